// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/numerals.h"

using namespace Qt::StringLiterals;

namespace huiyin::paper {

QString chineseNumeral(int number)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    if (number < 1 || number > 99)
        return QString::number(number);

    const int tens = number / 10;
    const int ones = number % 10;
    QString result;
    if (tens > 1)
        result += digits[tens];
    if (tens > 0)
        result += u'十';
    if (ones > 0)
        result += digits[ones];
    return result;
}

QString headingNumber(int level, int number)
{
    switch (level) {
    case 1:
        return chineseNumeral(number) + u'、';
    case 2:
        return u'（' + chineseNumeral(number) + u'）';
    case 3:
        return QString::number(number) + u'.';
    default:
        return u'（' + QString::number(number) + u'）';
    }
}

} // namespace huiyin::paper
