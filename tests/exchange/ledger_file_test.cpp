// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger_file.h"

#include "exchange/table_writer.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace huiyin;
using namespace huiyin::exchange;
using namespace Qt::StringLiterals;

namespace {

QString sample(const char* name)
{
    return QStringLiteral(HUIYIN_SOURCE_DIR "/tests/data/ledgers/") + QString::fromLatin1(name);
}

Table caseTable()
{
    return {.title = u"台账"_s,
            .headings = {u"编号"_s, u"标题"_s, u"领衔代表"_s, u"备用"_s},
            .rows = {{u"1"_s, u"关于停车的建议"_s, u"张建国"_s, u"甲局"_s},
                     {u"2"_s, u"关于河道的建议"_s, u"李秀英"_s, u"乙局"_s}}};
}

} // namespace

TEST_CASE("A whole ledger is read from its path")
{
    for (const char* name : {"ledger-clean.xlsx", "ledger-messy.xlsx", "ledger-gb18030.csv"}) {
        INFO(name);
        const auto ledger = readLedger(sample(name), {});
        INFO((ledger ? std::string() : ledger.error().line().toStdString()));
        REQUIRE(ledger);
        CHECK(ledger->cases.size() == 128);
        CHECK(ledger->problems.empty());
        CHECK(ledger->furtherProblems == 0);
        CHECK(ledger->skipped() == 0);
        CHECK(ledger->shape.unknown.isEmpty());
        CHECK(ledger->deputies.empty());
        CHECK(ledger->units.empty());
    }
}

TEST_CASE("Of two rows with one number the second is told")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    Table table = caseTable();
    table.rows.push_back({u"第01号"_s, u"关于路灯的建议"_s, u"王芳"_s, u""_s});
    table.rows.push_back({u"闭会第1号"_s, u"关于学校的建议"_s, u"王芳"_s, u""_s});
    table.rows.push_back({u""_s, u"关于医院的建议"_s, u"王芳"_s, u""_s});
    table.rows.push_back({u""_s, u"关于公园的建议"_s, u"王芳"_s, u""_s});
    REQUIRE(writeXlsx(table, path));
    const auto ledger = readLedger(path, {});
    REQUIRE(ledger);
    CHECK(ledger->cases.size() == 5);
    CHECK(ledger->rows == 6);
    CHECK(ledger->skipped() == 1);
    REQUIRE(ledger->problems.size() == 1);
    CHECK(ledger->problems[0].row == 4);
    CHECK(ledger->problems[0].column == u"编号"_s);
    CHECK(ledger->problems[0].value == u"1"_s);
    CHECK(ledger->problems[0].skipped);
    CHECK(ledger->problems[0].reason.contains(u'2'));
}

TEST_CASE("A person may say what a column is")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    REQUIRE(writeCsv(caseTable(), path));

    const auto unmapped = readLedger(path, {});
    REQUIRE(unmapped);
    CHECK(unmapped->shape.unknown == QStringList{u"备用"_s});
    CHECK(unmapped->cases.at(0).leadUnits.isEmpty());

    const auto mapped = readLedger(path, {.map = *parseColumnMap(u"备 用=lead-units")});
    INFO((mapped ? std::string() : mapped.error().line().toStdString()));
    REQUIRE(mapped);
    CHECK(mapped->shape.unknown.isEmpty());
    CHECK(mapped->cases.at(0).leadUnits == QStringList{u"甲局"_s});

    const auto ignored = readLedger(path, {.map = *parseColumnMap(u"备用=ignore")});
    REQUIRE(ignored);
    CHECK(ignored->cases.size() == 2);

    const auto absent = readLedger(path, {.map = *parseColumnMap(u"没有=note")});
    REQUIRE_FALSE(absent);
    CHECK(absent.error().kind == FileError::Kind::BadMap);
}

TEST_CASE("Rosters and lists of units are read too")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    REQUIRE(
        writeXlsx({.title = {},
                   .headings = {u"姓名"_s, u"性别"_s, u"民族"_s, u"代表团"_s, u"联系电话"_s, u"出生日期"_s},
                   .rows = {{u"唐　松"_s, u"男"_s, u"汉族"_s, u"城关代表团"_s, u"13800000000"_s, QDate(1980, 5, 1)}}},
                  path));
    const auto roster = readLedger(path, {.kind = LedgerKind::Deputies});
    INFO((roster ? std::string() : roster.error().line().toStdString()));
    REQUIRE(roster);
    REQUIRE(roster->deputies.size() == 1);
    CHECK(roster->deputies[0].name == u"唐松"_s);
    CHECK(roster->deputies[0].phone == u"13800000000"_s);
    CHECK(roster->deputies[0].bornOn == "1980-05-01"_date);

    REQUIRE(writeXlsx({.title = {},
                       .headings = {u"单位名称"_s, u"简称"_s, u"联系人"_s},
                       .rows = {{u"县水利局"_s, u"水利局"_s, u"李四"_s}}},
                      path));
    const auto units = readLedger(path, {.kind = LedgerKind::Units});
    REQUIRE(units);
    REQUIRE(units->units.size() == 1);
    CHECK(units->units[0].name == u"县水利局"_s);
    CHECK(units->units[0].shortName == u"水利局"_s);
    CHECK(units->units[0].clerk == u"李四"_s);
}

TEST_CASE("A file that is no ledger is refused")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    REQUIRE(writeCsv({.title = {}, .headings = {u"品名"_s, u"价格"_s}, .rows = {{u"纸"_s, qint64(3)}}}, path));
    const auto ledger = readLedger(path, {});
    REQUIRE_FALSE(ledger);
    CHECK(ledger.error().kind == FileError::Kind::NoHeader);
    REQUIRE_FALSE(readLedger(folder.filePath(u"none.xlsx"_s), {}));
}
