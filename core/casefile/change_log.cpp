// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/change_log.h"

#include <QCryptographicHash>

namespace huiyin::casefile {

namespace {

//! Empty values of NOT NULL columns and NULLs are what a missing field means.
bool isEmptyValue(const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return text->isEmpty();
    return isNull(value);
}

bool isLongText(const char* table)
{
    return qstrcmp(table, "text") == 0;
}

} // namespace

void appendJson(QByteArray& json, const QString& text)
{
    json += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            json += "\\\"";
            break;
        case '\\':
            json += "\\\\";
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            if (uchar(c) < 0x20)
                json += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            else
                json += c;
        }
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
            appendJson(json_, QString::fromLatin1(QCryptographicHash::hash(std::get<QString>(values[i]).toUtf8(),
                                                                           QCryptographicHash::Sha256)
                                                      .toHex()));
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
    QByteArray bytes;
    bytes.reserve(512);
    bytes += table;
    bytes += '\0' + QByteArray::number(id) + '\0' + QByteArray::number(suggestion.value_or(0));
    for (size_t i = 0; i < columns.size(); ++i) {
        bytes += '\0';
        bytes += columns[i];
        if (const auto* number = std::get_if<qint64>(&values[i]))
            bytes += '#' + QByteArray::number(*number);
        else if (const auto* text = std::get_if<QString>(&values[i]))
            bytes += '=' + text->toUtf8();
        else
            bytes += '0';
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(16);
}

} // namespace huiyin::casefile
