// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace huiyin::ui {

//! A table of cases whose current row is always a chosen one: what is marked is what the pane beside it shows and what
//! an action takes.
class CaseTable : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;
    void choose(int row); //!< alone, and in sight

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
};

} // namespace huiyin::ui
