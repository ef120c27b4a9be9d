// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/turn.h"
#include "desk/desk.h"
#include "import/import_doors.h"

#include <memory>

namespace huiyin {

//! What the dialog of imports may do with a desk: none of it throws. Reading and importing are called in another
//! thread; an import takes the turn, so that the window's doors do not read beside it.
ui::ImportDoors importDoorsOf(const std::shared_ptr<desk::Desk>& desk, const Turn& turn);

} // namespace huiyin
