// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "lifecycle/refusal.h"
#include "widgets/doors.h"

#include <functional>

namespace huiyin::ui {

//! What editors look at: the case that an action is about, and the values that they show at first.
struct EditorContext {
    const Doors& doors;
    lifecycle::Action action;
    const Case* one = nullptr; //!< none for a new suggestion
    lifecycle::Command initial = {};
    bool onlyChanges = false; //!< a correction says only what is new
};

//! The editor of one field. Whether a value is allowed is judged by the law, not here; but a name or a date that cannot
//! be read is refused before the law is asked.
struct FieldEditor {
    QWidget* widget = nullptr;
    QWidget* focus = nullptr; //!< the part that takes the keyboard; bears the accessible name
    std::function<lifecycle::Refusals(lifecycle::Command&)> write;
};

//! The editor that the kind of the field asks for (lifecycle::FieldKind), named by the field's label.
FieldEditor makeEditor(lifecycle::Field field, const EditorContext& context);

//! What a dialog for the action shows at first: today, the values that a correction starts from, the share of the unit
//! that alone can be meant.
lifecycle::Command initialCommand(const Doors& doors, lifecycle::Action action, const Case* one);

//! The shares of units that the action may concern, as the law's table says.
std::vector<const Undertaking*> possibleShares(lifecycle::Action action, const Case& one);

} // namespace huiyin::ui
