// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/page_painter.h"

#include "paper/glyph_record.h"
#include "paper/hatch.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace huiyin::paper {
namespace {

constexpr double outlineWidth = 0.5;
constexpr double mostSpread = 0.4; // of a character's width, between two characters of a justified line

class Draw {
public:
    Draw(QPainter& painter, GlyphRecord* record)
        : painter_(painter)
        , record_(record)
    {
    }

    void operator()(const TextOp& op)
    {
        QTextLayout layout(op.text, fontFor(op));
        QTextLine line = shape(layout);
        if (op.stretchTo > 0 && op.text.size() > 1) {
            spread(layout, op.stretchTo * unitsPerPoint - line.naturalTextWidth());
            line = shape(layout);
        }
        const double width = op.align == Align::Left ? 0 : line.naturalTextWidth();
        const double x = op.align == Align::Right ? -width : op.align == Align::Center ? -width / 2 : 0;

        const QList<QGlyphRun> runs = line.glyphRuns();
        if (record_ != nullptr)
            record_->add(layout, line, runs);
        painter_.save();
        painter_.translate(op.at);
        painter_.scale(1.0 / unitsPerPoint, 1.0 / unitsPerPoint);
        painter_.setPen(QColor::fromRgba(op.colour));
        for (const QGlyphRun& run : runs)
            painter_.drawGlyphRun(QPointF(x, -line.ascent()), run);
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
    static QTextLine shape(QTextLayout& layout)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(Qt::LeftToRight);
        option.setUseDesignMetrics(true);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setPosition({0, 0});
        layout.endLayout();
        return line;
    }

    //! Spreads the missing width over the gaps that may grow; a line that would be torn apart stays ragged.
    static void spread(QTextLayout& layout, double missing)
    {
        const QString text = layout.text();
        QList<QTextLayout::FormatRange> ranges;
        qsizetype gaps = 0;
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (!mayGrow(text[i], text[i + 1]))
                continue;
            ++gaps;
            if (ranges.isEmpty() || ranges.back().start + ranges.back().length != i)
                ranges += QTextLayout::FormatRange{int(i), 0, {}};
            ++ranges.back().length;
        }
        if (gaps == 0 || missing / double(gaps) > mostSpread * layout.font().pixelSize())
            return;
        for (QTextLayout::FormatRange& range : ranges) {
            range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
            range.format.setFontLetterSpacing(missing / double(gaps));
        }
        layout.setFormats(ranges);
    }

    //! Words and numbers stay as they are, and so do the halves of a dash or of a character outside the BMP.
    static bool mayGrow(QChar left, QChar right)
    {
        const bool bothWestern = left.unicode() < 0x2000 && right.unicode() < 0x2000 && left != u' ';
        const bool dash = left == right && (left == u'—' || left == u'…');
        return !bothWestern && !dash && right != u' ' && !left.isHighSurrogate() && !right.isMark();
    }

    const QFont& fontFor(const TextOp& op)
    {
        const int key = int(op.typeface) * 100'000 + qRound(op.points * unitsPerPoint);
        const auto it = fonts_.constFind(key);
        return it != fonts_.cend() ? *it : *fonts_.insert(key, font(op.typeface, op.points));
    }

    QPainter& painter_;
    GlyphRecord* record_;
    QHash<int, QFont> fonts_;
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
