// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/error.h"

#include <QString>

#include <functional>

namespace huiyin {

//! What a person is told when a file or its disk failed while it was in use: what happened and what to do.
QString damageWords(const casefile::Error& damage, const QString& path);

//! Writes damage to the log each time, and tells the person once a file, outside of whatever Qt is in the middle of.
std::function<void(const casefile::Error&)> damageReporter(const QString& path,
                                                           std::function<void(const QString&)> tell);

} // namespace huiyin
