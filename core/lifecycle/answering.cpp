// SPDX-License-Identifier: GPL-3.0-or-later
// Replies round by round, what deputies say of them, and doing it again (domain.md 2.8-2.10).
#include "lifecycle/derive_state.h"
#include "lifecycle/draft.h"

#include <algorithm>

namespace huiyin::lifecycle {

namespace {

QString letters(const ClassScheme& scheme)
{
    QStringList all;
    for (const ClassLetter& letter : scheme.letters)
        all << letter.letter;
    return all.join(u'、');
}

void checkReason(Draft& draft, const ClassLetter& letter)
{
    const auto& reasons = draft.world.rules.unsolvedReasons;
    QStringList codes;
    for (const auto& reason : reasons)
        codes << reason.code + u' ' + reason.zh;
    if (draft.command.code.isEmpty()) {
        if (letter.needsReason)
            draft.refuseUnlessImported(Rule::ReasonCodeMissing, Field::Code, {letter.letter, codes.join(u'、')});
        return;
    }
    if (std::ranges::none_of(reasons, [&](const auto& reason) { return reason.code == draft.command.code; }))
        draft.refuse(Rule::UnknownReasonCode, Field::Code, {draft.command.code, codes.join(u'、')});
}

} // namespace

const ClassLetter* findClass(Draft& draft)
{
    if (const ClassLetter* letter = draft.world.scheme.find(draft.command.classLetter))
        return letter;
    draft.refuse(Rule::UnknownClass, Field::Class, {draft.command.classLetter, letters(draft.world.scheme)});
    return nullptr;
}

void addPromises(Draft& draft, std::span<const PromiseDraft> promises)
{
    for (const PromiseDraft& promise : promises) {
        if (promise.text.isEmpty() || !promise.due)
            return draft.refuse(Rule::PromiseWithoutDate, Field::Promises, {promise.text});
        if (draft.command.on && *promise.due < *draft.command.on)
            return draft.refuse(Rule::PromisePast, Field::Promises, {isoDate(promise.due), isoDate(draft.command.on)});
        if (!draft.command.imported)
            checkPromiseDay(draft, promise.due, Field::Promises);
        if (!draft.refusals.empty())
            return;
        draft.now.promises.push_back({.id = draft.world.ids.make<PromiseId>(),
                                      .undertaking = draft.theShare().id,
                                      .position = int(draft.now.promises.size()) + 1,
                                      .text = promise.text,
                                      .person = promise.person,
                                      .madeOn = draft.command.on,
                                      .due = promise.due,
                                      .firstDue = promise.due,
                                      .settledOn = {},
                                      .evidence = {},
                                      .explanation = {},
                                      .signer = {}});
    }
}

namespace {

void addReply(Draft& draft, const ClassLetter& letter, ReplyKind kind)
{
    const Command& command = draft.command;
    Undertaking& share = draft.theShare();
    std::optional<TextId> text;
    if (!command.text.isEmpty())
        text = draft.keepText(command.text);
    draft.now.replies.push_back({.id = draft.world.ids.make<ReplyId>(),
                                 .undertaking = share.id,
                                 .round = share.round,
                                 .kind = kind,
                                 .on = command.on,
                                 .classLetter = letter.letter,
                                 .bucket = bucketKey(letter.bucket),
                                 .solved = letter.solved,
                                 .tracked = letter.tracked,
                                 .reasonCode = command.code,
                                 .letterNo = command.letter,
                                 .signer = command.signer,
                                 .method = command.method,
                                 .text = text});
    share.state = UnitState::Replied;
    share.roundDue.reset();
    Step& step = draft.addStep();
    step.code = letter.letter;
    step.document = command.letter;
    step.people = command.signer;
}

void checkBeforeReply(Draft& draft)
{
    const Switches& switches = draft.world.rules.switches;
    const Undertaking& share = draft.theShare();
    const bool met = std::ranges::any_of(draft.now.contacts, [&](const Contact& contact) {
        return !contact.undertaking || *contact.undertaking == share.id;
    });
    if (!met) {
        if (switches.contactBeforeReply && !draft.command.imported)
            draft.refuse(Rule::ContactMissing);
        else
            draft.notice(Rule::ContactMissing);
    }
    if (share.role != Role::Lead)
        return;
    const auto missing = std::ranges::count_if(draft.now.undertakings, [](const Undertaking& other) {
        return other.role == Role::Assist && other.state != UnitState::OpinionSent &&
               other.state != UnitState::Returned;
    });
    if (missing > 0) {
        if ((switches.assistBeforeReply || switches.countersign) && !draft.command.imported)
            draft.refuse(Rule::OpinionMissing, Field::None, {QString::number(missing)});
        else
            draft.notice(Rule::OpinionMissing, Field::None, {QString::number(missing)});
    }
}

} // namespace

void reply(Draft& draft)
{
    const ClassLetter* letter = findClass(draft);
    if (!letter)
        return;
    checkReason(draft, *letter);
    checkBeforeReply(draft);
    if (!draft.command.promises.empty() && !letter->tracked)
        draft.refuse(Rule::PromiseNotTracked, Field::Promises, {letter->letter});
    addPromises(draft, draft.command.promises);
    if (letter->needsPromise && draft.now.promises.empty())
        draft.notice(Rule::PromiseMissing, Field::Promises, {letter->letter});
    if (!draft.refusals.empty())
        return;
    addReply(draft, *letter, draft.theShare().round > 1 ? ReplyKind::Redo : ReplyKind::First);
}

void followUp(Draft& draft)
{
    const ClassLetter* letter = findClass(draft);
    if (!letter)
        return;
    checkReason(draft, *letter);
    if (!draft.refusals.empty())
        return;
    ++draft.theShare().round;
    addReply(draft, *letter, ReplyKind::FollowUp);
}

void sendForm(Draft& draft)
{
    const auto due = draft.due(draft.world.rules.feedback, draft.command.on);
    for (const Undertaking& share : draft.now.undertakings) {
        if (!answers(share.role) || share.state != UnitState::Replied || decidingFeedback(draft.now, share))
            continue;
        draft.now.forms.push_back({draft.world.ids.make<RecordId>(), share.id, share.round, draft.command.on,
                                   due ? std::optional(due->rolled) : std::nullopt});
    }
    draft.addStep();
}

void rate(Draft& draft)
{
    const Command& command = draft.command;
    const Suggestion& head = draft.head();
    const bool dissatisfied = command.result == Rating::Dissatisfied;
    if (dissatisfied && command.text.isEmpty())
        draft.refuseUnlessImported(Rule::DissatisfiedWithoutText, Field::Text);
    if (command.result == Rating::Satisfied && command.text.contains(QStringLiteral("不满意")))
        draft.notice(Rule::RatingAgainstText, Field::Text, {ratingWord(*command.result), QStringLiteral("不满意")});

    const auto deputy = command.deputy ? command.deputy : head.lead;
    const bool leads = !head.lead || deputy == head.lead;
    const bool signs = std::ranges::any_of(
        draft.now.cosigners, [&](const Cosigner& signer) { return signer.deputy == deputy && !signer.leftOn; });
    if (!deputy && !head.delegation && !command.imported)
        return draft.refuse(Rule::NoRater, Field::Deputy);
    if (command.deputy && !leads && !signs)
        return draft.refuse(Rule::NoSuchCosigner, Field::Deputy);
    if (!draft.refusals.empty())
        return;

    // each proposer is owed an answer, so the deputy of a merged case rates what its master was answered
    const Case& answered = head.mergedInto && draft.world.master ? *draft.world.master : draft.now;
    const auto earlier = draft.now.feedbacks.size();
    for (size_t i = 0; i < answered.undertakings.size(); ++i) {
        const Undertaking& share = answered.undertakings[i];
        const bool replied = answers(share.role) && share.state == UnitState::Replied;
        const bool named = !command.unit || share.unit == *command.unit;
        if (draft.share ? i != *draft.share : !replied || !named)
            continue;
        draft.now.feedbacks.push_back({.id = draft.world.ids.make<FeedbackId>(),
                                       .undertaking = share.id,
                                       .round = share.round,
                                       .deputy = deputy,
                                       .decides = leads,
                                       .on = command.on,
                                       .process = command.process,
                                       .result = command.result,
                                       .text = command.text,
                                       .collectedBy = command.collectedBy,
                                       .how = command.how});
    }
    if (draft.now.feedbacks.size() == earlier)
        return draft.refuse(Rule::NoSuchShare, Field::Unit, {labelOf(command.action), sharesInWords(draft)});
    const bool again = std::ranges::any_of(draft.now.undertakings, [](const Undertaking& share) {
        return answers(share.role) && share.outcome.redoCount > 0;
    });
    if (dissatisfied && leads && again) // redone, and still not satisfied: nobody is helped by a third letter
        draft.notice(Rule::ConfrontationProposed);
    Step& step = draft.addStep();
    step.code = ratingKey(*command.result);
    step.text = command.text;
}

void orderRedo(Draft& draft)
{
    const Command& command = draft.command;
    const RuleSet& rules = draft.world.rules;
    if (!isDissatisfied(draft.now) && command.reason.isEmpty())
        return draft.refuse(Rule::RedoWithoutGround, Field::Reason);
    if (rules.redoLimit > 0 && draft.head().outcome.redoCount >= rules.redoLimit)
        return draft.refuse(Rule::RedoLimit, Field::None, {QString::number(draft.head().outcome.redoCount)},
                            rules.redo.article());
    if (isDissatisfied(draft.now) && draft.head().outcome.redoCount > 0) // nobody is helped by a third letter
        draft.notice(Rule::ConfrontationProposed);
    if (draft.head().redoStopped)
        draft.notice(Rule::RedoStopped);
    if (!command.heard || (command.on && *command.heard > *command.on)) // heard afterwards is not heard first
        draft.notice(Rule::DeputyNotHeard, Field::Heard);
    giveRedo(draft, command.reason, command.heard);
    Step& step = draft.addStep();
    step.document = command.letter;
    step.text = command.reason;
    step.other = command.heard;
}

void giveRedo(Draft& draft, const QString& reason, const std::optional<QDate>& heard)
{
    const Command& command = draft.command;
    const auto due = draft.due(draft.world.rules.redo, command.on);
    for (size_t i = 0; i < draft.now.undertakings.size(); ++i) {
        Undertaking& share = draft.now.undertakings[i];
        const bool meant = draft.share ? i == *draft.share : answers(share.role) && share.state == UnitState::Replied;
        if (!meant)
            continue;
        ++share.round;
        share.state = UnitState::InHand;
        share.roundDue = due ? std::optional(due->rolled) : std::nullopt;
        draft.now.redoOrders.push_back({.id = draft.world.ids.make<RecordId>(),
                                        .undertaking = share.id,
                                        .round = share.round,
                                        .on = command.on,
                                        .orderNo = command.letter,
                                        .reason = reason,
                                        .dueRaw = due ? std::optional(due->raw) : std::nullopt,
                                        .due = share.roundDue,
                                        .heardOn = heard});
    }
    draft.head().redoStopped = false;
}

void stopRedo(Draft& draft)
{
    if (draft.head().redoStopped)
        return draft.refuse(Rule::RedoStopped);
    if (!isDissatisfied(draft.now))
        return draft.refuse(Rule::NotDissatisfied);
    checkSignatories(draft);
    if (!draft.refusals.empty())
        return;
    draft.head().redoStopped = true;
    Step& step = draft.addStep();
    step.text = draft.command.reason;
    step.people = draft.command.signatories;
}

} // namespace huiyin::lifecycle
