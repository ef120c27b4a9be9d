// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk_fixture.h"

#include "casefile/field_values.h"
#include "casefile/migrate.h"
#include "casefile/transaction.h"
#include "domain/sitting.h"

using namespace huiyin;
using namespace huiyin::casefile;

namespace {

struct EmptyFile {
    QTemporaryDir folder;
    Database db{folder.filePath(QStringLiteral("a.huiyin")), Database::Mode::Create};
};

QStringList columnsOfTable(const Database& db, const char* table)
{
    QStringList names;
    db.each("SELECT name FROM pragma_table_info(:table)", {{":table", QString::fromLatin1(table)}},
            [&](const Row& row) { names << row.text(0); });
    return names;
}

template <class T>
QStringList expectedColumns(bool ofCase)
{
    QStringList names{QStringLiteral("id")};
    if (ofCase)
        names << QStringLiteral("suggestion_id");
    for (const char* name : columnsOf<T>())
        names << QString::fromLatin1(name);
    return names << QStringLiteral("version") << QStringLiteral("hash");
}

} // namespace

TEST_CASE("a transaction keeps everything or nothing, and does not nest", "[casefile]")
{
    EmptyFile file;
    file.db.run("CREATE TABLE a (x INTEGER)");
    {
        Transaction transaction(file.db);
        file.db.run("INSERT INTO a VALUES (1)");
        transaction.commit();
    }
    try {
        Transaction transaction(file.db);
        file.db.run("INSERT INTO a VALUES (2)");
        throw std::runtime_error("in between");
    } catch (const std::runtime_error&) {
    }
    CHECK(file.db.number("SELECT sum(x) FROM a") == 1);
    {
        Transaction outer(file.db);
        file.db.run("INSERT INTO a VALUES (4)");
        CHECK_THROWS_AS(Transaction(file.db), Error);
        {
            Savepoint step(file.db);
            file.db.run("INSERT INTO a VALUES (8)");
        }
        {
            Savepoint step(file.db);
            file.db.run("INSERT INTO a VALUES (16)");
            step.keep();
        }
        outer.commit();
    }
    CHECK(file.db.number("SELECT sum(x) FROM a") == 21);
}

TEST_CASE("a migration that fails in the middle leaves the file as it was", "[casefile]")
{
    EmptyFile file;
    migrate(file.db, schemaSteps());
    const QStringList before = schemaText(file.db);
    auto steps = schemaSteps();
    steps.push_back(
        {newestSchema() + 1, "CREATE TABLE a (x INTEGER); CREATE TABLE nonsense here; CREATE TABLE b (x INTEGER);"});
    CHECK_THROWS_AS(migrate(file.db, steps), Error);
    CHECK(schemaVersion(file.db) == newestSchema());
    CHECK(schemaText(file.db) == before);
    CHECK(file.db.number("PRAGMA foreign_keys") == 1);

    steps.back().sql = "CREATE TABLE a (x INTEGER);"; // the step before the failing one stays
    steps.push_back({newestSchema() + 2, "INSERT INTO nowhere VALUES (1);"});
    CHECK_THROWS_AS(migrate(file.db, steps), Error);
    CHECK(schemaVersion(file.db) == newestSchema() + 1);
    CHECK_THROWS_AS(migrate(file.db, schemaSteps()), Error); // the file is newer than the program
}

TEST_CASE("a step may rebuild a table that others point to", "[casefile]")
{
    EmptyFile file;
    std::vector<Migration> steps{
        {1, "CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT); CREATE TABLE child (id INTEGER PRIMARY KEY, "
            "parent_id INTEGER NOT NULL REFERENCES parent (id) ON DELETE CASCADE);"}};
    migrate(file.db, steps);
    file.db.run("INSERT INTO parent VALUES (1, 'a')");
    file.db.run("INSERT INTO child VALUES (7, 1)");
    steps.push_back({2, "CREATE TABLE fresh (id INTEGER PRIMARY KEY, name TEXT NOT NULL); INSERT INTO fresh SELECT id, "
                        "name FROM parent; DROP TABLE parent; ALTER TABLE fresh RENAME TO parent;"});
    migrate(file.db, steps);
    CHECK(file.db.number("SELECT count(*) FROM child WHERE parent_id = 1") == 1);
    CHECK(file.db.number("PRAGMA foreign_keys") == 1);
    steps.push_back({3, "DELETE FROM parent;"}); // leaves the child without its parent
    CHECK_THROWS_AS(migrate(file.db, steps), Error);
    CHECK(file.db.number("SELECT count(*) FROM parent") == 1);
}

TEST_CASE("each table has the columns of its entity, in the same order", "[casefile]")
{
    EmptyFile file;
    migrate(file.db, schemaSteps());
    int tables = 0;
    const auto check = [&](const char* table, const QStringList& expected) {
        INFO(table);
        CHECK(columnsOfTable(file.db, table) == expected);
        ++tables;
    };
    check("delegation", expectedColumns<Delegation>(false));
    check("deputy_group", expectedColumns<DeputyGroup>(false));
    check("committee", expectedColumns<Committee>(false));
    check("category", expectedColumns<Category>(false));
    check("leader", expectedColumns<Leader>(false));
    check("deputy", expectedColumns<Deputy>(false));
    check("unit", expectedColumns<Unit>(false));
    check("unit_alias", expectedColumns<UnitAlias>(false));
    check("suggestion", expectedColumns<Suggestion>(false));
    check("confrontation", expectedColumns<Confrontation>(false));
    check("attendance", expectedColumns<Attendance>(false));
    check("draw", expectedColumns<Draw>(false));
    check("own_field", expectedColumns<OwnField>(false));
    const Case shape{.suggestion = blank<Suggestion>(0)};
    Case::tables(shape,
                 [&]<class T>(const char* table, const std::vector<T>&) { check(table, expectedColumns<T>(true)); });
    CHECK(tables == 34);
    CHECK(file.db.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name "
                         "NOT LIKE 'search%'") == tables + 6);
    CHECK(file.db.number("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = "
                         "0 AND name NOT LIKE 'sqlite%'") == 0);
}

TEST_CASE("the schema text notices everything that another program adds", "[casefile]")
{
    const auto statement =
        GENERATE("CREATE TABLE extra (x)", "CREATE TABLE sqlitextra (x)",
                 "CREATE TRIGGER search_evil AFTER INSERT ON suggestion BEGIN SELECT 1; END",
                 "CREATE VIEW search_data2 AS SELECT 1", "CREATE INDEX sqlite3by ON suggestion (title)",
                 "DROP TRIGGER journal_no_update", "ALTER TABLE unit ADD COLUMN more TEXT");
    EmptyFile file;
    migrate(file.db, schemaSteps());
    REQUIRE(schemaText(file.db) == expectedSchemaText(newestSchema()));
    file.db.run(statement);
    INFO(statement);
    CHECK(schemaText(file.db) != expectedSchemaText(newestSchema()));
}

TEST_CASE("statements with lists of ids are not kept for ever", "[casefile]")
{
    EmptyFile file;
    for (int i = 0; i < 2'000; ++i)
        CHECK(file.db.number(("SELECT " + QByteArray::number(i)).constData()) == i);
    const Statement one = file.db.prepare("SELECT 1");
    const Statement two = file.db.prepare("SELECT 1"); // beyond the limit each is its own
    SUCCEED();
}
