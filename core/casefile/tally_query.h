// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/database.h"
#include "domain/fact.h"

namespace huiyin::casefile {

//! One group of a report: how many cases (or shares) of it each predicate is true of, in the order of the predicates.
struct TallyRow {
    QString key;
    std::vector<qint64> counts;
    qint64 assists = 0; //!< assist shares of a unit; only when grouped by unit
};

//! Counts every predicate in one pass. Grouped by unit it counts shares (sole, lead, separate) and adds assist shares
//! beside them; otherwise it counts cases. Rows come in the order of their keys; the base is Fact::InBase in the
//! period.
std::vector<TallyRow> tally(const Database& db, Grouping grouping, const Period& period,
                            const std::vector<Predicate>& predicates);

//! Calendar days from assignment to first reply, of every case or share in the base that was replied, sorted.
std::vector<int> handlingDays(const Database& db, const Period& period);

} // namespace huiyin::casefile
