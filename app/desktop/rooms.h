// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/readers.h"
#include "app/desktop/turn.h"
#include "app/report_damage.h"
#include "desk/desk.h"
#include "shell/main_window.h"

#include <memory>

namespace huiyin {

//! The rooms of the window that need more of the desk than its doors: reports and imports are plugged in here.
//! The widget's parent is the ui::MainWindow; a number that is clicked calls its showCases().
ui::Rooms roomsOf(const std::shared_ptr<desk::Desk>& desk, const std::function<void(const casefile::Error&)>& report,
                  const Turn& turn, const std::shared_ptr<const Readers>& readers = {});

} // namespace huiyin
