// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/local_name.h"

#include <QCoreApplication>

namespace huiyin {

QString LocalName::text() const
{
    //: The language of names that come from rule files: exactly "en" or "zh", nothing else.
    const bool english = QCoreApplication::translate("LocalName", "en") == QLatin1String("en");
    const QString& wanted = english ? en : zh;
    const QString& other = english ? zh : en;
    return wanted.isEmpty() ? other : wanted;
}

} // namespace huiyin
