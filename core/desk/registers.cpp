// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/registers.h"

#include "domain/person_name.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace huiyin::desk {

namespace {

template <class Entities, class AnyId>
QString nameOf(const Entities& entities, AnyId id)
{
    const auto found = std::ranges::find_if(entities, [&](const auto& entity) { return entity.id == id; });
    return found == entities.end() ? QString() : found->name;
}

template <class Entities>
auto idOf(const Entities& entities, const QString& name) -> std::optional<decltype(entities.front().id)>
{
    const auto found = std::ranges::find_if(entities, [&](const auto& entity) { return entity.name == name; });
    return found == entities.end() ? std::nullopt : std::optional(found->id);
}

//! Up to three names that share most characters with the one typed.
template <class Entities>
QStringList similar(const Entities& entities, const QString& name)
{
    const QSet<QChar> wanted(name.begin(), name.end());
    std::vector<std::pair<double, QString>> ranked;
    for (const auto& entity : entities) {
        const auto shared = std::ranges::count_if(entity.name, [&](QChar c) { return wanted.contains(c); });
        const double likeness =
            double(shared) / double(std::max<qsizetype>(1, std::max(entity.name.size(), name.size())));
        if (likeness >= 0.4)
            ranked.emplace_back(-likeness, entity.name);
    }
    std::ranges::sort(ranked);
    QStringList names;
    for (size_t i = 0; i < std::min<size_t>(3, ranked.size()); ++i)
        names << ranked[i].second;
    return names.isEmpty() ? QStringList{QStringLiteral("—")} : names;
}

} // namespace

void Registers::index()
{
    unitByName_.clear();
    unitAt_.clear();
    deputyByName_.clear();
    deputyAt_.clear();
    for (size_t i = 0; i < units.size(); ++i)
        unitAt_.insert(units[i].id.value(), qsizetype(i));
    // weaker names first, so that a full name wins over an alias that reads the same
    for (const UnitAlias& alias : aliases)
        unitByName_.insert(alias.alias, alias.unit.value());
    for (const Unit& unit : units) {
        if (!unit.shortName.isEmpty())
            unitByName_.insert(unit.shortName, unit.id.value());
    }
    for (const Unit& unit : units)
        unitByName_.insert(unit.name, unit.id.value());
    for (size_t i = 0; i < deputies.size(); ++i) {
        deputyAt_.insert(deputies[i].id.value(), qsizetype(i));
        deputyByName_[deputies[i].name] << qsizetype(i);
    }
}

void Registers::added(const Deputy& deputy)
{
    const auto at = qsizetype(deputies.size()) - 1;
    deputyAt_.insert(deputy.id.value(), at);
    deputyByName_[deputy.name] << at;
}

const Unit* Registers::unit(UnitId id) const
{
    const auto at = unitAt_.constFind(id.value());
    return at == unitAt_.constEnd() ? nullptr : &units[size_t(*at)];
}

const Deputy* Registers::deputy(DeputyId id) const
{
    const auto at = deputyAt_.constFind(id.value());
    return at == deputyAt_.constEnd() ? nullptr : &deputies[size_t(*at)];
}

QString Registers::unitName(UnitId id) const
{
    const Unit* found = unit(id);
    return found ? found->name : QString();
}

QString Registers::deputyName(DeputyId id) const
{
    const Deputy* found = deputy(id);
    return found ? found->name : QString();
}

//! What tells one of several namesakes apart: the delegation, or in one delegation the certificate, or else a number.
QString Registers::markOf(const Deputy& deputy) const
{
    const QString delegation = deputy.delegation ? delegationName(*deputy.delegation) : QString();
    int place = 0;
    int together = 0;
    for (const qsizetype at : deputyByName_.value(deputy.name)) {
        const Deputy& other = deputies[size_t(at)];
        together += other.delegation == deputy.delegation ? 1 : 0;
        if (other.id == deputy.id)
            place = together;
    }
    if (together == 1 && !delegation.isEmpty())
        return delegation;
    return deputy.certificate.isEmpty() ? delegation + QString::number(place) : deputy.certificate;
}

QString Registers::deputyLabel(DeputyId id) const
{
    const Deputy* found = deputy(id);
    if (!found)
        return {};
    return deputyByName_.value(found->name).size() < 2 ? found->name : found->name + u'（' + markOf(*found) + u'）';
}

QString Registers::delegationName(DelegationId id) const
{
    return nameOf(delegations, id);
}
QString Registers::groupName(GroupId id) const
{
    return nameOf(groups, id);
}
QString Registers::committeeName(CommitteeId id) const
{
    return nameOf(committees, id);
}
QString Registers::categoryName(CategoryId id) const
{
    return nameOf(categories, id);
}
QString Registers::leaderName(LeaderId id) const
{
    return nameOf(leaders, id);
}

std::optional<UnitId> Registers::findUnit(const QString& name) const
{
    const auto found = unitByName_.constFind(name);
    return found == unitByName_.constEnd() ? std::nullopt : std::optional(UnitId(*found));
}

std::vector<const Deputy*> Registers::findDeputies(const QString& written) const
{
    static const QRegularExpression labelled(QStringLiteral("^(.+?)\\s*[（(](.+)[）)]$"));
    std::vector<const Deputy*> found;
    const auto label = labelled.match(written.trimmed());
    const auto name = PersonName::parse(label.hasMatch() ? label.captured(1) : written);
    const QString mark = label.captured(2).trimmed();
    for (const qsizetype at : deputyByName_.value(name ? name->text() : written)) {
        const Deputy& deputy = deputies[size_t(at)];
        if (mark.isEmpty() || mark == markOf(deputy) || mark == deputy.certificate ||
            (deputy.delegation && findDelegation(mark) == deputy.delegation))
            found.push_back(&deputy);
    }
    return found;
}

std::optional<DelegationId> Registers::findDelegation(const QString& name) const
{
    if (const auto exact = idOf(delegations, name))
        return exact;
    static const QString suffix = QStringLiteral("代表团"); // 双河镇 and 双河镇代表团 are one
    return name.endsWith(suffix) ? idOf(delegations, name.chopped(suffix.size())) : idOf(delegations, name + suffix);
}
std::optional<GroupId> Registers::findGroup(const QString& name) const
{
    return idOf(groups, name);
}
std::optional<CommitteeId> Registers::findCommittee(const QString& name) const
{
    return idOf(committees, name);
}
std::optional<CategoryId> Registers::findCategory(const QString& name) const
{
    return idOf(categories, name);
}

std::optional<LeaderId> Registers::findLeader(const QString& name, std::optional<bool> congress) const
{
    for (const Leader& leader : leaders) {
        if (leader.name == name && (!congress || leader.congress == *congress))
            return leader.id;
    }
    return std::nullopt;
}

const OwnField* Registers::ownField(OwnFieldId id) const
{
    const auto found = std::ranges::find(ownFields, id, &OwnField::id);
    return found == ownFields.end() ? nullptr : &*found;
}

const OwnField* Registers::findOwnField(const QString& name) const
{
    const auto found = std::ranges::find(ownFields, name.trimmed(), &OwnField::name);
    return found == ownFields.end() ? nullptr : &*found;
}

std::vector<OwnField> Registers::usedOwnFields() const
{
    std::vector<OwnField> used;
    std::ranges::copy_if(ownFields, std::back_inserter(used), [](const OwnField& field) { return !field.retired; });
    return used;
}

QStringList Registers::similarUnits(const QString& name) const
{
    return similar(units, name);
}
QStringList Registers::similarDeputies(const QString& name) const
{
    return similar(deputies, name);
}

} // namespace huiyin::desk
