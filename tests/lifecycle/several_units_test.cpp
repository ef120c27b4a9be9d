// SPDX-License-Identifier: GPL-3.0-or-later
// What several shares, rounds and merged papers add up to: states, dates, outcomes, numbers.
#include "support/desk_fixture.h"

#include "stats/closure_report.h"

using namespace huiyin;
using namespace huiyin::test;

namespace {

template <class Change>
Command with(Command command, Change change)
{
    change(command);
    return command;
}

Command of(Command command, UnitId unit)
{
    command.unit = unit;
    return command;
}

SuggestionId leadAndAssist(DeskFixture& f, std::vector<UnitId> assist)
{
    const auto id = f.filed("主办协办");
    f.done(id, with(f.make(Action::Assign, "2026-03-16"), [&](Command& c) {
               c.lead = f.traffic;
               c.assist = assist;
           }));
    return id;
}

SuggestionId separate(DeskFixture& f)
{
    const auto id = f.filed("两家分办");
    f.done(id, with(f.make(Action::Assign, "2026-03-16"), [&](Command& c) { c.separate = {f.traffic, f.housing}; }));
    return id;
}

const Undertaking& share(const Case& one, UnitId unit)
{
    const auto found = std::ranges::find_if(
        one.undertakings, [&](const Undertaking& u) { return u.unit == unit && u.state != UnitState::Returned; });
    REQUIRE(found != one.undertakings.end());
    return *found;
}

} // namespace

TEST_CASE("the lead's letter answers the case, the assisting unit's opinion does not", "[lifecycle]")
{
    DeskFixture f;
    const auto id = leadAndAssist(f, {f.finance});
    CHECK(f.done(id, with(f.make(Action::GiveOpinion), [](Command& c) { c.text = zh("可列入预算"); })).state ==
          CaseState::Assigned);
    CHECK(f.done(id, of(f.make(Action::SignFor, "2026-03-21"), f.traffic)).state == CaseState::InHand);
    CHECK(f.done(id, f.reply()).state == CaseState::Replied);
    const Case one = *f.desk->readCase(id);
    CHECK(one.suggestion.outcome.lastClass == u"A");
    CHECK(share(one, f.finance).outcome.lastClass.isEmpty());
    CHECK(one.suggestion.mainUnit == f.traffic);
    CHECK(share(one, f.finance).opinionBy == QDate(2026, 4, 16));
    f.checkSound();
}

TEST_CASE("two separate units must both answer, and the case bears the lesser answer", "[lifecycle]")
{
    DeskFixture f;
    const auto id = separate(f);
    CHECK(f.done(id, of(f.reply("A", "2026-05-06"), f.traffic)).state == CaseState::InHand);
    CHECK(f.desk->readCase(id)->suggestion.outcome.lastClass.isEmpty());
    // one unit's answer may be rated before the other answers
    CHECK(f.done(id, of(f.rating(Rating::Satisfied, "2026-05-07"), f.traffic)).state == CaseState::InHand);
    CHECK(f.done(id, of(f.promising(), f.housing)).state == CaseState::Replied);
    CHECK(f.desk->readCase(id)->suggestion.outcome.lastClass == u"B");
    CHECK(f.desk->readCase(id)->suggestion.outcome.repliedOn == "2026-05-11"_date);
    CHECK_FALSE(f.desk->readCase(id)->suggestion.outcome.lastResult);
    CHECK(f.done(id, f.make(Action::SendForm, "2026-05-12")).state == CaseState::AwaitingRating);
    CHECK(f.desk->readCase(id)->forms.size() == 1); // who has rated is not asked again
    CHECK(f.done(id, of(f.rating(Rating::Basically), f.housing)).state == CaseState::Tracking);
    CHECK(f.desk->readCase(id)->suggestion.outcome.lastResult == Rating::Basically);
    f.checkSound();
}

