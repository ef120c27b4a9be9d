// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/field_editor.h"

#include "desk/case_words.h"
#include "lifecycle/class_scheme.h"
#include "lifecycle/transition.h"
#include "suggestions/own_rows.h"
#include "suggestions/promise_rows.h"
#include "widgets/date_field.h"
#include "widgets/name_picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace huiyin::ui {

using lifecycle::Action;
using lifecycle::Command;
using lifecycle::Field;
using lifecycle::FieldKind;
using lifecycle::Refusals;
using lifecycle::Rule;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldEditor)
};

//! The member of the command that a field names, when it is of this type.
template <class T>
T& member(Command& command, Field field)
{
    return command.*std::get<T Command::*>(lifecycle::fieldRow(field).member);
}

template <class T>
const T& member(const Command& command, Field field)
{
    return command.*std::get<T Command::*>(lifecycle::fieldRow(field).member);
}

QComboBox* comboOf(const std::vector<std::pair<QString, QVariant>>& entries, const QVariant& chosen)
{
    auto* combo = new QComboBox;
    //: an entry of a drop-down list: nothing chosen
    combo->addItem(Words::tr("(none)"), QVariant());
    for (const auto& [words, value] : entries)
        combo->addItem(words, value);
    combo->setCurrentIndex(std::max(0, chosen.isValid() ? combo->findData(chosen) : 0));
    combo->setMinimumContentsLength(12);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMinimumHeight(combo->fontMetrics().height() + 12);
    return combo;
}

//! A box that asks for a few lines and takes what room there is: by itself a text box asks for so much that the fields
//! below it would leave the dialog.
class LongTextBox : public QPlainTextEdit {
public:
    explicit LongTextBox(const QString& text)
        : QPlainTextEdit(text)
    {
        setTabChangesFocus(true);
        setMinimumHeight(heightOf(3));
    }
    QSize sizeHint() const override { return {QPlainTextEdit::sizeHint().width(), heightOf(5)}; }

private:
    int heightOf(int lines) const
    {
        constexpr int frame = 14;
        return fontMetrics().lineSpacing() * lines + frame;
    }
};

FieldEditor textEditor(Field field, const EditorContext& context, bool isLong)
{
    const QString first = member<QString>(context.initial, field);
    const bool onlyChanges = context.onlyChanges;
    const auto keep = [=](Command& command, const QString& said) {
        if (!onlyChanges || said != first)
            member<QString>(command, field) = said;
        return Refusals();
    };
    if (!isLong) {
        auto* line = new QLineEdit(first);
        return {line, line, [=](Command& command) { return keep(command, line->text().trimmed()); }};
    }
    auto* box = new LongTextBox(first);
    return {box, box, [=](Command& command) { return keep(command, box->toPlainText().trimmed()); }};
}

FieldEditor dateEditor(Field field, const EditorContext& context)
{
    auto* editor = new DateField(context.doors.today());
    editor->setDate(member<std::optional<QDate>>(context.initial, field));
    return {editor, editor->line(), [=](Command& command) {
                if (editor->isBad())
                    return Refusals{{Rule::BadDate, field, {editor->text()}}};
                member<std::optional<QDate>>(command, field) = editor->date();
                return Refusals();
            }};
}

FieldEditor flagEditor(Field field, const EditorContext& context)
{
    const bool first = member<std::optional<bool>>(context.initial, field).value_or(false);
    //: the words beside a box to tick
    auto* box = new QCheckBox(Words::tr("yes"));
    box->setChecked(first);
    return {box, box, [=](Command& command) {
                if (box->isChecked() != first)
                    member<std::optional<bool>>(command, field) = box->isChecked();
                return Refusals();
            }};
}

FieldEditor wordCombo(Field field, const EditorContext& context,
                      const std::vector<std::pair<QString, QVariant>>& entries)
{
    const QString first = member<QString>(context.initial, field);
    auto* combo = comboOf(entries, first.isEmpty() ? QVariant() : QVariant(first));
    return {combo, combo, [combo, field, first, onlyChanges = context.onlyChanges](Command& command) {
                const QString said = combo->currentData().toString();
                if (!onlyChanges || said != first)
                    member<QString>(command, field) = said;
                return Refusals();
            }};
}

