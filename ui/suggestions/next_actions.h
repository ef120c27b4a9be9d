// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "lifecycle/action.h"

#include <vector>

namespace huiyin::ui {

//! What may be done with a case, parted for the eye: the few that usually come next, in that order, and the rest.
//! Both come from the law; which come next is only a guess.
struct NextActions {
    std::vector<lifecycle::Action> likely;
    std::vector<lifecycle::Action> others;
};
NextActions nextActions(const Case& one);

//! Whether an action brings a case nearer to its end; one that goes back is offered, but not as what to expect.
bool leadsOn(lifecycle::Action action);

} // namespace huiyin::ui
