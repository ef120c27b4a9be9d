// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/row_writer.h"

namespace huiyin::casefile {

//! Takes back what a journal entry did to rows, last change first, and tells the writer's log so that the taking back
//! can itself be taken back. Returns false and the place when a row is no longer as the entry left it.
//! Register rows that others use by now (a deputy who signed elsewhere) stay.
struct Reverted {
    bool done = true;
    QString obstacle;
    int kept = 0; //!< register rows left because something uses them
};
Reverted revert(const Database& db, const QByteArray& changes, RowWriter& writer);

//! The cases whose rows an entry touched.
std::vector<SuggestionId> touchedCases(const QByteArray& changes);

} // namespace huiyin::casefile