TEST_CASE("each of two separate units is ordered to answer again", "[lifecycle]")
{
    DeskFixture f;
    const auto id = separate(f);
    f.done(id, of(f.reply("A", "2026-05-06"), f.traffic));
    f.done(id, of(f.reply("A", "2026-05-07"), f.housing));
    f.done(id, f.rating(Rating::Dissatisfied, "2026-05-08"));
    CHECK(f.done(id, of(f.make(Action::OrderRedo, "2026-05-11"), f.traffic)).state == CaseState::Redo);
    CHECK(f.done(id, of(f.make(Action::OrderRedo, "2026-05-12"), f.housing)).state == CaseState::Redo);
    CHECK(f.desk->readCase(id)->redoOrders.size() == 2);
    f.refused(id, of(f.make(Action::OrderRedo, "2026-05-13"), f.housing), {Rule::NoSuchShare});
    f.checkSound();
}

TEST_CASE("an assisting unit takes over what the lead unit gave back", "[lifecycle]")
{
    DeskFixture f;
    const auto id = f.filed();
    f.done(id, with(f.make(Action::Assign, "2026-03-16"), [&](Command& c) {
               c.lead = f.traffic;
               c.assist = {f.housing, f.water};
           }));
    f.done(id, of(f.because(Action::RequestReturn, "2026-03-18"), f.traffic));
    SECTION("at once")
    {
        f.done(id, with(f.make(Action::AcceptReturn, "2026-03-19"), [&](Command& c) {
                   c.unit = f.traffic;
                   c.lead = f.housing;
               }));
    }
    SECTION("when it is assigned again")
    {
        f.done(id, of(f.make(Action::AcceptReturn, "2026-03-19"), f.traffic));
        CHECK(f.state(id) == CaseState::Filed);
        const auto other = with(f.make(Action::Assign, "2026-03-19"), [&](Command& c) {
            c.separate = {f.housing, f.finance};
        });
        f.refused(id, other, {Rule::LeadAndSeparate}); // 县水利局 still assists, and separate units have nobody to
        f.done(id, with(f.make(Action::Assign, "2026-03-19"), [&](Command& c) { c.sole = f.housing; }));
    }
    const Case one = *f.desk->readCase(id);
    CHECK(one.suggestion.state == CaseState::Assigned);
    CHECK(share(one, f.housing).role == Role::Lead);
    CHECK(share(one, f.housing).outcome.due == "2026-06-22"_date); // three months from the 19th, which is a holiday
    CHECK_FALSE(share(one, f.housing).opinionBy);
    CHECK(share(one, f.water).role == Role::Assist);
    CHECK(one.undertakings.size() == 3);
    f.refused(id,
              with(f.make(Action::AddUnit, "2026-03-20"),
                   [&](Command& c) {
                       c.unit = f.finance;
                       c.role = QStringLiteral("separate");
                   }),
              {Rule::LeadAndSeparate});
    f.checkSound();
}

TEST_CASE("ratings and closing keep the order of the days", "[lifecycle]")
{
    DeskFixture f;
    const auto id = f.to(CaseState::Replied);
    f.done(id, f.rating(Rating::Dissatisfied, "2026-05-22"));
    f.refused(id, f.rating(Rating::Satisfied, "2026-05-21"),
              {Rule::DateBefore}); // the latest rating is the one that counts
    f.done(id, f.rating(Rating::Satisfied, "2026-05-22"));
    f.refused(id, f.make(Action::Close, "2026-05-21"), {Rule::DateBefore});
    f.done(id, f.make(Action::Close, "2026-05-22"));
    f.checkSound();
}

TEST_CASE("one of two separate units answers again and waits for a new form", "[lifecycle]")
{
    DeskFixture f;
    const auto id = separate(f);
    f.done(id, of(f.reply(), f.traffic));
    f.done(id, of(f.reply(), f.housing));
    CHECK(f.done(id, f.make(Action::SendForm, "2026-05-12")).state == CaseState::AwaitingRating);
    CHECK(f.done(id, f.rating(Rating::Satisfied)).state == CaseState::Rated); // for both
    CHECK(f.desk->readCase(id)->feedbacks.size() == 2);
    const auto again = with(f.make(Action::FollowUp, "2026-06-01"), [&](Command& c) {
        c.unit = f.traffic;
        c.classLetter = QStringLiteral("A");
    });
    CHECK(f.done(id, again).state == CaseState::Replied); // the form of the first round does not stand for the second
    CHECK(f.done(id, f.make(Action::SendForm, "2026-06-02")).state == CaseState::AwaitingRating);
    CHECK(f.desk->readCase(id)->forms.size() == 3);
    f.checkSound();
}

