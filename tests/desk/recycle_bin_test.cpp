// SPDX-License-Identifier: GPL-3.0-or-later
// The recycle bin: what was entered by mistake is in no list and no count, keeps its number, and comes back as it was.
#include "support/desk_fixture.h"

#include "desk/import_ledger.h"
#include "desk/neighbours.h"
#include "lifecycle/decide.h"

#include <algorithm>

using namespace huiyin;
using namespace huiyin::test;

namespace {

bool shows(const DeskFixture& f, const CaseFilter& filter, SuggestionId one)
{
    const auto ids = f.desk->ids(filter);
    const bool listed = std::ranges::find(ids, one) != ids.end();
    const auto page = f.desk->page(filter, {}, 100);
    CHECK((std::ranges::find(page, one) != page.end()) == listed);
    CHECK(f.desk->count(filter) == qint64(ids.size()));
    return listed;
}

const CaseFilter bin{.states = {CaseState::Discarded}};

} // namespace

TEST_CASE("what lies in the bin is in no list, no count and no search but the bin's own", "[desk][bin]")
{
    DeskFixture f;
    const auto kept = f.filed("关于增设停车位的建议");
    const auto wrong = f.filed("关于录错的一条建议");
    CaseFilter search;
    search.search = zh("录错");
    CaseFilter byTitle = search;
    byTitle.sort = SortBy::Title;
    const CaseFilter ofDeputy{.deputy = f.zhang};
    const std::vector<CaseFilter> filters{{}, search, byTitle, ofDeputy};
    for (const CaseFilter& filter : filters)
        CHECK(shows(f, filter, wrong));
    CHECK_FALSE(desk::similarCases(*f.desk, zh("关于录错的一条建议"), {}, 3).empty());

    f.done(wrong, f.because(Action::Discard));
    for (const CaseFilter& filter : filters)
        CHECK_FALSE(shows(f, filter, wrong));
    CHECK(shows(f, {}, kept));
    CHECK_FALSE(shows(f, {.stateClasses = {StateClass::Done}}, wrong));
    CHECK(shows(f, bin, wrong));
    CHECK_FALSE(shows(f, bin, kept));
    search.states = bin.states;
    CHECK(shows(f, search, wrong)); // in the bin one can search too
    for (const auto& similar : desk::similarCases(*f.desk, zh("关于录错的一条建议"), {}, 3))
        CHECK(similar.line.id != wrong);

    f.done(wrong, f.make(Action::BringBack, "2026-03-21"));
    for (const CaseFilter& filter : filters)
        CHECK(shows(f, filter, wrong));
    CHECK(f.desk->count(bin) == 0);
    f.checkSound();
}

TEST_CASE("a number in the bin is not given again, and its case is still found by it", "[desk][bin]")
{
    DeskFixture f;
    const auto wrong = f.filed();
    const QString number = f.desk->readCase(wrong)->suggestion.ref().toString();
    f.done(wrong, f.because(Action::Discard));
    CHECK(f.desk->find(number) == wrong);
    const auto next = f.filed("关于另一件事的建议");
    CHECK(f.desk->readCase(next)->suggestion.ref().toString() != number);

    Command asked = f.make(Action::File);
    asked.number = SuggestionNumber::parse(number);
    const auto refused = f.desk->apply(f.submit("关于再一件事的建议"), asked);
    REQUIRE_FALSE(refused);
    CHECK(hasRule(refused.error(), Rule::NumberTaken));
}

TEST_CASE("a case comes back from the bin where it stood, with one action", "[desk][bin]")
{
    DeskFixture f;
    int tried = 0;
    for (const CaseState state : {CaseState::Submitted, CaseState::Screening, CaseState::ReturnedToDeputy,
                                  CaseState::Filed, CaseState::Proposed}) {
        INFO(keyOf(state).toStdString());
        const auto one = f.to(state);
        const Suggestion before = f.desk->readCase(one)->suggestion;
        f.done(one, f.because(Action::Discard));
        CHECK(f.state(one) == CaseState::Discarded);
        const auto possible = lifecycle::possibleActions(*f.desk->readCase(one));
        CHECK(possible == std::vector{Action::BringBack});
        f.done(one, f.make(Action::BringBack, "2026-03-21"));
        const Suggestion after = f.desk->readCase(one)->suggestion;
        CHECK(after.state == state);
        CHECK(after.ref() == before.ref());
        CHECK(after.nextDue == before.nextDue);
        CHECK(after.title == before.title);
        ++tried;
    }
    CHECK(tried == 5);
    f.checkSound();
}

TEST_CASE("what a unit has or had is not thrown away, and the refusal says what to do instead", "[desk][bin]")
{
    DeskFixture f;
    const auto assigned = f.assigned();
    const auto refused = f.desk->apply(assigned, f.because(Action::Discard));
    REQUIRE_FALSE(refused);
    CHECK(hasRule(refused.error(), Rule::OutOfTurn));
    CHECK(hasRule(refused.error(), Rule::DiscardAssigned));

    const auto returned = f.to(CaseState::ReturnRequested);
    f.done(returned, f.because(Action::AcceptReturn));
    REQUIRE(f.state(returned) == CaseState::Filed);
    const auto possible = lifecycle::possibleActions(*f.desk->readCase(returned));
    CHECK(std::ranges::find(possible, Action::Discard) == possible.end());
    const auto again = f.desk->apply(returned, f.because(Action::Discard));
    REQUIRE_FALSE(again);
    CHECK(hasRule(again.error(), Rule::DiscardAssigned));

    const auto master = f.filed("关于增设停车位的建议");
    Command merge = f.make(Action::Merge);
    merge.into = master;
    f.done(f.submit(), merge);
    const auto withChild = f.desk->apply(master, f.because(Action::Discard));
    REQUIRE_FALSE(withChild);
    CHECK(hasRule(withChild.error(), Rule::MergeHasChildren));
}

TEST_CASE("a ledger does not bring back by stealth what lies in the bin", "[desk][bin]")
{
    DeskFixture f;
    const auto wrong = f.filed();
    const Suggestion head = f.desk->readCase(wrong)->suggestion;
    f.done(wrong, f.because(Action::Discard));
    desk::LedgerCase row;
    row.row = 3;
    row.congress = head.congress;
    row.session = head.session;
    row.serial = head.serial;
    row.title = head.title;
    row.lead = zh("张建国");
    const auto report = desk::importLedger(*f.desk, {row}, {});
    CHECK(report.skipped == 1);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems.front().value == head.ref().toString());
    CHECK(f.state(wrong) == CaseState::Discarded);

    row.serial.reset(); // by its title alone it is a paper of its own
    const auto second = desk::importLedger(*f.desk, {row}, {});
    CHECK(second.created == 1);
    CHECK(f.state(wrong) == CaseState::Discarded);
}
