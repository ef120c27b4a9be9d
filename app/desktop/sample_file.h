// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "casefile/open_error.h"
#include "desk/environment.h"

#include <tl/expected.hpp>

namespace huiyin {

//! A small fictional county to look at, with cases in most states, made by the actions that lead there. Its days count
//! back from today, so that something is always overdue and something due soon. Returns the number of cases.
tl::expected<int, casefile::OpenError> makeSampleFile(const QString& path, const desk::Environment& environment);

} // namespace huiyin
