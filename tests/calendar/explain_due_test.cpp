// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "calendar/due_date.h"

using namespace huiyin;
using namespace huiyin::calendar;

namespace {

QStringList told(QDate event, const char* interval, Roll roll = Roll::Forward, const QString& article = {},
                 const WorkCalendar& calendar = officialCalendar())
{
    QStringList texts;
    for (const DueStep& step :
         explainDue(event, Interval::parse(QString::fromLatin1(interval)).value(), calendar, roll, article))
        texts << step.date.toString(Qt::ISODate) + QStringLiteral(": ") + step.text;
    return texts;
}

} // namespace

TEST_CASE("a limit in months tells its article, its corresponding day and the roll", "[calendar]")
{
    CHECK(told("2025-07-05"_date, "3M", Roll::Forward, QStringLiteral("Deputies Law art. 51")) ==
          QStringList{
              QStringLiteral("2025-07-05: The limit is 3 months (Deputies Law art. 51)."),
              QStringLiteral(
                  "2025-07-05: The day of the event, 2025-07-05, is not counted (Civil Code art. 201, by analogy)."),
              QStringLiteral("2025-10-05: The limit of 3 months ends on the corresponding day, 2025-10-05."),
              QStringLiteral(
                  "2025-10-05: 2025-10-05 to 2025-10-08 are rest days (National Day and Mid-Autumn Festival)."),
              QStringLiteral("2025-10-09: The limit ends on a rest day, so it moves to the next working day, "
                             "2025-10-09 (Civil Code art. 203, by analogy)."),
              QStringLiteral("2025-10-09: Due date: 2025-10-09."),
          });
}

TEST_CASE("a limit in working days names every run of rest days and every make-up workday", "[calendar]")
{
    CHECK(told("2026-02-12"_date, "10WD") ==
          QStringList{
              QStringLiteral("2026-02-12: The limit is 10 working days."),
              QStringLiteral(
                  "2026-02-12: The day of the event, 2026-02-12, is not counted (Civil Code art. 201, by analogy)."),
              QStringLiteral("2026-02-14: 2026-02-14 lies on a weekend but is a make-up workday (Spring Festival): it "
                             "counts as a working day."),
              QStringLiteral("2026-02-15: 2026-02-15 to 2026-02-23 are rest days (Spring Festival)."),
              QStringLiteral("2026-02-28: 2026-02-28 lies on a weekend but is a make-up workday (Spring Festival): it "
                             "counts as a working day."),
              QStringLiteral("2026-03-01: 2026-03-01 is a weekend day."),
              QStringLiteral("2026-03-04: The limit of 10 working days ends on 2026-03-04."),
              QStringLiteral("2026-03-04: Due date: 2026-03-04."),
          });
}

TEST_CASE("a month without the day ends at its end, and a make-up workday there holds the date", "[calendar]")
{
    const QStringList texts = told("2025-08-31"_date, "6M");
    CHECK(texts[2] ==
          QStringLiteral(
              "2026-02-28: The limit of 6 months ends at the end of the month, which has no day 31: 2026-02-28."));
    CHECK(texts[3] == QStringLiteral("2026-02-28: 2026-02-28 lies on a weekend but is a make-up workday (Spring "
                                     "Festival): it counts as a working day."));
    CHECK(texts[4] == QStringLiteral("2026-02-28: Due date: 2026-02-28."));
}

TEST_CASE("an ordinary weekend is told as one", "[calendar]")
{
    const QStringList texts = told("2026-03-16"_date, "5D");
    CHECK(texts.contains(QStringLiteral("2026-03-21: 2026-03-21 to 2026-03-22 is a weekend.")));
    CHECK(texts.last() == QStringLiteral("2026-03-23: Due date: 2026-03-23."));
}

TEST_CASE("a date that is not rolled says why it stays", "[calendar]")
{
    const QStringList texts = told("2026-03-16"_date, "5D", Roll::None);
    CHECK(texts.contains(QStringLiteral("2026-03-21: The rules leave a due date where it is, rest day or not.")));
    CHECK(texts.last() == QStringLiteral("2026-03-21: Due date: 2026-03-21."));
}

TEST_CASE("every year without notice is named", "[calendar]")
{
    const QString missing =
        QStringLiteral("There is no holiday notice for 2027 yet: only its weekends are known as rest days.");
    CHECK(told("2026-11-30"_date, "3M").join(u'\n').contains(missing));
    CHECK_FALSE(told("2026-03-16"_date, "3M").join(u'\n').contains(QStringLiteral("no holiday notice")));
}

TEST_CASE("a local rest day is named as the office named it", "[calendar]")
{
    const WorkCalendar fair = officialCalendar().merged(
        {{.date = "2026-03-17"_date, .kind = DayKind::Off, .name = {QStringLiteral("庙会"), {}}},
         {.date = "2026-03-18"_date, .kind = DayKind::Off, .name = {}}});
    CHECK(told("2026-03-16"_date, "1WD", Roll::Forward, {}, fair)[2] ==
          QStringLiteral("2026-03-17: 2026-03-17 to 2026-03-18 are rest days (庙会)."));
}

TEST_CASE("an explanation begins with the event and ends with the date that binds", "[calendar]")
{
    int checked = 0;
    for (QDate event = "2024-01-01"_date; event < "2026-06-30"_date; event = event.addDays(3)) {
        for (const char* text : {"5D", "10WD", "3M"}) {
            const Interval interval = Interval::parse(QString::fromLatin1(text)).value();
            const auto steps = explainDue(event, interval, officialCalendar(), Roll::Forward);
            REQUIRE(steps.size() >= 4);
            CHECK(steps.front().date == event);
            CHECK(steps.back().date == dueDate(event, interval, officialCalendar()).rolled);
            CHECK(std::is_sorted(steps.begin(), steps.end(),
                                 [](const auto& a, const auto& b) { return a.date < b.date; }));
            ++checked;
        }
    }
    CHECK(checked > 900);
}
