// SPDX-License-Identifier: GPL-3.0-or-later
// A report of a past day says what it said on that day, whatever was done since.
#include "support/desk_fixture.h"

#include "lifecycle/decide.h"
#include "stats/closure_report.h"

#include <map>
#include <random>

using namespace huiyin;
using namespace huiyin::test;

namespace {

QByteArray reportOn(const desk::Desk& desk, QDate day, Grouping by)
{
    return stats::toJson(stats::closureReport(desk, {.by = by, .period = {.from = {}, .to = {}, .asOf = day}}));
}

std::map<Grouping, QByteArray> reportsOn(const desk::Desk& desk, QDate day)
{
    std::map<Grouping, QByteArray> reports;
    for (const Grouping by : {Grouping::None, Grouping::Unit, Grouping::Category, Grouping::Class, Grouping::Year})
        reports[by] = reportOn(desk, day, by);
    return reports;
}

Command on(Command command, QDate day)
{
    command.on = day;
    return command;
}

} // namespace

TEST_CASE("whatever is done later, a report of a day stays the same", "[stats]")
{
    const unsigned seed = GENERATE(range(1U, 9U));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto below = [&](size_t limit) { return std::uniform_int_distribution<size_t>(0, limit - 1)(random); };
    DeskFixture f(zh(below(2) == 0 ? "shandong-2017" : "henan-2017"));
    f.setToday(QDate(2026, 12, 31));
    std::vector<SuggestionId> cases;
    std::map<QDate, std::map<Grouping, QByteArray>> said;
    std::vector<qint64> counted;
    QDate day(2026, 3, 2);
    std::set<Action> done;
    for (int step = 0; step < 160; ++step) {
        if (below(4) == 0) {
            said[day] = reportsOn(*f.desk, day);
            day = day.addDays(1 + qint64(below(9)));
        }
        std::optional<SuggestionId> one;
        Action action = Action::Submit;
        if (!cases.empty() && below(cases.size() < 6 ? 5 : 25) != 0) {
            one = cases[below(cases.size())];
            const auto possible = lifecycle::possibleActions(*f.desk->readCase(*one));
            if (possible.empty())
                continue;
            action = possible[below(possible.size())];
        }
        const bool ends = action == Action::NotFile || action == Action::Archive || action == Action::Amend;
        if (ends || (action == Action::Withdraw && below(4) != 0))
            continue;
        Command command = on(f.complete(action, cases.empty() ? SuggestionId(1) : cases[below(cases.size())]), day);
        command.due = command.due ? std::optional(day.addDays(20)) : std::nullopt;
        command.until = command.until ? std::optional(day.addMonths(4)) : std::nullopt;
        command.notified.reset();
        if (action == Action::Assign) {
            command.limit = below(2) == 0 ? std::optional(day.addDays(12)) : std::nullopt;
            command.sole.reset();
            switch (below(3)) {
            case 0:
                command.sole = f.traffic;
                break;
            case 1:
                command.separate = {f.traffic, f.housing};
                break;
            default:
                command.lead = f.traffic;
                command.assist = {f.finance};
            }
        }
        const std::vector<UnitId> units{f.traffic, f.housing, f.finance, f.water};
        if (action == Action::AddUnit) {
            command.unit = units[below(4)];
            command.role = zh(below(2) == 0 ? "separate" : "assist");
        } else if (action == Action::AcceptReturn && below(2) == 0) {
            command.lead = units[below(4)];
        }
        if (one && action != Action::AddUnit && below(2) == 0) {
            const auto shares = f.desk->readCase(*one)->undertakings;
            const auto arguments = lifecycle::argumentsOf(action);
            const bool takesUnit =
                std::ranges::find(arguments, lifecycle::Field::Unit, &lifecycle::Argument::field) != arguments.end();
            if (takesUnit && !shares.empty())
                command.unit = shares[below(shares.size())].unit;
        }
        if (action == Action::Reply || action == Action::FollowUp)
            command.classLetter = zh(below(2) == 0 ? "A" : "B");
        if (action == Action::Rate && below(2) == 0) {
            command.result = Rating::Dissatisfied;
            command.text = zh("不行");
        }
        const auto applied = f.desk->apply(one, command);
        if (!applied)
            continue;
        done.insert(action);
        if (!one)
            cases.push_back(applied->suggestion);
    }
    REQUIRE(said.size() > 20);
    CHECK(done.size() > 9);
    for (const auto& [then, reports] : said) {
        INFO(then.toString(Qt::ISODate).toStdString());
        for (const auto& [by, report] : reports) {
            INFO(int(by));
            CHECK(reportOn(*f.desk, then, by).toStdString() == report.toStdString());
        }
        CaseFilter base; // and what is listed behind a number is as many as it says
        base.period = Period{.from = {}, .to = {}, .asOf = then};
        base.facts = {{Fact::InBase}};
        const auto report = stats::closureReport(*f.desk, {.by = Grouping::None, .period = *base.period});
        CHECK(f.desk->count(base) == report.total.suggestions);
        CHECK(qint64(f.desk->ids(base).size()) == report.total.suggestions);
    }
    f.checkSound();
}
