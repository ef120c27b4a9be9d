// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of the case history: its steps, each with who took it and what it says.
#pragma once

#include "desk/desk.h"
#include "paper/document.h"

namespace huiyin::paper {

//! A label and what it names, as one phrase: 文号：云交函〔2026〕7号; empty when nothing is named.
QString named(const QString& label, const QString& what);
//! The unit of a share; empty for none.
QString unitOf(const desk::Desk& desk, const Case& one, std::optional<UndertakingId> share);
//! Every step in the order in which it happened: day, step, who, particulars.
Table stepsOf(const desk::Desk& desk, const Case& one);

} // namespace huiyin::paper
