// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "domain/proceed.h"

#include <functional>
#include <vector>

class QMimeData;

namespace huiyin::ui {

struct Doors;

//! A list as it stands on the screen, in words: to be printed, to be written to a sheet, to be pasted into another
//! program.
struct ShownTable {
    QString title;
    QStringList notes; //!< the filter, how many of how many
    QStringList headings;
    std::vector<QStringList> rows;
};

//! A list whose rows are still to be read, in another thread and through the doors of a reader that this thread has to
//! itself. Nothing that it gives back is of use when the progress answered that it is to stop.
using TableLater = std::function<ShownTable(const Doors& reader, const Proceed& proceed)>;

//! The rows for the clipboard: a table that a sheet takes up cell by cell, every cell as text, so that 18-4-12 does not
//! become a day; and lines with tabs for programs that know no tables. The caller owns it.
QMimeData* clipboardTable(const ShownTable& table);

} // namespace huiyin::ui
