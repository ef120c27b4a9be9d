// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk_fixture.h"

#include "lifecycle/decide.h"

using namespace huiyin;
using namespace huiyin::lifecycle;
using namespace huiyin::test;

namespace {

//! A case and whether it can take an action now.
struct Asked : DeskFixture {
    bool can(SuggestionId one, Action action) const
    {
        const auto possible = possibleActions(*desk->readCase(one));
        return std::ranges::find(possible, action) != possible.end();
    }
};

} // namespace

TEST_CASE("a promise is kept, moved or broken only while one is open", "[lifecycle]")
{
    Asked f;
    const auto one = f.assigned();
    f.done(one, f.reply());
    for (const Action action : {Action::KeepPromise, Action::MovePromise, Action::BreakPromise})
        CHECK_FALSE(f.can(one, action));
    CHECK(f.can(one, Action::AddPromise));

    const auto promised = f.assigned();
    f.done(promised, f.promising());
    for (const Action action : {Action::KeepPromise, Action::MovePromise, Action::BreakPromise})
        CHECK(f.can(promised, action));
    f.done(promised, f.complete(Action::KeepPromise, promised));
    CHECK_FALSE(f.can(promised, Action::KeepPromise));
}

TEST_CASE("an extension is decided when it was asked for, and asked for once at a time", "[lifecycle]")
{
    Asked f;
    const auto one = f.assigned();
    CHECK(f.can(one, Action::RequestExtension));
    CHECK_FALSE(f.can(one, Action::GrantExtension));
    CHECK_FALSE(f.can(one, Action::RefuseExtension));
    f.done(one, f.complete(Action::RequestExtension, one));
    CHECK_FALSE(f.can(one, Action::RequestExtension));
    CHECK(f.can(one, Action::GrantExtension));
    CHECK(f.can(one, Action::RefuseExtension));
    f.done(one, f.because(Action::RefuseExtension, "2026-06-10"));
    CHECK(f.can(one, Action::RequestExtension));
    CHECK_FALSE(f.can(one, Action::GrantExtension));
}

TEST_CASE("only a key item can be one no longer", "[lifecycle]")
{
    Asked f;
    const auto one = f.filed();
    CHECK(f.can(one, Action::SetKey));
    CHECK_FALSE(f.can(one, Action::UnsetKey));
    f.done(one, f.make(Action::SetKey));
    CHECK(f.can(one, Action::UnsetKey));
    CHECK(f.can(one, Action::SetKey)); // another leader may take it
}

TEST_CASE("a co-signer leaves while one signs", "[lifecycle]")
{
    Asked f;
    const auto one = f.submit();
    REQUIRE(f.can(one, Action::LeaveCosigners));
    f.done(one, f.complete(Action::LeaveCosigners, one));
    CHECK_FALSE(f.can(one, Action::LeaveCosigners));
}

TEST_CASE("not to redo is concluded only of a dissatisfied deputy", "[lifecycle]")
{
    Asked f;
    const auto content = f.assigned();
    f.done(content, f.reply());
    f.done(content, f.rating(Rating::Satisfied));
    CHECK_FALSE(f.can(content, Action::StopRedo));
    const auto unhappy = f.assigned();
    f.done(unhappy, f.reply());
    f.done(unhappy, f.rating(Rating::Dissatisfied));
    CHECK(f.can(unhappy, Action::StopRedo));
}

TEST_CASE("what was archived without being closed cannot be reopened", "[lifecycle]")
{
    Asked f;
    const auto withdrawn = f.to(CaseState::Withdrawn);
    f.done(withdrawn, f.complete(Action::Archive, withdrawn));
    CHECK(possibleActions(*f.desk->readCase(withdrawn)).empty());
    CHECK(f.can(f.to(CaseState::Archived), Action::Reopen));
}
