// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "desk/environment.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace huiyin::ui {

//! What a new case file has to know: whose it is, which congress and session, under which rules.
class NewFileDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewFileDialog(QWidget* parent = nullptr);
    desk::Office office() const;

private:
    QLineEdit* name_;
    QSpinBox* congress_;
    QSpinBox* session_;
    QComboBox* rules_;
};

} // namespace huiyin::ui
