// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts of an xlsx file around its sheets.
#pragma once

#include "exchange/merged_cells.h"
#include "exchange/number_format.h"
#include "exchange/zip_file.h"

#include <QStringList>

#include <vector>

namespace huiyin::exchange {

template <class T>
using PartResult = tl::expected<T, FileError>;

//! One line of a relationships part; the target is a full name inside the file, however it was written.
struct Relation {
    QString id;
    QString type; //!< last word of the type's address: worksheet, styles, sharedStrings
    QString target;
};

//! What a part refers to; empty if it refers to nothing.
PartResult<std::vector<Relation>> readRelations(ZipFile& zip, const QString& part);

struct WorkbookSheet {
    SheetInfo info;
    QString part;
};

struct Workbook {
    std::vector<WorkbookSheet> sheets;
    Epoch epoch = Epoch::From1900;
    QString stylesPart;  //!< empty when there is none
    QString stringsPart; //!< empty when there is none
};

PartResult<Workbook> readWorkbook(ZipFile& zip, const QString& part);
//! The formats of the cells' styles, by the number that a cell gives.
PartResult<std::vector<NumberFormat>> readStyles(ZipFile& zip, const QString& part);
PartResult<QStringList> readSharedStrings(ZipFile& zip, const QString& part);
//! The merged ranges, which stand behind the rows that they concern: found by a quick look at the bytes.
PartResult<std::vector<MergedRange>> findMergedRanges(ZipFile& zip, const QString& part);

//! A cell's address as it stands in a file: "B12", column and row from 1; 0 where it cannot be read.
struct CellAddress {
    int column = 0;
    int row = 0;
};
CellAddress parseAddress(QStringView text);

//! The text of a string item, rich or plain, without the phonetic guide of Japanese Excel; the reader stands on the
//! item's start and is left on its end. Nothing for a text longer than the limit.
class XmlPart;
std::optional<QString> readStringItem(XmlPart& xml, qsizetype limit);
//! Excel writes control characters as _x000D_.
QString unescaped(QString text);

} // namespace huiyin::exchange
