// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/tally_query.h"

#include "casefile/fact_sql.h"

#include <algorithm>

namespace huiyin::casefile {

namespace {

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

} // namespace

std::vector<TallyRow> tally(const Database& db, Grouping grouping, const Period& period,
                            const std::vector<Predicate>& predicates)
{
    const bool byUnit = grouping == Grouping::Unit;
    const char* outcome = byUnit ? "u" : "s";
    QByteArray sql = "SELECT " + groupKeySql(grouping, outcome);
    for (const Predicate& predicate : predicates)
        sql += ", sum(" + predicateSql(predicate, outcome) + ')';
    sql += byUnit ? " FROM undertaking u JOIN suggestion s ON s.id = u.suggestion_id" : " FROM suggestion s";
    sql += groupJoins(grouping) + " WHERE " + factSql({Fact::InBase}, outcome) + periodSql(period, outcome);
    if (byUnit)
        sql += " AND u.role IN ('sole', 'lead', 'separate') AND u.state <> 'returned'";
    sql += " GROUP BY 1 ORDER BY 1";

    const auto read = [&](const Row& row) {
        TallyRow group{.key = row.text(0), .counts = {}};
        for (int i = 0; i < int(predicates.size()); ++i)
            group.counts.push_back(row.integer(i + 1));
        return group;
    };
    auto groups = db.all(sql.constData(), {{":as_of", period.asOf}}, read);
    if (!byUnit)
        return groups;

    const QByteArray assistSql = "SELECT k.name, count(*) FROM undertaking u JOIN suggestion s ON s.id = "
                                 "u.suggestion_id JOIN unit k ON k.id = u.unit_id WHERE " +
                                 factSql({Fact::InBase}, "u") + periodSql(period, "u") +
                                 " AND u.role = 'assist' AND u.state <> 'returned' GROUP BY 1 ORDER BY 1";
    db.each(assistSql.constData(), {{":as_of", period.asOf}}, [&](const Row& row) {
        const QString key = row.text(0);
        auto group = std::ranges::find(groups, key, &TallyRow::key);
        if (group == groups.end()) { // a unit that only assists has a row, and no rate
            groups.push_back({.key = key, .counts = std::vector<qint64>(predicates.size(), 0)});
            group = groups.end() - 1;
        }
        group->assists = row.integer(1);
    });
    std::ranges::sort(groups, {}, &TallyRow::key);
    return groups;
}

std::vector<int> handlingDays(const Database& db, const Period& period)
{
    const QByteArray sql =
        "SELECT CAST(julianday(s.first_replied_on) - julianday(s.assigned_on) AS INTEGER) FROM suggestion s WHERE " +
        factSql({Fact::InBase}, "s") + " AND s.first_replied_on <= :as_of" + periodSql(period, "s") + " ORDER BY 1";
    return db.all(sql.constData(), {{":as_of", period.asOf}}, [](const Row& row) { return int(row.integer(0)); });
}

} // namespace huiyin::casefile
