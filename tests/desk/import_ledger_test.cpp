// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a ledger become cases with a legal history; twice changes nothing, once undone nothing is left.
#include "support/desk_fixture.h"

#include "desk/import_ledger.h"

using namespace huiyin;
using namespace huiyin::test;
using desk::ImportOptions;
using desk::LedgerCase;

namespace {

std::vector<LedgerCase> ledger()
{
    const QDate assigned(2026, 3, 16), replied(2026, 5, 11), rated(2026, 5, 20);
    return {
        {.row = 2,
         .serial = 1,
         .title = zh("独办已办结"),
         .category = zh("城建环保"),
         .lead = zh("张建国"),
         .delegation = zh("城关代表团"),
         .leadUnits = {zh("县住建局")},
         .receivedOn = QDate(2026, 3, 2),
         .assignedOn = assigned,
         .repliedOn = replied,
         .ratedOn = rated,
         .replyClass = QStringLiteral("A"),
         .result = Rating::Satisfied,
         .state = zh("办结")},
        {.row = 3,
         .serial = 2,
         .title = zh("主办协办，已答复"),
         .lead = zh("赵新"),
         .cosigners = {zh("李秀英"), zh("赵新")},
         .delegation = zh("东街代表团"),
         .leadUnits = {zh("交通运输局")},
         .assistUnits = {zh("县财政局"), zh("县医保局")},
         .leader = zh("赵副县长"),
         .assignedOn = assigned,
         .repliedOn = replied,
         .replyClass = QStringLiteral("B"),
         .key = true},
        {.row = 4,
         .serial = 3,
         .title = zh("两家分办"),
         .lead = zh("张建国"),
         .leadUnits = {zh("县水利局"), zh("县财政局")},
         .assignedOn = assigned,
         .repliedOn = replied,
         .replyClass = QStringLiteral("C"),
         .result = Rating::Dissatisfied},
        {.row = 5,
         .recess = true,
         .serial = 1,
         .title = zh("闭会建议，办理中"),
         .lead = zh("张建国"),
         .leadUnits = {zh("县水利局")},
         .assignedOn = assigned},
        {.row = 6, .serial = 4, .title = zh("没有交办日期"), .lead = zh("张建国"), .leadUnits = {zh("县水利局")}},
        {.row = 7, .title = zh("没有编号"), .lead = zh("张建国")},
        {.row = 8,
         .serial = 6,
         .title = zh("先答复后交办"),
         .lead = zh("路人甲"),
         .leadUnits = {zh("县新建的局")},
         .assignedOn = replied,
         .repliedOn = assigned,
         .replyClass = QStringLiteral("A")},
        {.row = 9, .serial = 7, .title = {}, .lead = zh("路人乙")},
        {.row = 10,
         .serial = 8,
         .title = zh("类别写错"),
         .lead = zh("路人丙"),
         .leadUnits = {zh("县水利局")},
         .assignedOn = assigned,
         .repliedOn = replied,
         .replyClass = QStringLiteral("Q")},
    };
}

ImportOptions from(const char* name)
{
    ImportOptions options;
    options.file = QString::fromLatin1(name);
    return options;
}

} // namespace

