// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/history.h"

#include "casefile/office_store.h"
#include "domain/rating.h"
#include "lifecycle/field.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace huiyin::desk {

using casefile::JournalEntry;
using lifecycle::Field;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

//! How a column's value is said.
enum class Shown : quint8 {
    Plain,
    LongText,
    Flag,
    Choice,
    Decision,
    Rating,
    Unit,
    Deputy,
    Delegation,
    Group,
    Category,
    Leader,
    Committee,
    Case,
    CaseState,
    UnitState,
    PromiseState,
    Role,
    OwnKind,
    Lines
};

//! A column that a person knows, under the name that the forms give it, or under its own.
struct Tracked {
    const char* table;
    const char* column;
    Shown shown;
    Field field;
    const char* label = nullptr;
};

constexpr std::array tracked{
    Tracked{"suggestion", "state", Shown::CaseState, Field::None, QT_TRANSLATE_NOOP("Journal", "State")},
    Tracked{"suggestion", "serial", Shown::Plain, Field::Number},
    Tracked{"suggestion", "title", Shown::Plain, Field::Title},
    Tracked{"suggestion", "body_id", Shown::LongText, Field::Body},
    Tracked{"suggestion", "kind", Shown::Choice, Field::Kind},
    Tracked{"suggestion", "category_id", Shown::Category, Field::Category},
    Tracked{"suggestion", "lead_id", Shown::Deputy, Field::Deputy},
    Tracked{"suggestion", "delegation_id", Shown::Delegation, Field::Delegation},
    Tracked{"suggestion", "group_id", Shown::Group, Field::Group},
    Tracked{"suggestion", "publicity", Shown::Choice, Field::Publicity},
    Tracked{"suggestion", "secret", Shown::Flag, Field::Secret},
    Tracked{"suggestion", "source", Shown::Choice, Field::Source},
    Tracked{"suggestion", "wanted_unit_id", Shown::Unit, Field::Wanted},
    Tracked{"suggestion", "received_on", Shown::Plain, Field::Received},
    Tracked{"suggestion", "merged_into_id", Shown::Case, Field::Into},
    Tracked{"suggestion", "limit_on", Shown::Plain, Field::Limit},
    Tracked{"suggestion", "leader_id", Shown::Leader, Field::Leader},
    Tracked{"suggestion", "supervisor_id", Shown::Leader, Field::Supervisor},
    Tracked{"suggestion", "committee_id", Shown::Committee, Field::Committee},
    Tracked{"suggestion", "archive_no", Shown::Plain, Field::ArchiveNo},
    Tracked{"suggestion", "is_key", Shown::Flag, Field::None, QT_TRANSLATE_NOOP("Journal", "Key suggestion")},
    Tracked{"suggestion", "note", Shown::Plain, Field::None, QT_TRANSLATE_NOOP("Journal", "Note")},
    Tracked{"suggestion", "closed_on", Shown::Plain, Field::None, QT_TRANSLATE_NOOP("Journal", "Closed on")},
    Tracked{"suggestion", "next_due", Shown::Plain, Field::None, QT_TRANSLATE_NOOP("Journal", "Due")},
    Tracked{"cosigner", "deputy_id", Shown::Deputy, Field::Cosigners},
    Tracked{"cosigner", "left_on", Shown::Plain, Field::None, QT_TRANSLATE_NOOP("Journal", "Co-signer left on")},
    Tracked{"undertaking", "unit_id", Shown::Unit, Field::Unit},
    Tracked{"undertaking", "role", Shown::Role, Field::Role},
    Tracked{"undertaking", "state", Shown::UnitState, Field::None, QT_TRANSLATE_NOOP("Journal", "State of the unit")},
    Tracked{"undertaking", "assigned_on", Shown::Plain, Field::None, QT_TRANSLATE_NOOP("Journal", "Assigned on")},
    Tracked{"undertaking", "due", Shown::Plain, Field::None, QT_TRANSLATE_NOOP("Journal", "Reply due on")},
    Tracked{"return_request", "reason", Shown::Plain, Field::Reason},
    Tracked{"return_request", "decision", Shown::Decision, Field::Decision},
    Tracked{"extension", "reason", Shown::Plain, Field::Reason},
    Tracked{"extension", "until_date", Shown::Plain, Field::Until},
    Tracked{"contact", "on_date", Shown::Plain, Field::On},
    Tracked{"contact", "form", Shown::Choice, Field::Form},
    Tracked{"contact", "people", Shown::Plain, Field::People},
    Tracked{"opinion", "text_id", Shown::LongText, Field::Text},
    Tracked{"reply", "on_date", Shown::Plain, Field::On},
    Tracked{"reply", "class", Shown::Plain, Field::Class},
    Tracked{"reply", "letter_no", Shown::Plain, Field::Letter},
    Tracked{"reply", "text_id", Shown::LongText, Field::Text},
    Tracked{"feedback", "on_date", Shown::Plain, Field::On},
    Tracked{"feedback", "deputy_id", Shown::Deputy, Field::Deputy},
    Tracked{"feedback", "process", Shown::Rating, Field::Process},
    Tracked{"feedback", "result", Shown::Rating, Field::Result},
    Tracked{"feedback", "text", Shown::Plain, Field::Text},
    Tracked{"redo_order", "reason", Shown::Plain, Field::Reason},
    Tracked{"redo_order", "due", Shown::Plain, Field::Due},
    Tracked{"promise", "text", Shown::Plain, Field::Promises},
    Tracked{"promise", "due", Shown::Plain, Field::None, QT_TRANSLATE_NOOP("Journal", "Promise due on")},
    Tracked{"promise", "state", Shown::PromiseState, Field::None, QT_TRANSLATE_NOOP("Journal", "State of the promise")},
    Tracked{"promise", "evidence", Shown::Plain, Field::Evidence},
    Tracked{"attachment", "name", Shown::Plain, Field::None, QT_TRANSLATE_NOOP("Journal", "Attachment")},
    Tracked{"unit", "name", Shown::Plain, Field::Unit},
    Tracked{"unit", "short_name", Shown::Plain, Field::None, QT_TRANSLATE_NOOP("Journal", "Short name")},
    Tracked{"unit_alias", "alias", Shown::Plain, Field::None, QT_TRANSLATE_NOOP("Journal", "Other name")},
    Tracked{"deputy", "name", Shown::Plain, Field::Deputy},
    Tracked{"deputy", "delegation_id", Shown::Delegation, Field::Delegation},
    Tracked{"delegation", "name", Shown::Plain, Field::Delegation},
    Tracked{"deputy_group", "name", Shown::Plain, Field::Group},
    Tracked{"category", "name", Shown::Plain, Field::Category},
    Tracked{"committee", "name", Shown::Plain, Field::Committee},
    Tracked{"leader", "name", Shown::Plain, Field::Leader},
    Tracked{"own_field", "name", Shown::Plain, Field::None, QT_TRANSLATE_NOOP("Journal", "Own field")},
    Tracked{"own_field", "kind", Shown::OwnKind, Field::Kind},
    Tracked{"own_field", "choices", Shown::Lines, Field::None, QT_TRANSLATE_NOOP("Journal", "Choices")},
    Tracked{"own_field", "position", Shown::Plain, Field::None, QT_TRANSLATE_NOOP("Journal", "Place among the others")},
    Tracked{"own_field", "retired", Shown::Flag, Field::None, QT_TRANSLATE_NOOP("Journal", "No longer in use")},
};

