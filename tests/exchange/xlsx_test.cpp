// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/books.h"
#include "exchange/merged_cells.h"
#include "exchange/number_format.h"
#include "support/catch.h"

using namespace huiyin::exchange;
using namespace Qt::StringLiterals;

namespace {

std::vector<Cell> firstRow(const QString& path)
{
    std::vector<Cell> row;
    const auto source = openTable(path);
    REQUIRE(source.has_value());
    const auto read = (*source)->readRows(0, [&](int, const std::vector<Cell>& cells) {
        row = cells;
        return false;
    });
    REQUIRE(read.has_value());
    return row;
}

Parts renamed(Parts parts, const QString& part, const QString& name)
{
    for (auto& [own, bytes] : parts) {
        if (own == part)
            own = name;
    }
    return parts;
}

Parts replaced(Parts parts, const QString& part, const QByteArray& before, const QByteArray& after)
{
    for (auto& [own, bytes] : parts) {
        if (own == part)
            bytes.replace(before, after);
    }
    return parts;
}

} // namespace

TEST_CASE("A sheet's texts come from shared, rich and inline strings without phonetic guides", "[exchange]")
{
    Shelf shelf;
    const auto path = shelf.zip(
        u"a.xlsx"_s,
        bookParts(sheetXml("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                           "<c r=\"C1\" t=\"inlineStr\"><is><r><t>内</t></r><r><t>联</t></r></is></c>"
                           "<c r=\"D1\" t=\"str\"><f>CONCAT(A1)</f><v>公式</v></c><c r=\"E1\" t=\"b\"><v>1</v></c>"
                           "<c r=\"F1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"G1\" t=\"s\"><v>2</v></c>"
                           "<c r=\"H1\"><f>1+1</f><v>2</v></c><c r=\"I1\" t=\"s\"><v>99</v></c></row>"),
                  "<sst><si><t xml:space=\"preserve\"> 标题 </t></si>"
                  "<si><r><t>富</t></r><r><t>文本</t></r><rPh sb=\"0\" eb=\"1\"><t>とみ</t></rPh><phoneticPr "
                  "fontId=\"1\"/></si>"
                  "<si><t>第一行_x000D_\n第二行</t></si></sst>"));
    CHECK(rowsOf(path) == QStringList{u"1:  标题  | 富文本 | 内联 | 公式 | TRUE | #DIV/0! | 第一行\n第二行 | 2"_s});
}

TEST_CASE("Dates are told by the format of their cells, in both calendars", "[exchange]")
{
    const QByteArray styles =
        "<styleSheet><numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
        "<numFmt numFmtId=\"177\" formatCode=\"[$-804]0.00_ ;[Red]-0.00\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"31\"/><xf numFmtId=\"176\"/>"
        "<xf numFmtId=\"177\"/></cellXfs></styleSheet>";
    const QByteArray rows =
        sheetXml("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46097</v></c><c r=\"B1\" s=\"2\"><v>46097.5</v></c>"
                 "<c r=\"C1\" s=\"3\"><v>46097</v></c><c r=\"D1\" s=\"4\"><v>46097</v></c>"
                 "<c r=\"E1\"><v>46097</v></c><c r=\"F1\" t=\"d\"><v>2026-03-16T00:00:00</v></c>"
                 "<c r=\"G1\" s=\"1\"><v>60</v></c></row>");
    Shelf shelf;
    auto row = firstRow(shelf.zip(u"1900.xlsx"_s, bookParts(rows, {}, styles)));
    REQUIRE(row.size() == 7);
    CHECK(row[0].kind == Cell::Kind::Date);
    CHECK(row[0].date == "2026-03-16"_date);
    CHECK(row[0].text == u"2026-03-16"_s);
    CHECK(row[1].text == u"2026-03-16 12:00"_s);
    CHECK(row[2].date == "2026-03-16"_date);
    CHECK(row[3].kind == Cell::Kind::Number);
    CHECK(row[4].kind == Cell::Kind::Number);
    CHECK(row[4].date == "2026-03-16"_date); // as which a column of dates may take it
    CHECK(row[5].date == "2026-03-16"_date);

    row = firstRow(shelf.zip(u"1904.xlsx"_s, bookParts(rows, {}, styles, "date1904=\"1\"")));
    CHECK(row[0].date == "2030-03-17"_date);
    CHECK(row[5].date == "2026-03-16"_date);
}

