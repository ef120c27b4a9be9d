// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/line_shaper.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>

namespace huiyin::paper {
namespace {

using Ranges = QList<QTextLayout::FormatRange>;

constexpr double mostSpread = 0.4; // of a character's width, between two characters of a justified line

QTextLine singleLine(QTextLayout& layout)
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

QTextLayout::FormatRange spaced(qsizetype start, qsizetype length, double spacing)
{
    QTextLayout::FormatRange range{int(start), int(length), {}};
    range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    range.format.setFontLetterSpacing(spacing);
    return range;
}

//! Words and numbers stay as they are; a dash of two stays one stroke, which letter spacing would tear.
bool mayGrow(QChar left, QChar right)
{
    const bool bothWestern = left.unicode() < 0x2000 && right.unicode() < 0x2000 && left != u' ';
    return !bothWestern && left != u'—' && left != u'…' && right != u' ' && !right.isMark();
}

//! Spreads the missing width over the gaps that may grow; a line that would be torn apart stays ragged. No range tears
//! a surrogate pair.
Ranges spread(const QString& text, double missing, int pixelSize)
{
    struct Stretch {
        qsizetype start, length;
    };
    QList<Stretch> stretches;
    qsizetype gaps = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const qsizetype next = i + length;
        if (next < text.size() && mayGrow(text[i], text[next])) {
            if (stretches.isEmpty() || stretches.back().start + stretches.back().length != i)
                stretches += Stretch{i, 0};
            stretches.back().length += length;
            ++gaps;
        }
        i = next;
    }
    if (gaps == 0 || missing / double(gaps) > mostSpread * pixelSize)
        return {};

    Ranges ranges;
    for (const Stretch& stretch : stretches)
        ranges += spaced(stretch.start, stretch.length, missing / double(gaps));
    return ranges;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

ShapedLine LineShaper::shape(const TextOp& op)
{
    const Face& used = face(op);
    ShapedLine shaped;
    shaped.layout = std::make_unique<QTextLayout>(op.text, used.font);
    shaped.line = singleLine(*shaped.layout);
    if (op.stretchTo > 0) {
        const double missing = op.stretchTo * unitsPerPoint - shaped.line.naturalTextWidth();
        shaped.layout->setFormats(spread(op.text, missing, used.font.pixelSize()));
        shaped.line = singleLine(*shaped.layout);
    }
    shaped.width = shaped.line.naturalTextWidth();
    shaped.laidOut = shaped.line.glyphRuns();
    shaped.drawn = shaped.laidOut;
    if (op.tabular && used.unequal && std::ranges::any_of(op.text, isDigit))
        putDigitsInSlots(op.text, used, shaped);
    shaped.x = op.align == Align::Right ? -shaped.width : op.align == Align::Center ? -shaped.width / 2 : 0;
    return shaped;
}

//! Each digit goes into the middle of its slot. Where glyphs and characters are not one to one, all stays as it is.
void LineShaper::putDigitsInSlots(const QString& text, const Face& face, ShapedLine& shaped)
{
    qsizetype count = 0;
    for (const QGlyphRun& run : shaped.laidOut)
        count += run.glyphIndexes().size();
    if (count != text.size())
        return;

    qsizetype character = 0;
    double shift = 0;
    for (QGlyphRun& run : shaped.drawn) {
        QList<QPointF> positions = run.positions();
        for (QPointF& position : positions) {
            const QChar c = text[character++];
            const double missing = isDigit(c) ? face.missing[size_t(c.unicode() - u'0')] : 0;
            position.rx() += shift + missing / 2;
            shift += missing;
        }
        run.setPositions(positions);
    }
    shaped.width += shift;
}

const LineShaper::Face& LineShaper::face(const TextOp& op)
{
    const int key = int(op.typeface) * 100'000 + qRound(op.points * unitsPerPoint);
    const auto it = faces_.constFind(key);
    if (it != faces_.cend())
        return *it;

    Face face{font(op.typeface, op.points)};
    const QFontMetricsF metrics(face.font);
    for (size_t digit = 0; digit < 10; ++digit)
        face.missing[digit] = metrics.horizontalAdvance(QChar(u'0' + int(digit)));
    const double widest = *std::ranges::max_element(face.missing);
    for (double& missing : face.missing)
        missing = widest - missing;
    face.unequal = *std::ranges::max_element(face.missing) > 0.02 * widest;
    return *faces_.insert(key, face);
}

} // namespace huiyin::paper
