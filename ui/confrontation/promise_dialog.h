// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "confrontation/meeting.h"

class QLineEdit;

namespace huiyin::ui {

class DateField;
class RefusalLabel;

//! By when the unit promises the point before the room, and who answers for it.
class PromiseDialog : public QDialog {
    Q_OBJECT

public:
    PromiseDialog(const Doors& doors, Meeting& meeting, QWidget* parent = nullptr);
    void accept() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    Meeting& meeting_;
    DateField* due_;
    QLineEdit* person_;
    RefusalLabel* refusal_;
};

} // namespace huiyin::ui
