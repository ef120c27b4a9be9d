// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/row_writer.h"
#include "domain/own_field.h"
#include "domain/registers.h"

namespace huiyin::casefile {

template <class T>
constexpr const char* registerTable();
template <>
constexpr const char* registerTable<Delegation>()
{
    return "delegation";
}
template <>
constexpr const char* registerTable<DeputyGroup>()
{
    return "deputy_group";
}
template <>
constexpr const char* registerTable<Committee>()
{
    return "committee";
}
template <>
constexpr const char* registerTable<Category>()
{
    return "category";
}
template <>
constexpr const char* registerTable<Leader>()
{
    return "leader";
}
template <>
constexpr const char* registerTable<Deputy>()
{
    return "deputy";
}
template <>
constexpr const char* registerTable<Unit>()
{
    return "unit";
}
template <>
constexpr const char* registerTable<UnitAlias>()
{
    return "unit_alias";
}
template <>
constexpr const char* registerTable<OwnField>()
{
    return "own_field";
}

//! Registers are small (some hundred rows) and read whole; rows leave them only by undo.
template <class T>
std::vector<T> readRegister(const Database& db)
{
    static const QByteArray sql = "SELECT id, " + columnList<T>() + " FROM " + registerTable<T>() + " ORDER BY id";
    return db.all(sql.constData(), {}, readEntity<T>);
}

template <class T>
void insertRegister(RowWriter& writer, const T& entity)
{
    writer.insert(registerTable<T>(), entity);
}

//! Only for a mere other name, which nothing points to.
inline void removeRegister(RowWriter& writer, const UnitAlias& alias)
{
    writer.remove(registerTable<UnitAlias>(), alias);
}

template <class T>
void updateRegister(RowWriter& writer, const T& before, const T& after)
{
    writer.update(registerTable<T>(), before, after);
}

} // namespace huiyin::casefile
