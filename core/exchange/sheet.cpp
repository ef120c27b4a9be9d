// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"

#include "exchange/csv_source.h"
#include "exchange/ods_source.h"
#include "exchange/xlsx_source.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace huiyin::exchange {

namespace {

using Kind = FileError::Kind;

//! Old Excel files and encrypted new ones share one container; only the latter has a stream of this name.
bool holdsEncryptedPackage(QFile& file)
{
    const QByteArray name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    constexpr qint64 portion = 1'048'576;
    constexpr qint64 enough = 64 * portion;
    QByteArray window;
    for (qint64 read = 0; read < enough && !file.atEnd(); read += portion) {
        window = window.right(name.size()) + file.read(portion);
        if (window.contains(name))
            return true;
    }
    return false;
}

OpenedTable openPacked(const QString& path, const ReadLimits& limits)
{
    auto zip = ZipFile::open(path, limits);
    if (!zip)
        return tl::unexpected(zip.error());
    if (isOds(**zip))
        return openOds(std::move(*zip));
    if (isXlsx(**zip))
        return openXlsx(std::move(*zip));
    return tl::unexpected(fileError(Kind::NotWorkbook, path));
}

} // namespace

OpenedTable openTable(const QString& path, const ReadLimits& limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(fileError(Kind::Missing, path));
    if (info.isDir())
        return tl::unexpected(fileError(Kind::Folder, path));
    // a pipe or a device would be waited for without end
    if (!info.isFile())
        return tl::unexpected(fileError(Kind::NotTable, path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(fileError(Kind::Unreadable, path, file.errorString()));
    if (file.size() == 0)
        return tl::unexpected(fileError(Kind::Empty, path));

    constexpr qint64 longestMagic = 8;
    const QByteArray magic = file.peek(longestMagic);
    if (magic.startsWith("\xd0\xcf\x11\xe0"))
        return tl::unexpected(fileError(holdsEncryptedPackage(file) ? Kind::Encrypted : Kind::OldExcel, path));
    if (magic.startsWith("PK\x03\x04") || magic.startsWith("PK\x05\x06"))
        return openPacked(path, limits);
    if (magic.startsWith("Rar!") || magic.startsWith("7z\xbc\xaf"))
        return tl::unexpected(fileError(Kind::NotWorkbook, path));
    return openCsv(path, limits);
}

} // namespace huiyin::exchange
