// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/field_form.h"

#include "lifecycle/field.h"
#include "suggestions/promise_rows.h"
#include "widgets/name_picker.h"
#include "widgets/plain_words.h"
#include "widgets/refusal_label.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>

namespace huiyin::ui {

using lifecycle::Field;
using lifecycle::Refusal;
using lifecycle::Refusals;
using lifecycle::Rule;

namespace {

//! The widget itself and what it holds, of one type.
template <class Part>
QList<Part*> partsOf(QWidget* widget)
{
    QList<Part*> parts = widget->findChildren<Part*>();
    if (auto* self = qobject_cast<Part*>(widget))
        parts.prepend(self);
    return parts;
}

//! Lines of their own; the line of a drop-down list says what the list says.
QList<QLineEdit*> linesOf(QWidget* widget)
{
    QList<QLineEdit*> lines = partsOf<QLineEdit>(widget);
    lines.removeIf([](const QLineEdit* line) { return qobject_cast<QComboBox*>(line->parentWidget()); });
    return lines;
}

//! What a register that does not hold a name would hold it as; nothing for other refusals.
QString remedyFor(Field field, Rule rule, bool many)
{
    if (rule == Rule::UnknownUnit)
        return many ? FieldForm::tr("&Register “%1” as units") : FieldForm::tr("&Register “%1” as a unit");
    if (rule == Rule::UnknownDeputy)
        return many ? FieldForm::tr("&Register “%1” as deputies") : FieldForm::tr("&Register “%1” as a deputy");
    if (rule != Rule::UnknownValue)
        return {};
    switch (field) {
    case Field::Delegation:
        return FieldForm::tr("&Register “%1” as a delegation");
    case Field::Group:
        return FieldForm::tr("&Register “%1” as a group");
    case Field::Category:
        return FieldForm::tr("&Register “%1” as a category");
    default:
        return {};
    }
}

bool isUnitField(Field field)
{
    const lifecycle::FieldKind kind = lifecycle::fieldRow(field).kind;
    return kind == lifecycle::FieldKind::Unit || kind == lifecycle::FieldKind::Units;
}

QString keyOf(Field field)
{
    return QString::fromLatin1(lifecycle::fieldRow(field).key);
}

} // namespace

FieldForm::FieldForm(EditorContext context, std::span<const lifecycle::Argument> fields, QWidget* parent)
    : QWidget(parent)
    , context_(std::move(context))
    , grid_(new QGridLayout(this))
    , registerNext_(new QAction(this))
{
    registerNext_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_R)); // the letter on the buttons, in every language
    registerNext_->setEnabled(false);
    addAction(registerNext_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(1, 1);
    int line = 0;
    for (const lifecycle::Argument& argument : fields) {
        if (argument.field == Field::Own && context_.doors.registers().usedOwnFields().empty())
            continue; // the office has none
        Row row{makeEditor(argument.field, context_), new RefusalLabel, new QPushButton};
        const QString label = lifecycle::fieldLabel(argument.field, context_.action);
        //: the label of a field that must be filled in
        auto* words = new QLabel(argument.required ? tr("%1 *").arg(label) : label);
        words->setBuddy(row.editor.focus);
        words->setMargin(5);
        words->setProperty("strong", argument.required);
        row.remedy->setProperty("link", true);
        row.remedy->setAutoDefault(false); // Enter sends the form
        row.remedy->hide();
        grid_->addWidget(words, line, 0, Qt::AlignRight | Qt::AlignTop);
        grid_->addWidget(row.editor.widget, line, 1);
        grid_->addWidget(row.refusal, line + 1, 1);
        grid_->addWidget(row.remedy, line + 2, 1, Qt::AlignLeft);
        grid_->setRowStretch(line, lifecycle::fieldRow(argument.field).kind == lifecycle::FieldKind::LongText ? 1 : 0);
        grid_->setRowMinimumHeight(line, fontMetrics().height() + 12);
        line += 3;
        forgetRefusalOnEdit(row);
        watch(row);
        first_.insert(keyOf(argument.field), held(row.editor.widget));
        order_.push_back(argument.field);
        rows_.emplace(argument.field, row);
    }
    const bool hasLongText = std::ranges::any_of(fields, [](const lifecycle::Argument& argument) {
        return lifecycle::fieldRow(argument.field).kind == lifecycle::FieldKind::LongText;
    });
    grid_->setRowStretch(line, hasLongText ? 0 : 1);
}

Refusals FieldForm::write(lifecycle::Command& command) const
{
    Refusals refusals;
    for (const Field field : order_) {
        for (Refusal& refusal : rows_.at(field).editor.write(command))
            refusals.push_back(std::move(refusal));
    }
    return refusals;
}

