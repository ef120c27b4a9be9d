// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers, rosters and lists of units out of tables, row by row.
#pragma once

#include "desk/ledger.h"
#include "exchange/ledger_shape.h"

#include <functional>
#include <vector>

namespace huiyin::exchange {

//! How the reading of a table went.
struct LedgerReading {
    LedgerShape shape;
    int rows = 0;  //!< entries found, taken or not
    int taken = 0; //!< entries handed over
    std::vector<desk::LedgerProblem> problems;
    int furtherProblems = 0;                       //!< beyond the first ten thousand, which nobody reads
    std::vector<desk::BorneNumber> skippedNumbers; //!< numbers of entries that were left out: nobody else's
    bool stopped = false;                          //!< the receiver wanted no more
};

template <class Row>
using RowTaker = std::function<bool(Row row)>;
using Reading = tl::expected<LedgerReading, ReadError>;

//! Hands over the cases of a ledger. A row without a title, and one with an unreadable number, class, rating or day of
//! assignment, reply or closing, is left out and told, since half a truth must not enter the file; other unreadable
//! cells are told and left empty. Rows that belong to the case above by a merged title add its deputies and units.
Reading readCases(TableSource& source, const LedgerOptions& options, const RowTaker<desk::LedgerCase>& take);
Reading readDeputies(TableSource& source, const LedgerOptions& options, const RowTaker<desk::LedgerDeputy>& take);
Reading readUnits(TableSource& source, const LedgerOptions& options, const RowTaker<desk::LedgerUnit>& take);
//! The other registers, by the keys of their columns.
Reading readRegister(TableSource& source, const LedgerOptions& options, const RowTaker<desk::LedgerEntry>& take);

} // namespace huiyin::exchange
