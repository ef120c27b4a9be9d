// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register_table.h"

#include "desk/desk.h"
#include "desk/register_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace huiyin::desk {

namespace {

constexpr std::array kinds{
    Word{RegisterKind::Deputies, "deputies", QT_TRANSLATE_NOOP("Word", "Deputies")},
    Word{RegisterKind::Delegations, "delegations", QT_TRANSLATE_NOOP("Word", "Delegations")},
    Word{RegisterKind::Groups, "groups", QT_TRANSLATE_NOOP("Word", "Deputies' groups")},
    Word{RegisterKind::Units, "units", QT_TRANSLATE_NOOP("Word", "Units")},
    Word{RegisterKind::Committees, "committees", QT_TRANSLATE_NOOP("Word", "Committees")},
    Word{RegisterKind::Categories, "categories", QT_TRANSLATE_NOOP("Word", "Categories")},
    Word{RegisterKind::Leaders, "leaders", QT_TRANSLATE_NOOP("Word", "Leaders")},
    Word{RegisterKind::Holidays, "holidays", QT_TRANSLATE_NOOP("Word", "Holidays and workdays")},
};
static_assert(kinds.size() == size_t(registerKindCount));

using C = ColumnKind;
using K = RegisterKind;

constexpr std::array deputies{
    RegisterColumn{"name", QT_TRANSLATE_NOOP("Register", "Name of the deputy"), C::Text, true},
    RegisterColumn{"delegation", QT_TRANSLATE_NOOP("Register", "Delegation"), C::Name, false, false, K::Delegations},
    RegisterColumn{"group", QT_TRANSLATE_NOOP("Register", "Group"), C::Name, false, false, K::Groups},
    RegisterColumn{"sex", QT_TRANSLATE_NOOP("Register", "Sex")},
    RegisterColumn{"born_on", QT_TRANSLATE_NOOP("Register", "Born on"), C::Day},
    RegisterColumn{"nation", QT_TRANSLATE_NOOP("Register", "Nationality")},
    RegisterColumn{"party", QT_TRANSLATE_NOOP("Register", "Party")},
    RegisterColumn{"education", QT_TRANSLATE_NOOP("Register", "Education")},
    RegisterColumn{"post", QT_TRANSLATE_NOOP("Register", "Unit and post")},
    RegisterColumn{"committee_member", QT_TRANSLATE_NOOP("Register", "Standing committee member"), C::Flag},
    RegisterColumn{"certificate", QT_TRANSLATE_NOOP("Register", "Certificate no.")},
    RegisterColumn{"phone", QT_TRANSLATE_NOOP("Register", "Phone"), C::Text, false, true},
    RegisterColumn{"mail", QT_TRANSLATE_NOOP("Register", "E-mail"), C::Text, false, true},
    RegisterColumn{"address", QT_TRANSLATE_NOOP("Register", "Address"), C::Text, false, true},
    RegisterColumn{"status", QT_TRANSLATE_NOOP("Register", "Status"), C::Choice},
};
constexpr std::array plain{
    RegisterColumn{"name", QT_TRANSLATE_NOOP("Register", "Name"), C::Text, true},
};
constexpr std::array units{
    RegisterColumn{"name", QT_TRANSLATE_NOOP("Register", "Full name"), C::Text, true},
    RegisterColumn{"short_name", QT_TRANSLATE_NOOP("Register", "Short name")},
    RegisterColumn{"aliases", QT_TRANSLATE_NOOP("Register", "Other names"), C::Names},
    RegisterColumn{"kind", QT_TRANSLATE_NOOP("Register", "Kind"), C::Choice},
    RegisterColumn{"leader", QT_TRANSLATE_NOOP("Register", "Head in charge")},
    RegisterColumn{"clerk", QT_TRANSLATE_NOOP("Register", "Contact person"), C::Text, false, true},
    RegisterColumn{"phone", QT_TRANSLATE_NOOP("Register", "Phone"), C::Text, false, true},
    RegisterColumn{"valid_from", QT_TRANSLATE_NOOP("Register", "Valid from"), C::Day},
    RegisterColumn{"valid_to", QT_TRANSLATE_NOOP("Register", "Valid to"), C::Day},
    RegisterColumn{"successor", QT_TRANSLATE_NOOP("Register", "Successor"), C::Name, false, false, K::Units},
};
constexpr std::array categories{
    RegisterColumn{"name", QT_TRANSLATE_NOOP("Register", "Name"), C::Text, true},
    RegisterColumn{"committee", QT_TRANSLATE_NOOP("Register", "Supervising committee"), C::Name, false, false,
                   K::Committees},
};
constexpr std::array leaders{
    RegisterColumn{"name", QT_TRANSLATE_NOOP("Register", "Name of the leader"), C::Text, true},
    RegisterColumn{"post", QT_TRANSLATE_NOOP("Register", "Post")},
    RegisterColumn{"congress", QT_TRANSLATE_NOOP("Register", "What for"), C::Choice},
};
constexpr std::array holidays{
    RegisterColumn{"day", QT_TRANSLATE_NOOP("Register", "Day"), C::Day, true},
    RegisterColumn{"off", QT_TRANSLATE_NOOP("Register", "Off or work"), C::Choice, true},
    RegisterColumn{"name", QT_TRANSLATE_NOOP("Register", "Occasion"), C::Text, true},
};

struct Choice {
    const char* column;
    const char* key;
    const char* label;
};
constexpr std::array choices{
    Choice{"status", "", QT_TRANSLATE_NOOP("Register", "in office")},
    Choice{"status", "suspended", QT_TRANSLATE_NOOP("Register", "suspended")},
    Choice{"status", "ended", QT_TRANSLATE_NOOP("Register", "out of office")},
    Choice{"kind", "", QT_TRANSLATE_NOOP("Register", "not said")},
    Choice{"kind", "government", QT_TRANSLATE_NOOP("Register", "government department")},
    Choice{"kind", "party", QT_TRANSLATE_NOOP("Register", "party or mass organisation")},
    Choice{"kind", "court", QT_TRANSLATE_NOOP("Register", "court")},
    Choice{"kind", "procuratorate", QT_TRANSLATE_NOOP("Register", "procuratorate")},
    Choice{"kind", "supervision", QT_TRANSLATE_NOOP("Register", "supervisory commission")},
    Choice{"kind", "congress", QT_TRANSLATE_NOOP("Register", "body of the congress")},
    Choice{"kind", "town", QT_TRANSLATE_NOOP("Register", "town or sub-district")},
    Choice{"kind", "enterprise", QT_TRANSLATE_NOOP("Register", "enterprise or institution")},
    Choice{"congress", "no", QT_TRANSLATE_NOOP("Register", "takes cases for the government")},
    Choice{"congress", "yes", QT_TRANSLATE_NOOP("Register", "supervises for the congress")},
    Choice{"off", "yes", QT_TRANSLATE_NOOP("Register", "day off")},
    Choice{"off", "no", QT_TRANSLATE_NOOP("Register", "make-up workday")},
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

template <class T>
void addRows(std::vector<RegisterRow>& rows, const std::vector<T>& entities, const Registers& registers)
{
    for (const T& entity : entities) {
        RegisterRow row{.id = entity.id.value()};
        T::fields(entity, ToWords{registers, row.values});
        rows.push_back(std::move(row));
    }
}

//! In the order that the office gave; of one place the older row first.
template <class T>
std::vector<T> inOrder(std::vector<T> entities)
{
    std::ranges::stable_sort(entities, {}, &T::position);
    return entities;
}

void addHolidays(std::vector<RegisterRow>& rows, const Desk& desk)
{
    for (const calendar::DayRecord& day : desk.officeDays())
        rows.push_back({.id = day.date.toJulianDay(),
                        .values = {{QStringLiteral("day"), day.date.toString(Qt::ISODate)},
                                   {QStringLiteral("off"),
                                    day.kind == calendar::DayKind::Off ? QStringLiteral("yes") : QStringLiteral("no")},
                                   {QStringLiteral("name"), day.name.text()}}});
}

} // namespace

std::span<const Word<RegisterKind>> wordTable(RegisterKind)
{
    return kinds;
}

QString RegisterColumn::words() const
{
    return QCoreApplication::translate("Register", label);
}

std::span<const RegisterColumn> registerColumns(RegisterKind kind)
{
    switch (kind) {
    case K::Deputies:
        return deputies;
    case K::Delegations:
    case K::Groups:
    case K::Committees:
        return plain;
    case K::Units:
        return units;
    case K::Categories:
        return categories;
    case K::Leaders:
        return leaders;
    case K::Holidays:
        return holidays;
    }
    Q_UNREACHABLE();
}

const RegisterColumn* registerColumn(RegisterKind kind, QStringView key)
{
    const auto columns = registerColumns(kind);
    const auto found =
        std::ranges::find_if(columns, [&](const RegisterColumn& one) { return key == QLatin1String(one.key); });
    return found == columns.end() ? nullptr : &*found;
}

QStringList choicesOf(const RegisterColumn& column)
{
    QStringList keys;
    for (const Choice& choice : choices) {
        if (column.kind == C::Choice && qstrcmp(choice.column, column.key) == 0)
            keys << QString::fromLatin1(choice.key);
    }
    return keys;
}

QString choiceWords(const RegisterColumn& column, const QString& key)
{
    if (column.kind == C::Flag)
        return key == u"yes" ? Words::tr("yes") : Words::tr("no");
    for (const Choice& choice : choices) {
        if (qstrcmp(choice.column, column.key) == 0 && key == QLatin1String(choice.key))
            return QCoreApplication::translate("Register", choice.label);
    }
    return key; // as an older ledger wrote it
}

QString shownIn(const RegisterColumn& column, const QString& value)
{
    if (column.kind == C::Flag)
        return value == u"yes" ? QStringLiteral("✓") : QString();
    return column.kind == C::Choice ? choiceWords(column, value) : value;
}

std::vector<RegisterRow> registerRows(const Desk& desk, RegisterKind kind)
{
    const Registers& registers = desk.registers();
    std::vector<RegisterRow> rows;
    switch (kind) {
    case K::Deputies:
        addRows(rows, registers.deputies, registers);
        for (RegisterRow& row : rows)
            row.isOver = !row.values.value(QStringLiteral("status")).isEmpty();
        std::ranges::stable_sort(rows, {}, [](const RegisterRow& row) {
            return std::pair(row.isOver, row.values.value(QStringLiteral("name_key")));
        });
        break;
    case K::Delegations:
        addRows(rows, inOrder(registers.delegations), registers);
        break;
    case K::Groups:
        addRows(rows, inOrder(registers.groups), registers);
        break;
    case K::Units: {
        addRows(rows, registers.units, registers);
        for (RegisterRow& row : rows) {
            row.isOver = !registers.unit(UnitId(row.id))->isValidOn(desk.today());
            QStringList aliases;
            for (const UnitAlias& alias : registers.aliases) {
                if (alias.unit.value() == row.id)
                    aliases << alias.alias;
            }
            row.values[QStringLiteral("aliases")] = aliases.join(u'、');
        }
        std::ranges::stable_sort(rows, {}, &RegisterRow::isOver);
        break;
    }
    case K::Committees:
        addRows(rows, inOrder(registers.committees), registers);
        break;
    case K::Categories:
        addRows(rows, inOrder(registers.categories), registers);
        break;
    case K::Leaders:
        addRows(rows, inOrder(registers.leaders), registers);
        break;
    case K::Holidays:
        addHolidays(rows, desk);
        break;
    }
    return rows;
}

} // namespace huiyin::desk
