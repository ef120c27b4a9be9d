// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/case_header.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace huiyin::ui {

namespace {

constexpr int widthStep = 8;
constexpr int narrowest = 24;

} // namespace

CaseHeader::CaseHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Headings of the list"));
}

int CaseHeader::shownBeside(int place, int step) const
{
    for (int at = place + step; at >= 0 && at < count(); at += step) {
        if (!isSectionHidden(logicalIndex(at)))
            return at;
    }
    return -1;
}

void CaseHeader::choose(int column)
{
    column_ = column;
    viewport()->update();
    const QString heading = column < 0 ? QString() : model()->headerData(column, Qt::Horizontal).toString();
    //: read aloud; %1 is the heading that the keyboard is at
    setAccessibleName(heading.isEmpty() ? tr("Headings of the list") : tr("Headings of the list: %1").arg(heading));
}

void CaseHeader::sortBy(int column)
{
    const bool isUp = sortIndicatorSection() == column && sortIndicatorOrder() == Qt::AscendingOrder;
    setSortIndicator(column, isUp ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void CaseHeader::keyPressEvent(QKeyEvent* event)
{
    if (column_ < 0)
        return QHeaderView::keyPressEvent(event);
    const int place = visualIndex(column_);
    const auto go = [&](int step) {
        const int beside = shownBeside(place, step);
        if (beside < 0)
            return;
        if (event->modifiers().testFlag(Qt::AltModifier))
            moveSection(place, beside);
        else
            choose(logicalIndex(beside));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1);
    case Qt::Key_Right:
        return go(1);
    case Qt::Key_Home:
        return choose(logicalIndex(shownBeside(-1, 1)));
    case Qt::Key_End:
        return choose(logicalIndex(shownBeside(count(), -1)));
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return sortBy(column_);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return resizeSection(column_, sectionSize(column_) + widthStep);
    case Qt::Key_Minus:
        return resizeSection(column_, std::max(narrowest, sectionSize(column_) - widthStep));
    default:
        event->ignore(); // the view's own keys would move a cell that a header does not have
    }
}

void CaseHeader::focusInEvent(QFocusEvent* event)
{
    QHeaderView::focusInEvent(event);
    if (column_ < 0 || isSectionHidden(column_))
        choose(isSectionHidden(sortIndicatorSection()) ? logicalIndex(shownBeside(-1, 1)) : sortIndicatorSection());
}

void CaseHeader::focusOutEvent(QFocusEvent* event)
{
    QHeaderView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        choose(-1);
}

void CaseHeader::contextMenuEvent(QContextMenuEvent* event)
{
    const QPoint below(column_ < 0 ? 0 : sectionViewportPosition(column_), height());
    Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(below) : event->globalPos());
}

void CaseHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    if (column != column_ || !hasFocus())
        return;
    painter->save();
    painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

} // namespace huiyin::ui
