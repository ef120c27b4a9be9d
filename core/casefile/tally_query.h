// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/database.h"
#include "domain/fact.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace huiyin::casefile {

//! One group of a report: how many cases (or shares) of it each predicate is true of, in the order of the predicates.
struct TallyRow {
    QString key;
    std::vector<qint64> counts;
    qint64 assists = 0; //!< assist shares of a unit; only when grouped by unit
};

//! A report's counts.
struct Tally {
    std::vector<TallyRow> rows; //!< in the order of their keys
    std::vector<int> days;      //!< calendar days from assignment to first reply, of all that were replied, sorted
};

//! Counts every predicate in one pass. Grouped by unit it counts shares (sole, lead, separate) and adds assist shares
//! beside them; otherwise it counts cases. The base is Fact::InBase in the period.
Tally tally(const Database& db, Grouping grouping, const Period& period, const std::vector<Predicate>& predicates);

//! How many cases of a session have something past its day today, by the name of the unit that answers: what the list
//! shows of the unit's overdue cases.
QHash<QString, qint64> overdueByUnit(const Database& db, QDate today, std::optional<int> congress,
                                     std::optional<int> session);

} // namespace huiyin::casefile
