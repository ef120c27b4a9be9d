// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/next_actions.h"

#include "lifecycle/decide.h"
#include "lifecycle/derive_state.h"

#include <algorithm>
#include <array>

namespace huiyin::ui {

using A = lifecycle::Action;
using S = CaseState;

namespace {

constexpr size_t mostLikely = 3;

struct Guess {
    CaseState state;
    std::array<A, 4> next;
};

// clang-format off
constexpr std::array guesses{
    //    state                 what usually comes next, the likeliest first
    Guess{S::Submitted,        {A::Screen,      A::File,           A::ReturnToDeputy, A::Merge}},
    Guess{S::Screening,        {A::File,        A::ReturnToDeputy, A::NotFile,        A::Merge}},
    Guess{S::ReturnedToDeputy, {A::Resubmit,    A::Withdraw,       A::NotFile,        A::NotFile}},
    Guess{S::NotFiled,         {A::Archive,     A::Archive,        A::Archive,        A::Archive}},
    Guess{S::Merged,           {A::Unmerge,     A::Archive,        A::Archive,        A::Archive}},
    Guess{S::Filed,            {A::Assign,      A::Propose,        A::SetKey,         A::Merge}},
    Guess{S::Proposed,         {A::Assign,      A::Merge,          A::SetKey,         A::SetKey}},
    Guess{S::Assigned,         {A::SignFor,     A::RequestReturn,  A::Urge,           A::Contact}},
    Guess{S::ReturnRequested,  {A::AcceptReturn, A::RefuseReturn,  A::Urge,           A::Urge}},
    Guess{S::InHand,           {A::Reply,       A::Contact,        A::GiveOpinion,    A::Urge}},
    Guess{S::Replied,          {A::SendForm,    A::Rate,           A::AddPromise,     A::Close}},
    Guess{S::AwaitingRating,   {A::Rate,        A::Urge,           A::AddPromise,     A::AddPromise}},
    Guess{S::Rated,            {A::Close,       A::OrderRedo,      A::Disclose,       A::FollowUp}},
    Guess{S::Redo,             {A::Reply,       A::Contact,        A::Urge,           A::SignFor}},
    Guess{S::Tracking,         {A::KeepPromise, A::MovePromise,    A::FollowUp,       A::BreakPromise}},
    Guess{S::Closed,           {A::Archive,     A::Disclose,       A::Reopen,         A::Reopen}},
    Guess{S::Archived,         {A::Reopen,      A::Reopen,         A::Reopen,         A::Reopen}},
    Guess{S::Withdrawn,        {A::Archive,     A::Archive,        A::Archive,        A::Archive}},
    Guess{S::Discarded,        {A::BringBack,   A::BringBack,      A::BringBack,      A::BringBack}},
};
// clang-format on
static_assert(guesses.size() == caseStateCount);

} // namespace

bool leadsOn(A action)
{
    return action != A::Reopen && action != A::Unmerge;
}

NextActions nextActions(const Case& one)
{
    NextActions actions;
    const auto possible = lifecycle::possibleActions(one);
    const auto want = [&](A action) {
        const bool may = std::ranges::find(possible, action) != possible.end();
        if (may && actions.likely.size() < mostLikely &&
            std::ranges::find(actions.likely, action) == actions.likely.end())
            actions.likely.push_back(action);
    };
    for (const Extension& asked : one.extensions) {
        if (asked.decision.isEmpty()) {
            want(A::GrantExtension);
            want(A::RefuseExtension);
        }
    }
    if (lifecycle::isDissatisfied(one)) {
        want(A::OrderRedo);
        want(A::StopRedo);
    }
    for (const A action : guesses[size_t(one.suggestion.state)].next)
        want(action);
    for (const A action : possible) {
        if (std::ranges::find(actions.likely, action) == actions.likely.end())
            actions.others.push_back(action);
    }
    return actions;
}

} // namespace huiyin::ui