QString labelOf(const Tracked& column)
{
    return column.label ? QCoreApplication::translate("Journal", column.label) : lifecycle::fieldLabel(column.field);
}

template <class E>
QString wordOf(const QString& key)
{
    const auto value = fromKey<E>(key);
    return value ? huiyin::labelOf(*value) : key;
}

QString flagWord(bool yes)
{
    return yes ? Words::tr("yes") : Words::tr("no");
}

QString textOf(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return flagWord(value.toBool());
    return value.toString();
}

//! A stored or written rating in the language of the program.
QString ratingText(const QString& stored)
{
    const auto rating = ratingFromText(stored);
    return rating ? ratingLabel(*rating) : stored;
}

//! What was decided of a request.
QString decisionText(const QString& stored)
{
    if (stored == u"accepted")
        return Words::tr("accepted");
    return stored == u"refused" ? Words::tr("refused") : stored;
}

//! The name of a reason by its code; the rules of the office know those of the cases that it handles.
QString reasonText(const QString& code, const Desk& desk)
{
    const lifecycle::RuleSet& rules = desk.officeRules();
    for (const auto* reasons : {&rules.exclusionReasons, &rules.unsolvedReasons}) {
        const auto found = std::ranges::find(*reasons, code, &lifecycle::ReasonCode::code);
        if (found != reasons->end())
            return found->name();
    }
    return code;
}

