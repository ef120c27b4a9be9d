// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session of twelve cases and what came of it through the turn of the year, every number by hand.
#include "support/desk_fixture.h"

#include "stats/follow_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace huiyin;
using namespace huiyin::test;
using lifecycle::SittingAction;
using stats::FollowBy;
using stats::FollowKind;

namespace {

QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

//! The session of 1 June 2026 with its cases, by what becomes of them.
struct Session : DeskFixture {
    SuggestionId downgraded{0}, confirmed{0}, referred{0}, stillB{0}, upgraded{0}, stopped{0}, redone{0}, unrated{0},
        foundC{0}, promising{0}, talked{0}, putOff{0};

    Session()
    {
        setToday(day("2027-02-01"));
        const std::array solved{answered(traffic, "A", Rating::Basically), answered(traffic, "A", Rating::Basically),
                                answered(traffic, "A", Rating::Basically)};
        planned();
        sit(SittingAction::GiveNotice, "2026-05-20");
        drawTwo(solved);
        stillB = answered(traffic, "B", Rating::Satisfied);
        upgraded = answered(traffic, "B", Rating::Basically);
        stopped = answered(traffic, "A", Rating::Dissatisfied);
        sendBack(stopped);
        redone = answered(traffic, "A", Rating::Dissatisfied);
        unrated = answered(traffic, "A", std::nullopt);
        foundC = answered(water, "A", Rating::Satisfied);
        promising = answered(water, "B", std::nullopt);
        talked = answered(water, "D", std::nullopt);
        putOff = answered(water, "A", std::nullopt);
        for (const SuggestionId id :
             {referred, stillB, upgraded, stopped, redone, unrated, foundC, promising, talked, putOff}) {
            Command list = listing("2026-05-21", "chosen");
            list.reason = zh("主任会议确定");
            done(id, list);
        }
        everybodyComes("2026-06-01");
        waterStaysAway();
        sit(SittingAction::Begin, "2026-06-01");
        hear();
        sit(SittingAction::Finish, "2026-06-01");
        follow();
    }

