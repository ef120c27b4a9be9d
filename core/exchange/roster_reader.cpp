// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters of deputies and lists of units.
#include "exchange/ledger_loop.h"
#include "exchange/ledger_reader.h"

namespace huiyin::exchange {

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
        found.aliases = splitUnits(row.text(Column::Aliases)).lead;
        if (!isNamed(row, found.name))
            return true;
        ++reading.taken;
        return take(std::move(found));
    });
}

} // namespace huiyin::exchange
