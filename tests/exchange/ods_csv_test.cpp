// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/books.h"
#include "exchange/csv_parser.h"
#include "support/catch.h"

#include <QStringEncoder>

using namespace huiyin::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    REQUIRE(encoder.isValid());
    return encoder(text);
}

QByteArray textCell(const QByteArray& text, const QByteArray& attributes = {})
{
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text +
           "</text:p></table:table-cell>";
}

} // namespace

TEST_CASE("Open Document sheets give texts, numbers, days and repeats", "[exchange]")
{
    Shelf shelf;
    const QByteArray table =
        "<table:table table:name=\"台账\"><table:table-column table:number-columns-repeated=\"16384\"/>"
        "<table:table-row>" +
        textCell("标<text:span>题</text:span></text:p><text:p>二<text:s text:c=\"2\"/>三") +
        "<table:table-cell office:value-type=\"float\" office:value=\"12\"><text:p>012</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"date\" "
        "office:date-value=\"2026-03-16\"><office:annotation><text:p>注</text:p>"
        "</office:annotation><text:p>16.03.26</text:p></table:table-cell>" +
        textCell("同", "table:number-columns-repeated=\"2\"") +
        "<table:table-cell table:number-columns-repeated=\"16379\"/></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"3\">" +
        textCell("重") +
        "</table:table-row><table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row><table:table-row>" +
        textCell("末") + "</table:table-row></table:table>";
    const QStringList rows = rowsOf(shelf.zip(u"a.ods"_s, odsParts(table)));
    CHECK(rows == QStringList{u"1: 标题\n二  三 | 012 | 2026-03-16 | 同 | 同"_s, u"2: 重"_s, u"3: 重"_s, u"4: 重"_s,
                              u"1048005: 末"_s});
}

TEST_CASE("Open Document merges, hidden sheets and several tables", "[exchange]")
{
    Shelf shelf;
    const QByteArray styles = "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
                              "table:display=\"false\"/></style:style>";
    const QByteArray tables =
        "<table:table table:name=\"旧\" table:style-name=\"ta2\"><table:table-row>" + textCell("旧") +
        "</table:table-row></table:table><table:table table:name=\"新\" table:style-name=\"ta1\"><table:table-row>" +
        textCell("并", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"") +
        "<table:covered-table-cell/>" + textCell("丙") +
        "</table:table-row><table:table-row><table:covered-table-cell "
        "table:number-columns-repeated=\"2\"/>" +
        textCell("丁") + "</table:table-row></table:table>";
    const auto path = shelf.zip(u"a.ods"_s, odsParts(tables, styles));
    const auto source = openTable(path);
    REQUIRE(source.has_value());
    REQUIRE((*source)->sheets().size() == 2);
    CHECK((*source)->sheets()[0].hidden);
    CHECK_FALSE((*source)->sheets()[1].hidden);
    CHECK(rowsOf(**source, 0) == QStringList{u"1: 旧"_s});
    CHECK(rowsOf(**source, 1) == QStringList{u"1: 并 | 并 | 丙"_s, u"2: 并 | 并 | 丁"_s});
}

TEST_CASE("Separated values are read in every usual encoding", "[exchange]")
{
    const QString text = u"编号,标题\r\n1,关于修路的建议\r\n2,喆垚𠮷\r\n"_s;
    const QStringList rows{u"1: 编号 | 标题"_s, u"2: 1 | 关于修路的建议"_s, u"3: 2 | 喆垚𠮷"_s};
    Shelf shelf;
    CHECK(rowsOf(shelf.file(u"a.csv"_s, text.toUtf8())) == rows);
    CHECK(rowsOf(shelf.file(u"b.csv"_s, "\xef\xbb\xbf" + text.toUtf8())) == rows);
    CHECK(rowsOf(shelf.file(u"c.csv"_s, "\xff\xfe" + encoded(text, "UTF-16LE"))) == rows);
    CHECK(rowsOf(shelf.file(u"d.csv"_s, "\xfe\xff" + encoded(text, "UTF-16BE"))) == rows);
    CHECK(rowsOf(shelf.file(u"e.xls"_s, encoded(text, "GB18030"))) == rows); // its name does not count
}

TEST_CASE("Separated values keep what quotation marks hold", "[exchange]")
{
    Shelf shelf;
    CHECK(rowsOf(shelf.file(u"a.csv"_s, "a,\"b,\"\"c\"\"\nd\",e\n\n,,\n\"\",x\"y,\"z\"w")) ==
          QStringList{u"1: a | b,\"c\"\nd | e"_s, u"4:  | x\"y | zw"_s});
    CHECK(rowsOf(shelf.file(u"b.csv"_s, "a\r1\rb\r\"x\r\ny\"")) ==
          QStringList{u"1: a"_s, u"2: 1"_s, u"3: b"_s, u"4: x\ny"_s});
    CHECK(rowsOf(shelf.file(u"c.csv"_s, "=\"012\",'=1+1,'plain,\"'+86\"\n")) ==
          QStringList{u"1: 012 | =1+1 | 'plain | +86"_s});
}

TEST_CASE("The separator is the one that the rows agree on", "[exchange]")
{
    CHECK(findSeparator(u"a,b,c\n1,2,3\n") == u',');
    CHECK(findSeparator(u"a;b;c\n1;2,5;3\n") == u';');
    CHECK(findSeparator(u"a\tb\n关于一,二,三的建议\tx\n四\ty\n") == u'\t');
    CHECK(findSeparator(u"\"a;b;c;d\",e\n\"f;g;h;i\",j\n") == u',');
    CHECK(findSeparator(u"标题\n一\n") == u',');
    CHECK(findSeparator(u"a;b") == u';');
}
