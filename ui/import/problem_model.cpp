// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/problem_model.h"

#include "widgets/plain_words.h"

namespace huiyin::ui {

namespace {

enum Column : quint8 { RowColumn, HeadingColumn, ValueColumn, ReasonColumn, OutcomeColumn, ColumnCount };

} // namespace

void ProblemModel::setProblems(std::vector<desk::LedgerProblem> problems)
{
    beginResetModel();
    problems_ = std::move(problems);
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(problems_.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return plainTip(index.data(Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    const auto& problem = problems_[size_t(index.row())];
    switch (Column(index.column())) {
    case RowColumn:
        return problem.row;
    case HeadingColumn:
        return problem.column;
    case ValueColumn:
        return problem.value;
    case ReasonColumn:
        return problem.reason;
    case OutcomeColumn:
        return problem.skipped ? ProblemModel::tr("● row left out") : ProblemModel::tr("◐ cell not taken");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case HeadingColumn:
        return tr("Column");
    case ValueColumn:
        return tr("Value");
    case ReasonColumn:
        return tr("Reason");
    case OutcomeColumn:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace huiyin::ui