TEST_CASE("a ledger's rows are taken with their outcomes, and what cannot be taken is said", "[desk]")
{
    DeskFixture f;
    const auto before = dump(f.db());
    const QByteArray bytes = (f.desk.reset(), bytesOf(f.path()));
    f.reopen();

    ImportOptions dry = from("ledger.xlsx");
    dry.dryRun = true;
    const auto tried = desk::importLedger(*f.desk, ledger(), dry);
    CHECK(tried.created == 6);
    CHECK(tried.skipped == 3);
    CHECK_FALSE(tried.entry);
    CHECK(f.desk->count({}) == 0);
    CHECK(f.desk->registers().findDeputies(zh("赵新")).empty()); // not in memory either
    f.desk.reset();
    CHECK(bytesOf(f.path()) == bytes);
    f.reopen();

    const auto report = desk::importLedger(*f.desk, ledger(), from("ledger.xlsx"));
    CHECK(report.rows == 9);
    CHECK(report.created == 6);
    CHECK(report.skipped == 3);
    CHECK(report.created + report.updated + report.unchanged + report.skipped == report.rows);
    REQUIRE(report.entry);
    f.checkSound();

    const auto at = [&](const char* ref) {
        const auto id = f.desk->find(QString::fromLatin1(ref));
        INFO(ref);
        REQUIRE(id);
        return *f.desk->readCase(*id);
    };
    const Case one = at("18-4-1");
    CHECK(one.suggestion.state == CaseState::Closed);
    CHECK(one.suggestion.imported);
    CHECK(one.suggestion.outcome.lastResult == Rating::Satisfied);
    CHECK(one.undertakings.front().unit == f.housing);
    CHECK(one.steps.size() == 6); // submit, file, assign, reply, rate, close: none invented
    const Case two = at("18-4-2");
    CHECK(two.suggestion.state == CaseState::Replied);
    CHECK(two.undertakings.size() == 3);
    CHECK(two.undertakings.front().role == Role::Lead);
    CHECK(two.cosigners.size() == 1); // the lead deputy does not sign twice
    CHECK(two.suggestion.key);
    CHECK(two.suggestion.leader == f.governor);
    const Case three = at("18-4-3");
    CHECK(three.suggestion.state == CaseState::Rated);
    CHECK(three.replies.size() == 2);
    CHECK(three.feedbacks.size() == 2);
    CHECK(three.suggestion.outcome.lastResult == Rating::Dissatisfied);
    CHECK(at("18-4-R1").suggestion.state == CaseState::Assigned);
    CHECK(at("18-4-4").suggestion.state == CaseState::Proposed);
    CHECK(at("18-4-9").suggestion.title == zh("没有编号")); // after all that the ledger bears

    std::map<int, QString> skipped;
    for (const auto& problem : report.problems) {
        if (problem.skipped)
            skipped[problem.row] = problem.reason;
        CHECK_FALSE(problem.column.isEmpty());
        CHECK_FALSE(problem.reason.isEmpty());
    }
    REQUIRE(skipped.size() == 3);
    CHECK(skipped.contains(8));
    CHECK(skipped.contains(9));
    CHECK(skipped.contains(10));
    CHECK(skipped[8].contains(QStringLiteral("2026-03-16")));
    // what a skipped row named is not left behind, in the file or in memory
    for (const char* name : {"路人甲", "路人乙", "路人丙"}) {
        CHECK(f.desk->registers().findDeputies(zh(name)).empty());
        CHECK_FALSE(report.newDeputies.contains(zh(name)));
    }
    CHECK_FALSE(f.desk->registers().findUnit(zh("县新建的局")));
    QStringList taken;
    for (const auto& rule : report.unitNames)
        taken << rule.written + u'=' + rule.taken;
    CHECK(taken.contains(zh("县住建局=县住房和城乡建设局")));
    CHECK(taken.contains(zh("交通运输局=县交通运输局")));
    CHECK(taken.contains(zh("县医保局=县医疗保障局")));
    CHECK(report.newUnits == QStringList{zh("县医疗保障局")});

    const auto after = dump(f.db());
    const auto again = desk::importLedger(*f.desk, ledger(), from("ledger.xlsx"));
    CHECK(again.created == 0);
    CHECK(again.updated == 0);
    CHECK(again.unchanged == 6);
    CHECK(again.skipped == 3);
    CHECK_FALSE(again.entry);
    CHECK(difference(after, dump(f.db())).empty());

    const auto undone = f.desk->undo(report.entry); // one undo
    REQUIRE(undone);
    CHECK(f.desk->count({}) == 0);
    CHECK(difference(before, dump(f.db())).empty());
    f.checkSound();
    REQUIRE(f.desk->undo(undone->entry)); // and one more brings all of it back
    CHECK(difference(after, dump(f.db())).empty());
    f.checkSound();
}

