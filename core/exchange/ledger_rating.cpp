// SPDX-License-Identifier: GPL-3.0-or-later
// Classes of answers and deputies' ratings.
#include "exchange/ledger_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 15> unanswered{u"办理中",   u"正在办理", u"在办",   u"在办理", u"未答复",
                                                 u"待答复",   u"未办结",   u"未办理", u"待办",   u"待办理",
                                                 u"尚未答复", u"未回复",   u"待回复", u"未评定", u"推进中"};

constexpr std::array<QStringView, 13> unrated{u"未评价", u"待评价",   u"未反馈",   u"待反馈", u"未测评",
                                              u"未评",   u"暂未评价", u"尚未评价", u"未收到", u"未答复",
                                              u"办理中", u"未填",     u"未联系上"};

template <size_t N>
bool isOneOf(const std::array<QStringView, N>& words, QStringView text)
{
    return std::ranges::find(words, text) != words.end();
}

QString withoutBlanks(QStringView text)
{
    QString clean = halfWidth(tidy(text));
    clean.removeIf([](QChar c) { return c.isSpace(); });
    return clean;
}

enum class Mark : quint8 { Tick, Box, Word };

struct Token {
    Mark mark;
    Rating rating = Rating::Satisfied; //!< of a word
    bool stronger = false;             //!< than the word that is counted
};

//! Ticks, empty boxes and the three words, in their order; nothing if there is anything else.
std::optional<std::vector<Token>> ratingTokens(QStringView text)
{
    struct RatingWord {
        QStringView word;
        Rating rating;
        bool stronger = false;
    };
    // longer words first: each ends in the shortest one
    static constexpr std::array<RatingWord, 6> words{{{u"基本满意", Rating::Basically},
                                                      {u"不满意", Rating::Dissatisfied},
                                                      {u"非常满意", Rating::Satisfied, true},
                                                      {u"十分满意", Rating::Satisfied, true},
                                                      {u"很满意", Rating::Satisfied, true},
                                                      {u"满意", Rating::Satisfied}}};
    std::vector<Token> tokens;
    while (!text.isEmpty()) {
        const auto word = std::ranges::find_if(words, [&](const RatingWord& row) { return text.startsWith(row.word); });
        if (word != words.end()) {
            tokens.push_back({Mark::Word, word->rating, word->stronger});
            text = text.sliced(word->word.size());
            continue;
        }
        const QChar c = text[0];
        if (QStringView(u"√✓✔☑■●").contains(c))
            tokens.push_back({Mark::Tick});
        else if (QStringView(u"□☐○").contains(c))
            tokens.push_back({Mark::Box});
        else if (!QStringView(u"（）()【】[]、，,；;。/").contains(c))
            return std::nullopt;
        text = text.sliced(1);
    }
    return tokens;
}

//! The word that is ticked: after its tick where the list starts with a mark, before it otherwise.
std::optional<Token> tickedRating(const std::vector<Token>& tokens)
{
    const auto words = std::ranges::count(tokens, Mark::Word, &Token::mark);
    const auto ticks = std::ranges::count(tokens, Mark::Tick, &Token::mark);
    const auto word = std::ranges::find(tokens, Mark::Word, &Token::mark);
    const bool boxes = std::ranges::find(tokens, Mark::Box, &Token::mark) != tokens.end();
    if (words == 1 && (ticks == 1 || (ticks == 0 && !boxes)))
        return *word;
    if (ticks != 1)
        return std::nullopt;
    const auto tick = std::ranges::find(tokens, Mark::Tick, &Token::mark);
    const bool marksFirst = tokens.front().mark != Mark::Word;
    if (marksFirst)
        return std::next(tick) != tokens.end() && std::next(tick)->mark == Mark::Word ? std::optional(*std::next(tick))
                                                                                      : std::nullopt;
    return std::prev(tick)->mark == Mark::Word ? std::optional(*std::prev(tick)) : std::nullopt;
}

} // namespace

Understood<QString> readClass(QStringView text)
{
    const QString clean = withoutBlanks(text).toUpper();
    if (isNoneMark(clean) || isOneOf(unanswered, clean))
        return QString();

    if (clean.size() == 1 && clean[0] >= u'A' && clean[0] <= u'F')
        return clean;

    // a letter that is denied, doubted or over is not the class: 非A类, 未达到A类, 原A类, 拟A类; 未解决 is a word of
    // its own
    static const QRegularExpression denied(
        u"(?:非|不是|不属|不符|不足|未达|没有?达|未到|尚未|暂未|并未|原|曾|拟|拟定|预计|争取|申请|待核|待定|暂定)(?!解决)"_s);
    if (clean.size() > 1 && denied.match(clean).hasMatch() && clean.contains(QRegularExpression(u"[A-F]"_s)))
        return tl::unexpected(QCoreApplication::translate("Exchange", "not a class of answers, such as A"));

    // the letter, or the letter beside the words that explain it: 已解决（A）, A（已解决）, 解决A, A类:已解决
    static const QRegularExpression beside(
        u"^(?:[\\p{Han}、，]{1,20})?[（(【:：-]?([A-F])[类级等项]?[)）】]?(?:[（(【:：、，-]?[\\p{Han}、，]{1,20}[)）】]?)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = beside.match(clean); match.hasMatch())
        return match.captured(1);

    // signs that are words as well must stand alone or in brackets
    static const QRegularExpression sign(
        u"^(?:\\p{Han}{1,12}[（(【])?[（(【]?([甲乙丙丁戊绿蓝黄红1-9])[类级等色]?[)）】]?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = sign.match(clean); match.hasMatch())
        return match.captured(1);

    // the words that rules use for their classes
    static const QRegularExpression words(
        u"^[\\p{Han}、，（）()]{0,20}(?:解决|采纳|参考|计划|规划)[\\p{Han}、，（）()]{0,20}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (words.match(clean).hasMatch())
        return clean;
    return tl::unexpected(QCoreApplication::translate("Exchange", "not a class of answers, such as A"));
}

Understood<std::optional<Rating>> readRating(QStringView text)
{
    const QString clean = withoutBlanks(text);
    if (isNoneMark(clean) || isOneOf(unrated, clean))
        return std::optional<Rating>();
    const auto tokens = ratingTokens(clean);
    const bool onlyBoxes = tokens && std::ranges::count(*tokens, Mark::Tick, &Token::mark) == 0 &&
                           std::ranges::count(*tokens, Mark::Box, &Token::mark) > 1;
    if (onlyBoxes)
        return std::optional<Rating>(); // the form as it was printed
    if (const auto word = tokens ? tickedRating(*tokens) : std::nullopt)
        return std::optional(word->rating);
    return tl::unexpected(QCoreApplication::translate("Exchange", "none of the three ratings"));
}

bool isMoreThanSatisfied(QStringView text)
{
    const auto tokens = ratingTokens(withoutBlanks(text));
    const auto word = tokens ? tickedRating(*tokens) : std::nullopt;
    return word && word->stronger;
}

} // namespace huiyin::exchange
