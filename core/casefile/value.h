// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include "domain/id.h"
#include "domain/rating.h"
#include "domain/words.h"

#include <optional>
#include <type_traits>
#include <variant>

namespace huiyin::casefile {

//! What one column can hold: nothing, a whole number, text, bytes. Dates are ISO text, booleans 0 and 1, closed sets
//! their keys: the same on SQLite and on a server.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;

inline bool isNull(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

//! 2026-03-16. As toString(Qt::ISODate) says it for the years of case files, without a format to be read each time.
QString isoText(QDate date);

template <class T>
struct IsId : std::false_type {
};
template <class Tag>
struct IsId<Id<Tag>> : std::true_type {
};
template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
};

//! A field of the domain as a column's value.
template <class T>
Value toValue(const T& field)
{
    if constexpr (std::is_same_v<T, Value>)
        return field;
    else if constexpr (IsOptional<T>::value)
        return field ? toValue(*field) : Value();
    else if constexpr (IsId<T>::value)
        return field.value();
    else if constexpr (std::is_same_v<T, QDate>)
        return isoText(field);
    else if constexpr (std::is_same_v<T, Rating>)
        return ratingKey(field);
    else if constexpr (std::is_enum_v<T>)
        return keyOf(field);
    else if constexpr (std::is_integral_v<T>)
        return qint64(field);
    else if constexpr (std::is_same_v<T, QByteArray>)
        return field;
    else
        return QString(field);
}

} // namespace huiyin::casefile
