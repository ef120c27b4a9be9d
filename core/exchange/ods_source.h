// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"
#include "exchange/zip_file.h"

namespace huiyin::exchange {

//! Whether a packed file is a spreadsheet of the Open Document format, by its mimetype.
bool isOds(ZipFile& zip);
OpenedTable openOds(std::unique_ptr<ZipFile> zip);

} // namespace huiyin::exchange
