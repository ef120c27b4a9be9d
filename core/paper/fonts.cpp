// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QSet>
#include <QTextLayout>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace huiyin::paper {
namespace {

struct Family {
    QLatin1StringView latin; //!< as fontconfig and newer Windows name it
    QStringView chinese = {};
    QFont::Weight weight = QFont::Normal;
    bool wanted = false; //!< this is the official typeface itself, by whatever name
};

// In the order in which they are tried. The last of each chain is what Debian has.
constexpr std::array titleChain{
    Family{"FZXiaoBiaoSong-B05S"_L1, u"方正小标宋简体", QFont::Normal, true},
    Family{"FZXiaoBiaoSong-B05"_L1, u"方正小标宋_GBK", QFont::Normal, true},
    Family{"STZhongsong"_L1, u"华文中宋"},
    Family{"Noto Serif CJK SC"_L1, u"思源宋体 CN", QFont::Bold},
    Family{"Source Han Serif SC"_L1, u"思源宋体", QFont::Bold},
    Family{"SimSun"_L1, u"宋体", QFont::Bold},
};
constexpr std::array bodyChain{
    Family{"FangSong_GB2312"_L1, u"仿宋_GB2312", QFont::Normal, true},
    Family{"FangSong"_L1, u"仿宋", QFont::Normal, true},
    Family{"STFangsong"_L1, u"华文仿宋"},
    Family{"FZFangSong-Z02"_L1, u"方正仿宋_GBK"},
    Family{"FZFangSong-Z02S"_L1, u"方正仿宋简体"},
    Family{"FandolFang"_L1, u"FandolFang R"},
    Family{"Noto Serif CJK SC"_L1, u"思源宋体 CN"},
    Family{"Source Han Serif SC"_L1, u"思源宋体"},
    Family{"SimSun"_L1, u"宋体"},
};
constexpr std::array headingChain{
    Family{"SimHei"_L1, u"黑体", QFont::Normal, true},
    Family{"STHeiti"_L1, u"华文黑体"},
    Family{"FZHei-B01"_L1, u"方正黑体_GBK"},
    Family{"FZHei-B01S"_L1, u"方正黑体简体"},
    Family{"FandolHei"_L1, u"FandolHei R"},
    Family{"Noto Sans CJK SC"_L1, u"思源黑体 CN", QFont::Bold},
    Family{"Source Han Sans SC"_L1, u"思源黑体", QFont::Bold},
    Family{"WenQuanYi Micro Hei"_L1, u"文泉驿微米黑", QFont::Bold},
};
constexpr std::array kaiChain{
    Family{"KaiTi_GB2312"_L1, u"楷体_GB2312", QFont::Normal, true},
    Family{"KaiTi"_L1, u"楷体", QFont::Normal, true},
    Family{"STKaiti"_L1, u"华文楷体"},
    Family{"FZKai-Z03"_L1, u"方正楷体_GBK"},
    Family{"FandolKai"_L1, u"FandolKai R"},
    Family{"LXGW WenKai"_L1, u"霞鹜文楷"},
    Family{"Noto Serif CJK SC"_L1, u"思源宋体 CN"},
};
constexpr std::array songChain{
    Family{"SimSun"_L1, u"宋体", QFont::Normal, true}, Family{"STSong"_L1, u"华文宋体"},
    Family{"FZShuSong-Z01"_L1, u"方正书宋_GBK"},       Family{"FandolSong"_L1, u"FandolSong R"},
    Family{"Noto Serif CJK SC"_L1, u"思源宋体 CN"},    Family{"Source Han Serif SC"_L1, u"思源宋体"},
};

// Rare names are not in the GB2312 fonts; these are asked for a character before the system is.
constexpr std::array rareCharacters{"SimSun"_L1, "SimSun-ExtB"_L1, "Noto Serif CJK SC"_L1, "Noto Sans CJK SC"_L1};

struct Chain {
    std::span<const Family> families;
    QStringView wanted;
};

// In the order of Typeface.
constexpr std::array<Chain, typefaceCount> chains{{
    {titleChain, u"方正小标宋简体"},
    {bodyChain, u"仿宋_GB2312"},
    {headingChain, u"黑体"},
    {kaiChain, u"楷体_GB2312"},
    {songChain, u"宋体"},
}};

struct Choice {
    QString used;
    QStringList families;
    QFont::Weight weight = QFont::Normal;
    bool wanted = false;
};

Choice choose(const Chain& chain)
{
    Choice choice;
    for (const Family& family : chain.families) {
        for (const QString& name : {family.chinese.toString(), QString(family.latin)}) {
            if (!QFontDatabase::hasFamily(name))
                continue;
            if (choice.families.isEmpty())
                choice = {name, {}, family.weight, family.wanted};
            choice.families += name;
        }
    }
    for (const QLatin1StringView name : rareCharacters)
        choice.families += name;
    choice.families.removeDuplicates();
    return choice;
}

const Choice& chosen(Typeface typeface)
{
    static const auto all = [] {
        std::array<Choice, typefaceCount> choices;
        for (size_t i = 0; i < chains.size(); ++i)
            choices[i] = choose(chains[i]);
        return choices;
    }();
    return all[size_t(typeface)];
}

bool isDrawn(const QString& character, const QFont& font)
{
    QTextLayout layout(character, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun& run : layout.glyphRuns()) {
        if (run.glyphIndexes().contains(0))
            return false;
    }
    return true;
}

} // namespace

QFont font(Typeface typeface, double points)
{
    const Choice& choice = chosen(typeface);
    QFont result;
    result.setFamilies(choice.families);
    result.setWeight(choice.weight);
    result.setPixelSize(qMax(1, qRound(points * unitsPerPoint)));
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::PreferOutline));
    return result;
}

FontReport substitutedFonts()
{
    FontReport report;
    for (int i = 0; i < typefaceCount; ++i) {
        const Choice& choice = chosen(Typeface(i));
        if (!choice.wanted)
            report.substitutions += {Typeface(i), chains[size_t(i)].wanted.toString(), choice.used};
    }
    return report;
}

QString FontReport::toString() const
{
    if (complete())
        return {};
    QStringList parts;
    for (const Substitution& missing : substitutions) {
        const QString used =
            missing.used.isEmpty() ? QCoreApplication::translate("Paper", "the system's font") : missing.used;
        //: %1 is the official font that is missing, %2 the one in its place
        parts += QCoreApplication::translate("Paper", "%1 by %2").arg(missing.wanted, used);
    }
    //: between two replaced fonts
    const QString list = parts.join(QCoreApplication::translate("Paper", ", "));
    return QCoreApplication::translate("Paper", "Official fonts are missing on this PC and replaced: %1.").arg(list);
}

QStringList missingGlyphs(const QString& text, const QFont& font)
{
    QSet<char32_t> seen;
    QStringList missing;
    for (const char32_t character : text.toUcs4()) {
        if (character < 0x20 || seen.contains(character))
            continue;
        seen.insert(character);
        const QString one = QString::fromUcs4(&character, 1);
        if (!isDrawn(one, font))
            missing += one;
    }
    return missing;
}

} // namespace huiyin::paper
