// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "paper/document.h"

#include <optional>

namespace huiyin::paper {

//! 代表建议办理历程: one case from the paper to the archive as an office files it: its facts, its units with the class
//! claimed, the rating and the class certified, every step in its order, the replies round by round and in full,
//! ratings, extensions, redo orders, promises, hearings, and what is attached. What the case does not have is left
//! out. Dated by the day given, else by the desk's.
Document caseHistory(const desk::Desk& desk, const Case& one, std::optional<QDate> day = {});

//! The same dated by the day of closing, as the bytes of a PDF that depend on the case, the office and the language
//! only: what is filed in the case when it is closed (desk::Environment::closingPaper). Empty where this PC can make no
//! PDF.
QByteArray caseHistoryPdf(const desk::Desk& desk, const Case& one);

} // namespace huiyin::paper
