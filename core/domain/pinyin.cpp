// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pinyin.h"

#include "domain/pinyin_table.h"

#include <vector>

namespace huiyin {

namespace {

constexpr qsizetype mostKeys = 32;
constexpr size_t shortEnoughForAll = 4; // a name: every combination of its readings; a title: one change at a time

//! A character with its readings, or a run of Latin letters and digits with itself as the only one.
struct Syllable {
    QStringList readings; // the first is the one to sort by
    bool han = false;
    QChar character;
};

QString joined(const std::vector<Syllable>& syllables)
{
    QString key;
    for (const Syllable& syllable : syllables)
        key += syllable.readings.first();
    return key;
}

//! The first character of a reading, whole even where it takes two units.
QString firstOf(const QString& reading)
{
    return reading.first(reading.size() > 1 && reading.front().isHighSurrogate() ? 2 : 1);
}

QString firstLetters(const std::vector<Syllable>& syllables)
{
    QString key;
    for (const Syllable& syllable : syllables)
        key += firstOf(syllable.readings.first());
    return key;
}

std::vector<Syllable> split(QStringView text)
{
    const PinyinTable& table = PinyinTable::instance();
    // full-width letters become plain, accents separate from their letters and fall away below
    const QString plain = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    std::vector<Syllable> syllables;
    bool inWord = false;
    for (qsizetype n = 0; n < plain.size(); ++n) {
        const QChar character = plain[n];
        if (character.category() == QChar::Mark_NonSpacing)
            continue;
        if (const QLatin1String reading = table.reading(character); !reading.isEmpty()) {
            syllables.push_back({.readings = {QString(reading)}, .han = true, .character = character});
            inWord = false;
        } else if (character.isHighSurrogate() && n + 1 < plain.size() && plain[n + 1].isLowSurrogate()) {
            syllables.push_back(
                {.readings = {plain.sliced(n++, 2)}, .han = true, .character = character}); // 𠮷: no reading
            inWord = false;
        } else if (!character.isLetterOrNumber()) {
            inWord = false;
        } else if (inWord && character.unicode() < 0x250) {
            syllables.back().readings.first() += character;
        } else {
            syllables.push_back({.readings = {QString(character)}, .han = false, .character = character});
            inWord = character.unicode() < 0x250;
        }
    }
    return syllables;
}

//! Whether a text is shaped like a Chinese name, so that its first character is a surname: 阿依古丽·买买提 is not.
bool isHanName(QStringView name, const std::vector<Syllable>& syllables)
{
    for (const Syllable& syllable : syllables) {
        if (!syllable.han)
            return false;
    }
    return !syllables.empty() && !name.contains(u'·') && !name.contains(u'•') && !name.contains(u'・');
}

std::vector<Syllable> splitName(QStringView name)
{
    const PinyinTable& table = PinyinTable::instance();
    std::vector<Syllable> syllables = split(name);
    if (!isHanName(name, syllables))
        return syllables;
    if (syllables.size() > 2) {
        const QStringList compound = table.compound(QString(syllables[0].character) + syllables[1].character);
        if (compound.size() == 2) {
            syllables[0].readings.first() = compound[0];
            syllables[1].readings.first() = compound[1];
            return syllables;
        }
    }
    if (const QLatin1String surname = table.surname(syllables[0].character); !surname.isEmpty())
        syllables[0].readings.first() = surname;
    return syllables;
}

void addReading(Syllable& syllable, const QString& reading)
{
    if (!syllable.readings.contains(reading))
        syllable.readings << reading;
}

//! Everything that a person might type for each character.
std::vector<Syllable> withOthers(std::vector<Syllable> syllables, const std::vector<Syllable>& asName)
{
    const PinyinTable& table = PinyinTable::instance();
    for (size_t n = 0; n < syllables.size(); ++n) {
        Syllable& syllable = syllables[n];
        if (!syllable.han)
            continue;
        addReading(syllable, asName[n].readings.first());
        for (const QString& other : table.others(syllable.character))
            addReading(syllable, other);
        const QStringList known = syllable.readings;
        for (QString reading : known) {
            if (reading.contains(u'v')) // lü is typed lv by one and lu by the other
                addReading(syllable, reading.replace(u'v', u'u'));
        }
    }
    return syllables;
}

void addKey(QStringList& keys, const QString& key)
{
    if (!key.isEmpty() && keys.size() < mostKeys && !keys.contains(key))
        keys << key;
}

void addKeys(QStringList& keys, const std::vector<Syllable>& chosen)
{
    addKey(keys, joined(chosen));
    addKey(keys, firstLetters(chosen));
}

void addEveryCombination(QStringList& keys, std::vector<Syllable>& chosen, const std::vector<Syllable>& all,
                         size_t from)
{
    if (keys.size() >= mostKeys)
        return;
    if (from == all.size())
        return addKeys(keys, chosen);
    for (const QString& reading : all[from].readings) {
        chosen[from].readings.first() = reading;
        addEveryCombination(keys, chosen, all, from + 1);
    }
    chosen[from].readings.first() = all[from].readings.first();
}

void addEveryChange(QStringList& keys, std::vector<Syllable>& chosen, const std::vector<Syllable>& all)
{
    for (size_t n = 0; n < all.size(); ++n) {
        for (const QString& reading : all[n].readings) {
            chosen[n].readings.first() = reading;
            addKeys(keys, chosen);
        }
        chosen[n].readings.first() = all[n].readings.first();
    }
}

} // namespace

QString pinyinKey(QStringView text)
{
    return joined(split(text));
}

QString nameKey(QStringView personName)
{
    return joined(splitName(personName));
}

QString initials(QStringView text)
{
    return firstLetters(split(text));
}

QString nameInitials(QStringView personName)
{
    return firstLetters(splitName(personName));
}

QStringList searchKeys(QStringView text)
{
    const std::vector<Syllable> plain = split(text);
    const std::vector<Syllable> asName = splitName(text);
    QStringList keys;
    addKeys(keys, plain);
    addKeys(keys, asName);
    const std::vector<Syllable> all = withOthers(plain, asName);
    std::vector<Syllable> chosen = plain;
    if (all.size() <= shortEnoughForAll)
        addEveryCombination(keys, chosen, all, 0);
    else
        addEveryChange(keys, chosen, all);
    return keys;
}

} // namespace huiyin
