// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters of deputies and units, as offices have them: a sheet or a text, with many columns or with one.
#include "cli/cli_run.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

QString written(const QTemporaryDir& folder, const QString& name, const Rows& rows)
{
    const QString path = folder.filePath(name);
    if (name.endsWith(u".csv"_s)) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        for (const QStringList& row : rows)
            file.write(row.join(u',').toUtf8() + "\r\n");
        return path;
    }
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), rows[row][column].toUtf8().constData(),
                                   nullptr);
    }
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    return path;
}

QString newFile(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"office.huiyin"_s);
    REQUIRE(
        runCli({u"new"_s, path, u"--office"_s, u"云湖县人大常委会"_s, u"--congress"_s, u"18"_s, u"--session"_s, u"4"_s})
            .exitCode == 0);
    return path;
}

QJsonObject imported(const QString& path, const QString& roster, const QString& kind, const QStringList& more = {})
{
    const CliRun run =
        runCli(QStringList{u"import"_s, path, roster, u"--kind"_s, kind, u"--format"_s, u"json"_s} + more);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return run.json().object();
}

} // namespace

TEST_CASE("a roster of deputies comes in from the command line", "[cli][import]")
{
    const QString suffix = GENERATE(u"csv"_s, u"xlsx"_s);
    INFO(suffix.toStdString());
    QTemporaryDir folder;
    const QString path = newFile(folder);
    const QString roster = written(folder, u"代表名册."_s + suffix,
                                   {{u"序号"_s, u"姓名"_s, u"性别"_s, u"代表团"_s, u"联系电话"_s},
                                    {u"1"_s, u"王　五"_s, u"男"_s, u"城关镇代表团"_s, u"13800000001"_s},
                                    {u"2"_s, u"李小红"_s, u"女"_s, u"城关镇代表团"_s, u"１３８０００００００２"_s},
                                    {u"3"_s, u""_s, u"女"_s, u"双河镇代表团"_s, u"13800000003"_s}});
    const QByteArray before = hashOfFile(path);
    CHECK(imported(path, roster, u"deputies"_s, {u"--dry-run"_s})[u"imported"_s].toInt() == 2);
    CHECK(hashOfFile(path) == before);

    const QJsonObject first = imported(path, roster, u"deputies"_s);
    CHECK(first[u"imported"_s].toInt() == 2);
    CHECK(first[u"skipped"_s].toInt() == 1); // the row without a name, and it is said which
    REQUIRE(first[u"problems"_s].toArray().size() == 1);
    CHECK(first[u"problems"_s][0][u"row"_s].toInt() == 4);

    const QByteArray after = hashOfFile(path);
    const QJsonObject again = imported(path, roster, u"deputies"_s);
    CHECK(again[u"imported"_s].toInt() == 0);
    CHECK(again[u"unchanged"_s].toInt() == 2);
    CHECK(hashOfFile(path) == after);

    const QByteArray line =
        QString(u"{\"action\":\"submit\",\"title\":\"关于停车的建议\",\"body\":\"建议\",\"deputy\":\"王五\","
                u"\"delegation\":\"城关镇代表团\",\"on\":\"2026-03-02\"}\n"_s)
            .toUtf8();
    const CliRun submitted = runCli({u"apply"_s, path, u"-"_s}, line);
    INFO(submitted.err.toStdString());
    CHECK(submitted.exitCode == 0);
    CHECK(runCli({u"check"_s, path}).exitCode == 0);
}