    SuggestionId answered(UnitId unit, const char* letter, std::optional<Rating> rated)
    {
        const SuggestionId id = filed();
        Command assign = make(Action::Assign, "2026-03-16");
        assign.sole = unit;
        done(id, assign);
        Command answer = QLatin1String(letter) == u"B" ? DeskFixture::promising() : reply(letter, "2026-05-11");
        if (QLatin1String(letter) == u"D")
            answer.code = desk->officeRules().unsolvedReasons.front().code;
        done(id, answer);
        if (rated)
            done(id, rating(*rated, "2026-05-15"));
        return id;
    }
    //! Redone once, and still not to the deputy's satisfaction.
    void sendBack(SuggestionId id)
    {
        Command order = make(Action::OrderRedo, "2026-05-16");
        order.reason = zh("代表不满意");
        order.heard = day("2026-05-16");
        done(id, order);
        done(id, reply("A", "2026-05-17"));
        done(id, rating(Rating::Dissatisfied, "2026-05-18"));
    }
    void drawTwo(std::array<SuggestionId, 3> solved)
    {
        const auto draw = sit(SittingAction::Draw, "2026-05-21", [](Command& c) {
            c.rule = QStringLiteral("drawn");
            c.drawn = 2;
            c.seed = QStringLiteral("2026-1");
        });
        REQUIRE(draw.cases.size() == 2);
        downgraded = draw.cases[0].suggestion;
        confirmed = draw.cases[1].suggestion;
        for (const SuggestionId id : solved) {
            if (id != downgraded && id != confirmed)
                referred = id;
        }
    }
    void waterStaysAway()
    {
        sit(SittingAction::Attend, "2026-06-01", [&](Command& c) {
            c.party = QStringLiteral("unit");
            c.unit = water;
            c.name = zh("李局长");
            c.rank = QStringLiteral("head");
            c.absent = true;
            c.reason = zh("防汛值班");
            c.accepted = true;
        });
    }
    void conclude(SuggestionId id, const std::function<void(Command&)>& say)
    {
        Command command = make(Action::ConcludeHearing, "2026-06-01");
        command.text = zh("三方认可");
        say(command);
        done(id, command);
    }
    void hear()
    {
        conclude(downgraded, [](Command& c) {
            c.classLetter = QStringLiteral("B");
            c.promises = {{zh("年底前修好"), day("2026-12-20"), zh("孙局长")}};
        });
        conclude(confirmed, [](Command& c) { c.classLetter = QStringLiteral("A"); });
        conclude(referred, [](Command& c) {
            c.classLetter = QStringLiteral("A");
            c.referred = true;
        });
        conclude(stillB, [](Command& c) { c.classLetter = QStringLiteral("B"); });
        conclude(upgraded, [](Command& c) { c.classLetter = QStringLiteral("A"); });
        conclude(stopped, [](Command& c) {
            c.notRedone = true;
            c.signatories = zh("张建国、孙局长、钱副主任");
        });
        conclude(redone, [](Command& c) { c.redo = true; });
        done(unrated, because(Action::PostponeHearing, "2026-06-01"));
        conclude(foundC, [](Command& c) { c.classLetter = QStringLiteral("C"); });
        conclude(promising, [](Command& c) {
            c.promises = {{zh("装泵"), day("2026-11-30"), zh("李局长")}, {zh("验收"), day("2027-03-31"), zh("李局长")}};
        });
        conclude(talked, [](Command&) {});
        sitRefused(SittingAction::Finish, "2026-06-01", {}, {Rule::Unsettled});
        done(putOff, because(Action::PostponeHearing, "2026-06-01"));
    }
    Command promise(Action action, const char* on, int number = 1) const
    {
        Command command = make(action, on);
        command.promise = number;
        return command;
    }
    //! The promises, each its own way, and two deputies who say what they think now.
    void follow()
    {
        done(stillB, rating(Rating::Basically, "2026-06-10"));
        done(stopped, rating(Rating::Satisfied, "2026-06-10"));
        Command move = promise(Action::MovePromise, "2026-09-20");
        move.due = day("2026-11-30");
        move.reason = zh("雨季停工");
        done(stillB, move);
        Command keep = promise(Action::KeepPromise, "2026-11-25");
        keep.evidence = zh("照片");
        done(stillB, keep);
        keep.on = day("2026-10-15");
        done(upgraded, keep);
        keep.on = day("2026-12-18");
        done(downgraded, keep);
        Command give = promise(Action::BreakPromise, "2026-10-10");
        give.reason = zh("资金未到位");
        give.signer = zh("李局长");
        done(promising, give);
        Command solved = make(Action::FollowUp, "2027-01-15");
        solved.classLetter = QStringLiteral("A");
        done(stillB, solved);
    }
    stats::FollowReport report(FollowKind kind, FollowBy by, const char* asOf = "2027-02-01") const
    {
        return stats::followReport(
            *desk,
            {.kind = kind, .by = by, .asOf = day(asOf), .from = {}, .to = {}, .confrontation = {}, .cohort = {}});
    }
};

void checkCounts(const stats::FollowRow& row, const std::map<std::string, qint64>& expected)
{
    for (const auto& [id, behind] : row.figures) {
        INFO(row.key.toStdString() << ' ' << id.toStdString());
        REQUIRE(expected.contains(id.toStdString()));
        CHECK(qint64(behind.size()) == expected.at(id.toStdString()));
    }
}

const stats::FollowRow& rowOf(const stats::FollowReport& report, const char* key)
{
    const auto found = std::ranges::find(report.rows, zh(key), &stats::FollowRow::key);
    REQUIRE(found != report.rows.end());
    return *found;
}

} // namespace

