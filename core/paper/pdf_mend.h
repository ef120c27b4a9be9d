// SPDX-License-Identifier: GPL-3.0-or-later
// After-care for Qt's PDFs: what is printed 人民 must be found as 人民. Qt guesses the character of a glyph by scanning
// the font upward, meets radicals before ideographs, and stops at U+FFFF. The one place that knows qpdf.
#pragma once

#include "paper/pdf_file.h"

namespace huiyin::paper {

class GlyphRecord;

//! A mended PDF, and whether the record agreed with its pages.
struct MendedPdf {
    QByteArray bytes;
    bool recordAgrees = false;
};

//! Replaces the ToUnicode map of every composite font, first by Qt's own with radicals made ideographs, then by what
//! the record says. The record counts only if it agrees with the content of the pages, glyph for glyph; if it does not
//! (a Qt that writes text in another way), only the radicals are mended. Names, dates and identity then depend on
//! nothing but content and info. Throws std::exception for bytes that are no PDF.
MendedPdf mendPdf(const QByteArray& bytes, const GlyphRecord& record, const PdfInfo& info);

//! How a PDF written by this Qt names its maker; the metadata must say the same word in both places.
QString pdfProducer();

} // namespace huiyin::paper
