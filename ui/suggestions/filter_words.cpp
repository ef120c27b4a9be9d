// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/filter_words.h"

#include "lifecycle/field.h"

#include <QCoreApplication>

namespace huiyin::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

template <class Set>
QString labels(const std::vector<Set>& values)
{
    QStringList all;
    for (const Set value : values)
        all << labelOf(value);
    if (all.size() <= 3)
        return all.join(u'、');
    //: two of the states that a filter lets through, and how many there are in all
    return Words::tr("%1, … (%n in all)", nullptr, int(all.size())).arg(all.first(2).join(u'、'));
}

} // namespace

bool isOfReport(const CaseFilter& filter)
{
    return !filter.facts.empty() || filter.period || filter.withoutGroup || filter.only;
}

std::vector<FilterPart> partsOf(const CaseFilter& filter, const Doors& doors, const QString& figure)
{
    std::vector<FilterPart> parts;
    const auto add = [&](const QString& words, std::function<void(CaseFilter&)> remove) {
        parts.push_back({words, std::move(remove)});
    };
    const desk::Registers& registers = doors.registers();

    if (filter.congress || filter.session) {
        const QString session =
            QStringLiteral("%1-%2").arg(filter.congress.value_or(0)).arg(filter.session.value_or(0));
        add(Words::tr("Session: %1").arg(session), [](CaseFilter& f) {
            f.congress.reset();
            f.session.reset();
        });
    }
    if (!filter.states.empty())
        add(Words::tr("State: %1").arg(labels(filter.states)), [](CaseFilter& f) { f.states.clear(); });
    if (!filter.stateClasses.empty())
        //: who has the case at present: office, unit, deputy
        add(Words::tr("With: %1").arg(labels(filter.stateClasses)), [](CaseFilter& f) { f.stateClasses.clear(); });
    if (filter.recess)
        add(*filter.recess ? Words::tr("From the recess") : Words::tr("From the session"),
            [](CaseFilter& f) { f.recess.reset(); });
    if (filter.unit)
        add(Words::tr("Unit: %1").arg(registers.unitName(*filter.unit)), [](CaseFilter& f) { f.unit.reset(); });
    if (filter.answeringUnit)
        add((filter.assisting ? Words::tr("Assisting unit: %1") : Words::tr("Answering unit: %1"))
                .arg(registers.unitName(*filter.answeringUnit)),
            [](CaseFilter& f) {
                f.answeringUnit.reset();
                f.assisting = false;
            });
    else if (filter.assisting && !isOfReport(filter))
        add(Words::tr("With an assisting unit"), [](CaseFilter& f) { f.assisting = false; });
    if (filter.category)
        add(Words::tr("Category: %1").arg(registers.categoryName(*filter.category)),
            [](CaseFilter& f) { f.category.reset(); });
    if (filter.delegation)
        add(Words::tr("Delegation: %1").arg(registers.delegationName(*filter.delegation)),
            [](CaseFilter& f) { f.delegation.reset(); });
    if (filter.group)
        add(Words::tr("Deputy group: %1").arg(registers.groupName(*filter.group)),
            [](CaseFilter& f) { f.group.reset(); });
    if (filter.deputy)
        add(Words::tr("Deputy: %1").arg(registers.deputyName(*filter.deputy)), [](CaseFilter& f) { f.deputy.reset(); });
    if (filter.leader)
        add(Words::tr("Leader: %1").arg(registers.leaderName(*filter.leader)), [](CaseFilter& f) { f.leader.reset(); });
    if (filter.supervisor)
        add(Words::tr("Supervisor: %1").arg(registers.leaderName(*filter.supervisor)),
            [](CaseFilter& f) { f.supervisor.reset(); });
    if (filter.committee)
        add(Words::tr("Committee: %1").arg(registers.committeeName(*filter.committee)),
            [](CaseFilter& f) { f.committee.reset(); });
    if (filter.replyClass)
        add(filter.replyClass->isEmpty() ? Words::tr("No reply yet") : Words::tr("Class: %1").arg(*filter.replyClass),
            [](CaseFilter& f) { f.replyClass.reset(); });
    if (filter.result)
        add(Words::tr("Rating: %1").arg(ratingLabel(*filter.result)), [](CaseFilter& f) { f.result.reset(); });
    if (filter.unrated)
        add(Words::tr("Replied, not rated"), [](CaseFilter& f) { f.unrated = false; });
    if (filter.overdue)
        add(Words::tr("Overdue"), [](CaseFilter& f) { f.overdue = false; });
    if (filter.key)
        add(Words::tr("Key items"), [](CaseFilter& f) { f.key = false; });
    for (const OwnCondition& own : filter.own) {
        const OwnField* field = registers.ownField(own.field);
        const QString name = field ? field->name : lifecycle::fieldLabel(lifecycle::Field::Own);
        //: a filter: an own field of the office, and that cases say nothing there
        const QString words = own.value.isEmpty() ? Words::tr("%1: nothing entered").arg(name)
                                                  //: a filter: an own field of the office and its value
                                                  : Words::tr("%1 = %2").arg(name, own.value);
        add(words, [own](CaseFilter& f) { std::erase(f.own, own); });
    }
    if (filter.dueFrom || filter.dueTo) {
        const auto day = [](const std::optional<QDate>& date) {
            return date ? date->toString(Qt::ISODate) : QStringLiteral("…");
        };
        //: due between two days
        add(Words::tr("Due %1 to %2").arg(day(filter.dueFrom), day(filter.dueTo)), [](CaseFilter& f) {
            f.dueFrom.reset();
            f.dueTo.reset();
        });
    }
    if (isOfReport(filter))
        add(figure.isEmpty() ? Words::tr("Cases behind a number of a report") : figure, [](CaseFilter& f) {
            f.facts.clear();
            f.period.reset();
            f.withoutGroup = false;
            f.only.reset();
            f.grouping = Grouping::None;
        });
    return parts;
}

} // namespace huiyin::ui
