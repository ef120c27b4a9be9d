// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/database.h"

#include <QStringList>

#include <span>

namespace huiyin::casefile {

//! What one action did to rows, field by field, as the journal keeps it:
//! [{"t":table,"i":id,"s":suggestion,"o":"+~-","v":{…}}].
//! "+" holds the values that are not empty, "~" [old, new] per field, "-" what was there. Texts are kept by their hash
//! where they stay in the file, and whole where they leave it.
class ChangeLog {
public:
    void inserted(const char* table, qint64 id, std::optional<qint64> suggestion, std::span<const char* const> columns,
                  std::span<const Value> values);
    void updated(const char* table, qint64 id, std::optional<qint64> suggestion, std::span<const char* const> columns,
                 std::span<const Value> before, std::span<const Value> after);
    void removed(const char* table, qint64 id, std::optional<qint64> suggestion, std::span<const char* const> columns,
                 std::span<const Value> values);

    bool isEmpty() const { return json_.isEmpty(); }
    qsizetype length() const { return json_.size(); } //!< grows with every change
    QByteArray json() const { return '[' + json_ + ']'; }

private:
    void begin(const char* table, qint64 id, std::optional<qint64> suggestion, char operation);
    QByteArray json_;
};

void appendJson(QByteArray& json, const QString& text); //!< quoted and escaped
void appendJson(QByteArray& json, const Value& value);

//! The hash over a row's columns: first 16 bytes of SHA-256 over table, id, parent and name=value in the order of the
//! columns.
//! Rules kept in the file stand in the journal under this name, as no row of the field does.
inline constexpr auto ruleTable = "rule_set";

//! SHA-256 of a long text in hexadecimal: what the journal holds in its place.
QString sealOf(const QString& text);

QByteArray rowHash(const char* table, qint64 id, std::optional<qint64> suggestion, std::span<const char* const> columns,
                   std::span<const Value> values);

} // namespace huiyin::casefile
