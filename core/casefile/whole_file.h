// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>
#include <QString>

#include <tl/expected.hpp>

namespace huiyin::casefile {

//! Why a file could not be written: what kind of failure, and what the system says of it.
struct WriteFailure {
    QFileDevice::FileError code = QFileDevice::WriteError;
    QString text;
};

//! Writes a file that goes out of the house: beside its place first, and into it only when the disk has taken all of
//! it. Whatever fails, what stood under the name stays, and nothing else is left. A device is never replaced by a file.
tl::expected<void, WriteFailure> writeWhole(const QString& path, const QByteArray& bytes);

//! Whether two names lead to one file, through links too.
bool isSameFile(const QString& one, const QString& other);

} // namespace huiyin::casefile
