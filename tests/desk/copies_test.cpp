// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/copies.h"

#include "desk/care.h"
#include "support/desk_fixture.h"

#include <QDir>

#include <algorithm>

using namespace huiyin;
using namespace huiyin::test;

namespace {

const QDate today(2026, 11, 29); // a Sunday

QDateTime at(const char* moment)
{
    const auto parsed = QDateTime::fromString(QLatin1String(moment), QStringLiteral("yyyy-MM-dd HH:mm"));
    REQUIRE(parsed.isValid());
    return parsed;
}

QStringList staying(const std::vector<QDateTime>& made)
{
    const auto goes = desk::superfluous(made, today);
    QStringList stays;
    for (const QDateTime& one : made) {
        if (std::ranges::find(goes, one) == goes.end())
            stays << one.toString(QStringLiteral("MM-dd HH:mm"));
    }
    return stays;
}

} // namespace

TEST_CASE("copies are thinned to seven days, four weeks and twelve months", "[desk][copies]")
{
    struct Row {
        const char* what;
        std::vector<QDateTime> made;
        std::vector<const char*> stays;
    };
    const std::vector<Row> rows{
        {"none", {}, {}},
        {"a single old one is all there is", {at("2019-01-01 08:00")}, {"01-01 08:00"}},
        {"every one of today stays",
         {at("2026-11-29 08:00"), at("2026-11-29 09:00"), at("2026-11-29 10:00")},
         {"11-29 08:00", "11-29 09:00", "11-29 10:00"}},
        {"of a day before, the newest",
         {at("2026-11-28 08:00"), at("2026-11-28 17:00"), at("2026-11-29 08:00")},
         {"11-28 17:00", "11-29 08:00"}},
        {"the seventh day stays, the eighth goes for a newer one of its week",
         {at("2026-11-18 08:00"), at("2026-11-20 08:00"), at("2026-11-22 08:00"), at("2026-11-29 08:00")},
         {"11-22 08:00", "11-29 08:00"}},
        {"the fourth week stays, the fifth goes for a newer one of its month",
         {at("2026-10-20 08:00"), at("2026-10-25 08:00"), at("2026-10-28 08:00"), at("2026-11-29 08:00")},
         {"10-28 08:00", "11-29 08:00"}},
        {"the twelfth month stays, the thirteenth goes",
         {at("2025-10-31 08:00"), at("2025-11-30 08:00"), at("2026-11-29 08:00")},
         {"11-30 08:00", "11-29 08:00"}},
        {"dated ahead: the clock may have been wrong",
         {at("2026-11-29 08:00"), at("2027-03-01 08:00")},
         {"11-29 08:00", "03-01 08:00"}},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        QStringList expected;
        for (const char* stays : row.stays)
            expected << QLatin1String(stays);
        CHECK(staying(row.made) == expected);
    }

    std::vector<QDateTime> daily; // two years of them, thinned each day as the program does
    for (QDate day(2024, 11, 29); day <= today; day = day.addDays(1)) {
        daily.push_back(QDateTime(day, QTime(8, 0)));
        for (const QDateTime& gone : desk::superfluous(daily, day))
            std::erase(daily, gone);
    }
    CHECK(daily.size() >= 7 + 12);
    CHECK(daily.size() <= 1 + 7 + 5 + 13);
    CHECK(daily.front().date() >= QDate(2025, 11, 1));
    CHECK(daily.front().date() <= QDate(2025, 11, 30));
    CHECK(std::ranges::is_sorted(daily));
}

TEST_CASE("a copy is made when something was written since the last one", "[desk][copies]")
{
    DeskFixture f;
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("backups")); // is made
    f.submit("修路");
    const auto first = desk::keepCopy(*f.desk, place);
    REQUIRE(first);
    const auto again = desk::keepCopy(*f.desk, place);
    REQUIRE(again);
    CHECK(again->path == first->path);
    CHECK(QDir(place).entryList(QDir::Files).size() == 1);

    f.submit("修桥");
    f.clock = f.clock.addDays(1);
    const auto second = desk::keepCopy(*f.desk, place);
    REQUIRE(second);
    CHECK(second->path != first->path);
    const auto kept = desk::copiesOf(f.path(), place);
    REQUIRE(kept.size() == 2);
    CHECK(kept.front().path == second->path);

    QFile byHand(QDir(place).filePath(QStringLiteral("yunhu-20200101-080000.huiyin")));
    REQUIRE(QFile::copy(first->path, byHand.fileName()));
    for (int day = 1; day <= 9; ++day) { // the day of the first copy is out of the seven, in the week of the others
        f.submit("又一件");
        f.clock = f.clock.addDays(1);
        REQUIRE(desk::keepCopy(*f.desk, place));
    }
    CHECK(byHand.exists()); // what somebody made is not the program's to remove
    CHECK_FALSE(QFile::exists(first->path));
    CHECK(desk::copiesOf(f.path(), place).size() < 11);
    CHECK(desk::copiesOf(folder.filePath(QStringLiteral("other/yunhu.huiyin")), place).empty());
}

TEST_CASE("a copy says what would be different with it", "[desk][copies]")
{
    DeskFixture f;
    const QTemporaryDir folder;
    f.submit("修路");
    const auto copy = desk::keepCopy(*f.desk, folder.path());
    REQUIRE(copy);
    const auto same = desk::lookAtCopy(copy->path, *f.desk);
    REQUIRE(same);
    CHECK(same->isSame);
    CHECK(same->cases == same->casesNow);
    REQUIRE(same->last);
    CHECK(same->last->actionKey == u"submit");
    f.submit("修桥");
    f.submit("修渠");
    const auto older = desk::lookAtCopy(copy->path, *f.desk);
    REQUIRE(older);
    CHECK_FALSE(older->isSame);
    CHECK(older->casesNow - older->cases == 2);
    CHECK_FALSE(desk::lookAtCopy(folder.filePath(QStringLiteral("none.huiyin")), *f.desk));
}

TEST_CASE("where no copy can be kept, it is told what to do", "[desk][copies]")
{
    DeskFixture f;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto none = desk::keepCopy(*f.desk, file.fileName() + QStringLiteral("/backups"));
    REQUIRE_FALSE(none);
    CHECK(none.error().remedy == QStringLiteral("Choose another folder for backups."));
}
