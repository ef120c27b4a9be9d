// SPDX-License-Identifier: GPL-3.0-or-later
// fields: the own fields of the office.
#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace huiyin::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr std::array changes{"add", "rename", "change", "retire", "restore"};

QStringList choicesOf(const Call& call)
{
    static const QRegularExpression between(QStringLiteral("[,，、;；]"));
    return call.value("choices").split(between, Qt::SkipEmptyParts);
}

int list(const Call& call, const desk::Desk& desk)
{
    exchange::Table table{.title = {},
                          .headings = {Words::tr("Name"), Words::tr("Kind"), Words::tr("Choices"), Words::tr("In use")},
                          .rows = {}};
    const bool isJson = call.format == Format::Json;
    for (const OwnField& field : desk.registers().ownFields) {
        const QString used = field.retired ? Words::tr("no") : Words::tr("yes");
        table.rows.push_back({field.name, isJson ? keyOf(field.kind) : labelOf(field.kind),
                              field.choiceList().join(u'、'), isJson ? QString::number(int(!field.retired)) : used});
    }
    printTable(call, table,
               {QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("choices"), QStringLiteral("in_use")});
    return done;
}

int add(const Call& call, desk::Desk& desk)
{
    const auto kind = call.has("kind") ? fromKey<OwnKind>(call.value("kind"))
                                       : std::optional(call.has("choices") ? OwnKind::Choice : OwnKind::Text);
    if (!kind)
        return wrongUse(
            Words::tr("There is no kind %1. Possible: text, date, choice, number.").arg(call.value("kind")));
    if (const auto added = desk.addOwnField(call.value("add"), *kind, choicesOf(call)); !added)
        return fail(added.error());
    return list(call, desk);
}

} // namespace

int runFields(const Call& call)
{
    const auto asked = std::ranges::count_if(changes, [&](const char* one) { return call.has(one); });
    if (asked > 1)
        return wrongUse(Words::tr("Write one of --add, --rename, --change, --retire, --restore at a time."));
    if (call.has("rename") != call.has("to"))
        return wrongUse(Words::tr("Write --rename NAME --to NEW."));
    if (call.has("change") && !call.has("choices"))
        return wrongUse(Words::tr("Write --change NAME --choices A,B."));
    const auto desk = openDesk(call, asked > 0 ? casefile::Access::Write : casefile::Access::Read);
    if (!desk)
        return fail(desk.error());
    if (call.has("add"))
        return add(call, **desk);
    for (const char* change : changes) {
        if (!call.has(change))
            continue;
        const auto& registers = (*desk)->registers();
        const OwnField* field = registers.findOwnField(call.value(change));
        if (!field) {
            QStringList names;
            for (const OwnField& one : registers.ownFields)
                names << one.name;
            return fail(
                lifecycle::Refusals{{lifecycle::Rule::OwnFieldUnknown,
                                     lifecycle::Field::Own,
                                     {call.value(change), names.isEmpty() ? QStringLiteral("—") : names.join(u'、')}}});
        }
        const bool keepsState = call.has("rename") || call.has("change");
        const auto changed = keepsState
                                 ? (*desk)->changeOwnField(field->id, call.has("to") ? call.value("to") : field->name,
                                                           call.has("choices") ? choicesOf(call) : field->choiceList())
                                 : (*desk)->retireOwnField(field->id, call.has("retire"));
        if (!changed)
            return fail(changed.error());
    }
    return list(call, **desk);
}

} // namespace huiyin::cli
