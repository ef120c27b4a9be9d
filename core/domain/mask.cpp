// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mask.h"

#include <QRegularExpression>

namespace huiyin {

namespace {

//! Replaces what lies between the first three and the last two characters that are digits.
QString masked(const QString& number)
{
    constexpr qsizetype shownAhead = 3, shownBehind = 2;
    QString hidden = number;
    for (qsizetype i = shownAhead; i < hidden.size() - shownBehind; ++i) {
        if (hidden[i].isDigit())
            hidden[i] = u'*';
    }
    return hidden;
}

} // namespace

QString maskedContacts(const QString& text)
{
    // identity card, mobile, landline with its area code: never a part of a longer number
    static const QRegularExpression numbers(
        QStringLiteral("(?<!\\d)(?:\\d{17}[\\dXx]|1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|0\\d{2,3}[- ]?\\d{7,8})(?!\\d)"));
    static const QRegularExpression homes(
        QStringLiteral("((?:家庭住址|家庭地址|住址|通讯地址|通信地址|家住)[：: ]*)[^，。；,;\\n]+"));
    QString shown;
    qsizetype from = 0;
    auto matches = numbers.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        shown += QStringView(text).mid(from, match.capturedStart() - from);
        shown += masked(match.captured());
        from = match.capturedEnd();
    }
    shown += QStringView(text).mid(from);
    return shown.replace(homes, QStringLiteral("\\1***"));
}

} // namespace huiyin
