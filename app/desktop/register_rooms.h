// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/turn.h"
#include "desk/desk.h"
#include "registers/register_doors.h"

namespace huiyin {

//! The doors of the page of registers over a desk; without a way out for sheets.
ui::RegisterDoors registerDoorsOf(const std::shared_ptr<desk::Desk>& desk,
                                  const std::function<void(const casefile::Error&)>& report, const Turn& turn);

//! Makes the page of registers for a window.
std::function<QWidget*(QWidget*)> registersOf(const ui::Doors& doors, const std::shared_ptr<desk::Desk>& desk,
                                              const std::function<void(const casefile::Error&)>& report,
                                              const Turn& turn);

} // namespace huiyin
