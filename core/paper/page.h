// SPDX-License-Identifier: GPL-3.0-or-later
// Finished pages: plain data in points, from the upper left corner of the sheet. Screen, PDF and printer draw these
// same operations, so a preview cannot differ from the print; another writer (OFD) would start here too.
#pragma once

#include "paper/document.h"
#include "paper/fonts.h"

#include <QColor>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <variant>

namespace huiyin::paper {

//! One line of text. The point lies on the baseline at the text's left end, right end or middle. When stretched, the
//! gaps between characters are widened until it is that wide. Tabular digits have one width, whatever the font says.
struct TextOp {
    QString text;
    QPointF at;
    double points = 10.5;
    double stretchTo = 0;
    QRgb colour = 0xFF000000;
    Typeface typeface = Typeface::Body;
    Align align = Align::Left;
    bool tabular = false;
    friend bool operator==(const TextOp&, const TextOp&) = default;
};

//! A horizontal or vertical line.
struct RuleOp {
    QLineF line;
    double width = 0.5;
    QRgb colour = 0xFF000000;
    friend bool operator==(const RuleOp&, const RuleOp&) = default;
};

//! A filled area of a chart, outlined.
struct AreaOp {
    QRectF area;
    Hatch hatch = Hatch::Solid;
    QRgb colour = 0xFF000000;
    friend bool operator==(const AreaOp&, const AreaOp&) = default;
};

//! A white area that keeps a figure on a hatch readable.
struct ClearOp {
    QRectF area;
    friend bool operator==(const ClearOp&, const ClearOp&) = default;
};

using Operation = std::variant<TextOp, RuleOp, AreaOp, ClearOp>;

struct Page {
    QSizeF size; //!< of the sheet, in points
    QList<Operation> operations;
    friend bool operator==(const Page&, const Page&) = default;
};

//! All pages of a document, never none.
struct Pages {
    QList<Page> pages;

    int count() const { return int(pages.size()); }
    bool landscape() const { return !pages.isEmpty() && pages.front().size.width() > pages.front().size.height(); }
    friend bool operator==(const Pages&, const Pages&) = default;
};

} // namespace huiyin::paper
