// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huiyin::exchange {

//! Why a table cannot be read from a file, or not be written to one: one sentence what, one what to do, both
//! translated.
struct FileError {
    enum class Kind : quint8 {
        Missing,
        Folder,
        Unreadable,
        Empty,
        OldExcel,
        Encrypted,
        NotWorkbook,
        WebPage,
        NotTable,
        Damaged,
        Doctype,
        TooDeep,
        TooMuch,
        TooManyParts,
        TooManyRows,
        TooManyColumns,
        CellTooLong,
        OpenQuote,
        NoDecoder,
        NoSheet,
        NoSuchSheet,
        NoHeader,
        BadMap,
        NotWritten
    };

    QString what;
    QString remedy;
    Kind kind = Kind::Unreadable;

    QString line() const { return what + u' ' + remedy; }
};

using ReadError = FileError;

//! The error of a kind in words; the detail is what one sentence names beside the file: a part, a sheet, the system's
//! own message.
FileError fileError(FileError::Kind kind, const QString& path, const QString& detail = {});

} // namespace huiyin::exchange
