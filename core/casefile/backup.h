// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include "casefile/open.h"
#include "domain/proceed.h"

namespace huiyin::casefile {

//! Copies an open file into a folder by SQLite's backup, opens the copy, checks it and compares where its journal ends.
//! Returns the path of the copy: name-20260821-143005.huiyin; the name is the file's own when none is given. Nothing is
//! left behind when it fails, or when the progress answers that it is to stop. With a progress it copies a few pages at
//! a time: whoever writes to the file meanwhile, through another connection, waits for no more than these, and the copy
//! begins anew by itself.
tl::expected<QString, OpenError> backupTo(const Database& db, const QString& folder, const QDateTime& now,
                                          const Proceed& progress = {}, const QString& name = {});

//! Where the journal of a file ends: two files that end alike hold the same.
QByteArray journalHead(const Database& db);

//! A copy in memory of a file that may be read only, or open elsewhere: what is done to it is gone with it.
tl::expected<OpenFile, OpenError> openCopy(const QString& path, const QDateTime& now);

//! Puts a copy of an open file, a draft in memory too, under a name that is free. It is verified before it bears the
//! name, so that nothing half-made ever stands there.
tl::expected<void, OpenError> saveAs(const Database& db, const QString& path);

//! Puts a verified backup in the place of a file. What stood there is kept beside it under a name with the time.
//! Returns the path of what was kept; empty when nothing stood there.
tl::expected<QString, OpenError> restoreFrom(const QString& backup, const QString& path, const QDateTime& now);

} // namespace huiyin::casefile
