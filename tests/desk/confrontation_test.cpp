// SPDX-License-Identifier: GPL-3.0-or-later
// Three parties face to face: what is agreed has its effect at once, what was claimed and rated stays beside it.
#include "support/desk_fixture.h"

#include <QBuffer>

#include "desk/json_command.h"
#include "stats/closure_report.h"

using namespace huiyin;
using namespace huiyin::test;
using lifecycle::SittingAction;

namespace {

Command with(Command command, const std::function<void(Command&)>& change)
{
    change(command);
    return command;
}

Command concluding(const DeskFixture& f, const std::function<void(Command&)>& change)
{
    return with(f.make(Action::ConcludeHearing, "2026-06-01"), change);
}

} // namespace

TEST_CASE("a class found lower than claimed stands beside it and opens a closed case again", "[desk]")
{
    DeskFixture f;
    const auto one = f.to(CaseState::Closed);
    f.sittingOver(one);
    const auto applied = f.done(one, concluding(f, [](Command& c) {
                                    c.classLetter = QStringLiteral("B");
                                    c.text = zh("路灯只修好一半");
                                    c.promises = {{zh("年底前修好其余路灯"), QDate(2026, 12, 20), zh("孙局长")}};
                                    c.signatories = zh("张建国、孙局长、钱副主任");
                                }));
    const Case now = *f.desk->readCase(one);
    CHECK(now.suggestion.outcome.lastClass == u"A"); // claimed
    CHECK(now.suggestion.outcome.lastResult == Rating::Satisfied);
    CHECK(now.suggestion.outcome.certifiedClass == u"B");
    CHECK_FALSE(now.suggestion.outcome.certifiedSolved);
    CHECK(now.suggestion.outcome.certifiedOn == QDate(2026, 6, 1));
    CHECK_FALSE(now.suggestion.closedOn);
    CHECK(now.suggestion.state == CaseState::Tracking);
    REQUIRE(now.promises.size() == 1);
    CHECK(now.suggestion.nextDue == QDate(2026, 12, 20));
    REQUIRE(now.certifications.size() == 1);
    CHECK(now.certifications.front().claimedClass == u"A");
    CHECK(now.hearings.front().state == HearingState::Settled);
    f.refused(one, f.make(Action::Close, "2026-06-02"), {Rule::PromiseOpen});
    f.checkSound();
    REQUIRE(f.desk->undo(applied.entry));
    CHECK(f.state(one) == CaseState::Closed);
    CHECK(f.desk->readCase(one)->suggestion.outcome.certifiedClass.isEmpty());
    f.checkSound();
}

TEST_CASE("a redo agreed face to face runs with its own clock, beyond the limit of rounds", "[desk]")
{
    DeskFixture f;
    const auto one = f.to(CaseState::Rated);
    f.sittingOver(one);
    f.done(one, concluding(f, [](Command& c) {
               c.redo = true;
               c.text = zh("未落实，重新办理");
           }));
    const Case now = *f.desk->readCase(one);
    CHECK(now.suggestion.state == CaseState::Redo);
    REQUIRE(now.redoOrders.size() == 1);
    CHECK(now.redoOrders.front().heardOn == QDate(2026, 6, 1));
    CHECK(now.suggestion.nextDueKind == DueKind::Redo);
    f.checkSound();
}

TEST_CASE("it may be agreed not to redo, or to refer the case", "[desk]")
{
    DeskFixture f;
    const auto one = f.to(CaseState::Replied);
    f.done(one, f.rating(Rating::Dissatisfied));
    f.sittingOver(one);
    f.done(one, concluding(f, [](Command& c) {
               c.notRedone = true;
               c.text = zh("确因客观条件不再办理");
               c.referred = true;
               c.signatories = zh("张建国、孙局长、钱副主任");
           }));
    const Case now = *f.desk->readCase(one);
    CHECK(now.suggestion.redoStopped);
    CHECK(now.hearings.front().referred);
    f.checkSound();
}

