// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huiyin::ui {

//! Words of a button, label or entry as they are announced: without the Alt letter, 保存(&S) as 保存.
QString withoutLetter(QString words);

//! Data as a tool tip: what Qt would take for a rich text is shown as it was written.
QString plainTip(const QString& data);

} // namespace huiyin::ui
