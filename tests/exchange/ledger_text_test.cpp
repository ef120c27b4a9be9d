// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger_text.h"
#include "support/catch.h"

using namespace huiyin;
using namespace huiyin::exchange;
using namespace Qt::StringLiterals;

namespace {

struct SerialCase {
    QString text;
    SerialText says;
};

QString reasonOf(const QString& text)
{
    const auto found = readDate(text);
    return found ? QString() : found.error();
}

std::optional<QDate> dayOf(const QString& text, std::optional<int> year = {})
{
    const auto found = readDate(text, year);
    INFO(text.toStdString() + (found ? "" : ": " + found.error().toStdString()));
    REQUIRE(found.has_value());
    return *found;
}

} // namespace

TEST_CASE("Case numbers are read as offices write them", "[exchange]")
{
    const std::vector<SerialCase> cases{
        {u"12"_s, {.serial = 12}},
        {u"１２"_s, {.serial = 12}},
        {u"012"_s, {.serial = 12}},
        {u"第12号"_s, {.serial = 12}},
        {u"12号"_s, {.serial = 12}},
        {u"第１２号"_s, {.serial = 12}},
        {u"第 12 号"_s, {.serial = 12}},
        {u" 12　"_s, {.serial = 12}},
        {u"\u200b12\ufeff"_s, {.serial = 12}},
        {u"12.0"_s, {.serial = 12}},
        {u"第12号建议"_s, {.serial = 12}},
        {u"建议第12号"_s, {.serial = 12}},
        {u"No.12"_s, {.serial = 12}},
        {u"2026-012"_s, {.serial = 12}},
        {u"〔2026〕12号"_s, {.serial = 12}},
        {u"18-4-12"_s, {.congress = 18, .session = 4, .serial = 12}},
        {u"１８－４－１２"_s, {.congress = 18, .session = 4, .serial = 12}},
        {u"18-4-R3"_s, {.congress = 18, .session = 4, .recess = true, .serial = 3}},
        {u"十八届四次第12号"_s, {.congress = 18, .session = 4, .serial = 12}},
        {u"第18届人大第4次会议第12号"_s, {.congress = 18, .session = 4, .serial = 12}},
        {u"十八届四次闭会第3号"_s, {.congress = 18, .session = 4, .recess = true, .serial = 3}},
        {u"闭会第3号"_s, {.recess = true, .serial = 3}},
        {u"闭会期间第3号"_s, {.recess = true, .serial = 3}},
        {u"闭3"_s, {.recess = true, .serial = 3}},
        {u"R3"_s, {.recess = true, .serial = 3}},
        {u"大会第3号"_s, {.serial = 3}},
        {QString(), {}},
        {u"—"_s, {}},
        {u"/"_s, {}},
        {u"无"_s, {}},
    };
    for (const SerialCase& row : cases) {
        INFO(row.text.toStdString());
        const auto found = readSerial(row.text);
        REQUIRE(found.has_value());
        CHECK(*found == row.says);
    }
    for (const QString& text :
         {u"甲12"_s, u"12-"_s, u"0"_s, u"第零号"_s, u"123456789"_s, u"18-4-"_s, u"12、13"_s, u"A12"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(readSerial(text).has_value());
    }
}

TEST_CASE("Congress and session are read from their own columns", "[exchange]")
{
    const std::vector<std::pair<QString, MeetingText>> cases{
        {u"18-4"_s, {.congress = 18, .session = 4}},
        {u"十八届四次"_s, {.congress = 18, .session = 4}},
        {u"第十八届人民代表大会第四次会议"_s, {.congress = 18, .session = 4}},
        {u"第十八届"_s, {.congress = 18}},
        {u"云湖县第十八届人民代表大会第四次会议"_s, {.congress = 18, .session = 4}},
        {u"县十八届人大"_s, {.congress = 18}},
        {u"四次会议"_s, {.session = 4}},
        {u"二十届十二次"_s, {.congress = 20, .session = 12}},
        {u"18"_s, {.bare = 18}},
        {u"十八"_s, {.bare = 18}},
        {u"闭会期间"_s, {.recess = true}},
        {QString(), {}},
    };
    for (const auto& [text, says] : cases) {
        INFO(text.toStdString());
        const auto found = readMeeting(text);
        REQUIRE(found.has_value());
        CHECK(*found == says);
    }
    CHECK_FALSE(readMeeting(u"去年"_s).has_value());
    CHECK_FALSE(readMeeting(u"百届三次"_s).has_value());
}

TEST_CASE("Days are read as people write them", "[exchange]")
{
    for (const QString& text : {u"2026-03-16"_s, u"2026-3-16"_s, u"2026/3/16"_s, u"2026.3.16"_s, u"2026.03.16."_s,
                                u"2026年3月16日"_s, u"2026年03月16号"_s, u"2026 年 3 月 16 日"_s, u"20260316"_s,
                                u"２０２６．３．１６"_s, u"２０２６年３月１６日"_s, u"2026-3-16 00:00:00"_s,
                                u"2026/3/16 9:30"_s, u" 2026－3－16　"_s, u"二〇二六年三月十六日"_s, u"46097"_s})
        CHECK(dayOf(text) == "2026-03-16"_date);
    CHECK(dayOf(u"3月16日"_s, 2026) == "2026-03-16"_date);
    CHECK(dayOf(u"3.16"_s, 2026) == "2026-03-16"_date);
    CHECK(dayOf(u"2024-2-29"_s) == "2024-02-29"_date);
    for (const QString& text : {QString(), u"/"_s, u"—"_s, u"-"_s, u"无"_s, u" "_s})
        CHECK(dayOf(text) == std::nullopt);
}

TEST_CASE("A day that cannot be is refused with its reason", "[exchange]")
{
    const QString impossible = reasonOf(u"2026-2-30"_s);
    CHECK_THAT(impossible.toStdString(), ContainsSubstring("no such day"));
    for (const QString& text : {u"2026年13月1日"_s, u"20260231"_s, u"2025-2-29"_s, u"2026-0-1"_s})
        CHECK(reasonOf(text) == impossible);
    CHECK_THAT(reasonOf(u"3月16日"_s).toStdString(), ContainsSubstring("year is missing"));
    CHECK_THAT(reasonOf(u"26.3.16"_s).toStdString(), ContainsSubstring("four digits"));
    CHECK_THAT(reasonOf(u"2026年3月"_s).toStdString(), ContainsSubstring("day of the month"));
    CHECK_THAT(reasonOf(u"3026-3-16"_s).toStdString(), ContainsSubstring("year cannot be right"));
    for (const QString& text :
         {u"三月底前"_s, u"2026-03-16至2026-06-16"_s, u"16/3/2026"_s, u"12"_s, u"#N/A"_s, u"99999"_s})
        CHECK_FALSE(reasonOf(text).isEmpty());
}

TEST_CASE("A number in a column of dates is a day or refused", "[exchange]")
{
    Cell cell{.kind = Cell::Kind::Number, .text = u"46097"_s, .number = 46097, .date = "2026-03-16"_date};
    CHECK(readDate(cell).value() == "2026-03-16"_date);
    cell = {.kind = Cell::Kind::Number, .text = u"20260316"_s, .number = 20260316, .date = {}};
    CHECK(readDate(cell).value() == "2026-03-16"_date);
    cell = {.kind = Cell::Kind::Number, .text = u"3"_s, .number = 3, .date = "1900-01-03"_date};
    CHECK_FALSE(readDate(cell).has_value());
}

TEST_CASE("A class is its letter, however it is dressed", "[exchange]")
{
    const std::vector<std::pair<QString, QString>> cases{
        {u"A"_s, u"A"_s},
        {u"a"_s, u"A"_s},
        {u"Ａ"_s, u"A"_s},
        {u"ａ类"_s, u"A"_s},
        {u"A类"_s, u"A"_s},
        {u"A 类"_s, u"A"_s},
        {u"已解决（A）"_s, u"A"_s},
        {u"（A）"_s, u"A"_s},
        {u"(B)"_s, u"B"_s},
        {u"解决 A"_s, u"A"_s},
        {u"A（已解决）"_s, u"A"_s},
        {u"C类：列入计划"_s, u"C"_s},
        {u"正在解决(B类)"_s, u"B"_s},
        {u"甲"_s, u"甲"_s},
        {u"乙类"_s, u"乙"_s},
        {u"已解决（丙）"_s, u"丙"_s},
        {u"绿色"_s, u"绿"_s},
        {u"1"_s, u"1"_s},
        {u"办理中"_s, {}},
        {u"未答复"_s, {}},
        {u"/"_s, {}},
        {u"—"_s, {}},
        {u"-"_s, {}},
        {QString(), {}},
        {u"b "_s, u"B"_s},
        {u"D类"_s, u"D"_s},
        {u"甲类"_s, u"甲"_s},
        {u"已解决"_s, u"已解决"_s}, // which class that is, the scheme says
        {u"已经解决或基本解决"_s, u"已经解决或基本解决"_s},
        {u"留作参考"_s, u"留作参考"_s},
        {u"列入计划 逐步解决"_s, u"列入计划逐步解决"_s},
    };
    for (const auto& [text, letter] : cases) {
        INFO(text.toStdString());
        const auto found = readClass(text);
        REQUIRE(found.has_value());
        CHECK(*found == letter);
    }
    for (const QString& text : {u"AB"_s, u"B转A类"_s, u"满意"_s, u"Z"_s, u"A/B"_s, u"12"_s, u"甲方"_s, u"#REF!"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(readClass(text).has_value());
    }
}

TEST_CASE("A rating is one of three words or a tick", "[exchange]")
{
    using R = std::optional<Rating>;
    const std::vector<std::pair<QString, R>> cases{
        {u"满意"_s, Rating::Satisfied},
        {u"满意 "_s, Rating::Satisfied},
        {u"　基本满意"_s, Rating::Basically},
        {u"基本 满意"_s, Rating::Basically},
        {u"不满意"_s, Rating::Dissatisfied},
        {u"很满意"_s, Rating::Satisfied},
        {u"非常 满意"_s, Rating::Satisfied},
        {u"□非常满意 ☑满意 □基本满意"_s, Rating::Satisfied},
        {u"√满意"_s, Rating::Satisfied},
        {u"满意（√）"_s, Rating::Satisfied},
        {u"☑满意 □基本满意 □不满意"_s, Rating::Satisfied},
        {u"□满意 ☑基本满意 □不满意"_s, Rating::Basically},
        {u"满意□ 基本满意■ 不满意□"_s, Rating::Basically},
        {u"满意 基本满意 不满意√"_s, Rating::Dissatisfied},
        {u"□满意 □基本满意 □不满意"_s, {}},
        {u"/"_s, {}},
        {u"—"_s, {}},
        {u"-"_s, {}},
        {u"未评价"_s, {}},
        {QString(), {}},
    };
    for (const auto& [text, rating] : cases) {
        INFO(text.toStdString());
        const auto found = readRating(text);
        REQUIRE(found.has_value());
        CHECK(*found == rating);
    }
    for (const QString& text : {u"较满意"_s, u"不很满意"_s, u"满意、不满意"_s, u"A"_s, u"同意"_s, u"□满意"_s})
        CHECK_FALSE(readRating(text).has_value());
    CHECK(isMoreThanSatisfied(u"很满意"));
    CHECK(isMoreThanSatisfied(u"☑非常满意 □满意"));
    CHECK_FALSE(isMoreThanSatisfied(u"□非常满意 ☑满意"));
    CHECK_FALSE(isMoreThanSatisfied(u"满意"));
}

TEST_CASE("Names part at marks, and at blanks unless a name is padded", "[exchange]")
{
    const std::vector<std::pair<QString, QStringList>> cases{
        {u"王芳"_s, {u"王芳"_s}},
        {u"唐　松"_s, {u"唐松"_s}},
        {u"余 静"_s, {u"余静"_s}},
        {u"王 小明"_s, {u"王小明"_s}},
        {u"王 小 明"_s, {u"王小明"_s}},
        {u"欧阳 娜"_s, {u"欧阳娜"_s}},
        {u"罗玲建 魏东杰 侯兴春"_s, {u"罗玲建"_s, u"魏东杰"_s, u"侯兴春"_s}},
        {u"王 芳 李四"_s, {u"王芳"_s, u"李四"_s}},
        {u"李四 王 芳"_s, {u"李四"_s, u"王芳"_s}},
        {u"唐　松、余　静"_s, {u"唐松"_s, u"余静"_s}},
        {u"傅立国，幸芳静, 郭娜平；林霞思;王芳"_s, {u"傅立国"_s, u"幸芳静"_s, u"郭娜平"_s, u"林霞思"_s, u"王芳"_s}},
        {u"姜松兴\n韩强勇"_s, {u"姜松兴"_s, u"韩强勇"_s}},
        {u"王芳等3人"_s, {u"王芳"_s}},
        {u"王芳、李四等 5 名代表"_s, {u"王芳"_s, u"李四"_s}},
        {u"王芳（领衔）、李四"_s, {u"王芳"_s, u"李四"_s}},
        {u"领衔代表：王芳 附议代表：李四"_s, {u"王芳"_s, u"李四"_s}},
        {u"1.王芳 2.李四"_s, {u"王芳"_s, u"李四"_s}},
        {u"1、王芳\n2、李四"_s, {u"王芳"_s, u"李四"_s}},
        {u"阿依古丽·买买提、王芳"_s, {u"阿依古丽·买买提"_s, u"王芳"_s}},
        {u"John Smith"_s, {u"John Smith"_s}},
        {u"王芳、王芳"_s, {u"王芳"_s}},
        {u"王芳代表"_s, {u"王芳"_s}},
        {u"无"_s, {}},
        {u"—"_s, {}},
        {QString(), {}},
    };
    for (const auto& [text, names] : cases) {
        INFO(text.toStdString());
        CHECK(splitNames(text) == names);
    }
}

TEST_CASE("Units part at marks and may say their role", "[exchange]")
{
    const std::vector<std::pair<QString, UnitNames>> cases{
        {u"县财政局"_s, {{u"县财政局"_s}, {}}},
        {u"县财政局、县民政局；县公安局\n县水利局"_s,
         {{u"县财政局"_s, u"县民政局"_s, u"县公安局"_s, u"县水利局"_s}, {}}},
        {u"国网 云湖县供电公司"_s, {{u"国网 云湖县供电公司"_s}, {}}},
        {u"县自然资源和规划局（林业局）"_s, {{u"县自然资源和规划局（林业局）"_s}, {}}},
        {u"主办：县住建局 协办：县财政局、县民政局"_s, {{u"县住建局"_s}, {u"县财政局"_s, u"县民政局"_s}}},
        {u"县住建局（主办）、县财政局（协办）"_s, {{u"县住建局"_s}, {u"县财政局"_s}}},
        {u"牵头单位:县住建局\n配合单位:县财政局"_s, {{u"县住建局"_s}, {u"县财政局"_s}}},
        {u"县财政局等3家单位"_s, {{u"县财政局"_s}, {}}},
        {u"1、县财政局 2、县民政局"_s, {{u"县财政局"_s, u"县民政局"_s}, {}}},
        {u"财政局 县住建局"_s, {{u"财政局"_s, u"县住建局"_s}, {}}},
        {u"/"_s, {}},
        {u"无"_s, {}},
        {QString(), {}},
    };
    for (const auto& [text, units] : cases) {
        INFO(text.toStdString());
        const UnitNames found = splitUnits(text);
        CHECK(found.lead == units.lead);
        CHECK(found.assist == units.assist);
    }
}

TEST_CASE("Yes and no are told apart, and what is neither is refused", "[exchange]")
{
    for (const QString& text : {u"是"_s, u"√"_s, u"重点"_s, u"市级重点督办"_s, u"1"_s, u"有"_s, u"Ｙ"_s})
        CHECK(readYes(text).value());
    for (const QString& text : {u"否"_s, QString(), u"/"_s, u"0"_s, u"非重点"_s, u"不是"_s, u"一般"_s, u"×"_s})
        CHECK_FALSE(readYes(text).value());
    CHECK_FALSE(readYes(u"待研究"_s).has_value());
}

TEST_CASE("A class that is denied, doubted or over is not taken for the class", "[exchange]")
{
    for (const char16_t* text :
         {u"非A类", u"不是A类", u"未达到A类", u"尚未达到已解决（A）", u"原A类", u"拟A类", u"暂定B类"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(readClass(text));
    }
    CHECK(readClass(u"已解决（A）") == QStringLiteral("A"));
    CHECK(readClass(u"未解决") == QStringLiteral("未解决"));
}