TEST_CASE("a party that is excused is missed only by the chair's decision", "[desk]")
{
    DeskFixture f;
    const auto one = f.to(CaseState::Rated);
    f.planned();
    f.done(one, f.listing());
    f.sit(SittingAction::Begin, "2026-06-01");
    f.everybodyComes("2026-06-01");
    const auto absent = [&](bool accepted) {
        f.sit(SittingAction::Attend, "2026-06-01", [&](Command& c) {
            c.party = QStringLiteral("deputy");
            c.deputy = f.zhang;
            c.name = zh("张建国");
            c.absent = true;
            c.reason = zh("住院");
            c.accepted = accepted ? std::optional(true) : std::nullopt;
        });
    };
    const auto conclude = concluding(f, [](Command& c) { c.text = zh("一致"); });
    absent(false);
    f.refused(one, conclude, {Rule::PartyMissing});
    absent(true);
    f.done(one, conclude);
    const auto sitting = f.desk->readSitting(*f.confrontation);
    CHECK(sitting->attendance.size() == 3); // one person, one row
    f.checkSound();
}

TEST_CASE("a draw can be repeated by anybody, and taken back with all that it put on the agenda", "[desk]")
{
    DeskFixture f;
    for (int i = 0; i < 6; ++i)
        f.to(CaseState::Closed);
    f.planned();
    const auto before = dump(f.db());
    const auto applied = f.sit(SittingAction::Draw, "2026-05-19", [](Command& c) {
        c.rule = QStringLiteral("drawn");
        c.drawn = 3;
        c.seed = QStringLiteral("2026-3");
    });
    REQUIRE(applied.cases.size() == 3);
    const auto draw = f.desk->readSitting(*f.confrontation)->draws.front();
    CHECK(draw.pool.split(u' ').size() == 6);
    QStringList numbers;
    for (const auto& one : applied.cases)
        numbers << one.ref.toString();
    CHECK(numbers.join(u' ') == draw.drawn);
    // printf '%s' "2026-3:18-4-1" | sha256sum, for each of the pool, sorted
    CHECK(draw.drawn == lifecycle::drawn(draw.pool.split(u' '), draw.seed, 3).join(u' '));
    QStringList pool = draw.pool.split(u' ');
    std::ranges::reverse(pool);
    CHECK(lifecycle::drawn(pool, draw.seed, 3).join(u' ') == draw.drawn); // whatever the order of the pool
    CHECK(f.desk->agenda(*f.confrontation).size() == 3);
    f.checkSound();
    const auto undone = f.desk->undo(applied.entry);
    REQUIRE(undone);
    CHECK(difference(before, dump(f.db())).empty());
    f.checkSound();
}

TEST_CASE("the numbers of a draw are those that sha256sum gives", "[desk]")
{
    // for n in 1 2 3; do printf '%s' "s:18-4-$n" | sha256sum; done gives 34126d16…, b50afc52…, 8ed41d9c…
    const QStringList pool{QStringLiteral("18-4-1"), QStringLiteral("18-4-2"), QStringLiteral("18-4-3")};
    CHECK(lifecycle::drawn(pool, QStringLiteral("s"), 9) == QStringList{pool[0], pool[2], pool[1]});
}

TEST_CASE("a cancelled confrontation puts its cases off", "[desk]")
{
    DeskFixture f;
    const auto one = f.to(CaseState::Rated);
    const auto two = f.to(CaseState::Replied);
    f.planned();
    f.done(one, f.listing());
    f.done(two, f.listing());
    const auto applied =
        f.sit(SittingAction::Cancel, "2026-05-20", [](Command& c) { c.reason = zh("与防汛会议冲突"); });
    CHECK(applied.cases.size() == 2);
    CHECK(f.desk->readCase(one)->hearings.front().state == HearingState::Postponed);
    f.planned("2026-06-15", "2026-05-21");
    CHECK(f.desk->readSitting(*f.confrontation)->head.ref() == u"2026-2");
    f.done(one, f.listing("2026-05-21"));
    f.checkSound();
    const auto blocked = f.desk->undo(applied.entry); // one of its cases waits for another confrontation by now
    REQUIRE_FALSE(blocked);
    CHECK(blocked.error().front().rule == Rule::UndoBlocked);
}

