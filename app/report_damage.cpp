// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_damage.h"

#include "casefile/open.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <memory>

namespace huiyin {

Q_LOGGING_CATEGORY(damageLog, "huiyin.damage")

QString damageWords(const casefile::Error& damage, const QString& path)
{
    return casefile::openErrorOf(damage, path).line();
}

std::function<void(const casefile::Error&)> damageReporter(const QString& path,
                                                           std::function<void(const QString&)> tell)
{
    auto told = std::make_shared<bool>(false);
    return [path, tell = std::move(tell), told](const casefile::Error& damage) {
        qCCritical(damageLog, "%s", qUtf8Printable(damage.message()));
        if (*told)
            return;
        *told = true;
        QTimer::singleShot(0, QCoreApplication::instance(), [tell, words = damageWords(damage, path)] { tell(words); });
    };
}

} // namespace huiyin
