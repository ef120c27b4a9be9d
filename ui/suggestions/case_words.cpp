// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/case_words.h"

#include "calendar/due_date.h"
#include "lifecycle/derive_state.h"
#include "lifecycle/field.h"
#include "lifecycle/transition.h"

#include <QCoreApplication>

#include <algorithm>

namespace huiyin::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

//! "3-16"; a day of another year has the year on a line before it.
QString dayOf(const std::optional<QDate>& day, QDate today)
{
    if (!day)
        return {};
    return day->toString(day->year() == today.year() ? QStringLiteral("M-dd") : QStringLiteral("yyyy\nM-dd"));
}

//! The day of the latest step with this action.
std::optional<QDate> stepDay(const Case& one, const char* action)
{
    std::optional<QDate> day;
    for (const Step& step : one.steps) {
        if (step.action == QLatin1String(action))
            day = step.on;
    }
    return day;
}

QString told(const std::vector<calendar::DueStep>& steps)
{
    QStringList lines;
    for (const calendar::DueStep& step : steps)
        lines << (step.date.isValid() ? step.date.toString(Qt::ISODate) + QStringLiteral("　") + step.text : step.text);
    return lines.join(u'\n');
}

QString explained(const std::optional<QDate>& event, const lifecycle::Limit& limit, const lifecycle::RuleSet& rules,
                  const Doors& doors)
{
    if (!event || !limit.interval)
        return {};
    return told(calendar::explainDue(*event, *limit.interval, doors.calendar(), rules.roll(), limit.article()));
}

} // namespace

QString shortDay(const std::optional<QDate>& day, QDate today)
{
    if (!day)
        return QStringLiteral("—");
    return day->toString(day->year() == today.year() ? QStringLiteral("M-dd") : QStringLiteral("yyyy-MM-dd"));
}

QString headLine(const Suggestion& one, const Doors& doors)
{
    QStringList parts{one.ref().toString()};
    if (one.category)
        parts << doors.registers().categoryName(*one.category);
    parts << (one.recess ? Words::tr("in the recess") : Words::tr("in the session"))
          << lifecycle::choiceLabel(lifecycle::Field::Publicity, one.publicity) << labelOf(one.state);
    if (one.key)
        parts << Words::tr("★ key item");
    if (one.imported)
        parts << Words::tr("imported");
    return parts.join(QStringLiteral(" · "));
}

QString peopleLine(const Case& one, const Doors& doors)
{
    const desk::Registers& registers = doors.registers();
    QStringList parts;
    if (one.suggestion.lead)
        //: the deputy who leads the suggestion, then the name
        parts << Words::tr("Lead %1").arg(registers.deputyName(*one.suggestion.lead));
    const auto signing =
        std::ranges::count_if(one.cosigners, [](const Cosigner& cosigner) { return !cosigner.leftOn; });
    if (signing > 0)
        parts << Words::tr("%n co-signer(s)", nullptr, int(signing));
    if (one.suggestion.delegation)
        parts << registers.delegationName(*one.suggestion.delegation);
    for (const Undertaking& share : one.undertakings) {
        if (share.state != UnitState::Returned)
            parts << labelOf(share.role) + u' ' + registers.unitName(share.unit);
    }
    return parts.join(QStringLiteral("　"));
}

//! Three parties met over it, or will: a stop of its own between the rating and the closing.
static void addHearing(std::vector<Stepper::Stop>& stops, const Case& one, QDate today)
{
    const Hearing* last = nullptr;
    for (const Hearing& hearing : one.hearings) {
        if (hearing.state != HearingState::Removed)
            last = &hearing;
    }
    if (last)
        //: a stop of the stepper
        stops.push_back({Words::tr("Confronted"), dayOf(last->settledOn, today),
                         last->state == HearingState::Settled ? Stepper::Reached::Done : Stepper::Reached::Now});
}

