// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "paper/document.h"

#include <span>
#include <vector>

namespace huiyin::paper {

//! 催办函, one letter a unit in the order of the register, each listing those of the cases that the unit still owes
//! something. The urging gives the day, the number of the letter and, where something was written, what is asked for;
//! it may name one unit. No letter for a case that no unit handles.
std::vector<Document> urgingLetters(const desk::Desk& desk, std::span<const SuggestionId> cases,
                                    const lifecycle::Command& urging);

} // namespace huiyin::paper
