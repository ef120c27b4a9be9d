// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include "exchange/sheet.h"

#include <memory>
#include <optional>
#include <unordered_map>

struct zip;
struct zip_file;

namespace huiyin::exchange {

class ZipEntry;

//! A packed file under limits: what its parts inflate to is counted while it is read, since nothing that the file
//! says about its own size can be believed.
class ZipFile {
public:
    static tl::expected<std::unique_ptr<ZipFile>, FileError> open(const QString& path, const ReadLimits& limits);
    ~ZipFile();
    ZipFile(const ZipFile&) = delete;
    ZipFile& operator=(const ZipFile&) = delete;

    const QString& path() const { return path_; }
    const ReadLimits& limits() const { return limits_; }
    bool has(const QString& name) const;
    //! The part of this name, letter case aside, ready to be read once.
    tl::expected<std::unique_ptr<ZipEntry>, FileError> entry(const QString& name);

private:
    friend class ZipEntry;
    ZipFile(const QString& path, const ReadLimits& limits, zip* archive);

    qint64 indexOf(const QString& name) const;
    bool takes(qint64 index, qint64 inflated); // whether everything read so far is within the total

    QString path_;
    ReadLimits limits_;
    zip* archive_;
    std::unordered_map<qint64, qint64> inflated_; // by part, at most; a part read twice counts once
    qint64 total_ = 0;
};

//! One part while it is being inflated. A reader says with progress() that it has digested what it got; a part that
//! gives millions of bytes without that is an attack on the reader's memory.
class ZipEntry : public QIODevice {
public:
    ~ZipEntry() override;

    const ZipFile& owner() const { return owner_; }
    const QString& name() const { return name_; }
    const std::optional<FileError>& failure() const { return failure_; }
    void progress()
    {
        undigested_ = 0;
        equals_ = 0;
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    friend class ZipFile;
    ZipEntry(ZipFile& owner, zip_file* file, qint64 index, qint64 packed, const QString& name);

    qint64 fail(FileError::Kind kind, const QString& detail);

    ZipFile& owner_;
    zip_file* file_;
    qint64 index_;
    qint64 packed_;
    QString name_;
    qint64 inflated_ = 0;
    qint64 undigested_ = 0;
    qint64 equals_ = 0;
    std::optional<FileError> failure_;
};

} // namespace huiyin::exchange
