// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace huiyin::ui {

//! Alt with a letter is a command, never text: where no command bears the letter, an editor would write it. Installed
//! on the application.
class AltLetters : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace huiyin::ui
