// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>

namespace huiyin::casefile {

//! Who holds a case file for writing.
struct LockHolder {
    QString host;
    QString program;
    qint64 pid = 0;
    QDateTime since;
    bool known = false;
    bool diskIsFull = false;    //!< nobody holds it, and the mark that somebody does could not be written
    bool folderRefuses = false; //!< nobody holds it, and the folder takes no new files
};

//! Keeps other programs from writing while this one may. A lock left by a crash is recognised and taken over.
class FileLock {
public:
    //! Nothing when somebody else holds it (holder then says who), or when the folder cannot be written.
    static std::unique_ptr<FileLock> take(const QString& caseFile, LockHolder& holder);

private:
    explicit FileLock(const QString& lockPath);
    QLockFile lock_;
};

} // namespace huiyin::casefile
