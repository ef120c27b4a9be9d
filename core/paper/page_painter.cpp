// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/page_painter.h"

#include "paper/glyph_record.h"
#include "paper/hatch.h"
#include "paper/line_shaper.h"

#include <QGlyphRun>
#include <QPainter>

namespace huiyin::paper {
namespace {

constexpr double outlineWidth = 0.5;

class Draw {
public:
    Draw(QPainter& painter, GlyphRecord* record)
        : painter_(painter)
        , record_(record)
    {
    }

    void operator()(const TextOp& op)
    {
        const ShapedLine shaped = shaper_.shape(op);
        if (record_ != nullptr)
            record_->add(*shaped.layout, shaped.line, shaped.laidOut);
        painter_.save();
        painter_.translate(op.at);
        painter_.scale(1.0 / unitsPerPoint, 1.0 / unitsPerPoint);
        painter_.setPen(QColor::fromRgba(op.colour));
        for (const QGlyphRun& run : shaped.drawn)
            painter_.drawGlyphRun(QPointF(shaped.x, -shaped.line.ascent()), run);
        painter_.restore();
    }

    void operator()(const RuleOp& op)
    {
        painter_.setPen(QPen(QColor::fromRgba(op.colour), op.width, Qt::SolidLine, Qt::FlatCap));
        painter_.drawLine(op.line);
    }

    void operator()(const AreaOp& op)
    {
        const QColor colour = QColor::fromRgba(op.colour);
        if (op.hatch == Hatch::Solid)
            painter_.fillRect(op.area, colour);
        const HatchStrokes strokes = hatchStrokes(op.hatch, op.area);
        if (!strokes.lines.isEmpty()) {
            painter_.setPen(QPen(colour, strokes.width, Qt::SolidLine, Qt::FlatCap));
            painter_.drawLines(strokes.lines);
        }
        if (!strokes.dots.isEmpty()) {
            painter_.setPen(Qt::NoPen);
            painter_.setBrush(colour);
            painter_.drawRects(strokes.dots);
        }
        painter_.setPen(QPen(colour, outlineWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRect(op.area);
    }

    void operator()(const ClearOp& op) { painter_.fillRect(op.area, Qt::white); }

private:
    QPainter& painter_;
    GlyphRecord* record_;
    LineShaper shaper_;
};

} // namespace

void paint(QPainter& painter, const Page& page, double scale, GlyphRecord* record)
{
    if (record != nullptr)
        record->beginPage();
    painter.save();
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    Draw draw(painter, record);
    for (const Operation& operation : page.operations)
        std::visit(draw, operation);
    painter.restore();
}

} // namespace huiyin::paper
