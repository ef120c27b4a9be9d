// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pinyin_table.h"

#include <QFile>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initPinyin()
{
    Q_INIT_RESOURCE(pinyin);
}

namespace huiyin {

namespace {

constexpr char16_t firstUnified = 0x3400;
constexpr char16_t lastUnified = 0x9FFF;

enum class Section { Main, Surnames, Compound, Also };

Section sectionNamed(QStringView line)
{
    if (line == QLatin1String("@surnames"))
        return Section::Surnames;
    return line == QLatin1String("@compound") ? Section::Compound : Section::Also;
}

} // namespace

const PinyinTable& PinyinTable::instance()
{
    static const PinyinTable table;
    return table;
}

PinyinTable::PinyinTable()
    : readings_(1)
    , unified_(lastUnified - firstUnified + 1)
{
    initPinyin();
    QFile file(QStringLiteral(":/pinyin/readings.txt"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    const QString text = open ? QString::fromUtf8(file.readAll()) : QString();
    auto section = Section::Main;
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'@')) {
            section = sectionNamed(line);
            continue;
        }
        const auto gap = line.lastIndexOf(u' ');
        const QString reading = line.first(gap).toString();
        const QStringView characters = line.sliced(gap + 1);
        if (section == Section::Main)
            addMain(reading.toLatin1(), characters);
        if (section == Section::Compound)
            compounds_.insert(characters.toString(), reading.split(u' '));
        if (section == Section::Surnames) {
            for (const QChar character : characters)
                surnames_.insert(character.unicode(), reading.toLatin1());
        }
        if (section == Section::Also) {
            for (const QChar character : characters)
                others_[character.unicode()] << reading;
        }
    }
}

void PinyinTable::addMain(const QByteArray& reading, QStringView characters)
{
    const auto index = quint16(readings_.size());
    readings_.push_back(reading);
    for (const QChar character : characters) {
        const char16_t code = character.unicode();
        if (code >= firstUnified && code <= lastUnified)
            unified_[size_t(code - firstUnified)] = index;
        else
            outside_.insert(code, index);
    }
}

QLatin1String PinyinTable::reading(QChar character) const
{
    const char16_t code = character.unicode();
    const bool inside = code >= firstUnified && code <= lastUnified;
    return QLatin1String(readings_[inside ? unified_[size_t(code - firstUnified)] : outside_.value(code)]);
}

QLatin1String PinyinTable::surname(QChar character) const
{
    const auto found = surnames_.constFind(character.unicode());
    return found != surnames_.constEnd() ? QLatin1String(*found) : QLatin1String();
}

QStringList PinyinTable::compound(QStringView twoCharacters) const
{
    return compounds_.value(twoCharacters.toString());
}

QStringList PinyinTable::others(QChar character) const
{
    return others_.value(character.unicode());
}

} // namespace huiyin
