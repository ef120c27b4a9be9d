// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/action_dialog.h"

#include "lifecycle/decide.h"
#include "lifecycle/owed.h"
#include "widgets/flow_layout.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

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

//! A draft belongs to the action and the case, and to the promise when one was pointed at.
QString formOf(Action action, const Case& one, const std::function<void(lifecycle::Command&)>& preset)
{
    lifecycle::Command about;
    if (preset)
        preset(about);
    return QStringLiteral("%1/%2/%3").arg(keyOf(action)).arg(one.suggestion.id.value()).arg(about.promise.value_or(0));
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
    keepIn(Draft(doors_, formOf(action, *case_, preset)));
}

void ActionDialog::record(const lifecycle::Command& command, const Then& then)
{
    auto done = doors_.apply(case_->suggestion.id, command);
    if (!done) {
        offerRemedies(done.error());
        return then(Obstacle{.refusals = done.error()});
    }
    applied_ = std::move(*done);
    given_ = command;
    then(std::nullopt);
}

//! A way to each thing that is missing: the dialog of the action that brings it, in the place of this one.
void ActionDialog::offerRemedies(const lifecycle::Refusals& refusals)
{
    delete remedies_;
    remedies_ = nullptr;
    const auto possible = lifecycle::possibleActions(*case_);
    std::vector<Action> ways;
    for (const lifecycle::Refusal& refusal : refusals) {
        for (const Action action : lifecycle::remediesOf(refusal.rule)) {
            const bool may = std::ranges::find(possible, action) != possible.end();
            if (may && std::ranges::find(ways, action) == ways.end())
                ways.push_back(action);
        }
    }
    if (ways.empty())
        return;
    remedies_ = new QWidget;
    constexpr int between = 6;
    auto* row = new FlowLayout(between, remedies_);
    for (const Action action : ways) {
        //: a button that leads from what is missing to the action that brings it
        auto* button = new QPushButton(tr("→ %1…").arg(labelOf(action)));
        button->setAccessibleName(tr("Go to: %1").arg(labelOf(action)));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, action] {
            done(Rejected);
            Q_EMIT remedyWanted(action);
        });
        row->addWidget(button);
    }
    above().addWidget(remedies_);
}

} // namespace huiyin::ui
