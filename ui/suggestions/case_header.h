// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace huiyin::ui {

//! The headings of the list, for the keyboard too: Left and Right go from column to column, Space and Enter sort by
//! one, Alt with Left and Right moves it, + and - make it broader or narrower, the menu key asks which columns are
//! shown.
class CaseHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit CaseHeader(QWidget* parent = nullptr);
    int chosen() const { return column_; } //!< the column that the keyboard is at; -1 when it is elsewhere

Q_SIGNALS:
    void menuWanted(const QPoint& at); //!< in global coordinates

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;

private:
    int shownBeside(int place, int step) const; //!< the nearest column that is not hidden, as a place; -1 if none
    void choose(int column);
    void sortBy(int column);

    int column_ = -1;
};

} // namespace huiyin::ui
