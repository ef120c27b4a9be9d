// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace huiyin::ui {

//! What nobody means when writing: Alt with a letter is a command, never text, also where no command bears the letter;
//! and the wheel scrolls a form, it never changes the field that happens to lie under the pointer. Installed on the
//! application.
class InputHabits : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace huiyin::ui
