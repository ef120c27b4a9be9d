// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "calendar/interval.h"
#include "calendar/work_calendar.h"

#include <vector>

namespace huiyin::calendar {

//! Whether a due date on a rest day moves to the next working day.
enum class Roll : quint8 { None, Forward };

//! Both dates are kept: the one the rule gives, and the one that binds when the first falls on a rest day.
struct DueDate {
    QDate raw;
    QDate rolled;
    bool yearsWithoutData = false; //!< a year that mattered has no notice yet: only its weekends were seen

    friend bool operator==(const DueDate&, const DueDate&) = default;
};

//! When a limit ends. The day of the event is not counted; months end on the corresponding day, else at the month's end
//! (Civil Code art. 201-203, used by analogy: the suggestion rules do not define the count). The event must be a valid
//! date.
DueDate dueDate(QDate event, Interval interval, const WorkCalendar& calendar, Roll roll = Roll::Forward);

//! The years without a notice that a due date depends on, ascending: for working days all that were counted through,
//! else those in which the date was looked at to see whether it is a rest day.
std::vector<int> yearsWithoutData(QDate event, Interval interval, const WorkCalendar& calendar,
                                  Roll roll = Roll::Forward);

//! The last day on which something can be done that must be done the interval before an event (a notice 5 working days
//! ahead): the day of the event is not counted, and a rest day moves to the working day before it.
QDate latestBefore(QDate event, Interval interval, const WorkCalendar& calendar);

//! One step of a count, in the words of the program's language.
struct DueStep {
    QDate date;
    QString text;

    friend bool operator==(const DueStep&, const DueStep&) = default;
};

//! How dueDate() comes to its date, step by step, beginning with the article it rests on (left out if empty) and ending
//! with the date that binds. Rest days skipped are told in runs with the holiday's name; make-up workdays are named.
std::vector<DueStep> explainDue(QDate event, Interval interval, const WorkCalendar& calendar, Roll roll,
                                const QString& article = {});

} // namespace huiyin::calendar
