// SPDX-License-Identifier: GPL-3.0-or-later
// Inside desk: the members of a register's row as words, and back. The names are those of the case file without "_id".
#pragma once

#include "desk/register_table.h"
#include "lifecycle/refusal.h"

namespace huiyin::desk {

//! Takes the members of a row out as words.
struct ToWords {
    const Registers& registers;
    RegisterValues& values;

    void operator()(const char* name, const QString& field) { values[key(name)] = field; }
    void operator()(const char* name, bool field)
    {
        values[key(name)] = field ? QStringLiteral("yes") : QStringLiteral("no");
    }
    void operator()(const char*, int) {} // the place in the register is told by the order
    void operator()(const char* name, const std::optional<QDate>& field)
    {
        values[key(name)] = field ? field->toString(Qt::ISODate) : QString();
    }
    template <class AnyId>
    void operator()(const char* name, const std::optional<AnyId>& field)
    {
        values[key(name)] = field ? nameOf(*field) : QString();
    }

    static QString key(const char* name)
    {
        QString text = QString::fromLatin1(name);
        if (text.endsWith(u"_id"))
            text.chop(3);
        return text;
    }

private:
    QString nameOf(DelegationId id) const { return registers.delegationName(id); }
    QString nameOf(GroupId id) const { return registers.groupName(id); }
    QString nameOf(CommitteeId id) const { return registers.committeeName(id); }
    QString nameOf(UnitId id) const { return registers.unitName(id); }
};

//! Puts words into the members of a row; what is not given stays, what cannot be is refused.
struct FromWords {
    RegisterKind kind;
    const Registers& registers;
    const RegisterValues& values;
    lifecycle::Refusals& refusals;

    void operator()(const char* name, QString& field);
    void operator()(const char* name, bool& field);
    void operator()(const char*, int&) {}
    void operator()(const char* name, std::optional<QDate>& field);
    void operator()(const char* name, std::optional<DelegationId>& field)
    {
        find(name, field, registers.delegations, [&](const QString& one) { return registers.findDelegation(one); });
    }
    void operator()(const char* name, std::optional<GroupId>& field)
    {
        find(name, field, registers.groups, [&](const QString& one) { return registers.findGroup(one); });
    }
    void operator()(const char* name, std::optional<CommitteeId>& field)
    {
        find(name, field, registers.committees, [&](const QString& one) { return registers.findCommittee(one); });
    }
    void operator()(const char* name, std::optional<UnitId>& field)
    {
        find(name, field, registers.units, [&](const QString& one) { return registers.findUnit(one); });
    }

private:
    const RegisterColumn* column(const char* name) const; //!< null: no person writes it
    const QString* given(const char* name) const;
    void refuseValue(const char* name, const QString& value, const QStringList& possible);

    template <class AnyId, class Rows, class Find>
    void find(const char* name, std::optional<AnyId>& field, const Rows& rows, Find find)
    {
        const QString* text = given(name);
        if (!text)
            return;
        if (text->isEmpty())
            return field.reset();
        if (const auto found = find(*text)) {
            field = *found;
            return;
        }
        QStringList possible;
        for (const auto& row : rows) {
            if (possible.size() < 12)
                possible << row.name;
        }
        refuseValue(name, *text, possible);
    }
};

} // namespace huiyin::desk
