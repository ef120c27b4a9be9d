// SPDX-License-Identifier: GPL-3.0-or-later
// Inside desk: the journal in words.
#pragma once

#include "casefile/journal.h"
#include "desk/desk.h"

namespace huiyin::desk {

//! What an entry's action is called: an action of the lifecycle, or import, undo, create, register.
QString actionLabel(const QString& key);

//! An entry as a person reads it: what was given (the day and who did it too), then what changed, each field with its
//! old and new value. Entries that were given nothing, an import or an undo, tell what they wrote.
HistoryLine historyLine(const Desk& desk, const casefile::JournalEntry& entry);

} // namespace huiyin::desk