TEST_CASE("a later ledger completes a case, and what it says differently is a problem", "[desk]")
{
    DeskFixture f;
    REQUIRE(desk::importLedger(*f.desk, ledger(), {}).created == 6);
    auto rows = ledger();
    rows.resize(6);
    rows[3].repliedOn = QDate(2026, 6, 1);
    rows[3].replyClass = QStringLiteral("A");
    rows[4].assignedOn = QDate(2026, 3, 18);
    rows[1].lead = zh("钱某");
    rows[2].title = zh("另一件事");
    rows[0].result = Rating::Dissatisfied;
    const auto report = desk::importLedger(*f.desk, rows, {});
    CHECK(report.created == 0);
    CHECK(report.updated == 2);
    CHECK(report.unchanged == 3); // one has no problem, two keep what the file says
    CHECK(report.skipped == 1);   // the number belongs to another title
    CHECK(report.problems.size() == 3);
    CHECK(f.state(*f.desk->find(QStringLiteral("18-4-R1"))) == CaseState::Replied);
    CHECK(f.state(*f.desk->find(QStringLiteral("18-4-4"))) == CaseState::Assigned);
    CHECK(f.desk->readCase(*f.desk->find(QStringLiteral("18-4-1")))->suggestion.outcome.lastResult ==
          Rating::Satisfied);
    f.checkSound();
    REQUIRE(f.desk->undo(report.entry));
    CHECK(f.state(*f.desk->find(QStringLiteral("18-4-4"))) == CaseState::Proposed);
    f.checkSound();
}

TEST_CASE("a ledger's reply reaches the cases merged into it, and passes over shares that went back", "[desk]")
{
    DeskFixture f;
    const auto rows = [](const char* letter) {
        LedgerCase row{.row = 2,
                       .serial = 1,
                       .title = zh("母案"),
                       .lead = zh("张建国"),
                       .leadUnits = {zh("县水利局"), zh("县财政局")},
                       .assignedOn = QDate(2026, 3, 16)};
        row.replyClass = QString::fromLatin1(letter);
        if (*letter != 0)
            row.repliedOn = QDate(2026, 5, 11);
        return std::vector{row};
    };
    REQUIRE(desk::importLedger(*f.desk, rows(""), {}).created == 1);
    const auto master = *f.desk->find(QStringLiteral("1"));
    Command request = f.because(Action::RequestReturn, "2026-03-18");
    request.unit = f.finance;
    f.done(master, request);
    f.done(master, f.make(Action::AcceptReturn, "2026-03-19"));
    const auto child = f.submit("子案");
    Command merge = f.make(Action::Merge, "2026-03-20");
    merge.into = master;
    f.done(child, merge);
    const auto report = desk::importLedger(*f.desk, rows("A"), {});
    CHECK(report.updated == 1);
    CHECK(f.state(master) == CaseState::Replied);
    CHECK(f.desk->readCase(child)->suggestion.outcome.lastClass == u"A");
    f.checkSound();
    REQUIRE(f.desk->undo(report.entry));
    CHECK(f.desk->readCase(child)->suggestion.outcome.lastClass.isEmpty());
    f.checkSound();
}

TEST_CASE("an import that is stopped leaves nothing", "[desk]")
{
    DeskFixture f;
    std::vector<LedgerCase> rows;
    for (int i = 1; i <= 200; ++i)
        rows.push_back({.row = i, .serial = i, .title = zh("题%1").arg(i), .lead = zh("新代表%1").arg(i)});
    ImportOptions options;
    int asked = 0;
    options.progress = [&](int done, int all) {
        CHECK(all == 200);
        ++asked;
        return done < 100;
    };
    const auto before = dump(f.db());
    const auto report = desk::importLedger(*f.desk, rows, options);
    CHECK(report.cancelled);
    CHECK(asked == 2);
    CHECK_FALSE(report.entry);
    CHECK(dump(f.db()) == before);
    CHECK(f.desk->registers().findDeputies(zh("新代表1")).empty());
    options.progress = {};
    CHECK(desk::importLedger(*f.desk, rows, options).created == 200);
    f.checkSound();
}

