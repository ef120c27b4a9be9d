// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/history_steps.h"

#include "domain/rating.h"
#include "lifecycle/action.h"
#include "lifecycle/field.h"
#include "lifecycle/rule_set.h"
#include "lifecycle/transition.h"
#include "paper/closure_paper.h"
#include "paper/sitting_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace huiyin::paper {

using lifecycle::Action;
using lifecycle::Field;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseHistory)
};

//! What the columns of a step hold for one action, as the argument of the action that was written there.
struct Told {
    Action action;
    Field code = Field::None;
    Field document = Field::None;
    Field other = Field::None;
    Field people = Field::None;
};

constexpr std::array told{
    Told{.action = Action::ReturnToDeputy, .other = Field::Notified},
    Told{.action = Action::NotFile, .code = Field::Code, .other = Field::Notified},
    Told{.action = Action::Merge, .document = Field::Into},
    Told{.action = Action::SignFor, .people = Field::Signer},
    Told{.action = Action::RequestReturn, .people = Field::Signer},
    Told{.action = Action::Contact, .code = Field::Form, .people = Field::People},
    Told{.action = Action::RequestExtension, .other = Field::Until},
    Told{.action = Action::GrantExtension, .other = Field::Until},
    Told{.action = Action::Reply, .code = Field::Class, .document = Field::Letter, .people = Field::Signer},
    Told{.action = Action::FollowUp, .code = Field::Class, .document = Field::Letter, .people = Field::Signer},
    Told{.action = Action::Rate, .code = Field::Result},
    Told{.action = Action::OrderRedo, .document = Field::Letter, .other = Field::Heard},
    Told{.action = Action::StopRedo, .people = Field::Signatories},
    Told{.action = Action::AddPromise, .other = Field::Due},
    Told{.action = Action::KeepPromise, .code = Field::Promise},
    Told{.action = Action::MovePromise, .code = Field::Promise, .other = Field::Due},
    Told{.action = Action::BreakPromise, .code = Field::Promise, .people = Field::Signer},
    Told{.action = Action::NotePromise, .code = Field::Promise, .other = Field::Due},
    Told{.action = Action::RatePromise, .code = Field::Promise},
    Told{.action = Action::SetKey, .document = Field::Title},
    Told{.action = Action::ReportKey, .document = Field::Letter},
    Told{.action = Action::Inspect, .other = Field::Due, .people = Field::People},
    Told{.action = Action::ListHearing, .code = Field::Why, .document = Field::Confrontation, .other = Field::Day},
    Told{.action = Action::Certify, .code = Field::Class},
    Told{.action = Action::ConcludeHearing,
         .code = Field::Class,
         .document = Field::Confrontation,
         .people = Field::Signatories},
    Told{.action = Action::Disclose, .code = Field::Decision},
    Told{.action = Action::Archive, .code = Field::Retention, .document = Field::ArchiveNo},
};

//! A stored code in words: a reason by its name, a rating and a choice by their labels, anything else as it stands.
QString codeWords(const desk::Desk& desk, const Case& one, Field field, const QString& code)
{
    if (field == Field::Code) {
        const auto* reason = desk.rulesOf(one).exclusionReason(code);
        return reason ? reason->name() : code;
    }
    if (field == Field::Result) {
        const auto rating = ratingFromText(code);
        return rating ? ratingLabel(*rating) : code;
    }
    const bool isChoice = !lifecycle::fieldRow(field).choices.empty();
    return isChoice && !code.isEmpty() ? lifecycle::choiceLabel(field, code) : code;
}

//! Who took a step: the person whom the file names, else whose step it is by the law.
QString doer(const desk::Desk& desk, const Case& one, const Step& step, std::optional<Action> action)
{
    if (!step.by.isEmpty() || !action)
        return step.by;
    const lifecycle::Actor actor = lifecycle::transition(*action).actor;
    QString name;
    if (actor == lifecycle::Actor::Deputy)
        name = leadName(desk, one);
    else if (actor == lifecycle::Actor::Unit)
        name = unitOf(desk, one, step.undertaking);
    return name.isEmpty() ? labelOf(actor) : name;
}

//! As they happened, and of one day as they were entered; a step without a day stays behind the one before it.
std::vector<Step> byDay(const Case& one)
{
    std::vector<std::pair<QDate, const Step*>> placed;
    QDate day;
    for (const Step& step : one.steps) {
        day = step.on.value_or(day);
        placed.emplace_back(day, &step);
    }
    std::ranges::stable_sort(placed, {}, &std::pair<QDate, const Step*>::first);
    std::vector<Step> steps;
    steps.reserve(placed.size());
    for (const auto& [when, step] : placed)
        steps.push_back(*step);
    return steps;
}

QString particulars(const desk::Desk& desk, const Case& one, const Step& step, std::optional<Action> action,
                    const QString& who)
{
    const auto row = std::ranges::find_if(told, [&](const Told& any) { return action == any.action; });
    const Told as = row == told.end() ? Told{.action = Action::Amend} : *row;
    const auto label = [&](Field field) {
        return field == Field::None ? QString() : lifecycle::fieldLabel(field, action.value_or(Action::Amend));
    };
    QStringList parts;
    if (const QString unit = unitOf(desk, one, step.undertaking); unit != who)
        parts << unit;
    if (as.code != Field::None) // a code that nobody knows the meaning of tells a reader nothing
        parts << named(label(as.code), codeWords(desk, one, as.code, step.code));
    parts << named(label(as.document), step.document) << named(label(as.people), step.people);
    if (step.other)
        parts << named(label(as.other), paperDate(*step.other));
    parts << step.text.trimmed();
    parts.removeAll(QString());
    return parts.join(Words::tr("; ", "between the particulars of a step"));
}

} // namespace

QString named(const QString& label, const QString& what)
{
    if (what.trimmed().isEmpty() || label.isEmpty())
        return what.trimmed();
    //: a label and what it names
    return Words::tr("%1: %2").arg(label, what.trimmed());
}

QString unitOf(const desk::Desk& desk, const Case& one, std::optional<UndertakingId> share)
{
    const auto found = share ? std::ranges::find(one.undertakings, *share, &Undertaking::id) : one.undertakings.end();
    return found == one.undertakings.end() ? QString() : desk.registers().unitName(found->unit);
}

Table stepsOf(const desk::Desk& desk, const Case& one)
{
    Table table;
    table.columns << Column{.heading = Words::tr("Day"), .weight = 0.6, .minimum = 88}
                  << Column{.heading = Words::tr("Step"), .weight = 1, .minimum = 66}
                  << Column{.heading = Words::tr("Who"), .weight = 1, .minimum = 66}
                  << Column{.heading = Words::tr("Particulars"), .weight = 4, .minimum = 100};
    for (const Step& step : byDay(one)) {
        const auto action = fromKey<Action>(step.action);
        const QString who = doer(desk, one, step, action);
        table.rows << Row{Cell{.text = step.on ? paperDate(*step.on) : QStringLiteral("—")},
                          Cell{.text = action ? labelOf(*action) : step.action}, Cell{.text = orDash(who)},
                          Cell{.text = particulars(desk, one, step, action, who)}};
    }
    return table;
}

} // namespace huiyin::paper
