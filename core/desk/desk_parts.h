// SPDX-License-Identifier: GPL-3.0-or-later
// Inside desk: what a desk holds besides what everyone may see.
#pragma once

#include "calendar/work_calendar.h"
#include "casefile/case_store.h"
#include "casefile/journal.h"
#include "casefile/open.h"
#include "casefile/stoppable.h"
#include "casefile/word_keeper.h"
#include "desk/desk.h"
#include "domain/id_source.h"
#include "lifecycle/class_scheme.h"
#include "lifecycle/world.h"

#include <map>

namespace huiyin::desk {

struct Desk::Parts {
    casefile::OpenFile file;
    casefile::Stoppable* stoppable = nullptr; //!< while whileWanted() has work: it is told how far
    qint64 readAt = 0;                        //!< what Database::othersWrote() said before the registers were read
    IdSource ids;
    calendar::WorkCalendar calendar;
    std::map<QString, lifecycle::RuleSet> ruleSets; //!< those stored in the file, newest version of each id

    const casefile::Database& db() const { return *file.db; }
    const lifecycle::RuleSet& rules(const QString& id, const QString& fallback) const;
};

//! Writes what became of a case, with all that hangs on it: numbers taken, rules kept, words found, and the outcome of
//! the cases merged into it. The way of every action and of every import. The words watch the case; to settle them is
//! left to the caller, who may do it for many cases at once.
void storeCase(const casefile::Database& db, const std::optional<Case>& before, const Case& after,
               casefile::WordKeeper& words, const lifecycle::RuleSet& rules, casefile::RowWriter& writer);

//! Appends an entry for what a change log has gathered.
JournalId writeEntry(const casefile::Database& db, IdSource& ids, const Environment& environment, const QString& action,
                     const casefile::ChangeLog& log, const QByteArray& detail,
                     std::optional<SuggestionId> suggestion = {}, std::optional<JournalId> batch = {},
                     std::optional<JournalId> undoes = {});

} // namespace huiyin::desk
