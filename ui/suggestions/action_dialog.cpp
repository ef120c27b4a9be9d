// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/action_dialog.h"

#include "lifecycle/transition.h"
#include "widgets/refusal_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>

namespace huiyin::ui {

using lifecycle::Action;
using lifecycle::Field;

namespace {

//! What the action takes, then when it happened and who did it: every action takes these two.
std::vector<lifecycle::Argument> fieldsOf(Action action)
{
    const auto own = lifecycle::argumentsOf(action);
    std::vector<lifecycle::Argument> fields(own.begin(), own.end());
    fields.push_back({Field::On, true});
    fields.push_back({Field::By, false});
    return fields;
}

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

ActionDialog::ActionDialog(const Doors& doors, Action action, const Case& one, QWidget* parent,
                           const std::function<void(lifecycle::Command&)>& preset)
    : QDialog(parent)
    , doors_(doors)
    , action_(action)
    , case_(one)
    , form_(new FieldForm(contextOf(doors_, action, case_, preset), fieldsOf(action)))
    , refusal_(new RefusalLabel)
    , go_(new QPushButton(labelOf(action)))
{
    const QString number = one.suggestion.ref().toString();
    //: title of a dialog: the action and the number of the case
    setWindowTitle(tr("%1 · %2").arg(labelOf(action), number));
    setAccessibleName(windowTitle());

    auto* title = new QLabel(number + QStringLiteral("　") + one.suggestion.title);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setProperty("strong", true);
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
    go_->setProperty("primary", true);
    go_->setDefault(true);
    go_->setAccessibleName(go_->text());
    buttons->addButton(go_, QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAccessibleName(cancel->text().remove(u'&'));
    connect(buttons, &QDialogButtonBox::accepted, this, &ActionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ActionDialog::reject);
    auto* shortcut = new QAction(this); // also from within a long text
    shortcut->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    addAction(shortcut);
    connect(shortcut, &QAction::triggered, this, &ActionDialog::accept);
    auto* must = new QLabel(tr("* must be filled in"));
    must->setProperty("muted", true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(law);
    layout->addSpacing(4);
    layout->addWidget(scroll, 1);
    layout->addWidget(refusal_);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(must, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);

    resize(580, std::min(640, inside->sizeHint().height() + 170));
    form_->focusFirst();
    untouched_ = form_->contents();
}

void ActionDialog::accept()
{
    lifecycle::Command command{.action = action_};
    lifecycle::Refusals refusals = form_->write(command);
    if (refusals.empty()) {
        auto done = doors_.apply(case_.suggestion.id, command);
        if (done) {
            applied_ = std::move(*done);
            QDialog::accept();
            return;
        }
        refusals = done.error();
    }
    refusal_->tell(form_->tell(refusals));
}

//! What was typed is not thrown away by a key that was hit in passing.
void ActionDialog::reject()
{
    if (form_->contents() == untouched_ || mayDiscard())
        QDialog::reject();
}

bool ActionDialog::mayDiscard()
{
    QMessageBox question(QMessageBox::Question, windowTitle(), tr("Throw away what was entered?"),
                         QMessageBox::NoButton, this);
    question.setInformativeText(tr("Nothing of it has been recorded yet."));
    auto* discard = question.addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    auto* stay = question.addButton(tr("Go on writing"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    return question.clickedButton() == discard;
}

} // namespace huiyin::ui
