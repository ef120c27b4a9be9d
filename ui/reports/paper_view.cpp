// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper_view.h"

#include "paper/page_painter.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace huiyin::ui {

namespace {

constexpr double gap = 18; //!< round the pages and between them, in pixels
constexpr double widestFit = 1.5;
constexpr double pointsPerInch = 72;

void paintShadow(QPainter& painter, const QRectF& sheet)
{
    painter.setPen(Qt::NoPen);
    for (int i = 4; i >= 1; --i) {
        painter.setBrush(QColor(0, 0, 0, 14));
        painter.drawRoundedRect(sheet.adjusted(-i, -i + 1, i, i + 1), i, i);
    }
}

} // namespace

PaperView::PaperView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the width would depend on itself
}

void PaperView::setPages(const paper::Pages& pages)
{
    pages_ = pages;
    setAccessibleDescription(tr("%n page(s)", nullptr, pages_.count()));
    fit();
}

void PaperView::setZoom(std::optional<double> zoom)
{
    const double held = verticalScrollBar()->value() / scale();
    zoom_ = zoom;
    fit();
    verticalScrollBar()->setValue(int(held * scale()));
}

double PaperView::zoom() const
{
    return scale() * pointsPerInch / logicalDpiX();
}

double PaperView::scale() const
{
    const double trueSize = logicalDpiX() / pointsPerInch;
    if (zoom_)
        return *zoom_ * trueSize;
    double widest = 1;
    for (const paper::Page& page : pages_.pages)
        widest = std::max(widest, page.size.width());
    return std::clamp((viewport()->width() - 2 * gap) / widest, 0.3 * trueSize, widestFit * trueSize);
}

QSizeF PaperView::whole() const
{
    QSizeF size(0, gap);
    for (const paper::Page& page : pages_.pages) {
        const QSizeF sheet = page.size * scale();
        size = QSizeF(std::max(size.width(), sheet.width() + 2 * gap), size.height() + sheet.height() + gap);
    }
    return size;
}

//! In pixels of the viewport.
QRectF PaperView::place(int page) const
{
    double top = gap - verticalScrollBar()->value();
    for (int i = 0; i < page; ++i)
        top += pages_.pages[i].size.height() * scale() + gap;
    const QSizeF sheet = pages_.pages[page].size * scale();
    const double room = std::max<double>(viewport()->width(), whole().width());
    return {QPointF((room - sheet.width()) / 2 - horizontalScrollBar()->value(), top), sheet};
}

int PaperView::currentPage() const
{
    for (int i = 0; i < pages_.count(); ++i) {
        if (place(i).bottom() + gap > viewport()->height() / 2.0)
            return i + 1;
    }
    return pages_.count();
}

void PaperView::fit()
{
    const QSize all = whole().toSize();
    const QSize seen = viewport()->size();
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setRange(0, std::max(0, all.height() - seen.height()));
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setRange(0, std::max(0, all.width() - seen.width()));
    viewport()->update();
    Q_EMIT moved();
}

void PaperView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(event->rect(), isDark(palette()) ? QColor(0x141618) : QColor(0xecece8));
    for (int i = 0; i < pages_.count(); ++i) {
        const QRectF sheet = place(i);
        if (!sheet.adjusted(-gap, -gap, gap, gap).intersects(event->rect()))
            continue;
        paintShadow(painter, sheet);
        painter.fillRect(sheet, Qt::white);
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        paper::paint(painter, pages_.pages[i], scale());
        painter.restore();
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(tokens(palette()).accent);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (event->matches(QKeySequence::ZoomIn))
        Q_EMIT zoomWanted(1);
    else if (event->matches(QKeySequence::ZoomOut))
        Q_EMIT zoomWanted(-1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void PaperView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT moved();
}

} // namespace huiyin::ui
