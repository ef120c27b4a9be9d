// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "suggestions/field_form.h"

#include <optional>

namespace huiyin::ui {

class RefusalLabel;

//! The one dialog for every action of a confrontation, made from what the action takes. It judges nothing: the law
//! refuses, and the dialog shows where.
class SittingDialog : public QDialog {
    Q_OBJECT

public:
    //! Plan makes a confrontation; every other action is about the one given.
    SittingDialog(const Doors& doors, lifecycle::SittingAction action, std::optional<Confrontation> about,
                  QWidget* parent = nullptr);

    const std::optional<desk::AppliedSitting>& applied() const { return applied_; } //!< after it was accepted
    void accept() override;

private:
    const Doors& doors_;
    lifecycle::SittingAction action_;
    std::optional<Confrontation> about_;
    FieldForm* form_;
    RefusalLabel* refusal_;
    std::optional<desk::AppliedSitting> applied_;
};

} // namespace huiyin::ui
