// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figure_model.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

#include <algorithm>
#include <array>

namespace huiyin::ui {

namespace {

const QString none = QStringLiteral("none");

qint64 countOf(const std::vector<std::pair<QString, qint64>>& counts, const QString& figure)
{
    const QString value = figure.mid(figure.indexOf(u':') + 1);
    const auto found = std::ranges::find(counts, value, &std::pair<QString, qint64>::first);
    return found == counts.end() ? 0 : found->second;
}

} // namespace

void FigureModel::setReport(const stats::ClosureReport& report)
{
    using Row = stats::ClosureRow;
    beginResetModel();
    report_ = report;
    QString by = stats::groupingLabel(report.query.by);
    by.replace(0, 1, by.left(1).toUpper());
    const auto count = [this](const QString& heading, const char* figure, qint64 Row::*counted) {
        columns_.push_back({Kind::Count, heading, QString::fromLatin1(figure), {}, counted});
    };
    columns_ = {{Kind::Group, by, {}}};
    count(tr("Cases"), "suggestions", &Row::suggestions);
    if (report.query.by == Grouping::Unit)
        count(tr("Assists"), "assists", &Row::assists);
    count(tr("Answered"), "replied", &Row::replied);
    count(tr("On time"), "replied_on_time", &Row::repliedOnTime);
    count(tr("Overdue"), "overdue", &Row::overdue);
    for (const QString& letter : report.letters)
        //: cases whose latest reply claims this class
        columns_.push_back({Kind::Class, letter, QStringLiteral("class:") + letter, tr("Class %1").arg(letter)});
    columns_.push_back({Kind::Class, tr("No reply"), QStringLiteral("class:none")});
    const std::array rates{&stats::closureMetric(report.query.variant), stats::metric(u"on_time"),
                           stats::metric(u"satisfied_or_basically")};
    for (const stats::Metric* metric : rates)
        columns_.push_back({Kind::Rate, metric->nameText(), QString::fromLatin1(metric->id)});
    for (const auto& [rating, cases] : report.total.rating)
        columns_.push_back(
            {Kind::Rating, rating == none ? tr("Not rated") : rating, QStringLiteral("rating:") + rating});
    count(tr("Closed"), "closed", &Row::closed);
    endResetModel();
}

std::optional<Figure> FigureModel::figure(const QModelIndex& index) const
{
    if (!index.isValid() || columns_[size_t(index.column())].kind == Kind::Group)
        return std::nullopt;
    const FigureColumn& column = columns_[size_t(index.column())];
    const stats::ClosureRow& counted = row(index.row());
    Figure figure{.key = isTotal(index.row()) ? QString() : counted.key,
                  .figure = column.figure,
                  .group = groupName(index.row()),
                  .column = columnName(index.column()),
                  .of = {}};
    switch (column.kind) {
    case Kind::Group:
        break;
    case Kind::Count:
        figure.count = counted.*column.count;
        break;
    case Kind::Class:
        figure.count = countOf(counted.classes, column.figure);
        break;
    case Kind::Rating:
        figure.count = countOf(counted.rating, column.figure);
        break;
    case Kind::Rate: {
        const auto rate = counted.rates.find(column.figure);
        if (rate == counted.rates.end())
            return std::nullopt;
        figure.count = rate->second.numerator;
        figure.of = rate->second.denominator;
        break;
    }
    }
    return figure;
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || columns_.empty() ? 0 : int(report_.rows.size()) + 1;
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(columns_.size());
}

const stats::ClosureRow& FigureModel::row(int row) const
{
    return isTotal(row) ? report_.total : report_.rows[size_t(row)];
}

QString FigureModel::groupName(int row) const
{
    if (isTotal(row))
        return tr("Total");
    const QString& key = report_.rows[size_t(row)].key;
    return key == none ? tr("(none)") : key;
}

QString FigureModel::columnName(int column) const
{
    const FigureColumn& one = columns_[size_t(column)];
    return one.name.isEmpty() ? one.heading : one.name;
}

QString FigureModel::text(const QModelIndex& index) const
{
    const FigureColumn& column = columns_[size_t(index.column())];
    if (column.kind == Kind::Group)
        return groupName(index.row());
    const auto shown = figure(index);
    if (!shown)
        return QStringLiteral("—");
    return shown->of ? stats::Ratio{shown->count, *shown->of}.text() : QString::number(shown->count);
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isName = columns_[size_t(index.column())].kind == Kind::Group;
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return isName ? text(index) : QVariant();
    case Qt::AccessibleTextRole:
        if (isName)
            return text(index);
        //: a number of a report as it is read out: group, heading, number
        return tr("%1, %2: %3").arg(groupName(index.row()), columnName(index.column()), text(index));
    case Qt::TextAlignmentRole:
        return int((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font = QApplication::font();
        font.setBold(isTotal(index.row()));
        return font;
    }
    case Qt::ForegroundRole: { // what can be opened is inked like a link
        const auto shown = figure(index);
        if (!shown)
            return {};
        const QPalette palette = QApplication::palette();
        return palette.color(shown->count > 0 ? QPalette::Link : QPalette::PlaceholderText);
    }
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(columns_.size()))
        return {};
    const FigureColumn& column = columns_[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.heading;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return columnName(section);
    if (role == Qt::TextAlignmentRole)
        return int((column.kind == Kind::Group ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace huiyin::ui
