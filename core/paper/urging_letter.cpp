// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/urging_letter.h"

#include "paper/closure_paper.h"
#include "paper/sitting_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace huiyin::paper {

using lifecycle::Action;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UrgingLetter)
};

//! Whether a unit has something to do about a case: its answer, or a promise that it gave.
bool owes(const Case& one, const Undertaking& share)
{
    if (!answers(share.role) || share.state == UnitState::Returned)
        return false;
    return share.state != UnitState::Replied || std::ranges::any_of(one.promises, [&](const Promise& promise) {
               return promise.state == PromiseState::Open && promise.undertaking == share.id;
           });
}

//! The units to be written to: the one that is named, else those that owe something, else all that answer.
std::vector<UnitId> addressees(const Case& one, std::optional<UnitId> named)
{
    std::vector<UnitId> owing;
    std::vector<UnitId> answering;
    for (const Undertaking& share : one.undertakings) {
        if (named && share.unit == *named)
            return {*named};
        if (owes(one, share))
            owing.push_back(share.unit);
        if (answers(share.role) && share.state != UnitState::Returned)
            answering.push_back(share.unit);
    }
    return owing.empty() ? answering : owing;
}

QString lateWords(const Case& one, QDate day)
{
    if (!one.suggestion.nextDue)
        return QStringLiteral("—");
    const auto days = one.suggestion.nextDue->daysTo(day);
    return days > 0 ? QString::number(days) : QStringLiteral("—");
}

int timesUrged(const Case& one)
{
    return int(std::ranges::count(one.steps, keyOf(Action::Urge), &Step::action));
}

Table listOf(const desk::Desk& desk, std::span<const Case> cases, QDate day)
{
    Table table;
    table.columns << Column{.heading = Words::tr("Number"), .weight = 1, .minimum = 52}
                  << Column{.heading = Words::tr("Suggestion"), .weight = 4, .minimum = 26}
                  << Column{.heading = Words::tr("Lead deputy"), .weight = 1, .minimum = 26}
                  << Column{.heading = Words::tr("What is due"), .weight = 1, .minimum = 26}
                  << Column{.heading = Words::tr("By"), .weight = 1.2, .minimum = 66}
                  << Column{.heading = Words::tr("Days late"), .align = Align::Right, .weight = 0.7, .minimum = 26}
                  << Column{.heading = Words::tr("Times urged"), .align = Align::Right, .weight = 0.7, .minimum = 26};
    for (const Case& one : cases) {
        const Suggestion& head = one.suggestion;
        table.rows << Row{Cell{.text = head.ref().toString()},
                          Cell{.text = head.title},
                          Cell{.text = orDash(leadName(desk, one))},
                          Cell{.text = head.nextDue ? labelOf(head.nextDueKind) : QStringLiteral("—")},
                          Cell{.text = head.nextDue ? head.nextDue->toString(Qt::ISODate) : QStringLiteral("—")},
                          Cell{.text = lateWords(one, day)},
                          Cell{.text = QString::number(timesUrged(one))}};
    }
    return table;
}

Document letterTo(const desk::Desk& desk, UnitId unit, std::span<const Case> cases, const lifecycle::Command& urging)
{
    const QDate day = urging.on.value_or(desk.today());
    const int late = int(std::ranges::count_if(
        cases, [&](const Case& one) { return one.suggestion.nextDue && *one.suggestion.nextDue < day; }));
    Document letter;
    letter.landscape = false;
    letter.titleLines = {Words::tr("Urging letter")};
    letter.subtitle = urging.letter;
    letter.addressee = desk.registers().unitName(unit);
    letter.runningFooter = desk.office().name;
    letter.blocks << Paragraph{desk.registers().unitName(unit) + Words::tr(":", "after the addressee of a letter"),
                               false};
    const int count = int(cases.size());
    letter.blocks << Paragraph{late == 0 ? Words::tr("%n deputies' suggestion(s) that your unit handles are listed "
                                                     "below with what is due and by when.",
                                                     nullptr, count)
                                         : Words::tr("%n deputies' suggestion(s) that your unit handles are listed "
                                                     "below, %1 of them past the date set.",
                                                     nullptr, count)
                                               .arg(late)};
    const QString asked = urging.text.trimmed();
    letter.blocks << Paragraph{
        asked.isEmpty() ? Words::tr("Please settle them without delay, answer the deputies, and tell us in writing how "
                                    "each of them stands; where the date cannot be kept, say why and by when.")
                        : asked};
    letter.blocks << listOf(desk, cases, day);
    letter.signature = {desk.office().name, paperDate(day)};
    return letter;
}

} // namespace

std::vector<Document> urgingLetters(const desk::Desk& desk, std::span<const SuggestionId> cases,
                                    const lifecycle::Command& urging)
{
    struct Bundle {
        UnitId unit;
        std::vector<Case> cases;
    };
    std::vector<Bundle> bundles;
    for (const SuggestionId id : cases) {
        const auto one = desk.readCase(id);
        if (!one)
            continue;
        for (const UnitId unit : addressees(*one, urging.unit)) {
            auto found = std::ranges::find(bundles, unit, &Bundle::unit);
            if (found == bundles.end())
                found = bundles.insert(bundles.end(), {unit, {}});
            found->cases.push_back(*one);
        }
    }
    std::ranges::stable_sort(bundles, {}, [&](const Bundle& bundle) {
        return std::ranges::find(desk.registers().units, bundle.unit, &Unit::id) - desk.registers().units.begin();
    });
    std::vector<Document> letters;
    letters.reserve(bundles.size());
    for (const Bundle& bundle : bundles)
        letters.push_back(letterTo(desk, bundle.unit, bundle.cases, urging));
    return letters;
}

} // namespace huiyin::paper
