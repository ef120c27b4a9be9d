// SPDX-License-Identifier: GPL-3.0-or-later
// Every number opens to its cases, knows its day, and says what it counts.
#include "support/desk_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "desk/import_ledger.h"
#include "stats/closure_report.h"

#include <random>

using namespace huiyin;
using namespace huiyin::test;

namespace {

stats::ClosureQuery query(Grouping by, QDate asOf = QDate(2026, 7, 1))
{
    return {.by = by, .period = {.from = {}, .to = {}, .asOf = asOf}};
}

stats::ClosureRow totalOn(const DeskFixture& f, const char* day)
{
    return stats::closureReport(*f.desk,
                                query(Grouping::None, QDate::fromString(QString::fromLatin1(day), Qt::ISODate)))
        .total;
}

qint64 count(const std::vector<std::pair<QString, qint64>>& columns, const char* key)
{
    for (const auto& [name, number] : columns) {
        if (name == zh(key))
            return number;
    }
    FAIL("no column " << key);
    return -1;
}

//! A county's year: every state, several units, merged, withdrawn, recess, leaders, two years.
void work(DeskFixture& f)
{
    std::mt19937 random(7);
    const auto one = [&](int of) { return std::uniform_int_distribution<int>(0, of - 1)(random) == 0; };
    std::vector<desk::LedgerCase> rows;
    const char* letters[]{"A", "B", "C", "D", ""};
    for (int i = 1; i <= 120; ++i) {
        desk::LedgerCase row{.row = i,
                             .recess = one(9),
                             .serial = i,
                             .title = zh("题%1").arg(i),
                             .category = one(5) ? QString() : zh(one(2) ? "农业农村" : "城建环保"),
                             .lead = zh("代表%1").arg(i % 17),
                             .delegation = one(6) ? QString() : zh("第%1代表团").arg(i % 4),
                             .group = one(3) ? QString() : zh("第%1组").arg(i % 3),
                             .leadUnits = {zh(one(2) ? "县水利局" : "县交通运输局")},
                             .assignedOn = QDate(one(3) ? 2025 : 2026, 2 + i % 3, 1 + i % 28)};
        row.session = one(4) ? 3 : 4;
        if (one(5))
            row.leadUnits << zh("县财政局");
        else if (one(3))
            row.assistUnits = {zh("县财政局"), zh("县审计局")};
        if (one(3))
            row.leader = zh("赵副县长");
        if (one(3))
            row.supervisor = zh("赵副县长"); // the same name on the other side
        if (one(2))
            row.committee = zh("城建环保委员会");
        row.replyClass = QString::fromLatin1(letters[i % 5]);
        if (!row.replyClass.isEmpty()) {
            row.repliedOn = row.assignedOn->addDays(20 + i % 90);
            if (!one(3)) {
                row.result = Rating(i % 3);
                row.ratedOn = row.repliedOn->addDays(5);
                if (one(2))
                    row.process = Rating((i + 1) % 3);
            }
            if (one(2))
                row.closedOn = row.repliedOn->addDays(12);
        }
        rows.push_back(row);
    }
    f.setToday("2026-10-01"_date); // the ledger tells of things until September
    REQUIRE(desk::importLedger(*f.desk, rows, {}).skipped == 0);
    for (int i = 0; i < caseStateCount; ++i)
        f.to(CaseState(i));
    const auto late = f.assigned("已交办后撤回");
    f.done(late, f.because(Action::Withdraw, "2026-05-04"));
    const auto key = f.to(CaseState::Redo);
    f.done(key, f.make(Action::SetKey, "2026-06-01"));
}

} // namespace

