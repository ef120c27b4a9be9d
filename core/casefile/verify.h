// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/journal.h"
#include "domain/proceed.h"

namespace huiyin::casefile {

//! What a full check of a file found; each fault is one translated sentence.
struct CheckReport {
    QStringList faults;
    qint64 cases = 0;
    qint64 rows = 0;
    ChainReport chain;
    bool isSound() const { return faults.isEmpty(); }
};

//! Structure, schema, every row's hash, the journal's chain, the derived fields against the facts they come from, and
//! the search index against the cases. Reads everything, changes nothing. Throws an Error when the progress answers
//! that it is to stop.
CheckReport checkFile(const Database& db, const Proceed& progress = {});

} // namespace huiyin::casefile