FieldEditor ratingEditor(Field field, const EditorContext& context)
{
    std::vector<std::pair<QString, QVariant>> entries;
    for (const Rating rating : {Rating::Satisfied, Rating::Basically, Rating::Dissatisfied})
        entries.emplace_back(ratingLabel(rating), int(rating));
    const auto first = member<std::optional<Rating>>(context.initial, field);
    auto* combo = comboOf(entries, first ? QVariant(int(*first)) : QVariant());
    return {combo, combo, [=](Command& command) {
                if (const QVariant said = combo->currentData(); said.isValid())
                    member<std::optional<Rating>>(command, field) = Rating(said.toInt());
                return Refusals();
            }};
}

template <class AnyId>
FieldEditor idCombo(Field field, const EditorContext& context, const std::vector<std::pair<QString, QVariant>>& entries)
{
    const auto first = member<std::optional<AnyId>>(context.initial, field);
    auto* combo = comboOf(entries, first ? QVariant(first->value()) : QVariant());
    return {combo, combo, [combo, field, first, onlyChanges = context.onlyChanges](Command& command) {
                const QVariant said = combo->currentData();
                const auto id = said.isValid() ? std::optional(AnyId(said.toLongLong())) : std::nullopt;
                if (!onlyChanges || id != first)
                    member<std::optional<AnyId>>(command, field) = id;
                return Refusals();
            }};
}

template <class Row>
std::vector<std::pair<QString, QVariant>> namesOf(const std::vector<Row>& rows)
{
    std::vector<std::pair<QString, QVariant>> names;
    names.reserve(rows.size());
    for (const Row& row : rows)
        names.emplace_back(row.name, row.id.value());
    return names;
}

//! A name out of a register that may not hold it yet: a new suggestion may be the first of its delegation. Chosen or
//! typed; one that is unknown is refused, and can then be registered on purpose.
template <class AnyId, class Row>
FieldEditor nameCombo(Field field, const EditorContext& context, const std::vector<Row>& rows,
                      const std::function<std::optional<qint64>(const QString&)>& find = {})
{
    FieldEditor editor = idCombo<AnyId>(field, context, namesOf(rows));
    auto* combo = qobject_cast<QComboBox*>(editor.widget);
    if (context.action != Action::Submit)
        return editor;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setItemText(0, QString()); // typing goes on behind a text that stands there
    combo->lineEdit()->setPlaceholderText(Words::tr("(none)"));
    editor.write = [combo, field, find](Command& command) {
        const QString said = combo->currentText().trimmed();
        int at = said.isEmpty() ? 0 : combo->findText(said, Qt::MatchFixedString);
        if (const auto known = at < 0 && find ? find(said) : std::nullopt)
            at = combo->findData(*known);
        if (at < 0) {
            QStringList known;
            for (int i = 1; i < combo->count(); ++i)
                known << combo->itemText(i);
            return Refusals{{Rule::UnknownValue,
                             field,
                             {lifecycle::fieldLabel(field), said,
                              //: the names that a register holds: not one
                              known.isEmpty() ? Words::tr("none yet") : known.join(QStringLiteral("、"))}}};
        }
        if (const QVariant id = combo->itemData(at); id.isValid())
            member<std::optional<AnyId>>(command, field) = AnyId(id.toLongLong());
        return Refusals();
    };
    return editor;
}

//! Names that the picker does not know by themselves: a deputy may be meant with his delegation in brackets, and one of
//! several of a name must be.
Refusals unknownNames(const NamePicker& picker, Field field, Rule rule, const Doors& doors, std::vector<qint64>& found)
{
    Refusals refusals;
    const desk::Registers& registers = doors.registers();
    for (const QString& name : picker.unknown()) {
        const auto deputies = rule == Rule::UnknownDeputy ? registers.findDeputies(name) : std::vector<const Deputy*>();
        if (deputies.size() == 1) {
            found.push_back(deputies.front()->id.value());
        } else if (deputies.size() > 1) {
            QStringList labels;
            for (const Deputy* deputy : deputies)
                labels << registers.deputyLabel(deputy->id);
            refusals.push_back({Rule::WhichDeputy, field, {name, labels.join(QStringLiteral("、"))}});
        } else {
            refusals.push_back(lifecycle::unknownName(rule, field, name,
                                                      rule == Rule::UnknownUnit ? registers.similarUnits(name)
                                                                                : registers.similarDeputies(name)));
        }
    }
    return refusals;
}

