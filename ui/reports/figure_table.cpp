// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figure_model.h"

#include "domain/rating.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace huiyin::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

const QString none = QStringLiteral("none");

QString groupName(const QString& key)
{
    return key == none ? Words::tr("(none)") : key;
}

qint64 countOf(const std::vector<std::pair<QString, qint64>>& counts, const QString& value)
{
    const auto found = std::ranges::find(counts, value, &std::pair<QString, qint64>::first);
    return found == counts.end() ? 0 : found->second;
}

//! A rating is counted by the field's word and shown in the language of the program.
QString ratingName(const QString& word)
{
    for (const Rating rating : {Rating::Satisfied, Rating::Basically, Rating::Dissatisfied}) {
        if (ratingWord(rating) == word)
            return ratingLabel(rating);
    }
    return Words::tr("Not rated");
}

//! One column of the closure report, and how it comes of a row.
struct ClosureColumn {
    QString heading;
    QString figure;
    std::function<std::optional<Figure>(const stats::ClosureRow&)> of;
    QString name = {};
};

std::vector<ClosureColumn> columnsOf(const stats::ClosureReport& report)
{
    using Row = stats::ClosureRow;
    std::vector<ClosureColumn> columns;
    const auto count = [&](const QString& heading, const char* figure, qint64 Row::*counted) {
        columns.push_back({heading, QString::fromLatin1(figure),
                           [counted](const Row& row) { return Figure{.count = row.*counted, .of = {}}; }});
    };
    const auto classOf = [&](const QString& heading, const QString& letter, const QString& name) {
        columns.push_back({heading, QStringLiteral("class:") + letter,
                           [letter](const Row& row) { return Figure{.count = countOf(row.classes, letter), .of = {}}; },
                           name});
    };
    count(Words::tr("Cases"), "suggestions", &Row::suggestions);
    if (report.query.by == Grouping::Unit)
        count(Words::tr("Assists"), "assists", &Row::assists);
    count(Words::tr("Answered"), "replied", &Row::replied);
    count(Words::tr("On time"), "replied_on_time", &Row::repliedOnTime);
    count(Words::tr("Overdue"), "overdue", &Row::overdue);
    for (const QString& letter : report.letters)
        //: cases whose latest reply claims this class
        classOf(letter, letter, Words::tr("Class %1").arg(letter));
    classOf(Words::tr("No reply"), none, {});
    const std::array rates{&stats::closureMetric(report.query.variant), stats::metric(u"on_time"),
                           stats::metric(u"satisfied_or_basically")};
    for (const stats::Metric* metric : rates) {
        const QString id = QString::fromLatin1(metric->id);
        columns.push_back({metric->nameText(), id, [id](const Row& row) -> std::optional<Figure> {
                               const auto rate = row.rates.find(id);
                               if (rate == row.rates.end())
                                   return std::nullopt;
                               return Figure{.count = rate->second.numerator, .of = rate->second.denominator};
                           }});
    }
    for (const auto& [rating, cases] : report.total.rating)
        columns.push_back({ratingName(rating), QStringLiteral("rating:") + rating, [key = rating](const Row& row) {
                               return Figure{.count = countOf(row.rating, key), .of = {}};
                           }});
    count(Words::tr("Closed"), "closed", &Row::closed);
    return columns;
}

FigureTable::Column firstColumn(QString by)
{
    by.replace(0, 1, by.left(1).toUpper());
    return {.heading = by, .name = by};
}

} // namespace

FigureTable figuresOf(const stats::ClosureReport& report)
{
    const std::vector<ClosureColumn> columns = columnsOf(report);
    FigureTable table{.columns = {firstColumn(stats::groupingLabel(report.query.by))}, .rows = {}};
    for (const ClosureColumn& column : columns)
        table.columns.push_back({.heading = column.heading, .name = column.name});
    const auto add = [&](const stats::ClosureRow& row, const QString& key, const QString& name) {
        FigureTable::Row line{.name = name, .cells = {}};
        for (const ClosureColumn& column : columns) {
            auto figure = column.of(row);
            if (figure) {
                figure->key = key;
                figure->figure = column.figure;
                figure->group = name;
                figure->column = column.name.isEmpty() ? column.heading : column.name;
            }
            line.cells.push_back(figure);
        }
        table.rows.push_back(std::move(line));
    };
    for (const stats::ClosureRow& row : report.rows)
        add(row, row.key, groupName(row.key));
    add(report.total, {}, Words::tr("Total"));
    return table;
}

FigureTable figuresOf(const stats::FollowReport& report)
{
    const auto figures = stats::figuresOf(report.query.kind);
    FigureTable table{.columns = {firstColumn(labelOf(report.query.by))}, .rows = {}};
    for (const stats::FollowFigure& figure : figures)
        table.columns.push_back({.heading = figure.nameText(), .name = {}, .counted = figure.countedText()});
    const auto add = [&](const stats::FollowRow& row, const QString& key, const QString& name) {
        FigureTable::Row line{.name = name, .cells = {}};
        for (const stats::FollowFigure& figure : figures) {
            const QString id = QString::fromLatin1(figure.id);
            Figure cell{
                .key = key, .figure = id, .group = name, .column = figure.nameText(), .count = row.count(id), .of = {}};
            if (figure.of[0] != '\0')
                cell.of = row.count(QString::fromLatin1(figure.of));
            line.cells.push_back(cell);
        }
        table.rows.push_back(std::move(line));
    };
    for (const stats::FollowRow& row : report.rows)
        add(row, row.key, groupName(row.key));
    add(report.total, {}, Words::tr("Total"));
    return table;
}

} // namespace huiyin::ui
