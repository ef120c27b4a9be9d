// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as offices keep them: xlsx, ods and csv through one door, row by row.
#pragma once

#include <QDate>
#include <QString>

#include "exchange/file_error.h"

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <vector>

namespace huiyin::exchange {

//! One cell as it is shown. A number's date is the day that the number would be in a column of dates, for sheets that
//! forget the format; an error value such as #REF! is text.
struct Cell {
    enum class Kind : quint8 { Empty, Text, Number, Date };

    Kind kind = Kind::Empty;
    bool fromAbove = false; //!< repeated from the first row of a merged range
    QString text;
    double number = 0;
    QDate date;

    bool isEmpty() const { return kind == Kind::Empty; }
};

//! What a file may unpack to. Declared sizes are never believed: bytes are counted while they come.
struct ReadLimits {
    qint64 entryBytes = 200'000'000; //!< of one part of a workbook, and of a csv file
    qint64 totalBytes = 500'000'000;
    int entries = 1000;
    int ratio = 100; //!< inflated to packed, once a part is larger than freeBytes
    qint64 freeBytes = 1'000'000;
    int rows = 1'048'576;
    int columns = 200; //!< what stands further right is refused, blank cells there are not
    qsizetype cellText = 1'000'000;
    int depth = 64;
};

struct SheetInfo {
    QString name;
    bool hidden = false;
};

//! Gets the row's number in the sheet, counted from 1, and its cells up to the last one that is not empty; false stops.
using RowReceiver = std::function<bool(int row, const std::vector<Cell>& cells)>;

//! An opened table. Reading holds one row and the workbook's shared strings, however long the sheet is.
class TableSource {
public:
    virtual ~TableSource() = default;
    TableSource(const TableSource&) = delete;
    TableSource& operator=(const TableSource&) = delete;

    const QString& path() const { return path_; }
    const std::vector<SheetInfo>& sheets() const { return sheets_; }
    //! Hands over the rows that are not empty. A merged range shows its value in every cell that it covers.
    virtual tl::expected<void, ReadError> readRows(int sheet, const RowReceiver& receive) = 0;

protected:
    explicit TableSource(const QString& path)
        : path_(path)
    {
    }

    QString path_;
    std::vector<SheetInfo> sheets_;
};

using OpenedTable = tl::expected<std::unique_ptr<TableSource>, ReadError>;

//! Opens an xlsx, ods or csv file, told apart by what is in it and not by its name.
OpenedTable openTable(const QString& path, const ReadLimits& limits = {});

} // namespace huiyin::exchange