template <class AnyId>
FieldEditor namePicker(Field field, const EditorContext& context, const std::vector<NameEntry>& entries, Rule unknown,
                       NamePicker::Many many)
{
    auto* picker = new NamePicker(entries, many);
    if (unknown == Rule::UnknownUnit)
        picker->setPlaceholderText(many == NamePicker::Many::Yes
                                       ? Words::tr("names of units, pinyin or initials, 、 between")
                                       : Words::tr("full or short name of a unit, pinyin or initials"));
    else if (field == Field::Deputy && context.action == lifecycle::Action::Submit)
        picker->setPlaceholderText(Words::tr("a name, unless a delegation proposes"));
    std::vector<qint64> before;
    if (many == NamePicker::Many::Yes) {
        for (const AnyId id : member<std::vector<AnyId>>(context.initial, field))
            before.push_back(id.value());
    } else if (const auto first = member<std::optional<AnyId>>(context.initial, field)) {
        before.push_back(first->value());
    }
    picker->choose(before);
    return {picker, picker,
            [picker, field, before, unknown, many, onlyChanges = context.onlyChanges,
             &doors = context.doors](Command& command) {
                auto chosen = picker->chosen();
                std::vector<qint64> others;
                if (auto refusals = unknownNames(*picker, field, unknown, doors, others); !refusals.empty())
                    return refusals;
                for (const qint64 id : others) {
                    if (std::ranges::find(chosen, id) == chosen.end())
                        chosen.push_back(id);
                }
                if (onlyChanges && chosen == before)
                    return Refusals();
                if (many == NamePicker::Many::Yes) {
                    for (const qint64 id : chosen)
                        member<std::vector<AnyId>>(command, field).push_back(AnyId(id));
                } else if (!chosen.empty()) {
                    member<std::optional<AnyId>>(command, field) = AnyId(chosen.front());
                }
                return Refusals();
            }};
}

FieldEditor unitEditor(Field field, const EditorContext& context)
{
    const desk::Registers& registers = context.doors.registers();
    if (field == Field::Unit && context.one && context.action != Action::AddUnit) { // one of the case's own units
        std::vector<std::pair<QString, QVariant>> entries;
        for (const Undertaking* share : possibleShares(context.action, *context.one))
            //: a unit and its part in the case: 县交通运输局 (lead unit)
            entries.emplace_back(Words::tr("%1 (%2)").arg(registers.unitName(share->unit), labelOf(share->role)),
                                 share->unit.value());
        return idCombo<UnitId>(field, context, entries);
    }
    return namePicker<UnitId>(field, context, unitEntries(registers, context.doors.today()), Rule::UnknownUnit,
                              NamePicker::Many::No);
}

//! Who rates: the deputies of the case, the one who leads it first.
std::vector<std::pair<QString, QVariant>> proposersOf(const EditorContext& context)
{
    const desk::Registers& registers = context.doors.registers();
    std::vector<std::pair<QString, QVariant>> entries;
    if (const auto lead = context.one->suggestion.lead)
        //: a deputy in a list, the one who leads the suggestion
        entries.emplace_back(Words::tr("%1 (leads)").arg(registers.deputyName(*lead)), lead->value());
    for (const Cosigner& cosigner : context.one->cosigners) {
        if (!cosigner.leftOn)
            entries.emplace_back(registers.deputyName(cosigner.deputy), cosigner.deputy.value());
    }
    return entries;
}

FieldEditor deputyEditor(Field field, const EditorContext& context)
{
    if (context.action == Action::LeaveCosigners && context.one) {
        std::vector<std::pair<QString, QVariant>> entries;
        for (const Cosigner& cosigner : context.one->cosigners) {
            if (!cosigner.leftOn)
                entries.emplace_back(context.doors.registers().deputyName(cosigner.deputy), cosigner.deputy.value());
        }
        return idCombo<DeputyId>(field, context, entries);
    }
    if (context.action == Action::Rate && context.one && !proposersOf(context).empty())
        return idCombo<DeputyId>(field, context, proposersOf(context));
    return namePicker<DeputyId>(field, context, deputyEntries(context.doors.registers()), Rule::UnknownDeputy,
                                NamePicker::Many::No);
}

