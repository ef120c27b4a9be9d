// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "calendar/work_calendar.h"

using namespace huiyin;
using namespace huiyin::calendar;

namespace {

int workdaysOf(int year)
{
    int count = 0;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
        count += officialCalendar().isWorkday(date);
    return count;
}

const QByteArray wholeYear = R"({"year": 2027, "number": "n", "address": "a", "holidays": [
    {"name": {"zh": "元旦", "en": "New Year's Day"}, "off": ["2027-01-01", "2027-01-03"], "work": ["2027-01-09"]},
    {"name": {"zh": "国庆节", "en": "National Day"}, "off": ["2027-10-01", "2027-10-07"]}]})";

} // namespace

TEST_CASE("the official calendar has the working days that the notices give", "[calendar]")
{
    CHECK(workdaysOf(2024) == 251);
    CHECK(workdaysOf(2025) == 248);
    CHECK(workdaysOf(2026) == 248);
    CHECK(officialCalendar().years() == std::vector<int>{2024, 2025, 2026});
}

TEST_CASE("each notice says its number and where it was read", "[calendar]")
{
    REQUIRE(officialNotices().size() == 3);
    for (const YearNotice& notice : officialNotices()) {
        INFO(notice.year);
        CHECK(notice.number.startsWith(QStringLiteral("国办发明电〔%1〕").arg(notice.year - 1)));
        CHECK(
            notice.address.startsWith(QStringLiteral("https://www.gov.cn/zhengce/zhengceku/%1").arg(notice.year - 1)));
    }
}

TEST_CASE("days off and make-up workdays are those of domain.md 7", "[calendar]")
{
    // counted there: days off by year, make-up workdays by year
    struct Case {
        int year;
        int off;
        int work;
    };
    const auto c = GENERATE(values<Case>({{2024, 28, 8}, {2025, 28, 5}, {2026, 33, 6}}));
    int off = 0, work = 0;
    for (const DayRecord& day : officialCalendar().days()) {
        if (day.date.year() == c.year)
            ++(day.kind == DayKind::Off ? off : work);
        CHECK_FALSE(day.name.isEmpty());
        if (day.kind == DayKind::Work)
            CHECK(day.date.dayOfWeek() >= Qt::Saturday);
    }
    INFO(c.year);
    CHECK(off == c.off);
    CHECK(work == c.work);
}

TEST_CASE("a holiday, a make-up workday and ordinary days are told apart", "[calendar]")
{
    const WorkCalendar& official = officialCalendar();
    CHECK_FALSE(official.isWorkday("2026-02-17"_date));
    CHECK(official.isWorkday("2026-02-14"_date)); // a Saturday, made up for Spring Festival
    CHECK(official.isWorkday("2026-03-16"_date));
    CHECK_FALSE(official.isWorkday("2026-03-15"_date));
    REQUIRE(official.record("2026-02-14"_date));
    CHECK(official.record("2026-02-14"_date)->name.zh == QStringLiteral("春节"));
    CHECK_FALSE(official.record("2026-03-15"_date));
    CHECK(official.nextWorkday("2026-02-15"_date) == "2026-02-24"_date);
    CHECK(official.nextWorkday("2026-02-24"_date) == "2026-02-24"_date);
}

TEST_CASE("a year without data knows its weekends and says so", "[calendar]")
{
    const WorkCalendar& official = officialCalendar();
    CHECK_FALSE(official.hasYear(2027));
    CHECK_FALSE(official.hasYear(2023));
    CHECK(official.isWorkday("2027-10-01"_date)); // a Friday
    CHECK_FALSE(official.isWorkday("2027-10-02"_date));
    CHECK_FALSE(WorkCalendar().hasYear(2026));
    CHECK(WorkCalendar().years().empty());
}

TEST_CASE("the office's own days lie over the official ones", "[calendar]")
{
    const WorkCalendar edited = officialCalendar().merged({
        {.date = "2026-03-16"_date, .kind = DayKind::Off, .name = {QStringLiteral("庙会"), {}}},
        {.date = "2026-02-17"_date, .kind = DayKind::Work, .name = {}},
        {.date = "2027-05-03"_date, .kind = DayKind::Off, .name = {}},
    });
    CHECK_FALSE(edited.isWorkday("2026-03-16"_date));
    CHECK(edited.isWorkday("2026-02-17"_date));
    CHECK(edited.days().size() == officialCalendar().days().size() + 2);
    CHECK_FALSE(edited.hasYear(2027)); // one day of one's own is no notice
    CHECK(edited.hasYear(2026));
    CHECK(officialCalendar().isWorkday("2026-03-16"_date));
}

TEST_CASE("of two records for one day the later one holds", "[calendar]")
{
    const DayRecord off{.date = "2026-03-16"_date, .kind = DayKind::Off, .name = {}};
    const DayRecord work{.date = "2026-03-16"_date, .kind = DayKind::Work, .name = {}};
    CHECK(WorkCalendar({off, work}).isWorkday("2026-03-16"_date));
    CHECK_FALSE(WorkCalendar({work, off}).isWorkday("2026-03-16"_date));
    CHECK(WorkCalendar({off, work, off, work}).days().size() == 1);
}

TEST_CASE("a year's file is read whole", "[calendar]")
{
    const auto notice = parseYearNotice(wholeYear);
    REQUIRE(notice);
    CHECK(notice->days.size() == 11);
    const WorkCalendar calendar = officialCalendar().merged(notice->days);
    CHECK(calendar.hasYear(2027));
    CHECK(calendar.isWorkday("2027-01-09"_date));
    CHECK_FALSE(calendar.isWorkday("2027-10-01"_date));
}

TEST_CASE("a year's file with a fault is refused with the place of the fault", "[calendar]")
{
    struct Case {
        const char* from;
        const char* to;
        const char* says;
    };
    const auto c = GENERATE(values<Case>({
        {R"("number": "n", )", "", "number: is missing"},
        {R"("number")", R"("numero")", "number"},
        {R"(2027-10-07")", R"(2028-10-07")", "holidays[1].off"},
        {R"(2027-10-07")", R"(2027-09-07")", "holidays[1].off"},
        {R"(2027-10-07")", R"(2027-13-07")", "holidays[1].off: 2027-13-07"},
        {R"("work")", R"("werk")", "holidays[0].werk: is not known here"},
        {"2027-10-01", "2027-10-02", "National Day"},
        {R"("year": 2027)", R"("year": 20270)", "year: a whole number"},
        {"{\"year\"", "\"year\"", "not JSON"},
    }));
    QByteArray broken = wholeYear;
    broken.replace(c.from, c.to);
    REQUIRE(broken != wholeYear);
    const auto notice = parseYearNotice(broken);
    REQUIRE_FALSE(notice);
    CHECK_THAT(notice.error().toStdString(), ContainsSubstring(c.says));
}

TEST_CASE("kinds of days are read back from their keys", "[calendar]")
{
    CHECK(dayKindFromKey(dayKindKey(DayKind::Off)) == DayKind::Off);
    CHECK(dayKindFromKey(dayKindKey(DayKind::Work)) == DayKind::Work);
    CHECK_FALSE(dayKindFromKey(u"holiday"));
}
