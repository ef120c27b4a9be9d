// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters of deputies, lists of units and the other registers.
#include "exchange/ledger_loop.h"
#include "exchange/ledger_reader.h"

#include <algorithm>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

//! Whether the row names what it is about; a row that does not is left out and told.
bool isNamed(LedgerRow& row, const QString& name)
{
    if (name.isEmpty())
        row.note(Column::Name, QCoreApplication::translate("Exchange", "the name is missing"), true);
    return !row.isSpoilt();
}

} // namespace

Reading readDeputies(TableSource& source, const LedgerOptions& options, const RowTaker<desk::LedgerDeputy>& take)
{
    LedgerOptions roster = options;
    roster.kind = LedgerKind::Deputies;
    return readEntries(source, roster, Column::Name, [&](LedgerRow& row, LedgerReading& reading) {
        ++reading.rows;
        desk::LedgerDeputy found{.row = row.number()};
        found.name = row.person(Column::Name);
        found.sex = row.line(Column::Sex);
        found.nation = row.line(Column::Nation);
        found.party = row.line(Column::Party);
        found.post = row.line(Column::Post);
        found.phone = halfWidth(row.line(Column::Phone));
        found.certificate = halfWidth(row.line(Column::Certificate));
        found.delegation = row.line(Column::Delegation);
        found.group = row.line(Column::Group);
        found.education = row.line(Column::Education);
        found.address = row.line(Column::Address);
        found.mail = row.line(Column::Mail);
        found.status = row.line(Column::Status);
        found.bornOn = row.date(Column::BornOn, {}, false);
        found.committeeMember =
            row.take(Column::CommitteeMember, readYes(row.cell(Column::CommitteeMember).text), false);
        if (!isNamed(row, found.name))
            return true;
        ++reading.taken;
        return take(std::move(found));
    });
}

Reading readUnits(TableSource& source, const LedgerOptions& options, const RowTaker<desk::LedgerUnit>& take)
{
    LedgerOptions list = options;
    list.kind = LedgerKind::Units;
    return readEntries(source, list, Column::Name, [&](LedgerRow& row, LedgerReading& reading) {
        ++reading.rows;
        desk::LedgerUnit found{.row = row.number()};
        found.name = row.line(Column::Name);
        found.shortName = row.line(Column::ShortName);
        found.kind = row.line(Column::UnitKind);
        found.leader = row.person(Column::UnitLeader);
        found.clerk = row.person(Column::Clerk);
        found.phone = halfWidth(row.line(Column::Phone));
        found.validFrom = row.date(Column::ValidFrom, {}, false);
        found.validTo = row.date(Column::ValidTo, {}, false);
        found.successor = row.line(Column::Successor);
        found.aliases = splitUnits(row.text(Column::Aliases)).lead;
        if (!isNamed(row, found.name))
            return true;
        ++reading.taken;
        return take(std::move(found));
    });
}

//! What offices write where only one of two things can stand; anything else is left for the register to refuse.
static QString plainChoice(Column column, const QString& written)
{
    const auto says = [&](const QStringList& words) {
        return std::ranges::any_of(words, [&](const QString& word) { return written.contains(word); });
    };
    if (column == Column::Duty && says({u"督办"_s, u"supervises"_s}))
        return u"yes"_s;
    if (column == Column::Duty && says({u"领办"_s, u"takes"_s}))
        return u"no"_s;
    if (column == Column::DayOff && says({u"班"_s, u"工作"_s, u"work"_s}))
        return u"no"_s;
    if (column == Column::DayOff && says({u"休"_s, u"放假"_s, u"off"_s}))
        return u"yes"_s;
    return written;
}

Reading readRegister(TableSource& source, const LedgerOptions& options, const RowTaker<desk::LedgerEntry>& take)
{
    const Column needed = neededColumn(options.kind);
    return readEntries(source, options, needed, [&](LedgerRow& row, LedgerReading& reading) {
        ++reading.rows;
        desk::LedgerEntry found{.row = row.number(), .values = {}};
        for (const ColumnWords& words : columnWords(options.kind)) {
            const char* key = registerKey(words.column);
            if (!key || !row.has(words.column))
                continue;
            QString value = plainChoice(words.column, row.line(words.column));
            if (words.column == Column::Day) {
                const auto day = row.date(Column::Day, {}, true);
                value = day ? day->toString(Qt::ISODate) : QString();
            }
            if (!value.isEmpty())
                found.values.insert(QString::fromLatin1(key), value);
        }
        if (!row.isSpoilt() && !found.values.contains(QString::fromLatin1(registerKey(needed))))
            row.note(needed, QCoreApplication::translate("Exchange", "the name is missing"), true);
        if (row.isSpoilt())
            return true;
        ++reading.taken;
        return take(std::move(found));
    });
}

} // namespace huiyin::exchange
