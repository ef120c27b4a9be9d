// SPDX-License-Identifier: GPL-3.0-or-later
// What is written stays what it is: the journal only grows, every row bears its seal, words stay words.
#include "support/desk_fixture.h"

#include "casefile/error.h"

#include <sqlite3.h>

using namespace huiyin;
using namespace huiyin::test;

namespace {

//! Changes the file as a database tool would, past the program.
void behindOurBack(DeskFixture& f, const char* sql)
{
    f.desk.reset();
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(f.path().toUtf8().constData(), &handle) == SQLITE_OK);
    char* message = nullptr;
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    INFO(sql << ": " << (message ? message : ""));
    REQUIRE(code == SQLITE_OK);
    CHECK(sqlite3_total_changes(handle) > 0);
    sqlite3_close(handle);
    f.reopen();
}

} // namespace

TEST_CASE("the journal only grows", "[casefile]")
{
    DeskFixture f;
    f.to(CaseState::Closed);
    const qint64 entries = f.db().number("SELECT count(*) FROM journal");
    REQUIRE(entries > 10);
    for (const char* sql : {"UPDATE journal SET actor = 'x'", "DELETE FROM journal",
                            "DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)",
                            "INSERT OR REPLACE INTO journal SELECT * FROM journal LIMIT 1",
                            "REPLACE INTO journal SELECT id, at, 'x', action, suggestion_id, batch_id, undoes_id, "
                            "detail, changes, previous, hash FROM journal LIMIT 1"}) {
        INFO(sql);
        CHECK_THROWS_AS(f.db().run(sql), casefile::Error);
    }
    CHECK(f.db().number("SELECT count(*) FROM journal") == entries);
    CHECK(f.db().number("SELECT count(*) FROM journal WHERE actor = 'x'") == 0);
    CHECK_FALSE(casefile::verifyChain(f.db()).broken);
    CHECK(casefile::verifyChain(f.db()).entries == entries);
}

TEST_CASE("the chain notices an entry that was changed, removed, forged or put in between", "[casefile]")
{
    struct Row {
        const char* what;
        const char* sql;
    };
    const auto row = GENERATE(
        Row{"changed",
            "UPDATE journal SET changes = '[]' WHERE id = (SELECT id FROM journal ORDER BY id LIMIT 1 OFFSET 10)"},
        Row{"another actor",
            "UPDATE journal SET actor = 'x' WHERE id = (SELECT id FROM journal ORDER BY id LIMIT 1 OFFSET 10)"},
        Row{"another case",
            "UPDATE journal SET suggestion_id = 5 WHERE id = (SELECT id FROM journal ORDER BY id LIMIT 1 OFFSET 10)"},
        Row{"removed", "DELETE FROM journal WHERE id = (SELECT id FROM journal ORDER BY id LIMIT 1 OFFSET 10)"},
        Row{"first removed", "DELETE FROM journal WHERE id = (SELECT min(id) FROM journal)"},
        Row{"forged", "INSERT INTO journal SELECT id + 1, at, actor, action, suggestion_id, batch_id, undoes_id, "
                      "detail, changes, hash, hash FROM journal ORDER BY id DESC LIMIT 1"},
        Row{"two exchanged",
            "UPDATE journal SET id = -id WHERE id = (SELECT id FROM journal ORDER BY id LIMIT 1 OFFSET 10)"});
    DeskFixture f;
    f.to(CaseState::Closed);
    const QByteArray script =
        "DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete; " + QByteArray(row.sql) + ';';
    QStringList triggers;
    f.db().each("SELECT sql FROM sqlite_schema WHERE name IN ('journal_no_update', 'journal_no_delete')", {},
                [&](const casefile::Row& r) { triggers << r.text(0); });
    INFO(row.what);
    behindOurBack(f, (script + triggers.join(u';').toUtf8()).constData());
    CHECK(casefile::verifyChain(f.db()).broken);
    CHECK_FALSE(f.desk->check().isSound());
}

TEST_CASE("a row changed by another program is named", "[casefile]")
{
    struct Row {
        const char* table;
        const char* sql;
    };
    const auto row = GENERATE(
        Row{"suggestion", "UPDATE suggestion SET title = 'x' WHERE id = (SELECT max(id) FROM suggestion)"},
        Row{"reply", "UPDATE reply SET class = 'B'"}, Row{"feedback", "UPDATE feedback SET result = 'satisfied'"},
        Row{"undertaking", "UPDATE undertaking SET due = '2027-01-01'"},
        Row{"unit", "UPDATE unit SET name = '县某局' WHERE id = (SELECT max(id) FROM unit)"},
        Row{"text", "UPDATE text SET content = 'x'"}, Row{"step", "UPDATE step SET on_date = '2026-01-01'"},
        Row{"deputy", "UPDATE deputy SET phone = '1' WHERE id = (SELECT max(id) FROM deputy)"},
        Row{"cosigner", "UPDATE cosigner SET position = 9"}, Row{"redo_order", "UPDATE redo_order SET due = NULL"});
    DeskFixture f;
    f.to(CaseState::Redo);
    f.checkSound();
    behindOurBack(f, row.sql);
    const auto report = f.desk->check();
    CHECK_FALSE(report.isSound());
    INFO(row.table << ": " << report.faults.join(u'\n').toStdString());
    CHECK(report.faults.join(u'\n').contains(QString::fromLatin1(row.table)));
}

