// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk_fixture.h"

#include <QDir>

#include "casefile/backup.h"
#include "casefile/stoppable.h"
#include "desk/care.h"

using namespace huiyin;
using namespace huiyin::test;

TEST_CASE("a backup is a whole, sound file, and nothing is left of one that failed", "[casefile]")
{
    DeskFixture f;
    const auto id = f.to(CaseState::Closed);
    QTemporaryDir backups;
    const auto path = f.desk->backup(backups.path());
    REQUIRE(path);
    CHECK(path->endsWith(QStringLiteral(".huiyin")));
    {
        const auto copy = desk::Desk::open(*path, casefile::Access::Read, f.environment());
        REQUIRE(copy);
        CHECK((*copy)->check().isSound());
        CHECK((*copy)->readCase(id)->suggestion.title == f.desk->readCase(id)->suggestion.title);
        CHECK(dump((*copy)->database()) == dump(f.db()));
    }
    const auto second = f.desk->backup(backups.path()); // within the same second: a name of its own
    REQUIRE(second);
    CHECK(*second != *path);
    const auto none = f.desk->backup(backups.filePath(QStringLiteral("missing")));
    REQUIRE_FALSE(none);
    CHECK_FALSE(none.error().line().isEmpty());
    CHECK(QDir(backups.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

TEST_CASE("restoring keeps what stood there, and takes nothing but a sound case file", "[casefile]")
{
    DeskFixture f;
    const auto early = f.submit("早先的建议");
    QTemporaryDir backups;
    const QString backup = *f.desk->backup(backups.path());
    const auto late = f.submit("后来的建议");
    const auto inUse = desk::restoreFile(backup, f.path(), f.environment());
    REQUIRE_FALSE(inUse); // the file is open
    CHECK(inUse.error().kind == casefile::OpenError::Kind::Locked);
    f.desk.reset();
    const QByteArray before = bytesOf(f.path());

    QFile text(backups.filePath(QStringLiteral("text.huiyin")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("just words");
    text.close();
    CHECK_FALSE(desk::restoreFile(text.fileName(), f.path(), f.environment()));
    CHECK_FALSE(desk::restoreFile(backups.filePath(QStringLiteral("missing.huiyin")), f.path(), f.environment()));
    CHECK(bytesOf(f.path()) == before);

    const auto kept = desk::restoreFile(backup, f.path(), f.environment());
    REQUIRE(kept);
    CHECK(bytesOf(*kept) == before);
    f.reopen();
    CHECK(f.desk->readCase(early));
    CHECK_FALSE(f.desk->readCase(late));
    f.checkSound();

    const auto folder = desk::restoreFile(backup, backups.path(), f.environment());
    REQUIRE_FALSE(folder);
    CHECK(folder.error().kind == casefile::OpenError::Kind::NotAFile);
    const auto nowhere =
        desk::restoreFile(backup, backups.filePath(QStringLiteral("no/such/a.huiyin")), f.environment());
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == casefile::OpenError::Kind::ReadOnly);
    const auto fresh = desk::restoreFile(backup, backups.filePath(QStringLiteral("new.huiyin")), f.environment());
    REQUIRE(fresh);
    CHECK(fresh->isEmpty());
}

TEST_CASE("no backup is made of a damaged file, and none that is damaged is restored", "[casefile]")
{
    DeskFixture f;
    f.to(CaseState::Tracking);
    const QTemporaryDir folder;
    const auto sound = f.desk->backup(folder.path());
    REQUIRE(sound);
    const auto spoil = [](const QString& path) {
        const casefile::Database db(path, casefile::Database::Mode::ReadWrite);
        db.run("DELETE FROM promise");
    };
    const QString target = folder.filePath(QStringLiteral("restored.huiyin"));
    REQUIRE(desk::restoreFile(*sound, target, f.environment()));
    spoil(*sound);
    const auto refused = desk::restoreFile(*sound, folder.filePath(QStringLiteral("other.huiyin")), f.environment());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == casefile::OpenError::Kind::Damaged);
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("other.huiyin"))));

    f.desk.reset();
    spoil(f.path());
    const auto damaged = desk::Desk::open(f.path(), casefile::Access::Write, f.environment());
    REQUIRE(damaged);
    const auto none = (*damaged)->backup(folder.path());
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == casefile::OpenError::Kind::Damaged);
    CHECK(QDir(folder.path()).entryList({QStringLiteral("yunhu-*")}).size() == 1); // nothing half made beside the first
}

TEST_CASE("a backup that is called off leaves nothing, at whatever moment", "[casefile]")
{
    DeskFixture f;
    f.to(CaseState::Closed);
    const QTemporaryDir folder;
    int steps = 0;
    int last = 0;
    REQUIRE(desk::backupFile(*f.desk, folder.path(), [&](int done, int all) {
        ++steps;
        last = done;
        return all > 0 && done <= all;
    }));
    REQUIRE(steps > 2);
    CHECK(last > 100); // the copy is the first hundred, the look at it the second
    const auto files = [&] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); };
    REQUIRE(files().size() == 1);
    for (int stopAt = 1; stopAt <= steps; ++stopAt) {
        int step = 0;
        const auto none = desk::backupFile(*f.desk, folder.path(), [&](int, int) { return ++step < stopAt; });
        CHECK_FALSE(none);
        CHECK(files().size() == 1);
    }
    f.checkSound();
}

TEST_CASE("who writes while a backup is made does not wait, and the backup is whole", "[casefile]")
{
    DeskFixture f;
    f.to(CaseState::Closed);
    const QTemporaryDir folder;
    const auto reader = desk::Desk::open(f.path(), casefile::Access::Read, f.environment());
    REQUIRE(reader);
    bool wrote = false;
    const auto made = desk::backupFile(**reader, folder.path(), [&](int done, int) {
        if (!wrote && done > 0) { // between two pieces of the copy
            wrote = true;
            f.submit("复制时登记的建议");
        }
        return true;
    });
    REQUIRE(wrote);
    REQUIRE(made);
    const auto copy = desk::Desk::open(*made, casefile::Access::Read, f.environment());
    REQUIRE(copy);
    CHECK((*copy)->check().isSound());
    CHECK((*copy)->count({}) >= f.desk->count({}) - 1);
}

TEST_CASE("a check can be called off, and says how far it is", "[casefile]")
{
    DeskFixture f;
    f.to(CaseState::Closed);
    int before = 0;
    int steps = 0;
    CHECK(desk::checkFile(*f.desk, [&](int done, int all) {
              CHECK(done >= before);
              CHECK(done <= all);
              before = done;
              ++steps;
              return true;
          }).faults.isEmpty());
    REQUIRE(steps > 3);
    int step = 0;
    CHECK_THROWS_AS(desk::checkFile(*f.desk, [&](int, int) { return ++step < 3; }), casefile::Error);
    f.submit("检查之后"); // the connection is as good as before
    f.checkSound();
}

TEST_CASE("one long reading can be called off amid its work", "[casefile]")
{
    DeskFixture f;
    const casefile::Database& db = f.db();
    constexpr auto endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    {
        int asked = 0;
        const casefile::Stoppable told(db, [&](int, int) { return ++asked < 3; });
        CHECK_THROWS_AS(db.number(endless), casefile::Error);
        CHECK(asked == 3);
        CHECK(told.wasStopped());
    }
    CHECK(db.number("SELECT count(*) FROM unit") > 0);
}
