// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huiyin::bench {

//! One start of a window in a process of its own: what is "empty", "today" or "list". Prints "shown" when its rows have
//! been painted for the first time; the list is then scrolled and its frames and the memory are printed.
int windowChild(int argc, char** argv, const QString& what, const QString& file);

} // namespace huiyin::bench
