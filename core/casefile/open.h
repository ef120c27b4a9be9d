// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include "casefile/database.h"
#include "casefile/lock.h"
#include "casefile/look.h"
#include "casefile/open_error.h"

#include <tl/expected.hpp>

#include <atomic>
#include <memory>

namespace huiyin::casefile {

//! "HYIN" at offset 68 of the file: what tells a case file from any other SQLite file.
inline constexpr qint32 applicationId = 0x4859494e;

//! An open case file: the connection, and the lock while it may write.
struct OpenFile {
    std::unique_ptr<FileLock> lock; //!< none while reading
    std::unique_ptr<Database> db;
    QString migratedBackup;   //!< where the file before a migration was kept; empty when none was needed
    bool isUnchecked = false; //!< its structure is still to be looked at: structureFault()
};

inline constexpr qint64 lookedAtFirst = 64 * 1024 * 1024; //!< bytes; smaller files are always looked at first

//! Opens an existing case file after looking at it: right application id, not newer, not locked by another program,
//! quick_check, schema text as expected. Older files are migrated after a verified backup beside them. Nothing is
//! created or changed when it fails. A newer file is not opened, for reading neither.
tl::expected<OpenFile, OpenError> openCaseFile(const QString& path, Access access, const QDateTime& now,
                                               Look look = Look::First);

//! What is wrong with the structure of an open file; empty when nothing is.
QString structureFault(const Database& db);
//! The same for the file as it lies on the disk, without a lock; empty too when it was told to stop. What it finds is
//! to be confirmed by the other, since somebody may have written meanwhile.
QString structureFault(const QString& path, const std::atomic_bool& stop);

//! Makes an empty case file; refuses when anything is there already.
tl::expected<OpenFile, OpenError> createCaseFile(const QString& path, const QDateTime& now);
//! Why no file can be made there: something stands there, or the folder cannot be written.
std::optional<OpenError> obstacleToNew(const QString& path);

//! An empty case file in memory, to be saved when it is whole: saveAs().
tl::expected<OpenFile, OpenError> createDraft();

OpenError lockedBy(const QString& path, const LockHolder& holder); //!< why a file could not be locked
OpenError openErrorOf(const Error& error, const QString& path);    //!< damage found later, in the same words

} // namespace huiyin::casefile
