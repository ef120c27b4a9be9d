// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger_reader.h"

#include "exchange/books.h"
#include "support/catch.h"

using namespace huiyin;
using namespace huiyin::exchange;
using namespace Qt::StringLiterals;

namespace {

struct Taken {
    std::vector<desk::LedgerCase> cases;
    LedgerReading reading;
};

std::unique_ptr<TableSource> opened(const QString& path)
{
    auto source = openTable(path);
    REQUIRE(source.has_value());
    return std::move(*source);
}

Taken taken(const QString& path, const LedgerOptions& options = {})
{
    Taken taken;
    const auto source = opened(path);
    auto reading = readCases(*source, options, [&](desk::LedgerCase row) {
        taken.cases.push_back(std::move(row));
        return true;
    });
    INFO((reading ? std::string() : reading.error().line().toStdString()));
    REQUIRE(reading.has_value());
    taken.reading = std::move(*reading);
    return taken;
}

QStringList problemsOf(const LedgerReading& reading)
{
    QStringList lines;
    for (const desk::LedgerProblem& problem : reading.problems)
        lines << u"%1 %2 %3%4"_s.arg(problem.row)
                     .arg(problem.column, problem.value, problem.skipped ? u" skipped"_s : QString());
    return lines;
}

Taken takenFromText(const QString& text, const LedgerOptions& options = {})
{
    Shelf shelf;
    return taken(shelf.file(u"a.csv"_s, text.toUtf8()), options);
}

QByteArray row(int number, const std::vector<const char*>& texts)
{
    QByteArray xml = "<row r=\"" + QByteArray::number(number) + "\">";
    char column = 'A';
    for (const char* text : texts) {
        const QByteArray address = column++ + QByteArray::number(number);
        xml += *text ? "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>"
                     : "<c r=\"" + address + "\"/>";
    }
    return xml + "</row>";
}

} // namespace

TEST_CASE("Titles, blank lines, totals and notes around a table are passed over", "[exchange]")
{
    const Taken found = takenFromText(
        u"云湖县代表建议办理台账,,\n单位：人大办,,\n\n编号,标题,承办单位\n"
        "1,关于修路的建议,县交通局\n,,\n编号,标题,承办单位\n一、农业类（2件）,,\n2,关于浇地的建议,县水利局\n"
        "小计,1,\n3,,\n,关于没有编号的建议,\n合计,共3件,\n备注：A为已解决,,\n制表人：王芳,审核人：李四,\n"_s);
    CHECK(found.reading.shape.headerRow == 4);
    CHECK(found.reading.rows == 3);
    CHECK(found.reading.problems.empty());
    REQUIRE(found.cases.size() == 3);
    CHECK(found.cases.at(0).row == 5);
    CHECK(found.cases.at(0).serial == 1);
    CHECK(found.cases.at(0).leadUnits == QStringList{u"县交通局"_s});
    CHECK(found.cases.at(1).serial == 2);
    CHECK(found.cases.at(2).title == u"关于没有编号的建议"_s);
    CHECK_FALSE(found.cases.at(2).serial);
}

TEST_CASE("The running number is the case's number only where there is no other", "[exchange]")
{
    CHECK(takenFromText(u"序号,编号,标题\n1,12,一\n"_s).cases.at(0).serial == 12);
    CHECK(takenFromText(u"序号,标题,备注\n1,一,\n"_s).cases.at(0).serial == 1);
}

