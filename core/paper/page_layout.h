// SPDX-License-Identifier: GPL-3.0-or-later
// From a document to its pages: the one layout that preview, PDF and printer share.
#pragma once

#include "paper/document.h"
#include "paper/page.h"

#include <QMarginsF>

namespace huiyin::paper {

//! Sizes of type in points. The defaults suit reports; official() is 三号 in 22 lines a page, as letters want it.
struct TypeSizes {
    double title = 22;
    double subtitle = 14;
    double body = 14;
    double table = 10.5;
    double note = 9;
    double running = 9;
    double bodyPitch = 25;

    static TypeSizes official();
};

//! A4. Margins in millimetres after GB/T 9704; a table that is too wide takes the narrow ones left and right, and all
//! of them when the sheet lies.
struct PageSetup {
    QMarginsF margins{28, 37, 26, 35};
    QMarginsF narrowMargins{20, 22, 18, 20};
    TypeSizes sizes;
    bool duplex = false; //!< even pages have left and right margins exchanged
};

//! Lays a document out. Table rows stay whole unless one is taller than a page, heads repeat, no page is empty; a table
//! that is too wide first takes the narrow margins, then turns the document to landscape.
Pages layout(const Document& document, const PageSetup& setup = {});

} // namespace huiyin::paper
