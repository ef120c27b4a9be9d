// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/error.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <functional>

namespace huiyin {

//! Reports in the window's thread what failed in another one.
inline void reportLater(const std::function<void(const casefile::Error&)>& report, const casefile::Error& damage)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [report, damage] { report(damage); }, Qt::QueuedConnection);
}

} // namespace huiyin
