// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/docx_file.h"

#include "casefile/whole_file.h"
#include "paper/numerals.h"

#include <QXmlStreamWriter>

#include <zip.h>

#include <array>
#include <stdexcept>
#include <utility>
#include <vector>

namespace huiyin::paper {

namespace {

constexpr auto mainSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr int halfPoints = 2;      // sizes of type count half points
constexpr int bodySize = 16;       // pt: 三号
constexpr int titleSize = 22;      // pt: 二号
constexpr int tableSize = 12;      // pt: 小四
constexpr int noteSize = 10;       // pt
constexpr int pageNumberSize = 14; // pt: 四号
constexpr int paperShort = 11906;  // twips: A4
constexpr int paperLong = 16838;
constexpr int marginLeft = 1588; // GB/T 9704: 37 mm above, 35 below, 28 left, 26 right
constexpr int marginRight = 1474;
constexpr auto linkSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

//! WordprocessingML, element by element.
class Writer {
public:
    //! A part of the archive by its root: document, hdr or ftr.
    Writer(QByteArray* bytes, const char* root, bool landscape = false)
        : xml_(bytes)
        , landscape_(landscape)
    {
        xml_.writeStartDocument(QStringLiteral("1.0"), true);
        xml_.writeNamespace(QString::fromLatin1(mainSpace), QStringLiteral("w"));
        xml_.writeNamespace(QString::fromLatin1(linkSpace), QStringLiteral("r"));
        open(root);
    }
    void openBody() { open("body"); }
    void end() { xml_.writeEndDocument(); }

    //! The page, its running head on all pages but the first, and its number on all.
    void finish()
    {
        open("sectPr");
        link("headerReference", "default", "rId1");
        link("footerReference", "default", "rId2");
        link("footerReference", "first", "rId2");
        empty("pgSz", {{"w", number(landscape_ ? paperLong : paperShort)},
                       {"h", number(landscape_ ? paperShort : paperLong)},
                       {"orient", landscape_ ? "landscape" : "portrait"}});
        empty("pgMar", {{"top", "2098"},
                        {"right", number(marginRight)},
                        {"bottom", "1984"},
                        {"left", number(marginLeft)},
                        {"header", "851"},
                        {"footer", "992"},
                        {"gutter", "0"}});
        empty("titlePg", {});
        empty("docGrid", {{"type", "linesAndChars"}, {"linePitch", "579"}, {"charSpace", "0"}});
        close();
        end();
    }

    //! — 1 —
    void pageNumber()
    {
        open("p");
        open("pPr");
        empty("jc", {{"val", "center"}});
        close();
        run(QStringLiteral("— "), pageNumberSize, "宋体", false);
        open("fldSimple");
        xml_.writeAttribute(QString::fromLatin1(mainSpace), QStringLiteral("instr"), QStringLiteral("PAGE"));
        run(QStringLiteral("1"), pageNumberSize, "宋体", false);
        close();
        run(QStringLiteral(" —"), pageNumberSize, "宋体", false);
        close();
    }

    void paragraph(const QString& text, const char* align, int size, const char* font, bool bold = false,
                   bool indented = false, bool keepsWithNext = false, bool breaksBefore = false)
    {
        for (const QString& line : text.split(u'\n')) {
            open("p");
            open("pPr");
            if (keepsWithNext)
                empty("keepNext", {});
            if (breaksBefore)
                empty("pageBreakBefore", {});
            if (indented)
                empty("ind", {{"firstLineChars", "200"}, {"firstLine", "640"}});
            empty("jc", {{"val", align}});
            close();
            run(line, size, font, bold);
            close();
        }
    }

    void table(const std::vector<double>& weights, const QList<Column>* head, const QList<Row>& rows,
               bool keepsWithNext = false)
    {
        double whole = 0;
        for (const double weight : weights)
            whole += weight;
        std::vector<int> widths;
        widths.reserve(weights.size());
        const int tableWidth = (landscape_ ? paperLong : paperShort) - marginLeft - marginRight;
        for (const double weight : weights)
            widths.push_back(int(tableWidth * weight / whole));
        open("tbl");
        open("tblPr");
        empty("tblW", {{"w", number(tableWidth)}, {"type", "dxa"}});
        empty("jc", {{"val", "center"}});
        open("tblBorders");
        for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"})
            empty(side, {{"val", "single"}, {"sz", "4"}, {"space", "0"}, {"color", "auto"}});
        close();
        empty("tblLayout", {{"type", "fixed"}});
        close();
        open("tblGrid");
        for (const int width : widths)
            empty("gridCol", {{"w", number(width)}});
        close();
        if (head) {
            Row labels;
            for (const Column& column : *head)
                labels << Cell{.text = column.heading, .bold = true};
            row(labels, widths, true, true);
        }
        for (const Row& one : rows)
            row(one, widths, false, keepsWithNext);
        close();
    }

private:
    using Attributes = std::vector<std::pair<const char*, QByteArray>>;

