// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/office_store.h"

#include <algorithm>
#include <array>

namespace huiyin::casefile {

QString officeValue(const Database& db, const char* key)
{
    return db.word("SELECT value FROM meta WHERE key = :key", {{":key", QString::fromLatin1(key)}});
}

void setOfficeValue(const Database& db, const char* key, const QString& value)
{
    db.run("DELETE FROM meta WHERE key = :key", {{":key", QString::fromLatin1(key)}});
    db.run("INSERT INTO meta (key, value) VALUES (:key, :value)",
           {{":key", QString::fromLatin1(key)}, {":value", value}});
}

bool hasRules(const Database& db, const QString& id, int version)
{
    return db.number("SELECT count(*) FROM rule_set WHERE id = :id AND version = :version",
                     {{":id", id}, {":version", version}}) > 0;
}

void keepRules(const Database& db, ChangeLog& log, const QString& id, int version, const QByteArray& json)
{
    db.run("INSERT INTO rule_set (id, version, content) VALUES (:id, :version, :content)",
           {{":id", id}, {":version", version}, {":content", QString::fromUtf8(json)}});
    constexpr std::array columns{"id", "version", "content"};
    const std::array<Value, columns.size()> values{id, qint64(version), sealOf(QString::fromUtf8(json))};
    log.inserted(ruleTable, 0, {}, columns, values); // so that a check sees when somebody changes the law in the file
}

std::vector<QByteArray> keptRules(const Database& db)
{
    return db.all("SELECT content FROM rule_set ORDER BY id, version", {},
                  [](const Row& row) { return row.text(0).toUtf8(); });
}

std::vector<CalendarDay> calendarDays(const Database& db)
{
    return db.all("SELECT day, kind, name FROM calendar_day ORDER BY day", {}, [](const Row& row) {
        return CalendarDay{row.date(0).value_or(QDate()), row.text(1), row.text(2)};
    });
}

namespace {
constexpr std::array dayColumns{"kind", "name"};
} // namespace

void putCalendarDay(const Database& db, ChangeLog& log, const CalendarDay& day)
{
    db.run("INSERT INTO calendar_day (day, kind, name) VALUES (:day, :kind, :name)",
           {{":day", day.day}, {":kind", day.kind}, {":name", day.name}});
    const std::array<Value, dayColumns.size()> values{day.kind, day.name};
    log.inserted(calendarTable, day.day.toJulianDay(), {}, dayColumns, values);
}

void removeCalendarDay(const Database& db, ChangeLog& log, const CalendarDay& day)
{
    db.run("DELETE FROM calendar_day WHERE day = :day", {{":day", day.day}});
    const std::array<Value, dayColumns.size()> values{day.kind, day.name};
    log.removed(calendarTable, day.day.toJulianDay(), {}, dayColumns, values);
}

std::optional<QString> ownFieldNamedTwice(const Database& db)
{
    return db.one("SELECT name FROM own_field GROUP BY name HAVING count(*) > 1 ORDER BY name", {},
                  [](const Row& row) { return row.text(0); });
}

std::optional<OwnFieldId> ownFieldOfValue(const Database& db, RecordId value)
{
    return db.one("SELECT field_id FROM own_value WHERE id = :id", {{":id", value}},
                  [](const Row& row) { return row.id<OwnFieldId>(0); });
}

qint64 greatestId(const Database& db)
{
    return std::max(db.number("SELECT max(id) FROM journal"), db.number("SELECT max(id) FROM suggestion"));
}

} // namespace huiyin::casefile
