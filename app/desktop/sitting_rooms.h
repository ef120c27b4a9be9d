// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/turn.h"
#include "app/report_damage.h"
#include "confrontation/sittings_page.h"
#include "desk/desk.h"

#include <memory>

namespace huiyin {

//! What the page of confrontations wants of other rooms: its papers to look at, to print and to write.
ui::SittingRooms sittingRoomsOf(const std::shared_ptr<desk::Desk>& desk,
                                const std::function<void(const casefile::Error&)>& report, const Turn& turn);

//! Shows the promise ledger as paper.
std::function<void(QWidget*)> ledgerPaperOf(const std::shared_ptr<desk::Desk>& desk,
                                            const std::function<void(const casefile::Error&)>& report,
                                            const Turn& turn);

} // namespace huiyin
