// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/ratio.h"

#include <QCoreApplication>

namespace huiyin::stats {

std::optional<QString> Ratio::percent(int decimals) const
{
    if (denominator == 0)
        return std::nullopt;
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    // half-up in whole numbers: floor((2·100·scale·n + d) / 2d)
    const qint64 rounded = (2 * 100 * scale * numerator + denominator) / (2 * denominator);
    QString text = QString::number(rounded / scale);
    if (decimals > 0)
        text += u'.' + QString::number(rounded % scale).rightJustified(decimals, u'0');
    return text;
}

QString Ratio::text(int decimals) const
{
    const auto value = percent(decimals);
    if (!value)
        return QStringLiteral("—");
    //: percentage, then numerator and denominator
    return QCoreApplication::translate("Metric", "%1% (%2/%3)").arg(*value).arg(numerator).arg(denominator);
}

} // namespace huiyin::stats
