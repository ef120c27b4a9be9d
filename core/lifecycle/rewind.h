// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <functional>
#include <optional>

namespace huiyin::lifecycle {

//! The case with which a merged one was handled, by the number that the step of merging names.
using FindCase = std::function<std::optional<SuggestionId>(const QString& ref)>;

//! The case as it stood at the end of a day, by the days that its steps and papers bear: what a report of that day
//! counts. Only what figures rest on is brought back (shares, replies, ratings, limits, merging, closing, withdrawal);
//! registers and titles are today's. What bears no day, as ledgers have it, was always so. The derived fields still
//! have to be written by summarise(), with the master as it stood on the day.
Case asOf(const Case& now, QDate day, const FindCase& findCase);

} // namespace huiyin::lifecycle
