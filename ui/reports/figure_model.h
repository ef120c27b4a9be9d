// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "stats/closure_report.h"

#include <optional>

namespace huiyin::ui {

//! A number of a report: what casesBehind() wants to know of it, and how it reads.
struct Figure {
    QString key;    //!< of the group; empty for the total
    QString figure; //!< as casesBehind() calls it
    QString group;  //!< in words
    QString column; //!< in words
    qint64 count = 0;
    std::optional<qint64> of; //!< a rate's denominator
};

//! The numbers of a closure report, one group a row and the total last. Every one of them can be opened.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setReport(const stats::ClosureReport& report);
    std::optional<Figure> figure(const QModelIndex& index) const; //!< none for the name of a group

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind : quint8 { Group, Count, Class, Rating, Rate };
    struct FigureColumn {
        Kind kind;
        QString heading; //!< short
        QString figure;
        QString name = {}; //!< in full where the heading is but a letter
        qint64 stats::ClosureRow::*count = nullptr;
    };

    const stats::ClosureRow& row(int row) const;
    QString groupName(int row) const;
    QString text(const QModelIndex& index) const;
    QString columnName(int column) const;
    bool isTotal(int row) const { return row == int(report_.rows.size()); }

    stats::ClosureReport report_;
    std::vector<FigureColumn> columns_;
};

} // namespace huiyin::ui