TEST_CASE("redo of one of two units leaves the other's answer alone", "[lifecycle]")
{
    DeskFixture f;
    const auto id = separate(f);
    f.done(id, of(f.reply("A", "2026-05-06"), f.traffic));
    f.done(id, of(f.reply("A", "2026-05-07"), f.housing));
    f.done(id, of(f.rating(Rating::Satisfied, "2026-05-08"), f.traffic));
    CHECK(f.done(id, of(f.rating(Rating::Dissatisfied, "2026-05-11"), f.housing)).state == CaseState::Rated);
    CHECK(f.done(id, of(f.make(Action::OrderRedo, "2026-05-12"), f.housing)).state == CaseState::Redo);
    const Case one = *f.desk->readCase(id);
    CHECK(share(one, f.traffic).round == 1);
    CHECK(share(one, f.housing).round == 2);
    CHECK(share(one, f.housing).roundDue == "2026-06-12"_date); // one month
    CHECK(one.suggestion.nextDue == "2026-06-12"_date);
    CHECK(keyOf(one.suggestion.nextDueKind) == u"redo");
    CHECK(one.suggestion.outcome.lastClass == u"A"); // the first answer stands until there is a second
    f.refused(id, of(f.reply("A", "2026-05-11"), f.housing), {Rule::DateBefore});
    CHECK(f.done(id, f.reply("A", "2026-05-28")).state == CaseState::Replied);
    CHECK(f.desk->readCase(id)->replies.back().kind == ReplyKind::Redo);
    CHECK(f.desk->readCase(id)->suggestion.outcome.firstResult == Rating::Dissatisfied);
    f.checkSound();
}

TEST_CASE("a returned share goes to its new unit with a clock of its own, or the case waits again", "[lifecycle]")
{
    DeskFixture f;
    const auto id = separate(f);
    f.done(id, of(f.because(Action::RequestReturn, "2026-03-18"), f.housing));
    CHECK(f.state(id) == CaseState::ReturnRequested);
    f.refused(id, with(f.make(Action::AcceptReturn), [&](Command& c) { c.lead = f.traffic; }), {Rule::UnitHasShare});
    CHECK(f.done(id, with(f.make(Action::AcceptReturn, "2026-03-20"), [&](Command& c) { c.lead = f.water; })).state ==
          CaseState::Assigned);
    const Case one = *f.desk->readCase(id);
    CHECK(one.undertakings.size() == 3);
    CHECK(share(one, f.water).outcome.assignedOn == "2026-03-20"_date);
    CHECK(share(one, f.water).outcome.due == "2026-06-22"_date); // 20 June is a Saturday
    CHECK(one.suggestion.outcome.due == "2026-06-22"_date);      // the case is due with its last share
    CHECK(one.suggestion.outcome.assignedOn == "2026-03-16"_date);

    const auto sole = f.assigned("独办");
    f.done(sole, f.because(Action::RequestReturn, "2026-03-18"));
    CHECK(f.done(sole, f.make(Action::AcceptReturn, "2026-03-19")).state == CaseState::Filed);
    CHECK_FALSE(f.desk->readCase(sole)->suggestion.outcome.assignedOn);
    CHECK(f.done(sole, with(f.make(Action::Assign, "2026-03-20"), [&](Command& c) { c.sole = f.water; })).state ==
          CaseState::Assigned);
    CHECK(f.desk->readCase(sole)->undertakings.size() == 2);
    f.checkSound();
}

TEST_CASE("a case that came back can be merged, and the returned share stays on record", "[lifecycle]")
{
    DeskFixture f;
    const auto master = f.assigned("增设停车位");
    const auto id = f.assigned("独办");
    f.done(id, f.because(Action::RequestReturn, "2026-03-18"));
    f.done(id, f.make(Action::AcceptReturn, "2026-03-19"));
    CHECK(f.done(id, with(f.make(Action::Merge), [&](Command& c) { c.into = master; })).state == CaseState::Merged);
    CHECK(f.desk->readCase(id)->undertakings.size() == 1);
    f.checkSound();
}

