// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zip_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <zip.h>

#include <algorithm>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

using Kind = FileError::Kind;

//! A character reference takes up to eight bytes for each character of a cell.
constexpr qint64 bytesOfCharacter = 8;
//! The XML reader compares each attribute of a tag with each before it; nobody writes so many.
constexpr qint64 mostAttributes = 4000;

QString truncated()
{
    return QCoreApplication::translate("Exchange", "its end is missing");
}

//! The number of parts as the file's end tells it, before libzip makes room for that many; nothing without an end.
std::optional<int> countParts(QFile& file)
{
    constexpr qint64 endSize = 22;
    constexpr qint64 longestComment = 65'535;
    const qint64 size = file.size();
    const qint64 from = std::max<qint64>(0, size - endSize - longestComment);
    if (!file.seek(from))
        return std::nullopt;
    const QByteArray tail = file.read(size - from);
    const qsizetype at = tail.lastIndexOf(QByteArrayView("PK\x05\x06"));
    if (at < 0 || tail.size() - at < endSize)
        return std::nullopt;
    return qFromLittleEndian<quint16>(tail.constData() + at + 10);
}

zip* openArchive(const QString& path, int* code)
{
#ifdef Q_OS_WIN
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_win32w_create(reinterpret_cast<const wchar_t*>(path.utf16()), 0, -1, &error);
    zip* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    *code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    return archive;
#else
    return zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, code);
#endif
}

} // namespace

tl::expected<std::unique_ptr<ZipFile>, FileError> ZipFile::open(const QString& path, const ReadLimits& limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(fileError(Kind::Unreadable, path, file.errorString()));
    const auto parts = countParts(file);
    file.close();
    if (!parts)
        return tl::unexpected(fileError(Kind::Damaged, path, truncated()));
    if (*parts > limits.entries)
        return tl::unexpected(fileError(Kind::TooManyParts, path));

    int code = 0;
    zip* archive = openArchive(path, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return tl::unexpected(fileError(Kind::Damaged, path, detail));
    }
    std::unique_ptr<ZipFile> opened(new ZipFile(path, limits, archive));
    if (zip_get_num_entries(archive, 0) > limits.entries)
        return tl::unexpected(fileError(Kind::TooManyParts, path));
    return opened;
}

ZipFile::ZipFile(const QString& path, const ReadLimits& limits, zip* archive)
    : path_(path)
    , limits_(limits)
    , archive_(archive)
{
}

ZipFile::~ZipFile()
{
    zip_discard(archive_);
}

qint64 ZipFile::indexOf(const QString& name) const
{
    const qint64 index = zip_name_locate(archive_, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index >= 0)
        return index;
    // some Windows tools pack with their own separator
    QString other = name;
    return zip_name_locate(archive_, other.replace(u'/', u'\\').toUtf8().constData(), ZIP_FL_NOCASE);
}

bool ZipFile::has(const QString& name) const
{
    return indexOf(name) >= 0;
}

tl::expected<std::unique_ptr<ZipEntry>, FileError> ZipFile::entry(const QString& name)
{
    const qint64 index = indexOf(name);
    if (index < 0) {
        //: detail of a damaged file
        const auto detail = QCoreApplication::translate("Exchange", "its part %1 is missing").arg(name);
        return tl::unexpected(fileError(Kind::Damaged, path_, detail));
    }
    zip_stat_t facts;
    zip_stat_init(&facts);
    zip_stat_index(archive_, zip_uint64_t(index), 0, &facts);
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) && facts.encryption_method != ZIP_EM_NONE)
        return tl::unexpected(fileError(Kind::Encrypted, path_));

    zip_file* file = zip_fopen_index(archive_, zip_uint64_t(index), 0);
    if (!file)
        return tl::unexpected(fileError(Kind::Damaged, path_, QString::fromUtf8(zip_strerror(archive_))));
    const auto packed = qint64((facts.valid & ZIP_STAT_COMP_SIZE) ? facts.comp_size : 0);
    return std::unique_ptr<ZipEntry>(new ZipEntry(*this, file, index, packed, name));
}

bool ZipFile::takes(qint64 index, qint64 inflated)
{
    qint64& most = inflated_[index];
    if (inflated > most) {
        total_ += inflated - most;
        most = inflated;
    }
    return total_ <= limits_.totalBytes;
}

ZipEntry::ZipEntry(ZipFile& owner, zip_file* file, qint64 index, qint64 packed, const QString& name)
    : owner_(owner)
    , file_(file)
    , index_(index)
    , packed_(packed)
    , name_(name)
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(file_);
}

qint64 ZipEntry::fail(Kind kind, const QString& detail)
{
    if (!failure_)
        failure_ = fileError(kind, owner_.path(), detail);
    return -1;
}

qint64 ZipEntry::readData(char* data, qint64 size)
{
    if (failure_)
        return -1;
    if (equals_ > mostAttributes)
        return fail(Kind::TooMuch, name_);
    const qint64 got = zip_fread(file_, data, zip_uint64_t(size));
    if (got < 0)
        return fail(Kind::Damaged, name_ + u": "_s + QString::fromUtf8(zip_file_strerror(file_)));

    inflated_ += got;
    undigested_ += got;
    equals_ += std::count(data, data + got, '=');
    const ReadLimits& limits = owner_.limits();
    const bool bomb = inflated_ > limits.freeBytes && inflated_ / limits.ratio > std::max<qint64>(packed_, 1);
    if (bomb || inflated_ > limits.entryBytes || undigested_ > limits.cellText * bytesOfCharacter ||
        !owner_.takes(index_, inflated_))
        return fail(Kind::TooMuch, name_);
    return got;
}

} // namespace huiyin::exchange
