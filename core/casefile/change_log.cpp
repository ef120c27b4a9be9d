// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/change_log.h"

#include <QCryptographicHash>

#include <algorithm>

namespace huiyin::casefile {

namespace {

//! Empty values of NOT NULL columns and NULLs are what a missing field means.
bool isEmptyValue(const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return text->isEmpty();
    return isNull(value);
}

QByteArray escaped(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
    }
}

bool isLongText(const char* table)
{
    return qstrcmp(table, "text") == 0;
}

} // namespace

void appendJson(QByteArray& json, const QString& text)
{
    const auto needsEscape = [](char c) { return uchar(c) < 0x20 || c == '"' || c == '\\'; };
    json += '"';
    const QByteArray utf8 = text.toUtf8();
    const char* const end = utf8.cend();
    for (const char* from = utf8.cbegin(); from != end;) {
        const char* const stop = std::find_if(from, end, needsEscape);
        json.append(from, stop - from);
        if (stop == end)
            break;
        json += escaped(*stop);
        from = stop + 1;
    }
    json += '"';
}

void appendJson(QByteArray& json, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        json += QByteArray::number(*number);
    else if (const auto* text = std::get_if<QString>(&value))
        appendJson(json, *text);
    else
        json += "null";
}

QString sealOf(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

void ChangeLog::begin(const char* table, qint64 id, std::optional<qint64> suggestion, char operation)
{
    if (!json_.isEmpty())
        json_ += ",\n";
    json_ += R"({"t":")";
    json_ += table;
    json_ += R"(","i":)" + QByteArray::number(id);
    if (suggestion)
        json_ += R"(,"s":)" + QByteArray::number(*suggestion);
    json_ += R"(,"o":")";
    json_ += operation;
    json_ += R"(","v":{)";
}

void ChangeLog::inserted(const char* table, qint64 id, std::optional<qint64> suggestion,
                         std::span<const char* const> columns, std::span<const Value> values)
{
    begin(table, id, suggestion, '+');
    bool first = true;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (isEmptyValue(values[i]))
            continue;
        json_ += first ? "\"" : ",\"";
        first = false;
        json_ += columns[i];
        json_ += "\":";
        if (isLongText(table)) // it stays in the file, unchanged for ever: its seal is enough
            appendJson(json_, sealOf(std::get<QString>(values[i])));
        else
            appendJson(json_, values[i]);
    }
    json_ += "}}";
}

void ChangeLog::updated(const char* table, qint64 id, std::optional<qint64> suggestion,
                        std::span<const char* const> columns, std::span<const Value> before,
                        std::span<const Value> after)
{
    begin(table, id, suggestion, '~');
    bool first = true;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (before[i] == after[i])
            continue;
        json_ += first ? "\"" : ",\"";
        first = false;
        json_ += columns[i];
        json_ += "\":[";
        appendJson(json_, before[i]);
        json_ += ',';
        appendJson(json_, after[i]);
        json_ += ']';
    }
    json_ += "}}";
}

void ChangeLog::removed(const char* table, qint64 id, std::optional<qint64> suggestion,
                        std::span<const char* const> columns, std::span<const Value> values)
{
    begin(table, id, suggestion, '-');
    bool first = true;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (isEmptyValue(values[i]))
            continue;
        json_ += first ? "\"" : ",\"";
        first = false;
        json_ += columns[i];
        json_ += "\":";
        appendJson(json_, values[i]);
    }
    json_ += "}}";
}

QByteArray rowHash(const char* table, qint64 id, std::optional<qint64> suggestion, std::span<const char* const> columns,
                   std::span<const Value> values)
{
    thread_local QByteArray bytes; // kept, with its room: rows come by the hundred thousand
    bytes.resize(0);
    bytes += table;
    bytes += '\0' + QByteArray::number(id) + '\0' + QByteArray::number(suggestion.value_or(0));
    for (size_t i = 0; i < columns.size(); ++i) {
        if (isNull(values[i])) // a column that a later schema adds leaves old rows' hashes as they are
            continue;
        bytes += '\0';
        bytes += columns[i];
        if (const auto* number = std::get_if<qint64>(&values[i]))
            bytes.append('#').append(QByteArray::number(*number));
        else if (const auto* text = std::get_if<QString>(&values[i]))
            bytes.append('=').append(text->toUtf8());
        else if (const auto* blob = std::get_if<QByteArray>(&values[i]))
            bytes.append('*').append(*blob);
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(16);
}

} // namespace huiyin::casefile
