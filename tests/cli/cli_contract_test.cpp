// SPDX-License-Identifier: GPL-3.0-or-later
// Exit codes, one line an error, nothing changed by what was refused (design, chapter 10).
#include "cli/cli_run.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <set>

using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString madeFile(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"office.huiyin"_s);
    REQUIRE(
        runCli({u"new"_s, path, u"--office"_s, u"云湖县人大常委会"_s, u"--congress"_s, u"18"_s, u"--session"_s, u"4"_s})
            .exitCode == 0);
    REQUIRE(runCli({u"import"_s, path, QStringLiteral(HUIYIN_TEST_DATA "/ledgers/ledger-clean.xlsx")}).exitCode == 0);
    return path;
}

} // namespace

TEST_CASE("a file that cannot be used ends with 3, one line, and stays as it is", "[cli]")
{
    struct Bad {
        const char* why;
        QByteArray bytes;
    };
    const auto bad = GENERATE(values<Bad>(
        {{"empty", ""},
         {"text",
          "this is no case file, whatever its name says, and it is long enough to have a header of a hundred bytes"},
         {"begins like SQLite", QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\0')},
         {"zip", QByteArray("PK\x03\x04") + QByteArray(300, 'x')}}));
    INFO(bad.why);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"office.huiyin"_s);
    write(path, bad.bytes);
    const QByteArray before = hashOfFile(path);
    for (const QStringList& command :
         {QStringList{u"list"_s, path},
          {u"check"_s, path},
          {u"apply"_s, path, u"-"_s},
          {u"report"_s, path, u"closure"_s},
          {u"import"_s, path, QStringLiteral(HUIYIN_TEST_DATA "/ledgers/ledger-clean.xlsx")},
          {u"journal"_s, path}}) {
        const CliRun run = runCli(command);
        INFO(command.join(u' ').toStdString() << run.err.toStdString());
        CHECK(run.exitCode == 3);
        CHECK(run.errorLines() == 1);
        CHECK(run.out.isEmpty());
    }
    CHECK(hashOfFile(path) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a file that a newer program saved is refused by every command, and the reason is said", "[cli]")
{
    QTemporaryDir folder;
    const QString path = madeFile(folder);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    constexpr qint64 version = 60; // user_version in the head of an SQLite file
    REQUIRE(file.seek(version));
    REQUIRE(file.write(QByteArray::fromHex("0000ffff")) == 4);
    file.close();
    const QByteArray before = hashOfFile(path);
    int tried = 0;
    for (const QStringList& command :
         {QStringList{u"list"_s, path},
          {u"show"_s, path, u"18-4-1"_s},
          {u"check"_s, path},
          {u"report"_s, path, u"closure"_s},
          {u"journal"_s, path, u"--verify"_s},
          {u"apply"_s, path, u"-"_s},
          {u"undo"_s, path},
          {u"backup"_s, path, folder.path()},
          {u"restore"_s, path, folder.filePath(u"other.huiyin"_s)},
          {u"import"_s, path, QStringLiteral(HUIYIN_TEST_DATA "/ledgers/ledger-clean.xlsx")},
          {u"import"_s, path, QStringLiteral(HUIYIN_TEST_DATA "/ledgers/ledger-clean.xlsx"), u"--dry-run"_s}}) {
        const CliRun run = runCli(command);
        INFO(command.join(u' ').toStdString() << run.err.toStdString());
        CHECK(run.exitCode == 3);
        CHECK(run.errorLines() == 1);
        CHECK(run.out.isEmpty());
        CHECK_THAT(run.err.toStdString(), ContainsSubstring("newer program"));
        ++tried;
    }
    CHECK(tried == 11);
    CHECK(hashOfFile(path) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"office.huiyin"_s});
}

TEST_CASE("a missing file is not made and a folder is no file", "[cli]")
{
    QTemporaryDir folder;
    const CliRun missing = runCli({u"list"_s, folder.filePath(u"none.huiyin"_s)});
    CHECK(missing.exitCode == 3);
    CHECK(missing.errorLines() == 1);
    CHECK_FALSE(QFile::exists(folder.filePath(u"none.huiyin"_s)));
    CHECK(runCli({u"list"_s, folder.path()}).exitCode == 3);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a truncated file is refused", "[cli]")
{
    QTemporaryDir folder;
    const QString path = madeFile(folder);
    QFile file(path);
    const qint64 size = file.size();
    for (const qint64 left : {size - 1, size / 2, qint64(4096), qint64(120)}) {
        REQUIRE(file.resize(left));
        const CliRun run = runCli({u"list"_s, path});
        INFO(left << run.err.toStdString());
        CHECK(run.exitCode == 3);
        CHECK(run.errorLines() == 1);
    }
}

TEST_CASE("the help says what is overdue in a list and what in a report", "[cli]")
{
    const CliRun run = runCli({u"help"_s});
    CHECK(run.exitCode == 0);
    CHECK_THAT(run.out.toStdString(), ContainsSubstring("list --overdue: whatever is due next is late"));
    CHECK_THAT(run.out.toStdString(), ContainsSubstring("overdue in a report: no reply by its date"));
}

TEST_CASE("wrong use ends with 2 and says what is possible", "[cli]")
{
    QTemporaryDir folder;
    const QString path = madeFile(folder);
    for (const QStringList& command : {QStringList{u"dance"_s},
                                       {u"list"_s},
                                       {u"list"_s, path, u"--nonsense"_s},
                                       {u"list"_s, path, u"--state"_s, u"lost"_s},
                                       {u"report"_s, path, u"nothing"_s},
                                       {u"report"_s, path, u"closure"_s, u"--by"_s, u"colour"_s},
                                       {u"report"_s, path, u"closure"_s, u"--from"_s, u"2026-02-30"_s},
                                       {u"due"_s, u"3X"_s, u"--from"_s, u"2026-03-16"_s},
                                       {u"due"_s, u"3M"_s},
                                       {u"new"_s, folder.filePath(u"x.huiyin"_s)},
                                       {u"list"_s, path, u"--where"_s, u"moon=full"_s}}) {
        const CliRun run = runCli(command);
        INFO(command.join(u' ').toStdString() << run.err.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.errorLines() == 1);
    }
}

TEST_CASE("one refused line undoes all unless the others are to be kept", "[cli][apply]")
{
    QTemporaryDir folder;
    const QString path = madeFile(folder);
    const QByteArray lines = R"({"ref":"18-4-1","action":"close","on":"2026-08-20"}
{"ref":"18-4-999","action":"close","on":"2026-08-20"}
{"ref":"18-4-2","action":"urge","text":"请尽快","on":"2026-08-20"}
)";
    const QByteArray before = hashOfFile(path);
    const CliRun refused = runCli({u"apply"_s, path, u"-"_s}, lines);
    INFO(refused.err.toStdString());
    CHECK(refused.exitCode == 1);
    CHECK(refused.errorLines() == 1);
    CHECK_THAT(refused.err.toStdString(), ContainsSubstring("Line 2"));
    CHECK_THAT(refused.err.toStdString(), ContainsSubstring("18-4-999"));
    CHECK(hashOfFile(path) == before);

    const CliRun kept = runCli({u"apply"_s, path, u"-"_s, u"--keep-going"_s, u"--format"_s, u"json"_s}, lines);
    CHECK(kept.exitCode == 1);
    CHECK(kept.json()[u"applied"_s].toInt() == 2);
    CHECK(kept.json()[u"refused"_s].toInt() == 1);
    CHECK(runCli({u"list"_s, path, u"--state"_s, u"closed"_s, u"--format"_s, u"json"_s}).json().array().size() == 1);
}

TEST_CASE("impossible dates, unknown units and actions out of turn are refused with the rule", "[cli][apply]")
{
    QTemporaryDir folder;
    const QString path = madeFile(folder);
    struct Line {
        QByteArray json;
        const char* says;
    };
    const auto line = GENERATE(
        values<Line>({{R"({"ref":"18-4-1","action":"urge","on":"2026-02-30"})", "2026-02-30"},
                      {R"({"ref":"18-4-1","action":"add-unit","unit":"县月球局","role":"assist"})", "县月球局"},
                      {R"({"ref":"18-4-1","action":"file"})", "not possible"},
                      {R"({"ref":"18-4-1","action":"fly"})", "fly"},
                      {R"({"ref":"18-4-1","action":"urge","wings":2})", "wings"},
                      {"not json", "JSON"},
                      {R"({"ref":"18-4-1","action":"urge","on":"2027-01-01"})", "future"}}));
    const QByteArray before = hashOfFile(path);
    const CliRun run = runCli({u"apply"_s, path, u"-"_s}, line.json + '\n');
    INFO(line.json.toStdString() << run.err.toStdString());
    CHECK(run.exitCode == 1);
    CHECK(run.errorLines() == 1);
    CHECK_THAT(run.err.toStdString(), ContainsSubstring(line.says));
    CHECK(hashOfFile(path) == before);
}

TEST_CASE("a ledger that is none ends with 3 and changes nothing", "[cli][import]")
{
    QTemporaryDir folder;
    const QString path = madeFile(folder);
    write(folder.filePath(u"letter.csv"_s), "Dear Sir,\nthis is a letter\n");
    write(folder.filePath(u"old.xlsx"_s), QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'));
    write(folder.filePath(u"empty.xlsx"_s), "");
    QFile whole(QStringLiteral(HUIYIN_TEST_DATA "/ledgers/ledger-clean.xlsx"));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    write(folder.filePath(u"cut.xlsx"_s), whole.readAll().left(9000));
    const QByteArray before = hashOfFile(path);
    for (const QString& name :
         {u"letter.csv"_s, u"old.xlsx"_s, u"empty.xlsx"_s, u"cut.xlsx"_s, u"missing.xlsx"_s, u"."_s}) {
        const CliRun run = runCli({u"import"_s, path, folder.filePath(name)});
        INFO(name.toStdString() << ' ' << run.err.toStdString());
        CHECK(run.exitCode == 3);
        CHECK(run.errorLines() == 1);
    }
    CHECK(hashOfFile(path) == before);
}

TEST_CASE("the demo county is the same wherever it is made, and holds what is said of it", "[cli][demo]")
{
    QTemporaryDir folder;
    std::set<QByteArray> files;
    for (const char* zone : {"America/New_York", "Asia/Shanghai", "Pacific/Kiritimati", "UTC"}) {
        INFO(zone);
        const QString path = folder.filePath(QString::fromLatin1(zone).replace(u'/', u'-'));
        const CliRun made =
            runCli({u"demo"_s, path, u"--cases"_s, u"40"_s, u"--years"_s, u"2"_s}, {}, {.timeZone = zone});
        INFO(made.err.toStdString());
        REQUIRE(made.exitCode == 0);
        CHECK_THAT(made.out.toStdString(), ContainsSubstring("80 cases, 212 deputies"));
        CHECK(runCli({u"list"_s, path, u"--format"_s, u"json"_s}).json().array().size() == 80);
        files.insert(hashOfFile(path));
    }
    CHECK(files.size() == 1);
}

TEST_CASE("a demo county that is killed in the making leaves nothing under its name", "[cli][demo]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"county.huiyin"_s);
    int killed = 0;
    for (const int milliseconds : {60, 150, 300, 600}) {
        INFO(milliseconds);
        QProcess making;
        making.start(QStringLiteral(HUIYIN_CLI),
                     {u"demo"_s, path, u"--cases"_s, u"500"_s, u"--as-of"_s, u"2026-07-01"_s});
        if (!making.waitForFinished(milliseconds)) {
            making.kill();
            making.waitForFinished();
            ++killed;
        }
        CHECK_FALSE(QFile::exists(path));
    }
    CHECK(killed == 4);
    REQUIRE(runCli({u"demo"_s, path, u"--cases"_s, u"20"_s, u"--years"_s, u"1"_s}).exitCode == 0);
    CHECK(runCli({u"check"_s, path}).exitCode == 0);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"county.huiyin"_s});
    CHECK(runCli({u"demo"_s, path}).exitCode == 3);
}