//! A value of a column in words; a row that is named and is gone shows as nothing.
QString shownValue(const Tracked& column, const QJsonValue& value, const Desk& desk)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const Registers& registers = desk.registers();
    const qint64 id = value.toInteger();
    switch (column.shown) {
    case Shown::Plain:
        return textOf(value);
    case Shown::LongText:
        return desk.text(TextId(id));
    case Shown::Flag:
        return flagWord(id != 0);
    case Shown::Choice:
        return lifecycle::choiceLabel(column.field, value.toString());
    case Shown::Decision:
        return decisionText(value.toString());
    case Shown::Rating:
        return ratingText(value.toString());
    case Shown::Unit:
        return registers.unitName(UnitId(id));
    case Shown::Deputy:
        return registers.deputyName(DeputyId(id));
    case Shown::Delegation:
        return registers.delegationName(DelegationId(id));
    case Shown::Group:
        return registers.groupName(GroupId(id));
    case Shown::Category:
        return registers.categoryName(CategoryId(id));
    case Shown::Leader:
        return registers.leaderName(LeaderId(id));
    case Shown::Committee:
        return registers.committeeName(CommitteeId(id));
    case Shown::Case: {
        const auto line = desk.lines(std::array{SuggestionId(id)});
        return line.empty() ? QString() : line.front().number;
    }
    case Shown::CaseState:
        return wordOf<huiyin::CaseState>(value.toString());
    case Shown::UnitState:
        return wordOf<huiyin::UnitState>(value.toString());
    case Shown::PromiseState:
        return wordOf<huiyin::PromiseState>(value.toString());
    case Shown::Role:
        return wordOf<huiyin::Role>(value.toString());
    case Shown::OwnKind:
        return wordOf<huiyin::OwnKind>(value.toString());
    case Shown::Lines:
        return textOf(value).replace(u'\n', u'、');
    }
    Q_UNREACHABLE();
}

//! What a person gave, in the order of the forms.
std::vector<HistoryLine::Change> given(const QJsonObject& detail, const Desk& desk)
{
    std::vector<HistoryLine::Change> lines;
    for (const lifecycle::FieldRow& row : lifecycle::fieldRows()) {
        if (row.value == Field::Own) // its rows say more: which field, and what stood there before
            continue;
        const QJsonValue value = detail.value(QLatin1String(row.key));
        if (value.isUndefined() || value.isNull())
            continue;
        QString words = row.kind == lifecycle::FieldKind::Choice   ? lifecycle::choiceLabel(row.value, value.toString())
                        : row.kind == lifecycle::FieldKind::Rating ? ratingText(value.toString())
                        : row.kind == lifecycle::FieldKind::ReasonCode ? reasonText(value.toString(), desk)
                                                                       : textOf(value);
        if (value.isArray()) {
            QStringList parts;
            for (const QJsonValue& part : value.toArray())
                parts << (part.isObject() ? part.toObject().value(QLatin1String("text")).toString() : part.toString());
            words = parts.join(QStringLiteral("、"));
        }
        if (!words.isEmpty())
            lines.push_back({lifecycle::fieldLabel(row.value), {}, words});
    }
    return lines;
}

//! A value of an own field, under the name that the field has now.
void addOwnValue(std::vector<HistoryLine::Change>& lines, const QJsonObject& change, const Desk& desk)
{
    const QString operation = change.value(QLatin1String("o")).toString();
    const QJsonObject values = change.value(QLatin1String("v")).toObject();
    const QJsonValue value = values.value(QLatin1String("value"));
    const auto field =
        values.contains(QLatin1String("field_id"))
            ? std::optional(OwnFieldId(values.value(QLatin1String("field_id")).toInteger()))
            : casefile::ownFieldOfValue(desk.database(), RecordId(change.value(QLatin1String("i")).toInteger()));
    const OwnField* known = field ? desk.registers().ownField(*field) : nullptr;
    const bool isUpdate = operation == u"~";
    const QString before = isUpdate            ? value.toArray().at(0).toString()
                           : operation == u"-" ? value.toString()
                                               : QString();
    const QString after = isUpdate            ? value.toArray().at(1).toString()
                          : operation == u"+" ? value.toString()
                                              : QString();
    lines.push_back({known ? known->name : lifecycle::fieldLabel(Field::Own), before, after});
}