TEST_CASE("Number formats are understood as far as a ledger needs", "[exchange]")
{
    using Shows = NumberFormat::Shows;
    const auto shows = [](const QString& code) { return formatFromCode(code).shows; };
    for (const QString& code :
         {u"yyyy-mm-dd"_s, u"yyyy\"年\"m\"月\"d\"日\""_s, u"m\"月\"d\"日\";@"_s, u"[$-804]yyyy/m/d;@"_s,
          u"[DBNum1][$-804]yyyy\"年\"m\"月\";@"_s, u"[$-804]aaaa;@"_s, u"mmm-yy"_s, u"d-mmm"_s})
        CHECK(shows(code) == Shows::Date);
    CHECK(shows(u"h:mm"_s) == Shows::Time);
    CHECK(shows(u"[h]:mm:ss"_s) == Shows::Time);
    for (const QString& code :
         {u"General"_s, u"0.00E+00"_s, u"[Red]0"_s, u"#,##0 \"days\""_s, u"\"第\"0\"号\""_s, u"@"_s, u"0\\d"_s})
        CHECK(shows(code) == Shows::Plain);
    CHECK(formatFromCode(u"000") == NumberFormat{.shows = Shows::Padded, .digits = 3});
    CHECK(formatFromCode(u"0.0%") == NumberFormat{.shows = Shows::Percent, .digits = 1});
    for (const int id : {14, 17, 22, 27, 31, 36, 50, 58})
        CHECK(builtInFormat(id).shows == Shows::Date);
    for (const int id : {18, 21, 32, 35, 45, 47})
        CHECK(builtInFormat(id).shows == Shows::Time);
    for (const int id : {0, 1, 4, 37, 44, 48, 49})
        CHECK(builtInFormat(id).shows == Shows::Plain);
    CHECK(dateFromSerial(1, Epoch::From1900) == "1900-01-01"_date);
    CHECK(dateFromSerial(59, Epoch::From1900) == "1900-02-28"_date);
    CHECK(dateFromSerial(61, Epoch::From1900) == "1900-03-01"_date);
    CHECK(dateFromSerial(0, Epoch::From1904) == "1904-01-01"_date);
    CHECK_FALSE(dateFromSerial(-1, Epoch::From1900).isValid());
    CHECK_FALSE(dateFromSerial(1e300, Epoch::From1900).isValid());
}

TEST_CASE("A merged value stands in every cell that it covers", "[exchange]")
{
    Shelf shelf;
    const auto path = shelf.book(
        u"a.xlsx"_s,
        sheetXml("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                 "<row r=\"3\"><c r=\"A3\"><v>3</v></c><c r=\"B3\"><v>7</v></c></row>"
                 "<row r=\"4\"><c r=\"B4\"><v>99</v></c><c r=\"C4\"><v>8</v></c></row><row r=\"5\"><c r=\"A5\"/></row>",
                 "<mergeCells count=\"3\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A3:A5\"/>"
                 "<mergeCell ref=\"B3:B4\"/></mergeCells>"));
    CHECK(rowsOf(path) == QStringList{u"1: 1 | 1 | 1"_s, u"3: 3 | 7"_s, u"4: 3 | 7 | 8"_s, u"5: 3"_s});
    std::vector<bool> fromAbove;
    const auto source = openTable(path);
    REQUIRE((*source)->readRows(0, [&](int, const std::vector<Cell>& cells) {
        fromAbove.push_back(cells[0].fromAbove);
        return true;
    }));
    CHECK(fromAbove == std::vector<bool>{false, false, true, true});
}

