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

//! Whether the case stands on the agenda of a confrontation and is still to be heard.
bool isListed(const Case& now);

//! Whether the case holds what the action is about: an open promise to be kept, a request to be decided, a co-signer
//! to leave. Actions that make something new are about nothing yet.
bool hasObject(const Case& now, Action action);

//! The actions that this case as it is can take: the table allows them in its state and they have an object. What a
//! person must say, and what the rule set asks beyond, is seen only by decide(). For buttons and menus.
std::vector<Action> possibleActions(const Case& now);

} // namespace huiyin::lifecycle
