// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/items.h"
#include "casefile/database.h"
#include "stats/closure_report.h"

namespace huiyin::bench {

namespace {

struct BareRow {
    QString key;
    qint64 suggestions;
    qint64 replied;
    qint64 closed;
    qint64 classA;
    qint64 satisfied;
};

struct BareReport {
    std::vector<BareRow> rows;
    BareRow total;
    qint64 assists = 0;
    std::vector<int> days;
};

//! O stands for the table whose outcome is counted.
constexpr auto figures = R"(
    count(*), sum(O.first_replied_on IS NOT NULL), sum(s.closed_on IS NOT NULL),
    sum(O.last_class = 'A'), sum(O.last_result = 'satisfied'), sum(O.last_class = 'B'), sum(O.last_class = 'C'),
    sum(O.last_class = ''), sum(O.last_result = 'basically'), sum(O.last_result = 'dissatisfied'),
    sum(O.last_result IS NULL), sum(O.first_result = 'satisfied'), sum(O.first_result = 'basically'),
    sum(O.first_result = 'dissatisfied'), sum(O.first_result IS NULL), sum(O.first_replied_on <= O.due),
    sum(O.first_replied_on IS NULL AND O.due < '2026-03-02'), sum(O.last_solved), sum(O.last_tracked),
    sum(O.certified_on IS NOT NULL), sum(O.certified_solved), sum(O.last_process = 'satisfied'),
    sum(O.redo_count > 0))";

BareRow readRow(const casefile::Row& row)
{
    return {row.text(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5)};
}

//! The counts of the report's contract as somebody would write them by hand, for this file alone and for today: a row
//! for each unit, the cases as a whole, the assist shares, the days of handling.
BareReport bareSql(const casefile::Database& db)
{
    const QByteArray ofUnits = QByteArray("SELECT n.name, ") + QByteArray(figures).replace("O.", "u.") + R"(
          FROM undertaking u
          JOIN suggestion s ON s.id = u.suggestion_id
          JOIN unit n ON n.id = u.unit_id
         WHERE u.role IN ('sole', 'lead', 'separate') AND u.state <> 'returned' AND u.assigned_on IS NOT NULL
           AND s.state NOT IN ('withdrawn', 'merged')
         GROUP BY n.id
         ORDER BY n.name)";
    const QByteArray ofCases = QByteArray("SELECT '', ") + QByteArray(figures).replace("O.", "s.") + R"(
          FROM suggestion s
         WHERE s.assigned_on IS NOT NULL AND s.state NOT IN ('withdrawn', 'merged'))";
    BareReport report;
    report.rows = db.all(ofUnits.constData(), {}, readRow);
    report.total = *db.one(ofCases.constData(), {}, readRow);
    db.each(R"(
        SELECT n.name, count(*)
          FROM undertaking u
          JOIN suggestion s ON s.id = u.suggestion_id
          JOIN unit n ON n.id = u.unit_id
         WHERE u.role = 'assist' AND u.state <> 'returned' AND s.state NOT IN ('withdrawn', 'merged')
         GROUP BY n.id)",
            {}, [&](const casefile::Row& row) { report.assists += row.integer(1); });
    report.days = db.all(R"(
        SELECT julianday(first_replied_on) - julianday(assigned_on)
          FROM suggestion
         WHERE first_replied_on IS NOT NULL AND state NOT IN ('withdrawn', 'merged')
         ORDER BY 1)",
                         {}, [](const casefile::Row& row) { return int(row.integer(0)); });
    return report;
}

qint64 under(const std::vector<std::pair<QString, qint64>>& counts, const QString& key)
{
    const auto found = std::ranges::find(counts, key, &std::pair<QString, qint64>::first);
    return found == counts.end() ? -1 : found->second;
}

bool isSame(const stats::ClosureRow& ours, const BareRow& bare)
{
    return ours.suggestions == bare.suggestions && ours.replied == bare.replied && ours.closed == bare.closed &&
           under(ours.classes, QStringLiteral("A")) == bare.classA &&
           under(ours.rating, QStringLiteral("满意")) == bare.satisfied;
}

} // namespace

void reportAgainstSql(const Place& place, Results& results)
{
    stats::ClosureReport report;
    BareReport bare;
    const stats::ClosureQuery query{.by = Grouping::Unit, .period = {.asOf = place.desk.today()}};
    const Paired times = paired(
        place.rounds, [&] { report = stats::closureReport(place.desk, query); },
        [&] { bare = bareSql(place.desk.database()); });
    if (report.rows.size() != bare.rows.size() || !isSame(report.total, bare.total) || report.days != bare.days ||
        report.total.assists != bare.assists)
        wrong(QStringLiteral("the report's total differs from the one by hand"));
    for (const BareRow& row : bare.rows) {
        const auto ours = std::ranges::find(report.rows, row.key, &stats::ClosureRow::key);
        if (ours == report.rows.end() || !isSame(*ours, row))
            wrong(QStringLiteral("the row of %1 differs from the one by hand").arg(row.key));
    }
    results.add({.size = place.size,
                 .item = QStringLiteral("closure report by unit"),
                 .other = QStringLiteral("the same counts by hand in SQL"),
                 .times = times,
                 .aim = 1.5,
                 .note = QStringLiteral("ours has every rate too")});
}

} // namespace huiyin::bench
