// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "suggestions/field_form.h"

#include <optional>

class QPushButton;

namespace huiyin::ui {

class RefusalLabel;

//! The one dialog for every action on a case, made from what the action takes. It judges nothing: the law refuses, and
//! the dialog shows where. Cancelling changes nothing.
class ActionDialog : public QDialog {
    Q_OBJECT

public:
    //! The form begins with what is usual, and with what the preset then puts in.
    ActionDialog(const Doors& doors, lifecycle::Action action, const Case& one, QWidget* parent = nullptr,
                 const std::function<void(lifecycle::Command&)>& preset = {});

    const std::optional<desk::Applied>& applied() const { return applied_; } //!< after it was accepted
    void accept() override;
    void reject() override; //!< asks first when something was entered

private:
    bool mayDiscard();

    const Doors& doors_;
    lifecycle::Action action_;
    Case case_;
    FieldForm* form_;
    RefusalLabel* refusal_;
    QPushButton* go_;
    QStringList untouched_; //!< what the form held when it opened
    std::optional<desk::Applied> applied_;
};

} // namespace huiyin::ui
