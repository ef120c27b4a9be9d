// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/lock.h"

#include <QDir>
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
    // whoever had it may be gone between the two questions: then it is free, and asked for again
    constexpr int attempts = 20;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (lock->lock_.tryLock(0))
            return lock;
        if (lock->lock_.error() != QLockFile::LockFailedError)
            break;
        holder.known = lock->lock_.getLockInfo(&holder.pid, &holder.host, &holder.program);
        if (holder.known)
            break;
    }
    const bool hasFolder = QFileInfo(path).dir().exists();
    const auto error = lock->lock_.error();
    holder.folderRefuses = error == QLockFile::PermissionError || !hasFolder;
    holder.diskIsFull = error == QLockFile::UnknownError && hasFolder; // Qt's word for a mark half written
    holder.since = QFileInfo(path).lastModified();
    return nullptr;
}

} // namespace huiyin::casefile
