// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report_damage.h"
#include "desk/desk.h"
#include "widgets/doors.h"

#include <memory>

namespace huiyin {

//! The doors of a desk as windows may call them: none throws. The desk lives as long as the doors.
ui::Doors doorsOf(const std::shared_ptr<desk::Desk>& desk, const std::function<void(const casefile::Error&)>& report);

} // namespace huiyin