TEST_CASE("units and deputies are added, completed, and taken back", "[desk]")
{
    DeskFixture f;
    const auto before = dump(f.db());
    const std::vector<desk::LedgerUnit> units{{.row = 2,
                                               .name = zh("县水利局"),
                                               .shortName = zh("水利局"),
                                               .phone = zh("2213456"),
                                               .aliases = {zh("水务局")}},
                                              {.row = 3, .name = zh("县卫生健康局"), .shortName = zh("卫健局")},
                                              {.row = 4, .name = zh("住建局")}};
    const auto report = desk::importUnits(*f.desk, units, {});
    CHECK(report.created == 1);
    CHECK(report.updated == 1);
    CHECK(report.skipped == 1); // the name is an alias
    CHECK(f.desk->registers().findUnit(zh("水务局")) == f.water);
    const auto again = desk::importUnits(*f.desk, units, {});
    CHECK(again.created + again.updated == 0);
    CHECK(again.unchanged == 2);
    const std::vector<desk::LedgerDeputy> deputies{
        {.row = 2, .name = zh("张建国"), .sex = zh("男"), .phone = zh("13800000000"), .delegation = zh("城关代表团")},
        {.row = 3, .name = zh("新代表"), .delegation = zh("新代表团"), .bornOn = QDate(1980, 2, 29)}};
    const auto people = desk::importDeputies(*f.desk, deputies, {});
    CHECK(people.created == 1);
    CHECK(people.updated == 1);
    CHECK(desk::importDeputies(*f.desk, deputies, {}).unchanged == 2);
    REQUIRE(f.desk->undo(people.entry));
    REQUIRE(f.desk->undo(report.entry));
    CHECK(difference(before, dump(f.db())).empty());
    f.checkSound();
}

TEST_CASE("a row with an impossible day is skipped with its column and reason", "[desk]")
{
    DeskFixture f; // today is 1 July 2026
    const auto row = [](int number, auto change) {
        LedgerCase one{.row = number,
                       .serial = number,
                       .title = zh("建议") + QString::number(number),
                       .lead = zh("张建国"),
                       .leadUnits = {zh("县水利局")},
                       .assignedOn = QDate(2026, 3, 16),
                       .repliedOn = QDate(2026, 5, 11),
                       .replyClass = QStringLiteral("A")};
        change(one);
        return one;
    };
    const std::vector<LedgerCase> rows{
        row(2, [](LedgerCase& c) { c.assignedOn = QDate(2099, 3, 10); }),
        row(3, [](LedgerCase& c) { c.repliedOn = QDate(2026, 7, 2); }),
        row(4, [](LedgerCase& c) { c.repliedOn = QDate(2026, 3, 15); }),
        row(5, [](LedgerCase& c) { c.ratedOn = QDate(2026, 5, 10); }),
        row(6, [](LedgerCase& c) { c.closedOn = QDate(2027, 1, 1); }),
        row(7, [](LedgerCase& c) { c.receivedOn = QDate(2026, 3, 17); }),
        row(8, [](LedgerCase& c) { c.limitOn = QDate(2026, 12, 31); }), // a limit may lie ahead
    };
    const auto report = desk::importLedger(*f.desk, rows, {});
    CHECK(report.created == 1);
    CHECK(report.skipped == 6);
    REQUIRE(report.problems.size() == 6);
    const QStringList columns{QStringLiteral("assigned on"), QStringLiteral("replied on"),
                              QStringLiteral("replied on"),  QStringLiteral("rated on"),
                              QStringLiteral("closed on"),   QStringLiteral("assigned on")};
    for (size_t i = 0; i < report.problems.size(); ++i) {
        CHECK(report.problems[i].row == int(i) + 2);
        CHECK(report.problems[i].column == columns[qsizetype(i)]);
        CHECK(report.problems[i].skipped);
    }
    CHECK(report.problems.front().reason.contains(QStringLiteral("2099-03-10")));
    CHECK(f.desk->find(QStringLiteral("18-4-8")));
    f.checkSound();
}

TEST_CASE("a row without a number never gets one that another row of the ledger bears", "[desk]")
{
    DeskFixture f;
    const std::vector<LedgerCase> rows{
        {.row = 2, .serial = 7, .title = {}, .lead = zh("张建国")}, // skipped: no title
        {.row = 3, .title = zh("没有编号"), .lead = zh("张建国")},
        {.row = 4, .serial = 3, .title = zh("有编号"), .lead = zh("张建国")},
        {.row = 5, .recess = true, .title = zh("闭会，没有编号"), .lead = zh("张建国")},
    };
    ImportOptions options;
    options.borne = {{{}, {}, false, 9}, {18, 4, true, 2}}; // rows that could not even be read
    const auto report = desk::importLedger(*f.desk, rows, options);
    CHECK(report.created == 3);
    CHECK(report.skipped == 1);
    const auto titleOf = [&](const char* number) {
        const auto id = f.desk->find(QString::fromLatin1(number));
        return id ? f.desk->readCase(*id)->suggestion.title : QString();
    };
    CHECK(titleOf("18-4-10") == zh("没有编号"));
    CHECK(titleOf("18-4-3") == zh("有编号"));
    CHECK(titleOf("18-4-R3") == zh("闭会，没有编号"));

    auto corrected = rows;
    corrected.front().title = zh("补上标题");
    const auto again = desk::importLedger(*f.desk, corrected, options);
    CHECK(again.created == 1);
    CHECK(again.skipped == 0);
    CHECK(titleOf("18-4-7") == zh("补上标题"));
    f.checkSound();
}

