// SPDX-License-Identifier: GPL-3.0-or-later
// What is not a case file of ours, and what is said of it; nothing is created or changed.
#include "support/desk_fixture.h"

#include <QDir>

#include "casefile/migrate.h"
#include "casefile/open.h"

#include <sqlite3.h>

using namespace huiyin;
using namespace huiyin::test;
using casefile::OpenError;
using Kind = casefile::OpenError::Kind;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void runOn(const QString& path, const char* sql)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK);
    char* message = nullptr;
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    INFO(sql << ": " << (message ? message : ""));
    REQUIRE(code == SQLITE_OK);
    sqlite3_close(handle);
}

struct Bad {
    const char* what;
    void (*make)(const QString& path, const QByteArray& sound);
    Kind writing;
    Kind reading;
};

const Bad bads[] = {
    {"missing", [](const QString&, const QByteArray&) {}, Kind::Missing, Kind::Missing},
    {"a folder", [](const QString& path, const QByteArray&) { QDir().mkpath(path); }, Kind::NotAFile, Kind::NotAFile},
    {"empty", [](const QString& path, const QByteArray&) { write(path, {}); }, Kind::Empty, Kind::Empty},
    {"a text", [](const QString& path, const QByteArray&) { write(path, "云湖县代表建议台账\n"); }, Kind::NotOurs,
     Kind::NotOurs},
    {"a picture",
     [](const QString& path, const QByteArray&) {
         write(path, QByteArray::fromHex("ffd8ffe000104a46494600") + QByteArray(4'000, 'x'));
     },
     Kind::NotOurs, Kind::NotOurs},
    {"one byte", [](const QString& path, const QByteArray&) { write(path, "S"); }, Kind::NotOurs, Kind::NotOurs},
    {"only a head", [](const QString& path, const QByteArray& sound) { write(path, sound.left(100)); }, Kind::Damaged,
     Kind::Damaged},
    {"another SQLite file",
     [](const QString& path, const QByteArray&) { runOn(path, "CREATE TABLE a (x); INSERT INTO a VALUES (1);"); },
     Kind::NotOurs, Kind::NotOurs},
    {"another program's number",
     [](const QString& path, const QByteArray& sound) {
         write(path, sound);
         runOn(path, "PRAGMA application_id = 7");
     },
     Kind::NotOurs, Kind::NotOurs},
    {"cut off", [](const QString& path, const QByteArray& sound) { write(path, sound.left(sound.size() / 2)); },
     Kind::Damaged, Kind::Damaged},
    {"cut off by one byte", [](const QString& path, const QByteArray& sound) { write(path, sound.chopped(1)); },
     Kind::Damaged, Kind::Damaged},
    {"overwritten in the middle",
     [](const QString& path, const QByteArray& sound) {
         QByteArray bytes = sound;
         for (qsizetype at = 4'096; at < bytes.size(); at += 4'096)
             bytes.replace(at, 300, QByteArray(300, '\xa5'));
         write(path, bytes);
     },
     Kind::Damaged, Kind::Damaged},
    {"newer",
     [](const QString& path, const QByteArray& sound) {
         write(path, sound);
         runOn(path, "PRAGMA user_version = 99");
     },
     Kind::Newer, Kind::Newer},
    {"newer, with more in it",
     [](const QString& path, const QByteArray& sound) {
         write(path, sound);
         runOn(path,
               "PRAGMA user_version = 2; ALTER TABLE unit ADD COLUMN colour TEXT; CREATE TABLE moon (id INTEGER)");
     },
     Kind::Newer, Kind::Newer},
    {"with a table that we do not know",
     [](const QString& path, const QByteArray& sound) {
         write(path, sound);
         runOn(path, "CREATE TABLE moon (id INTEGER PRIMARY KEY, phase TEXT)");
     },
     Kind::Newer, Kind::Newer},
    {"with a column that we do not know",
     [](const QString& path, const QByteArray& sound) {
         write(path, sound);
         runOn(path, "ALTER TABLE suggestion ADD COLUMN colour TEXT");
     },
     Kind::Newer, Kind::Newer},
    {"with a trigger more",
     [](const QString& path, const QByteArray& sound) {
         write(path, sound);
         runOn(path, "CREATE TRIGGER search_more AFTER INSERT ON step BEGIN DELETE FROM promise; END");
     },
     Kind::SchemaChanged, Kind::SchemaChanged},
    {"with a table less",
     [](const QString& path, const QByteArray& sound) {
         write(path, sound);
         runOn(path, "DROP TABLE promise");
     },
     Kind::SchemaChanged, Kind::SchemaChanged},
};

} // namespace

TEST_CASE("what cannot be opened is said in one line, with what to do, and stays as it is", "[casefile]")
{
    DeskFixture f;
    f.to(CaseState::Closed);
    f.desk.reset();
    const QByteArray sound = bytesOf(f.path());
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0));
    int tried = 0;
    for (const Bad& bad : bads) {
        INFO(bad.what);
        QTemporaryDir folder;
        const QString path =
            folder.filePath(QStringLiteral("台账 #1%41?.huiyin")); // signs that a URI would read otherwise
        bad.make(path, sound);
        const QByteArray before = bytesOf(path);
        const auto around = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const auto access : {casefile::Access::Write, casefile::Access::Read}) {
            const bool writes = access == casefile::Access::Write;
            const auto opened = casefile::openCaseFile(path, access, now);
            REQUIRE_FALSE(opened);
            CHECK(int(opened.error().kind) == int(writes ? bad.writing : bad.reading));
            CHECK(opened.error().what.contains(QStringLiteral("台账 #1%41?.huiyin")));
            CHECK_FALSE(opened.error().remedy.isEmpty());
            CHECK_FALSE(opened.error().line().contains(u'\n'));
            ++tried;
        }
        CHECK(bytesOf(path) == before);
        CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == around);
    }
    CHECK(tried == 2 * int(std::size(bads)));
}

