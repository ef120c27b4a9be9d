// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/database.h"

#include <QStringList>

namespace huiyin::casefile {

//! Keeps bytes under their SHA-256, which comes back in hexadecimal; what is there already is not kept twice.
QString keepContent(const Database& db, const QByteArray& content);
std::optional<QByteArray> contentOf(const Database& db, const QString& sha256);

//! Attachments whose bytes are gone or are others than the hash says; one translated sentence each, at most so many.
QStringList attachmentFaults(const Database& db, int most);

} // namespace huiyin::casefile