#ifdef Q_OS_LINUX
TEST_CASE("output that nobody takes ends with 3", "[cli]")
{
    QTemporaryDir folder;
    const QString path = madeFile(folder);
    const QByteArray before = hashOfFile(path);
    for (const QStringList& command : {QStringList{u"list"_s, path},
                                       {u"list"_s, path, u"--format"_s, u"json"_s, u"--limit"_s, u"1"_s},
                                       {u"report"_s, path, u"closure"_s, u"--format"_s, u"json"_s},
                                       {u"show"_s, path, u"18-4-1"_s},
                                       {u"due"_s, u"3M"_s, u"--from"_s, u"2026-03-16"_s},
                                       {u"lifecycle"_s},
                                       {u"help"_s}}) {
        const CliRun run = runCli(command, {}, {.standardOutput = u"/dev/full"_s});
        INFO(command.join(u' ').toStdString() << ' ' << run.err.toStdString());
        CHECK(run.exitCode == 3);
        CHECK(run.errorLines() == 1);
        CHECK_THAT(run.err.toStdString(), ContainsSubstring("No space left"));
    }
    const CliRun wrong = runCli({u"list"_s, path, u"--state"_s, u"lost"_s}, {}, {.standardOutput = u"/dev/full"_s});
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.errorLines() == 1);
    CHECK(hashOfFile(path) == before);
}

