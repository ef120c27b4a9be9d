// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace huiyin::desk {

//! The first key that one object of a JSON text says twice; readers of JSON take one of the two without a word.
//! The text must have been read as JSON before.
std::optional<QString> keySaidTwice(const QByteArray& json);

} // namespace huiyin::desk