TEST_CASE("a new lead finds the assisting units still at work", "[lifecycle]")
{
    DeskFixture f;
    const auto id = leadAndAssist(f, {f.finance});
    f.done(id, of(f.because(Action::RequestReturn, "2026-03-18"), f.traffic));
    CHECK(f.done(id, f.make(Action::AcceptReturn, "2026-03-19")).state == CaseState::Filed);
    const auto assign = f.make(Action::Assign, "2026-03-20");
    f.refused(id,
              with(assign,
                   [&](Command& c) {
                       c.lead = f.water;
                       c.assist = {f.finance};
                   }),
              {Rule::UnitHasShare});
    f.done(id, with(assign, [&](Command& c) { c.lead = f.water; }));
    const Case one = *f.desk->readCase(id);
    CHECK(share(one, f.water).role == Role::Lead);
    CHECK(share(one, f.finance).role == Role::Assist);
    CHECK(one.undertakings.size() == 3);
    f.checkSound();
}

TEST_CASE("an assisting unit that returns its part does not hold up the answer", "[lifecycle]")
{
    DeskFixture f;
    const auto id = leadAndAssist(f, {f.finance});
    f.done(id, of(f.because(Action::RequestReturn, "2026-03-18"), f.finance));
    CHECK(f.state(id) == CaseState::ReturnRequested);
    CHECK(f.done(id, f.make(Action::AcceptReturn, "2026-03-19")).state == CaseState::Assigned);
    const auto answered = f.done(id, f.reply());
    CHECK(answered.state == CaseState::Replied);
    CHECK_FALSE(hasRule(answered.notices, Rule::OpinionMissing));
    f.checkSound();
}

TEST_CASE("due dates: three months, rolled, or the earlier local limit, extension from the day of assignment",
          "[lifecycle]")
{
    DeskFixture f;
    struct Row {
        const char* assigned;
        const char* limit;
        const char* raw;
        const char* due;
    };
    const auto row =
        GENERATE(Row{"2026-03-16", "", "2026-06-16", "2026-06-16"}, Row{"2026-03-20", "", "2026-06-20", "2026-06-22"},
                 Row{"2026-03-16", "2026-05-29", "2026-06-16", "2026-05-29"},
                 Row{"2026-03-16", "2026-06-30", "2026-06-16", "2026-06-16"});
    const auto day = [](const char* text) { return QDate::fromString(QString::fromLatin1(text), Qt::ISODate); };
    const auto id = f.filed();
    f.done(id, with(f.make(Action::Assign, row.assigned), [&](Command& c) {
               c.sole = f.traffic;
               if (*row.limit != 0)
                   c.limit = day(row.limit);
           }));
    Outcome outcome = f.desk->readCase(id)->suggestion.outcome;
    CHECK(outcome.dueRaw == day(row.raw));
    CHECK(outcome.due == day(row.due));
    const QDate longest = day(row.assigned).addMonths(6); // not from the consent
    f.done(id, with(f.because(Action::RequestExtension, "2026-05-25"), [&](Command& c) { c.until = longest; }));
    CHECK(f.desk->readCase(id)->suggestion.outcome.due == day(row.due)); // asking moves nothing
    f.done(id, f.make(Action::GrantExtension, "2026-05-26"));
    outcome = f.desk->readCase(id)->suggestion.outcome;
    CHECK(outcome.due >= longest);
    CHECK(outcome.due <= longest.addDays(2));
    CHECK(outcome.dueRaw == day(row.raw)); // the unextended limit is kept for the rate beside it
    CHECK(f.desk->readCase(id)->extensions.front().oldDue == day(row.due));
}

TEST_CASE("the return window counts from assignment or from receipt, as the rule set says", "[lifecycle]")
{
    DeskFixture f, chongqing(QStringLiteral("chongqing-2018"));
    const auto one = f.assigned();
    CHECK(f.desk->readCase(one)->undertakings.front().returnBy == "2026-03-23"_date); // 5 days, the 21st is a Saturday
    f.done(one, f.make(Action::SignFor, "2026-03-18"));
    const bool fromReceipt = f.desk->officeRules().returnRequest.start == lifecycle::ClockStart::Received;
    CHECK(f.desk->readCase(one)->undertakings.front().returnBy ==
          (fromReceipt ? "2026-03-23"_date : "2026-03-23"_date));
    const auto two = chongqing.assigned();
    CHECK(chongqing.desk->readCase(two)->undertakings.front().returnBy ==
          "2026-03-30"_date); // 10 working days from assignment
    chongqing.done(two, chongqing.make(Action::SignFor, "2026-03-18"));
    CHECK(chongqing.desk->readCase(two)->undertakings.front().returnBy == "2026-03-30"_date);
}

