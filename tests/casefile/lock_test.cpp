// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/child.h"
#include "support/desk_fixture.h"

#include <QThread>

#include <unistd.h>

using namespace huiyin;
using namespace huiyin::test;
using casefile::OpenError;

namespace {
constexpr auto holdTask = "HUIYIN_TEST_HOLD";
constexpr auto readTask = "HUIYIN_TEST_UNPRIVILEGED";
const QString holderName = QStringLiteral("child: another program holds the case file");
const QString readerName = QStringLiteral("child: a user without rights opens the case file");
} // namespace

TEST_CASE("child: another program holds the case file", "[casefile][child]")
{
    const QString path = childTask(holdTask);
    if (path.isEmpty())
        return; // only as a child of the lock test
    const auto now = [] { return QDateTime(QDate(2026, 3, 2), QTime(9, 0)); };
    const auto held = desk::Desk::open(path, casefile::Access::Write, {.now = now, .actor = zh("别人")});
    say(held ? "holding" : "not holding");
    QThread::sleep(60);
}

TEST_CASE("child: a user without rights opens the case file", "[casefile][child]")
{
    const QString path = childTask(readTask);
    if (path.isEmpty())
        return; // only as a child of the rights test
    if (getuid() == 0 && setuid(65'534) != 0)
        return say("kind -2");
    const auto now = [] { return QDateTime(QDate(2026, 3, 2), QTime(9, 0)); };
    const auto writing = desk::Desk::open(path, casefile::Access::Write, {.now = now, .actor = zh("别人")});
    const auto reading = desk::Desk::open(path, casefile::Access::Read, {.now = now, .actor = zh("别人")});
    say("kind " + QByteArray::number(writing ? -1 : int(writing.error().kind)) +
        (reading ? " reads" : " does not read"));
}

TEST_CASE("the second writer is told who has the file, and may read it", "[casefile]")
{
    DeskFixture f;
    f.to(CaseState::Closed);
    f.desk.reset();
    const QByteArray before = bytesOf(f.path());
    Child other(holderName, holdTask, f.path());
    REQUIRE(other.started);
    REQUIRE(other.lineBeginning("holding") == "holding");
    const auto second = desk::Desk::open(f.path(), casefile::Access::Write, f.environment());
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == OpenError::Kind::Locked);
    CHECK(second.error().what.contains(QString::number(other.process.processId())));
    CHECK(second.error().what.contains(QSysInfo::machineHostName()));
    CHECK_FALSE(second.error().remedy.isEmpty());
    const auto reader = desk::Desk::open(f.path(), casefile::Access::Read, f.environment());
    REQUIRE(reader);
    CHECK((*reader)->count({}) == 1);
    CHECK(bytesOf(f.path()) == before);

    other.kill(); // a crash: the lock is still there, its owner is not
    CHECK(QFile::exists(f.folder.filePath(QStringLiteral(".~yunhu.huiyin.lock"))));
    f.reopen();
    f.submit();
    f.checkSound();
}

TEST_CASE("within one program a file is opened for writing once", "[casefile]")
{
    DeskFixture f;
    const auto second = desk::Desk::open(f.path(), casefile::Access::Write, f.environment());
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == OpenError::Kind::Locked);
    const QString link = f.folder.filePath(QStringLiteral("link.huiyin"));
    REQUIRE(QFile::link(f.path(), link));
    const auto third =
        desk::Desk::open(link, casefile::Access::Write, f.environment()); // two names, one file, one lock
    REQUIRE_FALSE(third);
    CHECK(third.error().kind == OpenError::Kind::Locked);
    f.desk.reset();
    CHECK(desk::Desk::open(link, casefile::Access::Write, f.environment()));
}

TEST_CASE("who may not write is told so, and reads", "[casefile]")
{
    DeskFixture f;
    f.submit();
    f.desk.reset();
    const QByteArray before = bytesOf(f.path());
    const auto everyoneReads = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
    REQUIRE(QFile::setPermissions(f.path(), everyoneReads));
    REQUIRE(QFile::setPermissions(f.folder.path(), everyoneReads | QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup |
                                                       QFile::ExeOther | QFile::WriteOwner | QFile::WriteUser));
    Child user(readerName, readTask, f.path());
    REQUIRE(user.started);
    const QByteArray said = user.lineBeginning("kind");
    if (said.startsWith("kind -2"))
        WARN("root's rights cannot be given up here, so only the opening is checked");
    else
        CHECK(said == "kind " + QByteArray::number(int(OpenError::Kind::ReadOnly)) + " reads");
    CHECK(bytesOf(f.path()) == before);

    // the file may be written but its folder not: no room for the lock and the rollback journal
    REQUIRE(QFile::setPermissions(f.path(), everyoneReads | QFile::WriteOther | QFile::WriteOwner | QFile::WriteUser));
    Child second(readerName, readTask, f.path());
    const QByteArray folder = second.lineBeginning("kind");
    if (getuid() == 0 && !folder.startsWith("kind -2"))
        CHECK(folder == "kind " + QByteArray::number(int(OpenError::Kind::ReadOnly)) + " reads");
    CHECK(bytesOf(f.path()) == before);
}
