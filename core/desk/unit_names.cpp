// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/unit_names.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

void initWordsResource()
{
    Q_INIT_RESOURCE(words);
}

namespace huiyin::desk {

namespace {

const QHash<QString, QString>& shortWords()
{
    static const QHash<QString, QString> words = [] {
        initWordsResource();
        QHash<QString, QString> read;
        QFile file(QStringLiteral(":/huiyin/words/unit_short_names.txt"));
        if (!file.open(QIODevice::ReadOnly))
            return read;
        while (!file.atEnd()) {
            const auto line = QString::fromUtf8(file.readLine()).simplified();
            const auto blank = line.indexOf(u' ');
            if (blank > 0 && !line.startsWith(u'#'))
                read.insert(line.left(blank), line.mid(blank + 1));
        }
        return read;
    }();
    return words;
}

//! What stands before the core: 县, 云湖县, nothing.
QString prefixOf(const QString& name, const QString& place)
{
    return name.left(name.size() - unitCore(name, place).size());
}

} // namespace

QString unitCore(const QString& name, const QString& place)
{
    QString core = name;
    if (!place.isEmpty() && core.startsWith(place) && core.size() > place.size())
        core = core.mid(place.size());
    // the county's own name, where nobody has said what place this is: 云湖县财政局
    static const QRegularExpression county(QStringLiteral("^\\p{Han}{2,4}[县旗](?=\\p{Han}{2,})"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    if (place.isEmpty() || !name.startsWith(place))
        core.remove(county);
    // one sign before a body's name: 县水利局, but not 市场监督管理局 and not 区划办
    static const QString levels = QStringLiteral("县市区旗");
    if (core.size() > 3 && levels.contains(core[0]) && !core.startsWith(QStringLiteral("市场")) &&
        !core.startsWith(QStringLiteral("市监")) && !core.startsWith(QStringLiteral("市生态环境局")) &&
        !core.startsWith(QStringLiteral("区划")))
        core = core.mid(1);
    return core;
}

//! Of which level a name says that its body is: 县, 市, 区 or 旗; nothing where it says none.
static QString levelOf(const QString& name, const QString& place)
{
    const QString prefix = prefixOf(name, place);
    if (prefix.isEmpty())
        return {};
    const QChar last = prefix.back();
    return QStringLiteral("县市区旗").contains(last) ? QString(last) : QString();
}

//! A body of the city is not the county's of the same name.
static bool isOtherLevel(const QString& written, const QString& known, const QString& place)
{
    const QString one = levelOf(written, place), other = levelOf(known, place);
    if (!one.isEmpty() && !other.isEmpty())
        return one != other;
    const bool isCounty = place.endsWith(u'县') || place.endsWith(u'旗') || place.endsWith(u'区');
    return isCounty && (one == u"市" || other == u"市");
}

QString spelledOut(const QString& core)
{
    return shortWords().value(core, core);
}

bool isShortWord(const QString& core)
{
    const auto found = shortWords().constFind(core);
    return found != shortWords().constEnd() && *found != core;
}

std::optional<UnitMatch> resolveUnit(const Registers& registers, const QString& written, const QString& place)
{
    const QString name = written.simplified().remove(u' ');
    if (const auto exact = registers.findUnit(name)) {
        const Unit* unit = registers.unit(*exact);
        return UnitMatch{*exact, unit->name == name ? UnitMatch::By::Name : UnitMatch::By::Alias};
    }
    const QString core = spelledOut(unitCore(name, place));
    std::optional<UnitMatch> found;
    for (const Unit& unit : registers.units) {
        if ((unitCore(unit.name, place) != core && unit.name != core) || isOtherLevel(name, unit.name, place))
            continue;
        if (found)
            return std::nullopt; // two units would fit: a person decides
        found =
            UnitMatch{unit.id, isShortWord(unitCore(name, place)) ? UnitMatch::By::ShortWord : UnitMatch::By::Suffix};
    }
    return found;
}

QHash<QString, QString> fullNames(const QStringList& written, const Registers& registers, const QString& place)
{
    QHash<QString, int> prefixes; // of the names that are spelled out
    QSet<QString> spelled;
    for (const QString& name : written) {
        if (isShortWord(unitCore(name, place)))
            continue;
        spelled.insert(name);
        ++prefixes[prefixOf(name, place)];
    }
    QString prefix;
    int most = 0;
    for (auto entry = prefixes.constBegin(); entry != prefixes.constEnd(); ++entry) {
        if (entry.value() > most || (entry.value() == most && entry.key() > prefix)) {
            most = entry.value();
            prefix = entry.key();
        }
    }
    QHash<QString, QString> full;
    for (const QString& name : written) {
        if (full.contains(name) || resolveUnit(registers, name, place))
            continue;
        const QString bare = unitCore(name, place);
        const bool isShort = isShortWord(bare);
        const bool hasPrefix = !prefixOf(name, place).isEmpty();
        // 农业农村局 beside 县农业农村局 is the same body; alone it stays as it is written
        const QString withPrefix = prefix + spelledOut(bare);
        if (isShort)
            full.insert(name, hasPrefix ? prefixOf(name, place) + spelledOut(bare) : withPrefix);
        else if (!hasPrefix && spelled.contains(withPrefix))
            full.insert(name, withPrefix);
        else
            full.insert(name, name);
    }
    return full;
}

} // namespace huiyin::desk
