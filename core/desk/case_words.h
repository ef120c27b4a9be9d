// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace huiyin::desk {

//! Reads "unit=县财政局 and class=B and overdue" into a filter. Returns what is wrong, or nothing.
//! Keys: unit, category, delegation, group, leader, supervisor, committee, deputy, class, rating, state, session,
//! due-from, due-to, and the names of own fields; words that stand alone: overdue, key, recess, unrated.
QString readWhere(const QString& expression, const Desk& desk, CaseFilter& filter);

//! What a case says in the own fields of the office, in their order; a field that is no longer in use too.
std::vector<OwnEntry> ownEntries(const Case& one, const Registers& registers);

//! One case, whole, with its journal: as text for people, as JSON for programs.
QString caseText(const Case& one, const Desk& desk);
QByteArray caseJson(const Case& one, const Desk& desk);

} // namespace huiyin::desk
