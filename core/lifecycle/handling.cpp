// SPDX-License-Identifier: GPL-3.0-or-later
// While a unit has the case: contact, assist opinions, extension, urging (domain.md 2.7, 2.4).
#include "lifecycle/draft.h"

#include <algorithm>

namespace huiyin::lifecycle {

namespace {

Extension* pendingExtension(Draft& draft)
{
    for (Extension& extension : draft.now.extensions) {
        if (extension.undertaking == draft.theShare().id && extension.decision.isEmpty())
            return &extension;
    }
    return nullptr;
}

//! Checks a new limit against the running one and the longest that the rules allow, counted from assignment.
void checkUntil(Draft& draft, const QDate& until)
{
    const RuleSet& rules = draft.world.rules;
    const Outcome& outcome = draft.theShare().outcome;
    if (outcome.due && until <= *outcome.due)
        draft.refuse(Rule::ExtensionNotLonger, Field::Until, {isoDate(until), isoDate(outcome.due)});
    const auto longest = draft.due(rules.replyExtended, outcome.assignedOn);
    if (longest && until > longest->rolled)
        draft.refuse(Rule::ExtensionTooLong, Field::Until, {isoDate(until), isoDate(longest->rolled)},
                     rules.replyExtended.article());
}

} // namespace

void contact(Draft& draft)
{
    const Command& command = draft.command;
    QString stage = command.stage;
    if (stage.isEmpty()) { // before the unit has it in hand, during, or after its reply
        const bool afterReply = draft.share && draft.theShare().state == UnitState::Replied;
        const bool inHand = draft.share && draft.theShare().state == UnitState::InHand;
        stage = afterReply ? QStringLiteral("after") : inHand ? QStringLiteral("during") : QStringLiteral("before");
    }
    std::optional<UndertakingId> who;
    if (draft.share) {
        Undertaking& share = draft.theShare();
        who = share.id;
        if (share.state == UnitState::Assigned || share.state == UnitState::SignedFor)
            share.state = UnitState::InHand;
    }
    draft.now.contacts.push_back({.id = draft.world.ids.make<RecordId>(),
                                  .undertaking = who,
                                  .on = command.on,
                                  .stage = stage,
                                  .form = command.form.isEmpty() ? QStringLiteral("visit") : command.form,
                                  .place = command.place,
                                  .people = command.people,
                                  .deputyPresent = command.deputyPresent.value_or(true),
                                  .view = command.text});
    Step& step = draft.addStep();
    step.code = draft.now.contacts.back().form;
    step.text = command.text;
    step.people = command.people;
}

void giveOpinion(Draft& draft)
{
    const Command& command = draft.command;
    Undertaking& share = draft.theShare();
    const bool again = std::ranges::any_of(draft.now.opinions,
                                           [&](const Opinion& opinion) { return opinion.undertaking == share.id; });
    std::optional<TextId> text;
    if (!command.text.isEmpty())
        text = draft.keepText(command.text);
    draft.now.opinions.push_back({draft.world.ids.make<RecordId>(), share.id, command.on, command.letter, text, again});
    share.state = UnitState::OpinionSent;
    share.opinionOn = command.on;
    draft.addStep().document = command.letter;
}

void demandOpinion(Draft& draft)
{
    const auto due = draft.due(draft.world.rules.assistResend, draft.command.on);
    if (!due)
        return draft.refuse(Rule::NoResend, Field::None, {}, draft.world.rules.sourceName());
    Undertaking& share = draft.theShare();
    share.state = UnitState::InHand;
    share.opinionBy = due->rolled;
    draft.addStep().text = draft.command.reason;
}

void requestExtension(Draft& draft)
{
    const Command& command = draft.command;
    const Limit& longest = draft.world.rules.replyExtended;
    Undertaking& share = draft.theShare();
    if (!longest.interval)
        return draft.refuse(Rule::NotExtendable, Field::None, {}, draft.world.rules.sourceName());
    if (pendingExtension(draft))
        return draft.refuse(Rule::ExtensionPending);
    if (share.outcome.due && command.on && *command.on > *share.outcome.due)
        return draft.refuse(Rule::ExtensionLate, Field::On, {isoDate(share.outcome.due)}, longest.article());
    checkUntil(draft, *command.until);
    draft.now.extensions.push_back({.id = draft.world.ids.make<RecordId>(),
                                    .undertaking = share.id,
                                    .on = command.on,
                                    .reason = command.reason,
                                    .until = command.until,
                                    .oldDue = share.outcome.due,
                                    .decidedOn = {},
                                    .decision = {},
                                    .decisionText = {},
                                    .deputyTold = {}});
    Step& step = draft.addStep();
    step.text = command.reason;
    step.other = command.until;
}

void grantExtension(Draft& draft)
{
    const Command& command = draft.command;
    Extension* extension = pendingExtension(draft);
    if (!extension)
        return draft.refuse(Rule::NoExtensionAsked);
    const QDate until = command.until.value_or(*extension->until);
    checkUntil(draft, until);
    if (!command.notified && draft.world.rules.extensionTellDeputy)
        draft.notice(Rule::DeputyNotTold, Field::Notified, {}, draft.world.rules.replyExtended.article());
    extension->decision = QStringLiteral("granted");
    extension->decidedOn = command.on;
    extension->until = until;
    extension->deputyTold = command.notified;

    Undertaking& share = draft.theShare();
    share.extended = true;
    share.outcome.due = draft.world.rules.rollToWorkday ? draft.world.calendar.nextWorkday(until) : until;
    Step& step = draft.addStep();
    step.other = until;
}

void refuseExtension(Draft& draft)
{
    Extension* extension = pendingExtension(draft);
    if (!extension)
        return draft.refuse(Rule::NoExtensionAsked);
    extension->decision = QStringLiteral("refused");
    extension->decidedOn = draft.command.on;
    extension->decisionText = draft.command.reason;
    draft.addStep().text = draft.command.reason;
}

void urge(Draft& draft)
{
    Step& step = draft.addStep();
    if (draft.command.unit) {
        QStringList units;
        for (const Undertaking& share : draft.now.undertakings) {
            units << draft.nameOf(share.unit, share.role);
            if (share.unit == *draft.command.unit)
                step.undertaking = share.id;
        }
        if (!step.undertaking)
            return draft.refuse(Rule::UnitNotOnCase, Field::Unit,
                                {draft.nameOf(*draft.command.unit, Role::Sole), units.join(u'、')});
    }
    step.text = draft.command.text;
    step.document = draft.command.letter;
}

} // namespace huiyin::lifecycle