Refusals FieldForm::tell(const Refusals& refusals)
{
    Refusals elsewhere;
    std::map<Field, Refusals> at;
    for (const Refusal& refusal : refusals) {
        if (rows_.contains(refusal.field))
            at[refusal.field].push_back(refusal);
        else
            elsewhere.push_back(refusal);
    }
    bool focused = false;
    for (const Field field : order_) {
        const Row& row = rows_.at(field);
        const auto said = at.find(field);
        row.refusal->tell(said == at.end() ? Refusals() : said->second);
        row.remedy->hide();
        row.editor.focus->setAccessibleDescription(row.refusal->text());
        if (said == at.end())
            continue;
        offerRemedy(field, said->second);
        if (!focused)
            row.editor.focus->setFocus();
        focused = true;
    }
    nextRemedy();
    return elsewhere;
}

//! Names that are not registered can be registered on the spot, on purpose and never silently.
void FieldForm::offerRemedy(Field field, const Refusals& said)
{
    const Row& row = rows_.at(field);
    const Rule rule = said.front().rule;
    QStringList names;
    for (const Refusal& refusal : said) {
        if (refusal.rule == rule)
            names << refusal.arguments.value(rule == Rule::UnknownValue ? 1 : 0);
    }
    const QString words = remedyFor(field, rule, names.size() > 1);
    const bool areSeveral = std::ranges::any_of(names, [](const QString& name) {
        return name.contains(u'、') || name.contains(u'，') || name.contains(u','); // no name that a register holds
    });
    if (words.isEmpty() || areSeveral)
        return;
    const QString all = names.join(QStringLiteral("、"));
    row.remedy->setAccessibleName(withoutLetter(words).arg(all));
    constexpr int mostCharacters = 16; // the field's width
    const QString shown = all.size() > mostCharacters ? all.first(mostCharacters) + u'…' : all;
    row.remedy->setText(words.arg(QString(shown).replace(u'&', QStringLiteral("&&"))));
    row.remedy->setToolTip(plainTip(row.remedy->accessibleName()));
    row.remedy->show();
    row.remedy->disconnect();
    connect(row.remedy, &QPushButton::clicked, this, [this, field, names] {
        Refusals refused;
        for (const QString& name : names) {
            if (refused = enterName(field, name); !refused.empty())
                break;
        }
        readRegisters();
        const Row& done = rows_.at(field);
        done.refusal->tell(refused);
        done.remedy->hide();
        done.editor.focus->setFocus();
        nextRemedy();
        Q_EMIT registered();
    });
}

Refusals FieldForm::enterName(Field field, const QString& name)
{
    const Doors& doors = context_.doors;
    auto* combo = qobject_cast<QComboBox*>(rows_.at(field).editor.focus);
    const auto enter = [&](const auto& id) { // a door that could not write has said so itself
        if (combo && id)
            combo->addItem(name, id->value());
        if (combo && id)
            combo->setCurrentIndex(combo->count() - 1);
        return Refusals();
    };
    if (field == Field::Delegation)
        return enter(doors.ensureDelegation(name));
    if (field == Field::Group)
        return enter(doors.ensureGroup(name));
    if (field == Field::Category)
        return enter(doors.ensureCategory(name));
    if (isUnitField(field)) {
        const auto made = doors.addUnit(Unit{.id = UnitId(0), .name = name});
        return made ? Refusals() : made.error();
    }
    Deputy deputy{.id = DeputyId(0), .name = name};
    if (field == Field::Deputy) { // the one who leads is of the delegation that the form names
        const auto* delegation = qobject_cast<QComboBox*>(editor(Field::Delegation));
        const auto said = delegation ? doors.registers().findDelegation(delegation->currentText()) : std::nullopt;
        deputy.delegation = said;
    }
    const auto made = doors.addDeputy(deputy);
    return made ? Refusals() : made.error();
}

void FieldForm::readRegisters()
{
    const desk::Registers& registers = context_.doors.registers();
    for (const auto& [field, row] : rows_) {
        if (auto* picker = qobject_cast<NamePicker*>(row.editor.focus))
            picker->setEntries(isUnitField(field) ? unitEntries(registers, context_.doors.today())
                                                  : deputyEntries(registers));
    }
}

//! The letter is that of the first that is still offered: one press after the other registers them all.
void FieldForm::nextRemedy()
{
    QPushButton* next = nullptr;
    std::vector<Field> fields = order_;
    const auto isDelegation = [](Field field) { return field == Field::Delegation; };
    std::stable_partition(fields.begin(), fields.end(), isDelegation); // deputies are registered as of it
    for (const Field field : fields) {
        QPushButton* remedy = rows_.at(field).remedy;
        remedy->setShortcut(QKeySequence()); // several of one letter would be nobody's
        if (!next && !remedy->isHidden())
            next = remedy;
    }
    registerNext_->setEnabled(next != nullptr);
    registerNext_->disconnect();
    if (next)
        connect(registerNext_, &QAction::triggered, next, &QPushButton::click);
}