TEST_CASE("Chongqing demands an empty opinion again within five working days", "[lifecycle]")
{
    DeskFixture f(QStringLiteral("chongqing-2018"));
    const auto id = leadAndAssist(f, {f.finance});
    f.done(id, f.make(Action::GiveOpinion));
    f.done(id, f.because(Action::DemandOpinion, "2026-03-23"));
    const Case one = *f.desk->readCase(id);
    CHECK(share(one, f.finance).state == UnitState::InHand);
    CHECK(share(one, f.finance).opinionBy == "2026-03-30"_date);
}

TEST_CASE("a promise is kept, moved or broken, and class B does not close before", "[lifecycle]")
{
    DeskFixture f;
    const auto id = f.to(CaseState::Tracking);
    CHECK(f.desk->readCase(id)->suggestion.nextDue == "2026-09-30"_date);
    CHECK(f.desk->readCase(id)->suggestion.openPromises == 1);
    f.refused(id, f.make(Action::Close, "2026-05-25"), {Rule::PromiseOpen});
    f.done(id, with(f.because(Action::MovePromise, "2026-05-25"), [](Command& c) { c.due = QDate(2027, 6, 30); }));
    Promise promise = f.desk->readCase(id)->promises.front();
    CHECK(promise.firstDue == "2026-09-30"_date);
    CHECK(promise.due == "2027-06-30"_date);
    CHECK(promise.moves == 1);
    CHECK(f.done(id, with(f.because(Action::BreakPromise, "2026-05-26"), [](Command& c) { c.signer = zh("孙局长"); }))
              .state == CaseState::Rated);
    CHECK(f.done(id, f.make(Action::Close, "2026-05-27")).state == CaseState::Closed);
    const auto other = f.to(CaseState::Tracking);
    CHECK(f.done(other, with(f.make(Action::KeepPromise, "2026-05-27"), [](Command& c) { c.evidence = zh("验收单"); }))
              .state == CaseState::Rated);
    CHECK(f.desk->readCase(other)->promises.front().state == PromiseState::Kept);
    f.checkSound();
}

TEST_CASE("a merged case bears its master's outcome, and goes its own way when unmerged", "[lifecycle]")
{
    DeskFixture f;
    const auto master = f.assigned("增设停车位");
    const auto id = f.submit();
    f.done(id, with(f.make(Action::Merge), [&](Command& c) { c.into = master; }));
    CHECK(f.desk->readCase(id)->suggestion.serial); // a paper of its own keeps a number of its own
    f.done(master, f.make(Action::Contact));
    f.done(master, f.reply());
    f.done(master, f.rating(Rating::Satisfied));
    f.done(master, f.make(Action::Close, "2026-05-25"));
    const Suggestion merged = f.desk->readCase(id)->suggestion;
    CHECK(merged.state == CaseState::Merged);
    CHECK(merged.outcome.lastClass == u"A");
    CHECK_FALSE(merged.outcome.lastResult); // the master's deputy rated, not this one: not rated is never satisfied
    CHECK(merged.outcome.repliedOn == "2026-05-11"_date);
    CHECK(merged.closedOn == "2026-05-25"_date); // its proposer has been answered, the matter is settled
    f.checkSound();
    f.done(id, with(f.rating(Rating::Dissatisfied, "2026-05-26"), [&](Command& c) { c.unit = f.traffic; }));
    CHECK(f.desk->readCase(id)->suggestion.outcome.lastResult == Rating::Dissatisfied);
    CHECK(f.desk->readCase(master)->suggestion.outcome.lastResult == Rating::Satisfied);
    f.refused(id, with(f.rating(Rating::Satisfied, "2026-05-26"), [&](Command& c) { c.unit = f.water; }),
              {Rule::NoSuchShare});
    const auto report = stats::closureReport(
        *f.desk, {.by = Grouping::Unit, .period = {.from = {}, .to = {}, .asOf = "2026-06-01"_date}});
    CHECK(report.total.suggestions == 2);
    CHECK(stats::toJson(report).contains("\"不满意\": 1"));
    f.checkSound();
    REQUIRE(f.desk->undo({}));
    f.done(master, f.because(Action::Reopen, "2026-05-26"));
    CHECK_FALSE(f.desk->readCase(id)->suggestion.closedOn);
    f.done(id, f.because(Action::Unmerge, "2026-05-26"));
    CHECK(f.desk->readCase(id)->suggestion.outcome.lastClass.isEmpty());
    CHECK(f.state(id) == CaseState::Submitted);
    f.checkSound();
}

