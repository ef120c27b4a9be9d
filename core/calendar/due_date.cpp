// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/due_date.h"

namespace huiyin::calendar {

namespace {

//! The n-th working day after (step 1) or before (step -1) a day that is itself not counted.
QDate countWorkdays(QDate from, int n, int step, const WorkCalendar& calendar)
{
    QDate date = from;
    while (n > 0) {
        date = date.addDays(step);
        if (calendar.isWorkday(date))
            --n;
    }
    return date;
}

QDate shifted(QDate event, Interval interval, int step, const WorkCalendar& calendar)
{
    switch (interval.span) {
    case Span::Days:
        return event.addDays(qint64(step) * interval.value);
    case Span::WorkingDays:
        return countWorkdays(event, interval.value, step, calendar);
    case Span::Months:
        return event.addMonths(step * interval.value); // QDate falls back to the month's end, as art. 202 says
    }
    Q_UNREACHABLE();
}

} // namespace

DueDate dueDate(QDate event, Interval interval, const WorkCalendar& calendar, Roll roll)
{
    Q_ASSERT(event.isValid());
    const QDate raw = shifted(event, interval, 1, calendar);
    return {.raw = raw,
            .rolled = roll == Roll::Forward ? calendar.nextWorkday(raw) : raw,
            .yearsWithoutData = !yearsWithoutData(event, interval, calendar, roll).empty()};
}

std::vector<int> yearsWithoutData(QDate event, Interval interval, const WorkCalendar& calendar, Roll roll)
{
    Q_ASSERT(event.isValid());
    const bool counted = interval.span == Span::WorkingDays;
    if (!counted && roll == Roll::None)
        return {}; // the calendar was not asked
    const QDate raw = shifted(event, interval, 1, calendar);
    const QDate last = roll == Roll::Forward ? calendar.nextWorkday(raw) : raw;
    std::vector<int> years;
    for (int year = counted ? event.addDays(1).year() : raw.year(); year <= last.year(); ++year) {
        if (!calendar.hasYear(year))
            years.push_back(year);
    }
    return years;
}

QDate latestBefore(QDate event, Interval interval, const WorkCalendar& calendar)
{
    Q_ASSERT(event.isValid());
    QDate date = shifted(event, interval, -1, calendar);
    while (!calendar.isWorkday(date))
        date = date.addDays(-1);
    return date;
}

} // namespace huiyin::calendar