TEST_CASE("what a ledger says of the state is taken, or told", "[desk]")
{
    DeskFixture f;
    const QDate assigned(2026, 3, 16);
    const auto row = [&](int number, const char* state) {
        LedgerCase one{.row = number, .serial = number, .title = zh("题%1").arg(number), .lead = zh("张建国")};
        one.leadUnits = {zh("县水利局")};
        one.assignedOn = assigned;
        one.state = zh(state);
        return one;
    };
    std::vector<LedgerCase> rows{row(1, "已撤回"), row(2, "不予立案"), row(3, "并案"), row(4, "办结"),
                                 row(5, "奇怪"),   row(6, "办理中"),   row(7, "")};
    rows[6].leadUnits.clear();
    rows[6].assistUnits = {zh("县财政局")};
    const auto report = desk::importLedger(*f.desk, rows, {});
    CHECK(report.created == 5);
    CHECK(report.skipped == 2);
    const auto told = [&](int number) {
        return std::ranges::count_if(report.problems, [&](const auto& problem) { return problem.row == number; });
    };
    CHECK(f.state(*f.desk->find(QStringLiteral("18-4-1"))) == CaseState::Withdrawn);
    CHECK(told(1) == 1); // on which day, the ledger does not say
    CHECK_FALSE(f.desk->find(QStringLiteral("18-4-2")));
    CHECK_FALSE(f.desk->find(QStringLiteral("18-4-3")));
    CHECK(f.state(*f.desk->find(QStringLiteral("18-4-4"))) == CaseState::Assigned);
    CHECK(told(4) == 1); // no reply that could have settled it
    CHECK(told(5) == 1);
    CHECK(told(6) == 0);
    CHECK(told(7) == 2); // the units that assist nobody, and the day of an assignment to nobody
    f.checkSound();
    const auto again = desk::importLedger(*f.desk, rows, {});
    CHECK(again.created + again.updated == 0);
}

TEST_CASE("everything that a later ledger says differently is told, and what is new is taken", "[desk]")
{
    DeskFixture f;
    LedgerCase row{.row = 2, .serial = 1, .title = zh("题"), .lead = zh("张建国")};
    row.leadUnits = {zh("县水利局")};
    row.assignedOn = QDate(2026, 3, 16);
    REQUIRE(desk::importLedger(*f.desk, {row}, {}).created == 1);
    row.lead = zh("李秀英");
    row.leadUnits = {zh("县财政局")};
    row.assignedOn = QDate(2026, 3, 17);
    row.repliedOn = QDate(2026, 5, 11);
    row.replyClass = QStringLiteral("A");
    const auto report = desk::importLedger(*f.desk, {row}, {});
    CHECK(report.problems.size() == 3); // lead deputy, unit, day of assignment
    CHECK(report.updated == 1);
    CHECK(f.state(*f.desk->find(QStringLiteral("18-4-1"))) == CaseState::Replied);
    row.repliedOn = QDate(2026, 5, 12);
    row.replyClass = QStringLiteral("B");
    CHECK(desk::importLedger(*f.desk, {row}, {}).problems.size() == 5);
    f.checkSound();
}

TEST_CASE("a name that several deputies bear is not given to one of them without a word", "[desk]")
{
    DeskFixture f;
    const auto west = f.desk->ensureDelegation(zh("西山镇代表团"));
    f.delegation = west;
    f.deputy("王芳");
    f.delegation = f.desk->ensureDelegation(zh("东河镇代表团"));
    f.deputy("王芳");
    LedgerCase row{.row = 2, .serial = 1, .title = zh("题"), .lead = zh("王芳")};
    CHECK(desk::importLedger(*f.desk, {row}, {}).problems.size() == 1);
    row.serial = 2;
    row.title = zh("另一题");
    row.delegation = zh("东河镇代表团");
    CHECK(desk::importLedger(*f.desk, {row}, {}).problems.empty());
}