TEST_CASE("what was withdrawn, refused or merged can be archived but not reopened", "[lifecycle]")
{
    DeskFixture f;
    int tried = 0;
    const auto inHand = f.to(CaseState::InHand);
    f.done(inHand, f.because(Action::Withdraw, "2026-04-01"));
    for (const SuggestionId id :
         {f.to(CaseState::Withdrawn), f.to(CaseState::NotFiled), f.to(CaseState::Merged), inHand}) {
        f.done(id, with(f.make(Action::Archive, "2026-06-01"), [](Command& c) { c.archiveNo = zh("1"); }));
        f.refused(id, f.because(Action::Reopen, "2026-06-02"), {Rule::OutOfTurn});
        ++tried;
    }
    CHECK(tried == 4);
    f.checkSound();
}

TEST_CASE("the lead deputy's rating decides, a co-signer's is kept beside it", "[lifecycle]")
{
    DeskFixture f;
    const auto id = f.to(CaseState::Replied);
    CHECK(f.done(id, with(f.rating(Rating::Dissatisfied), [&](Command& c) { c.deputy = f.li; })).state ==
          CaseState::Replied);
    CHECK_FALSE(f.desk->readCase(id)->suggestion.outcome.lastResult);
    CHECK(f.done(id, f.rating(Rating::Satisfied, "2026-05-21")).state == CaseState::Rated);
    CHECK(f.desk->readCase(id)->feedbacks.size() == 2);
    CHECK(f.desk->readCase(id)->suggestion.outcome.lastResult == Rating::Satisfied);
    CHECK(f.done(id, f.make(Action::Close, "2026-05-25")).state == CaseState::Closed);
    f.refused(f.to(CaseState::Replied), with(f.rating(Rating::Satisfied), [&](Command& c) { c.deputy = f.wang; }),
              {Rule::NoSuchCosigner});
}

TEST_CASE("the first reply and the first rating stay, whatever follows", "[lifecycle]")
{
    DeskFixture f;
    const auto id = f.to(CaseState::Redo);
    f.done(id, with(f.reply("C", "2026-05-28"),
                    [&](Command& c) { c.code = f.desk->officeRules().unsolvedReasons.front().code; }));
    f.done(id, f.rating(Rating::Basically, "2026-05-29"));
    const Outcome outcome = f.desk->readCase(id)->suggestion.outcome;
    CHECK(outcome.firstClass == u"A");
    CHECK(outcome.firstSolved);
    CHECK(outcome.lastClass == u"C");
    CHECK_FALSE(outcome.lastSolved);
    CHECK(outcome.firstRepliedOn == "2026-05-11"_date);
    CHECK(outcome.repliedOn == "2026-05-28"_date);
    CHECK(outcome.firstResult == Rating::Dissatisfied);
    CHECK(outcome.lastResult == Rating::Basically);
    CHECK(outcome.redoCount == 1);
}