    static QByteArray number(int value) { return QByteArray::number(value); }

    void open(const char* name) { xml_.writeStartElement(QString::fromLatin1(mainSpace), QString::fromLatin1(name)); }
    void close() { xml_.writeEndElement(); }
    void empty(const char* name, const Attributes& attributes)
    {
        open(name);
        for (const auto& [key, value] : attributes)
            xml_.writeAttribute(QString::fromLatin1(mainSpace), QString::fromLatin1(key), QString::fromUtf8(value));
        close();
    }
    void link(const char* name, const char* type, const char* id)
    {
        open(name);
        xml_.writeAttribute(QString::fromLatin1(mainSpace), QStringLiteral("type"), QString::fromLatin1(type));
        xml_.writeAttribute(QString::fromLatin1(linkSpace), QStringLiteral("id"), QString::fromLatin1(id));
        close();
    }
    void run(const QString& text, int size, const char* font, bool bold)
    {
        open("r");
        open("rPr");
        empty("rFonts",
              {{"ascii", "Times New Roman"}, {"hAnsi", "Times New Roman"}, {"eastAsia", font}, {"hint", "eastAsia"}});
        if (bold)
            empty("b", {});
        empty("sz", {{"val", number(size * halfPoints)}});
        empty("szCs", {{"val", number(size * halfPoints)}});
        close();
        open("t");
        xml_.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        xml_.writeCharacters(text);
        close();
        close();
    }
    void row(const Row& cells, const std::vector<int>& widths, bool isHead, bool keepsWithNext)
    {
        open("tr");
        open("trPr");
        empty("cantSplit", {});
        if (isHead)
            empty("tblHeader", {});
        close();
        for (size_t i = 0; i < widths.size(); ++i) {
            const Cell cell = cells.value(qsizetype(i));
            open("tc");
            open("tcPr");
            empty("tcW", {{"w", number(widths[i])}, {"type", "dxa"}});
            close();
            paragraph(cell.text, isHead ? "center" : "left", tableSize, "仿宋", cell.bold, false, keepsWithNext);
            close();
        }
        close();
    }

    QXmlStreamWriter xml_;
    bool landscape_;
};

//! Writes the blocks one after the other, counting headings as the pages do: 一、 （一） 1. （1）.
class Blocks {
public:
    explicit Blocks(Writer& out)
        : out_(out)
    {
    }

    void operator()(const Heading& heading)
    {
        const auto level = size_t(std::clamp(heading.level, 1, int(counts_.size())) - 1);
        QString number;
        if (heading.numbered) {
            ++counts_[level];
            for (size_t below = level + 1; below < counts_.size(); ++below)
                counts_[below] = 0;
            const int count = counts_[level];
            const QString forms[] = {chineseNumeral(count) + u'、', u'（' + chineseNumeral(count) + u'）',
                                     QString::number(count) + QStringLiteral(". "),
                                     u'（' + QString::number(count) + u'）'};
            number = forms[level];
        }
        out_.paragraph(number + heading.text, "left", bodySize, level == 0 ? "黑体" : "楷体", level > 0, true, true,
                       breaks());
    }
    void operator()(const Paragraph& paragraph)
    {
        out_.paragraph(paragraph.text, "both", bodySize, "仿宋", false, paragraph.indented, false, breaks());
    }
    void operator()(const Facts& facts)
    {
        QList<Row> rows;
        for (const Fact& fact : facts.facts)
            rows << Row{Cell{.text = fact.label, .bold = true}, Cell{.text = fact.value}};
        breakBefore();
        out_.table({1, 3.4}, nullptr, rows, facts.tied);
    }
    void operator()(const Table& table)
    {
        breakBefore();
        if (!table.caption.isEmpty())
            out_.paragraph(table.caption, "center", tableSize, "黑体", false, false, true);
        std::vector<double> weights;
        for (const Column& column : table.columns)
            weights.push_back(column.weight);
        const bool hasHead =
            std::ranges::any_of(table.columns, [](const Column& one) { return !one.heading.isEmpty(); });
        out_.table(weights, hasHead ? &table.columns : nullptr, table.rows + table.totals);
    }
    void operator()(const Chart&) {}
    void operator()(const Spacer&) { out_.paragraph({}, "left", tableSize, "仿宋", false, false, true); }
    void operator()(const PageBreak&) { breaks_ = true; }

private:
    bool breaks() { return std::exchange(breaks_, false); }
    void breakBefore()
    {
        if (breaks())
            out_.paragraph({}, "left", noteSize, "仿宋", false, false, false, true);
    }