TEST_CASE("any file cut anywhere is refused or sound, never a crash", "[casefile]")
{
    DeskFixture f;
    f.to(CaseState::Closed);
    f.desk.reset();
    const QByteArray sound = bytesOf(f.path());
    const QString path = f.folder.filePath(QStringLiteral("cut.huiyin"));
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0));
    int refused = 0, tried = 0;
    for (qsizetype size = 0; size < sound.size(); size += sound.size() / 97 + 1, ++tried) {
        write(path, sound.left(size));
        refused += casefile::openCaseFile(path, casefile::Access::Write, now) ? 0 : 1;
    }
    CHECK(tried > 90);
    CHECK(refused == tried);
}

TEST_CASE("a file that another connection locks is in use", "[casefile]")
{
    DeskFixture f;
    f.submit();
    f.desk.reset();
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(f.path().toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    for (const auto access : {casefile::Access::Write, casefile::Access::Read}) {
        const auto opened = desk::Desk::open(f.path(), access, f.environment());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == Kind::Locked);
    }
    sqlite3_close(other);
    f.reopen();
    CHECK(f.desk->count({}) == 1);
}

TEST_CASE("a save that a crash cut short is taken back, even when the file looks cut off", "[casefile]")
{
    DeskFixture f;
    f.to(CaseState::Closed);
    f.desk.reset();
    const QByteArray sound = bytesOf(f.path());
    // SQLite writes the first page first: at a crash the head may already tell of pages that are not there yet
    const QString journal = f.path() + QStringLiteral("-journal");
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(f.path().toUtf8().constData(), &handle) == SQLITE_OK);
    REQUIRE(sqlite3_exec(handle,
                         "PRAGMA cache_size = 2; PRAGMA cache_spill = 1; BEGIN; CREATE TABLE big (x); "
                         "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) INSERT INTO "
                         "big SELECT randomblob(2000) FROM n;",
                         nullptr, nullptr, nullptr) == SQLITE_OK);
    const QByteArray amid = bytesOf(f.path()), hot = bytesOf(journal);
    sqlite3_close(handle);
    REQUIRE(hot.size() > 512);
    QByteArray torn = amid;
    torn.replace(28, 4, QByteArray::fromHex("00010000")); // as the head would say it
    write(f.path(), torn);
    write(journal, hot);
    f.reopen();
    CHECK(f.desk->count({}) == 1);
    f.checkSound();
    f.desk.reset();
    CHECK(bytesOf(f.path()).size() == sound.size());
}

TEST_CASE("a new case file is made only where nothing stands", "[casefile]")
{
    DeskFixture f;
    const QByteArray before = bytesOf(f.path());
    const desk::Office office{.name = zh("云湖县人大常委会"),
                              .congress = 18,
                              .session = 4,
                              .ruleSet = QStringLiteral("shandong-2017"),
                              .place = {}};
    const auto again = desk::Desk::create(f.path(), office, f.environment());
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Kind::Exists);
    CHECK(bytesOf(f.path()) == before);
    const QString dangling = f.folder.filePath(QStringLiteral("dangling.huiyin"));
    REQUIRE(QFile::link(f.folder.filePath(QStringLiteral("nowhere.huiyin")), dangling));
    CHECK_FALSE(desk::Desk::create(dangling, office, f.environment()));
    CHECK_FALSE(QFile::exists(f.folder.filePath(QStringLiteral("nowhere.huiyin"))));
    const auto nowhere =
        desk::Desk::create(f.folder.filePath(QStringLiteral("no/such/folder.huiyin")), office, f.environment());
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == Kind::ReadOnly);
    const auto fresh = desk::Desk::create(f.folder.filePath(QStringLiteral("新 100%.huiyin")), office, f.environment());
    REQUIRE(fresh);
    CHECK((*fresh)->office().place == zh("云湖县"));
    CHECK((*fresh)->check().isSound());
}
