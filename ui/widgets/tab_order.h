// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidgetList>

namespace huiyin::ui {

//! Moves the keyboard through these parts and what lies in them as the layouts place it, which is how one reads; Qt
//! goes by when a part was made, and much is made anew while a window stands. False when the keyboard is elsewhere.
bool tabAsRead(const QWidgetList& parts, bool next);

} // namespace huiyin::ui
