// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huiyin {

//! A text as it may be shown to a room or to the public: telephone numbers and identity cards keep their first three
//! and last two digits, a home address after its label only the label (国办发〔2014〕46号: contact data are taken out).
QString maskedContacts(const QString& text);

} // namespace huiyin
