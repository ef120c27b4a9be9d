// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace huiyin::casefile {

//! When the structure of a file is looked at. Later: files that this takes long for are opened at once, and whoever
//! opened them looks beside the work.
enum class Look : quint8 { First, Later };

} // namespace huiyin::casefile
