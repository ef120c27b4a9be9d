// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace huiyin {

//! What long work tells about itself while it runs, in the thread that does it. False: it is to stop, and nothing of it
//! is to stay. None given: nobody listens.
using Proceed = std::function<bool(int done, int all)>;

} // namespace huiyin
