// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger of any length: the same rows for the same numbers, with words that are frequent, rare and absent.
#pragma once

#include "desk/ledger.h"

namespace huiyin::bench {

inline const QString frequentWord = QStringLiteral("道路"); //!< in the title of one case in twelve
inline const QString longWord = QStringLiteral("老旧小区"); //!< likewise
inline const QString rareWord = QStringLiteral("麋鹿");     //!< in one case of 5,000
inline const QString absentWord = QStringLiteral("珊瑚");   //!< in none

//! The i-th case, counted from 0: ten thousand to a session, five sessions to a congress.
desk::LedgerCase ledgerCase(int i);

} // namespace huiyin::bench
