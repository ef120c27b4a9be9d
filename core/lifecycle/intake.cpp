// SPDX-License-Identifier: GPL-3.0-or-later
// From the special paper to a filed, numbered case (domain.md 2.5).
#include "lifecycle/derive_state.h"
#include "lifecycle/draft.h"

#include <algorithm>

namespace huiyin::lifecycle {

namespace {

bool isCosigner(const Case& now, DeputyId deputy)
{
    return std::ranges::any_of(now.cosigners,
                               [&](const Cosigner& signer) { return signer.deputy == deputy && !signer.leftOn; });
}

//! Gives a number: the one asked for when it is free and of the right series, else the next of the series.
void takeNumber(Draft& draft, bool evenIfNotAsked)
{
    Suggestion& head = draft.head();
    using Series = SuggestionNumber::Series;
    const Series series = head.recess ? Series::Recess : Series::Session;
    if (const auto& wanted = draft.command.number) {
        if (wanted->congress() != head.congress || wanted->session() != head.session || wanted->series() != series)
            return draft.refuse(Rule::NumberOfOther, Field::Number,
                                {wanted->toString(), QStringLiteral("%1-%2-%3…")
                                                         .arg(head.congress)
                                                         .arg(head.session)
                                                         .arg(head.recess ? QStringLiteral("R") : QString())});
        if (head.serial && *head.serial != wanted->serial())
            return draft.refuse(Rule::NumberFixed, Field::Number, {head.ref().toString()});
        if (!head.serial && draft.world.numberTaken && draft.world.numberTaken(*wanted))
            return draft.refuse(Rule::NumberTaken, Field::Number,
                                {wanted->toString(), QString::number(draft.world.nextSerial)});
        head.serial = wanted->serial();
    } else if (!head.serial && evenIfNotAsked) {
        head.serial = draft.world.nextSerial;
    }
}

QString reasonCodes(const RuleSet& rules)
{
    QStringList codes;
    for (const auto& code : rules.exclusionReasons)
        codes << code.code + u' ' + code.zh;
    return codes.join(u'、');
}

} // namespace

void submit(Draft& draft)
{
    const Command& command = draft.command;
    Suggestion& head = draft.head();
    if (!command.deputy && !command.delegation)
        draft.refuseUnlessImported(Rule::ProposerMissing, Field::Deputy);

    head.congress = draft.world.congress;
    head.session = draft.world.session;
    head.recess =
        command.recess.value_or(command.number && command.number->series() == SuggestionNumber::Series::Recess);
    if (command.number) { // the paper bears a number: it is of that session
        head.congress = command.number->congress();
        head.session = command.number->session();
    }
    head.intakeSerial = draft.world.nextIntake;
    takeNumber(draft, false);

    head.title = command.title;
    if (!command.body.isEmpty())
        head.body = draft.keepText(command.body);
    if (!command.kind.isEmpty())
        head.kind = command.kind;
    if (!command.publicity.isEmpty())
        head.publicity = command.publicity;
    head.source = command.source;
    head.secret = command.secret.value_or(false);
    head.lead = command.deputy;
    head.delegation = command.delegation;
    head.group = command.group;
    head.category = command.category;
    head.wantedUnit = command.wanted;
    head.receivedOn = command.received ? command.received : command.on;
    head.milestone = Milestone::Submitted;
    head.imported = command.imported;

    for (const DeputyId deputy : command.cosigners) {
        if (deputy == command.deputy || isCosigner(draft.now, deputy)) {
            draft.refuseUnlessImported(Rule::CosignerTwice, Field::Cosigners);
            continue;
        }
        draft.now.cosigners.push_back(
            {draft.world.ids.make<RecordId>(), deputy, int(draft.now.cosigners.size()) + 1, {}});
    }
    takeOwn(draft);
    draft.addStep();
}

void amend(Draft& draft)
{
    const Command& command = draft.command;
    Suggestion& head = draft.head();
    bool changed = false;
    const auto take = [&changed](auto& field, const auto& value) {
        if (value && field != value) {
            field = value;
            changed = true;
        }
    };
    const auto takeText = [&changed](QString& field, const QString& value) {
        if (!value.isEmpty() && field != value) {
            field = value;
            changed = true;
        }
    };
    takeText(head.title, command.title);
    takeText(head.kind, command.kind);
    takeText(head.publicity, command.publicity);
    takeText(head.source, command.source);
    if (isGiven(command, Field::Body)) {
        head.body = draft.keepText(command.body);
        changed = true;
    }
    if (command.deputy && isCosigner(draft.now, *command.deputy))
        draft.refuse(Rule::CosignerTwice, Field::Deputy);
    take(head.lead, command.deputy);
    take(head.delegation, command.delegation);
    take(head.group, command.group);
    take(head.category, command.category);
    take(head.wantedUnit, command.wanted);
    take(head.leader, command.leader);
    take(head.supervisor, command.supervisor);
    take(head.committee, command.committee);
    if (command.secret && head.secret != *command.secret) {
        head.secret = *command.secret;
        changed = true;
    }
    changed |= takeOwn(draft);
    if (!changed && draft.refusals.empty())
        return draft.refuse(Rule::NothingSaid);
    draft.addStep().text = command.reason;
}

void addCosigner(Draft& draft)
{
    const DeputyId deputy = *draft.command.deputy;
    if (deputy == draft.head().lead || isCosigner(draft.now, deputy))
        return draft.refuse(Rule::CosignerTwice, Field::Deputy);
    draft.now.cosigners.push_back({draft.world.ids.make<RecordId>(), deputy, int(draft.now.cosigners.size()) + 1, {}});
    draft.addStep();
}

void leaveCosigners(Draft& draft)
{
    for (Cosigner& signer : draft.now.cosigners) {
        if (signer.deputy == *draft.command.deputy && !signer.leftOn) {
            signer.leftOn = draft.command.on;
            draft.addStep().text = draft.command.reason;
            return;
        }
    }
    draft.refuse(Rule::NoSuchCosigner, Field::Deputy);
}

void screen(Draft& draft)
{
    draft.head().milestone = Milestone::Screening;
    draft.addStep();
}

void returnToDeputy(Draft& draft)
{
    draft.head().milestone = Milestone::ReturnedToDeputy;
    Step& step = draft.addStep();
    step.text = draft.command.reason;
    step.other = draft.command.notified;
}

void resubmit(Draft& draft)
{
    const Command& command = draft.command;
    if (!command.title.isEmpty())
        draft.head().title = command.title;
    if (isGiven(command, Field::Body))
        draft.head().body = draft.keepText(command.body);
    draft.head().milestone = Milestone::Submitted;
    draft.addStep();
}

void notFile(Draft& draft)
{
    const Command& command = draft.command;
    const auto& reasons = draft.world.rules.exclusionReasons;
    if (std::ranges::none_of(reasons, [&](const auto& reason) { return reason.code == command.code; }))
        return draft.refuse(Rule::UnknownReasonCode, Field::Code, {command.code, reasonCodes(draft.world.rules)});
    draft.head().milestone = Milestone::NotFiled;
    Step& step = draft.addStep();
    step.code = command.code;
    step.text = command.reason;
    step.other = command.notified;
}

void file(Draft& draft)
{
    const Command& command = draft.command;
    takeNumber(draft, true);
    if (command.category)
        draft.head().category = command.category;
    if (!command.kind.isEmpty())
        draft.head().kind = command.kind;
    draft.head().milestone = Milestone::Filed;
    draft.head().filedOn = command.on;
    draft.addStep().document = draft.head().serial ? draft.head().ref().toString() : QString();
}

void merge(Draft& draft)
{
    const Case* master = draft.world.master;
    if (!master || master->suggestion.id == draft.head().id)
        return draft.refuse(Rule::MergeIntoItself, Field::Into);
    if (draft.world.hasMerged)
        draft.refuse(Rule::MergeHasChildren, Field::Into);
    switch (master->suggestion.milestone) {
    case Milestone::Submitted:
    case Milestone::Screening:
    case Milestone::Filed:
    case Milestone::Proposed:
    case Milestone::Handling:
        break;
    default:
        return draft.refuse(Rule::MergeIntoDone, Field::Into, {labelOf(master->suggestion.state)});
    }
    takeNumber(draft, true); // each proposer's paper stays a row and keeps a number of its own
    draft.head().milestone = Milestone::Merged;
    draft.head().mergedInto = master->suggestion.id;
    // units that were only proposed go; those that returned the case stay for the record
    std::erase_if(draft.now.undertakings, [](const Undertaking& share) { return share.state == UnitState::Proposed; });
    Step& step = draft.addStep();
    step.text = draft.command.reason;
    step.document = master->suggestion.ref().toString();
}

void unmerge(Draft& draft)
{
    draft.head().mergedInto.reset();
    draft.head().closedOn.reset(); // that was the master's closing
    draft.head().closedRated = false;
    draft.head().milestone = draft.head().filedOn ? Milestone::Filed : Milestone::Submitted;
    draft.addStep().text = draft.command.reason;
}

void withdraw(Draft& draft)
{
    const Command& command = draft.command;
    const bool joint = std::ranges::any_of(draft.now.cosigners, [](const Cosigner& signer) { return !signer.leftOn; });
    if (joint && draft.world.rules.switches.withdrawalUnanimous && !command.unanimous.value_or(false))
        draft.refuse(Rule::NotUnanimous, Field::Unanimous);
    if (draft.world.rules.switches.withdrawalBeforeAssignmentOnly && draft.head().outcome.assignedOn)
        draft.refuse(Rule::WithdrawTooLate);
    if (draft.world.hasMerged)
        draft.refuse(Rule::MergeHasChildren);
    draft.head().milestone = Milestone::Withdrawn;
    draft.head().withdrawnOn = command.on;
    draft.addStep().text = command.reason;
}

//! A test row, or the same paper entered twice. The step keeps where the case stood, so that it can come back there.
void discard(Draft& draft)
{
    if (wasAssigned(draft.now))
        return draft.refuse(Rule::DiscardAssigned);
    if (draft.world.hasMerged)
        return draft.refuse(Rule::MergeHasChildren);
    Step& step = draft.addStep();
    step.code = keyOf(draft.head().milestone);
    step.text = draft.command.reason;
    draft.head().milestone = Milestone::Discarded;
}

void bringBack(Draft& draft)
{
    const auto put =
        std::ranges::find(draft.now.steps.rbegin(), draft.now.steps.rend(), keyOf(Action::Discard), &Step::action);
    const auto stood = put == draft.now.steps.rend() ? std::nullopt : fromKey<Milestone>(put->code);
    draft.head().milestone = stood.value_or(Milestone::Submitted);
    draft.addStep().text = draft.command.reason;
}

} // namespace huiyin::lifecycle
