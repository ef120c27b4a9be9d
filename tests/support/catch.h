// SPDX-License-Identifier: GPL-3.0-or-later
// One door to Catch2, version 2 (Debian 12) or 3 (Debian 13), which also teaches it to print Qt's values.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <ostream>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Matchers::ContainsSubstring;
#else
#include <catch2/catch.hpp>
inline auto ContainsSubstring(const std::string& text)
{
    return Catch::Matchers::Contains(text);
}
#endif

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& texts)
    {
        return '[' + texts.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate& date)
    {
        return date.isValid() ? date.toString(Qt::ISODate).toStdString() : "no date";
    }
};

} // namespace Catch

//! "2026-03-16"_date, and a test that names an impossible day fails at once.
inline QDate operator""_date(const char* text, size_t size)
{
    const auto date = QDate::fromString(QString::fromLatin1(text, qsizetype(size)), Qt::ISODate);
    if (!date.isValid())
        throw std::runtime_error("not a date: " + std::string(text));
    return date;
}