TEST_CASE("All that a ledger tells of a case is taken", "[exchange]")
{
    const Taken found = takenFromText(
        u"届次,编号,建议标题,建议内容,类型,类别,领衔代表,附议代表,代表团,代表小组,主办单位,协办单位,领办领导,督办领导,"
        u"对口委室,收到日期,"
        "交办日期,办理期限,答复日期,办理结果,答复文号,答复内容,办理态度,办理结果评价,评价日期,办结日期,办理状态,"
        "是否重点,备注\n"
        "十八届四次,闭会第3号,关于修路的建议,\"一是\n二是\",建议,城建,唐　松,\"王芳\n李四\",石桥镇,第一小组,"
        "县交通局、县住建局,县财政局,"
        "张 "
        "三,李主任,财经委,2026.3.1,2026-03-16,2026年6月16日,2026/6/1,已解决（Ａ）,云交函〔2026〕3号,已修,满意,基本满意,"
        "2026-06-10,2026-06-20,办结,是,急\n"_s);
    CHECK(found.reading.problems.empty());
    CHECK(found.reading.shape.unknown.isEmpty());
    REQUIRE(found.cases.size() == 1);
    const desk::LedgerCase& row = found.cases.at(0);
    CHECK(row.congress == 18);
    CHECK(row.session == 4);
    CHECK(row.recess);
    CHECK(row.serial == 3);
    CHECK(row.title == u"关于修路的建议"_s);
    CHECK(row.body == u"一是\n二是"_s);
    CHECK(row.kind == u"建议"_s);
    CHECK(row.category == u"城建"_s);
    CHECK(row.lead == u"唐松"_s);
    CHECK(row.cosigners == QStringList{u"王芳"_s, u"李四"_s});
    CHECK(row.delegation == u"石桥镇"_s);
    CHECK(row.group == u"第一小组"_s);
    CHECK(row.leadUnits == QStringList{u"县交通局"_s, u"县住建局"_s});
    CHECK(row.assistUnits == QStringList{u"县财政局"_s});
    CHECK(row.leader == u"张三"_s);
    CHECK(row.supervisor == u"李主任"_s);
    CHECK(row.committee == u"财经委"_s);
    CHECK(row.receivedOn == "2026-03-01"_date);
    CHECK(row.assignedOn == "2026-03-16"_date);
    CHECK(row.limitOn == "2026-06-16"_date);
    CHECK(row.repliedOn == "2026-06-01"_date);
    CHECK(row.ratedOn == "2026-06-10"_date);
    CHECK(row.closedOn == "2026-06-20"_date);
    CHECK(row.replyClass == u"A"_s);
    CHECK(row.replyText == u"已修"_s);
    CHECK(row.letterNo == u"云交函〔2026〕3号"_s);
    CHECK((row.process == Rating::Satisfied));
    CHECK((row.result == Rating::Basically));
    CHECK(row.state == u"办结"_s);
    CHECK(row.key);
    CHECK(row.note == u"急"_s);
}

TEST_CASE("A cell that decides history takes its row with it, others are left empty", "[exchange]")
{
    const Taken found =
        takenFromText(u"编号,标题,交办日期,答复日期,办理结果,评价,收到日期,是否重点\n"
                      "1,一,2026-2-30,,,,,\n2,二,,尽快,,,,\n3,三,,,不明,,,\n4,四,,,,较满意,,\n"
                      "甲5,五,,,,,,\n6,,2026-3-16,,,,,\n7,七,2026-3-16,,,,年初,待定吧\n8,八,2026-3-16,,A,满意,,\n"
                      "9,#REF!,2026-3-16,,,,,\n"_s);
    CHECK(found.reading.rows == 9);
    CHECK(found.reading.taken == 2);
    CHECK(problemsOf(found.reading) ==
          QStringList{u"2 交办日期 2026-2-30 skipped"_s, u"3 答复日期 尽快 skipped"_s, u"4 办理结果 不明 skipped"_s,
                      u"5 评价 较满意 skipped"_s, u"6 编号 甲5 skipped"_s, u"7 标题  skipped"_s, u"8 是否重点 待定吧"_s,
                      u"8 收到日期 年初"_s, u"10 标题 #REF! skipped"_s});
    REQUIRE(found.cases.size() == 2);
    CHECK(found.cases.at(0).serial == 7);
    CHECK_FALSE(found.cases.at(0).receivedOn);
    CHECK(found.cases.at(1).serial == 8);
    for (const desk::LedgerProblem& problem : found.reading.problems)
        CHECK_FALSE(problem.reason.isEmpty());
}

TEST_CASE("Days without a year are taken when the year is said", "[exchange]")
{
    const QString text = u"编号,标题,交办日期\n1,一,3月16日\n"_s;
    CHECK(takenFromText(text).cases.empty());
    LedgerOptions options;
    options.year = 2026;
    CHECK(takenFromText(text, options).cases.at(0).assignedOn == "2026-03-16"_date);
}