    Writer& out_;
    std::array<int, 4> counts_{};
    bool breaks_ = false;
};

QByteArray bodyOf(const Document& document)
{
    QByteArray bytes;
    Writer out(&bytes, "document", document.landscape.value_or(false));
    out.openBody();
    for (const QString& line : document.titleLines)
        out.paragraph(line, "center", titleSize, "方正小标宋简体", false, false, true);
    if (!document.subtitle.isEmpty())
        out.paragraph(document.subtitle, "center", bodySize, "楷体", false, false, true);
    Blocks blocks(out);
    for (const Block& block : document.blocks)
        std::visit(blocks, block);
    for (const QString& note : document.footnotes)
        out.paragraph(note, "both", noteSize, "仿宋");
    if (!document.signature.isEmpty())
        out.paragraph({}, "right", bodySize, "仿宋");
    for (const QString& line : document.signature)
        out.paragraph(line, "right", bodySize, "仿宋");
    if (!document.annex.isEmpty())
        blocks(PageBreak{});
    for (const Block& block : document.annex)
        std::visit(blocks, block);
    out.finish();
    return bytes;
}

QByteArray headOf(const Document& document)
{
    QByteArray bytes;
    Writer out(&bytes, "hdr");
    out.paragraph(document.runningHeader, "left", noteSize, "仿宋");
    out.end();
    return bytes;
}

QByteArray footOf(const Document& document)
{
    QByteArray bytes;
    Writer out(&bytes, "ftr");
    if (!document.runningFooter.isEmpty())
        out.paragraph(document.runningFooter, "left", noteSize, "仿宋");
    out.pageNumber();
    out.end();
    return bytes;
}

constexpr auto contentTypes = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>)";
constexpr auto relations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>)";

constexpr auto partsOfDocument = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>)";

QByteArray propertiesOf(const PdfInfo& info)
{
    const QString purl = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString core = QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeNamespace(core, QStringLiteral("cp"));
    xml.writeNamespace(purl, QStringLiteral("dc"));
    xml.writeStartElement(core, QStringLiteral("coreProperties"));
    xml.writeTextElement(purl, QStringLiteral("title"), info.title);
    xml.writeTextElement(purl, QStringLiteral("creator"), info.author);
    xml.writeEndDocument();
    return bytes;
}

//! A zip archive in memory; the parts bear the day of the document, so that the same paper is the same file.
QByteArray zipped(const std::vector<std::pair<const char*, QByteArray>>& parts, const QDateTime& created)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    if (!archive)
        throw std::runtime_error(zip_error_strerror(&error));
    zip_source_keep(target);
    bool isWhole = true;
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
        isWhole = isWhole && index >= 0 &&
                  zip_file_set_mtime(archive, zip_uint64_t(index), created.toSecsSinceEpoch(), 0) == 0;
    }
    isWhole = zip_close(archive) == 0 && isWhole;
    QByteArray bytes;
    if (isWhole && zip_source_open(target) == 0) {
        zip_source_seek(target, 0, SEEK_END);
        bytes.resize(qsizetype(zip_source_tell(target)));
        zip_source_seek(target, 0, SEEK_SET);
        isWhole = zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size())) == bytes.size();
        zip_source_close(target);
    }
    zip_source_free(target);
    if (!isWhole || bytes.isEmpty())
        throw std::runtime_error("the archive cannot be made");
    return bytes;
}

} // namespace

QByteArray docxBytes(const Document& document, const PdfInfo& info)
{
    return zipped({{"[Content_Types].xml", contentTypes},
                   {"_rels/.rels", relations},
                   {"word/document.xml", bodyOf(document)},
                   {"word/_rels/document.xml.rels", partsOfDocument},
                   {"word/header1.xml", headOf(document)},
                   {"word/footer1.xml", footOf(document)},
                   {"docProps/core.xml", propertiesOf(info)}},
                  info.created);
}

tl::expected<void, PdfError> writeDocx(const Document& document, const QString& path, const PdfInfo& info)
{
    if (const auto written = casefile::writeWhole(path, docxBytes(document, info)); !written)
        return tl::unexpected(PdfError{PdfError::Kind::Unwritable, path, written.error().text});
    return {};
}

} // namespace huiyin::paper
