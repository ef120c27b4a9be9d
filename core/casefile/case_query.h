// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/database.h"
#include "domain/case_filter.h"

#include <QStringList>

#include <utility>

namespace huiyin::casefile {

//! The ids of all cases that a filter lets through, in its order. today decides what is overdue.
std::vector<SuggestionId> caseIds(const Database& db, const CaseFilter& filter, QDate today);
//! The first of caseIds(), at most so many, without setting all of them in order.
std::vector<SuggestionId> firstCases(const Database& db, const CaseFilter& filter, QDate today, int most);
qint64 countCases(const Database& db, const CaseFilter& filter, QDate today);

//! One page in natural order (newest first) from below a case on: the same cost wherever in the list it lies.
std::vector<SuggestionId> casePage(const Database& db, const CaseFilter& filter, QDate today,
                                   std::optional<SuggestionId> below, int limit);

//! The lines of these cases, in the order of the ids; a case that is gone is left out.
std::vector<CaseLine> caseLines(const Database& db, std::span<const SuggestionId> ids);

//! The sessions that cases were received in, as congress and session, the newest first.
std::vector<std::pair<int, int>> caseSessions(const Database& db);
//! Whether the file has more than so many cases, without counting all of them.
bool hasMoreCases(const Database& db, int than);

//! Every class letter that a latest reply bears, sorted.
QStringList claimedClasses(const Database& db);

//! What cases say in an own field: those that most of them say first, at most so many.
QStringList ownValues(const Database& db, OwnFieldId field, int most);

} // namespace huiyin::casefile
