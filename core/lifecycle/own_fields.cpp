// SPDX-License-Identifier: GPL-3.0-or-later
// What a case says in the fields that an office made for itself.
#include "lifecycle/draft.h"

#include <algorithm>

namespace huiyin::lifecycle {

namespace {

QString usedNames(std::span<const OwnField> fields)
{
    QStringList names;
    for (const OwnField& field : fields) {
        if (!field.retired)
            names << field.name;
    }
    return names.isEmpty() ? QStringLiteral("—") : names.join(u'、');
}

//! What may be written into a field, for a refusal to say.
QString possible(const OwnField& field)
{
    switch (field.kind) {
    case OwnKind::Date:
        return QCoreApplication::translate("Rule", "a day such as 2026-03-16");
    case OwnKind::Number:
        return QCoreApplication::translate("Rule", "a number such as 12 or 12.5");
    case OwnKind::Choice:
        return field.choiceList().join(u'、');
    case OwnKind::Text:
        break;
    }
    return QCoreApplication::translate("Rule", "any text");
}

} // namespace

bool takeOwn(Draft& draft)
{
    bool changed = false;
    for (const OwnEntry& entry : draft.command.own) {
        const auto field = std::ranges::find(draft.world.ownFields, entry.field.trimmed(), &OwnField::name);
        if (field == draft.world.ownFields.end()) {
            draft.refuse(Rule::OwnFieldUnknown, Field::Own, {entry.field, usedNames(draft.world.ownFields)});
            continue;
        }
        const auto value = field->valueOf(entry.value);
        if (!value) {
            draft.refuse(Rule::OwnValueBad, Field::Own, {field->name, entry.value, possible(*field)});
            continue;
        }
        const auto here = std::ranges::find(draft.now.ownValues, field->id, &OwnValue::field);
        const bool isHere = here != draft.now.ownValues.end();
        if (*value == (isHere ? here->value : QString()))
            continue;
        if (field->retired && !value->isEmpty()) { // what stands there may be taken out, nothing new goes in
            draft.refuse(Rule::OwnFieldRetired, Field::Own, {field->name});
            continue;
        }
        if (isHere)
            here->value = *value;
        else
            draft.now.ownValues.push_back({draft.world.ids.make<RecordId>(), field->id, *value});
        changed = true;
    }
    return changed;
}

} // namespace huiyin::lifecycle
