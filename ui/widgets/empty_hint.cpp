// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_hint.h"

#include "widgets/flow_layout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace huiyin::ui {

EmptyHint::EmptyHint(QWidget* parent)
    : QWidget(parent)
    , why_(new QLabel)
    , steps_(new QHBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    why_->setAlignment(Qt::AlignCenter);
    why_->setTextFormat(Qt::PlainText);
    why_->setWordWrap(true);
    why_->setProperty("muted", true);
    layout->addWidget(why_);
    layout->addSpacing(8);
    layout->addLayout(steps_);
    layout->addStretch(3);
}

void EmptyHint::setReason(const QString& why)
{
    why_->setText(why);
}
QString EmptyHint::reason() const
{
    return why_->text();
}

void EmptyHint::clearSteps()
{
    clear(steps_);
}

void EmptyHint::addStep(const QString& words, std::function<void()> step)
{
    auto* button = new QPushButton(words);
    connect(button, &QPushButton::clicked, this, [step = std::move(step)] { step(); });
    if (steps_->count() == 0) {
        steps_->addStretch();
        steps_->addStretch();
    }
    steps_->insertWidget(steps_->count() - 1, button);
}

} // namespace huiyin::ui
