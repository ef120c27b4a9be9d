// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/database.h"

#include <concepts>
#include <vector>

namespace huiyin::casefile {

namespace detail {

struct CollectNames {
    std::vector<const char*>& names;
    template <class T>
    void operator()(const char* name, const T&)
    {
        names.push_back(name);
    }
};

struct CollectValues {
    std::vector<Value>& values;
    template <class T>
    void operator()(const char*, const T& field)
    {
        values.push_back(toValue(field));
    }
};

template <class T>
T required(std::optional<T> value, const Row& row, int column)
{
    if (!value)
        throw Error(QStringLiteral("unknown word in the file: %1").arg(row.text(column)), Error::Kind::Damaged);
    return *value;
}

template <class T>
void readField(const Row& row, int column, T& field)
{
    if constexpr (IsOptional<T>::value) {
        using Inner = typename T::value_type;
        if (row.isNull(column)) {
            field.reset();
        } else if constexpr (IsId<Inner>::value) {
            field = Inner(row.integer(column));
        } else {
            Inner inner{};
            readField(row, column, inner);
            field = inner;
        }
    } else if constexpr (IsId<T>::value) {
        field = T(row.integer(column));
    } else if constexpr (std::is_same_v<T, bool>) {
        field = row.integer(column) != 0;
    } else if constexpr (std::is_same_v<T, QDate>) {
        field = row.date(column).value_or(QDate());
    } else if constexpr (std::is_same_v<T, Rating>) {
        field = required(ratingFromText(row.text(column)), row, column);
    } else if constexpr (std::is_enum_v<T>) {
        field = required(fromKey<T>(row.text(column)), row, column);
    } else if constexpr (std::is_integral_v<T>) {
        field = T(row.integer(column));
    } else {
        field = row.text(column);
    }
}

struct ReadFields {
    const Row& row;
    int column;
    template <class T>
    void operator()(const char*, T& field)
    {
        readField(row, column++, field);
    }
};

} // namespace detail

//! An entity with this id and nothing else, to be filled from a row.
template <class T>
T blank(qint64 id)
{
    using IdType = decltype(T::id);
    if constexpr (requires(T t) {
                      {
                          t.undertaking
                          } -> std::same_as<UndertakingId&>;
                  })
        return T{.id = IdType(id), .undertaking = UndertakingId(0)};
    else if constexpr (requires(T t) {
                           {
                               t.deputy
                               } -> std::same_as<DeputyId&>;
                       })
        return T{.id = IdType(id), .deputy = DeputyId(0)};
    else if constexpr (requires(T t) {
                           {
                               t.unit
                               } -> std::same_as<UnitId&>;
                       })
        return T{.id = IdType(id), .unit = UnitId(0)};
    else
        return T{.id = IdType(id)};
}

//! The column names of an entity's table, in order, without id, suggestion_id, version and hash.
template <class T>
const std::vector<const char*>& columnsOf()
{
    static const std::vector<const char*> names = [] {
        std::vector<const char*> collected;
        const T entity = blank<T>(0);
        T::fields(entity, detail::CollectNames{collected});
        return collected;
    }();
    return names;
}

//! The values of an entity in the order of columnsOf().
template <class T>
std::vector<Value> valuesOf(const T& entity)
{
    std::vector<Value> values;
    values.reserve(columnsOf<T>().size());
    T::fields(entity, detail::CollectValues{values});
    return values;
}

//! "a, b, c": the columns for a SELECT.
template <class T>
QByteArray columnList()
{
    QByteArray list;
    for (const char* name : columnsOf<T>())
        list += (list.isEmpty() ? "" : ", ") + QByteArray(name);
    return list;
}

//! Fills an entity from a row whose first columns are id, then columnsOf().
template <class T>
T readEntity(const Row& row)
{
    T entity = blank<T>(row.integer(0));
    T::fields(entity, detail::ReadFields{row, 1});
    return entity;
}

} // namespace huiyin::casefile
