// SPDX-License-Identifier: GPL-3.0-or-later
// The main job, from outside: a county's ledger in, the closure report out, count for count as it is known to be.
#include "cli/cli_run.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QJsonObject truthOf(const QString& ledger)
{
    QFile file(QStringLiteral(HUIYIN_TEST_DATA) + u"/ledgers/"_s + ledger + u".truth.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString newFile(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"office.huiyin"_s);
    const CliRun made = runCli({u"new"_s, path, u"--office"_s, u"云湖县人大常委会代表工作委员会"_s, u"--congress"_s,
                                u"18"_s, u"--session"_s, u"4"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
    return path;
}

QJsonObject report(const QString& path, const QString& by)
{
    const CliRun run = runCli({u"report"_s, path, u"closure"_s, u"--by"_s, by, u"--format"_s, u"json"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return run.json().object();
}

//! suggestions by key, without rows that only assist
QJsonObject counts(const QJsonObject& report)
{
    QJsonObject found;
    for (const QJsonValue& row : report[u"rows"_s].toArray()) {
        if (row[u"suggestions"_s].toInt() > 0)
            found.insert(row[u"key"_s].toString(), row[u"suggestions"_s].toInt());
    }
    return found;
}

QJsonObject withoutZeros(const QJsonObject& object)
{
    QJsonObject left;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry->toInt() != 0)
            left.insert(entry.key(), *entry);
    }
    return left;
}

std::string text(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

TEST_CASE("a ledger gives the counts that are known of it", "[cli][import]")
{
    const QString ledger = GENERATE(u"ledger-clean.xlsx"_s, u"ledger-messy.xlsx"_s, u"ledger-gb18030.csv"_s);
    INFO(ledger.toStdString());
    const QJsonObject truth = truthOf(ledger);
    QTemporaryDir folder;
    const QString path = newFile(folder);

    const CliRun import = runCli(
        {u"import"_s, path, QStringLiteral(HUIYIN_TEST_DATA) + u"/ledgers/"_s + ledger, u"--format"_s, u"json"_s});
    INFO(import.err.toStdString() << import.out.left(4000).toStdString());
    REQUIRE(import.exitCode == 0);
    CHECK(import.json()[u"imported"_s].toInt() == 128);
    CHECK(import.json()[u"skipped"_s].toInt() == 0);

    for (const QString& by : {u"unit"_s, u"category"_s, u"delegation"_s}) {
        INFO(by.toStdString());
        CHECK(text(counts(report(path, by))) == text(truth[by].toObject()));
    }
    const QJsonObject byClass = report(path, u"class"_s);
    CHECK(text(counts(byClass)) == text(truth[u"class"_s].toObject()));

    const QJsonObject total = byClass[u"total"_s].toObject();
    CHECK(total[u"suggestions"_s].toInt() == truth[u"total"_s].toInt());
    CHECK(total[u"replied"_s].toInt() == truth[u"replied"_s].toInt());
    CHECK(total[u"replied_on_time"_s].toInt() == truth[u"replied_on_time"_s].toInt());
    CHECK(total[u"replied"_s].toInt() - total[u"replied_on_time"_s].toInt() == truth[u"late"_s].toInt());
    CHECK(total[u"overdue"_s].toInt() == truth[u"total"_s].toInt() - truth[u"replied"_s].toInt());
    CHECK(text(withoutZeros(total[u"class"_s].toObject())) == text(truth[u"class"_s].toObject()));
    CHECK(text(withoutZeros(total[u"rating"_s].toObject())) == text(truth[u"rating"_s].toObject()));

    QJsonObject unitClass;
    const QJsonObject byUnit = report(path, u"unit"_s);
    for (const QJsonValue& row : byUnit[u"rows"_s].toArray()) {
        const QJsonObject classes = row[u"class"_s].toObject();
        for (auto entry = classes.begin(); entry != classes.end(); ++entry) {
            if (entry->toInt() > 0)
                unitClass.insert(row[u"key"_s].toString() + u'|' + entry.key(), *entry);
        }
    }
    CHECK(text(unitClass) == text(truth[u"unit_class"_s].toObject()));
}

TEST_CASE("the same ledger a second time changes nothing and says so", "[cli][import]")
{
    QTemporaryDir folder;
    const QString path = newFile(folder);
    const QString ledger = QStringLiteral(HUIYIN_TEST_DATA "/ledgers/ledger-messy.xlsx");
    REQUIRE(runCli({u"import"_s, path, ledger}).exitCode == 0);
    const QByteArray before = hashOfFile(path);
    const CliRun again = runCli({u"import"_s, path, ledger});
    CHECK(again.exitCode == 0);
    CHECK_THAT(again.out.toStdString(), ContainsSubstring("unchanged 128"));
    CHECK_THAT(again.out.toStdString(), ContainsSubstring("Nothing changed"));
    CHECK(hashOfFile(path) == before);
}

TEST_CASE("a dry run writes nothing and one undo takes the import back", "[cli][import]")
{
    QTemporaryDir folder;
    const QString path = newFile(folder);
    const QString ledger = QStringLiteral(HUIYIN_TEST_DATA "/ledgers/ledger-gb18030.csv");
    const QByteArray before = hashOfFile(path);
    const CliRun dry = runCli({u"import"_s, path, ledger, u"--dry-run"_s, u"--format"_s, u"json"_s});
    CHECK(dry.json()[u"imported"_s].toInt() == 128);
    CHECK(hashOfFile(path) == before);

    REQUIRE(runCli({u"import"_s, path, ledger}).exitCode == 0);
    CHECK(runCli({u"list"_s, path, u"--format"_s, u"json"_s}).json().array().size() == 128);
    REQUIRE(runCli({u"undo"_s, path}).exitCode == 0);
    CHECK(runCli({u"list"_s, path, u"--format"_s, u"json"_s}).json().array().isEmpty());
    CHECK(runCli({u"check"_s, path}).exitCode == 0);
}

TEST_CASE("a dry run works on a file that is open elsewhere or cannot be written", "[cli][import]")
{
    QTemporaryDir folder;
    const QString path = newFile(folder);
    const QString ledger = QStringLiteral(HUIYIN_TEST_DATA "/ledgers/ledger-gb18030.csv");
    const QByteArray before = hashOfFile(path);
    QLockFile window(folder.filePath(u".~office.huiyin.lock"_s)); // as the window holds it
    REQUIRE(window.tryLock(0));
    CHECK(runCli({u"import"_s, path, ledger}).exitCode == 3);
    const CliRun locked = runCli({u"import"_s, path, ledger, u"--dry-run"_s, u"--format"_s, u"json"_s});
    INFO(locked.err.toStdString());
    CHECK(locked.exitCode == 0);
    CHECK(locked.json()[u"imported"_s].toInt() == 128);
    window.unlock();

    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser));
    const CliRun readOnly = runCli({u"import"_s, path, ledger, u"--dry-run"_s, u"--format"_s, u"json"_s});
    INFO(readOnly.err.toStdString());
    CHECK(readOnly.exitCode == 0);
    CHECK(readOnly.json()[u"imported"_s].toInt() == 128);
    CHECK(hashOfFile(path) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"office.huiyin"_s});
}

TEST_CASE("every number of the report opens to as many cases", "[cli][report]")
{
    QTemporaryDir folder;
    const QString path = newFile(folder);
    REQUIRE(runCli({u"import"_s, path, QStringLiteral(HUIYIN_TEST_DATA "/ledgers/ledger-clean.xlsx")}).exitCode == 0);
    int opened = 0;
    const QJsonArray rows = report(path, u"unit"_s)[u"rows"_s].toArray();
    REQUIRE(rows.size() > 4);
    for (int i = 0; i < 4; ++i) {
        const QJsonObject row = rows[i].toObject();
        const QString key = row[u"key"_s].toString();
        for (const auto& [figure, count] :
             {std::pair(u"suggestions"_s, row[u"suggestions"_s].toInt()),
              std::pair(u"replied"_s, row[u"replied"_s].toInt()),
              std::pair(u"class:A"_s, row[u"class"_s][u"A"_s].toInt()),
              std::pair(u"class_A"_s, row[u"class"_s][u"A"_s].toInt()),
              std::pair(u"class_A/of"_s, row[u"suggestions"_s].toInt()),
              std::pair(u"assists"_s, row[u"assists"_s].toInt()), std::pair(u"overdue"_s, row[u"overdue"_s].toInt())}) {
            const CliRun run = runCli({u"report"_s, path, u"closure"_s, u"--by"_s, u"unit"_s, u"--cases"_s,
                                       key + u'/' + figure, u"--format"_s, u"json"_s});
            INFO(key.toStdString() << ' ' << figure.toStdString() << run.err.toStdString());
            CHECK(run.json().array().size() == count);
            ++opened;
        }
    }
    CHECK(opened == 28);
}

TEST_CASE("the report is written as PDF, sheet and data, and the PDF says what it prints", "[cli][report]")
{
    QTemporaryDir folder;
    const QString path = newFile(folder);
    REQUIRE(runCli({u"import"_s, path, QStringLiteral(HUIYIN_TEST_DATA "/ledgers/ledger-clean.xlsx")}).exitCode == 0);
    for (const QString& name : {u"r.pdf"_s, u"r.xlsx"_s, u"r.csv"_s, u"r.json"_s}) {
        INFO(name.toStdString());
        const CliRun run = runCli({u"report"_s, path, u"closure"_s, u"--by"_s, u"unit"_s, u"--out"_s,
                                   folder.filePath(name), u"--lang"_s, u"zh"_s});
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 0);
        CHECK(QFile(folder.filePath(name)).size() > 500);
    }
    QProcess pdf;
    pdf.start(u"pdftotext"_s, {u"-layout"_s, folder.filePath(u"r.pdf"_s), u"-"_s});
    REQUIRE(pdf.waitForFinished());
    const auto printed = QString::fromUtf8(pdf.readAllStandardOutput());
    CHECK(printed.contains(u"县住房和城乡建设局"_s));
    CHECK(printed.contains(u"97.66%"_s));
    CHECK(printed.contains(u"云湖县人大常委会代表工作委员会"_s));
    const CliRun refused =
        runCli({u"report"_s, path, u"closure"_s, u"--out"_s, folder.filePath(u"no/such/folder/r.pdf"_s)});
    CHECK(refused.exitCode == 3);
    CHECK(refused.errorLines() == 1);
}

