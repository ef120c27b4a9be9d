// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf_file.h"

#include "casefile/whole_file.h"
#include "paper/glyph_record.h"
#include "paper/page_painter.h"
#include "paper/pdf_mend.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <exception>

using namespace Qt::StringLiterals;

namespace huiyin::paper {
namespace {

Q_LOGGING_CATEGORY(paperLog, "huiyin.paper")

constexpr int resolution = 72 * unitsPerPoint; // one unit of text is one unit of the page

//! Must agree with the document information word for word (PDF/A-1b); Qt's own names the present moment.
QByteArray xmp(const PdfInfo& info)
{
    const QString text = uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>%3</xmp:CreatorTool>
<xmp:CreateDate>%4</xmp:CreateDate><xmp:ModifyDate>%4</xmp:ModifyDate></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>%5</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>
)"_s;
    const QString instant = info.created.toUTC().toString(u"yyyy-MM-ddThh:mm:ss"_s) + u"+00:00"_s;
    return text
        .arg(info.title.toHtmlEscaped(), info.author.toHtmlEscaped(), info.creator.toHtmlEscaped(), instant,
             pdfProducer())
        .toUtf8();
}

QPageLayout layoutOf(const Page& page)
{
    const bool lying = page.size.width() > page.size.height();
    const QPageSize size(lying ? page.size.transposed() : page.size, QPageSize::Point, {}, QPageSize::FuzzyMatch);
    return {size, lying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

QByteArray draw(const Pages& pages, const PdfInfo& info, GlyphRecord& record)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setDocumentXmpMetadata(xmp(info));

    QPainter painter;
    for (const Page& page : pages.pages) {
        writer.setPageLayout(layoutOf(page));
        if (painter.isActive())
            writer.newPage();
        else
            painter.begin(&writer);
        paint(painter, page, unitsPerPoint, &record);
    }
    painter.end();
    return bytes;
}

PdfError failure(const casefile::WriteFailure& why, const QFileInfo& target)
{
    const bool mayNotWrite = why.code == QFileDevice::PermissionsError ||
                             !QFileInfo(target.absolutePath()).isWritable() ||
                             (target.exists() && !target.isWritable());
    const auto kind = why.code == QFileDevice::ResourceError ? PdfError::Kind::DiskFull
                      : mayNotWrite                          ? PdfError::Kind::NoPermission
                                                             : PdfError::Kind::Unwritable;
    return {kind, target.filePath(), why.text};
}

} // namespace

QString PdfError::what() const
{
    const QString shown = QDir::toNativeSeparators(path);
    switch (kind) {
    case Kind::NoFolder:
        return QCoreApplication::translate("Paper", "The PDF was not written: the folder of %1 does not exist.")
            .arg(shown);
    case Kind::IsFolder:
        return QCoreApplication::translate("Paper", "The PDF was not written: %1 is a folder.").arg(shown);
    case Kind::NoPermission:
        return QCoreApplication::translate("Paper", "The PDF was not written: you may not write %1.").arg(shown);
    case Kind::DiskFull:
        return QCoreApplication::translate("Paper", "The PDF was not written: there is no room left for %1.")
            .arg(shown);
    case Kind::Unwritable:
        return QCoreApplication::translate("Paper", "The PDF was not written: %1 cannot be written.").arg(shown);
    case Kind::Internal:
        break;
    }
    return QCoreApplication::translate("Paper", "The PDF was not written: its pages could not be put together.");
}

tl::expected<QByteArray, PdfError> pdfBytes(const Pages& pages, const PdfInfo& info)
{
    try { // qpdf throws; nothing of that leaves this room
        GlyphRecord record;
        MendedPdf mended = mendPdf(draw(pages, info, record), record, info);
        if (!mended.recordAgrees)
            qCWarning(paperLog) << "the PDF's text could not be checked glyph by glyph; only radicals were mended";
        return std::move(mended.bytes);
    } catch (const std::exception& error) {
        return tl::unexpected(PdfError{PdfError::Kind::Internal, {}, QString::fromUtf8(error.what())});
    }
}

tl::expected<void, PdfError> writePdf(const Pages& pages, const QString& path, const PdfInfo& info)
{
    const QFileInfo target(path);
    if (target.isDir())
        return tl::unexpected(PdfError{PdfError::Kind::IsFolder, path, {}});
    if (!target.absoluteDir().exists())
        return tl::unexpected(PdfError{PdfError::Kind::NoFolder, path, {}});

    const auto bytes = pdfBytes(pages, info);
    if (!bytes)
        return tl::unexpected(PdfError{bytes.error().kind, path, bytes.error().detail});

    if (const auto written = casefile::writeWhole(path, *bytes); !written)
        return tl::unexpected(failure(written.error(), target));
    return {};
}

} // namespace huiyin::paper
