// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "lifecycle/world.h"

namespace huiyin::lifecycle {

//! The state of a case: its milestone, or, while it is being handled, what the shares of its units add up to.
//! A case whose answering units have all returned it waits for assignment again.
CaseState deriveState(const Case& now);

//! The latest rating of this share in its present round that decides for the case; nothing while unrated.
const Feedback* decidingFeedback(const Case& now, const Undertaking& share);

//! Whether any unit has or had the case; units that were only proposed do not count.
bool wasAssigned(const Case& now);

//! Whether the latest deciding rating of any answering share is dissatisfied and has not been concluded otherwise.
bool isDissatisfied(const Case& now);

//! Writes the derived fields: state, main unit, next due date, and the outcome of the case and of each share.
//! A merged case bears the outcome of its master, since the master's reply answers its proposers too.
//! The hand-over date, which a rule set and a calendar gave, stays while the case waits for assignment.
void summarise(Case& now, const Case* master);

//! Whether the office has yet to hand the case over to a unit for the first time.
bool awaitsHandOver(const Suggestion& head);

} // namespace huiyin::lifecycle
