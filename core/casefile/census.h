// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/database.h"

#include <QStringList>

namespace huiyin::casefile {

//! Holds the file against its journal, which tells every row that was ever written: rows that are gone or that nobody
//! wrote, rows written since their last entry, rules and particulars of the office that are others than were kept,
//! number series set back, days off that nobody entered. One translated sentence a fault, at most so many.
QStringList censusFaults(const Database& db, int most);

} // namespace huiyin::casefile
