// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger_reader.h"

namespace huiyin::exchange {

//! A whole ledger in memory; only the list of its kind is filled.
struct Ledger {
    LedgerShape shape;
    std::vector<desk::LedgerCase> cases;
    std::vector<desk::LedgerDeputy> deputies;
    std::vector<desk::LedgerUnit> units;
    std::vector<desk::LedgerEntry> entries;    //!< of the other registers
    std::vector<desk::LedgerProblem> problems; //!< in the order of the rows
    int furtherProblems = 0;                   //!< beyond the first ten thousand
    std::vector<desk::BorneNumber> skippedNumbers;
    int rows = 0; //!< entries found, taken or not

    //! Entries that were left out, those too whose problem is one of the further ones.
    int skipped() const { return rows - int(cases.size() + deputies.size() + units.size() + entries.size()); }
};

//! Opens a file and reads what it holds of a kind. Of two rows with one number the first is taken and the second told.
//! A file that cannot be read to its end gives nothing.
tl::expected<Ledger, ReadError> readLedger(const QString& path, const LedgerOptions& options,
                                           const ReadLimits& limits = {});

} // namespace huiyin::exchange
