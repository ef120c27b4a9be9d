// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/inverse.h"

#include "casefile/case_store.h"
#include "casefile/office_store.h"
#include "casefile/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace huiyin::casefile {

namespace {

//! The columns of a table that the program fills, with what an empty one holds.
struct TableShape {
    std::vector<QByteArray> names;
    std::vector<const char*> pointers;
    std::vector<Value> empty;
    bool hasParent = false;
    QByteArray select;
};

const TableShape& shapeOf(const Database& db, const QByteArray& table)
{
    thread_local std::unordered_map<std::string, TableShape>
        known; // the schema is checked at opening and the same for every file
    auto found = known.find(table.toStdString());
    if (found != known.end())
        return found->second;
    TableShape shape;
    // only a table of the schema has columns here, so a forged name ends as a table without any
    Statement statement = db.prepare("SELECT name, type, \"notnull\" FROM pragma_table_info(:table)");
    statement.bind({":table", QString::fromUtf8(table)});
    while (statement.step()) {
        const QByteArray name = statement.row().text(0).toUtf8();
        if (name == "suggestion_id" && table != "journal")
            shape.hasParent = true;
        if (name == "id" || name == "suggestion_id" || name == "version" || name == "hash")
            continue;
        shape.names.push_back(name);
        const bool notNull = statement.row().integer(2) != 0;
        const bool isText = statement.row().text(1) == u"TEXT";
        shape.empty.push_back(!notNull ? Value() : isText ? Value(QString()) : Value(qint64(0)));
    }
    if (shape.names.empty())
        throw Error(QStringLiteral("the journal names a table %1").arg(QString::fromUtf8(table)), Error::Kind::Damaged);
    shape.select = "SELECT id";
    for (const QByteArray& name : shape.names)
        shape.select += ", " + name;
    shape.select += " FROM " + table + " WHERE id = :id";
    TableShape& kept = known.emplace(table.toStdString(), std::move(shape)).first->second;
    for (const QByteArray& name : kept.names)
        kept.pointers.push_back(name.constData());
    return kept;
}

Value fromJson(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return value.toInteger();
    return {};
}

std::optional<std::vector<Value>> currentValues(const Database& db, const TableShape& shape, qint64 id)
{
    return db.one(shape.select.constData(), {{":id", id}}, [&](const Row& row) {
        std::vector<Value> values;
        for (int i = 1; i <= int(shape.names.size()); ++i)
            values.push_back(row.value(i));
        return values;
    });
}

//! The number that a case would bear again, where another case bears it by now.
std::optional<QString> numberGoneTo(const Database& db, const QByteArray& table, const TableShape& shape, qint64 id,
                                    const std::vector<Value>& values)
{
    if (table != "suggestion")
        return std::nullopt;
    const auto valueOf = [&](const char* name) {
        const auto at = std::ranges::find(shape.names, QByteArray(name));
        const auto* number =
            at == shape.names.end() ? nullptr : std::get_if<qint64>(&values[size_t(at - shape.names.begin())]);
        return number ? *number : qint64(0);
    };
    using Series = SuggestionNumber::Series;
    const auto number =
        SuggestionNumber::make(int(valueOf("congress")), int(valueOf("session")),
                               valueOf("recess") != 0 ? Series::Recess : Series::Session, int(valueOf("serial")));
    const auto holder = number ? CaseStore(db).find(*number) : std::nullopt;
    return holder && holder->value() != id ? std::optional(number->toString()) : std::nullopt;
}

//! Takes back what was done to a day of the office's calendar; false when the day is not as it was left.
bool revertDay(const Database& db, qint64 julian, const QJsonObject& fields, bool wasPutIn, RowWriter& writer)
{
    const CalendarDay day{QDate::fromJulianDay(julian), fields.value(QLatin1String("kind")).toString(),
                          fields.value(QLatin1String("name")).toString()};
    const auto days = calendarDays(db);
    const auto now = std::ranges::find(days, day.day, &CalendarDay::day);
    if (wasPutIn) {
        if (now == days.end() || now->kind != day.kind || now->name != day.name)
            return false;
        removeCalendarDay(db, writer.log(), day);
    } else {
        if (now != days.end())
            return false;
        putCalendarDay(db, writer.log(), day);
    }
    return true;
}

} // namespace