//! The field when a correction can set it.
Field amendable(Field field)
{
    const auto arguments = lifecycle::argumentsOf(lifecycle::Action::Amend);
    const bool sets = field != Field::None && field != Field::Reason &&
                      std::ranges::find(arguments, field, &lifecycle::Argument::field) != arguments.end();
    return sets ? field : Field::None;
}

//! One changed row. What an action wrote anew is what it was given and stands there already, but for long texts.
void addRow(std::vector<HistoryLine::Change>& lines, const QJsonObject& change, bool wasGiven, const Desk& desk)
{
    const QString table = change.value(QLatin1String("t")).toString();
    const QString operation = change.value(QLatin1String("o")).toString();
    const QJsonObject values = change.value(QLatin1String("v")).toObject();
    if (table == u"own_value")
        return addOwnValue(lines, change, desk);
    for (const Tracked& column : tracked) {
        if (table != QLatin1String(column.table) || !values.contains(QLatin1String(column.column)))
            continue;
        if (wasGiven && operation == u"+" && column.shown != Shown::LongText)
            continue;
        const QJsonValue value = values.value(QLatin1String(column.column));
        const bool isUpdate = operation == u"~";
        const QString before = isUpdate            ? shownValue(column, value.toArray().at(0), desk)
                               : operation == u"-" ? shownValue(column, value, desk)
                                                   : QString();
        const QString after = isUpdate            ? shownValue(column, value.toArray().at(1), desk)
                              : operation == u"+" ? shownValue(column, value, desk)
                                                  : QString();
        const auto says = [&](const HistoryLine::Change& line) {
            return line.field == labelOf(column) && line.after == after;
        };
        if (before != after && (!before.isEmpty() || std::ranges::none_of(lines, says)))
            lines.push_back({labelOf(column), before, after,
                             isUpdate && table == u"suggestion" ? amendable(column.field) : Field::None});
    }
}

//! The columns of a register that no action names stand under the words of its form.
void addRegisterRow(std::vector<HistoryLine::Change>& lines, const QJsonObject& change, const Desk& desk)
{
    struct Table {
        const char* name;
        RegisterKind kind;
    };
    constexpr std::array tables{Table{"deputy", RegisterKind::Deputies}, Table{"unit", RegisterKind::Units},
                                Table{"category", RegisterKind::Categories}, Table{"leader", RegisterKind::Leaders}};
    const QString table = change.value(QLatin1String("t")).toString();
    const auto found = std::ranges::find_if(tables, [&](const Table& one) { return table == QLatin1String(one.name); });
    if (found == tables.end() || change.value(QLatin1String("o")).toString() != u"~")
        return;
    const QJsonObject values = change.value(QLatin1String("v")).toObject();
    for (const RegisterColumn& column : registerColumns(found->kind)) {
        const bool isId = column.kind == ColumnKind::Name;
        const QString name = QLatin1String(column.key) + (isId ? QStringLiteral("_id") : QString());
        const bool isTold = std::ranges::any_of(tracked, [&](const Tracked& one) {
            return table == QLatin1String(one.table) && name == QLatin1String(one.column);
        });
        if (isTold || !values.contains(name))
            continue;
        const auto words = [&](const QJsonValue& value) {
            if (isId && value.isDouble()) {
                const Registers& registers = desk.registers();
                const qint64 id = value.toInteger();
                return column.names == RegisterKind::Units        ? registers.unitName(UnitId(id))
                       : column.names == RegisterKind::Groups     ? registers.groupName(GroupId(id))
                       : column.names == RegisterKind::Committees ? registers.committeeName(CommitteeId(id))
                                                                  : registers.delegationName(DelegationId(id));
            }
            if (value.isDouble()) // a flag, or a choice of two
                return choiceWords(column, value.toInteger() != 0 ? QStringLiteral("yes") : QStringLiteral("no"));
            return shownIn(column, value.toString());
        };
        const QJsonArray both = values.value(name).toArray();
        lines.push_back({column.words(), words(both.at(0)), words(both.at(1))});
    }
}

