// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace huiyin {

//! Asks where to write a file, in the folder that was used last; the system asks before anything is replaced. Empty
//! when called off.
QString askWhereToWrite(QWidget* parent, const QString& title, const QString& name, const QString& suffix);

//! Asks for the ledger that is to be imported.
QString askForLedger(QWidget* parent, const QString& title);

} // namespace huiyin
