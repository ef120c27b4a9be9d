// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/decide.h"

#include "lifecycle/derive_state.h"
#include "lifecycle/draft.h"
#include "lifecycle/transition.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace huiyin::lifecycle {

namespace {

using Handler = void (*)(Draft&);

constexpr std::array<Handler, size_t(actionCount)> handlers{
    submit,      amend,        addCosigner,     leaveCosigners,   screen,         returnToDeputy,  resubmit,
    notFile,     file,         merge,           unmerge,          withdraw,       discard,         bringBack,
    propose,     assign,       addUnit,         signFor,          requestReturn,  acceptReturn,    refuseReturn,
    contact,     giveOpinion,  demandOpinion,   requestExtension, grantExtension, refuseExtension, reply,
    sendForm,    rate,         orderRedo,       stopRedo,         followUp,       addPromise,      keepPromise,
    movePromise, breakPromise, notePromise,     ratePromise,      urge,           setKey,          unsetKey,
    reportKey,   inspect,      listHearing,     unlistHearing,    receiveReport,  notePoint,       dropPoint,
    ballot,      certify,      concludeHearing, postponeHearing,  disclose,       close,           reopen,
    archive,
};

QString stateLabels(States states)
{
    QStringList labels;
    for (int i = 0; i < caseStateCount; ++i) {
        if (states.contains(CaseState(i)))
            labels << labelOf(CaseState(i));
    }
    return labels.isEmpty() ? QCoreApplication::translate("Lifecycle", "new") : labels.join(u'/');
}

//! Actions whose unit may be left out to mean every share that fits.
bool meansAllShares(Action action)
{
    return action == Action::Rate || action == Action::OrderRedo;
}
//! Actions that may be about the case as a whole although they name a unit.
bool shareIsOptional(Action action)
{
    return action == Action::Contact;
}

//! Finds the share that the action concerns; refuses when none fits or when several do.
void findShare(Draft& draft, const Transition& row)
{
    if (row.unitFrom.isEmpty() || draft.head().mergedInto) // a merged case has no shares: it rates those of its master
        return;
    const Case& now = draft.now;
    std::vector<size_t> fitting;
    for (size_t i = 0; i < now.undertakings.size(); ++i) {
        const Undertaking& share = now.undertakings[i];
        const bool meant = !draft.command.unit || share.unit == *draft.command.unit;
        if (meant && row.roles.contains(share.role) && row.unitFrom.contains(share.state))
            fitting.push_back(i);
    }
    // a contact or a promise without a unit is the answering unit's, not an assisting one's
    if (fitting.size() > 1 && !draft.command.unit) {
        std::vector<size_t> answering;
        std::ranges::copy_if(fitting, std::back_inserter(answering),
                             [&](size_t i) { return answers(now.undertakings[i].role); });
        if (answering.size() == 1)
            fitting = answering;
    }
    if (fitting.empty()) {
        if (shareIsOptional(row.action) && !draft.command.unit)
            return;
        const QString all = sharesInWords(draft);
        const auto& unit = draft.command.unit;
        if (unit && std::ranges::find(now.undertakings, *unit, &Undertaking::unit) == now.undertakings.end())
            draft.refuse(Rule::UnitNotOnCase, Field::Unit, {draft.nameOf(*unit, Role::Sole), all});
        else
            draft.refuse(Rule::NoSuchShare, Field::Unit, {labelOf(row.action), all});
    } else if (fitting.size() > 1 && !meansAllShares(row.action)) {
        QStringList shares;
        for (const size_t i : fitting)
            shares << draft.nameOf(now.undertakings[i].unit, now.undertakings[i].role);
        draft.refuse(Rule::WhichUnit, Field::Unit, {shares.join(u'、')});
    } else if (fitting.size() == 1) {
        draft.share = fitting.front();
    }
}

void checkArguments(Draft& draft)
{
    const auto arguments = argumentsOf(draft.command.action);
    for (const Argument& argument : arguments) {
        if (argument.required && !isGiven(draft.command, argument.field))
            draft.refuse(Rule::Missing, argument.field, {fieldLabel(argument.field)});
    }
    // empty says nothing, blanks would wipe the title out
    if (!draft.command.title.isEmpty() && !isGiven(draft.command, Field::Title) &&
        draft.command.action != Action::Submit)
        draft.refuse(Rule::Missing, Field::Title, {fieldLabel(Field::Title)});
    for (int i = 0; i < fieldCount; ++i) {
        const auto field = Field(i);
        if (field == Field::On || field == Field::By || !isGiven(draft.command, field))
            continue;
        if (std::ranges::none_of(arguments, [&](const Argument& argument) { return argument.field == field; }))
            draft.refuse(Rule::NotTaken, field, {fieldLabel(field), labelOf(draft.command.action)});
    }
}

//! The latest day on which one of these happened, and which it was.
std::pair<std::optional<QDate>, QString> lastOf(const Case& now, std::initializer_list<Action> actions)
{
    std::pair<std::optional<QDate>, QString> latest;
    for (const Step& step : now.steps) {
        const auto action = fromKey<Action>(step.action);
        const bool counts = action && std::ranges::find(actions, *action) != actions.end();
        if (counts && step.on && (!latest.first || *step.on > *latest.first))
            latest = {step.on, labelOf(*action)};
    }
    return latest;
}

//! The latest day on which the deputy rated the present round of a share, since the latest rating is the one that
//! counts.
std::optional<QDate> lastRated(const Case& now, const Undertaking& share)
{
    const Feedback* given = decidingFeedback(now, share);
    return given ? given->on : std::nullopt;
}

//! The day before which this action cannot have happened, and what happened on it.
std::pair<std::optional<QDate>, QString> notBefore(const Draft& draft)
{
    const Suggestion& head = draft.now.suggestion;
    const auto label = [](Action action) { return labelOf(action); };
    switch (draft.command.action) {
    case Action::Submit:
        return {};
    case Action::Reopen:
        return {head.closedOn, label(Action::Close)};
    case Action::Archive:
        return {head.closedOn ? head.closedOn : head.withdrawnOn, label(Action::Close)};
    case Action::Rate:
        for (size_t i = 0; i < draft.now.undertakings.size(); ++i) { // a co-signer's rating stands beside the others
            const auto rated = lastRated(draft.now, draft.now.undertakings[i]);
            const bool leads = !draft.command.deputy || draft.command.deputy == head.lead;
            if (leads && rated && (!draft.share || i == *draft.share))
                return {rated, label(Action::Rate)};
        }
        if (draft.share) // what one unit answered can be rated before another one answers
            return {draft.now.undertakings[*draft.share].outcome.repliedOn, label(Action::Reply)};
        return {head.outcome.repliedOn, label(Action::Reply)};
    case Action::SendForm:
        return {head.outcome.repliedOn, label(Action::Reply)};
    case Action::OrderRedo:
    case Action::FollowUp:
    case Action::Close: // nothing on which it rests may happen after it
        return lastOf(draft.now, {Action::Assign, Action::Reply, Action::FollowUp, Action::Rate, Action::OrderRedo,
                                  Action::StopRedo, Action::KeepPromise, Action::BreakPromise, Action::Reopen});
    case Action::Reply:
        if (draft.share) {
            for (const RedoOrder& order : draft.now.redoOrders) {
                if (order.undertaking == draft.now.undertakings[*draft.share].id &&
                    order.round == draft.now.undertakings[*draft.share].round)
                    return {order.on, label(Action::OrderRedo)};
            }
        }
        return {head.outcome.assignedOn, label(Action::Assign)};
    case Action::Screen: // the office's own steps follow each other
    case Action::ReturnToDeputy:
    case Action::Resubmit:
    case Action::NotFile:
    case Action::File:
    case Action::Merge:
    case Action::Propose:
    case Action::Assign: {
        const auto last =
            lastOf(draft.now, {Action::Submit, Action::Screen, Action::ReturnToDeputy, Action::Resubmit, Action::File,
                               Action::Merge, Action::Unmerge, Action::Propose, Action::AcceptReturn});
        if (last.first)
            return last;
        return {head.filedOn ? head.filedOn : head.receivedOn, label(Action::File)};
    }
    case Action::AcceptReturn:
    case Action::RefuseReturn:
        for (const ReturnRequest& request : draft.now.returnRequests) {
            if (draft.share && request.undertaking == draft.now.undertakings[*draft.share].id &&
                request.decision.isEmpty())
                return {request.on, label(Action::RequestReturn)};
        }
        return {head.outcome.assignedOn, label(Action::Assign)};
    case Action::Unmerge:
        return lastOf(draft.now, {Action::Submit, Action::Merge});
    case Action::BringBack:
        return lastOf(draft.now, {Action::Discard});
    case Action::Amend:
    case Action::AddCosigner:
    case Action::LeaveCosigners:
    case Action::SetKey:
    case Action::UnsetKey:
        return {head.receivedOn, label(Action::Submit)};
    default:
        return {head.outcome.assignedOn ? head.outcome.assignedOn : head.receivedOn,
                label(head.outcome.assignedOn ? Action::Assign : Action::Submit)};
    }
}

//! The days that an action tells besides its own; limits and promises may lie ahead, what happened may not.
void checkSecondaryDates(Draft& draft, const std::optional<QDate>& floor, const QString& step)
{
    const Command& command = draft.command;
    const auto happened = [&](const std::optional<QDate>& day, Field field) {
        if (day && *day > draft.world.today)
            draft.refuse(Rule::DateAfterToday, field, {isoDate(day), isoDate(draft.world.today)});
    };
    happened(command.received, Field::Received);
    happened(command.notified, Field::Notified);
    happened(command.heard, Field::Heard);
    if (command.received && *command.received > *command.on)
        draft.refuse(Rule::DateAfter, Field::Received,
                     {isoDate(command.received), isoDate(command.on), labelOf(command.action)});
    // nobody can be told of a decision before it is taken
    if (command.notified && *command.notified < *command.on)
        draft.refuse(Rule::DateBefore, Field::Notified,
                     {isoDate(command.notified), isoDate(command.on), labelOf(command.action)});
    if (command.heard && floor && *command.heard < *floor)
        draft.refuse(Rule::DateBefore, Field::Heard, {isoDate(command.heard), isoDate(floor), step});
}

void checkDates(Draft& draft)
{
    const Command& command = draft.command;
    if (!command.on) {
        draft.refuseUnlessImported(Rule::Missing, Field::On, {fieldLabel(Field::On)});
        return;
    }
    if (*command.on > draft.world.today) // no ledger can know it either
        draft.refuse(Rule::DateAfterToday, Field::On, {isoDate(command.on), isoDate(draft.world.today)});
    const auto [floor, step] = notBefore(draft);
    if (floor && *command.on < *floor)
        draft.refuse(Rule::DateBefore, Field::On, {isoDate(command.on), isoDate(floor), step});
    checkSecondaryDates(draft, floor, step);
}

//! A suggestion of the recess is owed to a unit within days of its receipt; at a session the session is the limit.
void setHandOver(Draft& draft)
{
    Suggestion& head = draft.head();
    if (!head.recess || !awaitsHandOver(head))
        return;
    const auto due = draft.due(draft.world.rules.handOver, head.receivedOn);
    head.nextDue = due ? std::optional(due->rolled) : std::nullopt;
    head.nextDueKind = due ? DueKind::HandOver : DueKind::None;
}

} // namespace

