// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/own_field.h"
#include "domain/registers.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace huiyin::desk {

//! The names that cases point to, read whole; small, and looked up all the time.
class Registers {
public:
    std::vector<Unit> units;
    std::vector<UnitAlias> aliases;
    std::vector<Deputy> deputies;
    std::vector<Delegation> delegations;
    std::vector<DeputyGroup> groups;
    std::vector<Committee> committees;
    std::vector<Category> categories;
    std::vector<Leader> leaders;
    std::vector<OwnField> ownFields; //!< in the order of their places, those no longer in use among them

    void index();                     //!< after the vectors were filled
    void added(const Deputy& deputy); //!< after one deputy was put at the end: imports add thousands

    QString unitName(UnitId id) const;
    QString deputyName(DeputyId id) const;
    //! The name, and where several bear it what tells them apart: 王芳（城关镇代表团）, 王芳（180012）.
    QString deputyLabel(DeputyId id) const;
    QString delegationName(DelegationId id) const;
    QString groupName(GroupId id) const;
    QString committeeName(CommitteeId id) const;
    QString categoryName(CategoryId id) const;
    QString leaderName(LeaderId id) const;
    const Unit* unit(UnitId id) const;
    const Deputy* deputy(DeputyId id) const;

    std::optional<UnitId> findUnit(const QString& name) const; //!< exact full name, short name or alias
    //! All who bear a name; of several, the one that deputyLabel() means, in full or in half-width brackets.
    std::vector<const Deputy*> findDeputies(const QString& written) const;
    std::optional<DelegationId> findDelegation(const QString& name) const;
    std::optional<GroupId> findGroup(const QString& name) const;
    std::optional<CommitteeId> findCommittee(const QString& name) const;
    std::optional<CategoryId> findCategory(const QString& name) const;
    std::optional<LeaderId> findLeader(const QString& name, std::optional<bool> congress = {}) const;

    const OwnField* ownField(OwnFieldId id) const;
    const OwnField* findOwnField(const QString& name) const;
    std::vector<OwnField> usedOwnFields() const; //!< without the retired ones

    //! Names that look like the one typed, for a refusal to offer: they share most characters.
    QStringList similarUnits(const QString& name) const;
    QStringList similarDeputies(const QString& name) const;

private:
    QString markOf(const Deputy& deputy) const;

    QHash<QString, qint64> unitByName_;
    QHash<qint64, qsizetype> unitAt_;
    QHash<QString, QList<qsizetype>> deputyByName_;
    QHash<qint64, qsizetype> deputyAt_;
};

} // namespace huiyin::desk
