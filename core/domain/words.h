// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <span>

namespace huiyin {

//! One row of a closed set: the key goes into files and JSON and never changes, the label is translated where shown.
//! Each set says its rows in a function wordTable(Set) beside its enum, in the order of the enum.
template <class Set>
struct Word {
    Set value;
    const char* key;
    const char* label; //!< QT_TRANSLATE_NOOP("Word", ...)
};
template <class Set>
Word(Set, const char*, const char*) -> Word<Set>; // clang 14 cannot deduce an aggregate's by itself

//! The stable key of a value, as files, JSON and the command line write it.
template <class Set>
QString keyOf(Set value)
{
    return QString::fromLatin1(wordTable(value)[size_t(value)].key);
}

//! The field's word for a value, in the language of the program.
template <class Set>
QString labelOf(Set value)
{
    return QCoreApplication::translate("Word", wordTable(value)[size_t(value)].label);
}

//! The value with this key; nothing for any other text.
template <class Set>
std::optional<Set> fromKey(QStringView key)
{
    for (const Word<Set>& word : wordTable(Set{})) {
        if (key == QLatin1String(word.key))
            return word.value;
    }
    return std::nullopt;
}

} // namespace huiyin
