// SPDX-License-Identifier: GPL-3.0-or-later
#include "confrontation/sitting_dialog.h"

#include "widgets/plain_words.h"
#include "widgets/refusal_label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace huiyin::ui {

using lifecycle::Field;
using lifecycle::SittingAction;

namespace {

std::vector<lifecycle::Argument> fieldsOf(SittingAction action)
{
    const auto own = lifecycle::argumentsOf(action);
    std::vector<lifecycle::Argument> fields(own.begin(), own.end());
    fields.push_back({Field::On, true});
    return fields;
}

//! What the dialog shows at first: today, and what a change starts from.
lifecycle::Command startOf(const Doors& doors, SittingAction action, const std::optional<Confrontation>& about)
{
    lifecycle::Command command;
    command.on = doors.today();
    if (action == SittingAction::Plan)
        command.time = QStringLiteral("09:00");
    if (action == SittingAction::Draw) {
        command.rule = QStringLiteral("drawn");
        if (about) // a seed that nobody has chosen for its outcome: the day of the session
            command.seed = about->ref() + u'/' + about->day.value_or(doors.today()).toString(Qt::ISODate);
    }
    if (action == SittingAction::Change && about) {
        command.day = about->day;
        command.time = about->time;
        command.place = about->place;
        command.chair = about->chair;
        command.recorder = about->recorder;
        command.title = about->title;
        command.onSite = about->onSite;
    }
    return command;
}

} // namespace

SittingDialog::SittingDialog(const Doors& doors, SittingAction action, std::optional<Confrontation> about,
                             QWidget* parent)
    : QDialog(parent)
    , doors_(doors)
    , action_(action)
    , about_(std::move(about))
    , form_(new FieldForm({.doors = doors_,
                           .action = lifecycle::Action::Submit, // a form about no case
                           .initial = startOf(doors_, action, about_),
                           .onlyChanges = action == SittingAction::Change},
                          fieldsOf(action)))
    , refusal_(new RefusalLabel)
{
    setWindowTitle(about_ ? labelOf(action) + QStringLiteral(" · ") + about_->ref() : labelOf(action));
    setAccessibleName(windowTitle());
    auto* law = new QLabel(QCoreApplication::translate("Law", lifecycle::transition(action).law));
    law->setProperty("muted", true);
    law->setWordWrap(true);
    auto* scroll = new QScrollArea;
    auto* inside = new QWidget;
    auto* insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(0, 0, 8, 0);
    insideLayout->addWidget(form_, 1);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QDialogButtonBox;
    auto* go = buttons->addButton(labelOf(action), QDialogButtonBox::AcceptRole);
    go->setProperty("primary", true);
    go->setDefault(true);
    go->setAccessibleName(go->text());
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAccessibleName(withoutLetter(cancel->text()));
    connect(buttons, &QDialogButtonBox::accepted, this, &SittingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SittingDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(law);
    layout->addWidget(scroll, 1);
    layout->addWidget(refusal_);
    layout->addWidget(buttons);
    resize(580, std::min(640, inside->sizeHint().height() + 150));
    form_->focusFirst();
}

void SittingDialog::accept()
{
    lifecycle::Command command;
    lifecycle::Refusals refusals = form_->write(command);
    if (refusals.empty()) {
        auto done = doors_.applySitting(about_ ? std::optional(about_->id) : std::nullopt, action_, command);
        if (done) {
            applied_ = std::move(*done);
            QDialog::accept();
            return;
        }
        refusals = done.error();
    }
    refusal_->tell(form_->tell(refusals));
}

} // namespace huiyin::ui
