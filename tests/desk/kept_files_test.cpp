// SPDX-License-Identifier: GPL-3.0-or-later
// A file of each released schema, as the program of its time wrote it, opens, says what it said then, and goes on.
#include "support/desk_fixture.h"

#include "casefile/migrate.h"
#include "desk/care.h"

using namespace huiyin;
using namespace huiyin::test;

namespace {

QString keptFile(int schema, const char* ending)
{
    return QStringLiteral(HUIYIN_SOURCE_DIR "/tests/data/files/schema_%1.%2")
        .arg(schema, 4, 10, QLatin1Char('0'))
        .arg(QString::fromLatin1(ending));
}

//! Number, state, class claimed and rating of every case, a line each: what the text beside a kept file says of it.
QString told(const desk::Desk& desk)
{
    QStringList cases;
    for (const CaseLine& line : desk.lines(desk.ids({}))) {
        const QString rating = line.result ? ratingWord(*line.result) : QStringLiteral("-");
        cases << QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(line.number, keyOf(line.state),
                          line.replyClass.isEmpty() ? QStringLiteral("-") : line.replyClass, rating, line.title);
    }
    cases.sort();
    return cases.join(u'\n') + u'\n';
}

} // namespace

TEST_CASE("every released schema has a kept file, and no released step was edited", "[desk]")
{
    for (int schema = 1; schema <= casefile::newestSchema(); ++schema) {
        INFO(schema);
        const QString path = keptFile(schema, "huiyin");
        if (schema == casefile::newestSchema() && schema > 1 && !QFile::exists(path))
            continue; // the newest one gets its file with its release
        REQUIRE(QFile::exists(path));
        const casefile::Database db(path, casefile::Database::Mode::ReadOnly);
        CHECK(casefile::schemaVersion(db) == schema);
        CHECK(casefile::schemaText(db) == casefile::expectedSchemaText(schema));
    }
}

TEST_CASE("a kept file of an older schema opens, says the same and goes on", "[desk]")
{
    for (int schema = 1; schema <= casefile::newestSchema(); ++schema) {
        INFO(schema);
        if (schema == casefile::newestSchema() && schema > 1 && !QFile::exists(keptFile(schema, "huiyin")))
            continue;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kept.huiyin"));
        REQUIRE(QFile::copy(keptFile(schema, "huiyin"), path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const desk::Environment environment{.now = [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC); },
                                            .asOf = QDate(2026, 11, 23),
                                            .actor = zh("刘经办")};
        auto opened = desk::Desk::open(path, casefile::Access::Write, environment);
        REQUIRE(opened);
        desk::Desk& desk = **opened;
        CHECK(casefile::schemaVersion(desk.database()) == casefile::newestSchema());
        CHECK(desk::checkFile(desk).faults == QStringList());
        CHECK(told(desk) == QString::fromUtf8(bytesOf(keptFile(schema, "txt"))));

        const auto one = desk.find(QStringLiteral("18-4-3"));
        REQUIRE(one);
        lifecycle::Command urge{.action = Action::Urge};
        urge.on = QDate(2026, 11, 23);
        REQUIRE(desk.apply(one, urge));
        REQUIRE(desk.undo({}));
        CHECK(desk::checkFile(desk).faults == QStringList());
    }
}