//! The steps by which a case reaches a stage.
static std::initializer_list<lifecycle::Action> stepsOf(Stage stage)
{
    using A = lifecycle::Action;
    static const std::initializer_list<A> intake{A::Submit}, screening{A::File, A::Screen}, assignment{A::Assign},
        handling{A::SignFor}, reply{A::Reply, A::FollowUp}, rating{A::Rate}, closing{A::Close, A::Withdraw},
        archive{A::Archive};
    switch (stage) {
    case Stage::Intake:
        return intake;
    case Stage::Screening:
        return screening;
    case Stage::Assignment:
        return assignment;
    case Stage::Handling:
        return handling;
    case Stage::Reply:
        return reply;
    case Stage::Rating:
        return rating;
    case Stage::Closing:
        return closing;
    case Stage::Archive:
        return archive;
    }
    Q_UNREACHABLE();
}

//! Who took a step: the person whom paper names, else whose step it is by the law.
static QString doerOf(const Case& one, const Step& step, const desk::Registers& registers)
{
    const auto action = fromKey<lifecycle::Action>(step.action);
    if (!step.by.isEmpty() || !action)
        return step.by;
    const lifecycle::Actor actor = lifecycle::transition(*action).actor;
    const Suggestion& head = one.suggestion;
    if (actor == lifecycle::Actor::Deputy && head.lead)
        return registers.deputyName(*head.lead);
    if (actor == lifecycle::Actor::Deputy && head.delegation)
        return registers.delegationName(*head.delegation);
    const auto share = step.undertaking ? std::ranges::find(one.undertakings, *step.undertaking, &Undertaking::id)
                                        : one.undertakings.end();
    if (actor == lifecycle::Actor::Unit && share != one.undertakings.end())
        return registers.unitName(share->unit);
    return labelOf(actor);
}

static QString doerOf(const Case& one, Stage stage, const desk::Registers& registers)
{
    const Step* last = nullptr;
    for (const Step& step : one.steps) {
        const auto action = fromKey<lifecycle::Action>(step.action);
        const auto ways = stepsOf(stage);
        if (action && std::find(ways.begin(), ways.end(), *action) != ways.end())
            last = &step;
    }
    return last ? doerOf(one, *last, registers) : QString();
}

std::vector<Stepper::Stop> stopsOf(const Case& one, QDate today, const desk::Registers* registers)
{
    const Suggestion& now = one.suggestion;
    const Stage reached = stageOf(now.state);
    const auto firstSigned =
        std::ranges::find_if(one.undertakings, [](const Undertaking& share) { return share.signedOn.has_value(); });
    const std::optional<QDate> screened = now.filedOn ? now.filedOn : stepDay(one, "screen");
    const std::optional<QDate> days[] = {now.receivedOn ? now.receivedOn : stepDay(one, "submit"),
                                         screened,
                                         now.outcome.assignedOn,
                                         firstSigned == one.undertakings.end() ? std::nullopt : firstSigned->signedOn,
                                         now.outcome.repliedOn,
                                         now.outcome.ratedOn,
                                         now.closedOn,
                                         now.archivedOn};

    std::vector<Stepper::Stop> stops;
    for (const Word<Stage>& word : wordTable(Stage{})) {
        const auto at = size_t(word.value);
        const bool isDone =
            word.value < reached || (word.value == reached && stateClass(now.state) == StateClass::Done);
        stops.push_back({labelOf(word.value), word.value <= reached ? dayOf(days[at], today) : QString(),
                         isDone                  ? Stepper::Reached::Done
                         : word.value == reached ? Stepper::Reached::Now
                                                 : Stepper::Reached::Ahead,
                         registers && word.value <= reached ? doerOf(one, word.value, *registers) : QString()});
        if (word.value == Stage::Rating)
            addHearing(stops, one, today);
    }
    return stops;
}

