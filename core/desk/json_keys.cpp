// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/json_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <vector>

namespace huiyin::desk {

namespace {

//! Past the closing quotation mark of the string that begins here.
qsizetype endOfString(const QByteArray& json, qsizetype begin)
{
    qsizetype i = begin + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return std::min(i + 1, json.size());
}

//! What a string says: the same key may be written with and without escapes.
QString unescaped(const QByteArray& text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().first().toString();
}

} // namespace

std::optional<QString> keySaidTwice(const QByteArray& json)
{
    struct Level {
        bool isObject;
        bool atKey;
        QSet<QString> keys = {};
    };
    std::vector<Level> levels;
    for (qsizetype i = 0; i < json.size(); ++i) {
        switch (json[i]) {
        case '{':
        case '[':
            levels.push_back({.isObject = json[i] == '{', .atKey = json[i] == '{'});
            break;
        case '}':
        case ']':
            if (!levels.empty())
                levels.pop_back();
            break;
        case ',':
            if (!levels.empty())
                levels.back().atKey = levels.back().isObject;
            break;
        case '"': {
            const qsizetype end = endOfString(json, i);
            if (!levels.empty() && levels.back().atKey) {
                const QString key = unescaped(json.sliced(i, end - i));
                if (levels.back().keys.contains(key))
                    return key;
                levels.back().keys.insert(key);
                levels.back().atKey = false;
            }
            i = end - 1;
            break;
        }
        default:
            break;
        }
    }
    return std::nullopt;
}

} // namespace huiyin::desk
