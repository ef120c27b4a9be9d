// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document.h"
#include "paper/pdf_file.h"

namespace huiyin::paper {

//! The document as a .docx that Word and WPS open for editing: A4 with the margins of official paper, Chinese fonts
//! named for East Asian text, tables with a grid and repeated heads. Charts stay out: a picture cannot be edited.
QByteArray docxBytes(const Document& document, const PdfInfo& info);

//! Writes it beside the target and puts it in place when it is whole.
tl::expected<void, PdfError> writeDocx(const Document& document, const QString& path, const PdfInfo& info);

} // namespace huiyin::paper
