// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_writer.h"

#include "exchange/display_width.h"
#include "exchange/sheet.h"
#include "support/catch.h"
#include "support/small_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>

#include <zip.h>

using namespace huiyin::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

//! A part of a workbook, read by libzip and not by the reader that is tested elsewhere.
QByteArray partOf(const QString& path, const char* name)
{
    int code = 0;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    REQUIRE(archive);
    QByteArray bytes;
    if (zip_file* file = zip_fopen(archive, name, 0)) {
        std::array<char, 4096> portion;
        for (zip_int64_t got; (got = zip_fread(file, portion.data(), portion.size())) > 0;)
            bytes.append(portion.data(), got);
        zip_fclose(file);
    }
    zip_discard(archive);
    return bytes;
}

std::vector<std::vector<Cell>> readBack(const QString& path)
{
    auto table = openTable(path);
    INFO((table ? std::string() : table.error().line().toStdString()));
    REQUIRE(table);
    std::vector<std::vector<Cell>> rows;
    const auto read = (*table)->readRows(0, [&rows](int, const std::vector<Cell>& cells) {
        rows.push_back(cells);
        return true;
    });
    REQUIRE(read);
    return rows;
}

//! What must never become a formula, and other things that people put into titles.
const QStringList& awkwardTexts()
{
    static const QStringList texts{
        u"=HYPERLINK(\"http://example.invalid\",\"点\")"_s,
        u"+1+1"_s,
        u"-2"_s,
        u"@SUM(A1)"_s,
        u"＝1+1"_s,
        u"＋1"_s,
        u"－1"_s,
        u"＠A"_s,
        u"\t=1"_s,
        u"{=1}"_s,
        u"{=SUM(A1:A2)}"_s,
        u"http://example.invalid/"_s,
        u"external:a.xlsx"_s,
        u"012"_s,
        u"2026-03-16"_s,
        u"_x0041_"_s,
        u"a & b < c > \"d\" 'e'"_s,
        u"两行\n文字"_s,
        u"𠮷𬱖"_s,
        u"  空格  "_s,
        u"TRUE"_s,
        u"#REF!"_s,
    };
    return texts;
}

Table textTable(const QStringList& texts)
{
    Table table{.title = u"台账"_s, .headings = {u"标题"_s}, .rows = {}};
    for (const QString& text : texts)
        table.rows.push_back({text});
    return table;
}

Table smallTable()
{
    return {.title = u"办结情况"_s,
            .headings = {u"单位"_s, u"件数"_s, u"Day"_s},
            .rows = {{u"县水利局"_s, qint64(12), QDate(2026, 3, 16)},
                     {u"A局"_s, qint64(-3), std::monostate()},
                     {u"合计"_s, qint64(9)}}};
}

} // namespace

TEST_CASE("a text is as wide as it is shown")
{
    CHECK(displayWidth(u"") == 0);
    CHECK(displayWidth(u"abc") == 3);
    CHECK(displayWidth(u"县水利局") == 8);
    CHECK(displayWidth(u"（领衔）") == 8);
    CHECK(displayWidth(u"𠮷a") == 3);
    CHECK(displayWidth(u"e\u0301") == 1);
    CHECK(displayWidth(u"\u200Ba") == 1);
    CHECK(displayWidth(u"ｱ") == 1);
    CHECK(displayWidth(u"。，、") == 6);
}

TEST_CASE("csv guards texts and leaves counts alone")
{
    const Table table{
        .title = {},
        .headings = {u"a"_s, u"=b"_s},
        .rows = {{u"=1"_s, qint64(-5)}, {u"x,\"y\"\nz"_s, QDate(2026, 3, 16)}, {std::monostate(), u""_s}}};
    CHECK(csvText(table) == QByteArray("\xEF\xBB\xBF"
                                       "a,\"'=b\"\r\n\"'=1\",-5\r\n\"x,\"\"y\"\"\nz\",2026-03-16\r\n,\r\n"));
    for (const QString& start :
         {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"＝"_s, u"＋"_s, u"－"_s, u"＠"_s, u"\t"_s, u"\r"_s, u"\n"_s}) {
        INFO(start.toStdString());
        CHECK(csvText({.title = {}, .headings = {}, .rows = {{start + u"1"_s}}}) ==
              QByteArray("\xEF\xBB\xBF\"'") + start.toUtf8() + "1\"\r\n");
    }
}

