// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "lifecycle/command.h"
#include "lifecycle/refusal.h"
#include "lifecycle/world.h"

#include <tl/expected.hpp>

namespace huiyin::lifecycle {

//! What an action makes of a case, and what the person should mind about it. What others did (a late reply, a reply
//! without contact) is recorded with a notice; what the office decides against a rule is refused.
struct Decision {
    Case after;
    std::vector<Refusal> notices;
};

//! Decides one action: the next case, or every rule that stands in the way. Pure: reads no clock, no file.
//! The case before must hold its rows, texts are not needed. For Action::Submit it is an empty case with a new id.
tl::expected<Decision, Refusals> decide(const Case& before, const Command& command, const World& world);

//! The actions that the table allows in the state of this case, whatever else they may need: for buttons and menus.
std::vector<Action> possibleActions(const Case& now);

} // namespace huiyin::lifecycle