//! A day of the office's calendar that was put in or taken out.
void addDay(std::vector<HistoryLine::Change>& lines, const QJsonObject& change)
{
    if (change.value(QLatin1String("t")).toString() != QLatin1String("calendar_day"))
        return;
    const QJsonObject values = change.value(QLatin1String("v")).toObject();
    const bool isOff = values.value(QLatin1String("kind")).toString() == u"off";
    const QString words =
        choiceWords(registerColumns(RegisterKind::Holidays)[1], isOff ? QStringLiteral("yes") : QStringLiteral("no")) +
        u' ' + values.value(QLatin1String("name")).toString();
    const QString day = QDate::fromJulianDay(change.value(QLatin1String("i")).toInteger()).toString(Qt::ISODate);
    if (change.value(QLatin1String("o")).toString() == u"+")
        lines.push_back({day, {}, words});
    else
        lines.push_back({day, words, {}});
}

//! An undo by what it took back; the undo of an undo does it again.
QString undoLabel(const Desk& desk, JournalId undone)
{
    const auto entry = casefile::journalEntry(desk.database(), undone);
    if (!entry)
        return actionLabel(QStringLiteral("undo"));
    if (!entry->undoes)
        return Words::tr("Undo: %1").arg(actionLabel(entry->action));
    const auto first = casefile::journalEntry(desk.database(), *entry->undoes);
    return Words::tr("Redo: %1").arg(first ? actionLabel(first->action) : actionLabel(entry->action));
}

} // namespace

QString actionLabel(const QString& key)
{
    if (const auto action = fromKey<lifecycle::Action>(key))
        return huiyin::labelOf(*action);
    if (const auto action = fromKey<lifecycle::SittingAction>(key))
        return huiyin::labelOf(*action);
    if (key == u"import")
        return Words::tr("Import");
    if (key == u"undo")
        return Words::tr("Undo");
    if (key == u"create")
        return Words::tr("Case file made");
    if (key == u"attach")
        return Words::tr("Attach a file");
    if (key == u"detach")
        return Words::tr("Take an attachment away");
    if (key == u"register")
        return Words::tr("Register changed");
    if (key == u"calendar")
        return Words::tr("Holidays changed");
    if (key == u"move-due")
        return Words::tr("Due date moved by a holiday");
    return key;
}

HistoryLine historyLine(const Desk& desk, const JournalEntry& entry)
{
    HistoryLine line{.id = entry.id,
                     .at = entry.at,
                     .actor = entry.actor,
                     .action = entry.undoes ? undoLabel(desk, *entry.undoes) : actionLabel(entry.action),
                     .actionKey = entry.action,
                     .ref = {},
                     .changes = {},
                     .undone = casefile::isUndone(desk.database(), entry.id),
                     .isUndo = entry.undoes.has_value(),
                     .inBatch = entry.batch.has_value()};
    const QJsonObject detail = QJsonDocument::fromJson(entry.detail).object();
    line.ref = SuggestionNumber::parse(detail.value(QLatin1String("ref")).toString());
    const bool isFile = entry.action == u"attach" || entry.action == u"detach"; // its name is no person's
    if (!isFile)
        line.changes = given(detail, desk);
    const bool wasGiven = !line.changes.empty();
    for (const QJsonValue& change : QJsonDocument::fromJson(entry.changes).array()) {
        // a paper that was filed by the way is not what was given
        const bool isFiled = entry.action == keyOf(lifecycle::Action::Close) &&
                             change.toObject().value(QLatin1String("t")).toString() == u"attachment";
        addRow(line.changes, change.toObject(), wasGiven && !isFiled, desk);
        addRegisterRow(line.changes, change.toObject(), desk);
        addDay(line.changes, change.toObject());
    }
    return line;
}

std::vector<HistoryLine> Desk::history(std::optional<SuggestionId> suggestion, int limit) const
{
    std::vector<HistoryLine> lines;
    for (const JournalEntry& entry : casefile::journalEntries(database(), suggestion, limit)) {
        lines.push_back(historyLine(*this, entry));
        lines.back().together = casefile::batchSize(database(), entry.id);
    }
    return lines;
}

} // namespace huiyin::desk
