// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's doors for registers: one row, one transaction, one journal entry.
#include "casefile/transaction.h"
#include "desk/desk.h"
#include "desk/desk_parts.h"
#include "desk/register_writer.h"

namespace huiyin::desk {

using lifecycle::Refusals;
using lifecycle::Rule;

namespace {

//! Runs one change of a register and journals it, unless nothing changed.
template <class Change>
auto changeRegister(const casefile::Database& db, Registers& registers, IdSource& ids, const Environment& environment,
                    Change change)
{
    casefile::Transaction transaction(db);
    casefile::ChangeLog log;
    casefile::RowWriter rows(db, log);
    RegisterWriter writer(rows, registers, ids);
    const auto made = change(writer);
    if (!log.isEmpty()) {
        writeEntry(db, ids, environment, QStringLiteral("register"), log, "{}");
        transaction.commit();
    }
    return made;
}

} // namespace

tl::expected<UnitId, Refusals> Desk::addUnit(Unit unit, const QStringList& aliases)
{
    if (isReadOnly())
        return tl::unexpected(refusedToWrite());
    if (unit.name.trimmed().isEmpty())
        return tl::unexpected(
            Refusals{{Rule::Missing, lifecycle::Field::Unit, {lifecycle::fieldLabel(lifecycle::Field::Unit)}}});
    return changeRegister(database(), registers_, parts_->ids, environment_, [&](RegisterWriter& writer) {
        const UnitId id = writer.add(unit);
        for (const QString& alias : aliases)
            writer.alias(id, alias);
        return id;
    });
}

tl::expected<DeputyId, Refusals> Desk::addDeputy(Deputy deputy)
{
    if (isReadOnly())
        return tl::unexpected(refusedToWrite());
    if (deputy.name.trimmed().isEmpty())
        return tl::unexpected(
            Refusals{{Rule::Missing, lifecycle::Field::Deputy, {lifecycle::fieldLabel(lifecycle::Field::Deputy)}}});
    return changeRegister(database(), registers_, parts_->ids, environment_,
                          [&](RegisterWriter& writer) { return writer.add(deputy); });
}

DelegationId Desk::ensureDelegation(const QString& name)
{
    return changeRegister(database(), registers_, parts_->ids, environment_,
                          [&](RegisterWriter& writer) { return writer.delegation(name); });
}

GroupId Desk::ensureGroup(const QString& name)
{
    return changeRegister(database(), registers_, parts_->ids, environment_,
                          [&](RegisterWriter& writer) { return writer.group(name); });
}

CategoryId Desk::ensureCategory(const QString& name)
{
    return changeRegister(database(), registers_, parts_->ids, environment_,
                          [&](RegisterWriter& writer) { return writer.category(name); });
}

CommitteeId Desk::ensureCommittee(const QString& name)
{
    return changeRegister(database(), registers_, parts_->ids, environment_,
                          [&](RegisterWriter& writer) { return writer.committee(name); });
}

LeaderId Desk::ensureLeader(const QString& name, bool congress, const QString& post)
{
    return changeRegister(database(), registers_, parts_->ids, environment_,
                          [&](RegisterWriter& writer) { return writer.leader(name, congress, post); });
}

} // namespace huiyin::desk
