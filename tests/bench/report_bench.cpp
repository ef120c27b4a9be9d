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

//! The counts of the report's contract by unit, as somebody would write them by hand for this file alone.
std::vector<BareRow> bareSql(const casefile::Database& db)
{
    return db.all(R"(
        SELECT n.name, count(*), sum(u.first_replied_on IS NOT NULL), sum(s.closed_on IS NOT NULL),
               sum(u.last_class = 'A'), sum(u.last_result = 'satisfied'),
               sum(u.last_class = 'B'), sum(u.last_class = 'C'), sum(u.last_class = ''),
               sum(u.last_result = 'basically'), sum(u.last_result = 'dissatisfied'), sum(u.last_result IS NULL),
               sum(u.first_result = 'satisfied'), sum(u.first_result = 'basically'),
               sum(u.first_result = 'dissatisfied'), sum(u.first_result IS NULL),
               sum(u.first_replied_on <= u.due), sum(u.first_replied_on IS NULL AND u.due < '2026-03-02'),
               sum(u.last_solved), sum(u.last_tracked), sum(s.certified_on IS NOT NULL), sum(s.certified_solved),
               sum(u.last_process = 'satisfied'), sum(s.redo_count > 0)
          FROM undertaking u
          JOIN suggestion s ON s.id = u.suggestion_id
          JOIN unit n ON n.id = u.unit_id
         WHERE u.role IN ('sole', 'lead', 'separate') AND u.state <> 'returned' AND u.assigned_on IS NOT NULL
           AND s.state NOT IN ('withdrawn', 'merged')
         GROUP BY n.id
         ORDER BY n.name)",
                  {}, [](const casefile::Row& row) {
                      return BareRow{row.text(0),    row.integer(1), row.integer(2),
                                     row.integer(3), row.integer(4), row.integer(5)};
                  });
}

qint64 under(const std::vector<std::pair<QString, qint64>>& counts, const QString& key)
{
    const auto found = std::ranges::find(counts, key, &std::pair<QString, qint64>::first);
    return found == counts.end() ? -1 : found->second;
}

} // namespace

void reportAgainstSql(const Place& place, Results& results)
{
    stats::ClosureReport report;
    std::vector<BareRow> bare;
    const stats::ClosureQuery query{.by = Grouping::Unit, .period = {.asOf = place.desk.today()}};
    const Paired times = paired(
        place.rounds, [&] { report = stats::closureReport(place.desk, query); },
        [&] { bare = bareSql(place.desk.database()); });
    if (report.rows.size() != bare.size())
        wrong(QStringLiteral("%1 rows of units, by hand %2").arg(report.rows.size()).arg(bare.size()));
    for (const BareRow& row : bare) {
        const auto ours = std::ranges::find(report.rows, row.key, &stats::ClosureRow::key);
        if (ours == report.rows.end() || ours->suggestions != row.suggestions || ours->replied != row.replied ||
            ours->closed != row.closed || under(ours->classes, QStringLiteral("A")) != row.classA ||
            under(ours->rating, QStringLiteral("满意")) != row.satisfied)
            wrong(QStringLiteral("the row of %1 differs from the one by hand").arg(row.key));
    }
    results.add({.size = place.size,
                 .item = QStringLiteral("closure report by unit"),
                 .other = QStringLiteral("the counts by hand in SQL"),
                 .times = times,
                 .aim = 1.5,
                 .note = QStringLiteral("ours has the total, every rate and the handling days too")});
}

} // namespace huiyin::bench
