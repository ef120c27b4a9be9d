// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/command.h"

#include <span>
#include <variant>

namespace huiyin::lifecycle {

//! The arguments of actions, by name. JSON lines, dialogs and refusals all point at one of these.
enum class Field : quint8 {
    None,
    On,
    By,
    Title,
    Body,
    Kind,
    Source,
    Publicity,
    Secret,
    Recess,
    Number,
    Deputy,
    Cosigners,
    Delegation,
    Group,
    Category,
    Wanted,
    Received,
    Unit,
    Sole,
    Lead,
    Assist,
    Separate,
    Inform,
    Role,
    Suggested,
    Leader,
    Supervisor,
    Committee,
    Limit,
    Until,
    Due,
    Notified,
    Heard,
    Reason,
    Code,
    Text,
    Letter,
    Signer,
    Method,
    Form,
    Stage,
    Place,
    People,
    Class,
    Promises,
    Process,
    Result,
    CollectedBy,
    How,
    Signatories,
    Evidence,
    Person,
    Promise,
    Decision,
    ArchiveNo,
    Box,
    Retention,
    Unanimous,
    DeputyPresent,
    Into,
    Confrontation,
    Why,
    Point,
    Dispute,
    Claimed,
    View,
    Finding,
    Exchange,
    Conclusion,
    Issued,
    Returned,
    Valid,
    Satisfied,
    Basically,
    Dissatisfied,
    Redo,
    Referred,
    NotRedone,
    Media,
    Day,
    Time,
    OnSite,
    Chair,
    Recorder,
    Party,
    Name,
    Post,
    Rank,
    Absent,
    Accepted,
    Rule,
    Seed,
    Drawn,
    Percent,
    Clear,
    Own,
};
inline constexpr int fieldCount = int(Field::Own) + 1;

//! What a field holds: decides how JSON is read and which editor a dialog shows.
enum class FieldKind : quint8 {
    Line,
    LongText,
    Date,
    Flag,
    Count,
    Choice,
    Rating,
    Class,
    ReasonCode,
    Number,
    CaseRef,
    Unit,
    Units,
    Deputy,
    Deputies,
    Delegation,
    Group,
    Category,
    Leader,
    Committee,
    Promises,
    Confrontation,
    Own,
};

//! One possible value of a Choice field.
struct Choice {
    const char* key;
    const char* label; //!< QT_TRANSLATE_NOOP("Choice", ...)
};

using Member = std::variant<
    std::monostate, QString Command::*, std::optional<QDate> Command::*, std::optional<bool> Command::*,
    std::optional<int> Command::*, std::optional<Rating> Command::*, std::optional<SuggestionNumber> Command::*,
    std::optional<SuggestionId> Command::*, std::optional<UnitId> Command::*, std::vector<UnitId> Command::*,
    std::optional<DeputyId> Command::*, std::vector<DeputyId> Command::*, std::optional<DelegationId> Command::*,
    std::optional<GroupId> Command::*, std::optional<CategoryId> Command::*, std::optional<LeaderId> Command::*,
    std::optional<CommitteeId> Command::*, std::optional<ConfrontationId> Command::*,
    std::vector<PromiseDraft> Command::*, std::vector<OwnEntry> Command::*>;

struct FieldRow {
    Field value;
    const char* key;
    const char* label; //!< QT_TRANSLATE_NOOP("Field", ...)
    FieldKind kind;
    Member member;
    std::span<const Choice> choices = {};
};

const FieldRow& fieldRow(Field field);
std::span<const FieldRow> fieldRows(); //!< in the order of the forms
std::optional<Field> fieldFromKey(QStringView key);
QString fieldLabel(Field field);
//! The label in the form of an action, where the general word would leave open what is meant.
QString fieldLabel(Field field, Action action);
QString choiceLabel(const Choice& choice);
//! The label of a stored choice key; the key itself where the set does not know it.
QString choiceLabel(Field field, const QString& key);

//! Whether the command says anything in this field.
bool isGiven(const Command& command, Field field);

//! The command without characters that are no text (escapes, NUL), which a terminal or a printer would obey. Line
//! breaks and tabs stay in long texts and are blanks elsewhere.
Command withoutControls(Command command);

//! One argument of one action.
struct Argument {
    Field field;
    bool required = false;
};

//! What an action takes, in the order in which a form asks; On and By come with every action.
std::span<const Argument> argumentsOf(Action action);

} // namespace huiyin::lifecycle
