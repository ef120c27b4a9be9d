// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/case_delegate.h"

#include "widgets/highlight.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace huiyin::ui {

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString search = index.data(searchRole).toString();
    if (search.isEmpty())
        return TagDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state &= ~QStyle::State_HasFocus; // the whole row shows it
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    const QRect room =
        style->subElementRect(QStyle::SE_ItemViewItemText, &cell, option.widget).adjusted(margin, 0, -margin, 0);
    const QString words = cell.fontMetrics.elidedText(cell.text, cell.textElideMode, room.width());
    const auto hits = hitsIn(words, search);
    if (hits.empty())
        return TagDelegate::paint(painter, option, index);

    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const bool isChosen = cell.state.testFlag(QStyle::State_Selected);
    QList<QTextLayout::FormatRange> formats;
    for (const Hit& hit : hits) {
        QTextLayout::FormatRange range;
        range.start = hit.start;
        range.length = hit.length;
        range.format.setFontUnderline(true); // not by colour alone
        range.format.setFontWeight(QFont::DemiBold);
        if (!isChosen)
            range.format.setBackground(soft(Tone::Amber, option.palette));
        formats << range;
    }
    QTextLayout layout(words, cell.font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width() + room.width()); // elided already: heavier letters must not break it
    layout.endLayout();
    painter->save();
    painter->setClipRect(room);
    painter->setPen(option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    painter->restore();
}

} // namespace huiyin::ui