TEST_CASE("a list of units comes in from the command line, and its names are known from then on", "[cli][import]")
{
    const QString suffix = GENERATE(u"csv"_s, u"xlsx"_s);
    INFO(suffix.toStdString());
    QTemporaryDir folder;
    const QString path = newFile(folder);
    const QString list = written(folder, u"承办单位."_s + suffix,
                                 {{u"单位全称"_s, u"简称"_s, u"曾用名"_s, u"联系人"_s},
                                  {u"县财政局"_s, u"财政局"_s, u""_s, u"张三"_s},
                                  {u"县水利局"_s, u"水利局"_s, u"县水务局"_s, u"李四"_s}});
    CHECK(imported(path, list, u"units"_s)[u"imported"_s].toInt() == 2);
    CHECK(imported(path, list, u"units"_s)[u"unchanged"_s].toInt() == 2);
    imported(path, written(folder, u"d."_s + suffix, {{u"姓名"_s}, {u"王五"_s}}), u"deputies"_s);

    const QString actions = u"{\"ref\":\"18-4-1\",\"action\":\"submit\",\"title\":\"关于水渠的建议\",\"body\":\"建议\","
                            u"\"deputy\":\"王五\",\"on\":\"2026-03-02\"}\n"
                            u"{\"ref\":\"18-4-1\",\"action\":\"file\",\"on\":\"2026-03-03\"}\n"
                            u"{\"ref\":\"18-4-1\",\"action\":\"assign\",\"on\":\"2026-03-16\",\"lead\":\"县水务局\","
                            u"\"assist\":[\"财政局\"]}\n"_s;
    const CliRun assigned = runCli({u"apply"_s, path, u"-"_s}, actions.toUtf8());
    INFO(assigned.err.toStdString());
    CHECK(assigned.exitCode == 0);
    CHECK(runCli({u"list"_s, path, u"--where"_s, u"unit=县水利局"_s, u"--format"_s, u"json"_s}).json().array().size() ==
          1);
    CHECK(runCli({u"check"_s, path}).exitCode == 0);
}

TEST_CASE("a roster of one column is one too", "[cli][import]")
{
    const QString suffix = GENERATE(u"csv"_s, u"xlsx"_s);
    INFO(suffix.toStdString());
    QTemporaryDir folder;
    const QString path = newFile(folder);
    const QString units = written(folder, u"u."_s + suffix, {{u"单位名称"_s}, {u"县财政局"_s}, {u"县水利局"_s}});
    CHECK(imported(path, units, u"units"_s)[u"imported"_s].toInt() == 2);
    const QString deputies = written(folder, u"d."_s + suffix, {{u"姓名"_s}, {u"王五"_s}, {u"赵六"_s}, {u"孙七"_s}});
    CHECK(imported(path, deputies, u"deputies"_s)[u"imported"_s].toInt() == 3);
    // a heading of one's own, named
    const QString own = written(folder, u"o."_s + suffix, {{u"科局"_s}, {u"县教育局"_s}});
    CHECK(imported(path, own, u"units"_s, {u"--map"_s, u"科局=name"_s})[u"imported"_s].toInt() == 1);
    CHECK(runCli({u"check"_s, path}).exitCode == 0);
}