TEST_CASE("every figure of every row opens to exactly as many cases as it says", "[stats]")
{
    DeskFixture f;
    work(f);
    int figures = 0, rows = 0;
    qint64 opened = 0;
    for (const QDate day : {QDate(2026, 7, 1), QDate(2026, 5, 15)}) {
        for (const Grouping by : stats::groupings()) {
            const auto ask = query(by, day);
            const auto report = stats::closureReport(*f.desk, ask);
            REQUIRE_FALSE(report.rows.empty());
            qint64 sum = 0;
            auto all = report.rows;
            all.push_back(report.total);
            all.back().key.clear();
            for (const stats::ClosureRow& row : all) {
                INFO(stats::groupingKey(by).toStdString() << " " << row.key.toStdString());
                const auto opens = [&](const QString& figure, qint64 number) {
                    const auto filter = stats::casesBehind(*f.desk, ask, row.key, figure);
                    if (!filter) {
                        FAIL_CHECK("nothing behind " << figure.toStdString());
                        return;
                    }
                    const auto ids = f.desk->ids(*filter);
                    if (qint64(ids.size()) != number || f.desk->count(*filter) != number)
                        FAIL_CHECK(figure.toStdString() << " says " << number << " and opens to " << ids.size());
                    opened += number;
                    ++figures;
                };
                opens(QStringLiteral("suggestions"), row.suggestions);
                opens(QStringLiteral("replied"), row.replied);
                opens(QStringLiteral("replied_on_time"), row.repliedOnTime);
                opens(QStringLiteral("overdue"), row.overdue);
                opens(QStringLiteral("closed"), row.closed);
                if (by == Grouping::Unit)
                    opens(QStringLiteral("assists"), row.assists);
                else
                    CHECK_FALSE(stats::casesBehind(*f.desk, ask, row.key, QStringLiteral("assists")));
                for (const QString& letter : report.letters) {
                    const QString id = QStringLiteral("class_") + letter;
                    opens(id, row.rates.at(id).numerator);
                    opens(id + QStringLiteral("/of"), row.rates.at(id).denominator);
                }
                for (const auto& [letter, number] : row.classes)
                    opens(QStringLiteral("class:") + letter, number);
                for (const auto& [letter, number] : row.certified)
                    opens(QStringLiteral("certified:") + letter, number);
                for (const auto& [word, number] : row.rating)
                    opens(QStringLiteral("rating:") + word, number);
                for (const auto& [word, number] : row.firstRating)
                    opens(QStringLiteral("first_rating:") + word, number);
                for (const auto& metric : stats::metrics()) {
                    const auto id = QString::fromLatin1(metric.id);
                    opens(id, row.rates.at(id).numerator);
                    opens(id + QStringLiteral("/of"), row.rates.at(id).denominator);
                    CHECK(row.rates.at(id).numerator <= row.rates.at(id).denominator);
                }
                qint64 classes = 0, ratings = 0;
                for (const auto& [letter, number] : row.classes)
                    classes += number;
                for (const auto& [word, number] : row.rating)
                    ratings += number;
                CHECK(classes == row.suggestions); // each case is in one column
                CHECK(ratings == row.suggestions);
                CHECK(row.suggestions - count(row.classes, "none") == row.replied);
                if (!row.key.isEmpty())
                    sum += row.suggestions;
                ++rows;
            }
            CHECK(sum == report.rowSum);
            CHECK((report.total.assists > 20) == (by == Grouping::Unit));
            if (by == Grouping::Unit)
                CHECK(sum > report.total.suggestions); // separate units share a case, and the page says so
            else
                CHECK(sum == report.total.suggestions);
        }
    }
    CHECK(rows > 80);
    CHECK(figures > 5'000);
    CHECK(opened > 20'000);
    CHECK_FALSE(stats::casesBehind(*f.desk, query(Grouping::Unit), zh("县无此局"), QStringLiteral("replied")));
    CHECK_FALSE(stats::casesBehind(*f.desk, query(Grouping::Unit), {}, QStringLiteral("no such figure")));
}

TEST_CASE("a report of a past day counts only what was known then", "[stats]")
{
    DeskFixture f;
    const auto id = f.to(CaseState::Redo); // assigned 16 March, replied 11 May, rated 20 May, redone 25 May
    Command lesser = f.reply("C", "2026-06-05");
    lesser.code = f.desk->officeRules().unsolvedReasons.front().code;
    f.done(id, lesser);
    f.done(id, f.rating(Rating::Basically, "2026-06-10"));
    f.done(id, f.make(Action::Close, "2026-06-12"));
    CHECK(totalOn(f, "2026-03-15").suggestions == 0);
    CHECK(totalOn(f, "2026-03-16").suggestions == 1);
    CHECK(totalOn(f, "2026-05-10").replied == 0);
    CHECK(count(totalOn(f, "2026-05-10").classes, "none") == 1);
    CHECK(totalOn(f, "2026-05-11").replied == 1);
    CHECK(count(totalOn(f, "2026-05-11").classes, "A") == 1);
    CHECK(count(totalOn(f, "2026-05-19").rating, "none") == 1);
    CHECK(count(totalOn(f, "2026-05-20").rating, "不满意") == 1);
    CHECK(count(totalOn(f, "2026-06-04").classes, "A") == 1);
    CHECK(count(totalOn(f, "2026-06-05").classes, "C") == 1);
    CHECK(count(totalOn(f, "2026-06-09").rating, "不满意") == 1);
    CHECK(count(totalOn(f, "2026-06-10").rating, "基本满意") == 1);
    CHECK(count(totalOn(f, "2026-06-10").firstRating, "不满意") == 1);
    CHECK(totalOn(f, "2026-06-11").closed == 0);
    CHECK(totalOn(f, "2026-06-12").closed == 1);
    CHECK(totalOn(f, "2026-05-24").rates.at(QStringLiteral("redone")).numerator == 0);
    CHECK(totalOn(f, "2026-05-25").rates.at(QStringLiteral("redone")).numerator == 1);

    const auto open = f.assigned("逾期");
    CHECK(totalOn(f, "2026-06-16").overdue == 0); // the last day is not late
    CHECK(totalOn(f, "2026-06-17").overdue == 1);
    f.done(open, f.because(Action::Withdraw, "2026-06-20"));
    CHECK(totalOn(f, "2026-06-19").suggestions == 2);
    CHECK(totalOn(f, "2026-06-20").suggestions == 1); // withdrawn ones leave the base on their day
}

TEST_CASE("with separate units a past day shows the lesser answer and the worse rating of that day", "[stats]")
{
    DeskFixture f;
    const auto id = f.filed();
    Command assign = f.make(Action::Assign, "2026-03-16");
    assign.separate = {f.traffic, f.housing};
    f.done(id, assign);
    const auto of = [](Command command, UnitId unit) {
        command.unit = unit;
        return command;
    };
    f.done(id, of(f.promising(), f.traffic));              // B on 11 May
    f.done(id, of(f.reply("A", "2026-05-12"), f.housing)); // A, later
    f.done(id, of(f.rating(Rating::Basically, "2026-05-13"), f.traffic));
    f.done(id, of(f.rating(Rating::Satisfied, "2026-05-20"), f.housing));
    Command again = f.make(Action::FollowUp, "2026-06-01");
    again.classLetter = QStringLiteral("A");
    f.done(id, of(again, f.traffic));
    f.done(id, of(f.rating(Rating::Satisfied, "2026-06-10"), f.traffic));
    CHECK(totalOn(f, "2026-05-11").replied == 0); // one of two is no answer
    CHECK(count(totalOn(f, "2026-05-15").classes, "B") == 1);
    CHECK(count(totalOn(f, "2026-05-15").rating, "none") == 1); // one of two has rated
    CHECK(count(totalOn(f, "2026-05-25").rating, "基本满意") == 1);
    CHECK(count(totalOn(f, "2026-06-15").classes, "A") == 1);
    CHECK(count(totalOn(f, "2026-06-15").rating, "满意") == 1);
    const auto byUnit = stats::closureReport(*f.desk, query(Grouping::Unit));
    REQUIRE(byUnit.rows.size() == 2);
    CHECK(byUnit.total.suggestions == 1);
    CHECK(byUnit.rowSum == 2);
}

TEST_CASE("merged cases count with their master's outcome, on past days too", "[stats]")
{
    DeskFixture f;
    const auto master = f.assigned("增设停车位");
    const auto child = f.submit();
    Command merge = f.make(Action::Merge);
    merge.into = master;
    f.done(child, merge);
    f.done(master, f.reply("B"));
    f.done(master, f.rating(Rating::Dissatisfied));
    f.done(master, f.make(Action::OrderRedo, "2026-05-25"));
    f.done(master, f.reply("A", "2026-06-01"));
    f.done(master, f.rating(Rating::Satisfied, "2026-06-05"));
    f.done(master, f.make(Action::Close, "2026-06-08"));
    const auto now = totalOn(f, "2026-07-01");
    CHECK(now.suggestions == 2); // by suggestion: each proposer is owed an answer
    CHECK(now.replied == 2);
    CHECK(count(now.classes, "A") == 2);
    CHECK(count(now.rating, "满意") == 1); // the other proposer has not rated
    CHECK(count(now.rating, "none") == 1);
    CHECK(now.closed == 2);
    CHECK(now.rates.at(QStringLiteral("redone")) == stats::Ratio{2, 2});
    const auto then = totalOn(f, "2026-05-26");
    CHECK(count(then.classes, "B") == 2);
    CHECK(count(then.rating, "不满意") == 1);
    CHECK(then.closed == 0);
    // the unit answers both with one letter, and both stand in its row and open from it
    const auto byUnit = stats::closureReport(*f.desk, query(Grouping::Unit));
    REQUIRE(byUnit.rows.size() == 1);
    CHECK(byUnit.rowSum == 2);
    CHECK(byUnit.rows.front().replied == 2);
    CHECK(byUnit.rows.front().closed == 2);
    const auto behind =
        stats::casesBehind(*f.desk, query(Grouping::Unit), byUnit.rows.front().key, QStringLiteral("closed"));
    REQUIRE(behind);
    CHECK(f.desk->count(*behind) == 2);
}

TEST_CASE("a unit that only assists has a row, and no rate", "[stats]")
{
    DeskFixture f;
    const auto id = f.filed();
    Command assign = f.make(Action::Assign, "2026-03-16");
    assign.lead = f.traffic;
    assign.assist = {f.finance};
    assign.inform = {f.water};
    f.done(id, assign);
    const auto report = stats::closureReport(*f.desk, query(Grouping::Unit));
    REQUIRE(report.rows.size() == 2); // for information is no share
    const auto assisting = std::ranges::find(report.rows, zh("县财政局"), &stats::ClosureRow::key);
    REQUIRE(assisting != report.rows.end());
    CHECK(assisting->suggestions == 0);
    CHECK(assisting->assists == 1);
    CHECK_FALSE(assisting->rates.at(QStringLiteral("answered")).percent());
    CHECK(report.total.assists == 1);
}

TEST_CASE("what a unit assists in opens to these cases, merged ones too, and the total counts each case once",
          "[stats]")
{
    DeskFixture f;
    const auto id = f.filed();
    Command assign = f.make(Action::Assign, "2026-03-16");
    assign.lead = f.traffic;
    assign.assist = {f.finance, f.water};
    f.done(id, assign);
    const auto merged = f.submit("关于同一问题的建议");
    Command merge = f.make(Action::Merge, "2026-03-20");
    merge.into = id;
    f.done(merged, merge);
    f.assigned("关于没有协办单位的建议");

    const auto ask = query(Grouping::Unit);
    const auto report = stats::closureReport(*f.desk, ask);
    CHECK(report.total.assists == 2);
    for (const char* unit : {"县财政局", "县水利局"}) {
        const auto row = std::ranges::find(report.rows, zh(unit), &stats::ClosureRow::key);
        REQUIRE(row != report.rows.end());
        CHECK(row->assists == 2);
        const auto behind = stats::casesBehind(*f.desk, ask, zh(unit), QStringLiteral("assists"));
        REQUIRE(behind);
        CHECK(std::ranges::is_permutation(f.desk->ids(*behind), std::vector{id, merged}));
    }
    const auto led = stats::casesBehind(*f.desk, ask, zh("县交通运输局"), QStringLiteral("assists"));
    REQUIRE(led);
    CHECK(f.desk->count(*led) == 0);
}

TEST_CASE("the report as JSON keeps the contract of the command line", "[stats]")
{
    DeskFixture f;
    work(f);
    auto ask = query(Grouping::Session);
    ask.period.from = QDate(2026, 1, 1);
    const QJsonObject json = QJsonDocument::fromJson(stats::toJson(stats::closureReport(*f.desk, ask))).object();
    CHECK(json.value(QStringLiteral("report")).toString() == u"closure");
    CHECK(json.value(QStringLiteral("as_of")).toString() == u"2026-07-01");
    CHECK(json.value(QStringLiteral("filters")).toObject().value(QStringLiteral("from")).toString() == u"2026-01-01");
    const auto definitions = json.value(QStringLiteral("definitions")).toArray();
    CHECK(definitions.size() == qsizetype(stats::metrics().size()));
    for (const QJsonValue& definition : definitions) {
        for (const char* key : {"id", "name", "numerator", "denominator", "basis"})
            CHECK_FALSE(definition.toObject().value(QLatin1String(key)).toString().isEmpty());
    }
    auto rows = json.value(QStringLiteral("rows")).toArray();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].toObject().value(QStringLiteral("key")).toString() == u"18-3");
    CHECK(rows[1].toObject().value(QStringLiteral("key")).toString() == u"18-4");
    rows.append(json.value(QStringLiteral("total")));
    int percents = 0;
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        for (const char* key : {"key", "suggestions", "replied", "replied_on_time", "overdue", "class", "rating",
                                "first_rating", "closed", "certified", "rates", "assists"})
            CHECK(row.contains(QLatin1String(key)));
        for (const char* key : {"A", "B", "C", "D", "none"}) {
            CHECK(row.value(QStringLiteral("class")).toObject().contains(QLatin1String(key)));
            CHECK(row.value(QStringLiteral("certified")).toObject().contains(QLatin1String(key)));
        }
        for (const char* key : {"满意", "基本满意", "不满意", "none"})
            CHECK(row.value(QStringLiteral("rating")).toObject().contains(zh(key)));
        const QJsonObject rates = row.value(QStringLiteral("rates")).toObject();
        for (const char* key : {"answered", "solved", "certified", "satisfied"})
            CHECK(rates.contains(QLatin1String(key)));
        for (const QJsonValue& rate : rates) {
            const QJsonValue percent = rate.toObject().value(QStringLiteral("percent"));
            const bool none = rate.toObject().value(QStringLiteral("d")).toInteger() == 0;
            CHECK((none ? percent.isNull() : percent.isString()));
            ++percents;
        }
    }
    CHECK(percents > 60);
}

