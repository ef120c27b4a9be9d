// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QTextLayout>

#include <array>
#include <memory>

namespace huiyin::paper {

//! A line of text ready to be drawn, in units (see unitsPerPoint): x is where it begins, seen from the operation's
//! point.
struct ShapedLine {
    std::unique_ptr<QTextLayout> layout;
    QTextLine line;
    QList<QGlyphRun> laidOut; //!< where the layout put the glyphs
    QList<QGlyphRun> drawn;   //!< the same glyphs with digits in their slots
    double x = 0;
    double width = 0;
};

//! Makes glyphs of text operations: spreads justified lines, puts digits of unequal widths into slots of one width.
class LineShaper {
public:
    ShapedLine shape(const TextOp& op);

private:
    struct Face {
        QFont font;
        std::array<double, 10> missing{}; //!< what each digit is narrower than the widest
        bool unequal = false;
    };

    const Face& face(const TextOp& op);
    static void putDigitsInSlots(const QString& text, const Face& face, ShapedLine& shaped);

    QHash<int, Face> faces_;
};

} // namespace huiyin::paper
