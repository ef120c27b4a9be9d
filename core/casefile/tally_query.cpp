// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/tally_query.h"

#include "casefile/fact_sql.h"
#include "casefile/past.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <map>

namespace huiyin::casefile {

namespace {

//! The shares of each case; a merged case is answered by those of its master.
constexpr auto sharesOfCases =
    " FROM suggestion s JOIN undertaking u ON u.suggestion_id = coalesce(s.merged_into_id, s.id)";

//! The period as a condition on the day of assignment.
QByteArray periodSql(const Period& period, const char* outcome)
{
    QByteArray sql;
    if (period.from)
        sql += QByteArrayLiteral(" AND ") + outcome + ".assigned_on >= " + literal(period.from->toString(Qt::ISODate));
    if (period.to)
        sql += QByteArrayLiteral(" AND ") + outcome + ".assigned_on <= " + literal(period.to->toString(Qt::ISODate));
    if (period.congress)
        sql += " AND s.congress = " + QByteArray::number(*period.congress);
    if (period.session)
        sql += " AND s.session = " + QByteArray::number(*period.session);
    return sql;
}

//! What rows say, each expression read once however many predicates ask for it. A row becomes a short list of numbers,
//! one for the value of each expression; rows that say the same are counted together, and a predicate is looked at once
//! for each kind of row.
class Kinds {
public:
    using Kind = std::vector<quint16>; //!< the group first

    Kinds(const std::vector<Predicate>& predicates, const char* outcome)
    {
        for (const Predicate& predicate : predicates) {
            for (const FactTerm& term : predicate)
                addColumn(term.fact, outcome);
        }
    }

    //! ", expression" for each column, to stand after the key of the group.
    QByteArray sql() const
    {
        QByteArray list;
        for (const Column& column : columns_)
            list += ", " + column.shape.sql;
        return list;
    }
    int width() const { return 1 + int(columns_.size()); }

    void take(const Row& row)
    {
        kind_.resize(size_t(width()));
        kind_[0] = groups_.number(row.view(0));
        for (size_t i = 0; i < columns_.size(); ++i) {
            const int at = int(i) + 1;
            Column& column = columns_[i];
            kind_[i + 1] = column.shape.test == FactTest::IsTrue ? quint16(row.integer(at) != 0)
                                                                 : column.values.number(row.view(at));
        }
        ++counts_[kind_];
    }

    std::vector<TallyRow> rows(const std::vector<Predicate>& predicates) const
    {
        std::vector<TallyRow> rows;
        for (const QString& key : groups_.values)
            rows.push_back({.key = key, .counts = std::vector<qint64>(predicates.size(), 0)});
        for (const auto& counted : counts_) {
            const Kind& kind = counted.first;
            TallyRow& row = rows[kind[0]];
            for (size_t i = 0; i < predicates.size(); ++i) {
                if (std::ranges::all_of(predicates[i], [&](const FactTerm& term) { return holds(term, kind); }))
                    row.counts[i] += counted.second;
            }
        }
        std::ranges::sort(rows, {}, &TallyRow::key);
        return rows;
    }

private:
    //! Texts by number, in the order in which they came.
    struct Texts {
        std::vector<QString> values;
        QHash<QByteArray, quint16> numbers;

        quint16 number(QByteArrayView text)
        {
            const auto found = numbers.constFind(QByteArray::fromRawData(text.data(), text.size()));
            if (found != numbers.cend())
                return *found;
            if (values.size() > std::numeric_limits<quint16>::max())
                throw Error(QStringLiteral("more than 65,535 groups in one report"));
            values.push_back(QString::fromUtf8(text));
            return numbers.insert(text.toByteArray(), quint16(values.size() - 1)).value();
        }
    };
    struct Column {
        FactShape shape;
        Texts values;
    };

    void addColumn(Fact fact, const char* outcome)
    {
        if (fact == Fact::InBase || columnOf_.contains(fact))
            return; // every row that is read is in the base
        FactShape shape = factShape(fact, outcome);
        const bool isText = shape.test != FactTest::IsTrue;
        const auto same = std::ranges::find_if(columns_, [&](const Column& column) {
            return column.shape.sql == shape.sql && (column.shape.test != FactTest::IsTrue) == isText;
        });
        columnOf_[fact] = {size_t(same - columns_.begin()), shape.test};
        if (same == columns_.end())
            columns_.push_back({std::move(shape), {}});
    }

