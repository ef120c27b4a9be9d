// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/page_builder.h"

#include <utility>

namespace huiyin::paper {
namespace {

constexpr double squareAscent = 0.86; // of an ideograph above the baseline, the rest is below
constexpr double rounding = 0.01;

} // namespace

PageBuilder::PageBuilder(const Sheet& sheet)
    : sheet_(sheet)
{
    newPage();
}

bool PageBuilder::fits(double height) const
{
    return height <= remaining() + rounding;
}

void PageBuilder::newPage()
{
    pages_.pages += Page{sheet_.size, {}};
    y_ = sheet_.top();
}

void PageBuilder::makeRoom(double height)
{
    if (!atTop() && !fits(height))
        newPage();
}

void PageBuilder::gap(double height)
{
    if (!atTop())
        y_ += height;
}

void PageBuilder::text(const QString& text, double x, double top, double lineHeight, const TextStyle& style,
                       Align align, double stretchTo)
{
    if (text.isEmpty())
        return;
    TextOp op = textInLine(text, x, top, lineHeight, style, align);
    op.stretchTo = stretchTo;
    add(std::move(op));
}

void PageBuilder::rule(double x1, double x2, double y, double width, QRgb colour)
{
    add(RuleOp{QLineF(x1, y, x2, y), width, colour});
}

Pages PageBuilder::take()
{
    if (pages_.pages.size() > 1 && pages_.pages.back().operations.isEmpty())
        pages_.pages.removeLast();
    return std::exchange(pages_, {});
}

TextOp textInLine(const QString& text, double x, double top, double lineHeight, const TextStyle& style, Align align)
{
    const double baseline = top + (lineHeight - style.points) / 2 + squareAscent * style.points;
    TextOp op;
    op.text = text;
    op.at = QPointF(x, baseline);
    op.points = style.points;
    op.colour = style.colour;
    op.typeface = style.typeface;
    op.align = align;
    op.tabular = style.tabular;
    return op;
}

} // namespace huiyin::paper
