// SPDX-License-Identifier: GPL-3.0-or-later
// Units are found by names that are not their full ones, and never across levels of government.
#include "support/desk_fixture.h"

#include "desk/unit_names.h"

using namespace huiyin;
using namespace huiyin::test;

namespace {

std::optional<UnitId> found(const DeskFixture& f, const char* written, const char* place = "")
{
    const auto match = desk::resolveUnit(f.desk->registers(), zh(written), zh(place));
    return match ? std::optional(match->unit) : std::nullopt;
}

} // namespace

TEST_CASE("the county's own name before a unit is no part of it, wherever the place is known from", "[desk]")
{
    DeskFixture f;
    const UnitId school = f.unit("云湖县教育局");
    CHECK(found(f, "县教育局") == school);
    CHECK(found(f, "教育局") == school);
    CHECK(found(f, "云湖县财政局") == f.finance);
    CHECK(found(f, "云湖县财政局", "云湖县") == f.finance);
    CHECK_FALSE(found(f, "城市管理局"));
}

TEST_CASE("a body of the city is not the county's of the same name", "[desk]")
{
    DeskFixture f;
    CHECK_FALSE(found(f, "市财政局"));
    CHECK_FALSE(found(f, "市财政局", "云湖县"));
    CHECK(found(f, "县财政局", "云湖县") == f.finance);
}
