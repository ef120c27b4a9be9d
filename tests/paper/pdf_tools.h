// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"

#include <QCoreApplication>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace huiyin::paper {

//! Runs one of the PDF tools and returns what it wrote. A tool that is missing fails the test: nothing is skipped.
inline QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        throw std::runtime_error(program.toStdString() + " is missing");
    process.waitForFinished();
    if (process.exitCode() != 0)
        throw std::runtime_error(program.toStdString() + ": " + process.readAllStandardError().toStdString());
    return QString::fromUtf8(process.readAllStandardOutput());
}

//! Equal but for rounding; Catch2's own word for it has another name in each version.
inline bool isNear(double a, double b)
{
    return qAbs(a - b) < 0.001;
}

//! Text without blanks: poppler guesses blanks from gaps, and drops those of one page number.
inline QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

inline std::vector<TextOp> textsOf(const Page& page)
{
    std::vector<TextOp> texts;
    for (const Operation& operation : page.operations) {
        if (const auto* text = std::get_if<TextOp>(&operation))
            texts.push_back(*text);
    }
    return texts;
}

inline std::vector<RuleOp> rulesOf(const Page& page)
{
    std::vector<RuleOp> rules;
    for (const Operation& operation : page.operations) {
        if (const auto* rule = std::get_if<RuleOp>(&operation))
            rules.push_back(*rule);
    }
    return rules;
}

//! The few words that a page says by itself, in Chinese, as the program's translation will have them.
class ChineseWords : public QTranslator {
public:
    ChineseWords() { QCoreApplication::installTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const auto text = QLatin1StringView(source);
        if (text == QLatin1StringView("Page %1 of %2"))
            return QStringLiteral("第 %1 页 共 %2 页");
        if (text == QLatin1StringView("Notes: "))
            return QStringLiteral("注：");
        if (text == QLatin1StringView("%1 (continued)"))
            return QStringLiteral("%1（续）");
        return {};
    }
};

} // namespace huiyin::paper
