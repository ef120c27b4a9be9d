// SPDX-License-Identifier: GPL-3.0-or-later
// What earlier cases say about a new one.
#include "support/desk_fixture.h"

#include "desk/demo/demo_county.h"
#include "desk/neighbours.h"

using namespace huiyin;
using namespace huiyin::test;

TEST_CASE("a title finds the earlier cases of its matter, and says what is alike", "[neighbours]")
{
    DeskFixture f;
    const auto pump = f.assigned("关于更新老城区排涝泵站的建议");
    const auto road = f.assigned("关于修复乡村道路的建议");
    const auto similar = desk::similarCases(*f.desk, zh("关于扩建城东排涝泵站的建议"), {}, 5);
    REQUIRE(similar.size() == 1);
    CHECK(similar.front().line.id == pump);
    CHECK(similar.front().alike.front() == zh("排涝泵站"));
    CHECK(similar.front().likeness > 0.3);
    CHECK(similar.front().likeness <= 1);
    CHECK(desk::similarCases(*f.desk, zh("关于更新老城区排涝泵站的建议"), {}, 5).front().likeness ==
          desk::similarCases(*f.desk, zh("更新老城区排涝泵站"), {}, 5).front().likeness);    // the frame says nothing
    CHECK(desk::similarCases(*f.desk, zh("关于更新老城区排涝泵站的建议"), pump, 5).empty()); // itself is left out
    CHECK(desk::similarCases(*f.desk, QString(), {}, 5).empty());
    CHECK(desk::similarCases(*f.desk, zh("\" OR *"), {}, 5).empty());
    CHECK(road != pump);
}

TEST_CASE("a unit and a category are proposed with the cases that speak for them", "[neighbours]")
{
    DeskFixture f;
    const auto one = f.assigned("关于更新老城区排涝泵站的建议");
    const auto said = desk::propose(*f.desk, zh("关于扩建城东排涝泵站的建议"), {});
    REQUIRE(said.units.size() == 1);
    CHECK(said.units.front().id == f.desk->readCase(one)->undertakings.front().unit);
    CHECK(said.units.front().share == 1);
    CHECK(said.units.front().witnesses == std::vector{one});
    CHECK(desk::propose(*f.desk, zh("关于文物保护的建议"), {}).units.empty()); // nothing is like it: nothing is said
}

TEST_CASE("left out one by one, the demo county's cases are mostly proposed to their own unit", "[neighbours]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.huiyin"));
    const desk::Environment environment{.now = [] { return QDateTime(QDate(2026, 8, 21), QTime(9, 0), Qt::UTC); },
                                        .asOf = QDate(2026, 8, 21),
                                        .actor = zh("刘经办")};
    REQUIRE(desk::makeDemoCounty(path, {.asOf = QDate(2026, 8, 21)}));
    const auto opened = desk::Desk::open(path, casefile::Access::Read, environment);
    REQUIRE(opened);
    const auto figures = desk::leaveOneOut(**opened);
    INFO(figures.asked << " asked, unit first " << figures.unitFirst << ", among three " << figures.unitAmong
                       << ", category " << figures.categoryFirst << " of " << figures.categories << ", silent "
                       << figures.silent);
    CHECK(figures.asked > 200);
    CHECK(figures.unitFirst * 10 > figures.asked * 8);
    CHECK(figures.unitAmong >= figures.unitFirst);
    CHECK(figures.categoryFirst * 10 > figures.categories * 8);
}