FieldEditor promiseChoice(Field field, const EditorContext& context)
{
    std::vector<std::pair<QString, QVariant>> entries;
    if (context.one) {
        for (const Promise& promise : context.one->promises) {
            if (promise.state == PromiseState::Open || context.action == Action::RatePromise)
                entries.emplace_back(QStringLiteral("%1 · %2").arg(promise.position).arg(promise.text.left(30)),
                                     promise.position);
        }
    }
    const auto first = member<std::optional<int>>(context.initial, field);
    auto* combo = comboOf(entries, first ? QVariant(*first) : QVariant());
    return {combo, combo, [=](Command& command) {
                if (const QVariant said = combo->currentData(); said.isValid())
                    member<std::optional<int>>(command, field) = said.toInt();
                return Refusals();
            }};
}

//! A count of ballots or of cases: empty until it is counted.
FieldEditor countEditor(Field field, const EditorContext& context)
{
    auto* box = new QSpinBox;
    constexpr int most = 9'999;
    box->setRange(-1, most);
    box->setSpecialValueText(Words::tr("not counted"));
    box->setValue(member<std::optional<int>>(context.initial, field).value_or(-1));
    return {box, box, [=](Command& command) {
                if (box->value() >= 0)
                    member<std::optional<int>>(command, field) = box->value();
                return Refusals();
            }};
}

//! The disputed points of the hearing that is still to be held, and a new one.
FieldEditor pointChoice(Field field, const EditorContext& context)
{
    std::vector<std::pair<QString, QVariant>> entries;
    if (context.one) {
        for (const HearingPoint& point : context.one->points) {
            const auto hearing = std::ranges::find(context.one->hearings, point.hearing, &Hearing::id);
            if (hearing != context.one->hearings.end() && hearing->state == HearingState::Listed)
                entries.emplace_back(QStringLiteral("%1 · %2").arg(point.position).arg(point.text.left(30)),
                                     point.position);
        }
    }
    const auto first = member<std::optional<int>>(context.initial, field);
    auto* combo = comboOf(entries, first ? QVariant(*first) : QVariant());
    return {combo, combo, [=](Command& command) {
                if (const QVariant said = combo->currentData(); said.isValid())
                    member<std::optional<int>>(command, field) = said.toInt();
                return Refusals();
            }};
}

//! The confrontations that are still to be held.
std::vector<std::pair<QString, QVariant>> confrontationsAhead(const EditorContext& context)
{
    std::vector<std::pair<QString, QVariant>> entries;
    for (const Confrontation& one : context.doors.confrontations()) {
        if (one.state != SittingState::Finished && one.state != SittingState::Cancelled)
            entries.emplace_back(
                QStringLiteral("%1 · %2 · %3").arg(one.ref(), one.day->toString(Qt::ISODate), one.place),
                one.id.value());
    }
    return entries;
}

FieldEditor numberEditor(Field field, const EditorContext& context)
{
    auto* line = new QLineEdit;
    line->setPlaceholderText(Words::tr("the next free one"));
    line->setMaximumWidth(160);
    const desk::Office office = context.doors.office();
    const bool recess = context.one && context.one->suggestion.recess;
    return {line, line, [=](Command& command) {
                const QString said = line->text().trimmed();
                if (said.isEmpty())
                    return Refusals();
                auto number = SuggestionNumber::parse(said);
                bool isSerial = false;
                if (const int serial = said.toInt(&isSerial); !number && isSerial)
                    number = SuggestionNumber::make(
                        office.congress, office.session,
                        recess ? SuggestionNumber::Series::Recess : SuggestionNumber::Series::Session, serial);
                if (!number)
                    return Refusals{{Rule::UnknownValue,
                                     field,
                                     {lifecycle::fieldLabel(field), said, QStringLiteral("12, 18-4-12, 18-4-R3")}}};
                member<std::optional<SuggestionNumber>>(command, field) = number;
                return Refusals();
            }};
}

