// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"
#include "exchange/zip_file.h"

namespace huiyin::exchange {

//! Whether a packed file is a workbook of Excel's format, by the parts that it has.
bool isXlsx(const ZipFile& zip);
OpenedTable openXlsx(std::unique_ptr<ZipFile> zip);

} // namespace huiyin::exchange