QString isoDate(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString sharesInWords(const Draft& draft)
{
    QStringList shares;
    for (const Undertaking& share : draft.now.undertakings)
        shares << draft.nameOf(share.unit, share.role) + u' ' + labelOf(share.role) + u' ' + labelOf(share.state);
    return shares.isEmpty() ? QStringLiteral("—") : shares.join(u'、');
}

std::optional<calendar::DueDate> Draft::due(const Limit& limit, const std::optional<QDate>& from) const
{
    if (!limit.interval || !from)
        return std::nullopt;
    const auto roll = world.rules.rollToWorkday ? calendar::Roll::Forward : calendar::Roll::None;
    return calendar::dueDate(*from, *limit.interval, world.calendar, roll);
}

TextId Draft::keepText(const QString& content)
{
    now.texts.push_back({world.ids.make<TextId>(), content});
    return now.texts.back().id;
}

Step& Draft::addStep()
{
    Step step{.id = world.ids.make<RecordId>(),
              .action = keyOf(command.action),
              .on = command.on,
              .by = command.by,
              .undertaking = {},
              .code = {},
              .text = {},
              .document = {},
              .other = {},
              .people = {}};
    if (share)
        step.undertaking = theShare().id;
    now.steps.push_back(std::move(step));
    return now.steps.back();
}

tl::expected<Decision, Refusals> decide(const Case& before, const Command& command, const World& world)
{
    const Transition& row = transition(command.action);
    Draft draft{.command = command, .world = world, .now = before, .share = {}, .refusals = {}, .notices = {}};

    const bool isNew = row.from.isEmpty();
    const CaseState state = deriveState(before);
    if (!isNew && !row.from.contains(state)) {
        Refusals why{{Rule::OutOfTurn, Field::None, {labelOf(command.action), labelOf(state), stateLabels(row.from)}}};
        if (command.action == Action::Discard && wasAssigned(before))
            why.push_back({Rule::DiscardAssigned});
        return tl::unexpected(std::move(why));
    }

    checkArguments(draft);
    findShare(draft, row);
    checkDates(draft);
    if (!draft.refusals.empty())
        return tl::unexpected(draft.refusals);

    handlers[size_t(command.action)](draft);
    if (!draft.refusals.empty())
        return tl::unexpected(draft.refusals);

    leaveAgenda(draft);
    setHandOver(draft);
    summarise(draft.now, world.master);
    Q_ASSERT(row.to.isEmpty() ? isNew || draft.head().state == state : row.to.contains(draft.head().state));
    return Decision{std::move(draft.now), std::move(draft.notices)};
}

bool isListed(const Case& now)
{
    return std::ranges::find(now.hearings, HearingState::Listed, &Hearing::state) != now.hearings.end();
}

bool hasObject(const Case& now, Action action)
{
    const Transition& row = transition(action);
    const auto fits = [&](const Undertaking& share) {
        return row.unitFrom.contains(share.state) && row.roles.contains(share.role);
    };
    const auto asksForTime = [&](const Undertaking& share) {
        return std::ranges::any_of(now.extensions, [&](const Extension& extension) {
            return extension.undertaking == share.id && extension.decision.isEmpty();
        });
    };
    switch (action) {
    case Action::Discard: // a unit that returned it had it: it is part of the record
        return !wasAssigned(now);
    case Action::LeaveCosigners:
        return std::ranges::any_of(now.cosigners, [](const Cosigner& signer) { return !signer.leftOn; });
    case Action::RequestExtension: // a unit asks once at a time
        return std::ranges::any_of(now.undertakings,
                                   [&](const Undertaking& share) { return fits(share) && !asksForTime(share); });
    case Action::GrantExtension:
    case Action::RefuseExtension:
        return std::ranges::any_of(now.undertakings,
                                   [&](const Undertaking& share) { return fits(share) && asksForTime(share); });
    case Action::StopRedo:
        return isDissatisfied(now);
    case Action::KeepPromise:
    case Action::MovePromise:
    case Action::BreakPromise:
    case Action::NotePromise:
        return std::ranges::any_of(now.promises,
                                   [](const Promise& promise) { return promise.state == PromiseState::Open; });
    case Action::RatePromise:
        return !now.promises.empty();
    case Action::UnsetKey:
    case Action::ReportKey:
        return now.suggestion.key;
    case Action::Reopen: // archived without ever being closed: there is nothing to reopen
        return now.suggestion.closedOn && !now.suggestion.mergedInto;
    case Action::UnlistHearing:
    case Action::ReceiveReport:
    case Action::NotePoint:
    case Action::Ballot:
    case Action::ConcludeHearing:
    case Action::PostponeHearing:
        return isListed(now);
    case Action::DropPoint:
        return isListed(now) && !now.points.empty();
    case Action::Certify:
        return isListed(now) && std::ranges::any_of(now.undertakings, fits);
    case Action::ListHearing:
        return !isListed(now);
    case Action::Rate:
        if (now.suggestion.mergedInto) // its master was answered
            return now.suggestion.outcome.repliedOn || !now.suggestion.outcome.lastClass.isEmpty();
        return std::ranges::any_of(now.undertakings, fits);
    default:
        return row.unitFrom.isEmpty() || shareIsOptional(action) || std::ranges::any_of(now.undertakings, fits);
    }
}

std::vector<Action> possibleActions(const Case& now)
{
    const CaseState state = deriveState(now);
    std::vector<Action> possible;
    for (const Transition& row : transitions()) {
        if (row.from.contains(state) && hasObject(now, row.action))
            possible.push_back(row.action);
    }
    return possible;
}

} // namespace huiyin::lifecycle