QString explainNextDue(const Case& one, const Doors& doors)
{
    const Suggestion& now = one.suggestion;
    if (!now.nextDue)
        return {};
    const lifecycle::RuleSet& rules = doors.rulesOf(one);
    QString why;
    switch (now.nextDueKind) {
    case DueKind::Reply: {
        const bool extended = std::ranges::any_of(one.undertakings, &Undertaking::extended);
        if (now.limitOn && now.nextDue == now.limitOn)
            return Words::tr("%1 is the local limit that was set when the case was assigned.")
                .arg(now.limitOn->toString(Qt::ISODate));
        why = explained(now.outcome.assignedOn, rules.reply, rules, doors);
        if (extended)
            why += u'\n' + Words::tr("An extension was granted: %1.").arg(now.nextDue->toString(Qt::ISODate));
        break;
    }
    case DueKind::Redo:
        if (!one.redoOrders.empty())
            why = explained(one.redoOrders.back().on, rules.redo, rules, doors);
        break;
    case DueKind::Opinion:
        why = explained(now.outcome.assignedOn, rules.assistOpinion, rules, doors);
        break;
    case DueKind::Feedback:
        if (!one.forms.empty())
            why = explained(one.forms.back().on, rules.feedback, rules, doors);
        break;
    case DueKind::HandOver:
        why = explained(now.receivedOn, rules.handOver, rules, doors);
        break;
    case DueKind::Promise:
        why = Words::tr("The earliest open promise names this day.");
        break;
    case DueKind::None:
        break;
    }
    return why;
}

//! The units that still owe their answer.
static QString owingUnits(const Case& one, const Doors& doors)
{
    QStringList units;
    for (const Undertaking& share : one.undertakings) {
        if (answers(share.role) && share.state != UnitState::Returned && share.state != UnitState::Replied)
            units << doors.registers().unitName(share.unit);
    }
    return units.join(u'、');
}

QString waitingWords(const Case& one, const Doors& doors)
{
    switch (one.suggestion.state) {
    case CaseState::Submitted:
    case CaseState::Screening:
        return Words::tr("Waiting for the office to screen it");
    case CaseState::ReturnedToDeputy:
        return Words::tr("Waiting for the deputy to rewrite it");
    case CaseState::Filed:
    case CaseState::Proposed:
        return Words::tr("Waiting for the office to assign it");
    case CaseState::Assigned:
        //: then the units
        return Words::tr("Waiting for the unit to sign for it: %1").arg(owingUnits(one, doors));
    case CaseState::ReturnRequested:
        return Words::tr("Waiting for the office to decide on the return");
    case CaseState::InHand:
        //: then the units
        return Words::tr("Waiting for the unit's reply: %1").arg(owingUnits(one, doors));
    case CaseState::Redo:
        //: then the units
        return Words::tr("Waiting for the unit to reply again: %1").arg(owingUnits(one, doors));
    case CaseState::Replied:
        return Words::tr("Waiting for the office to ask for the deputy's rating");
    case CaseState::AwaitingRating:
        return Words::tr("Waiting for the deputy's rating");
    case CaseState::Rated:
        return lifecycle::isDissatisfied(one) ? Words::tr("Waiting for the office to decide on a redo")
                                              : Words::tr("Waiting for the office to close it");
    case CaseState::Tracking:
        return Words::tr("Waiting for the unit to keep its promise");
    case CaseState::Closed:
        return Words::tr("Waiting for the office to archive it");
    case CaseState::NotFiled:
    case CaseState::Merged:
    case CaseState::Archived:
    case CaseState::Withdrawn:
    case CaseState::Discarded:
        return {};
    }
    Q_UNREACHABLE();
}

QString limitWords(QDate due, QDate today)
{
    const int late = int(due.daysTo(today));
    if (late > 0)
        return Words::tr("%n day(s) overdue", nullptr, late);
    //: by when something is owed, a month and day
    return Words::tr("due %1").arg(shortDay(due, today));
}

} // namespace huiyin::ui
