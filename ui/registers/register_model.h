// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace huiyin::ui {

//! One line of a sheet: the row of the register that it tells of, or 0.
struct SheetRow {
    qint64 id = 0;
    QStringList cells;
    bool isOver = false; //!< kept for old cases only
};

//! A table of words, as the page of registers shows it.
struct Sheet {
    QStringList headings;
    std::vector<SheetRow> rows;
};

//! Shows a sheet: the rows that hold every word looked for, sorted by the reading of a column or as the office has
//! them.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(Sheet sheet);
    void find(const QString& words);
    const SheetRow* row(int row) const; //!< null if there is none
    int rowOf(qint64 id) const;         //!< -1: not shown
    int total() const { return int(sheet_.rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();

    Sheet sheet_;
    std::vector<size_t> shown_;
    QString words_;
    int sorted_ = -1;
    Qt::SortOrder order_ = Qt::AscendingOrder;
};

} // namespace huiyin::ui
