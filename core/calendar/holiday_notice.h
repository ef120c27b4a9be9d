// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/work_calendar.h"

#include <QStringList>

#include <optional>

namespace huiyin::calendar {

//! What a notice on a year's holidays (国务院办公厅关于…年部分节假日安排的通知) says, day by day.
struct HolidayNotice {
    std::vector<DayRecord> days; //!< by date
    QStringList faults;          //!< what was not understood, or cannot be: each a sentence
};

//! Reads a notice as it stands on paper
//! ("国庆节：10月1日（周四）至7日（周三）放假调休，共7天。10月10日（周六）上班。"), or rows copied from a sheet
//! (2026-10-01, 放假, 国庆节). The year is the one of the notice's title; where it names none it is the year given, and
//! without one a day that names no year is a fault. A weekday in brackets that is not the day's is a fault too: the
//! year is wrong, or a number was mistyped.
HolidayNotice readHolidayNotice(const QString& text, std::optional<int> year);

} // namespace huiyin::calendar
