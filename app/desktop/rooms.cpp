// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rooms.h"

namespace huiyin {

ui::Rooms roomsOf(const std::shared_ptr<desk::Desk>& desk)
{
    Q_UNUSED(desk)
    return {};
}

} // namespace huiyin
