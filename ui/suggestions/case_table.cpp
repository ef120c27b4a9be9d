// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/case_table.h"

#include <QKeyEvent>

namespace huiyin::ui {

namespace {

constexpr QItemSelectionModel::SelectionFlags thisRowAlone =
    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;

//! Qt moves the current row with Ctrl and leaves the chosen ones: two rows would claim to be the case shown.
bool onlyMoves(const QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    return key->modifiers().testFlag(Qt::ControlModifier) && !key->modifiers().testFlag(Qt::ShiftModifier) &&
           key->key() != Qt::Key_Space;
}

} // namespace

void CaseTable::choose(int row)
{
    const QModelIndex index = model()->index(row, std::max(0, currentIndex().column()));
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, thisRowAlone); // selectRow() would add the row while Ctrl is held
    scrollTo(index);
}

QModelIndex CaseTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = std::max(0, currentIndex().column());
    if (action == MoveHome)
        return model()->index(0, column);
    if (action == MoveEnd)
        return model()->index(model()->rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

QItemSelectionModel::SelectionFlags CaseTable::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    if (!event || onlyMoves(event))
        return thisRowAlone;
    return QTableView::selectionCommand(index, event);
}

//! A row that is taken out of the choice cannot stay the current one.
void CaseTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QModelIndex now = currentIndex();
    if (!now.isValid() || selectionModel()->isRowSelected(now.row()))
        return;
    const QItemSelection chosen = selectionModel()->selection();
    if (chosen.isEmpty())
        selectionModel()->select(now, thisRowAlone);
    else
        selectionModel()->setCurrentIndex(chosen.first().topLeft(), QItemSelectionModel::NoUpdate);
}

} // namespace huiyin::ui
