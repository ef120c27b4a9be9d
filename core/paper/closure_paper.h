// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/environment.h"
#include "paper/document.h"
#include "paper/page_layout.h"
#include "stats/closure_report.h"

namespace huiyin::paper {

//! The closure report as a leader prints it: the three named closure rates, a table by group with its totals, a chart
//! that survives black and white, every definition as a footnote, office and date. The words are those of the screen.
Document closureDocument(const stats::ClosureReport& report, const desk::Office& office);

//! Its pages: a table of eleven columns stands upright in slightly smaller type rather than lying on its side.
Pages closurePages(const Document& document);

//! 2026年8月21日 in Chinese, 2026-08-21 in English.
QString paperDate(QDate date);
//! 云湖县第十八届人民代表大会第四次会议, in the language of the program.
QString sessionName(const desk::Office& office);

} // namespace huiyin::paper