Reverted revert(const Database& db, const QByteArray& changes, RowWriter& writer)
{
    const QJsonArray all = QJsonDocument::fromJson(changes).array();
    Reverted reverted;
    for (qsizetype n = all.size(); n > 0; --n) {
        const QJsonObject change = all[n - 1].toObject();
        const QByteArray table = change.value(QLatin1String("t")).toString().toUtf8();
        if (table == ruleTable)
            continue; // rules once kept stay: they bind nobody who does not name them
        const qint64 id = change.value(QLatin1String("i")).toInteger();
        const QJsonObject fields = change.value(QLatin1String("v")).toObject();
        const QString operation = change.value(QLatin1String("o")).toString();
        if (table == calendarTable) {
            if (!revertDay(db, id, fields, operation == u"+", writer))
                return {false, QDate::fromJulianDay(id).toString(Qt::ISODate), 0};
            continue;
        }
        std::optional<qint64> parent;
        if (change.contains(QLatin1String("s")))
            parent = change.value(QLatin1String("s")).toInteger();
        const TableShape& shape = shapeOf(db, table);
        const auto now = currentValues(db, shape, id);
        const auto obstacle = [&] {
            return Reverted{false, QStringLiteral("%1 %2").arg(QString::fromUtf8(table)).arg(id), 0};
        };

        if (operation == u"-") {
            if (now)
                return obstacle();
            std::vector<Value> values = shape.empty;
            for (size_t i = 0; i < shape.names.size(); ++i) {
                if (fields.contains(QLatin1String(shape.names[i])))
                    values[i] = fromJson(fields.value(QLatin1String(shape.names[i])));
            }
            if (const auto number = numberGoneTo(db, table, shape, id, values))
                return {false, *number, 0};
            writer.insertRow(table.constData(), id, parent, shape.pointers, values);
            continue;
        }
        if (!now)
            return obstacle();
        if (operation == u"~") {
            std::vector<Value> before = *now;
            for (size_t i = 0; i < shape.names.size(); ++i) {
                if (!fields.contains(QLatin1String(shape.names[i])))
                    continue;
                const QJsonArray oldAndNew = fields.value(QLatin1String(shape.names[i])).toArray();
                if (fromJson(oldAndNew.at(1)) != (*now)[i])
                    return obstacle();
                before[i] = fromJson(oldAndNew.at(0));
            }
            if (const auto number = numberGoneTo(db, table, shape, id, before))
                return {false, *number, 0};
            writer.updateRow(table.constData(), id, parent, shape.pointers, *now, before);
            continue;
        }
        if (parent || table == "suggestion") {
            writer.removeRow(table.constData(), id, parent, shape.pointers, *now);
            continue;
        }
        try { // a register row: others may point to it by now
            Savepoint savepoint(db);
            writer.removeRow(table.constData(), id, parent, shape.pointers, *now);
            savepoint.keep();
        } catch (const Error&) {
            ++reverted.kept;
        }
    }
    return reverted;
}

std::vector<SuggestionId> touchedCases(const QByteArray& changes)
{
    QSet<qint64> seen;
    std::vector<SuggestionId> ids;
    for (const QJsonValue& value : QJsonDocument::fromJson(changes).array()) {
        const QJsonObject change = value.toObject();
        const bool isHead = change.value(QLatin1String("t")).toString() == u"suggestion";
        const qint64 id = change.value(QLatin1String(isHead ? "i" : "s")).toInteger();
        if (id != 0 && !seen.contains(id)) {
            seen.insert(id);
            ids.emplace_back(id);
        }
    }
    return ids;
}

} // namespace huiyin::casefile