TEST_CASE("numbers are given once: gaps stay, undo gives nothing back, the recess has its own series", "[lifecycle]")
{
    DeskFixture f;
    const auto numberOf = [&](SuggestionId id) { return f.desk->readCase(id)->suggestion.ref().toString(); };
    const auto first = f.filed("一"), second = f.filed("二");
    CHECK(numberOf(first) == u"18-4-1");
    CHECK(numberOf(second) == u"18-4-2");
    f.done(second, f.because(Action::Withdraw, "2026-03-05"));
    CHECK(numberOf(f.filed("三")) == u"18-4-3");
    const auto fourth = f.submit("四");
    f.done(fourth, f.make(Action::File, "2026-03-03"));
    REQUIRE(f.desk->undo({}));
    CHECK(numberOf(fourth) == u"18-4-I4");
    f.done(fourth, f.make(Action::File, "2026-03-04"));
    CHECK(numberOf(fourth) == u"18-4-5"); // 4 was given and is gone

    Command recess = f.make(Action::Submit, "2026-05-06");
    recess.title = zh("闭会期间的建议");
    recess.deputy = f.zhang;
    recess.recess = true;
    const auto between = f.done({}, recess).suggestion;
    f.done(between, f.make(Action::File, "2026-05-07"));
    CHECK(numberOf(between) == u"18-4-R1");
    const auto jump = f.submit("跳号");
    f.done(jump, with(f.make(Action::File, "2026-03-04"),
                      [](Command& c) { c.number = SuggestionNumber::parse(QStringLiteral("18-4-40")); }));
    CHECK(numberOf(f.filed("跳号以后")) == u"18-4-41");
    // the number on the paper stays, and that of a withdrawn case is nobody else's
    const auto numbered = [](Command c, const char* number) {
        c.number = SuggestionNumber::parse(QString::fromLatin1(number));
        return c;
    };
    f.refused(first, f.make(Action::File, "2026-03-04"), {Rule::OutOfTurn});
    Command paper = numbered(f.make(Action::Submit, "2026-03-04"), "18-4-30");
    paper.title = zh("带号提交");
    paper.deputy = f.zhang;
    const auto onPaper = f.done({}, paper).suggestion;
    f.refused(onPaper, numbered(f.make(Action::File, "2026-03-05"), "18-4-31"), {Rule::NumberFixed});
    f.done(onPaper, numbered(f.make(Action::File, "2026-03-05"), "18-4-30"));
    f.refused({}, numbered(paper, "18-4-2"), {Rule::NumberTaken});
    f.refused({}, numbered(paper, "18-4-30"), {Rule::NumberTaken});
    CHECK(f.desk->find(QStringLiteral("18-4-R1")) == between);
    CHECK(f.desk->find(QStringLiteral("40")) == jump);
    REQUIRE(f.desk->undo({})); // of the filing
    REQUIRE(f.desk->undo({})); // of the submitting
    const auto last = f.submit("收文号也不重复");
    CHECK(f.desk->readCase(last)->suggestion.intakeSerial == 9);
    f.checkSound();
}

TEST_CASE("days that an action tells besides its own must be possible", "[lifecycle]")
{
    DeskFixture f; // today is 1 July 2026
    const auto paper = [&](QDate received) {
        return with(f.make(Action::Submit, "2026-06-10"), [&](Command& c) {
            c.title = zh("题目");
            c.deputy = f.zhang;
            c.received = received;
        });
    };
    f.refused({}, paper("2099-01-01"_date), {Rule::DateAfterToday, Rule::DateAfter});
    f.refused({}, paper("2026-06-11"_date), {Rule::DateAfter});
    const auto submitted = f.done({}, paper("2026-06-10"_date)).suggestion;

    const auto told = [&](Action action, QDate day) {
        return with(f.because(action, "2026-06-12"), [&](Command& c) {
            c.notified = day;
            if (action == Action::NotFile)
                c.code = f.desk->officeRules().exclusionReasons.front().code;
        });
    };
    f.refused(submitted, told(Action::NotFile, "2099-03-03"_date), {Rule::DateAfterToday});
    f.refused(submitted, told(Action::ReturnToDeputy, "2026-06-11"_date), {Rule::DateBefore});
    f.done(submitted, told(Action::NotFile, "2026-06-15"_date)); // told later is what others did

    const auto extended = f.assigned();
    f.done(extended, with(f.because(Action::RequestExtension, "2026-06-01"),
                          [](Command& c) { c.until = "2026-09-01"_date; })); // a limit lies ahead
    const auto grant = [&](QDate day) {
        return with(f.make(Action::GrantExtension, "2026-06-03"), [&](Command& c) { c.notified = day; });
    };
    f.refused(extended, grant("2026-01-01"_date), {Rule::DateBefore});
    f.refused(extended, grant("2026-07-02"_date), {Rule::DateAfterToday});
    f.done(extended, grant("2026-06-03"_date));

    const auto unhappy = f.to(CaseState::Replied);
    f.done(unhappy, f.rating(Rating::Dissatisfied));
    const auto redo = [&](QDate day) {
        return with(f.make(Action::OrderRedo, "2026-05-25"), [&](Command& c) { c.heard = day; });
    };
    f.refused(unhappy, redo("2026-07-02"_date), {Rule::DateAfterToday});
    f.refused(unhappy, redo("2026-03-01"_date), {Rule::DateBefore}); // before there was an answer
    CHECK(hasRule(f.done(unhappy, redo("2026-05-26"_date)).notices, Rule::DeputyNotHeard));
}

