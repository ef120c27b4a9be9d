// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "calendar/due_date.h"

using namespace huiyin;
using namespace huiyin::calendar;

namespace {

struct Case {
    const char* why;
    QDate event;
    const char* interval;
    QDate raw, rolled;
};

Interval interval(const char* text)
{
    return Interval::parse(QString::fromLatin1(text)).value();
}

} // namespace

TEST_CASE("due dates follow the official calendar", "[calendar]")
{
    const auto c = GENERATE(values<Case>({
        // domain.md 7
        {"Spring Festival 2024, its Sunday made up", "2024-02-07"_date, "5WD", "2024-02-20"_date, "2024-02-20"_date},
        {"National Day 2024", "2024-09-27"_date, "7WD", "2024-10-12"_date, "2024-10-12"_date},
        {"Spring Festival 2025", "2025-01-23"_date, "5WD", "2025-02-06"_date, "2025-02-06"_date},
        {"National Day 2025", "2025-09-26"_date, "5WD", "2025-10-10"_date, "2025-10-10"_date},
        {"National Day 2025, longer", "2025-09-26"_date, "10WD", "2025-10-16"_date, "2025-10-16"_date},
        {"Spring Festival 2026", "2026-02-12"_date, "5WD", "2026-02-26"_date, "2026-02-26"_date},
        {"Spring Festival 2026, longer", "2026-02-12"_date, "10WD", "2026-03-04"_date, "2026-03-04"_date},
        {"over Spring Festival 2026", "2026-01-27"_date, "20WD", "2026-03-02"_date, "2026-03-02"_date},
        {"over the end of the year", "2025-12-30"_date, "15WD", "2026-01-21"_date, "2026-01-21"_date},
        {"two holidays in autumn 2026", "2026-09-18"_date, "10WD", "2026-10-09"_date, "2026-10-09"_date},
        {"November has a 30th, February has not", "2024-11-30"_date, "3M", "2025-02-28"_date, "2025-02-28"_date},
        {"a Saturday that is a make-up workday", "2025-11-29"_date, "3M", "2026-02-28"_date, "2026-02-28"_date},
        {"month's end on a make-up workday", "2025-08-31"_date, "6M", "2026-02-28"_date, "2026-02-28"_date},
        {"holiday week 2025 rolls forward", "2025-07-05"_date, "3M", "2025-10-05"_date, "2025-10-09"_date},
        {"holiday week 2026 rolls forward", "2026-07-02"_date, "3M", "2026-10-02"_date, "2026-10-08"_date},
        // year's end
        {"ends on New Year's Day", "2025-10-01"_date, "3M", "2026-01-01"_date, "2026-01-04"_date},
        {"ends on the last day of the year", "2025-09-30"_date, "3M", "2025-12-30"_date, "2025-12-30"_date},
        {"days over the year's end", "2025-12-29"_date, "5D", "2026-01-03"_date, "2026-01-04"_date},
        {"working days over the year's end, a make-up Sunday counts", "2025-12-31"_date, "1WD", "2026-01-04"_date,
         "2026-01-04"_date},
        // leap days
        {"a leap day has no day of its own a year later", "2024-02-29"_date, "12M", "2025-02-28"_date,
         "2025-02-28"_date},
        {"a month after a leap day is the 29th", "2024-02-29"_date, "1M", "2024-03-29"_date, "2024-03-29"_date},
        {"into a leap February", "2024-01-31"_date, "1M", "2024-02-29"_date, "2024-02-29"_date},
        {"into an ordinary February", "2025-01-31"_date, "1M", "2025-02-28"_date, "2025-02-28"_date},
        {"the end of February is no month's end in May", "2025-02-28"_date, "3M", "2025-05-28"_date, "2025-05-28"_date},
        // rest days
        {"five days end on a Saturday", "2026-03-16"_date, "5D", "2026-03-21"_date, "2026-03-23"_date},
        {"handed over on a rest day: the count still begins the day after", "2026-03-14"_date, "1WD", "2026-03-16"_date,
         "2026-03-16"_date},
        {"one day", "2026-03-16"_date, "1D", "2026-03-17"_date, "2026-03-17"_date},
    }));
    INFO(c.why);
    const DueDate due = dueDate(c.event, interval(c.interval), officialCalendar());
    CHECK(due.raw == c.raw);
    CHECK(due.rolled == c.rolled);
    CHECK_FALSE(due.yearsWithoutData);

    const DueDate left = dueDate(c.event, interval(c.interval), officialCalendar(), Roll::None);
    CHECK(left.raw == c.raw);
    CHECK(left.rolled == c.raw);
}