TEST_CASE("every other register comes back in from the sheet that it was written to", "[cli][import]")
{
    const QString suffix = u"xlsx"_s;
    QTemporaryDir folder;
    const QString path = newFile(folder);
    const QString copy = folder.filePath(u"copy.huiyin"_s);
    REQUIRE(QFile::copy(path, copy)); // before anything is in it
    struct Register {
        QString kind;
        Rows rows;
    };
    const std::vector<Register> all{
        {u"delegations"_s, {{u"序号"_s, u"代表团"_s}, {u"1"_s, u"城关镇代表团"_s}, {u"2"_s, u"双河镇代表团"_s}}},
        {u"groups"_s, {{u"小组名称"_s}, {u"第一小组"_s}, {u"第二小组"_s}}},
        {u"committees"_s, {{u"专委会"_s}, {u"财政经济委员会"_s}, {u"社会建设委员会"_s}}},
        {u"categories"_s, {{u"类别"_s, u"对口委室"_s}, {u"城乡建设"_s, u"社会建设委员会"_s}, {u"其他"_s, u""_s}}},
        {u"leaders"_s,
         {{u"姓名"_s, u"职务"_s, u"分工"_s},
          {u"张卫东"_s, u"副县长"_s, u"领办"_s},
          {u"李文"_s, u"常委会副主任"_s, u"督办"_s}}},
        {u"holidays"_s,
         {{u"日期"_s, u"放假或上班"_s, u"事由"_s},
          {u"2027年1月1日"_s, u"放假"_s, u"元旦"_s},
          {u"2027-01-03"_s, u"上班"_s, u"元旦"_s}}}};
    for (const Register& one : all) {
        INFO(one.kind.toStdString());
        const QString sheet = written(folder, one.kind + u'.' + suffix, one.rows);
        const QByteArray before = hashOfFile(path);
        CHECK(imported(path, sheet, one.kind, {u"--dry-run"_s})[u"imported"_s].toInt() == 2);
        CHECK(hashOfFile(path) == before);
        const QJsonObject first = imported(path, sheet, one.kind);
        CHECK(first[u"imported"_s].toInt() == 2);
        CHECK(first[u"problems"_s].toArray().isEmpty());
        const QByteArray after = hashOfFile(path);
        CHECK(imported(path, sheet, one.kind)[u"unchanged"_s].toInt() == 2);
        CHECK(hashOfFile(path) == after);

        const QStringList list{u"--kind"_s, one.kind, u"--format"_s, u"json"_s};
        const QString out = folder.filePath(one.kind + u"-out."_s + suffix);
        REQUIRE(runCli({u"registers"_s, path, u"--kind"_s, one.kind, u"--out"_s, out}).exitCode == 0);
        CHECK(imported(copy, out, one.kind)[u"imported"_s].toInt() == 2);
        CHECK(runCli(QStringList{u"registers"_s, copy} + list).out ==
              runCli(QStringList{u"registers"_s, path} + list).out);
        CHECK(runCli({u"check"_s, copy}).exitCode == 0);
    }
    // what the register says otherwise stays, what it lacks is filled in, what it cannot hold is told
    const QString more = written(folder, u"more."_s + suffix,
                                 {{u"类别"_s, u"对口委室"_s},
                                  {u"城乡建设"_s, u"财政经济委员会"_s},
                                  {u"其他"_s, u"财政经济委员会"_s},
                                  {u"农业"_s, u"没有的委员会"_s}});
    const QJsonObject told = imported(path, more, u"categories"_s);
    CHECK(told[u"completed"_s].toInt() == 1);
    CHECK(told[u"unchanged"_s].toInt() == 1);
    CHECK(told[u"skipped"_s].toInt() == 1);
    REQUIRE(told[u"problems"_s].toArray().size() == 2);
    CHECK(told[u"problems"_s][0][u"reason"_s].toString().contains(u"社会建设委员会"_s));
    CHECK(told[u"problems"_s][1][u"value"_s].toString() == u"农业"_s);
    CHECK(runCli({u"undo"_s, path}).exitCode == 0); // one step
    const CliRun left = runCli({u"registers"_s, path, u"--kind"_s, u"categories"_s, u"--format"_s, u"json"_s});
    CHECK(left.json().array()[1].toObject()[u"committee"_s].toString().isEmpty());
    CHECK(runCli({u"check"_s, path}).exitCode == 0);

    const QString bad = written(folder, u"bad."_s + suffix,
                                {{u"日期"_s, u"放假或上班"_s, u"事由"_s},
                                 {u"2027-02-30"_s, u"放假"_s, u"春节"_s},
                                 {u"2027-02-06"_s, u"也许"_s, u"春节"_s},
                                 {u"2027-02-07"_s, u"放假"_s, u""_s},
                                 {u"2027-02-08"_s, u"放假"_s, u"春节"_s},
                                 {u"2027-02-08"_s, u"上班"_s, u"春节"_s}});
    const QJsonObject days = imported(path, bad, u"holidays"_s);
    CHECK(days[u"imported"_s].toInt() == 1);
    CHECK(days[u"skipped"_s].toInt() == 4);
    CHECK(days[u"problems"_s].toArray().size() == 4);
}

