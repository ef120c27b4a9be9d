// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/lock.h"

#include <QFileInfo>

namespace huiyin::casefile {

namespace {

QString lockPath(const QString& caseFile)
{
    const QFileInfo info(caseFile);
    return info.absolutePath() + QStringLiteral("/.~") + info.fileName() + QStringLiteral(".lock");
}

} // namespace

FileLock::FileLock(const QString& path)
    : lock_(path)
{
    lock_.setStaleLockTime(0); // a clerk may leave the window open for a week; only a dead process is stale
}

std::unique_ptr<FileLock> FileLock::take(const QString& caseFile, LockHolder& holder)
{
    const QString path = lockPath(caseFile);
    std::unique_ptr<FileLock> lock(new FileLock(path)); // NOLINT: the constructor is private
    if (lock->lock_.tryLock(0))
        return lock;
    holder.known = lock->lock_.error() == QLockFile::LockFailedError &&
                   lock->lock_.getLockInfo(&holder.pid, &holder.host, &holder.program);
    holder.since = QFileInfo(path).lastModified();
    return nullptr;
}

} // namespace huiyin::casefile