TEST_CASE("Headings over two rows with merged groups are understood", "[exchange]")
{
    Shelf shelf;
    const QByteArray rows =
        row(1, {"代表建议办理情况表"}) +
        row(2, {"编号", "标题", "承办单位", "", "答复情况", "", "代表评价", "", "备注"}) +
        row(3, {"", "", "主办", "协办", "时间", "类别", "办理过程", "办理结果", ""}) +
        row(4, {"1", "关于修路的建议", "县交通局", "县财政局", "2026-05-01", "A", "满意", "基本满意", "急"});
    const QByteArray merges =
        "<mergeCells><mergeCell ref=\"A1:I1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/>"
        "<mergeCell ref=\"C2:D2\"/><mergeCell ref=\"E2:F2\"/><mergeCell ref=\"G2:H2\"/>"
        "<mergeCell ref=\"I2:I3\"/></mergeCells>";
    for (const QByteArray& after : {merges, QByteArray()}) { // a csv of the same table has no merges
        const Taken found = taken(shelf.book(u"a.xlsx"_s, sheetXml(rows, after)));
        CHECK(found.reading.shape.headerRow == 3);
        CHECK(found.reading.shape.unknown.isEmpty());
        REQUIRE(found.cases.size() == 1);
        const desk::LedgerCase& first = found.cases.at(0);
        CHECK(first.leadUnits == QStringList{u"县交通局"_s});
        CHECK(first.assistUnits == QStringList{u"县财政局"_s});
        CHECK(first.repliedOn == "2026-05-01"_date);
        CHECK(first.replyClass == u"A"_s);
        CHECK((first.process == Rating::Satisfied));
        CHECK((first.result == Rating::Basically));
        CHECK(first.note == u"急"_s);
    }
}

TEST_CASE("Classes and ratings may be ticked in columns of their own", "[exchange]")
{
    const Taken found = takenFromText(u"编号,标题,办理结果,,,代表评价,,\n,,A类,B类,C类,满意,基本满意,不满意\n"
                                      "1,一,√,,,,√,\n2,二,,B,,√,,\n3,三,,,,,,\n4,四,√,√,,,,\n5,五,,,,好,,\n"_s);
    CHECK(problemsOf(found.reading) == QStringList{u"6 B类 √ skipped"_s, u"7 满意 好 skipped"_s});
    REQUIRE(found.cases.size() == 3);
    CHECK(found.cases.at(0).replyClass == u"A"_s);
    CHECK((found.cases.at(0).result == Rating::Basically));
    CHECK(found.cases.at(1).replyClass == u"B"_s);
    CHECK((found.cases.at(1).result == Rating::Satisfied));
    CHECK(found.cases.at(2).replyClass.isEmpty());
    CHECK_FALSE(found.cases.at(2).result.has_value());
    CHECK(found.reading.problems.size() == 2);
}

TEST_CASE("A case over several rows is one case", "[exchange]")
{
    Shelf shelf;
    const QByteArray rows = row(1, {"编号", "标题", "附议代表", "承办单位", "办理结果"}) +
                            row(2, {"1", "一", "王芳", "县交通局", "A"}) + row(3, {"", "", "李四", "县财政局", "B"}) +
                            row(4, {"", "", "王芳", "", ""}) + row(5, {"2", "二", "", "县水利局", ""}) +
                            row(6, {"3", "三", "", "县水利局", "A"}) + row(7, {"", "", "", "县财政局", "看情况"}) +
                            row(8, {"4", "四", "", "县水利局", "C"});
    const QByteArray merges =
        "<mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"A6:A7\"/>"
        "<mergeCell ref=\"B6:B7\"/></mergeCells>";
    const Taken found = taken(shelf.book(u"a.xlsx"_s, sheetXml(rows, merges)));
    REQUIRE(found.cases.size() == 3);
    CHECK(found.cases.at(0).cosigners == QStringList{u"王芳"_s, u"李四"_s});
    CHECK(found.cases.at(0).leadUnits == QStringList{u"县交通局"_s, u"县财政局"_s});
    CHECK(found.cases.at(0).replyClass == u"A"_s);
    CHECK(found.cases.at(1).serial == 2);
    CHECK(found.cases.at(2).serial == 4);
    CHECK(problemsOf(found.reading) == QStringList{u"3 办理结果 B"_s, u"7 办理结果 看情况 skipped"_s});
    CHECK(found.reading.rows == 4);
    CHECK(found.reading.taken == 3);
}