TEST_CASE("the rules of selection find their cases", "[desk]")
{
    DeskFixture f;
    f.setToday(QDate(2026, 12, 1));
    const auto unrated = f.to(CaseState::Replied);
    const auto overdue = f.to(CaseState::Tracking);
    const auto closed = f.to(CaseState::Closed);
    const auto again = f.to(CaseState::Redo);
    f.done(again, f.reply("A", "2026-06-05"));
    f.done(again, f.rating(Rating::Dissatisfied, "2026-06-08"));
    const auto key = f.assigned();
    f.done(key, f.make(Action::SetKey, "2026-06-10"));
    CHECK(f.desk->selectedBy(zh("unrated")) == std::vector{unrated});
    CHECK(f.desk->selectedBy(zh("promise-overdue")) == std::vector{overdue});
    CHECK(f.desk->selectedBy(zh("dissatisfied")) == std::vector{again});
    CHECK(f.desk->selectedBy(zh("key")) == std::vector{key});
    const auto claimed = f.desk->selectedBy(zh("drawn"));
    CHECK(std::ranges::find(claimed, closed) != claimed.end());
    CHECK(std::ranges::find(claimed, overdue) == claimed.end());
    CHECK(f.desk->selectedBy(zh("chosen")).empty());
    f.planned("2026-12-20", "2026-11-20");
    f.done(again, f.listing("2026-11-20", "dissatisfied"));
    CHECK(f.desk->selectedBy(zh("dissatisfied")).empty()); // it stands on an agenda already
}

TEST_CASE("a confrontation is driven by lines of JSON", "[desk]")
{
    DeskFixture f;
    const auto one = f.to(CaseState::Rated);
    const QString ref = f.desk->readCase(one)->suggestion.ref().toString();
    QByteArray lines =
        R"j({"action":"plan-confrontation","on":"2026-05-18","day":"2026-06-01","time":"09:00","place":"会议室","chair":"钱副主任"}
{"action":"list-hearing","ref":"REF","on":"2026-05-18","confrontation":"2026-1","why":"chosen","reason":"群众反映强烈"}
{"action":"give-notice","on":"2026-05-20","confrontation":"2026-1"}
{"action":"begin-confrontation","on":"2026-06-01","confrontation":"2026-1"}
{"action":"attend","on":"2026-06-01","confrontation":"2026-1","party":"deputy","deputy":"张建国"}
{"action":"attend","on":"2026-06-01","confrontation":"2026-1","party":"unit","unit":"县交通运输局","name":"孙局长","rank":"head"}
{"action":"attend","on":"2026-06-01","confrontation":"2026-1","party":"congress","name":"钱副主任"}
{"action":"note-point","ref":"REF","on":"2026-06-01","dispute":"路修到哪里","claimed":"已修通","view":"还差两百米","conclusion":"partly"}
{"action":"conclude-hearing","ref":"REF","on":"2026-06-01","class":"B","promises":[{"text":"九月底前修通","due":"2026-09-30"}]}
{"action":"finish-confrontation","on":"2026-06-01","confrontation":"2026-1"}
{"action":"finish-confrontation","on":"2026-06-01","confrontation":"2026-9"}
)j";
    lines.replace("REF", ref.toUtf8());
    QBuffer buffer(&lines);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    const auto report = desk::applyLines(*f.desk, buffer, true);
    for (const auto& line : report.lines)
        INFO(line.number << ' ' << lifecycle::lines(line.refusals).toStdString());
    CHECK(report.applied == 10);
    REQUIRE(report.refused == 1);
    CHECK(report.lines.back().refusals.front().rule == Rule::NoSuchConfrontation);
    CHECK(f.desk->confrontations().front().state == SittingState::Finished);
    CHECK(f.desk->readCase(one)->suggestion.outcome.certifiedClass == u"B");
    f.checkSound();
}

TEST_CASE("the class found counts in the report, beside the one claimed", "[desk]")
{
    DeskFixture f;
    const auto one = f.to(CaseState::Closed);
    f.to(CaseState::Closed);
    f.sittingOver(one);
    f.done(one, concluding(f, [](Command& c) { c.classLetter = QStringLiteral("C"); }));
    const auto report = stats::closureReport(
        *f.desk, {.by = Grouping::Unit, .period = {.from = {}, .to = {}, .asOf = QDate(2026, 6, 2)}});
    const auto json = stats::toJson(report);
    CHECK(report.total.suggestions == 2);
    CHECK(report.total.closed == 1);
    INFO(json.toStdString());
    CHECK(json.contains("\"C\": 1"));
    // the day before, nobody had found anything
    const auto before = stats::closureReport(
        *f.desk, {.by = Grouping::Unit, .period = {.from = {}, .to = {}, .asOf = QDate(2026, 5, 31)}});
    CHECK(before.total.closed == 2);
}
