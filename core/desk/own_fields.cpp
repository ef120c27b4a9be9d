// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's doors for own fields: one change, one transaction, one journal entry.
#include "casefile/case_query.h"
#include "casefile/register_store.h"
#include "casefile/transaction.h"
#include "desk/desk.h"
#include "desk/desk_parts.h"

#include <algorithm>

namespace huiyin::desk {

using lifecycle::Field;
using lifecycle::Refusals;
using lifecycle::Rule;

namespace {

constexpr qsizetype longestName = 20;

//! Choices as they are kept; nothing when they are not such as the kind takes.
std::optional<QString> keptChoices(OwnKind kind, const QStringList& given)
{
    QStringList choices;
    for (const QString& choice : given) {
        const QString words = choice.simplified();
        if (!words.isEmpty() && !choices.contains(words))
            choices << words;
    }
    constexpr qsizetype fewest = 2;
    const bool fits = kind == OwnKind::Choice ? choices.size() >= fewest : choices.isEmpty();
    return fits ? std::optional(choices.join(u'\n')) : std::nullopt;
}

} // namespace

//! What is wrong with a name for an own field. It stands before = in filters, and at the head of columns.
Refusals Desk::obstaclesToOwnName(const QString& name, std::optional<OwnFieldId> of) const
{
    if (isReadOnly())
        return refusedToWrite();
    if (name.isEmpty())
        return {{Rule::Missing, Field::Name, {lifecycle::fieldLabel(Field::Name)}}};
    const bool hasMark = std::ranges::any_of(name, [](QChar c) { return QStringView(u"=,，&").contains(c); });
    if (hasMark || name.size() > longestName)
        return {{Rule::OwnFieldName, Field::Name, {name}}};
    const OwnField* other = registers_.findOwnField(name);
    return other && other->id != of ? Refusals{{Rule::OwnFieldTwice, Field::Name, {name}}} : Refusals();
}

//! Writes what differs from the fields as they are; a field that is not among them yet is added.
tl::expected<void, Refusals> Desk::keepOwnFields(const std::vector<OwnField>& after)
{
    if (isReadOnly())
        return tl::unexpected(refusedToWrite());
    casefile::Transaction transaction(database());
    casefile::ChangeLog log;
    casefile::RowWriter writer(database(), log);
    for (const OwnField& field : after) {
        if (const OwnField* before = registers_.ownField(field.id))
            casefile::updateRegister(writer, *before, field);
        else
            casefile::insertRegister(writer, field);
    }
    if (!log.isEmpty()) {
        writeEntry(database(), parts_->ids, environment_, QStringLiteral("register"), log, "{}");
        transaction.commit();
        loadRegisters();
    }
    return {};
}

QStringList Desk::ownValues(OwnFieldId id) const
{
    constexpr int most = 40; // as many as a menu can show
    return casefile::ownValues(database(), id, most);
}

tl::expected<OwnFieldId, Refusals> Desk::addOwnField(const QString& name, OwnKind kind, const QStringList& choices)
{
    OwnField field{.id = parts_->ids.make<OwnFieldId>(), .name = name.simplified(), .kind = kind};
    if (auto refusals = obstaclesToOwnName(field.name, {}); !refusals.empty())
        return tl::unexpected(std::move(refusals));
    const auto kept = keptChoices(kind, choices);
    if (!kept)
        return tl::unexpected(Refusals{{Rule::OwnFieldChoices, Field::None, {field.name}}});
    field.choices = *kept;
    field.position = registers_.ownFields.empty() ? 1 : registers_.ownFields.back().position + 1;
    const auto done = keepOwnFields({field});
    return done ? tl::expected<OwnFieldId, Refusals>(field.id) : tl::unexpected(done.error());
}

namespace {

Refusals noSuchField()
{
    return {{Rule::OwnFieldUnknown, Field::Own, {QString(), QStringLiteral("—")}}};
}

} // namespace

tl::expected<void, Refusals> Desk::changeOwnField(OwnFieldId id, const QString& name, const QStringList& choices)
{
    const OwnField* field = registers_.ownField(id);
    if (!field)
        return tl::unexpected(noSuchField());
    OwnField after = *field;
    after.name = name.simplified();
    if (auto refusals = obstaclesToOwnName(after.name, id); !refusals.empty())
        return tl::unexpected(std::move(refusals));
    const auto kept = keptChoices(field->kind, choices);
    if (!kept)
        return tl::unexpected(Refusals{{Rule::OwnFieldChoices, Field::None, {after.name}}});
    after.choices = *kept;
    return keepOwnFields({after});
}

tl::expected<void, Refusals> Desk::retireOwnField(OwnFieldId id, bool retired)
{
    const OwnField* field = registers_.ownField(id);
    if (!field)
        return tl::unexpected(noSuchField());
    OwnField after = *field;
    after.retired = retired;
    return keepOwnFields({after});
}

tl::expected<void, Refusals> Desk::moveOwnField(OwnFieldId id, int places)
{
    std::vector<OwnField> fields = registers_.ownFields;
    const auto found = std::ranges::find(fields, id, &OwnField::id);
    if (found == fields.end())
        return tl::unexpected(noSuchField());
    const auto from = found - fields.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + places, 0, std::ptrdiff_t(fields.size()) - 1);
    const OwnField moved = *found;
    fields.erase(found);
    fields.insert(fields.begin() + to, moved);
    int position = 0;
    for (OwnField& field : fields)
        field.position = ++position;
    return keepOwnFields(fields);
}

} // namespace huiyin::desk
