// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/follow_paper.h"

#include "paper/closure_paper.h"

#include <QCoreApplication>

namespace huiyin::paper {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FollowPaper)
};

//! 12, and for a part of another figure 12 with its share below it.
QString cellOf(const stats::FollowRow& row, const stats::FollowFigure& figure)
{
    const QString count = QString::number(row.count(QString::fromLatin1(figure.id)));
    if (figure.of[0] == '\0')
        return count;
    constexpr int decimals = 1;
    const auto percent = row.rate(figure).percent(decimals);
    return percent ? count + QStringLiteral("\n") + *percent + u'%' : count;
}

Row lineOf(const stats::FollowRow& row, const QString& label, stats::FollowKind kind, bool bold)
{
    Row line{Cell{.text = label, .bold = bold}};
    for (const stats::FollowFigure& figure : stats::figuresOf(kind))
        line << Cell{.text = cellOf(row, figure), .bold = bold};
    return line;
}

} // namespace

Document followDocument(const stats::FollowReport& report, const desk::Office& office)
{
    const stats::FollowQuery& query = report.query;
    Document document;
    document.runningHeader = labelOf(query.kind);
    document.runningFooter = office.name;
    document.titleLines = {labelOf(query.kind)};
    document.subtitle = Words::tr("by %1, as of %2").arg(labelOf(query.by), paperDate(query.asOf));
    Table table;
    table.columns << Column{.heading = labelOf(query.by), .weight = 2.6, .minimum = 70};
    for (const stats::FollowFigure& figure : stats::figuresOf(query.kind)) {
        const stats::FollowFigure* whole = nullptr;
        for (const stats::FollowFigure& other : stats::figuresOf(query.kind))
            whole = qstrcmp(other.id, figure.of) == 0 && figure.of[0] != '\0' ? &other : whole;
        document.footnotes << figure.nameText() + QStringLiteral("：") + figure.countedText() +
                                  (whole ? Words::tr(" (share of: %1)").arg(whole->nameText()) : QString());
        table.columns << Column{.heading = figure.nameText(), .align = Align::Right, .weight = 0.8, .minimum = 34};
    }
    for (const stats::FollowRow& row : report.rows)
        table.rows << lineOf(row, row.key == u"none" ? Words::tr("(none)") : row.key, query.kind, false);
    table.totals << lineOf(report.total, Words::tr("Total"), query.kind, true);
    document.blocks << table;
    document.footnotes += report.notes;
    constexpr qsizetype uprightColumns = 9; // more of them are read with ease only on a sheet that lies
    if (table.columns.size() > uprightColumns)
        document.landscape = true;
    document.signature = {office.name, paperDate(query.asOf)};
    return document;
}

} // namespace huiyin::paper
