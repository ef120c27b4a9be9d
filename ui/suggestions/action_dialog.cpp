// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/action_dialog.h"

namespace huiyin::ui {

using lifecycle::Action;

namespace {

EditorContext contextOf(const Doors& doors, Action action, const Case& one,
                        const std::function<void(lifecycle::Command&)>& preset)
{
    lifecycle::Command initial = initialCommand(doors, action, &one);
    if (preset)
        preset(initial);
    return {.doors = doors,
            .action = action,
            .one = &one,
            .initial = std::move(initial),
            .onlyChanges = action == Action::Amend || action == Action::Resubmit};
}

} // namespace

ActionDialog::ActionDialog(const Doors& doors, Action action, std::unique_ptr<const Case> one, QWidget* parent,
                           const std::function<void(lifecycle::Command&)>& preset)
    : FormDialog(action, contextOf(doors, action, *one, preset), fieldsOf(action), parent)
    , doors_(doors)
    , case_(std::move(one))
{
    const QString number = case_->suggestion.ref().toString();
    //: title of a dialog: the action and the number of the case
    setHeading(tr("%1 · %2").arg(labelOf(action), number), number + QStringLiteral("　") + case_->suggestion.title);
}

std::optional<FormDialog::Obstacle> ActionDialog::record(const lifecycle::Command& command)
{
    auto done = doors_.apply(case_->suggestion.id, command);
    if (!done)
        return Obstacle{.refusals = done.error()};
    applied_ = std::move(*done);
    given_ = command;
    return std::nullopt;
}

} // namespace huiyin::ui