TEST_CASE("a rating without a day does not come before its reply", "[stats]")
{
    DeskFixture f;
    const auto id = f.assigned("增设停车位");
    f.done(id, f.reply("A")); // on 2026-05-11
    Command rate{.action = Action::Rate, .on = std::nullopt, .imported = true};
    rate.result = Rating::Satisfied;
    f.done(id, rate);
    const auto before = totalOn(f, "2026-05-10");
    CHECK(before.suggestions == 1);
    CHECK(before.replied == 0);
    CHECK(count(before.rating, "none") == 1);
    CHECK(count(before.firstRating, "none") == 1);
    const auto after = totalOn(f, "2026-05-11");
    CHECK(after.replied == 1);
    CHECK(count(after.rating, "满意") == 1);
    CHECK(count(after.firstRating, "满意") == 1);
}

TEST_CASE("rows stand in an order that a person expects", "[stats]")
{
    DeskFixture f;
    const auto keysOf = [&](Grouping by) {
        QStringList keys;
        for (const auto& row : stats::closureReport(*f.desk, query(by)).rows)
            keys << row.key;
        return keys.join(u'|');
    };
    for (const UnitId unit : {f.housing, f.traffic, f.finance, f.water}) {
        const auto id = f.filed();
        Command assign = f.make(Action::Assign, "2026-03-16");
        assign.sole = unit;
        f.done(id, assign);
    }
    CHECK(keysOf(Grouping::Unit) == zh("县财政局|县交通运输局|县水利局|县住房和城乡建设局"));
    f.done(f.assigned("增设停车位"), f.reply("A"));
    CHECK(keysOf(Grouping::Class) == zh("A|none"));
}

TEST_CASE("what a unit has let slip is what the list shows of it, a redo too", "[stats][report]")
{
    DeskFixture f;
    f.assigned();
    f.to(CaseState::Redo);
    const auto late = f.desk->readCase(f.to(CaseState::Redo));
    const QDate day = late->suggestion.nextDue->addDays(1);
    desk::Environment later = f.desk->environment();
    later.asOf = day;
    const auto reader = desk::Desk::open(f.path(), casefile::Access::Read, later);
    REQUIRE(reader);
    const desk::Office office = (*reader)->office();
    const Period period{.asOf = day, .congress = office.congress, .session = office.session};
    const auto units = stats::unitProgress(**reader, period);
    qint64 all = 0;
    for (const stats::UnitProgress& unit : units) {
        INFO(unit.key.toStdString());
        CaseFilter filter{.congress = office.congress, .session = office.session};
        filter.answeringUnit = (*reader)->registers().findUnit(unit.key);
        filter.overdue = true;
        CHECK(unit.overdue == (*reader)->count(filter));
        CHECK(unit.overdue == qint64((*reader)->ids(filter).size()));
        all += unit.overdue;
    }
    CHECK(all == 3); // one unanswered, two to be redone
}