TEST_CASE("a case that the index cannot find is noticed", "[casefile]")
{
    DeskFixture f;
    f.to(CaseState::Closed);
    behindOurBack(
        f, "INSERT INTO search (search) VALUES ('delete-all'); CREATE TEMP TABLE t (x); INSERT INTO t VALUES (1);");
    CHECK_FALSE(f.desk->check().isSound());
}

TEST_CASE("a worked file is sound, in every state", "[casefile]")
{
    DeskFixture f;
    int cases = 0;
    for (int i = 0; i < caseStateCount; ++i, ++cases)
        f.to(CaseState(i));
    const auto report = f.desk->check();
    INFO(report.faults.join(u'\n').toStdString());
    CHECK(report.isSound());
    CHECK(cases == caseStateCount);
    CHECK(report.cases == caseStateCount + 1); // one master
    CHECK(report.rows > 150);
    CHECK(report.chain.entries > 60);
}

TEST_CASE("text that looks like SQL, a formula or HTML stays text", "[casefile]")
{
    DeskFixture f;
    int kept = 0;
    for (const char* evil :
         {"'); DROP TABLE suggestion; --", "' OR '1'='1", "\"; DELETE FROM journal; --", "=1+1", "@SUM(A1)",
          "<script>alert(1)</script>", "%s%n%1", "a\\'b", "x' || (SELECT hash FROM journal) || '",
          "第一行\n第二行\t制表", "NEAR(a b)", "*", ":id", "?1", "{\"t\":\"suggestion\"}"}) {
        const QString text = zh(evil);
        const QString line = QString(text).replace(u'\n', u' ').replace(u'\t', u' '); // only long texts have lines
        INFO(evil);
        Command submit = f.make(Action::Submit, "2026-03-02");
        submit.title = text;
        submit.body = text;
        submit.deputy = f.zhang;
        submit.by = text;
        const auto id = f.done({}, submit).suggestion;
        f.done(id, f.make(Action::File, "2026-03-03"));
        Command assign = f.make(Action::Assign, "2026-03-16");
        assign.sole = f.traffic;
        f.done(id, assign);
        Command contact = f.make(Action::Contact, "2026-03-17");
        contact.people = contact.place = contact.text = text;
        f.done(id, contact);
        Command reply = f.reply();
        reply.text = reply.letter = reply.signer = text;
        f.done(id, reply);
        Command rating = f.rating(Rating::Dissatisfied);
        rating.text = text;
        f.done(id, rating);
        const Case one = *f.desk->readCase(id);
        CHECK(one.suggestion.title == line);
        CHECK(f.desk->text(one.suggestion.body) == text);
        CHECK(one.contacts.front().place == line);
        CHECK(one.replies.front().signer == line);
        CHECK(one.feedbacks.front().text == text);
        CHECK(one.steps.front().by == line);
        CHECK(f.desk->count({.search = text}) >= 1);
        REQUIRE(f.desk->undo({})); // through JSON and back
        f.done(id, rating);
        const auto unit = f.desk->addUnit({.id = UnitId(0), .name = text}, {});
        REQUIRE(unit);
        CHECK(f.desk->registers().unitName(*unit) == text);
        ++kept;
    }
    CHECK(kept == 15);
    CHECK(f.db().number("SELECT count(*) FROM suggestion") == kept);
    f.checkSound();
}

TEST_CASE("what another program took away, put in or set back is noticed", "[casefile]")
{
    struct Row {
        const char* what;
        const char* sql;
    };
    const auto row =
        GENERATE(Row{"a step removed", "DELETE FROM step WHERE id = (SELECT max(id) FROM step)"},
                 Row{"a text removed", "UPDATE suggestion SET body_id = NULL; DELETE FROM text"},
                 Row{"a deputy put in",
                     "INSERT INTO deputy SELECT id + 1, name, name_key, initials, delegation_id, group_id, sex, "
                     "nation, party, education, post, phone, mail, address, certificate, born_on, "
                     "committee_member, status, version, hash FROM deputy LIMIT 1"},
                 Row{"an older row put back", "UPDATE reply SET version = version + 1"},
                 Row{"another office", "UPDATE meta SET value = 'x' WHERE key = 'office'"},
                 Row{"other rules", "UPDATE rule_set SET content = replace(content, '3M', '9M')"},
                 Row{"rules removed", "DELETE FROM rule_set"},
                 Row{"a day off", "INSERT INTO calendar_day VALUES ('2026-06-10', 'off', 'x')"},
                 Row{"numbers set back", "UPDATE series SET next = 1"});
    DeskFixture f;
    f.to(CaseState::Closed);
    REQUIRE(f.desk->check().isSound());
    INFO(row.what);
    behindOurBack(f, row.sql);
    CHECK_FALSE(f.desk->check().isSound());
}
