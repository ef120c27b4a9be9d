// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/closure_paper.h"

#include "paper/numerals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace huiyin::paper {

namespace {

//! What a rate is of stands in brackets behind its name, and in a narrow column below it, never broken in two.
QString onTwoLines(QString name)
{
    return name.replace(QStringLiteral("（"), QStringLiteral("\n（"))
        .replace(QStringLiteral(" ("), QStringLiteral("\n("));
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClosurePaper)
};

QString keyLabel(const QString& key)
{
    return key == u"none" ? Words::tr("(none)") : key;
}

QString rate(const stats::ClosureRow& row, const QString& id)
{
    const auto found = row.rates.find(id);
    return found == row.rates.end() ? QStringLiteral("—") : found->second.text();
}

QString number(qint64 count)
{
    return QString::number(count);
}

Table table(const stats::ClosureReport& report)
{
    const auto variant = QString::fromLatin1(stats::closureMetric(report.query.variant).id);
    const bool byUnit = report.query.by == Grouping::Unit;
    Table table;
    table.columns << Column{.heading = stats::groupingLabel(report.query.by), .weight = 3, .minimum = 90};
    const auto figure = [&](const QString& heading, const QString& group = {}) {
        table.columns << Column{
            .heading = heading, .group = group, .align = Align::Right, .weight = 0.6, .minimum = 22};
    };
    figure(Words::tr("Cases"));
    if (byUnit)
        figure(Words::tr("Assists"));
    figure(Words::tr("Answered"));
    figure(Words::tr("On time"));
    figure(Words::tr("Overdue"));
    for (const QString& letter : report.letters)
        figure(letter, Words::tr("Class claimed"));
    table.columns << Column{.heading = stats::closureMetric(report.query.variant).nameText(),
                            .align = Align::Right,
                            .weight = 1.6,
                            .minimum = 60};
    table.columns << Column{.heading = onTwoLines(stats::metric(u"satisfied_or_basically")->nameText()),
                            .align = Align::Right,
                            .weight = 1.6,
                            .minimum = 60};

    const auto cells = [&](const stats::ClosureRow& row, const QString& label, bool bold) {
        Row line{Cell{.text = label, .bold = bold}};
        const auto add = [&](const QString& text) { line << Cell{.text = text, .bold = bold}; };
        add(number(row.suggestions));
        if (byUnit)
            add(number(row.assists));
        add(number(row.replied));
        add(number(row.repliedOnTime));
        add(number(row.overdue));
        for (const auto& [letter, count] : row.classes) {
            if (letter != u"none")
                add(number(count));
        }
        add(rate(row, variant));
        add(rate(row, QStringLiteral("satisfied_or_basically")));
        return line;
    };
    for (const stats::ClosureRow& row : report.rows)
        table.rows << cells(row, keyLabel(row.key), false);
    table.totals << cells(report.total, Words::tr("Total"), true);
    return table;
}

//! One bar a row: classes from solved to unanswered, as counts, so that long bars are many cases.
Chart chart(const stats::ClosureReport& report)
{
    static constexpr std::array hatches{Hatch::Solid, Hatch::Diagonal, Hatch::Horizontal, Hatch::Dots, Hatch::Cross};
    Chart chart{.caption = Words::tr("Classes claimed and cases not answered"), .legend = {}, .bars = {}};
    for (qsizetype i = 0; i < report.letters.size(); ++i)
        chart.legend << LegendEntry{
            .key = report.letters[i], .label = report.letters[i], .hatch = hatches[size_t(i) % hatches.size()]};
    chart.legend << LegendEntry{
        .key = QStringLiteral("none"), .label = Words::tr("not answered"), .hatch = Hatch::Blank};
    for (const stats::ClosureRow& row : report.rows) {
        if (row.suggestions == 0)
            continue;
        Bar bar{.label = keyLabel(row.key),
                .segments = {},
                .trailing = QStringLiteral("%1/%2").arg(row.replied).arg(row.suggestions)};
        for (const auto& [letter, count] : row.classes)
            bar.segments << Segment{.key = letter, .value = int(count)};
        chart.bars << bar;
    }
    return chart;
}

