// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huiyin {

//! A text as it may be shown to a room: telephone numbers and identity cards keep their first three and last two
//! digits; home addresses and mail addresses are taken out.
QString maskedContacts(const QString& text);
//! A text as it may be published: without any of them (国办发〔2014〕46号: contact data are taken out). What no pattern
//! knows stays, so whoever publishes reads it first.
QString withoutContacts(const QString& text);

} // namespace huiyin
