// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

namespace huiyin::exchange {

//! Opens a text of separated values. Its encoding is what its first bytes say, else UTF-8 if the whole file is valid
//! UTF-8, else GB18030; its separator (comma, semicolon or tab) is the one that its first rows agree on.
OpenedTable openCsv(const QString& path, const ReadLimits& limits);

} // namespace huiyin::exchange