QString scope(const stats::ClosureReport& report)
{
    const Period& period = report.query.period;
    QStringList parts;
    if (report.query.by != Grouping::None)
        parts << Words::tr("by %1").arg(stats::groupingLabel(report.query.by));
    if (period.from && period.to)
        parts << Words::tr("assigned from %1 to %2").arg(paperDate(*period.from), paperDate(*period.to));
    else if (period.from)
        parts << Words::tr("assigned from %1").arg(paperDate(*period.from));
    else if (period.to)
        parts << Words::tr("assigned until %1").arg(paperDate(*period.to));
    parts << Words::tr("as of %1").arg(paperDate(period.asOf));
    //: between the parts of the line under the title
    return Words::tr("(%1)").arg(parts.join(Words::tr(", ")));
}

} // namespace

QString paperDate(QDate date)
{
    //: format of dates on paper for QDate::toString
    return date.toString(QCoreApplication::translate("ClosurePaper", "yyyy-MM-dd"));
}

QString sessionName(const desk::Office& office)
{
    //: %1 place, %2 number of the congress, %3 number of its session; Chinese numerals are handed in for Chinese
    const QString form = Words::tr("Session %3 of People's Congress %2, %1");
    const bool chinese = form.contains(QStringLiteral("届"));
    const auto count = [&](int n) { return chinese ? chineseNumeral(n) : QString::number(n); };
    return form.arg(office.place, count(office.congress), count(office.session));
}

Pages closurePages(const Document& document)
{
    PageSetup setup;
    setup.sizes.table = 9;
    return layout(document, setup);
}

Document closureDocument(const stats::ClosureReport& report, const desk::Office& office)
{
    desk::Office session = office;
    const Period& period = report.query.period;
    session.congress = period.congress.value_or(office.congress);
    session.session = period.session.value_or(office.session);

    Document document;
    document.runningHeader = Words::tr("Closure report on deputies' suggestions, as of %1").arg(paperDate(period.asOf));
    document.runningFooter = office.name;
    // one session's report bears its name; one over several sessions bears the office's place only
    document.titleLines = {period.congress && period.session ? sessionName(session)
                           : office.place.isEmpty()          ? office.name
                                                             : office.place,
                           Words::tr("Closure report on deputies' suggestions")};
    document.subtitle = scope(report);

    Facts facts{.facts = {}, .pairsPerLine = 1};
    facts.facts << Fact{Words::tr("Cases assigned, less withdrawn ones"), number(report.total.suggestions)};
    for (const auto variant : {lifecycle::ClosureVariant::Answered, lifecycle::ClosureVariant::Solved,
                               lifecycle::ClosureVariant::Certified}) {
        const stats::Metric& metric = stats::closureMetric(variant);
        facts.facts << Fact{metric.nameText(), rate(report.total, QString::fromLatin1(metric.id))};
    }
    if (!report.days.empty())
        facts.facts << Fact{Words::tr("Days from assignment to reply"), Words::tr("mean %1, median %2, longest %3")
                                                                            .arg(report.meanDays(), 0, 'f', 1)
                                                                            .arg(report.medianDays())
                                                                            .arg(report.days.back())};
    document.blocks << facts;
    if (report.query.by != Grouping::None)
        document.blocks << table(report);
    if (report.query.by != Grouping::None && report.query.by != Grouping::Class && !report.rows.empty())
        document.blocks << chart(report);

    for (const auto variant :
         {lifecycle::ClosureVariant::Answered, lifecycle::ClosureVariant::Solved, lifecycle::ClosureVariant::Certified})
        document.footnotes << stats::closureMetric(variant).footnote();
    document.footnotes << stats::metric(u"satisfied_or_basically")->footnote();
    if (report.query.by == Grouping::Unit && report.rowSum != report.total.suggestions)
        document.footnotes << Words::tr("A case with several separate units counts once in each unit's row: the rows "
                                        "add up to %1, the cases are %2.")
                                  .arg(report.rowSum)
                                  .arg(report.total.suggestions);
    document.footnotes << Words::tr("On time: the first reply came by the due date, extensions included. Overdue: no "
                                    "reply, and the due date lies before the day of the report.");
    document.footnotes << Words::tr(
        "Merged cases count as cases of their own, since each proposer is owed an answer. Percentages are rounded "
        "half-up and not made to add up; — stands for nothing to divide by.");
    document.signature = {office.name, paperDate(period.asOf)};
    return document;
}

} // namespace huiyin::paper
