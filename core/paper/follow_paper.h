// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/environment.h"
#include "paper/document.h"
#include "stats/follow_report.h"

namespace huiyin::paper {

//! What came of confrontations and promises, on paper: a table by group with its totals, rates with what they are of,
//! and every definition as a footnote.
Document followDocument(const stats::FollowReport& report, const desk::Office& office);

} // namespace huiyin::paper
