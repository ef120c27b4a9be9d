// SPDX-License-Identifier: GPL-3.0-or-later
// The table against the program: one case through everything, and every state against every action.
#include "support/desk_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "lifecycle/decide.h"
#include "lifecycle/explain.h"
#include "lifecycle/field.h"
#include "lifecycle/transition.h"

using namespace huiyin;
using namespace huiyin::test;
using namespace huiyin::lifecycle;

TEST_CASE("one case goes through every action of the table", "[lifecycle]")
{
    DeskFixture f(QStringLiteral("chongqing-2018")); // it knows opinions that are sent again
    const SuggestionId master = f.assigned("关于增设停车位的建议");
    std::set<Action> walked;
    std::optional<SuggestionId> one;
    const auto go = [&](Command command, CaseState expected) {
        INFO(keyOf(command.action).toStdString() << " no. " << walked.size() + 1);
        const auto before = dump(f.db());
        const auto applied = f.done(one, command);
        const auto after = dump(f.db());
        const auto undone = f.desk->undo(applied.entry); // each can be taken back, and that be taken back too
        REQUIRE(undone);
        CHECK(difference(before, dump(f.db())).empty());
        REQUIRE(f.desk->undo(undone->entry));
        CHECK(difference(after, dump(f.db())).empty());
        one = applied.suggestion;
        walked.insert(command.action);
        REQUIRE(keyOf(applied.state) == keyOf(expected));
        REQUIRE(f.state(*one) == expected);
    };
    const auto with = [](Command command, auto change) {
        change(command);
        return command;
    };
    using S = CaseState;
    go(with(f.make(Action::Submit, "2026-03-02"),
            [&](Command& c) {
                c.title = zh("关于修路的建议");
                c.deputy = f.zhang;
                c.cosigners = {f.li};
            }),
       S::Submitted);
    go(f.because(Action::ReturnToDeputy, "2026-03-02"), S::ReturnedToDeputy);
    go(with(f.make(Action::Resubmit, "2026-03-03"), [&](Command& c) { c.title = zh("关于修城东路的建议"); }),
       S::Submitted);
    go(f.make(Action::Screen, "2026-03-03"), S::Screening);
    go(with(f.make(Action::AddCosigner, "2026-03-03"), [&](Command& c) { c.deputy = f.wang; }), S::Screening);
    go(with(f.make(Action::LeaveCosigners, "2026-03-04"), [&](Command& c) { c.deputy = f.wang; }), S::Screening);
    go(with(f.make(Action::NotFile, "2026-03-04"),
            [&](Command& c) {
                c.code = f.desk->officeRules().exclusionReasons.front().code;
                c.notified = c.on;
            }),
       S::NotFiled);
    REQUIRE(f.desk->undo({})); // a mistake, taken back: the case goes on
    go(f.because(Action::Withdraw, "2026-03-04"), S::Withdrawn);
    REQUIRE(f.desk->undo({}));
    go(f.because(Action::Discard, "2026-03-04"), S::Discarded);
    go(f.make(Action::BringBack, "2026-03-05"), S::Screening);
    go(with(f.make(Action::Merge, "2026-03-18"), [&](Command& c) { c.into = master; }), S::Merged);
    go(f.because(Action::Unmerge, "2026-03-19"), S::Submitted);
    go(f.make(Action::File, "2026-03-19"), S::Filed);
    go(with(f.make(Action::Propose, "2026-03-19"),
            [&](Command& c) {
                c.lead = f.traffic;
                c.assist = {f.housing};
            }),
       S::Proposed);
    go(f.make(Action::SetKey, "2026-03-19"), S::Proposed);
    go(f.because(Action::UnsetKey, "2026-03-20"), S::Proposed);
    go(f.make(Action::Assign, "2026-03-20"), S::Assigned);
    const auto of = [&](Command c, UnitId unit) {
        c.unit = unit;
        return c;
    };
    go(of(f.because(Action::RequestReturn, "2026-03-23"), f.housing), S::ReturnRequested);
    go(of(f.because(Action::RefuseReturn, "2026-03-24"), f.housing), S::Assigned);
    go(of(f.because(Action::RequestReturn, "2026-03-24"), f.housing), S::ReturnRequested);
    go(with(f.make(Action::AcceptReturn, "2026-03-25"),
            [&](Command& c) {
                c.unit = f.housing;
                c.lead = f.finance;
            }),
       S::Assigned);
    go(of(f.make(Action::SignFor, "2026-03-26"), f.traffic), S::InHand);
    go(of(f.make(Action::Contact, "2026-03-27"), f.traffic), S::InHand);
    go(f.make(Action::GiveOpinion, "2026-04-02"), S::InHand);
    go(f.because(Action::DemandOpinion, "2026-04-03"), S::InHand);
    go(f.make(Action::GiveOpinion, "2026-04-08"), S::InHand);
    const auto until = [&](Command c) {
        c.until = QDate(2026, 8, 31);
        return c;
    };
    go(until(f.because(Action::RequestExtension, "2026-04-09")), S::InHand);
    go(f.because(Action::RefuseExtension, "2026-04-10"), S::InHand);
    go(until(f.because(Action::RequestExtension, "2026-04-13")), S::InHand);
    go(f.make(Action::GrantExtension, "2026-04-14"), S::InHand);
    go(f.make(Action::Urge, "2026-04-20"), S::InHand);
    go(f.reply("B"), S::Replied);
    go(with(f.make(Action::AddUnit, "2026-05-12"),
            [&](Command& c) {
                c.unit = f.water;
                c.role = QStringLiteral("inform");
            }),
       S::Replied);
    const auto promise = [&](Command c) {
        c.text = zh("年内修通");
        c.due = QDate(2026, 9, 30);
        return c;
    };
    go(promise(f.make(Action::AddPromise, "2026-05-12")), S::Replied);
    go(with(f.because(Action::MovePromise, "2026-05-13"), [&](Command& c) { c.due = QDate(2026, 12, 31); }),
       S::Replied);
    go(with(f.make(Action::KeepPromise, "2026-05-13"), [&](Command& c) { c.evidence = zh("照片"); }), S::Replied);
    go(f.make(Action::SendForm, "2026-05-14"), S::AwaitingRating);
    go(f.rating(Rating::Dissatisfied), S::Rated);
    go(f.make(Action::OrderRedo, "2026-05-21"), S::Redo);
    go(f.reply("B", "2026-05-25"), S::Replied);
    go(f.rating(Rating::Dissatisfied, "2026-05-26"), S::Rated);
    go(with(f.because(Action::StopRedo, "2026-05-27"), [&](Command& c) { c.signatories = zh("张建国、孙局长"); }),
       S::Rated);
    go(with(f.make(Action::FollowUp, "2026-06-01"), [&](Command& c) { c.classLetter = QStringLiteral("A"); }),
       S::Replied);
    go(f.rating(Rating::Satisfied, "2026-06-02"), S::Rated);
    go(promise(f.make(Action::AddPromise, "2026-06-02")), S::Tracking);
    go(with(f.make(Action::NotePromise, "2026-06-03"), [&](Command& c) { c.text = zh("招标完成"); }), S::Tracking);
    go(with(f.make(Action::RatePromise, "2026-06-03"),
            [&](Command& c) {
                c.promise = 1;
                c.result = Rating::Basically;
            }),
       S::Tracking);
    go(with(f.make(Action::Inspect, "2026-06-03"),
            [&](Command& c) {
                c.place = zh("城东路");
                c.finding = zh("路面未修");
            }),
       S::Tracking);
    go(with(f.make(Action::SetKey, "2026-06-03"), [&](Command& c) { c.title = zh("城区道路畅通"); }), S::Tracking);
    go(with(f.make(Action::ReportKey, "2026-06-03"), [&](Command& c) { c.text = zh("正在推进"); }), S::Tracking);
    go(with(f.because(Action::BreakPromise, "2026-06-03"), [&](Command& c) { c.signer = zh("孙局长"); }), S::Rated);
    go(with(f.because(Action::Amend, "2026-06-03"), [&](Command& c) { c.title = zh("关于修通城东路的建议"); }),
       S::Rated);
    f.planned("2026-06-03");
    go(f.listing("2026-06-03"), S::Rated);
    go(f.because(Action::UnlistHearing, "2026-06-03"), S::Rated); // before it begins; then none leaves the agenda
    f.sittingOver(master, "2026-06-03");
    go(f.listing("2026-06-03", "unrated"), S::Rated);
    go(f.make(Action::ReceiveReport, "2026-06-03"), S::Rated);
    const auto point = [&](Command c) {
        c.dispute = zh("路面是否通到村口");
        return c;
    };
    go(point(f.make(Action::NotePoint, "2026-06-03")), S::Rated);
    go(with(f.make(Action::DropPoint, "2026-06-03"), [](Command& c) { c.point = 1; }), S::Rated);
    go(with(point(f.make(Action::NotePoint, "2026-06-03")), [](Command& c) { c.conclusion = QStringLiteral("done"); }),
       S::Rated);
    go(f.complete(Action::Ballot, master, "2026-06-03"), S::Rated);
    go(with(f.make(Action::Certify, "2026-06-03"), [](Command& c) { c.classLetter = QStringLiteral("A"); }), S::Rated);
    go(f.because(Action::PostponeHearing, "2026-06-03"), S::Rated);
    go(f.listing("2026-06-03"), S::Rated);
    go(with(f.make(Action::ConcludeHearing, "2026-06-03"),
            [](Command& c) {
                c.classLetter = QStringLiteral("A");
                c.text = zh("三方一致认定已经解决");
            }),
       S::Rated);
    go(with(f.make(Action::Disclose, "2026-06-04"), [&](Command& c) { c.decision = QStringLiteral("full"); }),
       S::Rated);
    go(f.make(Action::Close, "2026-06-05"), S::Closed);
    go(f.because(Action::Reopen, "2026-06-08"), S::Rated);
    go(f.make(Action::Close, "2026-06-09"), S::Closed);
    go(with(f.make(Action::Archive, "2026-06-10"), [&](Command& c) { c.archiveNo = zh("2026-永久-0001"); }),
       S::Archived);

    CHECK(int(walked.size()) == actionCount);
    for (int i = 0; i < actionCount; ++i)
        CHECK(f.timesApplied(Action(i)) > 0);

    // old facts are all kept beside the new ones
    const Case end = *f.desk->readCase(*one);
    CHECK(end.replies.size() == 3);
    CHECK(end.feedbacks.size() == 3);
    CHECK(end.suggestion.outcome.firstClass == u"B");
    CHECK(end.suggestion.outcome.lastClass == u"A");
    CHECK(end.suggestion.outcome.firstResult == Rating::Dissatisfied);
    CHECK(end.suggestion.outcome.lastResult == Rating::Satisfied);
    CHECK(end.opinions.size() == 2);
    CHECK(end.opinions.back().resend);
    CHECK(end.returnRequests.size() == 2);
    CHECK(end.extensions.size() == 2);
    CHECK(end.promises.size() == 2);
    CHECK(end.cosigners.size() == 2);
    CHECK(end.redoOrders.size() == 1);
    CHECK(end.suggestion.title == zh("关于修通城东路的建议"));
    f.checkSound();
}