FieldEditor caseEditor(Field field, const EditorContext& context)
{
    auto* line = new QLineEdit;
    line->setPlaceholderText(Words::tr("number, such as 18-4-12"));
    line->setMaximumWidth(220);
    return {line, line, [line, field, &doors = context.doors](Command& command) {
                const QString said = line->text().trimmed();
                const auto found = said.isEmpty() ? std::nullopt : doors.find(said);
                if (!said.isEmpty() && !found)
                    return Refusals{{Rule::NoSuchCase, field, {said}}};
                member<std::optional<SuggestionId>>(command, field) = found;
                return Refusals();
            }};
}

FieldEditor promisesEditor(Field field, const EditorContext& context)
{
    auto* rows = new PromiseRows(context.doors.today());
    return {rows, rows->firstLine(), [rows, field](Command& command) {
                if (const QString bad = rows->badDate(); !bad.isEmpty())
                    return Refusals{{Rule::BadDate, field, {bad}}};
                member<std::vector<lifecycle::PromiseDraft>>(command, field) = rows->promises();
                return Refusals();
            }};
}

FieldEditor ownEditor(const EditorContext& context)
{
    auto* rows = new OwnRows(context.doors.registers().usedOwnFields(), context.initial.own, context.doors.today());
    return {rows, rows->firstPart(), [rows](Command& command) {
                command.own = rows->changed();
                return Refusals();
            }};
}

std::vector<std::pair<QString, QVariant>> classEntries(const EditorContext& context)
{
    std::vector<std::pair<QString, QVariant>> entries;
    if (!context.one)
        return entries;
    for (const lifecycle::ClassLetter& letter : context.doors.schemeOf(*context.one).letters)
        entries.emplace_back(letter.letter + u' ' + bucketLabel(letter.bucket), letter.letter);
    return entries;
}

std::vector<std::pair<QString, QVariant>> reasonEntries(const EditorContext& context)
{
    std::vector<std::pair<QString, QVariant>> entries;
    const lifecycle::RuleSet& rules = context.one ? context.doors.rulesOf(*context.one) : context.doors.officeRules();
    for (const lifecycle::ReasonCode& reason :
         context.action == Action::NotFile ? rules.exclusionReasons : rules.unsolvedReasons)
        entries.emplace_back(reason.name(), reason.code);
    return entries;
}

FieldEditor leaderEditor(Field field, const EditorContext& context)
{
    std::vector<std::pair<QString, QVariant>> entries;
    for (const Leader& leader : context.doors.registers().leaders) {
        if (leader.congress == (field == Field::Supervisor))
            entries.emplace_back(leader.post.isEmpty() ? leader.name : leader.name + u' ' + leader.post,
                                 leader.id.value());
    }
    return idCombo<LeaderId>(field, context, entries);
}

FieldEditor editorOf(Field field, const EditorContext& context)
{
    const lifecycle::FieldRow& row = lifecycle::fieldRow(field);
    const desk::Registers& registers = context.doors.registers();
    switch (row.kind) {
    case FieldKind::Line:
        return textEditor(field, context, false);
    case FieldKind::LongText:
        return textEditor(field, context, true);
    case FieldKind::Date:
        return dateEditor(field, context);
    case FieldKind::Flag:
        return flagEditor(field, context);
    case FieldKind::Count:
        if (field == Field::Promise)
            return promiseChoice(field, context);
        return field == Field::Point ? pointChoice(field, context) : countEditor(field, context);
    case FieldKind::Confrontation:
        return idCombo<ConfrontationId>(field, context, confrontationsAhead(context));
    case FieldKind::Rating:
        return ratingEditor(field, context);
    case FieldKind::Class:
        return wordCombo(field, context, classEntries(context));
    case FieldKind::ReasonCode:
        return wordCombo(field, context, reasonEntries(context));
    case FieldKind::Number:
        return numberEditor(field, context);
    case FieldKind::CaseRef:
        return caseEditor(field, context);
    case FieldKind::Unit:
        return unitEditor(field, context);
    case FieldKind::Units:
        return namePicker<UnitId>(field, context, unitEntries(registers, context.doors.today()), Rule::UnknownUnit,
                                  NamePicker::Many::Yes);
    case FieldKind::Deputy:
        return deputyEditor(field, context);
    case FieldKind::Deputies:
        return namePicker<DeputyId>(field, context, deputyEntries(registers), Rule::UnknownDeputy,
                                    NamePicker::Many::Yes);
    case FieldKind::Delegation:
        return nameCombo<DelegationId>(field, context, registers.delegations,
                                       [&registers](const QString& name) -> std::optional<qint64> {
                                           const auto found = registers.findDelegation(name);
                                           return found ? std::optional(found->value()) : std::nullopt;
                                       });
    case FieldKind::Group:
        return nameCombo<GroupId>(field, context, registers.groups);
    case FieldKind::Category:
        return nameCombo<CategoryId>(field, context, registers.categories);
    case FieldKind::Committee:
        return idCombo<CommitteeId>(field, context, namesOf(registers.committees));
    case FieldKind::Leader:
        return leaderEditor(field, context);
    case FieldKind::Own:
        return ownEditor(context);
    case FieldKind::Promises:
        return promisesEditor(field, context);
    case FieldKind::Choice: {
        std::vector<std::pair<QString, QVariant>> entries;
        for (const lifecycle::Choice& choice : row.choices)
            entries.emplace_back(lifecycle::choiceLabel(choice), QString::fromLatin1(choice.key));
        return wordCombo(field, context, entries);
    }
    }
    Q_UNREACHABLE();
}