TEST_CASE("csv is read back as it was written")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"台账.csv"_s);
    QStringList texts{u"一,二"_s, u"一;二"_s, u"引\"号\""_s, u"两行\n文字"_s, u"普通"_s};
    REQUIRE(writeCsv(textTable(texts), path));
    const auto rows = readBack(path);
    REQUIRE(rows.size() == size_t(texts.size()) + 1);
    for (qsizetype i = 0; i < texts.size(); ++i)
        CHECK(rows[size_t(i) + 1].at(0).text == texts[i]);
}

TEST_CASE("plain text stands in columns and cannot command a terminal")
{
    CHECK(plainText(smallTable()) == u"办结情况\n\n"
                                     u"单位      件数  Day\n"
                                     u"--------  ----  ----------\n"
                                     u"县水利局    12  2026-03-16\n"
                                     u"A局         -3\n"
                                     u"合计         9\n"_s);
    const Table evil{.title = {}, .headings = {u"t"_s}, .rows = {{u"a\x1B[2Jb\r\n\tc\u202Ed"_s}}};
    CHECK(plainText(evil) == u"t\n--------\na[2Jb cd\n"_s);
    CHECK(plainText({}).isEmpty());
}

TEST_CASE("xlsx keeps texts texts, counts numbers and days days")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"报表 一.xlsx"_s);
    REQUIRE(writeXlsx(smallTable(), path));
    const auto rows = readBack(path);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].at(0).text == u"单位"_s);
    CHECK(rows[1].at(0).kind == Cell::Kind::Text);
    CHECK(rows[1].at(1).kind == Cell::Kind::Number);
    CHECK(rows[1].at(1).number == 12);
    CHECK(rows[1].at(2).kind == Cell::Kind::Date);
    CHECK(rows[1].at(2).date == "2026-03-16"_date);
    CHECK(rows[2].at(1).number == -3);
    CHECK(rows[3].size() == 2);
    CHECK((*openTable(path))->sheets().at(0).name == u"办结情况"_s);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("xlsx has no formula whatever the texts are")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    REQUIRE(writeXlsx(textTable(awkwardTexts()), path));
    const QByteArray sheet = partOf(path, "xl/worksheets/sheet1.xml");
    REQUIRE(sheet.size() > 100);
    CHECK_FALSE(sheet.contains("<f>"));
    CHECK_FALSE(sheet.contains("<f "));
    CHECK_FALSE(sheet.contains("hyperlink"));
    CHECK_FALSE(sheet.contains("t=\"b\""));
    CHECK_FALSE(sheet.contains("t=\"e\""));

    const auto rows = readBack(path);
    REQUIRE(rows.size() == size_t(awkwardTexts().size()) + 1);
    for (qsizetype i = 0; i < awkwardTexts().size(); ++i) {
        INFO(awkwardTexts()[i].toStdString());
        CHECK(rows[size_t(i) + 1].at(0).kind == Cell::Kind::Text);
        CHECK(rows[size_t(i) + 1].at(0).text == awkwardTexts()[i]);
    }
}

