// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "exchange/header_words.h"
#include "exchange/sheet.h"

#include <optional>
#include <vector>

namespace huiyin::exchange {

//! What is looked for in a file, and what a person said about it.
struct LedgerOptions {
    LedgerKind kind = LedgerKind::Suggestions;
    QString sheet;               //!< empty: the sheet whose headings are known best
    ColumnMap map;               //!< goes before what is recognised
    QHash<QString, QString> own; //!< headings, by plainHeading(), of the office's own fields and the names of those
    std::optional<int> year;     //!< of days that are written without one
    //! Where no heading is known, take the first row of several texts for headings, all of them unknown: a person is
    //! about to say what they mean.
    bool askHeadings = false;
};

//! A column that is taken.
struct ColumnUse {
    int index = 0; //!< in the sheet, from 0
    QString heading;
    Column column = Column::Ignored;
    QString own = {}; //!< name of the own field, where it is one
};

//! Where the table stands in a file and what its columns are.
struct LedgerShape {
    QString sheet;
    int sheetIndex = 0;
    int headerRow = 0; //!< the last row of the headings, from 1
    std::vector<ColumnUse> columns;
    QStringList unknown;     //!< headings that are not taken
    QStringList otherSheets; //!< sheets that could have been meant as well
};

//! Finds the table: the sheet and the row, among its first thirty, with most known headings. Headings may take two rows
//! with merged groups above. Hidden sheets count only if no other has a table.
tl::expected<LedgerShape, ReadError> findLedger(TableSource& source, const LedgerOptions& options);

} // namespace huiyin::exchange
