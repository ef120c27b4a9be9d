// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document.h"

#include <QLineF>
#include <QList>
#include <QRectF>

namespace huiyin::paper {

//! A hatch as the strokes that make it: vector lines, since Qt's brush patterns become pixels in a PDF and differ with
//! the resolution. Strokes lie on one grid for the whole page, clipped to the area. Solid and Blank have none.
struct HatchStrokes {
    QList<QLineF> lines;
    QList<QRectF> dots;
    double width = 0;
};

HatchStrokes hatchStrokes(Hatch hatch, const QRectF& area);

} // namespace huiyin::paper
