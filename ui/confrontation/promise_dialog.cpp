// SPDX-License-Identifier: GPL-3.0-or-later
#include "confrontation/promise_dialog.h"

#include "domain/mask.h"
#include "widgets/date_field.h"
#include "widgets/plain_words.h"
#include "widgets/refusal_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace huiyin::ui {

using lifecycle::Field;
using lifecycle::Refusals;
using lifecycle::Rule;

PromiseDialog::PromiseDialog(const Doors& doors, Meeting& meeting, QWidget* parent)
    : QDialog(parent)
    , meeting_(meeting)
    , due_(new DateField(doors.today()))
    , person_(new QLineEdit)
    , refusal_(new RefusalLabel)
{
    setWindowTitle(labelOf(PointConclusion::Promised));
    setAccessibleName(windowTitle());
    due_->setName(lifecycle::fieldLabel(Field::Due));
    person_->setAccessibleName(lifecycle::fieldLabel(Field::Person));
    if (const HearingPoint* point = meeting.point()) {
        due_->setDate(point->promisedOn);
        person_->setText(point->person);
    }
    auto* words = new QLabel(maskedContacts(meeting.said(Field::Dispute)));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    auto* go = buttons->addButton(windowTitle(), QDialogButtonBox::AcceptRole);
    go->setProperty("primary", true);
    go->setAccessibleName(go->text());
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAccessibleName(withoutLetter(cancel->text()));
    connect(buttons, &QDialogButtonBox::accepted, this, &PromiseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PromiseDialog::reject);

    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addRow(words);
    layout->addRow(lifecycle::fieldLabel(Field::Due), due_);
    layout->addRow(lifecycle::fieldLabel(Field::Person), person_);
    layout->addRow(refusal_);
    layout->addRow(buttons);
    setMinimumWidth(620);
    due_->line()->setFocus();
}

//! As high as the words of the point want at this width, in the type of the view.
void PromiseDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (layout()->hasHeightForWidth())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void PromiseDialog::accept()
{
    Refusals refusals;
    if (due_->isBad())
        refusals = {{Rule::BadDate, Field::Due, {due_->text()}}};
    else
        refusals = meeting_.agree(PointConclusion::Promised, due_->date(), person_->text().trimmed());
    refusal_->tell(refusals);
    if (refusals.empty())
        QDialog::accept();
    else
        adjustSize(); // the refusal is read whole
}

} // namespace huiyin::ui
