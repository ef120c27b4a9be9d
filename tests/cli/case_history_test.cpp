// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a case from outside: filed by closing, taken back by undo, written by hand.
#include "cli/cli_run.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString today = u"2026-08-21"_s;

CliRun at(const QStringList& arguments)
{
    return runCli(arguments + QStringList{u"--as-of"_s, today});
}

QString demoCounty(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"demo.huiyin"_s);
    REQUIRE(at({u"demo"_s, path, u"--cases"_s, u"40"_s, u"--years"_s, u"2"_s}).exitCode == 0);
    return path;
}

QString numberOf(const QString& path, const QString& state)
{
    const auto rows = at({u"list"_s, path, u"--state"_s, state, u"--format"_s, u"json"_s}).json().array();
    REQUIRE_FALSE(rows.isEmpty());
    return rows.first().toObject()[u"number"_s].toString();
}

QStringList attachments(const QString& path, const QString& number)
{
    QStringList names;
    const auto one = at({u"show"_s, path, number, u"--format"_s, u"json"_s}).json().object();
    for (const auto& row : one[u"attachment"_s].toArray())
        names << row.toObject()[u"name"_s].toString();
    return names;
}

CliRun applied(const QTemporaryDir& folder, const QString& path, const QString& line)
{
    QFile lines(folder.filePath(u"lines.jsonl"_s));
    REQUIRE(lines.open(QIODevice::WriteOnly));
    lines.write(line.toUtf8());
    lines.close();
    return at({u"apply"_s, path, lines.fileName()});
}

} // namespace

TEST_CASE("a closing from the command line files the history, and undo takes it back", "[cli]")
{
    const QTemporaryDir folder;
    const QString path = demoCounty(folder);
    const QString number = numberOf(path, u"closed"_s);
    CHECK(attachments(path, number).isEmpty()); // nobody closed what was made up
    const QString again = u"{\"ref\":\"%1\",\"action\":\"reopen\",\"on\":\"%2\",\"reason\":\"补充材料\"}\n"
                          u"{\"ref\":\"%1\",\"action\":\"close\",\"on\":\"%2\"}\n"_s.arg(number, today);
    const CliRun ran = applied(folder, path, again);
    INFO(ran.err.constData());
    REQUIRE(ran.exitCode == 0);
    CHECK(attachments(path, number) == QStringList{u"Case history %1 %2.pdf"_s.arg(number, today)});
    CHECK(at({u"check"_s, path}).exitCode == 0);
    REQUIRE(at({u"undo"_s, path}).exitCode == 0);
    CHECK(attachments(path, number).isEmpty());
    CHECK(at({u"check"_s, path}).exitCode == 0);
}

TEST_CASE("the history of any case is written by hand, and a wrong wish says what is missing", "[cli]")
{
    const QTemporaryDir folder;
    const QString path = demoCounty(folder);
    const QString number = numberOf(path, u"archived"_s);
    const QString out = folder.filePath(u"history.pdf"_s);
    const auto beginning = [](const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    };
    CHECK(at({u"paper"_s, path, u"history"_s, number, u"--out"_s, out}).exitCode == 0);
    CHECK(beginning(out) == "%PDF");
    const QString docx = folder.filePath(u"history.docx"_s);
    CHECK(at({u"paper"_s, path, u"history"_s, number, u"--out"_s, docx}).exitCode == 0);
    CHECK(beginning(docx).startsWith("PK"));
    const CliRun nameless = at({u"paper"_s, path, u"history"_s, u"--out"_s, out});
    CHECK(nameless.exitCode == 2);
    CHECK(nameless.err.count('\n') == 1);
    CHECK(at({u"paper"_s, path, u"history"_s, u"18-4-9999"_s, u"--out"_s, out}).exitCode == 1);
    CHECK(at({u"paper"_s, path, u"minutes"_s, number, u"--out"_s, out}).exitCode == 2);
    CHECK(at({u"paper"_s, path, u"poem"_s, u"--out"_s, out}).err.contains("history"));
}
