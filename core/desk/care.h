// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "domain/proceed.h"

namespace huiyin::desk {

//! What a check of the file or of its journal found; no faults means sound.
struct CareReport {
    QStringList faults;
    qint64 cases = 0;
    qint64 rows = 0;
    qint64 journalEntries = 0;
    QString journalHead; //!< first 16 signs of the last hash: to be written down outside the file
};
//! Throws a casefile::Error when the progress answers that it is to stop.
CareReport checkFile(const Desk& desk, const Proceed& progress = {});
CareReport verifyJournal(const Desk& desk);

//! A verified copy in a folder; returns its path. Nothing is left of one that failed or was called off.
tl::expected<QString, casefile::OpenError> backupFile(const Desk& desk, const QString& folder,
                                                      const Proceed& progress = {});

//! Puts a verified backup in the place of a file; returns where what stood there is kept.
tl::expected<QString, casefile::OpenError> restoreFile(const QString& backup, const QString& path,
                                                       const Environment& environment);

} // namespace huiyin::desk
