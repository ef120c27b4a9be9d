// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/change_log.h"
#include "casefile/database.h"

namespace huiyin::casefile {

//! What the office says about itself; empty when it has not.
QString officeValue(const Database& db, const char* key);
void setOfficeValue(const Database& db, const char* key, const QString& value);

bool hasRules(const Database& db, const QString& id, int version);

//! Keeps a rule set as it is now, which the file must not have yet; what is kept is never overwritten.
void keepRules(const Database& db, ChangeLog& log, const QString& id, int version, const QByteArray& json);
std::vector<QByteArray> keptRules(const Database& db); //!< by id, older versions first

//! A day that the office's calendar says differently from the official one.
struct CalendarDay {
    QDate day;
    QString kind;
    QString name;
};
std::vector<CalendarDay> calendarDays(const Database& db);

//! Such days stand in the journal under this name, their ids are Julian days.
inline constexpr auto calendarTable = "calendar_day";
void putCalendarDay(const Database& db, ChangeLog& log, const CalendarDay& day);
void removeCalendarDay(const Database& db, ChangeLog& log, const CalendarDay& day);
//! A name that two own fields bear, as could come of taking back a renaming.
std::optional<QString> ownFieldNamedTwice(const Database& db);
//! The own field of which a row of own_value is, while the row is there.
std::optional<OwnFieldId> ownFieldOfValue(const Database& db, RecordId value);

//! The greatest id that the file has given; new ones lie above it, whatever the clock says.
qint64 greatestId(const Database& db);

} // namespace huiyin::casefile
