// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a language for as long as it lives; the tests speak the words of the source by themselves.
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <stdexcept>
#include <vector>

namespace huiyin::test {

class Speaking {
public:
    explicit Speaking(const QString& language)
    {
        QLocale::setDefault(language == u"en" ? QLocale(QLocale::English, QLocale::UnitedStates)
                                              : QLocale(QLocale::Chinese, QLocale::China));
        install(QStringLiteral(":/i18n/huiyin_") + language);
        if (language == u"zh_CN")
            install(QStringLiteral(":/i18n/qtbase_zh_CN"));
    }
    ~Speaking()
    {
        for (const auto& words : words_)
            QCoreApplication::removeTranslator(words.get());
        QLocale::setDefault(before_);
    }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    void install(const QString& file)
    {
        auto words = std::make_unique<QTranslator>();
        if (!words->load(file))
            throw std::runtime_error("no words in " + file.toStdString());
        QCoreApplication::installTranslator(words.get());
        words_.push_back(std::move(words));
    }

    QLocale before_;
    std::vector<std::unique_ptr<QTranslator>> words_;
};

} // namespace huiyin::test
