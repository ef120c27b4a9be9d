// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace huiyin {

//! The readings of resources/pinyin/readings.txt: which file says what stands in scripts/make-pinyin. Loaded at the
//! first question, in a few milliseconds; about 80 kilobytes while the program runs.
class PinyinTable {
public:
    static const PinyinTable& instance();

    //! The reading to sort by; empty for a character that has none.
    QLatin1String reading(QChar character) const;
    //! The reading at the beginning of a person's name, where it is another one; else empty.
    QLatin1String surname(QChar character) const;
    //! The readings of a surname of two characters that is read in its own way; empty for any other text.
    QStringList compound(QStringView twoCharacters) const;
    //! Readings besides the one to sort by.
    QStringList others(QChar character) const;

private:
    PinyinTable();
    void addMain(const QByteArray& reading, QStringView characters);

    std::vector<QByteArray> readings_; // [0] is no reading
    std::vector<quint16> unified_;     // index into readings_, from U+3400
    QHash<char16_t, quint16> outside_; // 〇 and compatibility ideographs
    QHash<char16_t, QByteArray> surnames_;
    QHash<QString, QStringList> compounds_;
    QHash<char16_t, QStringList> others_;
};

} // namespace huiyin
