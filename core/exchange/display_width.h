// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace huiyin::exchange {

//! How many columns of a terminal or of a sheet a text takes: Chinese signs two, Latin ones one, marks that are put
//! upon others none.
qsizetype displayWidth(QStringView text);

} // namespace huiyin::exchange