#ifdef Q_OS_LINUX
TEST_CASE("a report that the disk does not take ends with 3 and leaves the good one", "[cli][report]")
{
    QTemporaryDir folder;
    const QString path = newFile(folder);
    REQUIRE(runCli({u"import"_s, path, QStringLiteral(HUIYIN_TEST_DATA "/ledgers/ledger-clean.xlsx")}).exitCode == 0);
    REQUIRE(QDir(folder.path()).mkdir(u"out"_s));
    const QString name = GENERATE(u"r.pdf"_s, u"r.xlsx"_s, u"r.csv"_s, u"r.json"_s);
    const QString out = folder.filePath(u"out/"_s + name);
    const QStringList command{u"report"_s, path, u"closure"_s, u"--by"_s, u"unit"_s, u"--out"_s, out};
    REQUIRE(runCli(command).exitCode == 0);
    const QByteArray before = hashOfFile(out);
    const qint64 whole = QFile(out).size();
    for (const qint64 room : {qint64(0), qint64(100), whole - 1}) {
        const CliRun run = runCli(command, {}, {.largestFile = room});
        INFO(name.toStdString() << " in " << room << " of " << whole << run.out.toStdString() << run.err.toStdString());
        CHECK(run.exitCode == 3);
        CHECK(run.errorLines() == 1);
        CHECK(run.out.isEmpty());
        CHECK(hashOfFile(out) == before);
    }
    CHECK(QDir(folder.filePath(u"out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{name});
}
#endif
