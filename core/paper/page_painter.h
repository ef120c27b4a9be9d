// SPDX-License-Identifier: GPL-3.0-or-later
// Draws finished pages with any QPainter: a preview's, a PDF's or (from ui/print) a printer's.
#pragma once

#include "paper/page.h"

class QPainter;

namespace huiyin::paper {

class GlyphRecord;

//! Draws one page; a scale of 1 makes a point one unit of the painter, so resolution / 72 fills a printer's page. The
//! sheet itself is not filled. A record, if given, learns which character each glyph is.
void paint(QPainter& painter, const Page& page, double scale = 1, GlyphRecord* record = nullptr);

} // namespace huiyin::paper
