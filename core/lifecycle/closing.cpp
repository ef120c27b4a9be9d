// SPDX-License-Identifier: GPL-3.0-or-later
// Key items, disclosure, and the end of a case: closing is an examination (domain.md 2.11, 2.12, 2.16, 2.17).
#include "lifecycle/derive_state.h"
#include "lifecycle/draft.h"

#include <algorithm>

namespace huiyin::lifecycle {

namespace {

//! Promises that were kept and of whose keeping the deputy has not been told by a reply.
QString keptWithoutReply(const Case& now)
{
    QStringList kept;
    for (const Promise& promise : now.promises) {
        const bool isTold = std::ranges::any_of(now.replies, [&](const Reply& reply) {
            return reply.undertaking == promise.undertaking && reply.kind != ReplyKind::First &&
                   (!reply.on || !promise.madeOn || *reply.on >= *promise.madeOn);
        });
        if (promise.state == PromiseState::Kept && !isTold)
            kept << promise.text;
    }
    return kept.join(u'；');
}

} // namespace

void setKey(Draft& draft)
{
    const Command& command = draft.command;
    Suggestion& head = draft.head();
    const bool changesItem = command.leader || command.supervisor || command.committee || !command.title.isEmpty() ||
                             !command.text.isEmpty();
    if (head.key && !changesItem)
        return draft.refuse(Rule::KeyAlready);
    head.key = true;
    if (command.leader)
        head.leader = command.leader;
    if (command.supervisor)
        head.supervisor = command.supervisor;
    if (command.committee)
        head.committee = command.committee;
    if (draft.now.keyItems.empty())
        draft.now.keyItems.push_back({.id = draft.world.ids.make<RecordId>()});
    KeyItem& item = draft.now.keyItems.front();
    item.setOn = item.setOn ? item.setOn : command.on;
    if (!command.title.isEmpty())
        item.title = command.title;
    if (!command.text.isEmpty())
        item.plan = command.text;
    Step& step = draft.addStep();
    step.text = command.reason;
    step.document = item.title;
}

//! The result goes to the directors' meeting; a later report takes the place of an earlier one, which the journal
//! keeps.
void reportKey(Draft& draft)
{
    const Command& command = draft.command;
    if (!draft.head().key)
        return draft.refuse(Rule::NotKey);
    if (draft.now.keyItems.empty())
        draft.now.keyItems.push_back({.id = draft.world.ids.make<RecordId>()});
    KeyItem& item = draft.now.keyItems.front();
    item.reportedOn = command.on;
    item.report = command.text;
    item.letter = command.letter;
    Step& step = draft.addStep();
    step.text = command.text;
    step.document = command.letter;
}

void inspect(Draft& draft)
{
    const Command& command = draft.command;
    if (command.due && command.on && *command.due < *command.on)
        return draft.refuse(Rule::DateBefore, Field::Due,
                            {isoDate(command.due), isoDate(command.on), labelOf(command.action)});
    draft.now.inspections.push_back({.id = draft.world.ids.make<RecordId>(),
                                     .on = command.on,
                                     .place = command.place,
                                     .people = command.people,
                                     .finding = command.finding,
                                     .next = command.text,
                                     .nextOn = command.due});
    Step& step = draft.addStep();
    step.text = command.finding;
    step.people = command.people;
    step.other = command.due;
}

void unsetKey(Draft& draft)
{
    if (!draft.head().key)
        return draft.refuse(Rule::NotKey);
    draft.head().key = false;
    draft.addStep().text = draft.command.reason;
}

void disclose(Draft& draft)
{
    if (draft.command.decision == u"none" && draft.command.reason.isEmpty())
        return draft.refuse(Rule::ReasonForSecrecy, Field::Reason);
    draft.head().disclosure = draft.command.decision;
    Step& step = draft.addStep();
    step.code = draft.command.decision;
    step.text = draft.command.reason;
}

//! Every unmet condition at once, so that a clerk sees the whole way to the end.
void close(Draft& draft)
{
    const ClosingRule rule = draft.world.rules.closingRule;
    const QString law = draft.world.rules.sourceName();
    QStringList unanswered;
    bool rated = true, trackedWithoutPromise = false;
    QString trackedClass;
    for (const Undertaking& share : draft.now.undertakings) {
        if (!answers(share.role) || share.state == UnitState::Returned)
            continue;
        if (share.state != UnitState::Replied)
            unanswered << draft.nameOf(share.unit, share.role);
        rated = rated && decidingFeedback(draft.now, share);
        const bool promised = std::ranges::any_of(
            draft.now.promises, [&](const Promise& promise) { return promise.undertaking == share.id; });
        if (share.outcome.lastTracked && !promised) {
            trackedWithoutPromise = true;
            trackedClass = share.outcome.lastClass;
        }
    }
    if (!unanswered.isEmpty())
        draft.refuse(Rule::NotAnswered, Field::None, {unanswered.join(u'、')}, law);
    const bool needsRating = rule == ClosingRule::Rated || rule == ClosingRule::RatedSatisfied;
    if (needsRating && !rated)
        draft.refuse(Rule::NotRated, Field::None, {}, law);
    if (rule == ClosingRule::RatedSatisfied && isDissatisfied(draft.now))
        draft.refuse(Rule::Dissatisfied, Field::None, {}, law);
    if (rule == ClosingRule::Certified && draft.head().outcome.certifiedClass.isEmpty())
        draft.refuse(Rule::NotCertified, Field::None, {}, law);
    QStringList open;
    for (const Promise& promise : draft.now.promises) {
        if (promise.state == PromiseState::Open)
            open << promise.text;
    }
    if (!open.isEmpty())
        draft.refuse(Rule::PromiseOpen, Field::Promise, {open.join(u'；')});
    if (trackedWithoutPromise) // closing "in progress" without a next date is how promises get lost
        draft.refuseUnlessImported(Rule::PromiseMissing, Field::Promises, {trackedClass});
    if (!draft.refusals.empty())
        return;

    if (const QString kept = keptWithoutReply(draft.now); !kept.isEmpty())
        draft.notice(Rule::FollowUpMissing, Field::None, {kept});
    draft.head().milestone = Milestone::Closed;
    draft.head().closedOn = draft.command.on;
    draft.head().closedRated = rated || !draft.head().outcome.certifiedClass.isEmpty();
    draft.addStep().text = draft.command.reason;
}

void reopen(Draft& draft)
{
    // archived without ever being closed (withdrawn, not filed, merged): there is nothing to reopen
    if (!draft.head().closedOn || draft.head().mergedInto)
        return draft.refuse(Rule::OutOfTurn, Field::None,
                            {labelOf(Action::Reopen), labelOf(CaseState::Archived), labelOf(CaseState::Closed)});
    draft.head().milestone = Milestone::Handling;
    draft.head().closedOn.reset(); // the step keeps when it was closed
    draft.head().closedRated = false;
    draft.head().archivedOn.reset();
    draft.addStep().text = draft.command.reason;
}

void archive(Draft& draft)
{
    const Command& command = draft.command;
    draft.head().milestone = Milestone::Archived;
    draft.head().archivedOn = command.on;
    draft.head().archiveNo = command.archiveNo;
    Step& step = draft.addStep();
    step.document = command.archiveNo;
    step.code = command.retention;
    step.text = command.box;
}

} // namespace huiyin::lifecycle
