// SPDX-License-Identifier: GPL-3.0-or-later
// After-care for Qt's PDFs: what is printed 人民 must be found as 人民. Qt guesses the character of a glyph by scanning the
// font upward, meets radicals before ideographs, and stops at U+FFFF.
#pragma once

class QPDF;

namespace huiyin::paper {

class GlyphRecord;

//! Replaces the ToUnicode map of every composite font, first by Qt's own with radicals made ideographs, then by what the
//! record says. The record counts only if it agrees with the content of the pages, glyph for glyph; otherwise (a Qt that
//! writes text in another way) the result is false and only the radicals are mended.
bool mendText(QPDF& pdf, const GlyphRecord& record);

//! Gives the embedded parts of fonts names that depend on nothing but their order, six letters as the format demands.
void nameSubsets(QPDF& pdf);

} // namespace huiyin::paper
