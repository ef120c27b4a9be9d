// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mask.h"

#include <QRegularExpression>

#include <algorithm>

namespace huiyin {

namespace {

//! Digits as they are read out, or as they are written where nobody should alter them.
const QString spoken = QStringLiteral("〇○零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖");

bool isDigit(QChar letter)
{
    return letter.isDigit() || spoken.contains(letter);
}

//! Shows the first three and the last two digits.
QString masked(const QString& number)
{
    constexpr auto shownAhead = 3, shownBehind = 2;
    const auto digits = std::ranges::count_if(number, isDigit);
    QString hidden = number;
    int passed = 0;
    for (QChar& letter : hidden) {
        if (!isDigit(letter))
            continue;
        if (passed >= shownAhead && passed < digits - shownBehind)
            letter = u'*';
        ++passed;
    }
    return hidden;
}

const QString gone = QStringLiteral("***");

//! Identity and bank cards, mobiles, landlines with or without their area code, and bare numbers that are called a
//! telephone: never a part of a longer number, nor an amount with its unit, nor a day. Digits of half and full width
//! and those written as words alike, and whatever stands between them to make them easier to read, or harder to find.
const QRegularExpression& numbers()
{
    static const QRegularExpression found = [] {
        const QString d = QStringLiteral("[0-9０-９]");
        const QString gap = QStringLiteral("[ .．·_\\-－—　/／()（）\\x{200b}-\\x{200d}\\x{feff}]{0,2}");
        const auto times = [&](const QString& digit, const char* howMany) {
            return QStringLiteral("(?:") + gap + digit + u')' + QLatin1String(howMany);
        };
        const QString country = QStringLiteral("(?:[+＋]?(?:86|８６)") + gap + QStringLiteral(")?");
        const QString identity = d + QStringLiteral("{17}[0-9０-９XxＸｘ]");
        const QString bank =
            d + QStringLiteral("{4}(?:[ -]?") + d + QStringLiteral("{4}){3}(?:[ -]?") + d + QStringLiteral("{1,3})?");
        const QString mobile =
            country + QStringLiteral("[(（]?[1１]") + gap + QStringLiteral("[3-9３-９]") + times(d, "{9}");
        const QString landline = QStringLiteral("[(（]?[0０]") + d + QStringLiteral("{2,3}") + times(d, "{7,8}");
        const QString named = QStringLiteral("(?<=电话|座机|手机|热线|号码|联系方式)[：: 为是]*") + d +
                              QStringLiteral("{3,4}") + gap + d + QStringLiteral("{4}");
        const QString local = QStringLiteral("(?:[2-9２-９]") + d + QStringLiteral("{6}|[3-9３-９]") + d +
                              QStringLiteral("{7})(?! ?[元万亿米吨个户人亩件株棵斤公千平立方㎡度升辆套台条分号年次])");
        const QString word = u'[' + spoken + u']';
        return QRegularExpression(QStringLiteral("(?<![0-9０-９.．¥￥])(?:") + identity + u'|' + bank + u'|' + mobile +
                                  u'|' + landline + u'|' + named + u'|' + local + QStringLiteral(")(?![0-9０-９])|") +
                                  word + times(word, "{6,}"));
    }();
    return found;
}

const QRegularExpression& mails()
{
    static const QRegularExpression found(
        QStringLiteral("[A-Za-z0-9Ａ-Ｚａ-ｚ０-９._．%+-]+ ?(?:[@＠]|[(（\\[]at[)）\\]]) ?"
                       "[A-Za-z0-9Ａ-Ｚａ-ｚ０-９\\x{4e00}-\\x{9fff}-]+"
                       "(?: ?[.．。] ?(?:[A-Za-z0-9Ａ-Ｚａ-ｚ０-９-]+|中国|公司|网络))+"));
    return found;
}

//! What one is called by on a network, after the name of that network.
const QRegularExpression& accounts()
{
    static const QRegularExpression found(
        QStringLiteral("((?:微信|[Vv]信|(?<![A-Za-z])(?:[Vv][Xx]|[Ww]e[Cc]hat|[QqＱｑ]{2})|扣扣|微博|抖音|钉钉|支付宝)"
                       "(?:账号|帐号|号码|号)?[：: 　是为]*)[A-Za-z0-9０-９_-]{5,}"));
    return found;
}

//! Whose house it is: 王庄村王老五家门前.
const QRegularExpression& households()
{
    static const QRegularExpression found(QStringLiteral(
        "(^|[村组屯庄寨区院号街路镇乡，。；：、,;\\s])["
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许"
        "傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹"
        "黎"
        "易常武乔贺赖龚文][\\x{4e00}-\\x{9fff}]{1,2}([家宅])(?=[门里中旁附屋房院东西南北前后，。；、！？,;(（\\s]|$)"));
    return found;
}

//! What follows a word for living somewhere, up to the end of the clause; 住房 and the like are no such words.
const QRegularExpression& homes()
{
    static const QRegularExpression found(QStringLiteral(
        "((?:家庭住址|家庭地址|联系地址|住址|通讯地址|通信地址|邮寄地址|家住|家在|现居住?|居住(?:在|于)|"
        "(?:[现暂]|居|^|[，。；：:,; ])住(?:在|于)?(?![房宅院建户所持宿])|"
        "(?<![入居常])住(?![房宅院建户所持宿])(?=[\\x{4e00}-\\x{9fff}]{1,8}[镇乡村街路]))[：: ]*)[^，。；,;、\\n]+"));
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
            QStringLiteral(
                "(?:号楼|栋|幢|单元)[0-9０-９]{3,4}(?![0-9０-９个处台盏户米元])[室号]?|"
                "(?<=小区|花园|公寓|家园|花苑|佳苑|新村)[0-9０-９]{1,3}[-－][0-9０-９]{1,2}[-－][0-9０-９]{2,4}"));
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

//! An account may be a number or a mail address, and a name may stand before a house number: each before the next.
template <class Replace>
QString withoutTraces(QString text, Replace number)
{
    text.replace(accounts(), QStringLiteral("\\1") + gone);
    text.replace(mails(), gone);
    text = replaced(text, numbers(), number);
    text.replace(homes(), QStringLiteral("\\1") + gone);
    text.replace(dwellings(), gone);
    return text.replace(households(), QStringLiteral("\\1") + gone + QStringLiteral("\\2"));
}

} // namespace

QString maskedContacts(const QString& text)
{
    return withoutTraces(text, masked);
}

QString withoutContacts(const QString& text)
{
    return withoutTraces(text, [](const QString&) { return gone; });
}

} // namespace huiyin
