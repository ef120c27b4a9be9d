// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace huiyin {

//! Installs the words of the program and of Qt itself: "zh" (also for nothing) or "en".
void loadLanguage(QCoreApplication& application, const QString& language);

//! Who works at this PC, for the journal, where no name is given.
QString systemUser();

} // namespace huiyin
