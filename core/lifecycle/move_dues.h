// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "lifecycle/rule_set.h"

namespace huiyin::lifecycle {

//! One date of a case that another calendar gives differently.
struct DueMove {
    DueKind kind = DueKind::None; //!< None: the last day of the return window
    std::optional<UnitId> unit;
    QDate before;
    QDate after;

    QString words() const; //!< "reply due"
    friend bool operator==(const DueMove&, const DueMove&) = default;
};

//! Moves the open dates of a case from one calendar to another, and tells which. A date moves only where the rules and
//! the old calendar really gave it: a local limit, or a day that a person set, stays. The derived fields are left to
//! summarise().
std::vector<DueMove> moveDues(Case& now, const RuleSet& rules, const calendar::WorkCalendar& before,
                              const calendar::WorkCalendar& after);

} // namespace huiyin::lifecycle