TEST_CASE("xlsx is ready for paper")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    REQUIRE(writeXlsx(smallTable(), path));
    const QByteArray sheet = partOf(path, "xl/worksheets/sheet1.xml");
    CHECK(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
    CHECK(sheet.contains("<autoFilter ref=\"A1:C4\"/>"));
    CHECK(sheet.contains("paperSize=\"9\""));
    CHECK(sheet.contains("orientation=\"landscape\""));
    CHECK(sheet.contains("fitToHeight=\"0\""));
    CHECK(sheet.contains("<oddHeader>&amp;C办结情况</oddHeader>"));
    CHECK(partOf(path, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
}

TEST_CASE("a sheet's name is one that Excel takes")
{
    struct NameCase {
        QString title;
        QString name;
    };
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    for (const NameCase& one :
         {NameCase{u""_s, u"Sheet1"_s}, NameCase{u"a/b:c[d]*?\\e"_s, u"a b c d e"_s}, NameCase{u"'a'"_s, u"a"_s},
          NameCase{u"history"_s, u"Sheet1"_s}, NameCase{u"'''"_s, u"Sheet1"_s},
          NameCase{QString(40, u'长'), QString(31, u'长')}, NameCase{u"&办结 & <率>"_s, u"&办结 & <率>"_s},
          NameCase{QString(30, u'长') + u"𠮷"_s, QString(30, u'长')}}) {
        INFO(one.title.toStdString());
        Table table = smallTable();
        table.title = one.title;
        REQUIRE(writeXlsx(table, path));
        CHECK((*openTable(path))->sheets().at(0).name == one.name);
    }
}

TEST_CASE("xlsx takes what is at the edge")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    const Table table{.title = {},
                      .headings = {u"a"_s},
                      .rows = {{QString(32'767, u'字')},
                               {qint64(9'007'199'254'740'993)},
                               {QDate(1875, 5, 1)},
                               {QDate()},
                               {u"a"_s + QChar(0) + u"b\x01\uFFFF"_s + u"c"_s},
                               {u"x"_s, u"more than headings"_s}}};
    REQUIRE(writeXlsx(table, path));
    const auto rows = readBack(path);
    REQUIRE(rows.size() == 6);
    CHECK(rows[1].at(0).text.size() == 32'767);
    CHECK(rows[2].at(0).text == u"9007199254740993"_s);
    CHECK(rows[3].at(0).text == u"1875-05-01"_s);
    CHECK(rows[4].at(0).text == u"abc"_s);
    CHECK(rows[5].at(1).text == u"more than headings"_s);

    REQUIRE(writeXlsx({}, path));
    REQUIRE(writeXlsx({.title = u"空"_s, .headings = {u"a"_s, u"b"_s}, .rows = {}}, path));
    CHECK(readBack(path).size() == 1);
}

TEST_CASE("what cannot be written is refused and leaves the old file")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    REQUIRE(writeXlsx(smallTable(), path));
    const QByteArray before = bytesOf(path);

    const auto tooLong = writeXlsx(textTable({QString(32'768, u'字')}), path);
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().what.contains(u"2"));
    CHECK(bytesOf(path) == before);

    for (const auto& written : {writeXlsx(smallTable(), folder.path()), writeCsv(smallTable(), folder.path()),
                                writeXlsx(smallTable(), folder.filePath(u"no/such/a.xlsx"_s)),
                                writeCsv(smallTable(), folder.filePath(u"no/such/a.csv"_s))}) {
        REQUIRE_FALSE(written);
        CHECK(written.error().kind == FileError::Kind::NotWritten);
        CHECK_FALSE(written.error().remedy.isEmpty());
    }
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size() == 1);
}

#ifdef Q_OS_LINUX
TEST_CASE("a table that the disk does not take whole is refused and leaves the old file")
{
    // short enough for one buffer, and longer than several
    const int rows = GENERATE(3, 4'000);
    Table table = smallTable();
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({u"第%1件"_s.arg(i), qint64(i), QDate(2026, 3, 2).addDays(i)});
    QTemporaryDir folder;
    const auto writers = {std::pair(folder.filePath(u"a.csv"_s), &writeCsv),
                          std::pair(folder.filePath(u"a.xlsx"_s), &writeXlsx)};
    for (const auto& [path, write] : writers) {
        REQUIRE(write(table, path));
        const qint64 whole = QFile(path).size();
        REQUIRE(write(smallTable(), path));
        const QByteArray before = bytesOf(path);
        int refused = 0;
        for (const qint64 room : {qint64(0), qint64(1), whole / 3, whole / 2, whole - 1}) {
            INFO(path.toStdString() << " in " << room << " of " << whole);
            tl::expected<void, FileError> written;
            {
                const huiyin::test::SmallFiles full{rlim_t(room)};
                written = write(table, path);
            }
            REQUIRE_FALSE(written);
            CHECK(written.error().kind == FileError::Kind::NotWritten);
            CHECK(bytesOf(path) == before);
            ++refused;
        }
        CHECK(refused == 5);
    }
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size() == 2);
}

TEST_CASE("a workbook is never less than its table, however little room its parts have")
{
    Table table = smallTable();
    for (int i = 0; i < 300; ++i)
        table.rows.push_back({u"关于第%1件建议的标题"_s.arg(i), qint64(i), QDate(2026, 3, 2).addDays(i)});
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    REQUIRE(writeXlsx(table, path));
    const qint64 packed = QFile(path).size();
    int refused = 0, written = 0;
    for (qint64 room = packed; room < 60'000; room += 1'500) { // the parts are larger than what they are packed into
        bool isWritten = false;
        {
            const huiyin::test::SmallFiles full{rlim_t(room)};
            isWritten = writeXlsx(table, path).has_value();
        }
        ++(isWritten ? written : refused);
        INFO(room);
        CHECK(readBack(path).size() == 304);
    }
    CHECK(refused > 0);
    CHECK(written > 0);
}

TEST_CASE("no table takes the place of a device")
{
    REQUIRE_FALSE(writeCsv(smallTable(), u"/dev/full"_s));
    REQUIRE_FALSE(writeXlsx(smallTable(), u"/dev/full"_s));
    CHECK_FALSE(QFileInfo(u"/dev/full"_s).isFile());
}
#endif