void startFromSuggestion(Command& command, const Case& one)
{
    const Suggestion& now = one.suggestion;
    command.title = now.title;
    const auto body = std::ranges::find_if(one.texts, [&](const LongText& text) { return text.id == now.body; });
    if (now.body && body != one.texts.end())
        command.body = body->content;
    command.deputy = now.lead;
    command.delegation = now.delegation;
    command.group = now.group;
    command.category = now.category;
    command.kind = now.kind;
    command.publicity = now.publicity;
    command.secret = now.secret;
    command.source = now.source;
    command.wanted = now.wantedUnit;
    command.leader = now.leader;
    command.supervisor = now.supervisor;
    command.committee = now.committee;
}

void startFromProposal(Command& command, const Case& one)
{
    for (const Undertaking& share : one.undertakings) {
        if (share.state != UnitState::Proposed)
            continue;
        switch (share.role) {
        case Role::Sole:
            command.sole = share.unit;
            break;
        case Role::Lead:
            command.lead = share.unit;
            break;
        case Role::Separate:
            command.separate.push_back(share.unit);
            break;
        case Role::Assist:
            command.assist.push_back(share.unit);
            break;
        case Role::Inform:
            command.inform.push_back(share.unit);
            break;
        }
    }
}

} // namespace

std::vector<const Undertaking*> possibleShares(Action action, const Case& one)
{
    const lifecycle::Transition& law = lifecycle::transition(action);
    std::vector<const Undertaking*> shares;
    for (const Undertaking& share : one.undertakings) {
        const bool anyState =
            law.unitFrom.isEmpty() ? share.state != UnitState::Returned : law.unitFrom.contains(share.state);
        if (anyState && (law.roles.isEmpty() || law.roles.contains(share.role)))
            shares.push_back(&share);
    }
    return shares;
}

Command initialCommand(const Doors& doors, Action action, const Case* one)
{
    Command command{.action = action, .on = doors.today()};
    if (action == Action::Contact)
        command.deputyPresent = true;
    if (!one)
        return command;
    if (action == Action::Amend || action == Action::Resubmit)
        startFromSuggestion(command, *one);
    if (action == Action::Amend)
        command.own = desk::ownEntries(*one, doors.registers());
    if (action == Action::Assign)
        startFromProposal(command, *one);
    if (action == Action::Rate)
        command.deputy = one->suggestion.lead;
    if (action == Action::GrantExtension) {
        for (const Extension& asked : one->extensions) {
            if (asked.decision.isEmpty())
                command.until = asked.until;
        }
    }
    if (action != Action::AddUnit && action != Action::Urge) {
        const auto shares = possibleShares(action, *one);
        if (shares.size() == 1)
            command.unit = shares.front()->unit;
    }
    return command;
}

FieldEditor makeEditor(Field field, const EditorContext& context)
{
    FieldEditor editor = editorOf(field, context);
    const QString label = lifecycle::fieldLabel(field, context.action);
    if (auto* date = qobject_cast<DateField*>(editor.widget))
        date->setName(label);
    else if (editor.focus == editor.widget)
        editor.focus->setAccessibleName(label);
    return editor;
}

} // namespace huiyin::ui