TEST_CASE("a suggestion of the recess is to be handed over within the days of the rule set", "[lifecycle]")
{
    struct Row {
        const char* rules;
        const char* due; //!< received on Monday, 2 March 2026
    };
    int tried = 0;
    for (const Row& row : {Row{"shandong-2017", "2026-03-09"}, // five days end on a Saturday
                           Row{"qingdao-2021", "2026-03-09"}, Row{"chongqing-2018", "2026-03-16"},
                           Row{"henan-2017", ""}, Row{"zhejiang-2016", ""}}) {
        INFO(row.rules);
        DeskFixture f(QString::fromLatin1(row.rules));
        const QDate due = QDate::fromString(QString::fromLatin1(row.due), Qt::ISODate);
        const auto paper = [&](bool recess) {
            return with(f.make(Action::Submit, "2026-03-03"), [&](Command& c) {
                c.title = recess ? zh("闭会建议") : zh("大会建议");
                c.deputy = f.zhang;
                c.recess = recess;
                c.received = "2026-03-02"_date;
            });
        };
        const auto isDue = [&](SuggestionId id) {
            const Suggestion head = f.desk->readCase(id)->suggestion;
            CHECK(keyOf(head.nextDueKind) == (due.isValid() ? u"hand-over" : u"none"));
            CHECK(head.nextDue.value_or(QDate()) == due);
        };
        const auto one = f.done({}, paper(true)).suggestion;
        isDue(one);
        f.done(one, f.make(Action::File, "2026-03-04"));
        isDue(one);
        f.checkSound();
        const auto assign = [&](const char* on) {
            return with(f.make(Action::Assign, on), [&](Command& c) { c.sole = f.traffic; });
        };
        const auto assigned = f.done(one, assign("2026-03-20"));
        CHECK(hasRule(assigned.notices, Rule::HandOverLate) == due.isValid());
        if (due.isValid())
            CHECK(assigned.notices.front().source() == f.desk->officeRules().handOver.article());
        CHECK(keyOf(f.desk->readCase(one)->suggestion.nextDueKind) == u"reply");
        REQUIRE(f.desk->undo(assigned.entry));
        isDue(one);
        CHECK_FALSE(hasRule(f.done(one, assign(due.isValid() ? row.due : "2026-03-06")).notices, Rule::HandOverLate));

        const auto other = f.done({}, paper(false)).suggestion; // at the session it is handed over at the session
        CHECK(keyOf(f.desk->readCase(other)->suggestion.nextDueKind) == u"none");
        const auto gone = f.done({}, paper(true)).suggestion;
        f.done(gone, f.because(Action::Withdraw, "2026-03-04"));
        CHECK(keyOf(f.desk->readCase(gone)->suggestion.nextDueKind) == u"none");
        f.checkSound();
        ++tried;
    }
    CHECK(tried == 5);
}

TEST_CASE("a refusal names the units that it is about", "[lifecycle]")
{
    DeskFixture f;
    const auto one = f.filed();
    f.done(one, with(f.make(Action::Assign, "2026-03-16"), [&](Command& c) { c.separate = {f.traffic, f.housing}; }));
    const auto which = f.desk->apply(one, f.make(Action::SignFor));
    REQUIRE_FALSE(which);
    CHECK(which.error().front().what().contains(zh("县交通运输局、县住房和城乡建设局")));
    for (const Action action : {Action::Contact, Action::Urge}) {
        const auto stranger = f.desk->apply(one, with(f.make(action), [&](Command& c) { c.unit = f.water; }));
        REQUIRE_FALSE(stranger);
        CHECK(stranger.error().front().rule == Rule::UnitNotOnCase);
        CHECK(stranger.error().front().what().contains(zh("县水利局")));
        CHECK(stranger.error().front().remedy().contains(zh("县交通运输局")));
    }
}
