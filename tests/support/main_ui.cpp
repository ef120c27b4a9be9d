// SPDX-License-Identifier: GPL-3.0-or-later
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QApplication>
#include <QHashSeed>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

#include "widgets/settings.h"
#include "widgets/theme.h"

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Asia/Shanghai");
    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));

    int qtArguments = 1; // what follows is for Catch2
    QApplication application(qtArguments, argv);
    QApplication::setApplicationName(QStringLiteral("huiyin-tests"));
    QApplication::setOrganizationName(QStringLiteral("huiyin-tests"));
    const QTemporaryDir settings; // nobody's settings are read or changed
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    huiyin::ui::settings::copiesFolder.set(settings.filePath(QStringLiteral("copies")));
    huiyin::ui::applyTheme(application, huiyin::ui::Scheme::Light);
    return Catch::Session().run(argc, argv);
}
