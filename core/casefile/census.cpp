// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/census.h"

#include "casefile/change_log.h"
#include "casefile/office_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace huiyin::casefile {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

using SeriesKey = std::tuple<qint64, qint64, QString>; //!< congress, session, kind

//! What the file should hold by its journal.
struct Census {
    std::map<QString, std::unordered_map<qint64, qint64>> rows; //!< table → id → version
    std::map<std::pair<QString, qint64>, QString> rules;        //!< id and version → SHA-256 of the text
    std::map<SeriesKey, qint64> highest;                        //!< number given last
    std::map<QString, QString> office;                          //!< particulars, as kept last
    std::map<qint64, std::pair<QString, QString>> days;         //!< Julian day → kind and name

    void take(const QJsonObject& change)
    {
        const QString table = change.value(QLatin1String("t")).toString();
        const QString operation = change.value(QLatin1String("o")).toString();
        const QJsonObject values = change.value(QLatin1String("v")).toObject();
        const qint64 id = change.value(QLatin1String("i")).toInteger();
        if (table == u"rule_set") {
            rules[{values.value(QLatin1String("id")).toString(), values.value(QLatin1String("version")).toInteger()}] =
                values.value(QLatin1String("content")).toString();
            return;
        }
        if (table == QLatin1String(calendarTable)) {
            if (operation == u"+")
                days[id] = {values.value(QLatin1String("kind")).toString(),
                            values.value(QLatin1String("name")).toString()};
            else
                days.erase(id);
            return;
        }
        auto& known = rows[table];
        if (operation == u"+")
            known[id] = 1;
        else if (operation == u"~")
            ++known[id];
        else
            known.erase(id);
        if (table == u"suggestion" && operation == u"+")
            takeNumbers(values);
    }

private:
    void takeNumbers(const QJsonObject& values)
    {
        const auto number = [&](const char* column) { return values.value(QLatin1String(column)).toInteger(); };
        const auto given = [&](const QString& kind, qint64 serial) {
            qint64& last = highest[{number("congress"), number("session"), kind}];
            last = std::max(last, serial);
        };
        given(QStringLiteral("intake"), number("intake_serial"));
        given(number("recess") != 0 ? QStringLiteral("recess") : QStringLiteral("session"), number("serial"));
    }
};

Census censusOf(const Database& db)
{
    Census census;
    db.each("SELECT action, detail, changes FROM journal ORDER BY id", {}, [&](const Row& row) {
        for (const QJsonValue& change : QJsonDocument::fromJson(row.text(2).toUtf8()).array())
            census.take(change.toObject());
        if (row.text(0) != u"create")
            return;
        const QJsonObject office = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
        for (auto value = office.begin(); value != office.end(); ++value)
            census.office[value.key()] = value->toString();
    });
    return census;
}

class Comparison {
public:
    Comparison(const Database& db, const Census& census, int most)
        : db_(db)
        , census_(census)
        , most_(most)
    {
    }

    QStringList faults()
    {
        for (const QString& table : tables())
            compareRows(table);
        compareRules();
        compareSeries();
        for (const auto& [key, value] : census_.office) {
            const QString now = db_.word("SELECT value FROM meta WHERE key = :key", {{":key", key}});
            if (now != value)
                tell(Words::tr("The file says “%1” of the office where its journal has “%2”.").arg(now, value));
        }
        compareDays();
        return faults_;
    }

private:
    //! The tables of the field: those whose rows bear a version.
    QStringList tables() const
    {
        const auto names =
            db_.all("SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND EXISTS (SELECT 1 FROM "
                    "pragma_table_info(m.name) WHERE name = 'version') AND m.name <> 'rule_set' ORDER BY m.name",
                    {}, [](const Row& row) { return row.text(0); });
        return QStringList(names.begin(), names.end());
    }

    void compareRows(const QString& table);
    void compareRules();
    void compareSeries();
    void compareDays();

    void tell(const QString& fault)
    {
        if (faults_.size() < most_)
            faults_ << fault;
    }

    const Database& db_;
    const Census& census_;
    int most_;
    QStringList faults_;
};

void Comparison::compareRows(const QString& table)
{
    const auto entry = census_.rows.find(table);
    auto expected = entry == census_.rows.end() ? std::unordered_map<qint64, qint64>() : entry->second;
    const QByteArray sql = "SELECT id, version FROM " + table.toUtf8() + " ORDER BY id";
    db_.each(sql.constData(), {}, [&](const Row& row) {
        const auto found = expected.find(row.integer(0));
        if (found == expected.end())
            tell(Words::tr("Row %1 of table %2 was put in outside the program.").arg(row.integer(0)).arg(table));
        else if (found->second != row.integer(1))
            tell(Words::tr("Row %1 of table %2 was written where the journal tells nothing of it.")
                     .arg(row.integer(0))
                     .arg(table));
        if (found != expected.end())
            expected.erase(found);
    });
    std::vector<qint64> missing;
    missing.reserve(expected.size());
    for (const auto& [id, version] : expected)
        missing.push_back(id);
    std::ranges::sort(missing);
    for (const qint64 id : missing)
        tell(Words::tr("Row %1 of table %2 was removed outside the program.").arg(id).arg(table));
}

void Comparison::compareRules()
{
    auto expected = census_.rules;
    db_.each("SELECT id, version, content FROM rule_set ORDER BY id, version", {}, [&](const Row& row) {
        const auto found = expected.find({row.text(0), row.integer(1)});
        if (found == expected.end() || found->second != sealOf(row.text(2)))
            tell(Words::tr("The rules “%1” kept in the file are not those under which cases were assigned.")
                     .arg(row.text(0)));
        if (found != expected.end())
            expected.erase(found);
    });
    for (const auto& [key, seal] : expected)
        tell(Words::tr("The rules “%1” were removed from the file.").arg(key.first));
}

void Comparison::compareSeries()
{
    for (const auto& [key, last] : census_.highest) {
        const auto& [congress, session, kind] = key;
        const qint64 next =
            db_.number("SELECT next FROM series WHERE congress = :congress AND session = :session AND kind = :kind",
                       {{":congress", congress}, {":session", session}, {":kind", kind}});
        if (next <= last && last > 0)
            tell(Words::tr("The numbers of %1-%2 (%3) would be given a second time: the next is %4.")
                     .arg(congress)
                     .arg(session)
                     .arg(kind)
                     .arg(next));
    }
}

void Comparison::compareDays()
{
    auto expected = census_.days;
    for (const CalendarDay& day : calendarDays(db_)) {
        const auto found = expected.find(day.day.toJulianDay());
        if (found == expected.end() || found->second != std::pair(day.kind, day.name))
            tell(Words::tr("The day off or workday %1 was put in outside the program.")
                     .arg(day.day.toString(Qt::ISODate)));
        if (found != expected.end())
            expected.erase(found);
    }
    for (const auto& [julian, day] : expected)
        tell(Words::tr("The day off or workday %1 was taken out outside the program.")
                 .arg(QDate::fromJulianDay(julian).toString(Qt::ISODate)));
}

} // namespace

QStringList censusFaults(const Database& db, int most)
{
    const Census census = censusOf(db);
    return Comparison(db, census, most).faults();
}

} // namespace huiyin::casefile