TEST_CASE("deputies and units come back in from the sheets that they were written to", "[cli][import]")
{
    const QString language = GENERATE(u"zh"_s, u"en"_s); // of the headings that are written
    INFO(language.toStdString());
    const QString suffix = u"csv"_s;
    QTemporaryDir folder;
    const QString path = newFile(folder);
    const QString copy = folder.filePath(u"copy.huiyin"_s);
    REQUIRE(QFile::copy(path, copy));
    const QString units = written(
        folder, u"units."_s + suffix,
        {{u"单位全称"_s, u"简称"_s, u"其他名称"_s, u"单位性质"_s, u"启用日期"_s, u"截止日期"_s, u"承接单位"_s},
         {u"县住房和城乡建设局"_s, u"住建局"_s, u"建设局、城建局"_s, u"政府部门"_s, u""_s, u""_s, u""_s},
         {u"县规划局"_s, u""_s, u""_s, u"政府部门"_s, u"2010-01-01"_s, u"2019-03-31"_s, u"县住房和城乡建设局"_s}});
    const QString deputies = written(
        folder, u"deputies."_s + suffix,
        {{u"姓名"_s, u"代表团"_s, u"代表小组"_s, u"性别"_s, u"出生日期"_s, u"常委会组成人员"_s, u"任职状态"_s,
          u"联系电话"_s},
         {u"王五"_s, u"城关镇代表团"_s, u"第一小组"_s, u"男"_s, u"1970-05-06"_s, u"是"_s, u"在任"_s, u"13800000001"_s},
         {u"赵六"_s, u"双河镇代表团"_s, u""_s, u"女"_s, u""_s, u""_s, u"已终止"_s, u""_s}});
    for (const auto& [kind, sheet] : {std::pair{u"units"_s, units}, std::pair{u"deputies"_s, deputies}}) {
        INFO(kind.toStdString());
        const QJsonObject first = imported(path, sheet, kind);
        CHECK(first[u"imported"_s].toInt() == 2);
        CHECK(first[u"problems"_s].toArray().isEmpty());
        CHECK(first[u"unknown"_s].toArray().isEmpty());
        const QString out = folder.filePath(kind + u"-out."_s + suffix);
        REQUIRE(
            runCli({u"registers"_s, path, u"--kind"_s, kind, u"--contact"_s, u"--out"_s, out, u"--lang"_s, language})
                .exitCode == 0);
        const QByteArray before = hashOfFile(path);
        const QJsonObject again = imported(path, out, kind, {u"--lang"_s, language});
        CHECK(again[u"unchanged"_s].toInt() == 2);
        CHECK(again[u"problems"_s].toArray().isEmpty());
        CHECK(again[u"unknown"_s].toArray().isEmpty());
        CHECK(hashOfFile(path) == before);
        CHECK(imported(copy, out, kind, {u"--lang"_s, language})[u"imported"_s].toInt() == 2);
        const QStringList list{u"--kind"_s, kind, u"--contact"_s, u"--format"_s, u"json"_s};
        CHECK(runCli(QStringList{u"registers"_s, copy} + list).out ==
              runCli(QStringList{u"registers"_s, path} + list).out);
    }
    CHECK(runCli({u"check"_s, copy}).exitCode == 0);

    const QString other = written(folder, u"other."_s + suffix,
                                  {{u"姓名"_s, u"代表团"_s, u"性别"_s, u"任职状态"_s, u"民族"_s},
                                   {u"王五"_s, u"城关镇代表团"_s, u"女"_s, u"已终止"_s, u"汉族"_s}});
    const QJsonObject told = imported(path, other, u"deputies"_s);
    CHECK(told[u"completed"_s].toInt() == 1); // the nationality
    REQUIRE(told[u"problems"_s].toArray().size() == 2);
    CHECK(told[u"problems"_s][0][u"value"_s].toString() == u"女"_s);
    CHECK(told[u"problems"_s][1][u"value"_s].toString() == u"out of office"_s);
    imported(path,
             written(folder, u"card."_s + suffix,
                     {{u"姓名"_s, u"代表团"_s, u"代表证号"_s}, {u"孙七"_s, u"双河镇代表团"_s, u"77"_s}}),
             u"deputies"_s);
    const QJsonObject card = imported( // one card is one person, whatever the sheet calls him
        path,
        written(folder, u"card2."_s + suffix,
                {{u"姓名"_s, u"代表团"_s, u"代表证号"_s}, {u"孙琪"_s, u"城关镇代表团"_s, u"77"_s}}),
        u"deputies"_s);
    CHECK(card[u"imported"_s].toInt() == 0);
    CHECK(card[u"new_rows"_s].toArray().isEmpty());
    CHECK(card[u"problems"_s].toArray().size() == 2);
    const QJsonObject lost = imported(
        path, written(folder, u"lost."_s + suffix, {{u"单位全称"_s, u"承接单位"_s}, {u"县粮食局"_s, u"没有的局"_s}}),
        u"units"_s);
    CHECK(lost[u"imported"_s].toInt() == 1);
    CHECK(lost[u"problems"_s].toArray().size() == 1);
    const QJsonObject never = imported(path,
                                       written(folder, u"never."_s + suffix,
                                               {{u"单位全称"_s, u"启用日期"_s, u"截止日期"_s, u"承接单位"_s},
                                                {u"县粮食局"_s, u"2020-01-01"_s, u"2010-01-01"_s, u"县粮食局"_s}}),
                                       u"units"_s);
    CHECK(never[u"problems"_s].toArray().size() == 2); // ends before it begins, and follows itself
}
