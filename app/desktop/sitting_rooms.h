// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confrontation/sittings_page.h"
#include "desk/desk.h"

#include <functional>
#include <memory>

namespace huiyin {

//! What the page of confrontations wants of other rooms: its papers to look at, to print and to write.
ui::SittingRooms sittingRoomsOf(const std::shared_ptr<desk::Desk>& desk);

//! Shows the promise ledger as paper.
std::function<void(QWidget*)> ledgerPaperOf(const std::shared_ptr<desk::Desk>& desk);

} // namespace huiyin
