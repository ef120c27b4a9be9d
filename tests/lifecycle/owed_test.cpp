// SPDX-License-Identifier: GPL-3.0-or-later
// Which clock an action answers, and which action removes what stands in the way of closing.
#include "support/desk_fixture.h"

#include "lifecycle/owed.h"

using namespace huiyin;
using namespace huiyin::test;
using lifecycle::Owed;
using lifecycle::owedBy;

TEST_CASE("an action bears the day of the clock that it answers", "[lifecycle][owed]")
{
    DeskFixture f;
    const auto owed = [&](SuggestionId one, Action action) { return owedBy(*f.desk->readCase(one), action); };

    const auto assigned = f.assigned();
    CHECK(owed(assigned, Action::Reply) == Owed{QDate(2026, 6, 16), DueKind::Reply});
    CHECK_FALSE(owed(assigned, Action::SignFor));
    CHECK_FALSE(owed(assigned, Action::Rate));

    const auto redone = f.to(CaseState::Redo);
    const auto again = owed(redone, Action::Reply);
    REQUIRE(again);
    CHECK(again->kind == DueKind::Redo);
    CHECK(again->due == f.desk->readCase(redone)->suggestion.nextDue);

    const auto asked = f.to(CaseState::AwaitingRating);
    const auto form = f.desk->readCase(asked)->forms.front();
    CHECK(owed(asked, Action::Rate).has_value() == form.due.has_value());
    f.done(asked, f.rating(Rating::Satisfied));
    CHECK_FALSE(owed(asked, Action::Rate));

    const auto tracked = f.to(CaseState::Tracking);
    CHECK(owed(tracked, Action::KeepPromise) == Owed{QDate(2026, 9, 30), DueKind::Promise});
    CHECK_FALSE(owed(tracked, Action::Reply));
}

TEST_CASE("every rule of closing leads to the actions that satisfy it", "[lifecycle][owed]")
{
    int led = 0;
    for (const Rule rule : {Rule::NotAnswered, Rule::NotRated, Rule::Dissatisfied, Rule::NotCertified,
                            Rule::PromiseOpen, Rule::PromiseMissing}) {
        INFO(lifecycle::ruleKey(rule).toStdString());
        CHECK_FALSE(lifecycle::remediesOf(rule).empty());
        ++led;
    }
    CHECK(led == 6);
    CHECK(lifecycle::remediesOf(Rule::FileReadOnly).empty());
}
