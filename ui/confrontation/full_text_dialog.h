// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "widgets/doors.h"

namespace huiyin::ui {

//! The suggestion, the latest replies and what the deputy said of them, whole and without contact data: one key away
//! while the parties speak. The same key closes it.
class FullTextDialog : public QDialog {
    Q_OBJECT

public:
    FullTextDialog(const Doors& doors, const Case& one, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace huiyin::ui
