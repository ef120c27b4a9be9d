// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "lifecycle/action.h"
#include "lifecycle/refusal.h"

#include <optional>
#include <vector>

namespace huiyin::lifecycle {

//! What is owed by a day.
struct Owed {
    QDate due;
    DueKind kind = DueKind::None;

    friend bool operator==(const Owed&, const Owed&) = default;
};

//! The earliest obligation that an action would settle on this case: a reply answers the clock of the reply or of the
//! redo, a rating that of the form, an assignment that of the hand-over. Nothing where no such clock runs.
std::optional<Owed> owedBy(const Case& now, Action action);

//! The actions that remove what stands in the way of closing, the usual one first; empty for other rules.
std::vector<Action> remediesOf(Rule rule);

} // namespace huiyin::lifecycle
