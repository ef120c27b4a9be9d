// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/books.h"

#include "support/catch.h"

#include <QFile>

#include <zip.h>

#include <ctime>
#include <stdexcept>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

qint64 statusLine(const char* name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

qint64 processorTime()
{
    return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

} // namespace

QString Shelf::file(const QString& name, const QByteArray& bytes)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + name.toStdString());
    return path(name);
}

QString Shelf::zip(const QString& name, const Parts& parts, const QByteArray& password, bool stored)
{
    zip_t* archive = zip_open(QFile::encodeName(path(name)).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (!archive)
        throw std::runtime_error("cannot pack " + name.toStdString());
    for (const auto& [part, bytes] : parts) {
        zip_source_t* source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const auto index = zip_file_add(archive, part.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (stored)
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
        if (!password.isEmpty())
            zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, password.constData());
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("cannot pack " + name.toStdString());
    return path(name);
}

QByteArray sheetXml(const QByteArray& rows, const QByteArray& after)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           "<sheetData>" +
           rows + "</sheetData>" + after + "</worksheet>";
}

Parts bookParts(const QByteArray& sheet, const QByteArray& strings, const QByteArray& styles,
                const QByteArray& workbookPr)
{
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    Parts parts{
        {u"[Content_Types].xml"_s, "<Types/>"},
        {u"_rels/.rels"_s, relations + "<Relationship Id=\"r1\" Type=\"" + types +
                               "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {u"xl/workbook.xml"_s, "<workbook xmlns:r=\"x\"><workbookPr " + workbookPr +
                                   "/><sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         relations + "<Relationship Id=\"rId1\" Type=\"" + types +
             "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + types +
             "sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"" + types +
             "styles\" Target=\"styles.xml\"/></Relationships>"},
        {u"xl/worksheets/sheet1.xml"_s, sheet},
    };
    if (!strings.isEmpty())
        parts.emplace_back(u"xl/sharedStrings.xml"_s, strings);
    if (!styles.isEmpty())
        parts.emplace_back(u"xl/styles.xml"_s, styles);
    return parts;
}

QString Shelf::book(const QString& name, const QByteArray& sheet)
{
    return zip(name, bookParts(sheet));
}

Parts odsParts(const QByteArray& tables, const QByteArray& styles)
{
    return {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
            {u"META-INF/manifest.xml"_s, "<manifest:manifest xmlns:manifest=\"m\"/>"},
            {u"content.xml"_s,
             "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\">"
             "<office:automatic-styles>" +
                 styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                 "</office:spreadsheet></office:body></office:document-content>"}};
}

QStringList rowsOf(TableSource& source, int sheet)
{
    QStringList rows;
    const auto read = source.readRows(sheet, [&](int number, const std::vector<Cell>& cells) {
        QStringList texts;
        for (const Cell& cell : cells)
            texts << cell.text;
        rows << QString::number(number) + u": "_s + texts.join(u" | "_s);
        return true;
    });
    INFO((read ? std::string() : read.error().line().toStdString()));
    REQUIRE(read.has_value());
    return rows;
}

QStringList rowsOf(const QString& path, int sheet)
{
    const auto source = openTable(path);
    INFO((source ? std::string() : source.error().line().toStdString()));
    REQUIRE(source.has_value());
    return rowsOf(**source, sheet);
}

std::optional<ReadError> refusalOf(const QString& path, const ReadLimits& limits)
{
    const auto source = openTable(path, limits);
    if (!source)
        return source.error();
    for (size_t sheet = 0; sheet < (*source)->sheets().size(); ++sheet) {
        const auto read = (*source)->readRows(int(sheet), [](int, const std::vector<Cell>&) { return true; });
        if (!read)
            return read.error();
    }
    return std::nullopt;
}

Meter::Meter()
{
    // forgets the peak of the tests before
    QFile peak(u"/proc/self/clear_refs"_s);
    if (peak.open(QIODevice::WriteOnly))
        peak.write("5");
    before_ = statusLine("VmRSS");
    started_ = processorTime();
}

Cost Meter::cost() const
{
    return {.bytes = statusLine("VmHWM") - before_, .milliseconds = processorTime() - started_};
}

} // namespace huiyin::exchange
