// SPDX-License-Identifier: GPL-3.0-or-later
// What the headings of a ledger mean.
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include "desk/register_table.h"

#include <tl/expected.hpp>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace huiyin::exchange {

//! What a table is about: suggestions, or a register of the office, in the order of desk::RegisterKind.
enum class LedgerKind : quint8 {
    Suggestions,
    Deputies,
    Delegations,
    Groups,
    Units,
    Committees,
    Categories,
    Leaders,
    Holidays
};
inline constexpr int ledgerKindCount = int(LedgerKind::Holidays) + 1;
static_assert(ledgerKindCount == desk::registerKindCount + 1);
constexpr LedgerKind ledgerKindOf(desk::RegisterKind kind)
{
    return LedgerKind(int(kind) + 1);
}
constexpr desk::RegisterKind registerOf(LedgerKind kind) //!< of any but suggestions
{
    return desk::RegisterKind(int(kind) - 1);
}
static_assert(ledgerKindOf(desk::RegisterKind::Units) == LedgerKind::Units);
QString ledgerKey(LedgerKind kind); //!< suggestions, or the key of the register

//! What a column of a ledger or of a register's sheet holds.
enum class Column : quint8 {
    Ignored, //!< known, and of no use here
    RowNumber,
    Number,
    Meeting,
    Congress,
    Session,
    Recess,
    Title,
    Body,
    Kind,
    Category,
    Lead,
    Cosigners,
    Delegation,
    Group,
    LeadUnits,
    AssistUnits,
    Leader,
    Supervisor,
    Committee,
    ReceivedOn,
    AssignedOn,
    LimitOn,
    RepliedOn,
    RatedOn,
    ClosedOn,
    ReplyClass,
    ClassTick, //!< one of several columns, each for one class, ticked
    ReplyText,
    LetterNo,
    Process,
    Result,
    ResultTick, //!< one of three columns, each for one rating, ticked
    State,
    Key,
    Note,
    Name,
    Sex,
    Nation,
    BornOn,
    Party,
    Post,
    Phone,
    Certificate,
    Education,
    Address,
    Mail,
    CommitteeMember,
    ShortName,
    UnitKind,
    UnitLeader,
    Clerk,
    Aliases,
    Status, //!< of a deputy: in office or not
    ValidFrom,
    ValidTo,
    Successor,
    Duty, //!< what a leader does with cases: takes them, or supervises
    Day,
    DayOff, //!< whether a day of the calendar is one of rest or of work
    Own     //!< an own field of the office, which ColumnUse names
};

QString columnKey(Column column);   //!< kebab-case, for --map; never changes
QString columnLabel(Column column); //!< translated
std::optional<Column> columnFromKey(QStringView key);

//! The headings that are known for a column; words are parted by blanks, the likelier first.
struct ColumnWords {
    Column column;
    std::u16string_view words;
};

//! A heading that means something of its own below another: 办理结果 is a class, but a rating below 代表评价.
struct GroupWords {
    std::u16string_view group;
    std::u16string_view words;
    Column column;
};

std::span<const ColumnWords> columnWords(LedgerKind kind);
//! The column without which a row says nothing: title, name or day.
Column neededColumn(LedgerKind kind);
//! The key of the register's column that a column of its sheet fills; null where it fills none.
const char* registerKey(Column column);
std::span<const GroupWords> groupWords();

//! How a heading is compared: without blanks, line breaks, marks; full width made plain.
QString plainHeading(QStringView heading);

//! A heading that is known; of two for one column the one with the lower rank is meant.
struct KnownHeading {
    Column column;
    int rank;
};

//! What a heading means, with or without what stands in its brackets and before it (建议编号（必填） is 编号); the
//! group is the heading above it, in tables whose headings take two rows.
std::optional<KnownHeading> recogniseHeading(LedgerKind kind, QStringView heading, QStringView group = {});

//! Headings that a person assigned, by plainHeading().
using ColumnMap = QHash<QString, Column>;

//! Reads 列=field,列=field with the keys of columnKey(); an unknown key or a missing = is told.
tl::expected<ColumnMap, QString> parseColumnMap(QStringView text);

//! For each field of a kind its key, its label and the headings that are known, as lines to be printed.
QString columnTable(LedgerKind kind);

} // namespace huiyin::exchange
