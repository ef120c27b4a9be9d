// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "registers/register_doors.h"

class QFormLayout;

namespace huiyin::ui {

class RefusalLabel;

//! A form made from the columns of a register. What stands in the way is said in the form, which stays open.
class RegisterForm : public QDialog {
    Q_OBJECT

public:
    using Save = std::function<lifecycle::Refusals(const desk::RegisterValues& changed)>;

    struct About {
        QString title;
        QString note; //!< what the step does, above the fields; may be empty
        desk::RegisterKind kind;
        QStringList keys; //!< of the columns to ask for; none: all
        desk::RegisterValues values = {};
        Save save;
    };
    RegisterForm(const Doors& doors, const RegisterDoors& registers, About about, QWidget* parent);

    void accept() override;

private:
    struct Entry {
        QString key;
        std::function<QString()> value;
        std::function<bool()> isBad;
    };
    void addField(QFormLayout& layout, const desk::RegisterColumn& column, const RegisterDoors& registers, QDate today);

    About about_;
    std::vector<Entry> entries_;
    RefusalLabel* refusal_;
};

} // namespace huiyin::ui
