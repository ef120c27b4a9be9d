// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "stats/closure_report.h"
#include "stats/follow_report.h"

#include <optional>

namespace huiyin::ui {

//! A number of a report: what leads to its cases, and how it reads.
struct Figure {
    QString key;    //!< of the group; empty for the total
    QString figure; //!< as its report calls it
    QString group;  //!< in words
    QString column; //!< in words
    qint64 count = 0;
    std::optional<qint64> of; //!< what it is a part of, where it reads as a rate
};

//! The numbers of any report: one group a row, the total last.
struct FigureTable {
    struct Column {
        QString heading;      //!< short
        QString name;         //!< in full where the heading is but a letter
        QString counted = {}; //!< its definition, where the report has one
    };
    struct Row {
        QString name;
        std::vector<std::optional<Figure>> cells; //!< one less than the columns: the first is the name
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
};

FigureTable figuresOf(const stats::ClosureReport& report);
FigureTable figuresOf(const stats::FollowReport& report);

//! Shows a FigureTable; every number of it can be opened.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const FigureTable& table);
    std::optional<Figure> figure(const QModelIndex& index) const; //!< none for the name of a group

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex& index) const;
    const QString& columnName(int column) const;

    FigureTable table_;
};

} // namespace huiyin::ui