TEST_CASE("in every state each action is done, or refused with its rule", "[lifecycle]")
{
    DeskFixture f;
    const SuggestionId master = f.assigned("关于增设停车位的建议");
    f.sittingOver(master, "2026-06-10");
    int outOfTurn = 0, otherwiseRefused = 0, done = 0, expectedOutOfTurn = 0;
    for (int s = 0; s < caseStateCount; ++s) {
        const auto state = CaseState(s);
        const SuggestionId one = f.to(state);
        REQUIRE(keyOf(f.state(one)) == keyOf(state));
        const auto possible = possibleActions(*f.desk->readCase(one));
        for (int a = 0; a < actionCount; ++a) {
            const auto action = Action(a);
            INFO(keyOf(action).toStdString() << " while " << keyOf(state).toStdString());
            const Command command = f.complete(action, master);
            const Transition& row = transition(action);
            const bool allowed = row.from.isEmpty() || row.from.contains(state);
            expectedOutOfTurn += allowed ? 0 : 1;
            const qint64 entries = f.db().number("SELECT count(*) FROM journal");
            const auto applied = f.desk->apply(one, command);
            if (!applied) {
                CHECK(f.db().number("SELECT count(*) FROM journal") == entries);
                CHECK(f.state(one) == state);
                REQUIRE_FALSE(applied.error().empty());
                for (const Refusal& refusal : applied.error()) {
                    CHECK_FALSE(refusal.what().isEmpty());
                    CHECK_FALSE(refusal.remedy().isEmpty());
                    CHECK_FALSE(refusal.source().isEmpty());
                    CHECK_FALSE(refusal.line().contains(u'%'));
                }
                CHECK(hasRule(applied.error(), Rule::OutOfTurn) == !allowed);
                ++(allowed ? otherwiseRefused : outOfTurn);
                continue;
            }
            CHECK(allowed);
            ++done;
            CHECK(f.db().number("SELECT count(*) FROM journal") == entries + 1);
            if (!row.from.isEmpty()) {
                CHECK(std::ranges::find(possible, action) != possible.end());
                CHECK((row.to.isEmpty() ? applied->state == state : row.to.contains(applied->state)));
            }
            REQUIRE(f.desk->undo(applied->entry)); // back to the state under test
            CHECK(f.state(one) == state);
        }
    }
    CHECK(outOfTurn == expectedOutOfTurn);
    CHECK(outOfTurn + otherwiseRefused + done == caseStateCount * actionCount);
    CAPTURE(outOfTurn, otherwiseRefused, done);
    CHECK(outOfTurn == 713);
    CHECK(otherwiseRefused == 192);
    CHECK(done == 178);
    f.checkSound();
}

