// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of cases, congresses and sessions.
#include "exchange/ledger_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestSerial = 9'999'999;

//! Without blanks, in half width and upper case, with one kind of hyphen.
QString squeezed(QStringView text)
{
    QString clean = halfWidth(tidy(text)).toUpper();
    clean.removeIf([](QChar c) { return c.isSpace(); });
    for (QChar& c : clean) {
        if (QStringView(u"－—–‐―−").contains(c))
            c = u'-';
    }
    return clean;
}

bool saysRecess(QStringView word)
{
    return word.startsWith(u'闭') || word == u"R";
}

Understood<SerialText> within(const SerialText& found)
{
    const auto fits = [](std::optional<int> number) { return !number || (*number >= 1 && *number <= 99); };
    if (fits(found.congress) && fits(found.session) && found.serial >= 1 && found.serial <= largestSerial)
        return found;
    return tl::unexpected(QCoreApplication::translate("Exchange", "outside the range of case numbers"));
}

} // namespace

Understood<SerialText> readSerial(QStringView text)
{
    const QString clean = squeezed(text);
    if (isNoneMark(clean))
        return SerialText{};

    static const QRegularExpression plain(u"^(闭会期间|闭会|闭|大会期间|大会|R|NO\\.?)?(?:代表)?(?:建议|议案|提案)?第?"
                                          "(\\d{1,9})(?:\\.0)?[号件]?(?:建议|议案)?$"_s);
    if (const auto match = plain.match(clean); match.hasMatch())
        return within({.recess = saysRecess(match.capturedView(1)), .serial = match.capturedView(2).toInt()});

    static const QRegularExpression full(u"^(\\d{1,2})-(\\d{1,2})-(R?)(\\d{1,9})号?$"_s);
    if (const auto match = full.match(clean); match.hasMatch()) {
        return within({.congress = match.capturedView(1).toInt(),
                       .session = match.capturedView(2).toInt(),
                       .recess = saysRecess(match.capturedView(3)),
                       .serial = match.capturedView(4).toInt()});
    }

    // the year of a ledger's own numbering says nothing that the file keeps
    static const QRegularExpression ofYear(u"^[〔\\[（(【]?(?:19|20)\\d{2}(?:年|-|[〕\\]）)】])第?(\\d{1,5})号?$"_s);
    if (const auto match = ofYear.match(clean); match.hasMatch())
        return within({.serial = match.capturedView(1).toInt()});

    // clang-format off
    static const QRegularExpression spoken(u"^[^\\d第一二三四五六七八九十-]{0,12}"
                                            "第?([\\d一二三四五六七八九十]{1,3})届(?:人大|人民代表大会|人代会)?"
                                            "第?([\\d一二三四五六七八九十]{1,3})次(?:会议|人代会)?"
                                            "(闭会期间|闭会|大会期间|大会)?(?:代表)?(?:建议|议案|提案)?第?(\\d{1,9})号?$"_s);
    // clang-format on
    if (const auto match = spoken.match(clean); match.hasMatch()) {
        const auto congress = smallNumber(match.capturedView(1));
        const auto session = smallNumber(match.capturedView(2));
        if (congress && session) {
            return within({.congress = congress,
                           .session = session,
                           .recess = saysRecess(match.capturedView(3)),
                           .serial = match.capturedView(4).toInt()});
        }
    }
    return tl::unexpected(QCoreApplication::translate("Exchange", "not the number of a case, such as 12 or 18-4-12"));
}

Understood<MeetingText> readMeeting(QStringView text)
{
    const QString clean = squeezed(text);
    if (isNoneMark(clean))
        return MeetingText{};
    if (const auto bare = smallNumber(clean); bare && *bare >= 1 && *bare <= 99)
        return MeetingText{.bare = bare};

    static const QRegularExpression full(u"^(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto match = full.match(clean); match.hasMatch())
        return MeetingText{.congress = match.capturedView(1).toInt(), .session = match.capturedView(2).toInt()};

    // clang-format off
    static const QRegularExpression spoken(u"^(?:[^\\d第一二三四五六七八九十-]{0,12}"
                                            "第?([\\d一二三四五六七八九十]{1,3})届(?:人大|人民代表大会|人代会)?)?"
                                            "(?:第?([\\d一二三四五六七八九十]{1,3})次(?:会议|人代会|大会)?)?"
                                            "(闭会期间|闭会|大会期间|大会|会议期间)?$"_s);
    // clang-format on
    const auto match = spoken.match(clean);
    if (match.hasMatch()) {
        MeetingText found{.recess = saysRecess(match.capturedView(3))};
        if (match.hasCaptured(1))
            found.congress = smallNumber(match.capturedView(1));
        if (match.hasCaptured(2))
            found.session = smallNumber(match.capturedView(2));
        if (found.congress.has_value() == match.hasCaptured(1) && found.session.has_value() == match.hasCaptured(2))
            return found;
    }
    return tl::unexpected(QCoreApplication::translate("Exchange", "not a congress and session, such as 18-4"));
}

} // namespace huiyin::exchange
