// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace huiyin::desk {

//! What a check of the file or of its journal found; no faults means sound.
struct CareReport {
    QStringList faults;
    qint64 cases = 0;
    qint64 rows = 0;
    qint64 journalEntries = 0;
    QString journalHead; //!< first 16 signs of the last hash: to be written down outside the file
};
CareReport checkFile(const Desk& desk);
CareReport verifyJournal(const Desk& desk);

//! Puts a verified backup in the place of a file; returns where what stood there is kept.
tl::expected<QString, casefile::OpenError> restoreFile(const QString& backup, const QString& path,
                                                       const Environment& environment);

} // namespace huiyin::desk
