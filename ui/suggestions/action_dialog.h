// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/form_dialog.h"

#include <memory>
#include <optional>

namespace huiyin::ui {

//! The one dialog for every action on a case, made from what the action takes. It judges nothing: the law refuses, and
//! the dialog shows where.
class ActionDialog : public FormDialog {
    Q_OBJECT

public:
    //! The form begins with what is usual, and with what the preset then puts in.
    ActionDialog(const Doors& doors, lifecycle::Action action, const Case& one, QWidget* parent = nullptr,
                 const std::function<void(lifecycle::Command&)>& preset = {})
        : ActionDialog(doors, action, std::make_unique<const Case>(one), parent, preset)
    {
    }

    void put(lifecycle::Field field, const QString& words) { form().put(field, words); } //!< as if it were typed

    const std::optional<desk::Applied>& applied() const { return applied_; } //!< after it was accepted
    const lifecycle::Command& given() const { return given_; }               //!< what was recorded

Q_SIGNALS:
    void remedyWanted(huiyin::lifecycle::Action action); //!< instead: what stands in the way shall be removed first

protected:
    void record(const lifecycle::Command& command, const Then& then) override;

private:
    // the form refers to the case, so it has to lie still before the form is made
    ActionDialog(const Doors& doors, lifecycle::Action action, std::unique_ptr<const Case> one, QWidget* parent,
                 const std::function<void(lifecycle::Command&)>& preset);

    void offerRemedies(const lifecycle::Refusals& refusals);

    const Doors& doors_;
    QWidget* remedies_ = nullptr;
    std::unique_ptr<const Case> case_;
    std::optional<desk::Applied> applied_;
    lifecycle::Command given_;
};

} // namespace huiyin::ui
