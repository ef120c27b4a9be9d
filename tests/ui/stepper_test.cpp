// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "suggestions/case_words.h"
#include "widgets/stepper.h"

using namespace huiyin;
using namespace huiyin::test;

TEST_CASE("the labels of the stepper never overlap and stay inside", "[ui]")
{
    WindowFixture f;
    const auto one = f.to(CaseState::Tracking);
    const int width = GENERATE(280, 294, 356, 372, 520, 900);
    CAPTURE(width);
    ui::Stepper stepper;
    stepper.setStops(ui::stopsOf(*f.desk->readCase(one), f.desk->today()));
    stepper.resize(width, stepper.heightForWidth(width));
    const auto rooms = stepper.labelRooms();
    REQUIRE(rooms.size() == 8);
    for (size_t i = 0; i < rooms.size(); ++i) {
        CHECK(stepper.rect().contains(rooms[i]));
        for (size_t j = 0; j < i; ++j)
            CHECK_FALSE(rooms[i].intersects(rooms[j]));
    }
}

TEST_CASE("a step of another year says the year", "[ui]")
{
    WindowFixture f;
    const auto one = f.desk->readCase(f.assigned());
    CHECK(ui::stopsOf(*one, QDate(2026, 7, 1))[2].note == QStringLiteral("3-16"));
    CHECK(ui::stopsOf(*one, QDate(2027, 7, 1))[2].note == QStringLiteral("2026\n3-16"));
    ui::Stepper stepper;
    stepper.setStops(ui::stopsOf(*one, QDate(2027, 7, 1)));
    CHECK(stepper.accessibleDescription().contains(QStringLiteral("Assignment 2026-3-16")));
}