TEST_CASE("twelve cases face to face: every number of the session, by hand", "[stats]")
{
    const Session f;
    const auto report = f.report(FollowKind::Confrontation, FollowBy::Confrontation);
    checkCounts(report.total, {{"heard", 12},
                               {"settled", 10},
                               {"postponed", 2},
                               {"on_the_spot", 2},
                               {"redo", 1},
                               {"referred", 1},
                               {"promised", 3},
                               {"downgraded", 2},
                               {"units", 2},
                               {"heads", 1},
                               {"rated_twice", 2},
                               {"pleased_before", 1},
                               {"pleased_since", 2}});
    REQUIRE(report.rows.size() == 1);
    CHECK(report.rows.front().key == u"2026-1");
    const auto settled = std::ranges::find(stats::figuresOf(FollowKind::Confrontation), std::string_view("settled"),
                                           [](const stats::FollowFigure& one) { return std::string_view(one.id); });
    CHECK(report.total.rate(*settled).percent() == QStringLiteral("83.33"));
    f.checkSound();
}

TEST_CASE("claimed against certified: the gap by unit and by category, by hand", "[stats]")
{
    const Session f;
    const auto byUnit = f.report(FollowKind::Gap, FollowBy::Unit);
    checkCounts(byUnit.total, {{"certified", 6},
                               {"claimed_solved", 4},
                               {"certified_solved", 3},
                               {"as_claimed", 3},
                               {"downgraded", 2},
                               {"upgraded", 1}});
    checkCounts(rowOf(byUnit, "县交通运输局"), {{"certified", 5},
                                                {"claimed_solved", 3},
                                                {"certified_solved", 3},
                                                {"as_claimed", 3},
                                                {"downgraded", 1},
                                                {"upgraded", 1}});
    checkCounts(rowOf(byUnit, "县水利局"), {{"certified", 1},
                                            {"claimed_solved", 1},
                                            {"certified_solved", 0},
                                            {"as_claimed", 0},
                                            {"downgraded", 1},
                                            {"upgraded", 0}});
    const auto byCategory = f.report(FollowKind::Gap, FollowBy::Category);
    REQUIRE(byCategory.rows.size() == 1);
    CHECK(byCategory.rows.front().count(QStringLiteral("certified")) == 6);
    const auto& behind = byUnit.total.figures.at(QStringLiteral("downgraded"));
    CHECK(std::ranges::find(behind, f.downgraded, &stats::Behind::suggestion) != behind.end());
    CHECK(std::ranges::find(behind, f.foundC, &stats::Behind::suggestion) != behind.end());
    CHECK(f.report(FollowKind::Gap, FollowBy::Unit, "2026-05-31").total.count(QStringLiteral("certified")) == 0);
}

TEST_CASE("promises through the turn of the year: due, kept, moved, broken, by hand", "[stats]")
{
    const Session f;
    const auto report = f.report(FollowKind::Promises, FollowBy::Unit);
    checkCounts(report.total, {{"made", 6},
                               {"due", 5},
                               {"kept", 2},
                               {"kept_first", 1},
                               {"kept_late", 1},
                               {"broken", 1},
                               {"overdue", 1},
                               {"moved", 1},
                               {"cohort", 3},
                               {"converted", 1},
                               {"unsolved", 0}});
    checkCounts(rowOf(report, "县水利局"), {{"made", 3},
                                            {"due", 2},
                                            {"kept", 0},
                                            {"kept_first", 0},
                                            {"kept_late", 0},
                                            {"broken", 1},
                                            {"overdue", 1},
                                            {"moved", 0},
                                            {"cohort", 1},
                                            {"converted", 0},
                                            {"unsolved", 0}});
    const auto byYear = f.report(FollowKind::Promises, FollowBy::Year);
    CHECK(rowOf(byYear, "2027").count(QStringLiteral("made")) == 1);
    CHECK(rowOf(byYear, "2026").count(QStringLiteral("made")) == 5);
    const QJsonObject json = QJsonDocument::fromJson(stats::toJson(report)).object();
    const QJsonObject kept = json[u"total"].toObject()[u"rates"].toObject()[u"kept"].toObject();
    CHECK(kept[u"percent"].toString() == u"40.00");
    CHECK(json[u"definitions"].toArray().size() == qsizetype(stats::figuresOf(FollowKind::Promises).size()));
}

