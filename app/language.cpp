// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace huiyin {

void loadLanguage(QCoreApplication& application, const QString& language)
{
    const bool english = language == u"en";
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedStates)
                                : QLocale(QLocale::Chinese, QLocale::China));
    const QString name = english ? QStringLiteral("en") : QStringLiteral("zh_CN");
    // the program's own words; English has a file too, for its plurals
    auto* words = new QTranslator(&application);
    if (words->load(QStringLiteral(":/i18n/huiyin_") + name))
        QCoreApplication::installTranslator(words);
    auto* qt = new QTranslator(&application);
    if (!english && (qt->load(QStringLiteral(":/i18n/qtbase_zh_CN")) ||
                     qt->load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))))
        QCoreApplication::installTranslator(qt);
}

QString systemUser()
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QDir::home().dirName(); // a session without these variables still has a home
}

} // namespace huiyin
