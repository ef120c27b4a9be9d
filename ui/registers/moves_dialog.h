// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "registers/register_doors.h"

namespace huiyin::ui {

//! Shows which open due dates a changed holiday moves, before and after, and asks what is to become of them.
class MovesDialog : public QDialog {
    Q_OBJECT

public:
    MovesDialog(const std::vector<desk::MovedDue>& moved, QWidget* parent);
    desk::Desk::Dues chosen() const { return chosen_; }

private:
    desk::Desk::Dues chosen_ = desk::Desk::Dues::Move;
};

} // namespace huiyin::ui
