// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register_writer.h"

#include "domain/person_name.h"
#include "domain/pinyin.h"

namespace huiyin::desk {

namespace {

//! Adds a plain name at the end of its register.
template <class T, class AnyId>
AnyId addNamed(std::vector<T>& entities, T entity, casefile::RowWriter& writer, Registers& registers)
{
    casefile::insertRegister(writer, entity);
    entities.push_back(entity);
    registers.index();
    return entity.id;
}

} // namespace

DelegationId RegisterWriter::delegation(const QString& name)
{
    if (const auto found = registers_.findDelegation(name))
        return *found;
    return addNamed<Delegation, DelegationId>(registers_.delegations,
                                              {ids_.make<DelegationId>(), name, int(registers_.delegations.size()) + 1},
                                              writer_, registers_);
}

GroupId RegisterWriter::group(const QString& name)
{
    if (const auto found = registers_.findGroup(name))
        return *found;
    return addNamed<DeputyGroup, GroupId>(
        registers_.groups, {ids_.make<GroupId>(), name, int(registers_.groups.size()) + 1}, writer_, registers_);
}

CommitteeId RegisterWriter::committee(const QString& name)
{
    if (const auto found = registers_.findCommittee(name))
        return *found;
    return addNamed<Committee, CommitteeId>(registers_.committees,
                                            {ids_.make<CommitteeId>(), name, int(registers_.committees.size()) + 1},
                                            writer_, registers_);
}

CategoryId RegisterWriter::category(const QString& name)
{
    if (const auto found = registers_.findCategory(name))
        return *found;
    return addNamed<Category, CategoryId>(registers_.categories,
                                          {ids_.make<CategoryId>(), name, {}, int(registers_.categories.size()) + 1},
                                          writer_, registers_);
}

LeaderId RegisterWriter::leader(const QString& name, bool congress, const QString& post)
{
    if (const auto found = registers_.findLeader(name, congress))
        return *found;
    return addNamed<Leader, LeaderId>(registers_.leaders,
                                      {ids_.make<LeaderId>(), name, post, congress, int(registers_.leaders.size()) + 1},
                                      writer_, registers_);
}

DeputyId RegisterWriter::add(Deputy deputy)
{
    deputy.id = ids_.make<DeputyId>();
    if (const auto name = PersonName::parse(deputy.name))
        deputy.name = name->text();
    if (deputy.nameKey.isEmpty())
        deputy.nameKey = nameKey(deputy.name);
    if (deputy.initials.isEmpty())
        deputy.initials = nameInitials(deputy.name);
    casefile::insertRegister(writer_, deputy);
    registers_.deputies.push_back(deputy);
    registers_.added(registers_.deputies.back());
    return deputy.id;
}

UnitId RegisterWriter::add(Unit unit)
{
    unit.id = ids_.make<UnitId>();
    if (unit.nameKey.isEmpty())
        unit.nameKey = pinyinKey(unit.name);
    if (unit.initials.isEmpty())
        unit.initials = initials(unit.name);
    casefile::insertRegister(writer_, unit);
    registers_.units.push_back(unit);
    registers_.index();
    return unit.id;
}

void RegisterWriter::alias(UnitId unit, const QString& name)
{
    const UnitAlias alias{ids_.make<RecordId>(), unit, name};
    casefile::insertRegister(writer_, alias);
    registers_.aliases.push_back(alias);
    registers_.index();
}

} // namespace huiyin::desk
