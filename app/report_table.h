// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table_writer.h"
#include "stats/closure_report.h"
#include "stats/follow_report.h"

namespace huiyin {

//! The closure report as a sheet: counts as numbers, rates as numerator, denominator and percent, the total last.
exchange::Table reportTable(const stats::ClosureReport& report);

//! Counts under the names of the figures, rates behind those that are a part of another.
exchange::Table followTable(const stats::FollowReport& report);

} // namespace huiyin
