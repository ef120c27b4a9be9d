// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <tl/expected.hpp>

namespace huiyin::paper {

//! What a PDF says of itself. The instant of creation is given, so that the same report is the same file.
struct PdfInfo {
    QString title;
    QString author;
    QString creator;
    QDateTime created;
};

//! Why no PDF could be written.
struct PdfError {
    enum class Kind : quint8 { NoFolder, IsFolder, NoPermission, DiskFull, Unwritable, Internal };

    Kind kind = Kind::Unwritable;
    QString path;
    QString detail; //!< what the system said, for the log

    QString what() const; //!< one sentence for a person
    friend bool operator==(const PdfError&, const PdfError&) = default;
};

//! The pages as a PDF/A-1b with embedded fonts and a text layer that says exactly what is printed; byte for byte the
//! same for the same pages and the same info on the same PC.
tl::expected<QByteArray, PdfError> pdfBytes(const Pages& pages, const PdfInfo& info);

//! Writes the PDF beside the target and puts it in place when it is whole: the target is the new file or what it was.
tl::expected<void, PdfError> writePdf(const Pages& pages, const QString& path, const PdfInfo& info);

} // namespace huiyin::paper