TEST_CASE("The sheet with the best headings is taken, others are told", "[exchange]")
{
    Shelf shelf;
    const QByteArray a = "<table:table-cell office:value-type=\"string\"><text:p>";
    const QByteArray b = "</text:p></table:table-cell>";
    const auto line = [&](const QByteArrayList& texts) {
        return "<table:table-row>" + a + texts.join(b + a) + b + "</table:table-row>";
    };
    const auto sheet = [](const QByteArray& name, const QByteArray& rows) {
        return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
    };
    const QString path = shelf.zip(
        u"a.ods"_s,
        odsParts(sheet("说明", line({"填表说明"})) + sheet("汇总", line({"标题", "备注"}) + line({"总的", "x"})) +
                 sheet("台账", line({"编号", "标题", "承办单位"}) + line({"1", "一", "县水利局"}))));
    Taken found = taken(path);
    CHECK(found.reading.shape.sheet == u"台账"_s);
    CHECK(found.reading.shape.otherSheets == QStringList{u"汇总"_s});
    LedgerOptions options;
    options.sheet = u"汇总"_s;
    found = taken(path, options);
    CHECK(found.cases.at(0).title == u"总的"_s);

    options.sheet = u"没有"_s;
    const auto source = opened(path);
    const auto missing = findLedger(*source, options);
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().kind == FileError::Kind::NoSuchSheet);
    CHECK(missing.error().what.contains(u"台账"_s));
    options.sheet = u"说明"_s;
    CHECK(findLedger(*source, options).error().kind == FileError::Kind::NoHeader);
}

TEST_CASE("Headings that a person assigned go before what is recognised", "[exchange]")
{
    const QString text = u"编号,事项,办理结果,经办\n1,关于修路的建议,已修好,县交通局\n"_s;
    Shelf shelf;
    const auto source = opened(shelf.file(u"a.csv"_s, text.toUtf8()));
    CHECK_FALSE(findLedger(*source, {.map = *parseColumnMap(u"没有=title")}).has_value());
    const auto wrong = findLedger(*source, {.map = *parseColumnMap(u"事项=title,没有=note")});
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().kind == FileError::Kind::BadMap);

    const Taken found =
        takenFromText(text, {.map = *parseColumnMap(u"事项=title,办理结果=reply-text,经办=lead-units")});
    REQUIRE(found.cases.size() == 1);
    CHECK(found.cases.at(0).title == u"关于修路的建议"_s);
    CHECK(found.cases.at(0).replyText == u"已修好"_s);
    CHECK(found.cases.at(0).leadUnits == QStringList{u"县交通局"_s});
}

TEST_CASE("Of two headings for one thing the likelier is taken, the other told", "[exchange]")
{
    const Taken found = takenFromText(u"编号,标题,承办单位,主办单位,经费\n1,一,县财政局,县水利局,3万\n"_s);
    CHECK(found.cases.at(0).leadUnits == QStringList{u"县水利局"_s});
    CHECK(found.reading.shape.unknown == QStringList{u"经费"_s, u"承办单位"_s});
}

TEST_CASE("A short ledger says in one column what is wanted", "[exchange]")
{
    const Taken found = takenFromText(u"序号,建议内容,代表姓名,承办单位\n1,修路,王芳、李四,县交通局\n"_s);
    CHECK(found.cases.at(0).title == u"修路"_s);
    CHECK(found.cases.at(0).lead == u"王芳"_s);
    CHECK(found.cases.at(0).cosigners == QStringList{u"李四"_s});
}

TEST_CASE("A receiver may stop the reading", "[exchange]")
{
    Shelf shelf;
    const auto source = opened(shelf.file(u"a.csv"_s, u"编号,标题\n1,一\n2,二\n3,三\n"_s.toUtf8()));
    int rows = 0;
    const auto reading = readCases(*source, {}, [&](const desk::LedgerCase&) { return ++rows < 2; });
    REQUIRE(reading.has_value());
    CHECK(rows == 2);
    CHECK(reading->stopped);
}

