// SPDX-License-Identifier: GPL-3.0-or-later
#include "confrontation/proposal_dialog.h"

#include "lifecycle/field.h"
#include "widgets/plain_words.h"
#include "widgets/refusal_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace huiyin::ui {

using lifecycle::Action;
using lifecycle::Command;
using lifecycle::Field;
using lifecycle::Refusals;
using lifecycle::Rule;

namespace {

const QString& chosenKey()
{
    static const QString key = QStringLiteral("chosen");
    return key;
}

} // namespace

ProposalDialog::ProposalDialog(const Doors& doors, const Confrontation& about, QWidget* parent)
    : QDialog(parent)
    , doors_(doors)
    , about_(about)
    , rules_(new QComboBox)
    , hint_(new QLabel)
    , cases_(new QListWidget)
    , number_(new QLineEdit)
    , reason_(new QPlainTextEdit)
    , refusal_(new RefusalLabel)
{
    setWindowTitle(tr("Choose cases · %1").arg(about_.ref()));
    setAccessibleName(windowTitle());
    for (const lifecycle::Choice& choice : lifecycle::fieldRow(Field::Why).choices) {
        const QString key = QString::fromLatin1(choice.key);
        if (key == u"drawn") // by lot, with a seed: an action of its own
            continue;
        const QString words = lifecycle::choiceLabel(choice);
        rules_->addItem(
            key == chosenKey() ? words : QStringLiteral("%1 (%2)").arg(words).arg(doors_.selectedBy(key).size()), key);
    }
    rules_->setAccessibleName(lifecycle::fieldLabel(Field::Why));
    hint_->setProperty("muted", true);
    hint_->setWordWrap(true);
    cases_->setAccessibleName(tr("Cases that the rule finds"));
    number_->setAccessibleName(lifecycle::fieldLabel(Field::Number));
    number_->setPlaceholderText(tr("number, such as 18-4-12; several with a blank between"));
    reason_->setAccessibleName(lifecycle::fieldLabel(Field::Reason));
    reason_->setTabChangesFocus(true);
    reason_->setMaximumHeight(90);

    auto* buttons = new QDialogButtonBox;
    auto* go = buttons->addButton(tr("Put on the agenda"), QDialogButtonBox::AcceptRole);
    go->setProperty("primary", true);
    go->setDefault(true);
    go->setAccessibleName(go->text());
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAccessibleName(withoutLetter(cancel->text()));
    connect(buttons, &QDialogButtonBox::accepted, this, &ProposalDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProposalDialog::reject);
    connect(rules_, &QComboBox::currentIndexChanged, this, &ProposalDialog::propose);

    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addRow(lifecycle::fieldLabel(Field::Why), rules_);
    layout->addRow(hint_);
    layout->addRow(cases_);
    layout->addRow(lifecycle::fieldLabel(Field::Number), number_);
    layout->addRow(lifecycle::fieldLabel(Field::Reason), reason_);
    layout->addRow(refusal_);
    layout->addRow(buttons);
    resize(720, 560);
    propose();
}

QString ProposalDialog::rule() const
{
    return rules_->currentData().toString();
}

void ProposalDialog::propose()
{
    const bool byPerson = rule() == chosenKey();
    cases_->clear();
    cases_->setVisible(!byPerson);
    number_->setEnabled(byPerson);
    const auto found = byPerson ? std::vector<SuggestionId>() : doors_.selectedBy(rule());
    for (const CaseLine& line : doors_.lines(found)) {
        auto* item =
            new QListWidgetItem(line.number + QStringLiteral("　") + line.title + QStringLiteral("　") + line.unit);
        item->setData(Qt::UserRole, line.id.value());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        cases_->addItem(item);
    }
    hint_->setText(byPerson        ? tr("Name the cases, and say why they are to be heard.")
                   : found.empty() ? tr("This rule finds no case that is not on an agenda already.")
                                   : tr("Take the tick away from what is not to be heard."));
}

std::vector<SuggestionId> ProposalDialog::chosen(Refusals& refusals) const
{
    std::vector<SuggestionId> ids;
    for (int row = 0; row < cases_->count(); ++row) {
        if (cases_->item(row)->checkState() == Qt::Checked)
            ids.push_back(SuggestionId(cases_->item(row)->data(Qt::UserRole).toLongLong()));
    }
    if (rule() != chosenKey())
        return ids;
    for (const QString& number : number_->text().split(u' ', Qt::SkipEmptyParts)) {
        if (const auto id = doors_.find(number))
            ids.push_back(*id);
        else
            refusals.push_back({Rule::NoSuchCase, Field::Number, {number}});
    }
    return ids;
}

//! Each case is an action of its own; the first one refused stays ticked with all after it.
void ProposalDialog::accept()
{
    Refusals refusals;
    const auto ids = chosen(refusals);
    if (ids.empty() && refusals.empty())
        refusals = {{Rule::Missing, Field::Number, {lifecycle::fieldLabel(Field::Number)}}};
    for (const SuggestionId id : ids) {
        if (!refusals.empty())
            break;
        Command command{.action = Action::ListHearing, .on = doors_.today()};
        command.confrontation = about_.id;
        command.why = rule();
        command.reason = reason_->toPlainText().trimmed();
        auto done = doors_.apply(id, command);
        if (done)
            ++listed_;
        else
            refusals = done.error();
    }
    refusal_->tell(refusals);
    if (refusals.empty())
        QDialog::accept();
    else if (listed_ > 0)
        propose();
}

} // namespace huiyin::ui
