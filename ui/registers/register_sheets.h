// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registers/register_doors.h"
#include "registers/register_model.h"

namespace huiyin::ui {

//! A register as a sheet; contact data only when it is asked for.
enum class Contacts : bool { Hide, Show };
Sheet sheetOf(const RegisterDoors& registers, desk::RegisterKind kind, Contacts contacts);
Sheet structureSheet(const std::vector<desk::Structure>& structure);
Sheet faultSheet(const std::vector<desk::RegisterFault>& faults); //!< the ids are places in the list of faults
//! Limits, articles and switches of every rule set, the office's own first.
Sheet ruleSheet(const lifecycle::RuleSet& own);
//! Every class scheme, the one of the office's rules first.
Sheet schemeSheet(const lifecycle::RuleSet& own);

} // namespace huiyin::ui
