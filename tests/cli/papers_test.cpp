// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers beside the program say of it is true.
#include "cli/cli_run.h"
#include "support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString& name)
{
    return QStringLiteral(HUIYIN_SOURCE_DIR "/") + name;
}

QByteArray bytesOf(const QString& name)
{
    QFile file(pathOf(name));
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the printed lifecycle is the table of this program", "[cli]")
{
    for (const auto& [name, language] :
         {std::pair(u"docs/lifecycle.md"_s, u"en"_s), {u"docs/lifecycle.zh-CN.md"_s, u"zh"_s}}) {
        const CliRun run = runCli({u"lifecycle"_s, u"--format"_s, u"markdown"_s, u"--lang"_s, language});
        INFO(name.toStdString() << ": run ./dev pictures");
        CHECK(run.exitCode == 0);
        CHECK((run.out == bytesOf(name)));
    }
}

TEST_CASE("each file that a paper names is there", "[cli]")
{
    static const QRegularExpression quoted(u"`([A-Za-z0-9_./-]+)`|\\]\\(([A-Za-z0-9_./-]+)\\)"_s);
    int named = 0;
    for (const auto& paper : {u"README.md"_s, u"README.zh-CN.md"_s, u"CONTRIBUTING.md"_s}) {
        const QString text = QString::fromUtf8(bytesOf(paper));
        for (auto it = quoted.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const QString name = match.captured(1) + match.captured(2);
            const bool isPath = name.contains(u'/') || name.endsWith(u".h") || name.endsWith(u".cpp");
            if (!isPath || name.contains(u"NNNN") || name.startsWith(u"./"))
                continue;
            INFO(paper.toStdString() << " names " << name.toStdString());
            CHECK(QFileInfo::exists(pathOf(name)));
            ++named;
        }
    }
    CHECK(named > 40);
}

TEST_CASE("each verb that a paper names is one of ./dev", "[cli]")
{
    static const QRegularExpression called(u"\\./dev ([a-z]+)"_s);
    static const QRegularExpression defined(u"^verb_([a-z]+)\\(\\)"_s, QRegularExpression::MultilineOption);
    QStringList verbs;
    const QString script = QString::fromUtf8(bytesOf(u"dev"_s));
    for (auto it = defined.globalMatch(script); it.hasNext();)
        verbs << it.next().captured(1);
    REQUIRE(verbs.size() >= 8);
    int named = 0;
    for (const auto& paper : {u"README.md"_s, u"README.zh-CN.md"_s, u"CONTRIBUTING.md"_s, u".ci/run"_s}) {
        const QString text = QString::fromUtf8(bytesOf(paper));
        for (auto it = called.globalMatch(text); it.hasNext(); ++named) {
            const QString verb = it.next().captured(1);
            INFO(paper.toStdString() << " calls ./dev " << verb.toStdString());
            CHECK(verbs.contains(verb));
        }
    }
    CHECK(named > 6);
}
