// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/new_file_dialog.h"

#include "lifecycle/rule_set.h"
#include "widgets/plain_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace huiyin::ui {

NewFileDialog::NewFileDialog(QWidget* parent)
    : QDialog(parent)
    , name_(new QLineEdit)
    , congress_(new QSpinBox)
    , session_(new QSpinBox)
    , rules_(new QComboBox)
{
    setWindowTitle(tr("New case file"));
    congress_->setRange(1, 99);
    congress_->setValue(18);
    session_->setRange(1, 99);
    for (const lifecycle::RuleSet& rules : lifecycle::ruleSets())
        rules_->addItem(rules.name.text(), rules.id);
    name_->setPlaceholderText(tr("as letters print it"));

    auto* form = new QFormLayout;
    form->setSpacing(10);
    const auto row = [&](const QString& words, QWidget* editor) {
        editor->setAccessibleName(withoutLetter(words));
        form->addRow(words, editor);
    };
    row(tr("&Name of the office"), name_);
    row(tr("&Congress"), congress_);
    row(tr("&Session"), session_);
    row(tr("&Rules"), rules_);

    auto* buttons = new QDialogButtonBox;
    auto* go = buttons->addButton(tr("Choose where to save…"), QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    go->setProperty("primary", true);
    go->setAccessibleName(go->text());
    cancel->setAccessibleName(withoutLetter(cancel->text()));
    go->setEnabled(false);
    connect(name_, &QLineEdit::textChanged, go,
            [go](const QString& name) { go->setEnabled(!name.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addLayout(form);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    resize(460, sizeHint().height());
}

desk::Office NewFileDialog::office() const
{
    return {.name = name_->text().trimmed(),
            .congress = congress_->value(),
            .session = session_->value(),
            .ruleSet = rules_->currentData().toString()};
}

} // namespace huiyin::ui