TEST_CASE("the law in every format names every action, state and argument", "[lifecycle]")
{
    const QString markdown = QString::fromUtf8(lifecycleMarkdown()), dot = QString::fromUtf8(lifecycleDot());
    for (int i = 0; i < actionCount; ++i) {
        const auto action = Action(i);
        INFO(keyOf(action).toStdString());
        CHECK(markdown.contains(u'`' + keyOf(action) + u'`'));
        if (!transition(action).to.isEmpty())
            CHECK(dot.contains(labelOf(action)));
    }
    for (int i = 0; i < caseStateCount; ++i) {
        INFO(keyOf(CaseState(i)).toStdString());
        CHECK(markdown.contains(labelOf(CaseState(i))));
        CHECK(dot.contains(u'"' + keyOf(CaseState(i)) + u'"'));
    }
    const QJsonObject json = QJsonDocument::fromJson(lifecycleJson()).object();
    CHECK(json.value(QStringLiteral("states")).toArray().size() == caseStateCount);
    const QJsonArray actions = json.value(QStringLiteral("actions")).toArray();
    REQUIRE(actions.size() == actionCount);
    int arguments = 0;
    for (int i = 0; i < actionCount; ++i) {
        const QJsonObject object = actions[i].toObject();
        CHECK(object.value(QStringLiteral("action")).toString() == keyOf(Action(i)));
        QStringList keys;
        for (const QJsonValue& argument : object.value(QStringLiteral("arguments")).toArray())
            keys << argument.toObject().value(QStringLiteral("key")).toString();
        for (const Argument& argument : argumentsOf(Action(i))) {
            CHECK(keys.contains(QString::fromLatin1(fieldRow(argument.field).key)));
            ++arguments;
        }
        CHECK(keys.contains(QStringLiteral("on")));
    }
    CHECK(arguments > 100);
}
