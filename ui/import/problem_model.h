// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "desk/ledger.h"

#include <vector>

namespace huiyin::ui {

//! What could not be taken from a ledger: row, column, value, reason, and what became of it.
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setProblems(std::vector<desk::LedgerProblem> problems);
    const std::vector<desk::LedgerProblem>& problems() const { return problems_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<desk::LedgerProblem> problems_;
};

} // namespace huiyin::ui