TEST_CASE("a demo county that the disk does not take leaves nothing", "[cli][demo]")
{
    QTemporaryDir folder;
    const CliRun run =
        runCli({u"demo"_s, folder.filePath(u"county.huiyin"_s), u"--cases"_s, u"20"_s, u"--years"_s, u"1"_s}, {},
               {.largestFile = 300'000});
    CHECK(run.exitCode == 3);
    CHECK(run.errorLines() == 1);
    CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}
#endif

TEST_CASE("due dates explain themselves", "[cli][due]")
{
    const CliRun run = runCli({u"due"_s, u"3M"_s, u"--from"_s, u"2025-07-05"_s, u"--format"_s, u"json"_s});
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[u"raw"_s].toString() == u"2025-10-05"_s);
    CHECK(run.json()[u"due"_s].toString() == u"2025-10-09"_s);
    CHECK(run.json()[u"steps"_s].toArray().size() >= 2);
}

TEST_CASE("due dates are those that the calendar gives", "[cli][due]")
{
    struct Due {
        const char* interval;
        const char* from;
        const char* due;
    };
    const auto one = GENERATE(values<Due>({
        {"3M", "2026-03-16", "2026-06-16"},
        {"3M", "2025-11-30", "2026-02-28"},   // no 30 February; the Saturday makes up for the Spring Festival
        {"1M", "2026-01-31", "2026-02-28"},   // the same
        {"10WD", "2026-03-16", "2026-03-30"}, // weekends left out
        {"10WD", "2026-09-24",
         "2026-10-15"}, // the Mid-Autumn and National Day holidays too; Saturday 10 October is worked
        {"5D", "2026-03-16", "2026-03-23"}, // the 21st is a Saturday
        {"6M", "2026-03-16", "2026-09-16"},
    }));
    INFO(one.interval << " from " << one.from);
    const QStringList command{u"due"_s, QString::fromLatin1(one.interval), u"--from"_s, QString::fromLatin1(one.from)};
    const CliRun json = runCli(command + QStringList{u"--format"_s, u"json"_s});
    REQUIRE(json.exitCode == 0);
    CHECK(json.json()[u"due"_s].toString() == QLatin1String(one.due));
    CHECK(json.json()[u"rolled"_s].toBool() == (json.json()[u"raw"_s] != json.json()[u"due"_s]));
    CHECK_FALSE(json.json()[u"years_without_data"_s].toBool());
    CHECK(json.err.isEmpty());
    // table: the date first, then what led to it; csv: the same steps as rows
    const CliRun table = runCli(command);
    CHECK(table.out.startsWith(QByteArray(one.due) + '\n'));
    const CliRun csv = runCli(command + QStringList{u"--format"_s, u"csv"_s});
    CHECK(csv.exitCode == 0);
    CHECK(csv.out.count('\n') == json.json()[u"steps"_s].toArray().size() + 1);
}

TEST_CASE("a due date says its article, a year without a calendar and what is no interval", "[cli][due]")
{
    const QStringList march{u"--from"_s, u"2026-03-16"_s};
    const CliRun reply = runCli(QStringList{u"due"_s, u"3M"_s, u"--rules"_s, u"shandong-2017"_s} + march);
    INFO(reply.out.toStdString());
    CHECK_THAT(reply.out.toStdString(), ContainsSubstring("Shandong 2017, art. 19"));
    const CliRun far = runCli({u"due"_s, u"3M"_s, u"--from"_s, u"2031-03-16"_s, u"--format"_s, u"json"_s});
    CHECK(far.exitCode == 0);
    CHECK(far.json()[u"years_without_data"_s].toBool());
    for (const QStringList& wrong :
         {QStringList{u"due"_s, u"0M"_s} + march, QStringList{u"due"_s, u"M3"_s} + march,
          QStringList{u"due"_s, u"3M"_s, u"--from"_s, u"2026-02-30"_s},
          QStringList{u"due"_s, u"3M"_s, u"--rules"_s, u"nope"_s} + march, QStringList{u"due"_s} + march}) {
        const CliRun run = runCli(wrong);
        INFO(wrong.join(u' ').toStdString() << ' ' << run.err.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.errorLines() == 1);
        CHECK(run.out.isEmpty());
    }
}

TEST_CASE("the table of the lifecycle comes in three forms", "[cli][lifecycle]")
{
    CHECK_THAT(runCli({u"lifecycle"_s, u"--format"_s, u"markdown"_s}).out.toStdString(), ContainsSubstring("`assign`"));
    CHECK_THAT(runCli({u"lifecycle"_s, u"--format"_s, u"dot"_s}).out.toStdString(), ContainsSubstring("digraph"));
    const auto json = runCli({u"lifecycle"_s, u"--format"_s, u"json"_s}).json().object();
    CHECK(json[u"actions"_s].toArray().size() == 57);
    CHECK(json[u"confrontation_actions"_s].toArray().size() == 8);
    CHECK(json[u"states"_s].toArray().size() == 19);
}

TEST_CASE("a backup restores and what stood there is kept", "[cli][care]")
{
    QTemporaryDir folder;
    const QString path = madeFile(folder);
    REQUIRE(QDir(folder.path()).mkdir(u"backups"_s));
    REQUIRE(runCli({u"backup"_s, path, folder.filePath(u"backups"_s)}).exitCode == 0);
    const QStringList copies = QDir(folder.filePath(u"backups"_s)).entryList(QDir::Files);
    REQUIRE(copies.size() == 1);
    REQUIRE(runCli({u"undo"_s, path}).exitCode == 0);
    REQUIRE(runCli({u"restore"_s, folder.filePath(u"backups/"_s + copies.first()), path}).exitCode == 0);
    CHECK(runCli({u"list"_s, path, u"--format"_s, u"json"_s}).json().array().size() == 128);
    CHECK(QDir(folder.path()).entryList({u"office-before-restore*"_s}).size() == 1);
    CHECK(runCli({u"journal"_s, path, u"--verify"_s}).exitCode == 0);
    CHECK(runCli({u"check"_s, path}).exitCode == 0);
}

TEST_CASE("neither a report nor a restore is put onto the file that it comes from", "[cli][report][care]")
{
    QTemporaryDir folder;
    const QString path = madeFile(folder);
    const QByteArray before = hashOfFile(path);
    for (const QString& link : {u"a.pdf"_s, u"a.xlsx"_s, u"a.csv"_s, u"a.json"_s}) {
        REQUIRE(QFile::link(path, folder.filePath(link)));
        const CliRun run = runCli({u"report"_s, path, u"closure"_s, u"--out"_s, folder.filePath(link)});
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.errorLines() == 1);
    }
    CHECK(runCli({u"report"_s, path, u"closure"_s, u"--out"_s, path}).exitCode == 2);
    for (const auto& [backup, file] : {std::pair(path, path), std::pair(path, folder.filePath(u"a.pdf"_s)),
                                       std::pair(folder.filePath(u"a.pdf"_s), path)}) {
        const CliRun run = runCli({u"restore"_s, backup, file});
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 3);
        CHECK(run.errorLines() == 1);
    }
    CHECK(hashOfFile(path) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 5);
}

TEST_CASE("text that looks like a formula, SQL or HTML stays text", "[cli]")
{
    QTemporaryDir folder;
    const QString path = madeFile(folder);
    const QByteArray lines =
        R"({"ref":"18-4-200","action":"submit","title":"=1+1'); DROP TABLE suggestion; --<b>","body":"<img src=file:///etc/passwd>","delegation":"城关镇","on":"2026-08-01"}
{"ref":"18-4-200","action":"file","on":"2026-08-02"}
)";
    const CliRun applied = runCli({u"apply"_s, path, u"-"_s}, lines);
    INFO(applied.err.toStdString());
    REQUIRE(applied.exitCode == 0);
    const auto shown = runCli({u"show"_s, path, u"18-4-200"_s, u"--format"_s, u"json"_s}).json().object();
    CHECK(shown[u"title"_s].toString() == u"=1+1'); DROP TABLE suggestion; --<b>"_s);
    const QByteArray csv = runCli({u"list"_s, path, u"--search"_s, u"DROP"_s, u"--format"_s, u"csv"_s}).out;
    CHECK_THAT(csv.toStdString(), ContainsSubstring("'=1+1"));
    CHECK(runCli({u"check"_s, path}).exitCode == 0);
}
