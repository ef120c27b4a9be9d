// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huiyin::bench {

//! Makes a case file of so many cases in the way an office would: out of a ledger. The seconds that the import took;
//! ends the program with words when the file cannot be made.
double makeBigFile(const QString& path, int cases);

} // namespace huiyin::bench
