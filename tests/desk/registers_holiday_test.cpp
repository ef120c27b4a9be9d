// SPDX-License-Identifier: GPL-3.0-or-later
// The office's own holidays: what moves is shown first, then moved and journalled as accepted.
#include "support/desk_fixture.h"

using namespace huiyin;
using namespace huiyin::test;
using desk::CalendarChange;
using Dues = desk::Desk::Dues;

namespace {

CalendarChange off(QDate day)
{
    return {day, calendar::DayKind::Off, zh("抗洪停工")};
}

} // namespace

TEST_CASE("a new day off shows which due dates move, moves them, and is taken back whole", "[desk][registers]")
{
    DeskFixture f;
    const auto one = f.assigned("关于增设停车位的建议");
    const auto other = f.filed(); // owes nothing to anybody
    const QDate due = *f.desk->readCase(one)->undertakings.front().outcome.due;
    const auto before = dump(f.db());

    const std::array changes{off(due)};
    const auto moved = f.desk->movedBy(changes);
    REQUIRE(moved);
    REQUIRE_FALSE(moved->empty());
    CHECK(dump(f.db()) == before);
    const desk::MovedDue& first = moved->front();
    CHECK(first.suggestion == one);
    CHECK(first.ref == f.desk->readCase(one)->suggestion.ref().toString());
    CHECK(first.before == due);
    CHECK(first.after > due);
    CHECK(first.after == f.desk->calendar().nextWorkday(due.addDays(1)));
    CHECK_FALSE(first.what.isEmpty());

    const auto done = f.desk->changeCalendar(changes, Dues::Move);
    REQUIRE(done);
    CHECK(done->moved.size() == moved->size());
    const auto now = f.desk->readCase(one);
    CHECK(now->undertakings.front().outcome.due == first.after);
    CHECK(now->suggestion.nextDue == first.after);
    CHECK_FALSE(f.desk->calendar().isWorkday(due));
    CHECK(f.desk->officeDays().size() == 1);
    CHECK(f.desk->history(one, 1).front().actionKey == u"move-due");
    CHECK(f.desk->history(other, 1).front().actionKey != u"move-due");
    f.checkSound();
    const auto after = dump(f.db());

    REQUIRE(f.desk->undo({}));
    CHECK(difference(before, dump(f.db())).empty());
    CHECK(f.desk->calendar().isWorkday(due));
    f.checkSound();
    REQUIRE(f.desk->redo());
    CHECK(difference(after, dump(f.db())).empty());
    CHECK_FALSE(f.desk->calendar().isWorkday(due));
    f.reopen();
    CHECK_FALSE(f.desk->calendar().isWorkday(due));
    f.checkSound();

    // taken out again, the dates come back
    const std::array back{CalendarChange{due, std::nullopt, {}}};
    REQUIRE(f.desk->changeCalendar(back, Dues::Move));
    CHECK(f.desk->readCase(one)->undertakings.front().outcome.due == due);
    CHECK(f.desk->officeDays().empty());
    f.checkSound();
}

TEST_CASE("due dates stay where moving them was not accepted, and the journal says so", "[desk][registers]")
{
    DeskFixture f;
    const auto one = f.assigned("关于增设停车位的建议");
    const QDate due = *f.desk->readCase(one)->undertakings.front().outcome.due;
    const std::array changes{off(due)};
    REQUIRE(f.desk->changeCalendar(changes, Dues::Stay));
    CHECK(f.desk->readCase(one)->undertakings.front().outcome.due == due);
    CHECK_FALSE(f.desk->calendar().isWorkday(due));
    const auto entry = casefile::journalEntries(f.db(), {}, 1).front();
    CHECK(entry.action == u"calendar");
    CHECK(entry.detail.contains("\"moved\":false"));
    f.checkSound();
}

TEST_CASE("a local limit and a day that was set by hand do not move", "[desk][registers]")
{
    DeskFixture f;
    const auto one = f.filed();
    Command assign = f.make(Action::Assign);
    assign.lead = {f.traffic};
    assign.limit = assign.on->addDays(20);
    f.done(one, assign);
    REQUIRE(f.desk->readCase(one)->undertakings.front().outcome.due == assign.limit);
    const std::array changes{off(*assign.limit)};
    const auto moved = f.desk->movedBy(changes);
    REQUIRE(moved);
    for (const desk::MovedDue& due : *moved)
        CHECK(due.before != *assign.limit);
}

TEST_CASE("a day that says nothing new, has no name or does not exist is refused", "[desk][registers]")
{
    DeskFixture f;
    const auto refused = [&](const CalendarChange& change, Rule rule) {
        const std::array changes{change};
        const auto done = f.desk->changeCalendar(changes, Dues::Move);
        REQUIRE_FALSE(done);
        CHECK(hasRule(done.error(), rule));
    };
    refused({QDate(), calendar::DayKind::Off, zh("节")}, Rule::BadDate);
    refused({QDate(2026, 5, 20), calendar::DayKind::Off, {}}, Rule::Missing);
    refused({QDate(2026, 5, 20), std::nullopt, {}}, Rule::NoSuchRow);
    const std::array changes{off(QDate(2026, 5, 20))};
    REQUIRE(f.desk->changeCalendar(changes, Dues::Move));
    refused(off(QDate(2026, 5, 20)), Rule::DayAsItIs);
    f.checkSound();
}
