// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace huiyin::ui {

//! How a person wants to see one view: columns, their order and widths, and what it is sorted by. The map is what the
//! list wrote; one that another version of the program wrote in another way counts as none, and stays as it is until
//! the person changes something here.
QVariantMap viewLayout(const QString& view);
void keepViewLayout(const QString& view, QVariantMap layout);
void moveViewLayout(const QString& from, const QString& to); //!< a view got another name
void dropViewLayout(const QString& view);

} // namespace huiyin::ui
