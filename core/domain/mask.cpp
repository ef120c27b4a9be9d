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

const QString gone = QStringLiteral("***");

//! Identity cards, mobiles, landlines with their area code, and bare numbers that are called a telephone: never a part
//! of a longer number. Half-width and full-width digits alike.
const QRegularExpression& numbers()
{
    static const QRegularExpression found = [] {
        const QString d = QStringLiteral("[0-9０-９]");
        const QString gap = QStringLiteral("[ \\-－—　]?");
        const QString country = QStringLiteral("(?:[+＋]?(?:86|８６)") + gap + QStringLiteral(")?");
        const QString card = d + QStringLiteral("{17}[0-9０-９XxＸｘ]");
        const QString mobile = country + QStringLiteral("[1１][3-9３-９]") + d + gap + d + QStringLiteral("{4}") + gap +
                               d + QStringLiteral("{4}");
        const QString landline =
            QStringLiteral("[(（]?[0０]") + d + QStringLiteral("{2,3}[)）]?") + gap + d + QStringLiteral("{7,8}");
        const QString named =
            QStringLiteral("(?<=电话|座机|手机|热线|号码|联系方式)[：: ]*") + d + QStringLiteral("{7,8}");
        return QRegularExpression(QStringLiteral("(?<![0-9０-９])(?:") + card + u'|' + mobile + u'|' + landline + u'|' +
                                  named + QStringLiteral(")(?![0-9０-９])"));
    }();
    return found;
}

const QRegularExpression& mails()
{
    static const QRegularExpression found(QStringLiteral("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"));
    return found;
}

//! What follows a word for living somewhere, up to the end of the clause; 住房 and the like are no such words.
const QRegularExpression& homes()
{
    static const QRegularExpression found(
        QStringLiteral("((?:家庭住址|家庭地址|联系地址|住址|通讯地址|通信地址|邮寄地址|家住|家在|现居住?|居住(?:在|于)|"
                       "(?:[现暂]|居|^|[，。；：:,; ])住(?:在|于)?(?![房宅院建户所持宿]))[：: ]*)[^，。；,;、\\n]+"));
    return found;
}

//! A dwelling by its numbers: 8组15号, 5号楼2单元301. One number alone (12号路灯) is a place where something is done,
//! and 8组15户 counts households.
const QRegularExpression& dwellings()
{
    static const QRegularExpression found = [] {
        const QString n = QStringLiteral("[0-9０-９一二三四五六七八九十]+");
        const QString room = u'(' + n + QStringLiteral("室|[0-9０-９]{3,4}(?![0-9０-９个处台盏户米元])[室号]?)?");
        return QRegularExpression(
            n + QStringLiteral("(?:(?:组|号楼|栋|幢|单元)") + n + QStringLiteral("(?:单元|号|室)|号") + n +
            QStringLiteral("(?:单元|室))") + room + u'|' + n +
            QStringLiteral("(?:号楼|栋|幢|单元)[0-9０-９]{3,4}(?![0-9０-９个处台盏户米元])[室号]?"));
    }();
    return found;
}

template <class Replace>
QString replaced(const QString& text, const QRegularExpression& pattern, Replace replace)
{
    QString shown;
    qsizetype from = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        shown += QStringView(text).mid(from, match.capturedStart() - from);
        shown += replace(match.captured());
        from = match.capturedEnd();
    }
    shown += QStringView(text).mid(from);
    return shown;
}

QString withoutHomes(QString text)
{
    text.replace(homes(), QStringLiteral("\\1") + gone);
    text.replace(dwellings(), gone);
    return text.replace(mails(), gone);
}

} // namespace

QString maskedContacts(const QString& text)
{
    return withoutHomes(replaced(text, numbers(), masked));
}

QString withoutContacts(const QString& text)
{
    return withoutHomes(replaced(text, numbers(), [](const QString&) { return gone; }));
}

} // namespace huiyin
