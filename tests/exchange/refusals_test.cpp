// SPDX-License-Identifier: GPL-3.0-or-later
// What is no ledger is refused at once, in few words and little memory.
#include "exchange/books.h"
#include "support/catch.h"

#include <QFile>

#include <random>

#include <unistd.h>

using namespace huiyin::exchange;
using namespace Qt::StringLiterals;

namespace {

using Kind = FileError::Kind;

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 watched = 5; // memory that was given back stays taken for a while, and each access is looked at
#else
constexpr qint64 watched = 1;
#endif
constexpr qint64 mostBytes = 150'000'000 * watched;
constexpr qint64 mostMilliseconds = 2000 * watched;

void checkRefused(const QString& path, Kind kind)
{
    INFO(path.toStdString());
    const Meter meter;
    const auto refusal = refusalOf(path);
    const Cost cost = meter.cost();
    REQUIRE(refusal);
    INFO(refusal->line().toStdString());
    CHECK(int(refusal->kind) == int(kind));
    CHECK(refusal->what.contains(path));
    CHECK_FALSE(refusal->remedy.isEmpty());
    CHECK_FALSE(refusal->line().contains(u'\n'));
    CHECK(cost.bytes < mostBytes);
    CHECK(cost.milliseconds < mostMilliseconds);
}

Parts withPart(Parts parts, const QString& name, const QByteArray& bytes)
{
    for (auto& [own, content] : parts) {
        if (own == name) {
            content = bytes;
            return parts;
        }
    }
    parts.emplace_back(name, bytes);
    return parts;
}

const QByteArray& smallSheet()
{
    static const QByteArray sheet = sheetXml("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
    return sheet;
}

} // namespace

TEST_CASE("Files that are no tables are refused by name", "[exchange]")
{
    Shelf shelf;
    checkRefused(shelf.path(u"none.xlsx"_s), Kind::Missing);
    checkRefused(shelf.path(QString()), Kind::Folder);
    checkRefused(u"/dev/zero"_s, Kind::NotTable);
    checkRefused(shelf.file(u"empty.xlsx"_s, {}), Kind::Empty);
    checkRefused(shelf.file(u"old.xlsx"_s, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(4000, '\0')),
                 Kind::OldExcel);
    QByteArray name;
    for (const char c : QByteArray("EncryptedPackage"))
        name += QByteArray(1, c) + QByteArray(1, '\0');
    checkRefused(shelf.file(u"locked.xlsx"_s, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(4000, '\0') + name),
                 Kind::Encrypted);
    checkRefused(shelf.file(u"page.xls"_s, "\n<html><table><tr><td>1</td></tr></table></html>"), Kind::WebPage);
    checkRefused(shelf.file(u"letter.csv"_s, "%PDF-1.7\n1 0 obj\n"), Kind::NotTable);
    checkRefused(shelf.file(u"nul.csv"_s, QByteArray("a,b\n1,\0\n", 8)), Kind::NotTable);
    checkRefused(shelf.file(u"rar.xlsx"_s, "Rar!\x1a\x07"), Kind::NotWorkbook);
    QByteArray junk(100'000, '\0');
    std::mt19937 random(7);
    for (char& byte : junk)
        byte = char(random() % 255 + 1);
    checkRefused(shelf.file(u"junk.csv"_s, junk), Kind::NotTable);
    checkRefused(shelf.file(u"control.csv"_s, QByteArray(3000, '\x03')), Kind::NotTable);
    checkRefused(shelf.file(u"halfword.csv"_s, QByteArray("\xff\xfe\x00\xd8\x41\x00", 6)), Kind::NotTable);
    if (geteuid() != 0) {
        const QString secret = shelf.file(u"secret.csv"_s, "a,b\n");
        QFile::setPermissions(secret, {});
        checkRefused(secret, Kind::Unreadable);
    }
}

TEST_CASE("Packed files that are no workbooks are refused", "[exchange]")
{
    Shelf shelf;
    checkRefused(shelf.zip(u"photos.zip"_s, {{u"a.jpg"_s, "x"}}), Kind::NotWorkbook);
    checkRefused(
        shelf.zip(u"letter.docx"_s, {{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/document.xml"_s, "<w/>"}}),
        Kind::NotWorkbook);
    checkRefused(shelf.zip(u"text.odt"_s,
                           {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, "<x/>"}}),
                 Kind::NotWorkbook);
    checkRefused(shelf.zip(u"types.xlsx"_s, {{u"[Content_Types].xml"_s, "<Types/>"}}), Kind::NotWorkbook);
    checkRefused(shelf.file(u"none.zip"_s, QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0')), Kind::NotWorkbook);
    checkRefused(
        shelf.zip(u"nosheet.xlsx"_s, withPart(bookParts({}), u"xl/workbook.xml"_s, "<workbook><sheets/></workbook>")),
        Kind::NoSheet);
    checkRefused(shelf.zip(u"nosheet.ods"_s, odsParts({})), Kind::NoSheet);
    Parts gone = bookParts(smallSheet());
    gone.pop_back();
    checkRefused(shelf.zip(u"gone.xlsx"_s, gone), Kind::Damaged);
    checkRefused(shelf.zip(u"locked.xlsx"_s, bookParts(smallSheet()), "secret"), Kind::Encrypted);
    Parts locked = withPart(odsParts("<table:table table:name=\"a\"/>"), u"META-INF/manifest.xml"_s,
                            "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
    checkRefused(shelf.zip(u"locked.ods"_s, locked), Kind::Encrypted);
}

TEST_CASE("Damaged workbooks are refused wherever they break", "[exchange]")
{
    Shelf shelf;
    QFile whole(QStringLiteral(HUIYIN_SOURCE_DIR "/tests/data/ledgers/ledger-messy.xlsx"));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    int refused = 0;
    for (qsizetype size = 4; size < bytes.size(); size += 577) {
        const auto refusal = refusalOf(shelf.file(u"cut.xlsx"_s, bytes.left(size)));
        REQUIRE(refusal);
        refused += refusal->kind == Kind::Damaged ? 1 : 0;
    }
    CHECK(refused > 35);
    // a bit anywhere may or may not matter, but never more than a refusal
    int flipped = 0;
    for (qsizetype at = 30; at < bytes.size(); at += 211) {
        QByteArray other = bytes;
        other[at] = char(other[at] ^ 0x10);
        refusalOf(shelf.file(u"flip.xlsx"_s, other));
        ++flipped;
    }
    CHECK(flipped > 100);
    checkRefused(shelf.book(u"cut.xlsx"_s, "<worksheet><sheetData><row><c><v>1</v></c>"), Kind::Damaged);
    checkRefused(shelf.book(u"wrong.xlsx"_s, "<worksheet><sheetData></row></sheetData></worksheet>"), Kind::Damaged);
    checkRefused(shelf.book(u"nothing.xlsx"_s, {}), Kind::Damaged);
}

TEST_CASE("A document type is refused in every part", "[exchange]")
{
    const QByteArray bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
    Shelf shelf;
    for (const QString& part : {u"_rels/.rels"_s, u"xl/workbook.xml"_s, u"xl/_rels/workbook.xml.rels"_s,
                                u"xl/worksheets/sheet1.xml"_s, u"xl/sharedStrings.xml"_s, u"xl/styles.xml"_s}) {
        const Parts parts = bookParts(smallSheet(), "<sst><si><t>a</t></si></sst>", "<styleSheet/>");
        const auto own = std::ranges::find(parts, part, &Parts::value_type::first);
        REQUIRE(own != parts.end());
        QByteArray content = own->second;
        content.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "");
        checkRefused(shelf.zip(u"doctype.xlsx"_s, withPart(parts, part, bomb + content)), Kind::Doctype);
    }
    Parts ods = odsParts("<table:table table:name=\"a\"/>");
    checkRefused(shelf.zip(u"doctype.ods"_s, withPart(ods, u"content.xml"_s, bomb + ods.back().second)), Kind::Doctype);
}

TEST_CASE("Bombs are refused while they unpack", "[exchange]")
{
    Shelf shelf;
    const QByteArray zeros(30'000'000, '\0');
    checkRefused(shelf.zip(u"zeros.xlsx"_s, bookParts(zeros)), Kind::TooMuch);
    QByteArray rows;
    for (int i = 0; i < 300'000; ++i)
        rows += "<row><c><v>1</v></c></row>";
    checkRefused(shelf.book(u"rows.xlsx"_s, sheetXml(rows)), Kind::TooMuch);
    rows.clear();
    for (int i = 0; i < 2'000'000; ++i)
        rows += "<si/>";
    checkRefused(shelf.zip(u"strings.xlsx"_s, bookParts(smallSheet(), "<sst>" + rows + "</sst>")), Kind::TooMuch);
    checkRefused(shelf.zip(u"text.ods"_s, odsParts("<table:table><table:table-row><table:table-cell><text:p>" +
                                                   QByteArray(10'000'000, 'a'))),
                 Kind::TooMuch);
    Parts many = bookParts(smallSheet());
    for (int i = 0; i < 2000; ++i)
        many.emplace_back(u"xl/media/%1.png"_s.arg(i), "x");
    checkRefused(shelf.zip(u"many.xlsx"_s, many), Kind::TooManyParts);
}

TEST_CASE("Markup that wears a reader out is refused", "[exchange]")
{
    Shelf shelf;
    // not packed, so that it is not refused as a bomb
    const auto book = [&](const QString& name, const QByteArray& sheet) {
        return shelf.zip(name, bookParts(sheet), {}, true);
    };
    const QByteArray endless(20'000'000, 'x');
    const QByteArray tooLong(2'000'000, 'x');
    checkRefused(book(u"comment.xlsx"_s, sheetXml("<!--" + endless + "-->")), Kind::TooMuch);
    checkRefused(book(u"text.xlsx"_s, sheetXml("<row><c t=\"inlineStr\"><is><t>" + endless + "</t></is></c></row>")),
                 Kind::TooMuch);
    checkRefused(book(u"type.xlsx"_s, "<!DOCTYPE x [<!-- " + endless + " -->]><worksheet/>"), Kind::TooMuch);
    checkRefused(book(u"long.xlsx"_s, sheetXml("<row><c t=\"inlineStr\"><is><t>" + tooLong + "</t></is></c></row>")),
                 Kind::CellTooLong);
    checkRefused(book(u"value.xlsx"_s, sheetXml("<row><c t=\"str\"><v>" + tooLong + "</v></c></row>")),
                 Kind::CellTooLong);
    QByteArray attributes;
    for (int i = 0; i < 500'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    checkRefused(book(u"attributes.xlsx"_s, sheetXml("<row" + attributes + "/>")), Kind::TooMuch);
    checkRefused(book(u"deep.xlsx"_s, QByteArray("<a>").repeated(100'000)), Kind::TooDeep);
}

TEST_CASE("Tables beyond every measure are refused", "[exchange]")
{
    Shelf shelf;
    checkRefused(shelf.book(u"row.xlsx"_s, sheetXml("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>")),
                 Kind::TooManyRows);
    checkRefused(shelf.book(u"cell.xlsx"_s, sheetXml("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")),
                 Kind::TooManyColumns);
    checkRefused(shelf.book(u"letters.xlsx"_s, sheetXml("<row r=\"1\"><c r=\"ZZZZZZZZZZZZ1\"><v>1</v></c></row>")),
                 Kind::TooManyColumns);
    QByteArray cells;
    for (int i = 0; i < 1'000'000; ++i)
        cells += QByteArray::number(i) + ',';
    checkRefused(shelf.file(u"wide.csv"_s, cells), Kind::TooManyColumns);
    CHECK_FALSE(refusalOf(shelf.file(u"blank.csv"_s, "1" + QByteArray(1'000'000, ',')))); // nothing stands there
    checkRefused(shelf.file(u"long.csv"_s, QByteArray("1\n").repeated(1'100'000)), Kind::TooManyRows);
    checkRefused(shelf.file(u"field.csv"_s, "\"" + QByteArray(3'000'000, 'x')), Kind::CellTooLong);
    checkRefused(shelf.file(u"quote.csv"_s, "a,b\n1,\"x\n2,y\n"), Kind::OpenQuote);
    const QByteArray cell = "<table:table-cell office:value-type=\"string\" "
                            "table:number-columns-repeated=\"16384\"><text:p>1</text:p></table:table-cell>";
    checkRefused(shelf.zip(u"wide.ods"_s,
                           odsParts("<table:table><table:table-row>" + cell + "</table:table-row></table:table>")),
                 Kind::TooManyColumns);
    const QByteArray one = "<table:table-cell office:value-type=\"string\"><text:p>1</text:p></table:table-cell>";
    checkRefused(
        shelf.zip(u"long.ods"_s, odsParts("<table:table><table:table-row table:number-rows-repeated=\"1000000000\">" +
                                          one + "</table:table-row></table:table>")),
        Kind::TooManyRows);
}

TEST_CASE("Hostile merges and declared sizes cost nothing", "[exchange]")
{
    Shelf shelf;
    QByteArray merges = "<mergeCells>";
    for (int i = 0; i < 100'000; ++i)
        merges += "<mergeCell ref=\"A" + QByteArray::number(i % 977 + 1) + ":XFD1048576\"/>";
    QByteArray rows;
    std::mt19937 random(3);
    for (int i = 0; i < 20'000; ++i)
        rows += "<row><c><v>" + QByteArray::number(qulonglong(random())) + "</v></c></row>";
    QByteArray sheet = sheetXml(rows, merges + "</mergeCells>");
    sheet.replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>");
    const QString path = shelf.book(u"merges.xlsx"_s, sheet);
    const Meter meter;
    refusalOf(path);
    const Cost cost = meter.cost();
    CHECK(cost.bytes < mostBytes);
    CHECK(cost.milliseconds < mostMilliseconds);
}

TEST_CASE("Limits are counted over all parts and not twice over one", "[exchange]")
{
    Shelf shelf;
    const QString path =
        shelf.book(u"a.xlsx"_s, sheetXml(QByteArray("<row><c><v>1234567</v></c></row>").repeated(1000)));
    ReadLimits limits;
    limits.totalBytes = 40'000;
    const auto source = openTable(path, limits);
    REQUIRE(source.has_value());
    for (int i = 0; i < 5; ++i)
        CHECK((*source)->readRows(0, [](int, const std::vector<Cell>&) { return true; }).has_value());
    limits.totalBytes = 20'000;
    CHECK(refusalOf(path, limits)->kind == Kind::TooMuch);
}