TEST_CASE("A merge at the very end of a large sheet is found", "[exchange]")
{
    QByteArray rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    for (int i = 2; i < 20'000; ++i) // several windows of the quick look
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"A" + QByteArray::number(i) + "\"><v>" +
                QByteArray::number(i * 7919 % 100'003) + "</v></c></row>";
    QByteArray merges = "<mergeCells>";
    for (int i = 1; i < 9'000; ++i)
        merges += "<mergeCell ref=\"A" + QByteArray::number(2 * i) + ":B" + QByteArray::number(2 * i) + "\"/>";
    Shelf shelf;
    const QStringList found = rowsOf(shelf.book(u"a.xlsx"_s, sheetXml(rows, merges + "</mergeCells>")));
    REQUIRE(found.size() == 19'999);
    int twice = 0;
    for (const QString& row : found)
        twice += row.contains(u'|') ? 1 : 0;
    CHECK(twice == 8'999);
}

TEST_CASE("What a sheet says of its own size and order is not believed", "[exchange]")
{
    Shelf shelf;
    QByteArray sheet = sheetXml("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
                                "<row r=\"1\"><c r=\"A1\"><v>4</v></c></row>");
    sheet.replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>");
    CHECK(rowsOf(shelf.book(u"a.xlsx"_s, sheet)) == QStringList{u"2:  | 1 | 2"_s, u"3: 3"_s, u"4: 4"_s});
}

TEST_CASE("Blank cells far to the right do not matter, others are refused", "[exchange]")
{
    Shelf shelf;
    const auto blank = sheetXml("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row>");
    CHECK(rowsOf(shelf.book(u"a.xlsx"_s, blank)) == QStringList{u"1: 1"_s});
    const auto full = sheetXml("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>");
    const auto refusal = refusalOf(shelf.book(u"b.xlsx"_s, full));
    REQUIRE(refusal);
    CHECK(refusal->kind == FileError::Kind::TooManyColumns);
    const auto last = sheetXml("<row r=\"1\"><c r=\"GR1\"><v>1</v></c></row>");
    CHECK_FALSE(refusalOf(shelf.book(u"c.xlsx"_s, last))); // column 200
}

TEST_CASE("Parts are found by relationships, absolute ones and oddly named ones too", "[exchange]")
{
    const auto sheet = sheetXml("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    const QString relations = u"xl/_rels/workbook.xml.rels"_s;
    Shelf shelf;
    Parts parts = replaced(bookParts(sheet), relations, "\"worksheets/sheet1.xml\"", "\"/xl/worksheets/sheet1.xml\"");
    CHECK(rowsOf(shelf.zip(u"absolute.xlsx"_s, parts)).size() == 1);
    parts = replaced(bookParts(sheet), relations, "\"worksheets/sheet1.xml\"", "\"../sheets/x.xml\"");
    parts = renamed(parts, u"xl/worksheets/sheet1.xml"_s, u"Sheets/X.xml"_s); // letter case does not count
    CHECK(rowsOf(shelf.zip(u"odd.xlsx"_s, parts)).size() == 1);
    parts = renamed(bookParts(sheet), u"xl/worksheets/sheet1.xml"_s, u"xl\\worksheets\\sheet1.xml"_s);
    CHECK(rowsOf(shelf.zip(u"backslash.xlsx"_s, parts)).size() == 1);
    parts = replaced(
        bookParts("<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c></x:row>"
                  "</x:sheetData><x:mergeCells><x:mergeCell ref=\"A1:B1\"/></x:mergeCells></x:worksheet>"),
        relations, "", "");
    CHECK(rowsOf(shelf.zip(u"prefix.xlsx"_s, parts)) == QStringList{u"1: 1 | 1"_s});
}

TEST_CASE("Hidden sheets are told, charts are no sheets", "[exchange]")
{
    Shelf shelf;
    Parts parts = bookParts(sheetXml("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
    parts = replaced(parts, u"xl/workbook.xml"_s, "<sheets>",
                     "<sheets><sheet name=\"图\" r:id=\"rId9\"/><sheet name=\"旧\" state=\"hidden\" r:id=\"rId1\"/>");
    const auto source = openTable(shelf.zip(u"a.xlsx"_s, parts));
    REQUIRE(source.has_value());
    REQUIRE((*source)->sheets().size() == 2);
    CHECK((*source)->sheets()[0].name == u"旧"_s);
    CHECK((*source)->sheets()[0].hidden);
    CHECK_FALSE((*source)->sheets()[1].hidden);
}

TEST_CASE("A receiver may stop a sheet at any row", "[exchange]")
{
    Shelf shelf;
    const auto source =
        openTable(shelf.book(u"a.xlsx"_s, sheetXml("<row><c><v>1</v></c></row><row><c><v>2</v></c></row><broken")));
    REQUIRE(source.has_value());
    int rows = 0;
    CHECK((*source)->readRows(0, [&](int, const std::vector<Cell>&) { return ++rows < 1; }).has_value());
    CHECK(rows == 1);
}
