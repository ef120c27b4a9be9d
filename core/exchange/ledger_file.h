// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "exchange/ledger_reader.h"

namespace huiyin::exchange {

struct ReadOptions {
    LedgerKind kind = LedgerKind::Suggestions;
    QString sheet;               //!< empty: the sheet whose headings are known best
    QHash<QString, QString> map; //!< heading → field key, before what is recognised
};

//! A whole ledger in memory; only the list of its kind is filled.
struct Ledger {
    LedgerShape shape;
    std::vector<desk::LedgerCase> cases;
    std::vector<desk::LedgerDeputy> deputies;
    std::vector<desk::LedgerUnit> units;
    std::vector<desk::LedgerProblem> problems; //!< in the order of the rows
    int furtherProblems = 0;                   //!< beyond the first ten thousand
};

//! Opens a file and reads what it holds of a kind. Of two rows with one number the first is taken and the second told.
//! A file that cannot be read to its end gives nothing.
tl::expected<Ledger, ReadError> readLedger(const QString& path, const ReadOptions& options, const ReadLimits& limits = {});

//! The keys that a column of a kind may be assigned to, for messages and for ReadOptions::map; "ignore" among them.
QStringList fieldKeys(LedgerKind kind);

} // namespace huiyin::exchange
