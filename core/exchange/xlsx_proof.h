// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huiyin::exchange {

//! Whether a workbook that was just written is all there: every part whole, so many cells, every text that they name.
//! libxlsxwriter keeps its parts in files of its own and does not notice when the disk takes only half of one.
bool isWholeBook(const QString& path, qint64 cells);

} // namespace huiyin::exchange
