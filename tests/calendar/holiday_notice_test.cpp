// SPDX-License-Identifier: GPL-3.0-or-later
// The State Council's notice, pasted as it stands, against the days that the program brings along.
#include "support/desk_fixture.h"

#include "calendar/holiday_notice.h"

using namespace huiyin;
using namespace huiyin::test;
using calendar::DayKind;
using calendar::readHolidayNotice;

namespace {

const char* const notice2026 =
    "国务院办公厅关于2026年\n部分节假日安排的通知\n国办发明电〔2025〕7号\n\n"
    "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：\n"
    "经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。\n"
    "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。\n"
    "二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（"
    "周六）上班。\n"
    "三、清明节：4月4日（周六）至6日（周一）放假，共3天。\n"
    "四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。\n"
    "五、端午节：6月19日（周五）至21日（周日）放假，共3天。\n"
    "六、中秋节：9月25日（周五）至27日（周日）放假，共3天。\n"
    "七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。\n"
    "节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作，确保人民群众祥和平安度过节日假期。\n"
    "国务院办公厅\n2025年11月4日\n";

} // namespace

TEST_CASE("a notice says day by day what the program's own data say", "[calendar]")
{
    const auto read = readHolidayNotice(zh(notice2026).replace(zh("2026年\n部分"), zh("2026年部分")), std::nullopt);
    CHECK(read.faults == QStringList());
    const auto& official = calendar::officialNotices();
    const auto year = std::ranges::find(official, 2026, &calendar::YearNotice::year);
    REQUIRE(year != official.end());
    auto wanted = year->days;
    std::ranges::stable_sort(wanted, {}, &calendar::DayRecord::date);
    REQUIRE(read.days.size() == wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        CHECK(read.days[i].date == wanted[i].date);
        CHECK(read.days[i].kind == wanted[i].kind);
        CHECK(read.days[i].name.zh == wanted[i].name.zh);
    }
    CHECK(readHolidayNotice(zh(notice2026), std::nullopt).days.size() == wanted.size()); // the title in two lines
}

TEST_CASE("a notice of another year is told by its weekdays", "[calendar]")
{
    const auto read = readHolidayNotice(zh("国庆节：10月1日（周四）至7日（周三）放假调休，共7天。"), 2027);
    REQUIRE(read.faults.size() == 2);
    CHECK(read.faults.front().contains(QStringLiteral("2027-10-01")));
    CHECK(readHolidayNotice(zh("国庆节：10月1日（周四）至7日（周三）放假调休，共7天。"), 2026).faults.isEmpty());
}

TEST_CASE("days of other forms are read: one day, another year, rows of a sheet", "[calendar]")
{
    const auto one = readHolidayNotice(zh("关于2025年部分节假日安排的通知\n一、元旦：1月1日（周三）放假1天，不调休。"),
                                       std::nullopt);
    REQUIRE(one.days.size() == 1);
    CHECK(one.days.front().date == "2025-01-01"_date);

    const auto turn = readHolidayNotice(
        zh("关于2023年部分节假日安排的通知\n一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。"), std::nullopt);
    CHECK(turn.faults == QStringList());
    REQUIRE(turn.days.size() == 3);
    CHECK(turn.days.front().date == "2022-12-31"_date);
    CHECK(turn.days.back().date == "2023-01-02"_date);

    const auto comma = readHolidayNotice(
        zh("2025年部分节假日安排\n国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）"
           "，10月11日（周六）上班。"),
        std::nullopt);
    CHECK(comma.faults == QStringList());
    REQUIRE(comma.days.size() == 10);
    CHECK(comma.days.front().kind == DayKind::Work);
    CHECK(comma.days[1].name.zh == zh("国庆节、中秋节"));

    const auto none =
        readHolidayNotice(zh("2027年部分节假日安排\n春节：2月5日（周五）放假。1月28日（周四）不放假。"), {});
    CHECK(none.faults == QStringList());
    CHECK(none.days.size() == 1);

    const auto rows =
        readHolidayNotice(zh("日期\t放假或上班\t事由\n2027-01-01\t放假\t元旦\n2027/1/3\t调休上班\t元旦"), std::nullopt);
    CHECK(rows.faults == QStringList());
    REQUIRE(rows.days.size() == 2);
    CHECK(rows.days.front().kind == DayKind::Off);
    CHECK(rows.days.back().date == "2027-01-03"_date);
    CHECK(rows.days.back().kind == DayKind::Work);
}

TEST_CASE("what cannot be in a notice is told, and what is none gives nothing", "[calendar]")
{
    struct Wrong {
        const char* text;
        const char* told;
    };
    const Wrong all[] = {
        {"国庆节：10月1日至7日放假。", "No year"},
        {"2026年部分节假日安排\n春节：2月30日放假。", "not a day of the calendar"},
        {"2026年部分节假日安排\n春节：2月20日至10日放假。", "is no holiday"},
        {"2026年部分节假日安排\n10月1日放假。", "which holiday"},
        {"2026年部分节假日安排\n春节：2月20日放假。2月20日上班。", "both as a day off and as a workday"},
        {"2027-02-30 放假 元旦", "not a day of the calendar"}};
    for (const Wrong& wrong : all) {
        INFO(wrong.text);
        const auto read = readHolidayNotice(zh(wrong.text), std::nullopt);
        REQUIRE(read.faults.size() == 1);
        CHECK(read.faults.front().contains(QString::fromLatin1(wrong.told)));
    }
    for (const char* text : {"", "\n\n", "关于修路的建议", "10月1日开会", "请于2026年3月1日前答复。"}) {
        INFO(text);
        const auto read = readHolidayNotice(zh(text), 2026);
        CHECK(read.days.empty());
        CHECK(read.faults.isEmpty());
    }
}
