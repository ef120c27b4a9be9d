// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of the layout: a pen that goes down the type area and opens a page when something does not fit.
#pragma once

#include "paper/page.h"

#include <QMarginsF>

namespace huiyin::paper {

inline constexpr QRgb inkColour = 0xFF1D2126;
inline constexpr QRgb mutedColour = 0xFF565C62;
inline constexpr QRgb hairColour = 0xFFB4B4AE;

inline constexpr double pointsPerMillimetre = 72 / 25.4;

//! The sheet and its margins, in points.
struct Sheet {
    QSizeF size;
    QMarginsF margins;

    double left() const { return margins.left(); }
    double right() const { return size.width() - margins.right(); }
    double top() const { return margins.top(); }
    double bottom() const { return size.height() - margins.bottom(); }
    double width() const { return right() - left(); }
    double height() const { return bottom() - top(); }
};

struct TextStyle {
    Typeface typeface = Typeface::Body;
    double points = 10.5;
    QRgb colour = inkColour;
    bool tabular = false;
};

class PageBuilder {
public:
    explicit PageBuilder(const Sheet& sheet);

    const Sheet& sheet() const { return sheet_; }
    double y() const { return y_; }
    double remaining() const { return sheet_.bottom() - y_; }
    bool fits(double height) const;
    bool atTop() const { return y_ <= sheet_.top(); }

    void newPage();
    void makeRoom(double height); //!< a new page unless this fits, or the page is still empty
    void advance(double height) { y_ += height; }
    void gap(double height); //!< like advance(), but nothing at the head of a page

    //! Text whose line begins at this height and is that high; x is the left end, the right end or the middle.
    void text(const QString& text, double x, double top, double lineHeight, const TextStyle& style,
              Align align = Align::Left, double stretchTo = 0);
    void rule(double x1, double x2, double y, double width, QRgb colour);
    void add(Operation operation) { pages_.pages.back().operations += std::move(operation); }

    Pages take(); //!< the pages, without an empty last one

private:
    Sheet sheet_;
    Pages pages_;
    double y_ = 0;
};

//! The text operation for a line box: the ideograph's square stands in the middle of the line's height, whatever the
//! font says of its own ascent (Noto CJK claims half as much again).
TextOp textInLine(const QString& text, double x, double top, double lineHeight, const TextStyle& style, Align align);

} // namespace huiyin::paper
