// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figure_model.h"

#include "widgets/plain_words.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

namespace huiyin::ui {

void FigureModel::setTable(const FigureTable& table)
{
    beginResetModel();
    table_ = table;
    endResetModel();
}

std::optional<Figure> FigureModel::figure(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == 0)
        return std::nullopt;
    return table_.rows[size_t(index.row())].cells[size_t(index.column() - 1)];
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(table_.rows.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(table_.columns.size());
}

const QString& FigureModel::columnName(int column) const
{
    const FigureTable::Column& one = table_.columns[size_t(column)];
    return one.name.isEmpty() ? one.heading : one.name;
}

QString FigureModel::text(const QModelIndex& index) const
{
    if (index.column() == 0)
        return table_.rows[size_t(index.row())].name;
    const auto shown = figure(index);
    if (!shown)
        return QStringLiteral("—");
    return shown->of ? stats::Ratio{shown->count, *shown->of}.text() : QString::number(shown->count);
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isName = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return isName ? plainTip(text(index)) : QVariant();
    case Qt::AccessibleTextRole:
        if (isName)
            return text(index);
        //: a number of a report as it is read out: group, heading, number
        return tr("%1, %2: %3").arg(table_.rows[size_t(index.row())].name, columnName(index.column()), text(index));
    case Qt::TextAlignmentRole:
        return int((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font = QApplication::font();
        font.setBold(index.row() == rowCount() - 1); // the total
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
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const FigureTable::Column& column = table_.columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.heading;
    if (role == Qt::ToolTipRole)
        return column.counted.isEmpty() ? columnName(section) : columnName(section) + u'\n' + column.counted;
    if (role == Qt::AccessibleTextRole)
        return columnName(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace huiyin::ui
