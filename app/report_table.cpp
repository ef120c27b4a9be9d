// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_table.h"

#include <QCoreApplication>

namespace huiyin {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportTable)
};
} // namespace

using exchange::Table; // lupdate loses the context after a qualified return type

Table reportTable(const stats::ClosureReport& report)
{
    Table table{.title = Words::tr("Closure report, as of %1").arg(report.query.period.asOf.toString(Qt::ISODate)),
                .headings = {},
                .rows = {}};
    const bool byUnit = report.query.by == Grouping::Unit; // nobody else assists
    table.headings << stats::groupingLabel(report.query.by) << Words::tr("Cases");
    if (byUnit)
        table.headings << Words::tr("Assists");
    table.headings << Words::tr("Answered") << Words::tr("On time") << Words::tr("Overdue");
    for (const QString& letter : report.letters)
        table.headings << Words::tr("Class %1").arg(letter);
    table.headings << Words::tr("No reply") << QStringLiteral("满意") << QStringLiteral("基本满意")
                   << QStringLiteral("不满意") << Words::tr("Not rated") << Words::tr("Closed");
    static constexpr const char* rates[]{"answered", "solved", "certified", "on_time", "satisfied_or_basically"};
    for (const char* id : rates)
        table.headings << stats::metric(QString::fromLatin1(id))->nameText();

    const auto add = [&](const stats::ClosureRow& row, const QString& label) {
        std::vector<exchange::TableValue> cells{label, row.suggestions};
        if (byUnit)
            cells.emplace_back(row.assists);
        for (const qint64 count : {row.replied, row.repliedOnTime, row.overdue})
            cells.emplace_back(count);
        for (const auto& [letter, count] : row.classes)
            cells.emplace_back(count);
        for (const auto& [rating, count] : row.rating)
            cells.emplace_back(count);
        cells.emplace_back(row.closed);
        for (const char* id : rates)
            cells.emplace_back(row.rates.at(QString::fromLatin1(id)).text());
        table.rows.push_back(std::move(cells));
    };
    for (const stats::ClosureRow& row : report.rows)
        add(row, row.key == u"none" ? Words::tr("(none)") : row.key);
    add(report.total, Words::tr("Total"));
    return table;
}

Table followTable(const stats::FollowReport& report)
{
    const stats::FollowKind kind = report.query.kind;
    Table table{.title = Words::tr("%1, as of %2").arg(labelOf(kind), report.query.asOf.toString(Qt::ISODate)),
                .headings = {labelOf(report.query.by)},
                .rows = {}};
    for (const stats::FollowFigure& figure : stats::figuresOf(kind)) {
        table.headings << figure.nameText();
        if (figure.of[0] != '\0')
            //: heading of the rate beside a count
            table.headings << Words::tr("%1 (rate)").arg(figure.nameText());
    }
    const auto add = [&](const stats::FollowRow& row, const QString& label) {
        std::vector<exchange::TableValue> cells{label};
        for (const stats::FollowFigure& figure : stats::figuresOf(kind)) {
            cells.emplace_back(row.count(QString::fromLatin1(figure.id)));
            if (figure.of[0] != '\0')
                cells.emplace_back(row.rate(figure).text());
        }
        table.rows.push_back(std::move(cells));
    };
    for (const stats::FollowRow& row : report.rows)
        add(row, row.key == u"none" ? Words::tr("(none)") : row.key);
    add(report.total, Words::tr("Total"));
    return table;
}

} // namespace huiyin
