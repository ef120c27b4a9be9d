// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views.h"

#include <QCoreApplication>

#include <array>

namespace huiyin::ui {

namespace {

using S = CaseState;

CaseFilter inStates(std::initializer_list<CaseState> states)
{
    CaseFilter filter;
    filter.states = states;
    return filter;
}

template <class Change>
CaseFilter with(Change change)
{
    CaseFilter filter;
    change(filter);
    return filter;
}

// clang-format off
constexpr std::array table{
    //   id              label                                         tone          filter
    View{"all",          QT_TRANSLATE_NOOP("View", "All suggestions"), Tone::Plain,  [](QDate) { return CaseFilter(); }},
    View{"screening",    QT_TRANSLATE_NOOP("View", "To be screened"),  Tone::Plain,  [](QDate) { return inStates({S::Submitted, S::Screening, S::ReturnedToDeputy}); }},
    View{"to-assign",    QT_TRANSLATE_NOOP("View", "To be assigned"),  Tone::Plain,  [](QDate) { return inStates({S::Filed, S::Proposed}); }},
    View{"in-hand",      QT_TRANSLATE_NOOP("View", "In hand"),         Tone::Plain,  [](QDate) { return inStates({S::Assigned, S::ReturnRequested, S::InHand, S::Redo}); }},
    View{"to-sign",      QT_TRANSLATE_NOOP("View", "To be signed for"), Tone::Plain, [](QDate) { return inStates({S::Assigned}); }},
    View{"due-week",     QT_TRANSLATE_NOOP("View", "Due this week"),   Tone::Amber,  [](QDate today) { return with([&](CaseFilter& f) { f.dueFrom = today; f.dueTo = today.addDays(7 - today.dayOfWeek()); f.sort = SortBy::Due; }); }},
    View{"overdue",      QT_TRANSLATE_NOOP("View", "Overdue"),         Tone::Red,    [](QDate) { return with([](CaseFilter& f) { f.overdue = true; f.sort = SortBy::Due; }); }},
    View{"to-rate",      QT_TRANSLATE_NOOP("View", "To be rated"),     Tone::Plain,  [](QDate) { return with([](CaseFilter& f) { f.unrated = true; }); }},
    View{"dissatisfied", QT_TRANSLATE_NOOP("View", "Dissatisfied"),    Tone::Red,    [](QDate) { return with([](CaseFilter& f) { f.result = Rating::Dissatisfied; f.stateClasses = {StateClass::WithOffice, StateClass::WithUnit, StateClass::WithDeputy}; }); }},
    View{"closed",       QT_TRANSLATE_NOOP("View", "Closed"),          Tone::Plain,  [](QDate) { return inStates({S::Closed, S::Archived}); }},
    View{"bin",          QT_TRANSLATE_NOOP("View", "Recycle bin"),     Tone::Plain,  [](QDate) { return inStates({S::Discarded}); }},
    View{"tracking",     QT_TRANSLATE_NOOP("View", "Promises followed"), Tone::Plain, [](QDate) { return inStates({S::Tracking}); }},
    View{"key",          QT_TRANSLATE_NOOP("View", "Key items"),       Tone::Plain,  [](QDate) { return with([](CaseFilter& f) { f.key = true; }); }},
};
// clang-format on

} // namespace

QString View::words() const
{
    return QCoreApplication::translate("View", label);
}
std::span<const View> views()
{
    return table;
}

const View* viewOf(const QString& id)
{
    for (const View& view : table) {
        if (id == QLatin1String(view.id))
            return &view;
    }
    return nullptr;
}

} // namespace huiyin::ui
