// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/turn.h"
#include "app/report_damage.h"
#include "desk/desk.h"
#include "widgets/doors.h"

#include <memory>

namespace huiyin {

//! The doors of a desk as windows may call them: none throws, and none waits while an import has its turn. The desk
//! lives as long as the doors.
ui::Doors doorsOf(const std::shared_ptr<desk::Desk>& desk, const std::function<void(const casefile::Error&)>& report,
                  const Turn& turn = newTurn());

} // namespace huiyin
