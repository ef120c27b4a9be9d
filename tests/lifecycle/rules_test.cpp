// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule that can stand in the way has a witness here; a rule without one fails the last check.
#include "support/desk_fixture.h"

#include "calendar/work_calendar.h"
#include "lifecycle/decide.h"

using namespace huiyin;
using namespace huiyin::test;
using namespace huiyin::lifecycle;

namespace {

template <class Change>
Command with(Command command, Change change)
{
    change(command);
    return command;
}

//! Decides under a rule set that no place has, so that switches are seen which the built-in sets leave off.
struct OwnRules {
    RuleSet rules = defaultRuleSet();
    IdSource ids{1'000};

    std::set<Rule> refusedBy(const Case& before, const Command& command, bool hasMerged = false)
    {
        const World world{.rules = rules,
                          .scheme = *classScheme(rules.classScheme),
                          .calendar = calendar::officialCalendar(),
                          .ids = ids,
                          .today = QDate(2026, 7, 1),
                          .congress = 18,
                          .session = 4,
                          .hasMerged = hasMerged};
        const auto decision = decide(before, command, world);
        std::set<Rule> found;
        if (!decision) {
            for (const Refusal& refusal : decision.error())
                found.insert(refusal.rule);
        }
        return found;
    }
};

void atTheDoor(DeskFixture& f, std::set<Rule>& seen)
{
    const auto one = f.assigned();
    f.refused(SuggestionId(1), f.make(Action::Screen), {Rule::NoSuchCase});
    f.refused(one, f.make(Action::Screen), {Rule::OutOfTurn});
    f.refused(one, with(f.make(Action::SignFor), [&](Command& c) { c.unit = f.water; }), {Rule::UnitNotOnCase});
    f.refused(one, f.make(Action::GiveOpinion), {Rule::NoSuchShare}); // nobody assists
    f.refused(one, f.make(Action::Reply, "2026-05-11"), {Rule::Missing});
    f.refused(one, with(f.reply(), [](Command& c) { c.classLetter = QStringLiteral("  "); }),
              {Rule::Missing}); // blanks say nothing
    f.refused(one, with(f.because(Action::Amend), [](Command& c) { c.title = QStringLiteral("   "); }),
              {Rule::Missing}); // as when it is handed in
    f.refused(one, with(f.make(Action::SignFor), [](Command& c) { c.on.reset(); }), {Rule::Missing});
    f.refused(one, with(f.make(Action::SignFor), [](Command& c) { c.title = zh("题目"); }), {Rule::NotTaken});
    f.refused(one, f.make(Action::SignFor, "2026-03-15"), {Rule::DateBefore});
    f.refused(one, f.make(Action::SignFor, "2026-07-02"), {Rule::DateAfterToday});
    f.refused({},
              with(f.make(Action::Submit, "2026-03-02"),
                   [&](Command& c) {
                       c.title = zh("题目");
                       c.deputy = f.zhang;
                       c.received = QDate(2026, 3, 3);
                   }),
              {Rule::DateAfter});
    f.refused(one, with(f.because(Action::Amend), [](Command& c) { c.title = zh("关于整治老旧小区停车难的建议"); }),
              {Rule::NothingSaid});

    const auto two = f.filed("两家分办");
    f.done(two, with(f.make(Action::Assign, "2026-03-16"), [&](Command& c) { c.separate = {f.traffic, f.housing}; }));
    f.refused(two, f.make(Action::SignFor), {Rule::WhichUnit});

    const auto line = [&](const char* json, Rule rule) {
        const auto parsed = desk::commandFromJson(QByteArray(json), *f.desk);
        INFO(json);
        REQUIRE_FALSE(parsed);
        CHECK(hasRule(parsed.error(), rule));
        for (const Refusal& refusal : parsed.error())
            CHECK_FALSE(refusal.line().isEmpty());
        f.note(parsed.error());
    };
    line(R"({"ref":"18-4-1","action":"assign","lead":"县星际航行局"})", Rule::UnknownUnit);
    line(R"({"action":"submit","title":"a","deputy":"查无此人"})", Rule::UnknownDeputy);
    line(R"({"ref":"18-4-1","action":"contact","form":"telepathy"})", Rule::UnknownValue);
    line(R"({"ref":"18-4-1","action":"amend","reason":"x","title":" "})", Rule::Missing);
    line(R"({"ref":"18-4-1","action":"amend","reason":"x","title":""})", Rule::Missing);
    line(R"({"ref":"18-4-1","action":"teleport"})", Rule::UnknownAction);
    line(R"({"ref":"18-4-1","action":"screen","colour":"red"})", Rule::UnknownField);
    line(R"({"ref":"18-4-1","ref":"18-4-2","action":"screen"})", Rule::SaidTwice);
    line(R"({"ref":"18-4-1","action":"assign","on":"2026-02-30"})", Rule::BadDate);
    line(R"({"ref":"18-4-1","action":)", Rule::BadLine);

    {
        const auto reader = desk::Desk::open(f.path(), casefile::Access::Read, f.environment());
        REQUIRE(reader);
        const auto applied = (*reader)->apply(one, f.make(Action::SignFor));
        REQUIRE_FALSE(applied);
        CHECK(hasRule(applied.error(), Rule::FileReadOnly));
        f.note(applied.error());
    }
    seen.merge(std::set<Rule>(f.seen));
}

void atIntake(DeskFixture& f, std::set<Rule>& seen)
{
    const auto submit = with(f.make(Action::Submit, "2026-03-02"), [&](Command& c) {
        c.title = zh("题目");
        c.deputy = f.zhang;
    });
    const auto number = [](const char* text) { return SuggestionNumber::parse(QString::fromLatin1(text)); };
    const auto numbered = f.done({}, with(submit, [&](Command& c) { c.number = number("18-4-7"); }));
    f.refused({}, with(submit, [&](Command& c) { c.number = number("18-4-7"); }), {Rule::NumberTaken});
    f.refused(numbered.suggestion, with(f.make(Action::File), [&](Command& c) { c.number = number("18-4-9"); }),
              {Rule::NumberFixed});
    f.refused({},
              with(submit,
                   [&](Command& c) {
                       c.number = number("18-4-8");
                       c.recess = true;
                   }),
              {Rule::NumberOfOther});
    f.refused({}, with(submit, [&](Command& c) { c.deputy.reset(); }), {Rule::ProposerMissing});
    f.refused({}, with(submit, [&](Command& c) { c.cosigners = {f.zhang}; }), {Rule::CosignerTwice});
    f.refused(numbered.suggestion, with(f.make(Action::LeaveCosigners), [&](Command& c) { c.deputy = f.wang; }),
              {Rule::NoSuchCosigner});
    f.refused(numbered.suggestion,
              with(f.make(Action::NotFile),
                   [&](Command& c) {
                       c.code = QStringLiteral("99");
                       c.notified = c.on;
                   }),
              {Rule::UnknownReasonCode});
    f.refused(numbered.suggestion, with(f.make(Action::Merge), [&](Command& c) { c.into = numbered.suggestion; }),
              {Rule::MergeIntoItself});
    const auto closed = f.to(CaseState::Closed);
    f.refused(numbered.suggestion, with(f.make(Action::Merge), [&](Command& c) { c.into = closed; }),
              {Rule::MergeIntoDone});
    const auto master = f.assigned();
    f.done(numbered.suggestion, with(f.make(Action::Merge), [&](Command& c) { c.into = master; }));
    f.refused(master, f.because(Action::Withdraw), {Rule::MergeHasChildren});

    OwnRules own;
    const auto joint = *f.desk->readCase(f.submit());
    own.rules.switches.withdrawalUnanimous = true;
    CHECK(own.refusedBy(joint, f.because(Action::Withdraw)) == std::set{Rule::NotUnanimous});
    CHECK(own.refusedBy(joint, with(f.because(Action::Withdraw), [](Command& c) { c.unanimous = true; })).empty());
    own.rules.switches.withdrawalBeforeAssignmentOnly = true;
    CHECK(own.refusedBy(*f.desk->readCase(master), with(f.because(Action::Withdraw), [](Command& c) {
        c.unanimous = true;
    })) == std::set{Rule::WithdrawTooLate});
    seen.merge(std::set<Rule>(f.seen));
    seen.insert({Rule::NotUnanimous, Rule::WithdrawTooLate});
}

void atAssignment(DeskFixture& f, std::set<Rule>& seen)
{
    const auto one = f.filed();
    const auto assign = f.make(Action::Assign, "2026-03-16");
    f.refused(one, assign, {Rule::NoUnit});
    f.refused(one, f.make(Action::Propose, "2026-03-16"), {Rule::NoUnit});
    f.refused(one,
              with(assign,
                   [&](Command& c) {
                       c.lead = f.traffic;
                       c.assist = {f.traffic};
                   }),
              {Rule::UnitTwice});
    f.refused(one,
              with(assign,
                   [&](Command& c) {
                       c.lead = f.traffic;
                       c.separate = {f.water, f.housing};
                   }),
              {Rule::LeadAndSeparate});
    f.refused(one,
              with(assign,
                   [&](Command& c) {
                       c.sole = f.traffic;
                       c.assist = {f.water};
                   }),
              {Rule::AssistWithoutLead});
    f.refused(one, with(assign, [&](Command& c) { c.separate = {f.traffic}; }), {Rule::OneSeparate});
    f.refused(one, with(assign, [&](Command& c) { c.sole = f.old; }), {Rule::UnitNotValid});
    f.refused(one,
              with(assign,
                   [&](Command& c) {
                       c.sole = f.traffic;
                       c.limit = QDate(2026, 3, 15);
                   }),
              {Rule::LimitBeforeAssignment});
    f.done(one, with(assign, [&](Command& c) { c.sole = f.traffic; }));
    const auto add = [&](UnitId unit, const char* role) {
        return with(f.make(Action::AddUnit), [&](Command& c) {
            c.unit = unit;
            c.role = QString::fromLatin1(role);
        });
    };
    f.refused(one, add(f.traffic, "assist"), {Rule::UnitHasShare});
    f.refused(one, add(f.water, "lead"), {Rule::UnknownValue});
    const auto two = f.filed("两家分办");
    f.done(two, with(assign, [&](Command& c) { c.separate = {f.traffic, f.housing}; }));
    f.refused(two, add(f.water, "assist"), {Rule::AssistWithoutLead}); // as at assignment
    // the window of five days from the 16th ends on Monday the 23rd, since the 21st is a Saturday
    const auto late = f.done(one, f.because(Action::RequestReturn, "2026-03-24"));
    CHECK(hasRule(late.notices, Rule::ReturnWindowOver));
    f.refused(one, with(f.make(Action::AcceptReturn, "2026-03-25"), [&](Command& c) { c.lead = f.traffic; }),
              {Rule::UnitGaveBack});
    f.done(one, f.make(Action::AcceptReturn, "2026-03-25"));
    const auto same = with(f.make(Action::Assign, "2026-03-26"), [&](Command& c) { c.sole = f.traffic; });
    CHECK(hasRule(f.done(one, same).notices, Rule::UnitGaveBack));
    const auto redone = f.to(CaseState::Redo); // what it answered first would be lost with a unit that goes
    f.done(redone, f.because(Action::RequestReturn, "2026-06-05"));
    f.refused(redone, with(f.make(Action::AcceptReturn, "2026-06-06"), [&](Command& c) { c.lead = f.water; }),
              {Rule::ReturnAfterReply});

    const auto recess = f.done({}, with(f.make(Action::Submit, "2026-04-01"),
                                        [&](Command& c) {
                                            c.title = zh("闭会建议");
                                            c.deputy = f.zhang;
                                            c.recess = true;
                                        }))
                            .suggestion;
    f.done(recess, f.make(Action::File, "2026-04-02"));
    const auto handed = with(f.make(Action::Assign, "2026-04-20"), [&](Command& c) { c.sole = f.traffic; });
    CHECK(hasRule(f.done(recess, handed).notices, Rule::HandOverLate));

    OwnRules own;
    own.rules.switches.lateReturnRefused = true;
    const auto other = *f.desk->readCase(f.assigned());
    CHECK(own.refusedBy(other, f.because(Action::RequestReturn, "2026-03-24")) == std::set{Rule::ReturnWindowOver});
    CHECK(own.refusedBy(other, f.because(Action::RequestReturn, "2026-03-23")).empty());
    seen.merge(std::set<Rule>(f.seen));
}

void whileHandling(DeskFixture& f, std::set<Rule>& seen)
{
    const auto one = f.assigned();
    const auto asked = [&](const char* on, const char* until) {
        return with(f.because(Action::RequestExtension, on),
                    [&](Command& c) { c.until = QDate::fromString(QString::fromLatin1(until), Qt::ISODate); });
    };
    f.refused(one, f.make(Action::GrantExtension), {Rule::NoExtensionAsked});
    f.refused(one, f.because(Action::RefuseExtension), {Rule::NoExtensionAsked});
    f.refused(one, asked("2026-06-17", "2026-08-31"), {Rule::ExtensionLate});
    f.refused(one, asked("2026-06-01", "2026-06-16"), {Rule::ExtensionNotLonger});
    f.refused(one, asked("2026-06-01", "2026-09-17"), {Rule::ExtensionTooLong});
    f.done(one, asked("2026-06-01", "2026-09-16"));
    f.refused(one, asked("2026-06-02", "2026-08-31"), {Rule::ExtensionPending});
    f.done(one, f.make(Action::GrantExtension, "2026-06-03"));
    const auto answered = f.done(one, f.reply("A", "2026-06-20"));
    CHECK(hasRule(answered.notices, Rule::ContactMissing)); // Shandong records it, Qingdao refuses it

    const auto two = f.filed("主办协办");
    f.done(two, with(f.make(Action::Assign, "2026-03-16"), [&](Command& c) {
               c.lead = f.traffic;
               c.assist = {f.finance};
           }));
    f.done(two, with(f.make(Action::GiveOpinion), [&](Command& c) { c.text = zh("同意"); }));
    f.refused(two, f.because(Action::DemandOpinion), {Rule::NoResend});
    const auto three = f.filed("主办协办二");
    f.done(three, with(f.make(Action::Assign, "2026-03-16"), [&](Command& c) {
               c.lead = f.traffic;
               c.assist = {f.finance};
           }));
    CHECK(
        hasRule(f.done(three, with(f.reply(), [&](Command& c) { c.unit = f.traffic; })).notices, Rule::OpinionMissing));

    DeskFixture qingdao(QStringLiteral("qingdao-2021")); // the deputy is told of an extension
    const auto told = qingdao.assigned();
    qingdao.done(told, asked("2026-06-01", "2026-08-31"));
    CHECK(hasRule(qingdao.done(told, qingdao.make(Action::GrantExtension, "2026-06-03")).notices, Rule::DeputyNotTold));
    f.note({{Rule::DeputyNotTold}});

    OwnRules own;
    const auto fresh = *f.desk->readCase(f.assigned());
    own.rules.replyExtended.interval.reset();
    CHECK(own.refusedBy(fresh, asked("2026-06-01", "2026-08-31")) == std::set{Rule::NotExtendable});
    seen.merge(std::set<Rule>(f.seen));
    seen.insert(Rule::NotExtendable);
}

void whileAnswering(DeskFixture& f, std::set<Rule>& seen)
{
    const auto one = f.to(CaseState::InHand);
    f.refused(one, f.reply("Z"), {Rule::UnknownClass});
    f.refused(one, f.reply("C"), {Rule::ReasonCodeMissing});
    f.refused(one, with(f.reply("C"), [](Command& c) { c.code = QStringLiteral("99"); }), {Rule::UnknownReasonCode});
    f.refused(one, with(f.promising(), [](Command& c) { c.classLetter = QStringLiteral("A"); }),
              {Rule::PromiseNotTracked});
    f.refused(one, with(f.promising(), [](Command& c) { c.promises.front().due.reset(); }), {Rule::PromiseWithoutDate});
    f.refused(one, f.promising("2026-05-10"), {Rule::PromisePast});
    CHECK(hasRule(f.done(one, f.reply("Ｂ类")).notices, Rule::PromiseMissing)); // read as people write it
    CHECK(f.desk->readCase(one)->suggestion.outcome.lastClass == u"B");
    f.refused(one, with(f.rating(Rating::Dissatisfied), [](Command& c) { c.text.clear(); }),
              {Rule::DissatisfiedWithoutText});
    CHECK(hasRule(f.done(one, with(f.rating(Rating::Satisfied), [](Command& c) { c.text = zh("其实不满意"); })).notices,
                  Rule::RatingAgainstText));
    f.refused(one, f.make(Action::Close, "2026-05-25"), {Rule::PromiseMissing});
    f.refused(one, f.make(Action::OrderRedo, "2026-05-25"), {Rule::RedoWithoutGround});
    f.refused(one, with(f.because(Action::StopRedo, "2026-05-25"), [](Command& c) { c.signatories = zh("三方"); }),
              {Rule::NotDissatisfied});
    f.refused(one, with(f.make(Action::KeepPromise, "2026-05-25"), [](Command& c) { c.evidence = zh("照片"); }),
              {Rule::NoSuchPromise});
    const auto promise = with(f.make(Action::AddPromise, "2026-05-25"), [](Command& c) {
        c.text = zh("年内建成");
        c.due = QDate(2026, 12, 31);
    });
    f.done(one, promise);
    f.done(one, promise);
    f.refused(one, with(f.make(Action::KeepPromise, "2026-05-25"), [](Command& c) { c.evidence = zh("照片"); }),
              {Rule::WhichPromise});
    f.done(one, with(f.make(Action::KeepPromise, "2026-05-25"), [](Command& c) {
               c.evidence = zh("照片");
               c.promise = 1;
           }));
    f.refused(one,
              with(f.make(Action::KeepPromise, "2026-05-25"),
                   [](Command& c) {
                       c.evidence = zh("照片");
                       c.promise = 1;
                   }),
              {Rule::PromiseSettled});
    f.refused(one, f.make(Action::Close, "2026-05-26"),
              {Rule::PromiseOpen}); // class B cannot close with an open promise

    Command submit = f.make(Action::Submit, "2026-03-02");
    submit.title = zh("代表团提出");
    submit.delegation = f.delegation;
    const auto two = f.done({}, submit).suggestion;
    f.done(two, f.make(Action::File, "2026-03-03"));
    f.done(two, with(f.make(Action::Assign, "2026-03-16"), [&](Command& c) { c.sole = f.traffic; }));
    f.done(two, f.reply());
    CHECK(f.done(two, f.rating(Rating::Satisfied)).state == CaseState::Rated); // a delegation rates as one

    OwnRules own;
    Case nobody = *f.desk->readCase(f.to(CaseState::Replied));
    nobody.suggestion.lead.reset();
    nobody.suggestion.delegation.reset(); // an imported case may have neither
    CHECK(own.refusedBy(nobody, f.rating(Rating::Satisfied)) == std::set{Rule::NoRater});

    const auto three = f.to(CaseState::Redo); // once redone
    f.done(three, f.reply("A", "2026-05-28"));
    f.done(three, f.rating(Rating::Dissatisfied, "2026-05-29"));
    CHECK(hasRule(f.done(three, f.make(Action::OrderRedo, "2026-06-01")).notices, Rule::DeputyNotHeard));
    f.done(three, f.reply("A", "2026-06-05"));
    f.done(three, f.rating(Rating::Dissatisfied, "2026-06-06"));
    f.refused(three, f.make(Action::OrderRedo, "2026-06-08"), {Rule::RedoLimit}); // Shandong's set: two rounds
    seen.merge(std::set<Rule>(f.seen));
    seen.insert(Rule::NoRater);
}

void atTheEnd(DeskFixture& f, std::set<Rule>& seen)
{
    const auto one = f.to(CaseState::Replied);
    f.refused(one, f.make(Action::Close, "2026-05-25"), {Rule::NotRated});
    f.done(one, f.rating(Rating::Dissatisfied));
    f.refused(one, f.make(Action::Close, "2026-05-25"), {Rule::Dissatisfied});
    f.refused(one,
              with(f.make(Action::Disclose, "2026-05-25"), [](Command& c) { c.decision = QStringLiteral("none"); }),
              {Rule::ReasonForSecrecy});
    f.done(one, f.make(Action::SetKey, "2026-05-25"));
    f.refused(one, f.make(Action::SetKey, "2026-05-25"), {Rule::KeyAlready});
    f.done(one, f.because(Action::UnsetKey, "2026-05-25"));
    f.refused(one, f.because(Action::UnsetKey, "2026-05-25"), {Rule::NotKey});

    OwnRules own;
    own.rules.closingRule = ClosingRule::Certified;
    CHECK(own.refusedBy(*f.desk->readCase(f.to(CaseState::Rated)), f.make(Action::Close, "2026-05-25")) ==
          std::set{Rule::NotCertified});
    // an examination: every unmet condition at once
    const auto open = f.to(CaseState::InHand);
    f.done(open, f.promising());
    f.done(open, f.rating(Rating::Dissatisfied));
    f.refused(open, f.make(Action::Close, "2026-05-25"), {Rule::Dissatisfied, Rule::PromiseOpen});
    const auto kept = f.to(CaseState::InHand);
    f.done(kept, f.promising());
    f.done(kept, f.rating(Rating::Satisfied));
    f.refused(kept,
              with(f.make(Action::NotePromise, "2026-05-25"),
                   [](Command& c) {
                       c.text = zh("招标");
                       c.due = QDate(2020, 1, 10);
                   }),
              {Rule::PromisePast});
    f.done(kept, with(f.make(Action::KeepPromise, "2026-05-25"), [](Command& c) { c.evidence = zh("照片"); }));
    f.refused(kept, with(f.make(Action::RatePromise, "2026-05-24"), [](Command& c) { c.result = Rating::Satisfied; }),
              {Rule::DateBefore});
    CHECK(hasRule(f.done(kept, f.make(Action::Close, "2026-05-25")).notices, Rule::FollowUpMissing));

    const auto undone = f.submit();
    REQUIRE(f.desk->undo({}));
    const auto undo = [&](std::optional<JournalId> entry, Rule rule) {
        const auto taken = f.desk->undo(entry);
        REQUIRE_FALSE(taken);
        CHECK(hasRule(taken.error(), rule));
        f.note(taken.error());
    };
    CHECK_FALSE(f.desk->readCase(undone));
    const auto entry = f.desk->history({}, 2).back().id; // the submitting, below its undoing
    undo(entry, Rule::AlreadyUndone);
    undo(JournalId(4), Rule::NothingToUndo);
    const auto history = f.desk->history(one, 20);
    undo(history.back().id, Rule::UndoBlocked);
    seen.merge(std::set<Rule>(f.seen));
    seen.insert(Rule::NotCertified);
}

void faceToFace(DeskFixture& f, std::set<Rule>& seen)
{
    using A = SittingAction;
    const auto day = [](const char* date) { return QDate::fromString(QString::fromLatin1(date), Qt::ISODate); };
    f.sitRefused(A::Begin, "2026-06-01", {}, {Rule::NoSuchConfrontation});
    const auto one = f.to(CaseState::Rated);
    f.refused(one, f.make(Action::PostponeHearing), {Rule::Missing});
    f.refused(one, f.because(Action::PostponeHearing, "2026-06-01"), {Rule::NotListed});
    f.sitRefused(A::Plan, "2026-05-18",
                 [&](Command& c) {
                     c.day = day("2026-06-01");
                     c.place = zh("会议室");
                     c.chair = zh("钱");
                     c.time = QStringLiteral("25:00");
                 },
                 {Rule::BadTime});
    f.planned();
    f.sitRefused(A::Begin, "2026-06-01", {}, {Rule::NothingToHear});
    f.sitRefused(A::Draw, "2026-05-18",
                 [](Command& c) {
                     c.rule = QStringLiteral("raised-again");
                     c.drawn = 1;
                     c.seed = QStringLiteral("7");
                 },
                 {Rule::PoolEmpty});
    const auto drawing = [](std::optional<int> cases, std::optional<int> percent) {
        return [=](Command& c) {
            c.rule = QStringLiteral("drawn");
            c.seed = QStringLiteral("7");
            c.drawn = cases;
            c.percent = percent;
        };
    };
    f.sitRefused(A::Draw, "2026-05-18", drawing({}, {}), {Rule::DrawHowMany});
    f.sitRefused(A::Draw, "2026-05-18", drawing(1, 10), {Rule::DrawHowMany});
    f.sitRefused(A::Draw, "2026-05-18", drawing({}, 101), {Rule::DrawHowMany});
    f.sitRefused(A::Draw, "2026-05-18", drawing(0, {}), {Rule::DrawTooMany});
    f.sitRefused(A::Draw, "2026-05-18", drawing(9'999, {}), {Rule::DrawTooMany});
    const auto silent = [&](const char* why) {
        return with(f.listing("2026-05-19", why), [](Command& c) { c.reason.clear(); });
    };
    f.refused(one, silent("chosen"), {Rule::Missing}); // a person says why
    f.refused(one, silent("promise-overdue"), {Rule::RuleDoesNotFind});
    f.done(one, f.listing());
    f.refused(one, f.listing(), {Rule::ListedAlready});
    // five working days before Monday the 1st of June end on Monday the 25th of May
    CHECK_FALSE(hasRule(f.sit(A::GiveNotice, "2026-05-25").notices, Rule::NoticeShort));
    CHECK(hasRule(f.sit(A::GiveNotice, "2026-05-26").notices, Rule::NoticeShort));
    const auto newDay = [&](const char* date) {
        return [=](Command& c) {
            c.day = day(date);
            c.reason = zh("因故");
        };
    };
    f.sitRefused(A::Change, "2026-05-26", newDay("2026-05-25"), {Rule::DateBefore});
    CHECK(hasRule(f.sit(A::Change, "2026-05-26", newDay("2026-06-02")).notices, Rule::NoticeAgain));
    CHECK_FALSE(hasRule(f.sit(A::Change, "2026-05-26", newDay("2026-06-01")).notices, Rule::NoticeAgain));
    f.sitRefused(A::Begin, "2026-05-26", {}, {Rule::NotItsDay});
    const auto point = with(f.make(Action::NotePoint, "2026-05-26"), [](Command& c) { c.dispute = zh("修到哪里"); });
    f.done(one, point);
    f.refused(one, with(f.make(Action::NotePoint, "2026-05-26"), [](Command& c) { c.point = 9; }), {Rule::NoSuchPoint});
    f.refused(one,
              with(f.make(Action::NotePoint, "2026-05-26"),
                   [&](Command& c) {
                       c.point = 1;
                       c.due = day("2026-05-31");
                   }),
              {Rule::PromiseBeforeSitting});
    f.refused(one,
              with(f.make(Action::NotePoint, "2026-05-26"),
                   [&](Command& c) {
                       c.point = 1;
                       c.due = day("2926-01-01");
                   }),
              {Rule::PromiseTooFar});
    const auto conclude = [&](auto change) { return with(f.make(Action::ConcludeHearing, "2026-06-01"), change); };
    const auto inWords = conclude([](Command& c) { c.text = zh("一致"); });
    f.refused(one, inWords, {Rule::NotSitting});
    CHECK(hasRule(f.sit(A::Begin, "2026-06-01").notices, Rule::NotNoticed)); // it was given for another day
    f.refused(one, f.because(Action::UnlistHearing, "2026-06-01"), {Rule::SittingBegun});
    f.sitRefused(A::Change, "2026-06-01", [](Command& c) { c.reason = zh("因故"); }, {Rule::SittingOutOfTurn});
    f.refused(one, inWords, {Rule::PartyMissing, Rule::PointOpen});
    f.sitRefused(A::Attend, "2026-06-01", [](Command& c) { c.party = QStringLiteral("unit"); }, {Rule::WhoAttends});
    f.sitRefused(A::Attend, "2026-06-01",
                 [&](Command& c) {
                     c.party = QStringLiteral("deputy");
                     c.deputy = f.zhang;
                     c.accepted = true;
                 },
                 {Rule::ExcuseMissing});
    f.everybodyComes("2026-06-01");
    f.done(one, with(f.make(Action::NotePoint, "2026-06-01"), [](Command& c) {
               c.point = 1;
               c.conclusion = QStringLiteral("partly");
           }));
    f.refused(one, conclude([](Command&) {}), {Rule::NothingConcluded});
    f.refused(one, conclude([](Command& c) {
                  c.redo = c.notRedone = true;
                  c.text = zh("三方同意");
                  c.signatories = zh("张建国");
              }),
              {Rule::RedoAndNot, Rule::NotDissatisfied, Rule::SignatoriesMissing});
    f.refused(one, conclude([](Command& c) { c.notRedone = true; }), // a legal end says why, and who signed
              {Rule::Missing, Rule::Missing, Rule::NotDissatisfied});
    f.refused(one, conclude([](Command& c) {
                  c.redo = true;
                  c.classLetter = QStringLiteral("A");
              }),
              {Rule::SolvedAndRedo});
    const auto votes = [&](int returned, int valid, int satisfied) {
        return with(f.complete(Action::Ballot, one, "2026-06-01"), [=](Command& c) {
            c.issued = 10;
            c.returned = returned;
            c.valid = valid;
            c.satisfied = satisfied;
            c.basically = 0;
            c.dissatisfied = 0;
        });
    };
    f.refused(
        one,
        with(f.complete(Action::Ballot, one, "2026-06-01"),
             [](Command& c) { c.issued = c.returned = c.valid = c.satisfied = c.basically = c.dissatisfied = 0; }),
        {Rule::BallotNone});
    f.refused(one, votes(11, 10, 10), {Rule::BallotTooMany});
    f.refused(one, votes(10, 10, 9), {Rule::BallotSum});
    f.done(one, with(f.complete(Action::Ballot, one, "2026-06-01"), [](Command& c) {
               c.issued = c.returned = c.valid = 10;
               c.satisfied = 2;
               c.basically = 3; // half is not more than half
               c.dissatisfied = 5;
           }));
    CHECK(ballotPassed(f.desk->readCase(one)->hearings.back(), 50) == false);
    CHECK(ballotPassed(f.desk->readCase(one)->hearings.back(), 49) == true);
    f.sitRefused(A::Finish, "2026-06-01", {}, {Rule::Unsettled});
    const auto against = f.done(one, conclude([](Command& c) { c.classLetter = QStringLiteral("A"); }));
    CHECK(hasRule(against.notices, Rule::BallotAgainst));
    REQUIRE(f.desk->undo(against.entry));
    f.done(one, inWords);
    f.refused(one, f.listing("2026-06-01"), {Rule::HeardAlready});
    for (const auto& line : f.desk->history({}, 100)) { // nor is it taken back who came, or that it began
        if (line.action != u"attend" && line.action != u"begin-confrontation")
            continue;
        const auto undone = f.desk->undo(line.id);
        REQUIRE_FALSE(undone);
        CHECK(hasRule(undone.error(), Rule::UndoBlocked));
    }
    f.sitRefused(A::Attend, "2026-06-01", // he was there when it was concluded
                 [&](Command& c) {
                     c.party = QStringLiteral("deputy");
                     c.deputy = f.zhang;
                     c.absent = true;
                     c.reason = zh("离场");
                 },
                 {Rule::AttendanceStands});
    f.sitRefused(A::Finish, "2026-05-31", {}, {Rule::DateBefore});
    f.sit(A::Finish, "2026-06-01");
    f.refused(one, f.listing("2026-06-02"), {Rule::SittingOver});

    const auto again = f.to(CaseState::Redo); // redone and dissatisfied again: the office is reminded
    f.planned("2026-06-10", "2026-06-01");
    f.sit(A::GiveNotice, "2026-06-01");
    CHECK(hasRule(f.done(again, f.listing("2026-06-02")).notices, Rule::NotTold));
    f.done(again, f.because(Action::UnlistHearing, "2026-06-02"));
    f.done(again, f.reply("A", "2026-06-05"));
    CHECK(hasRule(f.done(again, f.rating(Rating::Dissatisfied, "2026-06-08")).notices, Rule::ConfrontationProposed));
    const auto stop = [&](const char* on, const char* who) {
        return with(f.because(Action::StopRedo, on), [who](Command& c) { c.signatories = zh(who); });
    };
    f.refused(again, stop("2026-06-08", "张建国、张建国"), {Rule::SignatoriesMissing}); // one person, named twice
    f.done(again, f.listing("2026-06-08"));
    f.everybodyComes("2026-06-10");
    f.sit(A::Begin, "2026-06-10");
    f.refused(again, stop("2026-06-10", "张建国、孙局长"), {Rule::SignatoriesMissing}); // three sit
    f.refused(again, stop("2026-06-10", "张建国、张 建国、代表：张建国、张建国（主持）、1。"),
              {Rule::SignatoriesMissing}); // one person
    f.done(again, stop("2026-06-10", "张建国、孙局长、宋雅琴"));
    f.refused(again, stop("2026-06-10", "张建国、孙局长、宋雅琴"), {Rule::RedoStopped});
    const auto redo = f.done(again, f.because(Action::OrderRedo, "2026-06-10"));
    CHECK(hasRule(redo.notices, Rule::RedoStopped));
    REQUIRE(f.desk->undo(redo.entry));
    CHECK(hasRule(f.done(again, f.because(Action::Withdraw, "2026-06-10")).notices, Rule::OffAgenda));
    f.sit(A::Finish, "2026-06-10");                                       // nothing is left to be heard
    const auto back = f.desk->undo(f.desk->history(again, 1).front().id); // it would stand on an agenda that is over
    REQUIRE_FALSE(back);
    CHECK(hasRule(back.error(), Rule::UndoBlocked));
    seen.merge(std::set<Rule>(f.seen));
}

} // namespace

TEST_CASE("every rule stands in the way where it should", "[lifecycle]")
{
    std::set<Rule> seen;
    int fixtures = 0;
    for (const auto part : {atTheDoor, atIntake, atAssignment, whileHandling, whileAnswering, faceToFace, atTheEnd}) {
        DeskFixture f;
        part(f, seen);
        f.checkSound();
        ++fixtures;
    }
    CHECK(fixtures == 7);

    // what no action of a sound file can produce, and why
    const std::map<Rule, const char*> elsewhere{
        {Rule::LineTooLong, "of an action file: apply_lines_test.cpp"},
        {Rule::NoActionFile, "of an action file: apply_lines_test.cpp"},
        {Rule::WhichDeputy, "of names in JSON: apply_lines_test.cpp"},
        {Rule::FileUnusable, "made by the guard in app/ when SQLite fails under an open window"},
        {Rule::NoBackup, "reserved for changes that back up first; migration reports it as an OpenError"},
        {Rule::NotAnswered, "the table lets only answered states close; kept as the second lock"},
        {Rule::AttachmentEmpty, "no action: tests/desk/attachment_test.cpp"},
        {Rule::AttachmentTooLarge, "no action: tests/desk/attachment_test.cpp"},
        {Rule::AttachmentTwice, "no action: tests/desk/attachment_test.cpp"},
        {Rule::HistoryNotMade, "no decision: tests/desk/closing_paper_test.cpp"},
        {Rule::NoSuchAttachment, "no action: tests/desk/attachment_test.cpp"},
        {Rule::NoPicture, "no action: tests/desk/attachment_test.cpp"},
        {Rule::PaperTooEarly, "no action: tests/paper/sitting_papers_test.cpp"},
        {Rule::PromiseUndelivered, "of a promise by its number: promises are followed below"},
        {Rule::DiscardAssigned, "tests/desk/recycle_bin_test.cpp"},
        {Rule::OwnFieldUnknown, "tests/lifecycle/own_fields_test.cpp"},
        {Rule::OwnFieldRetired, "tests/lifecycle/own_fields_test.cpp"},
        {Rule::OwnValueBad, "tests/lifecycle/own_fields_test.cpp"},
        {Rule::OwnFieldName, "no action: tests/desk/own_fields_test.cpp"},
        {Rule::OwnFieldTwice, "no action: tests/desk/own_fields_test.cpp"},
        {Rule::OwnFieldChoices, "no action: tests/desk/own_fields_test.cpp"},
        {Rule::NoSuchRow, "no action: tests/desk/registers_edit_test.cpp"},
        {Rule::RegisterNameTwice, "no action: tests/desk/registers_edit_test.cpp"},
        {Rule::DeputyTwice, "no action: tests/desk/registers_edit_test.cpp"},
        {Rule::BirthImpossible, "no action: tests/desk/registers_edit_test.cpp"},
        {Rule::SuccessorItself, "no action: tests/desk/registers_edit_test.cpp"},
        {Rule::SuccessorEnded, "no action: tests/desk/registers_edit_test.cpp"},
        {Rule::RenamedOutside, "no action: tests/desk/registers_edit_test.cpp"},
        {Rule::DayAsItIs, "no action: tests/desk/registers_holiday_test.cpp"},
    };
    QStringList missing;
    for (int i = 0; i <= int(Rule::NoBackup); ++i) {
        if (!seen.contains(Rule(i)) && !elsewhere.contains(Rule(i)))
            missing << ruleKey(Rule(i));
        CHECK((!seen.contains(Rule(i)) || !elsewhere.contains(Rule(i)))); // a reason that no longer holds
    }
    CHECK(missing == QStringList());
    CHECK(seen.size() + elsewhere.size() == size_t(Rule::NoBackup) + 1);
}

TEST_CASE("local practice switches what is refused", "[lifecycle]")
{
    DeskFixture f;
    const Case lead = [&] {
        const auto id = f.filed();
        f.done(id, with(f.make(Action::Assign, "2026-03-16"), [&](Command& c) {
                   c.lead = f.traffic;
                   c.assist = {f.finance};
               }));
        return *f.desk->readCase(id);
    }();
    OwnRules own;
    const Command reply = with(f.reply(), [&](Command& c) { c.unit = f.traffic; });
    CHECK(own.refusedBy(lead, reply).empty());
    own.rules.switches.assistBeforeReply = true;
    CHECK(own.refusedBy(lead, reply) == std::set{Rule::OpinionMissing});
    own.rules.switches.contactBeforeReply = true;
    CHECK(own.refusedBy(lead, reply) == std::set{Rule::OpinionMissing, Rule::ContactMissing});
    CHECK(own.refusedBy(lead, with(reply, [](Command& c) { c.imported = true; }))
              .empty()); // a ledger's fact is taken as it is
    own.rules.switches.assistBeforeReply = false;
    own.rules.switches.countersign = true;
    CHECK(own.refusedBy(lead, reply) == std::set{Rule::OpinionMissing, Rule::ContactMissing});
}

TEST_CASE("Qingdao asks for contact before the reply, Shandong minds it", "[lifecycle]")
{
    DeskFixture shandong, qingdao(QStringLiteral("qingdao-2021"));
    CHECK(hasRule(shandong.done(shandong.assigned(), shandong.reply()).notices, Rule::ContactMissing));
    const auto one = qingdao.assigned();
    qingdao.refused(one, qingdao.reply(), {Rule::ContactMissing});
    qingdao.done(one, qingdao.make(Action::Contact, "2026-03-20"));
    CHECK(qingdao.done(one, qingdao.reply()).notices.empty());
}

TEST_CASE("a case keeps the rules under which it was assigned", "[lifecycle]")
{
    DeskFixture f;
    const auto old = f.assigned();
    f.db().run("UPDATE meta SET value = 'qingdao-2021' WHERE key = 'rule_set'"); // the office goes over to other rules
    f.reopen();
    CHECK(f.desk->officeRules().id == u"qingdao-2021");
    CHECK(f.desk->rulesOf(*f.desk->readCase(old)).id == u"shandong-2017");
    CHECK(hasRule(f.done(old, f.reply()).notices, Rule::ContactMissing));
    const auto fresh = f.assigned("新的建议");
    CHECK(f.desk->readCase(fresh)->suggestion.ruleSet == u"qingdao-2021");
    f.refused(fresh, f.reply(), {Rule::ContactMissing});
    CHECK(f.db().number("SELECT count(*) FROM rule_set") == 2);
}

TEST_CASE("the office's own steps follow each other by their days", "[lifecycle]")
{
    DeskFixture f;
    const SuggestionId one = f.filed();
    Command propose = f.make(Action::Propose, "2026-03-12");
    propose.lead = f.traffic;
    f.done(one, propose);
    Command assign = f.make(Action::Assign, "2026-03-10");
    assign.lead = f.traffic;
    assign.assist = {f.finance};
    f.refused(one, assign, {Rule::DateBefore});
    assign.on = QDate(2026, 3, 16);
    f.done(one, assign);
    Command request = f.because(Action::RequestReturn, "2026-03-18");
    request.unit = f.traffic;
    f.done(one, request);
    Command accept = f.make(Action::AcceptReturn, "2026-03-17");
    accept.unit = f.traffic;
    f.refused(one, accept, {Rule::DateBefore}); // before it was asked for
    accept.on = QDate(2026, 3, 19);
    f.done(one, accept);
    Command again = f.make(Action::Assign, "2026-03-17");
    again.sole = f.water;
    f.refused(one, again, {Rule::DateBefore}); // before the first unit gave it back
    again.on = QDate(2026, 3, 20);
    f.done(one, again);
}

TEST_CASE("a promise is followed by milestones and progress, and its delivery is rated, kept or not", "[lifecycle]")
{
    DeskFixture f;
    const SuggestionId one = f.assigned();
    f.done(one, f.promising());
    Command note = f.make(Action::NotePromise, "2026-06-02");
    note.text = zh("完成招标");
    note.due = QDate(2026, 7, 1);
    f.done(one, note);
    note.due.reset();
    note.evidence = zh("中标通知书");
    f.done(one, note);
    Command early = f.make(Action::RatePromise, "2026-06-10");
    early.result = Rating::Satisfied;
    f.refused(one, early, {Rule::PromiseUndelivered});
    Command keep = f.make(Action::KeepPromise, "2026-05-01");
    keep.evidence = zh("照片");
    f.refused(one, keep, {Rule::DateBefore}); // kept before it was made
    keep.on = QDate(2026, 6, 20);
    f.done(one, keep);
    f.refused(one, note, {Rule::NoSuchPromise}); // none is open any more
    Command rate = f.make(Action::RatePromise, "2026-06-25");
    rate.result = Rating::Satisfied;
    rate.promise = 2;
    f.refused(one, rate, {Rule::NoSuchPromise});
    rate.promise.reset();
    f.done(one, rate);
    const Case now = *f.desk->readCase(one);
    REQUIRE(now.promiseNotes.size() == 3);
    CHECK(now.promiseNotes[0].kind == NoteKind::Milestone);
    CHECK(now.promiseNotes[1].kind == NoteKind::Progress);
    CHECK(now.promiseNotes[2].result == Rating::Satisfied);
    f.checkSound();
}

TEST_CASE("a key item has a name, a plan, inspections and a report to the directors' meeting", "[lifecycle]")
{
    DeskFixture f;
    const SuggestionId one = f.assigned();
    f.refused(one, f.make(Action::ReportKey, "2026-06-01"), {Rule::Missing});
    Command report = f.make(Action::ReportKey, "2026-06-01");
    report.text = zh("正在推进");
    f.refused(one, report, {Rule::NotKey});
    Command key = f.make(Action::SetKey, "2026-05-01");
    key.title = zh("城区停车");
    key.text = zh("六月视察，九月报告");
    key.leader = f.governor;
    key.supervisor = f.chair;
    f.done(one, key);
    Command inspect = f.make(Action::Inspect, "2026-06-10");
    inspect.place = zh("城关镇");
    inspect.finding = zh("三个停车场已开工");
    inspect.text = zh("年底前投用");
    inspect.due = QDate(2026, 6, 1);
    f.refused(one, inspect, {Rule::DateBefore}); // what follows an inspection cannot precede it
    inspect.due = QDate(2026, 12, 31);
    f.done(one, inspect);
    report.on = QDate(2026, 6, 20);
    f.done(one, report);
    const Case now = *f.desk->readCase(one);
    REQUIRE(now.keyItems.size() == 1);
    CHECK(now.keyItems.front().title == zh("城区停车"));
    CHECK(now.keyItems.front().reportedOn == QDate(2026, 6, 20));
    REQUIRE(now.inspections.size() == 1);
    CHECK(now.inspections.front().nextOn == QDate(2026, 12, 31));
    f.checkSound();
}
