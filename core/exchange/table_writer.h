// SPDX-License-Identifier: GPL-3.0-or-later
// Tables out of the house: to a sheet, to separated values, to a terminal. What is text stays text everywhere, so that
// no title of a suggestion becomes a formula on somebody's computer.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include "exchange/file_error.h"

#include <tl/expected.hpp>

#include <variant>
#include <vector>

namespace huiyin::exchange {

//! A text, a count, a day, or nothing.
using TableValue = std::variant<QString, qint64, QDate, std::monostate>;

struct Table {
    QString title; //!< names the sheet and heads the printed pages; may be empty
    QStringList headings;
    std::vector<std::vector<TableValue>> rows; //!< a row may be shorter than the headings, and longer
};

//! Writes a workbook with one sheet, ready for A4: heading row frozen, with filters, repeated on each page; all
//! columns on the width of a page. What stood under the name before stays until the new file is whole.
tl::expected<void, FileError> writeXlsx(const Table& table, const QString& path);

//! Writes csvText() to a file, in the same safe way.
tl::expected<void, FileError> writeCsv(const Table& table, const QString& path);

//! Comma-separated, UTF-8 with a byte order mark so that Excel and WPS read the Chinese. A text that a sheet would take
//! for a formula gets an apostrophe in front; counts do not, negative ones neither.
QByteArray csvText(const Table& table);

//! Columns under each other on a terminal of fixed pitch, where a Chinese sign is as wide as two Latin ones. Each row
//! is one line; line breaks, escape sequences and marks that turn the direction of writing are left out.
QString plainText(const Table& table);

//! Whether a sheet would take a text for a formula or a command: = + - @, their full-width twins, tab, line break.
bool looksLikeFormula(QStringView text);

} // namespace huiyin::exchange
