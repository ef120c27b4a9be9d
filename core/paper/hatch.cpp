// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/hatch.h"

#include <cmath>

namespace huiyin::paper {
namespace {

//! First multiple of the step that is not below the value.
double gridFrom(double value, double step)
{
    return std::ceil(value / step) * step;
}

//! Lines x + y = c (rising to the right), or x - y = c (falling).
void addSlanted(QList<QLineF>& lines, const QRectF& area, double step, bool rising)
{
    const double from = rising ? area.left() + area.top() : area.left() - area.bottom();
    const double to = rising ? area.right() + area.bottom() : area.right() - area.top();
    for (double c = gridFrom(from, step); c <= to; c += step) {
        const double x1 = qMax(area.left(), rising ? c - area.bottom() : c + area.top());
        const double x2 = qMin(area.right(), rising ? c - area.top() : c + area.bottom());
        if (x2 > x1)
            lines += rising ? QLineF(x1, c - x1, x2, c - x2) : QLineF(x1, x1 - c, x2, x2 - c);
    }
}

void addHorizontal(QList<QLineF>& lines, const QRectF& area, double step)
{
    for (double y = area.top() + step / 2; y < area.bottom(); y += step)
        lines += QLineF(area.left(), y, area.right(), y);
}

void addDots(QList<QRectF>& dots, const QRectF& area, double step, double size)
{
    const QRectF inner = area.adjusted(0, 0, -size, -size);
    for (double y = gridFrom(inner.top(), step); y <= inner.bottom(); y += step) {
        for (double x = gridFrom(inner.left(), step); x <= inner.right(); x += step)
            dots += QRectF(x, y, size, size);
    }
}

} // namespace

HatchStrokes hatchStrokes(Hatch hatch, const QRectF& area)
{
    HatchStrokes strokes;
    switch (hatch) {
    case Hatch::Cross:
        strokes.width = 0.9;
        addSlanted(strokes.lines, area, 4, true);
        addSlanted(strokes.lines, area, 4, false);
        break;
    case Hatch::Diagonal:
        strokes.width = 0.9;
        addSlanted(strokes.lines, area, 4, true);
        break;
    case Hatch::Horizontal:
        strokes.width = 0.6;
        addHorizontal(strokes.lines, area, 3.6);
        break;
    case Hatch::Dots:
        addDots(strokes.dots, area, 4.4, 1.2);
        break;
    case Hatch::Solid:
    case Hatch::Blank:
        break;
    }
    return strokes;
}

} // namespace huiyin::paper
