// SPDX-License-Identifier: GPL-3.0-or-later
// The count of a due date told step by step, so that a unit that doubts it can follow it on a wall calendar.
#include "calendar/due_date.h"

#include <QCoreApplication>
#include <QStringList>

namespace huiyin::calendar {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("DueDate", text);
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

//! Days in a row that are not worked on, and the holidays they belong to.
struct RestRun {
    QDate first;
    QDate last;
    QStringList holidays;
};

RestRun restRun(QDate first, QDate end, const WorkCalendar& calendar)
{
    RestRun run{.first = first, .last = first, .holidays = {}};
    for (QDate date = first; date <= end && !calendar.isWorkday(date); date = date.addDays(1)) {
        run.last = date;
        const DayRecord* day = calendar.record(date);
        if (day && !day->name.isEmpty() && !run.holidays.contains(day->name.text()))
            run.holidays << day->name.text();
    }
    return run;
}

QString restText(const RestRun& run, const WorkCalendar& calendar)
{
    const bool one = run.first == run.last;
    //: between two names of holidays
    const QString names = run.holidays.join(say(QT_TRANSLATE_NOOP("DueDate", ", ")));
    if (!names.isEmpty())
        return one ? say(QT_TRANSLATE_NOOP("DueDate", "%1 is a rest day (%2).")).arg(iso(run.first), names)
                   : say(QT_TRANSLATE_NOOP("DueDate", "%1 to %2 are rest days (%3)."))
                         .arg(iso(run.first), iso(run.last), names);
    const bool recorded = calendar.record(run.first) || calendar.record(run.last);
    if (recorded)
        return one ? say(QT_TRANSLATE_NOOP("DueDate", "%1 is a rest day.")).arg(iso(run.first))
                   : say(QT_TRANSLATE_NOOP("DueDate", "%1 to %2 are rest days.")).arg(iso(run.first), iso(run.last));
    return one ? say(QT_TRANSLATE_NOOP("DueDate", "%1 is a weekend day.")).arg(iso(run.first))
               : say(QT_TRANSLATE_NOOP("DueDate", "%1 to %2 is a weekend.")).arg(iso(run.first), iso(run.last));
}

bool isMakeUpDay(QDate date, const WorkCalendar& calendar)
{
    return date.dayOfWeek() >= Qt::Saturday && calendar.isWorkday(date);
}

QString makeUpText(QDate date, const WorkCalendar& calendar)
{
    const DayRecord* day = calendar.record(date);
    const QString name = day ? day->name.text() : QString();
    if (name.isEmpty())
        return say(QT_TRANSLATE_NOOP("DueDate",
                                     "%1 lies on a weekend but is a make-up workday: it counts as a working day."))
            .arg(iso(date));
    return say(QT_TRANSLATE_NOOP("DueDate",
                                 "%1 lies on a weekend but is a make-up workday (%2): it counts as a working day."))
        .arg(iso(date), name);
}

void tellWorkingDays(QDate event, QDate raw, const WorkCalendar& calendar, std::vector<DueStep>& steps)
{
    for (QDate date = event.addDays(1); date <= raw; date = date.addDays(1)) {
        if (isMakeUpDay(date, calendar))
            steps.push_back({date, makeUpText(date, calendar)});
        if (calendar.isWorkday(date))
            continue;
        const RestRun run = restRun(date, raw, calendar);
        steps.push_back({date, restText(run, calendar)});
        date = run.last;
    }
}

QString endText(QDate event, Interval interval, QDate raw)
{
    if (interval.span != Span::Months)
        return say(QT_TRANSLATE_NOOP("DueDate", "The limit of %1 ends on %2.")).arg(interval.words(), iso(raw));
    if (raw.day() == event.day())
        return say(QT_TRANSLATE_NOOP("DueDate", "The limit of %1 ends on the corresponding day, %2."))
            .arg(interval.words(), iso(raw));
    return say(QT_TRANSLATE_NOOP("DueDate", "The limit of %1 ends at the end of the month, which has no day %2: %3."))
        .arg(interval.words())
        .arg(event.day())
        .arg(iso(raw));
}

void tellRoll(const DueDate& due, Roll roll, const WorkCalendar& calendar, std::vector<DueStep>& steps)
{
    if (isMakeUpDay(due.raw, calendar))
        steps.push_back({due.raw, makeUpText(due.raw, calendar)});
    if (calendar.isWorkday(due.raw))
        return;
    if (roll == Roll::None) {
        steps.push_back({due.raw, restText(restRun(due.raw, due.raw, calendar), calendar)});
        steps.push_back(
            {due.raw, say(QT_TRANSLATE_NOOP("DueDate", "The rules leave a due date where it is, rest day or not."))});
        return;
    }
    steps.push_back({due.raw, restText(restRun(due.raw, due.rolled, calendar), calendar)});
    steps.push_back(
        {due.rolled, say(QT_TRANSLATE_NOOP("DueDate", "The limit ends on a rest day, so it moves to the next working "
                                                      "day, %1 (Civil Code art. 203, by analogy)."))
                         .arg(iso(due.rolled))});
    if (isMakeUpDay(due.rolled, calendar))
        steps.push_back({due.rolled, makeUpText(due.rolled, calendar)});
}

} // namespace

std::vector<DueStep> explainDue(QDate event, Interval interval, const WorkCalendar& calendar, Roll roll,
                                const QString& article)
{
    const DueDate due = dueDate(event, interval, calendar, roll);
    std::vector<DueStep> steps;
    const QString limit = interval.words();
    steps.push_back({event, article.isEmpty()
                                ? say(QT_TRANSLATE_NOOP("DueDate", "The limit is %1.")).arg(limit)
                                : say(QT_TRANSLATE_NOOP("DueDate", "The limit is %1 (%2).")).arg(limit, article)});
    steps.push_back(
        {event, say(QT_TRANSLATE_NOOP("DueDate",
                                      "The day of the event, %1, is not counted (Civil Code art. 201, by analogy)."))
                    .arg(iso(event))});
    if (interval.span == Span::WorkingDays)
        tellWorkingDays(event, due.raw, calendar, steps);
    steps.push_back({due.raw, endText(event, interval, due.raw)});
    if (interval.span != Span::WorkingDays) // its last day is a working day by the count itself
        tellRoll(due, roll, calendar, steps);
    for (const int year : yearsWithoutData(event, interval, calendar, roll))
        steps.push_back(
            {due.rolled,
             say(QT_TRANSLATE_NOOP("DueDate",
                                   "There is no holiday notice for %1 yet: only its weekends are known as rest days."))
                 .arg(year)});
    steps.push_back({due.rolled, say(QT_TRANSLATE_NOOP("DueDate", "Due date: %1.")).arg(iso(due.rolled))});
    return steps;
}

} // namespace huiyin::calendar