    bool holds(const FactTerm& term, const Kind& kind) const
    {
        if (term.fact == Fact::InBase)
            return true;
        const auto& [column, test] = columnOf_.at(term.fact);
        const quint16 value = kind[column + 1];
        if (test == FactTest::IsTrue)
            return value != 0;
        const QString& text = columns_[column].values.values[value];
        if (test == FactTest::HasValue)
            return !text.isEmpty();
        return term.anyOf ? valuesOf(term).contains(text) : term.value == text;
    }

    std::vector<Column> columns_;
    std::map<Fact, std::pair<size_t, FactTest>> columnOf_;
    Texts groups_;
    Kind kind_;
    std::map<Kind, qint64> counts_;
};

//! The Julian day of 2026-03-16 as it stands in the file; nothing for what is no date.
std::optional<qint64> julianDay(QByteArrayView iso)
{
    constexpr qsizetype length = 10;
    if (iso.size() != length)
        return std::nullopt;
    const auto number = [&](qsizetype at, qsizetype digits) { return iso.sliced(at, digits).toInt(); };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    return date.isValid() ? std::optional(date.toJulianDay()) : std::nullopt;
}

void addAssists(const Database& db, const Period& period, size_t predicates, std::vector<TallyRow>& rows)
{
    const QByteArray sql = QByteArrayLiteral("SELECT k.name, count(*)") + sharesOfCases +
                           " JOIN unit k ON k.id = u.unit_id WHERE " + factSql({Fact::InBase}, "u") +
                           periodSql(period, "u") +
                           " AND u.role = 'assist' AND u.state <> 'returned' AND s.assigned_on IS NOT NULL GROUP BY 1";
    db.each(sql.constData(), {{":as_of", period.asOf}}, [&](const Row& row) {
        const QString key = row.text(0);
        auto group = std::ranges::find(rows, key, &TallyRow::key);
        if (group == rows.end()) { // a unit that only assists has a row, and no rate
            rows.push_back({.key = key, .counts = std::vector<qint64>(predicates, 0)});
            group = rows.end() - 1;
        }
        group->assists = row.integer(1);
    });
    std::ranges::sort(rows, {}, &TallyRow::key);
}

} // namespace

Tally tally(const Database& db, Grouping grouping, const Period& period, const std::vector<Predicate>& predicates)
{
    const Past past(db, period.asOf);
    const bool byUnit = grouping == Grouping::Unit;
    const QByteArray outcome = byUnit ? "u" : "s";
    Kinds kinds(predicates, outcome.constData());
    QByteArray sql = "SELECT " + groupKeySql(grouping, outcome.constData()) + kinds.sql() + ", " + outcome +
                     ".assigned_on, CASE WHEN " + outcome + ".first_replied_on <= :as_of THEN " + outcome +
                     ".first_replied_on END";
    sql += byUnit ? sharesOfCases : " FROM suggestion s";
    sql += groupJoins(grouping) + " WHERE " + factSql({Fact::InBase}, outcome.constData()) +
           periodSql(period, outcome.constData());
    if (byUnit)
        sql += " AND " + answersSql("u");

    Tally result;
    db.each(sql.constData(), {{":as_of", period.asOf}}, [&](const Row& row) {
        kinds.take(row);
        const auto replied = julianDay(row.view(kinds.width() + 1));
        const auto assigned = julianDay(row.view(kinds.width()));
        if (replied && assigned)
            result.days.push_back(int(*replied - *assigned));
    });
    std::ranges::sort(result.days);
    result.rows = kinds.rows(predicates);
    if (byUnit)
        addAssists(db, period, predicates.size(), result.rows);
    return result;
}

QHash<QString, qint64> overdueByUnit(const Database& db, QDate today, std::optional<int> congress,
                                     std::optional<int> session)
{
    QHash<QString, qint64> overdue;
    const QByteArray sql =
        "SELECT n.name, count(DISTINCT s.id) FROM suggestion s"
        " JOIN undertaking u ON u.suggestion_id = coalesce(s.merged_into_id, s.id) JOIN unit n ON n.id = u.unit_id"
        " WHERE " +
        overdueSql(today) + " AND s.state <> 'discarded' AND " + answersSql("u") +
        " AND (:congress IS NULL OR s.congress = :congress) AND (:session IS NULL OR s.session = :session)"
        " GROUP BY n.id";
    db.each(sql.constData(), {{":congress", congress}, {":session", session}},
            [&](const Row& row) { overdue[row.text(0)] += row.integer(1); });
    return overdue;
}

} // namespace huiyin::casefile
