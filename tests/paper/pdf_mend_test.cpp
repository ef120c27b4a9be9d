// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "paper/glyph_record.h"
#include "paper/page_layout.h"
#include "paper/page_painter.h"
#include "paper/pdf_mend.h"
#include "paper/pdf_tools.h"
#include "paper/sample.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace huiyin::paper;
using namespace Qt::StringLiterals;

namespace {

//! A PDF as Qt leaves it, mended with a record that may be wrong; returns its text and whether the record was believed.
std::pair<QString, bool> mendedText(const QString& text, const GlyphRecord* wrong)
{
    Document document;
    document.blocks = {Paragraph{text, false}};
    const Page page = layout(document).pages.front();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    GlyphRecord record;
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        paint(painter, page, writer.resolution() / 72.0, &record);
    }
    const MendedPdf mended = mendPdf(bytes, wrong != nullptr ? *wrong : record, sample::info());

    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(mended.bytes);
    file.close();
    return {run(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s}), mended.recordAgrees};
}

} // namespace

TEST_CASE("a record that agrees with the pages is taken", "[paper][pdf]")
{
    const auto [text, believed] = mendedText(u"人民𠮷页"_s, nullptr);
    CHECK(believed);
    CHECK(text.startsWith(u"人民𠮷页"_s));
}

TEST_CASE("a record that does not agree is refused, and radicals are mended all the same", "[paper][pdf]")
{
    const GlyphRecord empty;
    const auto [text, believed] = mendedText(u"老旧小区人民页食"_s, &empty);
    CHECK_FALSE(believed);
    CHECK(text.startsWith(u"老旧小区人民页食"_s));
}

TEST_CASE("bytes that are no PDF are not mended", "[paper][pdf]")
{
    CHECK_THROWS_AS(mendPdf("no PDF", GlyphRecord(), sample::info()), std::exception);
}
