// SPDX-License-Identifier: GPL-3.0-or-later
// What is filed in a case when it is closed: with the closing, taken back with it, and once for every closing.
#include "support/desk_fixture.h"

using namespace huiyin;
using namespace huiyin::test;

namespace {

//! A county whose paper is one line: the case, its state and how many steps it has gone.
struct FilingCounty : DeskFixture {
    int made = 0;

    FilingCounty()
    {
        closingPaper = [this](const desk::Desk&, const Case& closed) {
            ++made;
            return QStringLiteral("%1 %2 %3")
                .arg(closed.suggestion.ref().toString(), keyOf(closed.suggestion.state))
                .arg(closed.steps.size())
                .toUtf8();
        };
        setToday(QDate(2026, 7, 1));
    }
    QStringList names(SuggestionId id) const
    {
        const auto one = desk->readCase(id);
        QStringList all;
        for (const Attachment& file : one->attachments)
            all << file.name;
        return all;
    }
};

} // namespace

TEST_CASE("closing files the history of the case as it is when it is closed", "[desk]")
{
    FilingCounty f;
    const auto id = f.to(CaseState::Rated);
    CHECK(f.made == 0);
    f.done(id, f.make(Action::Close, "2026-05-25"));
    CHECK(f.made == 1);
    f.reopen();
    const auto one = f.desk->readCase(id);
    REQUIRE(one->attachments.size() == 1);
    const Attachment& filed = one->attachments.front();
    const QString ref = one->suggestion.ref().toString();
    CHECK(filed.name == QStringLiteral("Case history %1 2026-05-25.pdf").arg(ref));
    CHECK(filed.addedOn == QDate(2026, 7, 1));
    const auto content = f.desk->attachmentContent(id, filed.id);
    REQUIRE(content);
    CHECK(*content == QStringLiteral("%1 closed %2").arg(ref).arg(one->steps.size()).toUtf8());
    CHECK(filed.size == content->size());
    const auto line = f.desk->history(id, 1).front();
    CHECK(line.actionKey == u"close");
    CHECK(std::ranges::any_of(line.changes, [&](const auto& change) { return change.after == filed.name; }));
    f.checkSound();
}

TEST_CASE("undoing a closing takes its paper back, and doing it again brings it back", "[desk]")
{
    FilingCounty f;
    const auto id = f.to(CaseState::Rated);
    const auto before = dump(f.db());
    const auto closed = f.done(id, f.make(Action::Close, "2026-05-25"));
    const auto after = dump(f.db());
    const auto undone = f.desk->undo(closed.entry);
    REQUIRE(undone);
    CHECK(f.state(id) == CaseState::Rated);
    CHECK(f.names(id).isEmpty());
    auto now = dump(f.db());
    now.at(QStringLiteral("attachment_content")) = before.at(QStringLiteral("attachment_content")); // kept for redo
    CHECK(difference(before, now).empty());
    REQUIRE(f.desk->undo(undone->entry));
    CHECK(f.state(id) == CaseState::Closed);
    CHECK(difference(after, dump(f.db())).empty());
    CHECK(f.made == 1); // what was filed then, not a new one
    f.checkSound();
}

TEST_CASE("a case that is closed again gets another paper under a name of its own", "[desk]")
{
    FilingCounty f;
    const auto id = f.to(CaseState::Rated);
    for (const char* day : {"2026-05-25", "2026-05-25", "2026-06-02"}) {
        f.done(id, f.make(Action::Close, day));
        f.done(id, f.because(Action::Reopen, day));
    }
    const QString ref = f.desk->readCase(id)->suggestion.ref().toString();
    CHECK(f.names(id) == QStringList{QStringLiteral("Case history %1 2026-05-25.pdf").arg(ref),
                                     QStringLiteral("Case history %1 2026-05-25 (2).pdf").arg(ref),
                                     QStringLiteral("Case history %1 2026-06-02.pdf").arg(ref)});
    f.checkSound();
}

TEST_CASE("the same paper twice lies with the case once", "[desk]")
{
    FilingCounty f;
    f.closingPaper = [](const desk::Desk&, const Case&) { return QByteArray("always the same"); };
    f.reopen();
    const auto id = f.to(CaseState::Closed);
    f.done(id, f.because(Action::Reopen, "2026-06-01"));
    f.done(id, f.make(Action::Close, "2026-06-02"));
    CHECK(f.names(id).size() == 1);
    CHECK(f.state(id) == CaseState::Closed);
    f.checkSound();
}

TEST_CASE("many cases that are closed together each get their paper, and one undo takes all back", "[desk]")
{
    FilingCounty f;
    const std::array ids{f.to(CaseState::Rated), f.to(CaseState::Rated)};
    const auto closed = f.desk->applyTogether(ids, f.make(Action::Close, "2026-05-25"), desk::Desk::Others::Wait);
    REQUIRE(closed);
    CHECK(f.names(ids[0]).size() == 1);
    CHECK(f.names(ids[1]).size() == 1);
    REQUIRE(f.desk->undo(closed->entry));
    CHECK(f.names(ids[0]).isEmpty());
    CHECK(f.names(ids[1]).isEmpty());
    f.checkSound();
}

TEST_CASE("a case whose paper cannot be made is not closed, and nothing of it stays", "[desk]")
{
    FilingCounty f;
    const auto id = f.to(CaseState::Rated);
    const auto before = dump(f.db());
    f.closingPaper = [](const desk::Desk&, const Case&) { return QByteArray(); };
    f.reopen();
    const auto refused = f.desk->apply(id, f.make(Action::Close, "2026-05-25"));
    REQUIRE_FALSE(refused);
    CHECK(hasRule(refused.error(), Rule::HistoryNotMade));
    CHECK(difference(before, dump(f.db())).empty());

    f.closingPaper = [](const desk::Desk&, const Case&) -> QByteArray { throw casefile::Error(zh("磁盘已满")); };
    f.reopen();
    CHECK_THROWS_AS(f.desk->apply(id, f.make(Action::Close, "2026-05-25")), casefile::Error);
    CHECK(difference(before, dump(f.db())).empty());
    CHECK(f.state(id) == CaseState::Rated);
    f.checkSound();
}

TEST_CASE("a closing that a ledger tells files nothing", "[desk]")
{
    FilingCounty f;
    const auto id = f.to(CaseState::Rated);
    Command close = f.make(Action::Close, "2026-05-25");
    close.imported = true;
    f.done(id, close);
    CHECK(f.state(id) == CaseState::Closed);
    CHECK(f.names(id).isEmpty());
    CHECK(f.made == 0);
}
