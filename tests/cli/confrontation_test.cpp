// SPDX-License-Identifier: GPL-3.0-or-later
// Confrontations from outside: planned and played by JSON lines, listed, proposed, put on paper.
#include "cli/cli_run.h"
#include "support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

//! The demo county with one session planned over what the rules propose.
QString plannedFile(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"demo.huiyin"_s);
    REQUIRE(runCli({u"demo"_s, path, u"--cases"_s, u"40"_s, u"--years"_s, u"2"_s, u"--as-of"_s, u"2026-08-21"_s})
                .exitCode == 0);
    QFile lines(folder.filePath(u"plan.jsonl"_s));
    REQUIRE(lines.open(QIODevice::WriteOnly));
    lines.write(
        R"({"action":"plan-confrontation","on":"2026-08-10","day":"2027-01-15","place":"县人大会议室","chair":"钱德明"})"
        "\n"
        R"({"confrontation":"2027-1","action":"draw","on":"2026-08-11","rule":"drawn","drawn":2,"seed":"2026-1"})"
        "\n");
    lines.close();
    const CliRun ran = runCli({u"apply"_s, path, lines.fileName(), u"--as-of"_s, u"2026-08-21"_s});
    INFO(ran.err.constData());
    REQUIRE(ran.exitCode == 0);
    return path;
}

} // namespace

TEST_CASE("sessions are listed, shown and proposed for", "[cli]")
{
    const QTemporaryDir folder;
    const QString path = plannedFile(folder);
    const auto all = runCli({u"confrontation"_s, path, u"--format"_s, u"json"_s, u"--as-of"_s, u"2026-08-21"_s});
    REQUIRE(all.exitCode == 0);
    const QJsonObject first = all.json().array().first().toObject();
    CHECK(first[u"number"_s] == u"2027-1"_s);
    CHECK(first[u"cases"_s] == 2);
    const auto one =
        runCli({u"confrontation"_s, path, u"2027-1"_s, u"--format"_s, u"json"_s, u"--as-of"_s, u"2026-08-21"_s});
    REQUIRE(one.exitCode == 0);
    CHECK(one.json().array().size() == 2);
    const auto proposed = runCli({u"confrontation"_s, path, u"--propose"_s, u"drawn"_s, u"--format"_s, u"json"_s,
                                  u"--as-of"_s, u"2026-08-21"_s});
    REQUIRE(proposed.exitCode == 0);
    for (const auto& row : proposed.json().array()) // what stands on an agenda is not proposed again
        CHECK(row.toObject()[u"number"_s] != one.json().array().first().toObject()[u"number"_s]);

    CHECK(runCli({u"confrontation"_s, path, u"2031-7"_s}).exitCode == 1);
    CHECK(runCli({u"confrontation"_s, path, u"--propose"_s, u"whim"_s}).exitCode == 2);
}

TEST_CASE("every paper is written from the command line, and a wrong wish says what is possible", "[cli]")
{
    const QTemporaryDir folder;
    const QString path = plannedFile(folder);
    for (const char* kind :
         {"notice", "agenda", "attendance", "record", "ballot", "count", "minutes", "results", "promises", "public"}) {
        for (const char* suffix : {".pdf", ".docx"}) {
            const QString out = folder.filePath(QLatin1String(kind) + QLatin1String(suffix));
            const CliRun ran = runCli({u"paper"_s, path, QString::fromLatin1(kind), u"--confrontation"_s, u"2026-1"_s,
                                       u"--out"_s, out, u"--as-of"_s, u"2026-08-21"_s});
            INFO(kind << ran.err.constData());
            CHECK(ran.exitCode == 0);
            CHECK(QFileInfo(out).size() > 1'000);
        }
    }
    const QString out = folder.filePath(u"x.pdf"_s);
    for (const char* kind : {"minutes", "results", "public"}) // the session is ahead: nothing has happened
        CHECK(runCli({u"paper"_s, path, QString::fromLatin1(kind), u"--confrontation"_s, u"2027-1"_s, u"--out"_s, out})
                  .exitCode == 1);
    CHECK_FALSE(QFileInfo::exists(out));
    const CliRun draws = runCli({u"confrontation"_s, path, u"2027-1"_s, u"--draws"_s, u"--format"_s, u"json"_s});
    REQUIRE(draws.exitCode == 0);
    const QJsonObject draw = draws.json().array().first().toObject();
    CHECK(draw[u"seed"_s] == u"2026-1"_s);
    CHECK(draw[u"drawn"_s].toString().split(u' ').size() == 2);
    CHECK(draw[u"pool"_s].toString().split(u' ').size() >= 2);
    const CliRun unknown = runCli({u"paper"_s, path, u"poem"_s, u"--out"_s, out});
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.err.contains("minutes"));
    CHECK(runCli({u"paper"_s, path, u"minutes"_s, u"--out"_s, folder.filePath(u"x.txt"_s)}).exitCode == 2);
    CHECK(runCli({u"paper"_s, path, u"minutes"_s, u"--out"_s, path}).exitCode == 2);
    CHECK(runCli({u"paper"_s, path, u"minutes"_s, u"--confrontation"_s, u"2031-7"_s, u"--out"_s, out}).exitCode == 1);
    CHECK(runCli({u"paper"_s, path, u"record"_s, u"--case"_s, u"18-4-9999"_s, u"--out"_s, out}).exitCode == 1);
    CHECK_FALSE(QFile::exists(out));
}
