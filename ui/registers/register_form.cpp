// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/register_form.h"

#include "widgets/date_field.h"
#include "widgets/plain_words.h"
#include "widgets/refusal_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace huiyin::ui {

using desk::ColumnKind;
using lifecycle::Field;
using lifecycle::Rule;

RegisterForm::RegisterForm(const Doors& doors, const RegisterDoors& registers, About about, QWidget* parent)
    : QDialog(parent)
    , about_(std::move(about))
    , refusal_(new RefusalLabel)
{
    setWindowTitle(about_.title);
    setAccessibleName(about_.title);
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(2, 2, 12, 2);
    for (const desk::RegisterColumn& column : desk::registerColumns(about_.kind)) {
        if (about_.keys.isEmpty() || about_.keys.contains(QLatin1String(column.key)))
            addField(*form, column, registers, doors.today());
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(std::min(fields->sizeHint().height() + 4, 460));

    auto* buttons = new QDialogButtonBox;
    auto* go = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    go->setProperty("primary", true);
    go->setAccessibleName(withoutLetter(go->text()));
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAccessibleName(withoutLetter(cancel->text()));
    connect(buttons, &QDialogButtonBox::accepted, this, &RegisterForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RegisterForm::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    if (!about_.note.isEmpty()) {
        auto* note = new QLabel(about_.note);
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    layout->addWidget(scroll, 1);
    layout->addWidget(refusal_);
    layout->addWidget(buttons);
    setMinimumWidth(560);
}

void RegisterForm::addField(QFormLayout& layout, const desk::RegisterColumn& column, const RegisterDoors& registers,
                            QDate today)
{
    const QString key = QString::fromLatin1(column.key);
    const QString was = about_.values.value(key);
    QWidget* field = nullptr;
    const auto never = [] { return false; };
    switch (column.kind) {
    case ColumnKind::Text:
    case ColumnKind::Names: {
        auto* line = new QLineEdit(was);
        entries_.push_back({key, [line] { return line->text().trimmed(); }, never});
        field = line;
        break;
    }
    case ColumnKind::Day: {
        auto* day = new DateField(today);
        day->setDate(was.isEmpty() ? std::nullopt : std::optional(QDate::fromString(was, Qt::ISODate)));
        day->setName(column.words());
        entries_.push_back(
            {key,
             [day] {
                 return day->isBad() ? day->text() : day->date() ? day->date()->toString(Qt::ISODate) : QString();
             },
             [day] { return day->isBad(); }});
        field = day;
        break;
    }
    case ColumnKind::Flag: {
        auto* box = new QCheckBox;
        box->setChecked(was == u"yes");
        entries_.push_back(
            {key, [box] { return box->isChecked() ? QStringLiteral("yes") : QStringLiteral("no"); }, never});
        field = box;
        break;
    }
    case ColumnKind::Choice:
    case ColumnKind::Name: {
        auto* choice = new QComboBox;
        if (column.kind == ColumnKind::Choice) {
            for (const QString& one : desk::choicesOf(column))
                choice->addItem(desk::choiceWords(column, one), one);
        } else {
            choice->addItem(tr("(none)"), QString());
            for (const desk::RegisterRow& row : registers.rows(column.names)) {
                if (const QString name = row.values.value(QStringLiteral("name")); !row.isOver || name == was)
                    choice->addItem(name, name);
            }
        }
        if (choice->findData(was) < 0)
            choice->addItem(desk::choiceWords(column, was), was); // as an older ledger wrote it
        choice->setCurrentIndex(choice->findData(was));
        entries_.push_back({key, [choice] { return choice->currentData().toString(); }, never});
        field = choice;
        break;
    }
    }
    field->setAccessibleName(column.words());
    //: label of a field that must be filled in
    layout.addRow(column.needed ? tr("%1 *").arg(column.words()) : column.words(), field);
}

void RegisterForm::accept()
{
    desk::RegisterValues changed;
    lifecycle::Refusals refusals;
    for (const Entry& entry : entries_) {
        const QString value = entry.value();
        if (entry.isBad())
            refusals.push_back({Rule::BadDate, Field::None, {value}});
        if (value != about_.values.value(entry.key))
            changed.insert(entry.key, value);
    }
    if (refusals.empty())
        refusals = about_.save(changed);
    refusal_->tell(refusals);
    if (refusals.empty())
        QDialog::accept();
    else
        adjustSize(); // the refusal is read whole
}

} // namespace huiyin::ui
