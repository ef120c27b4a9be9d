// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/value.h"

#include <array>

namespace huiyin::casefile {

QString isoText(QDate date)
{
    int year = 0, month = 0, day = 0;
    date.getDate(&year, &month, &day);
    constexpr int lastYear = 9999;
    if (year < 1 || year > lastYear)
        return date.toString(Qt::ISODate); // and so empty when there is no such day
    const auto digit = [](int value, int of) { return char16_t(u'0' + value / of % 10); };
    const std::array text{digit(year, 1000),
                          digit(year, 100),
                          digit(year, 10),
                          digit(year, 1),
                          u'-',
                          digit(month, 10),
                          digit(month, 1),
                          u'-',
                          digit(day, 10),
                          digit(day, 1)};
    return QString::fromUtf16(text.data(), qsizetype(text.size()));
}

} // namespace huiyin::casefile