TEST_CASE("a date that hangs on a year without notice says so", "[calendar]")
{
    const WorkCalendar& official = officialCalendar();
    struct Unknown {
        const char* why;
        QDate event;
        const char* interval;
        Roll roll;
        std::vector<int> years;
    };
    const auto c = GENERATE(values<Unknown>({
        {"ends in 2027", "2026-11-30"_date, "3M", Roll::Forward, {2027}},
        {"ends in 2027, but no rest day matters", "2026-11-30"_date, "3M", Roll::None, {}},
        {"counted through 2027", "2026-12-28"_date, "5WD", Roll::None, {2027}},
        {"counted through two years", "2026-12-28"_date, "300WD", Roll::Forward, {2027, 2028}},
        {"begins on the last day of a known year", "2026-12-31"_date, "1WD", Roll::Forward, {2027}},
        {"begins on the last day of an unknown year", "2023-12-31"_date, "3WD", Roll::Forward, {}},
        {"begins in an unknown year, ends in a known one", "2023-12-25"_date, "3M", Roll::Forward, {}},
        {"working days begin in an unknown year", "2023-12-25"_date, "10WD", Roll::Forward, {2023}},
        {"all within a known year", "2026-03-16"_date, "3M", Roll::Forward, {}},
    }));
    INFO(c.why);
    CHECK(yearsWithoutData(c.event, interval(c.interval), official, c.roll) == c.years);
    CHECK(dueDate(c.event, interval(c.interval), official, c.roll).yearsWithoutData == !c.years.empty());
}

TEST_CASE("without data weekends are still rest days", "[calendar]")
{
    const DueDate due = dueDate("2026-11-06"_date, interval("3M"), officialCalendar());
    CHECK(due.raw == "2027-02-06"_date); // a Saturday
    CHECK(due.rolled == "2027-02-08"_date);
    CHECK(due.yearsWithoutData);
}

TEST_CASE("a roll into a year without notice is flagged", "[calendar]")
{
    const WorkCalendar lastDayOff =
        officialCalendar().merged({{.date = "2026-12-31"_date, .kind = DayKind::Off, .name = {}}});
    const DueDate due = dueDate("2026-09-30"_date.addDays(1), interval("91D"), lastDayOff);
    CHECK(due.raw == "2026-12-31"_date);
    CHECK(due.rolled == "2027-01-01"_date);
    CHECK(due.yearsWithoutData);
}

TEST_CASE("a date never comes before its event and never rolls onto a rest day", "[calendar]")
{
    int checked = 0;
    for (QDate event = "2024-01-01"_date; event < "2026-12-31"_date; event = event.addDays(1)) {
        for (const char* text : {"1D", "5D", "1WD", "10WD", "1M", "3M", "6M"}) {
            const DueDate due = dueDate(event, interval(text), officialCalendar());
            if (due.raw <= event || due.rolled < due.raw || !officialCalendar().isWorkday(due.rolled))
                FAIL(event.toString(Qt::ISODate).toStdString() << " + " << text);
            ++checked;
        }
    }
    CHECK(checked == 1095 * 7);
}

TEST_CASE("a notice ahead of an event is counted back over rest days", "[calendar]")
{
    const WorkCalendar& official = officialCalendar();
    CHECK(latestBefore("2026-03-20"_date, interval("5WD"), official) == "2026-03-13"_date);
    CHECK(latestBefore("2026-02-26"_date, interval("5WD"), official) == "2026-02-12"_date); // mirrors 02-12 + 5WD
    CHECK(latestBefore("2026-10-12"_date, interval("5D"), official) == "2026-09-30"_date);  // 10-07 is a holiday
    CHECK(latestBefore("2026-05-31"_date, interval("3M"), official) == "2026-02-28"_date);  // a make-up workday
}
