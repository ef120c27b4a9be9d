// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of cases: the first few and the number are those of the whole list, in every order and with cases in the bin.
#include "support/desk_fixture.h"

#include "desk/demo/demo_county.h"

using namespace huiyin;
using namespace huiyin::test;

namespace {

std::vector<CaseFilter> views(QDate today)
{
    std::vector<CaseFilter> found{{},
                                  {.search = QStringLiteral("道路")},
                                  {.states = {CaseState::Discarded}},
                                  {.states = {CaseState::Assigned, CaseState::InHand}},
                                  {.stateClasses = {StateClass::Done}},
                                  {.result = Rating::Dissatisfied},
                                  {.unrated = true},
                                  {.overdue = true},
                                  {.overdue = true, .key = true},
                                  {.key = true},
                                  {.dueFrom = today, .dueTo = today.addDays(30)},
                                  {.dueTo = today}};
    return found;
}

} // namespace

TEST_CASE("the first cases and their number are those of the whole list", "[desk][list]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("county.huiyin"));
    const QDate today(2026, 8, 21);
    REQUIRE(desk::makeDemoCounty(path, {.casesPerYear = 60, .years = 2, .asOf = today}));
    const desk::Environment environment{.now = [] { return QDateTime(QDate(2026, 8, 21), QTime(9, 0), Qt::UTC); },
                                        .asOf = today,
                                        .actor = zh("刘经办")};
    const auto opened = desk::Desk::open(path, casefile::Access::Write, environment);
    REQUIRE(opened);
    desk::Desk& desk = **opened;
    const auto check = [&] {
        for (CaseFilter filter : views(today)) {
            for (int sort = 0; sort < sortByCount; ++sort) {
                for (const bool descending : {false, true}) {
                    filter.sort = SortBy(sort);
                    filter.descending = descending;
                    const auto all = desk.ids(filter);
                    INFO(sort << (descending ? " down" : " up"));
                    CHECK(desk.count(filter) == qint64(all.size()));
                    for (const int most : {0, 3, 1'000}) {
                        const auto first = desk.first(filter, most);
                        CHECK(std::vector(all.begin(), all.begin() + std::min(std::ssize(all), std::ptrdiff_t(most))) ==
                              first);
                    }
                }
            }
        }
    };
    REQUIRE(desk.count({}) > 60);
    REQUIRE(desk.count({.overdue = true}) > 3);
    check();
    lifecycle::Command discard{.action = Action::Discard};
    discard.on = today;
    discard.reason = zh("录入重复");
    const auto submitted = desk.ids({.states = {CaseState::Submitted}});
    REQUIRE_FALSE(submitted.empty());
    REQUIRE(desk.apply(submitted.front(), discard));
    REQUIRE(desk.count({.states = {CaseState::Discarded}}) == 1);
    check();
}

TEST_CASE("a desk knows that somebody else has written since it read its registers", "[desk][list]")
{
    DeskFixture f;
    const auto id = f.filed("关于增设停车位的建议");
    const auto reader =
        desk::Desk::open(f.desk->path(), casefile::Access::Read, f.desk->environment(), casefile::Look::Later);
    REQUIRE(reader);
    CHECK_FALSE((*reader)->isOvertaken());
    CHECK((*reader)->readCase(id));
    CHECK_FALSE((*reader)->isOvertaken());
    f.done(id, f.because(Action::Discard));
    CHECK((*reader)->isOvertaken());
}
