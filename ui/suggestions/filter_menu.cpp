// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/filter_menu.h"

#include "lifecycle/class_scheme.h"
#include "widgets/views.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace huiyin::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

template <class Value>
void addOnce(std::vector<Value>& values, Value value)
{
    if (std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

} // namespace

void fillFilterMenu(QMenu& menu, const Doors& doors, const std::function<void(const FilterChange&)>& take)
{
    const desk::Registers& registers = doors.registers();
    const desk::Office office = doors.office();
    const auto put = [&](QMenu* into, const QString& words, const FilterChange& change) {
        QObject::connect(into->addAction(QString(words).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, into,
                         [take, change] { take(change); });
    };
    QMenu* states = menu.addMenu(Words::tr("State"));
    for (const Word<CaseState>& word : wordTable(CaseState{}))
        put(states, labelOf(word.value), [state = word.value](CaseFilter& f) { addOnce(f.states, state); });
    //: who has the case at present: office, unit, deputy
    QMenu* with = menu.addMenu(Words::tr("With whom"));
    for (const Word<StateClass>& word : wordTable(StateClass{}))
        put(with, labelOf(word.value), [kind = word.value](CaseFilter& f) { addOnce(f.stateClasses, kind); });
    QMenu* sessions = menu.addMenu(Words::tr("Session"));
    for (int session = office.session; session > 0; --session)
        put(sessions, QStringLiteral("%1-%2").arg(office.congress).arg(session),
            [congress = office.congress, session](CaseFilter& f) {
                f.congress = congress;
                f.session = session;
            });
    const auto names = [&](const QString& title, const auto& rows, auto member) {
        if (rows.empty())
            return;
        QMenu* sub = menu.addMenu(title);
        for (const auto& row : rows)
            put(sub, row.name, [id = row.id, member](CaseFilter& f) { f.*member = id; });
    };
    names(Words::tr("Unit"), registers.units, &CaseFilter::unit);
    names(Words::tr("Category"), registers.categories, &CaseFilter::category);
    names(Words::tr("Delegation"), registers.delegations, &CaseFilter::delegation);
    names(Words::tr("Deputy group"), registers.groups, &CaseFilter::group);
    names(Words::tr("Committee"), registers.committees, &CaseFilter::committee);
    QMenu* classes = menu.addMenu(Words::tr("Class of the reply"));
    if (const auto* scheme = lifecycle::classScheme(doors.officeRules().classScheme)) {
        for (const lifecycle::ClassLetter& one : scheme->letters)
            put(classes, one.letter + u' ' + bucketLabel(one.bucket),
                [letter = one.letter](CaseFilter& f) { f.replyClass = letter; });
    }
    put(classes, Words::tr("No reply yet"), [](CaseFilter& f) { f.replyClass = QString(); });
    QMenu* ratings = menu.addMenu(Words::tr("Rating"));
    for (const Rating rating : {Rating::Satisfied, Rating::Basically, Rating::Dissatisfied})
        put(ratings, ratingLabel(rating), [rating](CaseFilter& f) { f.result = rating; });
    put(ratings, Words::tr("Replied, not rated"), [](CaseFilter& f) { f.unrated = true; });
    for (const OwnField& field : registers.usedOwnFields()) {
        QMenu* sub = menu.addMenu(QString(field.name).replace(u'&', QStringLiteral("&&")));
        const auto says = [id = field.id](const QString& value) {
            return [condition = OwnCondition{id, value}](CaseFilter& f) {
                std::erase_if(f.own, [&](const OwnCondition& one) { return one.field == condition.field; });
                f.own.push_back(condition);
            };
        };
        for (const QString& value : doors.ownValues(field.id))
            put(sub, value, says(value));
        //: a filter: cases that say nothing in an own field
        put(sub, Words::tr("(nothing entered)"), says(QString()));
    }
    menu.addSeparator();
    put(&menu, Words::tr("Overdue"), [](CaseFilter& f) { f.overdue = true; });
    if (const View* week = viewOf(QStringLiteral("due-week")))
        put(&menu, week->words(), [due = week->filter(doors.today())](CaseFilter& f) {
            f.dueFrom = due.dueFrom;
            f.dueTo = due.dueTo;
        });
    put(&menu, Words::tr("Key items"), [](CaseFilter& f) { f.key = true; });
    put(&menu, Words::tr("From the recess"), [](CaseFilter& f) { f.recess = true; });
    put(&menu, Words::tr("From the session"), [](CaseFilter& f) { f.recess = false; });
}

} // namespace huiyin::ui
