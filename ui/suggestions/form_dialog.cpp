// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/form_dialog.h"

#include "lifecycle/transition.h"
#include "widgets/plain_words.h"
#include "widgets/refusal_label.h"
#include "widgets/tab_order.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace huiyin::ui {

using lifecycle::Action;
using lifecycle::Field;

std::vector<lifecycle::Argument> fieldsOf(Action action)
{
    const auto own = lifecycle::argumentsOf(action);
    std::vector<lifecycle::Argument> fields(own.begin(), own.end());
    fields.push_back({Field::On, true});
    fields.push_back({Field::By, false});
    return fields;
}

FormDialog::FormDialog(Action action, EditorContext context, std::span<const lifecycle::Argument> fields,
                       QWidget* parent)
    : QDialog(parent)
    , action_(action)
    , form_(new FieldForm(std::move(context), fields))
    , refusal_(new RefusalLabel)
    , heading_(new QLabel)
    , go_(new QPushButton(labelOf(action)))
    , above_(new QVBoxLayout)
    , takenUp_(new QWidget)
    , pause_(new QTimer(this))
{
    heading_->setTextFormat(Qt::PlainText);
    heading_->setWordWrap(true);
    heading_->setProperty("strong", true);
    auto* law = new QLabel(QCoreApplication::translate("Law", lifecycle::transition(action).law));
    law->setProperty("muted", true);
    law->setWordWrap(true);

    auto* told = new QLabel(tr("Taken up where it was left; nothing of it has been recorded yet."));
    told->setWordWrap(true);
    auto* anew = new QPushButton(tr("Begin anew"));
    anew->setAccessibleName(anew->text());
    anew->setProperty("link", true);
    anew->setAutoDefault(false);
    connect(anew, &QPushButton::clicked, this, [this] {
        form_->takeUp(first_);
        takenUp_->hide();
        form_->focusFirst();
    });
    auto* takenUp = new QHBoxLayout(takenUp_);
    takenUp->setContentsMargins(0, 0, 0, 0);
    takenUp->addWidget(told, 1);
    takenUp->addWidget(anew);
    takenUp_->hide();

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
    go_->setAccessibleName(go_->text());
    buttons->addButton(go_, QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAccessibleName(withoutLetter(cancel->text()));
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    auto* shortcut = new QAction(this); // also from within a long text
    shortcut->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    addAction(shortcut);
    connect(shortcut, &QAction::triggered, this, &FormDialog::accept);
    auto* help = new QAction(this);
    help->setShortcut(QKeySequence::HelpContents);
    addAction(help);
    connect(help, &QAction::triggered, this, &FormDialog::helpWanted);
    auto* must = new QLabel(tr("* must be filled in"));
    must->setProperty("muted", true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(heading_);
    layout->addWidget(law);
    layout->addWidget(takenUp_);
    layout->addSpacing(4);
    layout->addWidget(scroll, 1);
    layout->addWidget(refusal_);
    layout->addLayout(above_);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(must, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    go_->setDefault(true); // only now: outside a dialog there is no default

    resize(580, std::min(640, inside->sizeHint().height() + 170));
    form_->focusFirst();
    untouched_ = form_->contents();
    first_ = form_->held();
    pause_->setSingleShot(true);
    pause_->setInterval(draftEvery);
    connect(pause_, &QTimer::timeout, this, &FormDialog::keepDraft);
}

//! Another dialog may come in the place of this one: what was entered waits for its return.
void FormDialog::done(int result)
{
    if (pause_->isActive())
        keepDraft();
    QDialog::done(result);
}

void FormDialog::keepIn(Draft draft)
{
    draft_.emplace(std::move(draft));
    if (const QVariantMap held = draft_->read(); !held.isEmpty()) {
        form_->takeUp(held);
        takenUp_->show();
    }
    connect(form_, &FieldForm::edited, this, [this] {
        if (!pause_->isActive()) // never put off by the next key
            pause_->start();
    });
}

void FormDialog::keepDraft()
{
    pause_->stop();
    const auto stopped = draft_->keep(form_->draft());
    if (stopped || cannotKeep_)
        refusal_->say(stopped.value_or(QString()));
    cannotKeep_ = stopped.has_value();
    if (!stopped)
        Q_EMIT draftKept();
}

//! What is recorded is in the file, and what is thrown away is meant to be gone.
void FormDialog::forgetDraft()
{
    pause_->stop();
    if (!draft_)
        return;
    if (const auto stopped = draft_->keep({}))
        QMessageBox::warning(this, windowTitle(), *stopped);
}

void FormDialog::setHeading(const QString& window, const QString& heading)
{
    setWindowTitle(window);
    setAccessibleName(window);
    heading_->setText(heading);
}

void FormDialog::addChoice(QWidget* choice)
{
    above_->addWidget(choice, 0, Qt::AlignLeft);
}

void FormDialog::accept()
{
    lifecycle::Command command{.action = action_};
    if (const lifecycle::Refusals refusals = form_->write(command); !refusals.empty())
        return tell({.refusals = refusals});
    record(command, [this](const std::optional<Obstacle>& stopped) {
        if (stopped)
            return tell(*stopped);
        forgetDraft();
        QDialog::accept();
    });
}

void FormDialog::tell(const Obstacle& obstacle)
{
    const lifecycle::Refusals left = form_->tell(obstacle.refusals);
    if (obstacle.words.isEmpty())
        refusal_->tell(left);
    else
        refusal_->say(obstacle.words);
}

//! What was typed is not thrown away by a key that was hit in passing.
void FormDialog::reject()
{
    if (form_->contents() != untouched_ && !mayDiscard())
        return;
    forgetDraft();
    QDialog::reject();
}

bool FormDialog::mayDiscard()
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

bool FormDialog::focusNextPrevChild(bool next)
{
    return tabAsRead({this}, next) || QDialog::focusNextPrevChild(next);
}

} // namespace huiyin::ui