TEST_CASE("of one confrontation count the promises that it brought, and nothing else", "[stats]")
{
    const Session f;
    stats::FollowQuery query{.kind = FollowKind::Promises, .by = FollowBy::Unit, .asOf = day("2027-02-01")};
    query.confrontation = f.desk->confrontations().front().id;
    const auto report = stats::followReport(*f.desk, query);
    CHECK(report.total.count(QStringLiteral("made")) == 3);
    CHECK(rowOf(report, "县水利局").count(QStringLiteral("made")) == 2);
}

TEST_CASE("key items: many cases under one title, with their leaders, by hand", "[stats]")
{
    DeskFixture f;
    const SuggestionId roads = f.assigned(), bridges = f.to(CaseState::Replied), springs = f.to(CaseState::Tracking);
    const auto set = [&](SuggestionId id, const char* title) {
        Command command = f.make(Action::SetKey, "2026-06-02");
        command.title = zh(title);
        command.leader = f.governor;
        command.supervisor = f.chair;
        command.text = zh("三季度视察");
        f.done(id, command);
    };
    set(roads, "乡村道路");
    set(bridges, "乡村道路");
    set(springs, "饮水安全");
    Command visit = f.make(Action::Inspect, "2026-06-05");
    visit.place = zh("马家村");
    visit.people = zh("钱副主任、张建国");
    visit.finding = zh("水压不足");
    f.done(springs, visit);
    Command told = f.make(Action::ReportKey, "2026-06-10");
    told.text = zh("已向主任会议报告");
    f.done(bridges, told);

    const auto counted = [&](FollowBy by, const char* asOf) {
        return stats::followReport(*f.desk, {.kind = FollowKind::Key, .by = by, .asOf = day(asOf)});
    };
    const auto byItem = counted(FollowBy::Item, "2026-06-30");
    REQUIRE(byItem.rows.size() == 2);
    CHECK(rowOf(byItem, "乡村道路").count(QStringLiteral("cases")) == 2);
    CHECK(rowOf(byItem, "乡村道路").count(QStringLiteral("answered")) == 1);
    CHECK(rowOf(byItem, "乡村道路").count(QStringLiteral("reported")) == 1);
    CHECK(rowOf(byItem, "饮水安全").count(QStringLiteral("inspected")) == 1);
    CHECK(rowOf(byItem, "饮水安全").count(QStringLiteral("promised")) == 1);
    const auto& behind = rowOf(byItem, "乡村道路").figures.at(QStringLiteral("reported"));
    REQUIRE(behind.size() == 1);
    CHECK(behind.front().suggestion == bridges);
    CHECK(counted(FollowBy::Leader, "2026-06-30").rows.front().key == zh("赵副县长"));
    CHECK(counted(FollowBy::Supervisor, "2026-06-30").rows.front().key == zh("钱副主任"));
    CHECK(counted(FollowBy::Item, "2026-06-05").total.count(QStringLiteral("reported")) == 0); // not yet
    CHECK(counted(FollowBy::Item, "2026-05-01").rows.empty());
}

TEST_CASE("the rows of a report hold together what its total counts", "[stats]")
{
    const Session f;
    for (const Word<FollowKind>& kind : wordTable(FollowKind())) {
        for (const FollowBy by : stats::groupingsOf(kind.value)) {
            const auto report = f.report(kind.value, by);
            for (const stats::FollowFigure& figure : stats::figuresOf(kind.value)) {
                const QString id = QString::fromLatin1(figure.id);
                qint64 sum = 0;
                for (const stats::FollowRow& row : report.rows)
                    sum += row.count(id);
                INFO(kind.key << ' ' << figure.id);
                CHECK(sum == report.total.count(id));
                if (figure.of[0] != '\0')
                    CHECK(report.total.count(id) <= report.total.count(QString::fromLatin1(figure.of)));
            }
        }
    }
}
