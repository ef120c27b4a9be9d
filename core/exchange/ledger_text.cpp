// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

template <size_t N>
bool isOneOf(const std::array<QStringView, N>& words, QStringView text)
{
    return std::ranges::find(words, text) != words.end();
}

} // namespace

QString tidy(QStringView text)
{
    const auto hasNoWidth = [](QChar c) {
        constexpr char16_t first = 0xAD; // most texts have none, and asking each character costs
        return c.unicode() >= first && c.category() == QChar::Other_Format;
    };
    if (std::ranges::none_of(text, hasNoWidth))
        return text.trimmed().toString();
    QString clean = text.toString();
    clean.removeIf(hasNoWidth);
    return clean.trimmed();
}

QString halfWidth(QString text)
{
    constexpr char16_t shift = u'Ａ' - u'A';
    for (QChar& c : text) {
        const bool digit = c >= u'０' && c <= u'９';
        const bool letter = (c >= u'Ａ' && c <= u'Ｚ') || (c >= u'ａ' && c <= u'ｚ');
        if (digit || letter)
            c = QChar(char16_t(c.unicode() - shift));
    }
    return text;
}

bool isNoneMark(QStringView text)
{
    static constexpr std::array<QStringView, 8> words{u"无",   u"空",   u"暂无", u"没有",
                                                      u"未定", u"待定", u"NULL", u"N/A"};
    constexpr qsizetype longestWord = 4;
    const QStringView clean = text.trimmed();
    const bool marks = std::ranges::all_of(clean, [](QChar c) {
        return QStringView(u"/\\-—–－─_·.…×").contains(c) || c.isSpace() || c.category() == QChar::Other_Format;
    });
    return marks || (clean.size() <= longestWord && isOneOf(words, clean));
}

bool isErrorValue(QStringView text)
{
    static constexpr std::array<QStringView, 7> values{u"#REF!",  u"#N/A",   u"#VALUE!", u"#DIV/0!",
                                                       u"#NAME?", u"#NULL!", u"#NUM!"};
    return text.contains(u'#') && isOneOf(values, text.trimmed());
}

bool isTick(QStringView text)
{
    static constexpr std::array<QStringView, 10> ticks{u"√", u"✓", u"✔", u"☑", u"●", u"■", u"V", u"v", u"1", u"是"};
    return isOneOf(ticks, tidy(text));
}

Understood<bool> readYes(QStringView text)
{
    static constexpr std::array<QStringView, 8> yes{u"有", u"对", u"Y", u"YES", u"TRUE", u"闭会", u"闭会期间", u"委员"};
    static constexpr std::array<QStringView, 12> no{u"否", u"×",  u"✗",     u"☐",    u"□",    u"0",
                                                    u"N",  u"NO", u"FALSE", u"一般", u"大会", u"大会期间"};
    const QString clean = halfWidth(tidy(text)).toUpper();
    if (isNoneMark(clean) || isOneOf(no, clean))
        return false;
    if (isTick(clean) || isOneOf(yes, clean))
        return true;
    if (clean.startsWith(u'非') || clean.startsWith(u'不') || clean.startsWith(u'未'))
        return false;
    if (clean.contains(u"重点"_s) || clean.contains(u"常委"_s) || clean.contains(u"督办"_s) || clean.startsWith(u'是'))
        return true;
    return tl::unexpected(QCoreApplication::translate("Exchange", "neither yes nor no"));
}

std::optional<int> smallNumber(QStringView text)
{
    bool isNumber = false;
    const int arabic = text.toInt(&isNumber);
    if (isNumber)
        return arabic;
    constexpr QStringView digits = u"零一二三四五六七八九";
    constexpr auto none = qsizetype(-1);
    const auto digit = [&](QChar c) { return c == u'〇' ? 0 : digits.indexOf(c); };
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0) {
        const bool one = text.size() == 1 && digit(text[0]) != none;
        return one ? std::optional(int(digit(text[0]))) : std::nullopt;
    }
    const qsizetype tens = ten == 0 ? 1 : ten == 1 ? digit(text[0]) : none;
    const qsizetype after = text.size() - ten - 1;
    const qsizetype ones = after == 0 ? 0 : after == 1 ? digit(text[ten + 1]) : none;
    if (tens < 1 || ones == none)
        return std::nullopt;
    return int(tens * 10 + ones);
}

} // namespace huiyin::exchange
