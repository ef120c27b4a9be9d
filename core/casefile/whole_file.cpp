// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/whole_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace huiyin::casefile {

namespace {

//! 0 when the disk has the file, else why not. QSaveFile asks for it too and does not listen to the answer.
int settle(int handle)
{
#ifdef Q_OS_WIN
    const int code = _commit(handle) == 0 ? 0 : errno;
#else
    const int code = fsync(handle) == 0 ? 0 : errno;
#endif
    return code == EINVAL || code == ENOSYS ? 0 : code; // a file system that knows no such thing
}

QFileDevice::FileError kindOf(int code)
{
    const bool isFull = code == ENOSPC || code == EFBIG
#ifdef EDQUOT
                        || code == EDQUOT
#endif
        ;
    return isFull ? QFileDevice::ResourceError : QFileDevice::WriteError;
}

} // namespace

tl::expected<void, WriteFailure> writeWhole(const QString& path, const QByteArray& bytes)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir()) // renaming onto it would put a file in its place
        return tl::unexpected(WriteFailure{QFileDevice::OpenError,
                                           QCoreApplication::translate("WholeFile", "this is a device, not a file")});
    QSaveFile file(path);
    const auto failed = [&file] { return tl::unexpected(WriteFailure{file.error(), file.errorString()}); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    // flushed here: QSaveFile::commit() takes no notice when the last buffer does not fit on the disk (Qt 6.4)
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failed();
    if (const int code = settle(file.handle()); code != 0)
        return tl::unexpected(WriteFailure{kindOf(code), qt_error_string(code)});
    if (!file.commit())
        return failed();
    return {};
}

bool isSameFile(const QString& one, const QString& other)
{
    std::error_code error; // one of them is missing: not the same
    return std::filesystem::equivalent(one.toStdU16String(), other.toStdU16String(), error);
}

} // namespace huiyin::casefile