TEST_CASE("Rosters of deputies are read", "[exchange]")
{
    Shelf shelf;
    const auto source = opened(
        shelf.file(u"a.csv"_s,
                   u"代表名册,,,,,,,,,,,,\n序号,姓名,性别,民族,出生日期,党派,单位及职务,手机,代表证号,代表团,代表小组,"
                   u"学历,是否常委会委员\n"
                   "1,唐　松,男,汉族,1972-05-01,中共党员,石桥镇书记,１３８００００００００,１２３,石桥镇,一组,大学,是\n"
                   "2,,女,,,,,,,,,,\n3,王芳,女,,1972年5月,,,,,,,,\n合计,3,,,,,,,,,,,\n"_s.toUtf8()));
    std::vector<desk::LedgerDeputy> deputies;
    const auto reading = readDeputies(*source, {}, [&](desk::LedgerDeputy row) {
        deputies.push_back(std::move(row));
        return true;
    });
    REQUIRE(reading.has_value());
    REQUIRE(deputies.size() == 2);
    CHECK(deputies[0].name == u"唐松"_s);
    CHECK(deputies[0].bornOn == "1972-05-01"_date);
    CHECK(deputies[0].phone == u"13800000000"_s);
    CHECK(deputies[0].certificate == u"123"_s);
    CHECK(deputies[0].committeeMember);
    CHECK_FALSE(deputies[1].bornOn);
    CHECK(problemsOf(*reading) == QStringList{u"4 姓名  skipped"_s, u"5 出生日期 1972年5月"_s});
}

TEST_CASE("Lists of units are read", "[exchange]")
{
    Shelf shelf;
    const auto source = opened(shelf.file(
        u"a.csv"_s, u"序号,单位名称,简称,类型,分管领导,联系人,联系电话,曾用名\n"
                    "1,县住房和城乡建设局,住建局,政府部门,张 三,李四,0635-1234567,县建设局、县城建局\n"_s.toUtf8()));
    std::vector<desk::LedgerUnit> units;
    REQUIRE(readUnits(*source, {}, [&](desk::LedgerUnit row) {
        units.push_back(std::move(row));
        return true;
    }));
    REQUIRE(units.size() == 1);
    CHECK(units[0].name == u"县住房和城乡建设局"_s);
    CHECK(units[0].shortName == u"住建局"_s);
    CHECK(units[0].leader == u"张三"_s);
    CHECK(units[0].aliases == QStringList{u"县建设局"_s, u"县城建局"_s});
}

TEST_CASE("numbers of rows that are left out are told, so that nobody else gets them", "[exchange]")
{
    const auto got = takenFromText(u"编号,建议标题,答复类别\n1,甲案,Z\n,乙案,A\n闭会第2号,丙案,不明\n3,丁案,A\n"_s);
    CHECK(got.cases.size() == 2);
    REQUIRE(got.reading.skippedNumbers.size() == 2);
    CHECK(got.reading.skippedNumbers[0].serial == 1);
    CHECK_FALSE(got.reading.skippedNumbers[0].recess);
    CHECK(got.reading.skippedNumbers[1].serial == 2);
    CHECK(got.reading.skippedNumbers[1].recess);
}

TEST_CASE("escapes in a ledger are left out of every cell", "[exchange]")
{
    const QString much(1'000, u'字'); // a text with many of them would be no text
    const auto got = takenFromText(
        u"编号,建议标题,领衔代表,主办单位,建议内容\n1,甲\u001b[31m案\u0007,张\u0001三,县\u009b财政局,%1\n"_s.arg(much));
    REQUIRE(got.cases.size() == 1);
    CHECK(got.cases.front().title == u"甲[31m案");
    CHECK(got.cases.front().lead == u"张三");
    CHECK(got.cases.front().leadUnits == QStringList{u"县财政局"_s});
}

TEST_CASE("a rating in stronger words is counted as 满意 with a remark", "[exchange]")
{
    const auto got = takenFromText(u"编号,建议标题,答复类别,满意度\n1,甲案,已解决,非常满意\n2,乙案,A,满意\n"_s);
    REQUIRE(got.cases.size() == 2);
    CHECK(got.cases.front().result == Rating::Satisfied);
    CHECK(got.cases.front().replyClass == u"已解决");
    CHECK(problemsOf(got.reading) == QStringList{u"2 满意度 非常满意"_s});
}