//! What is being corrected is no longer refused; the law looks again when the form is sent.
void FieldForm::forgetRefusalOnEdit(const Row& row)
{
    const auto forget = [this, refusal = row.refusal, remedy = row.remedy] {
        refusal->tell({});
        if (remedy->isHidden())
            return;
        remedy->hide(); // it would register what stands there no more
        nextRemedy();
    };
    for (const auto* line : partsOf<QLineEdit>(row.editor.widget))
        connect(line, &QLineEdit::textChanged, row.refusal, forget);
    for (const auto* box : partsOf<QPlainTextEdit>(row.editor.widget))
        connect(box, &QPlainTextEdit::textChanged, row.refusal, forget);
    for (const auto* combo : partsOf<QComboBox>(row.editor.widget))
        connect(combo, &QComboBox::activated, row.refusal, forget);
}

QStringList FieldForm::held(QWidget* widget)
{
    QStringList contents;
    for (const auto* line : linesOf(widget))
        contents << line->text();
    for (const auto* box : partsOf<QPlainTextEdit>(widget))
        contents << box->toPlainText();
    for (const auto* combo : partsOf<QComboBox>(widget))
        contents << combo->currentText();
    for (const auto* box : partsOf<QCheckBox>(widget))
        contents << QString::number(int(box->isChecked()));
    if (qobject_cast<PromiseRows*>(widget)) { // rows that wait to be written in are nothing
        while (contents.size() > PromiseRows::partsOfOne && contents.last().isEmpty())
            contents.removeLast();
    }
    return contents;
}

QStringList FieldForm::contents() const
{
    QStringList contents;
    for (const Field field : order_)
        contents += held(rows_.at(field).editor.widget);
    return contents;
}

QVariantMap FieldForm::held() const
{
    QVariantMap all;
    for (const Field field : order_)
        all.insert(keyOf(field), held(rows_.at(field).editor.widget));
    return all;
}

QVariantMap FieldForm::draft() const
{
    QVariantMap draft;
    for (const Field field : order_) {
        if (const QStringList now = held(rows_.at(field).editor.widget);
            now != first_.value(keyOf(field)).toStringList())
            draft.insert(keyOf(field), now);
    }
    return draft;
}

bool FieldForm::isWritten(Field field) const
{
    return draft().contains(keyOf(field));
}

//! In the order of held(); a draft of another shape, from an older program, is left alone.
void FieldForm::takeUp(const QVariantMap& draft)
{
    for (const Field field : order_) {
        QWidget* widget = rows_.at(field).editor.widget;
        QStringList kept = draft.value(keyOf(field)).toStringList();
        if (auto* rows = qobject_cast<PromiseRows*>(widget); rows && !kept.isEmpty()) {
            constexpr int parts = PromiseRows::partsOfOne;
            kept.resize(rows->provide((int(kept.size()) + parts - 1) / parts) * parts);
        } else if (kept.size() != held(widget).size()) {
            continue;
        }
        for (auto* line : linesOf(widget)) {
            const QString words = kept.takeFirst();
            auto* count = qobject_cast<QSpinBox*>(line->parentWidget());
            if (count && words == count->specialValueText()) // no number that it could read
                count->setValue(count->minimum());
            else
                line->setText(words);
        }
        for (auto* box : partsOf<QPlainTextEdit>(widget))
            box->setPlainText(kept.takeFirst());
        for (auto* combo : partsOf<QComboBox>(widget)) {
            const QString words = kept.takeFirst();
            if (const int found = combo->findText(words); found >= 0)
                combo->setCurrentIndex(found);
            else if (combo->isEditable())
                combo->setEditText(words);
        }
        for (auto* box : partsOf<QCheckBox>(widget))
            box->setChecked(kept.takeFirst() != u"0");
    }
}

void FieldForm::put(Field field, const QString& words)
{
    if (rows_.contains(field))
        takeUp({{keyOf(field), QStringList(words)}});
}

void FieldForm::watch(const Row& row)
{
    for (const auto* line : partsOf<QLineEdit>(row.editor.widget))
        connect(line, &QLineEdit::textChanged, this, &FieldForm::edited);
    for (const auto* box : partsOf<QPlainTextEdit>(row.editor.widget))
        connect(box, &QPlainTextEdit::textChanged, this, &FieldForm::edited);
    for (const auto* combo : partsOf<QComboBox>(row.editor.widget))
        connect(combo, &QComboBox::currentTextChanged, this, &FieldForm::edited);
    for (const auto* box : partsOf<QCheckBox>(row.editor.widget))
        connect(box, &QCheckBox::toggled, this, &FieldForm::edited);
    if (const auto* rows = qobject_cast<PromiseRows*>(row.editor.widget)) // also those that come later
        connect(rows, &PromiseRows::edited, this, &FieldForm::edited);
}

QWidget* FieldForm::editor(Field field) const
{
    const auto found = rows_.find(field);
    return found == rows_.end() ? nullptr : found->second.editor.focus;
}

void FieldForm::focusFirst()
{
    if (!order_.empty())
        rows_.at(order_.front()).editor.focus->setFocus();
}

} // namespace huiyin::ui
