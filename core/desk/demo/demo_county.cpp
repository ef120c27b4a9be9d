// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demo_county.h"

#include "casefile/error.h"
#include "casefile/open.h"
#include "casefile/transaction.h"
#include "desk/demo/demo_sittings.h"
#include "desk/demo/demo_story.h"
#include "desk/demo/demo_words.h"
#include "lifecycle/class_scheme.h"

#include <QSet>

#include <algorithm>

namespace huiyin::desk {

namespace {

using namespace demo;

//! The registers of the county, as the stories need them.
void fillRegisters(Desk& desk, Dice& dice, People& people)
{
    for (const char16_t* name : categories) {
        people.categories.push_back(desk.ensureCategory(say(name)));
        people.committees.push_back(desk.ensureCommittee(say(name) + QStringLiteral("工作室")));
    }
    for (const char16_t* name : towns) {
        people.delegations.push_back(desk.ensureDelegation(say(name)));
        people.groups.push_back(desk.ensureGroup(say(name) + QStringLiteral("代表小组")));
    }
    for (const DemoUnit& unit : units) {
        const auto made = desk.addUnit(
            {.id = UnitId(0), .name = say(unit.name), .shortName = say(unit.shortName), .kind = say(unit.kind)},
            {QStringLiteral("县") + say(unit.shortName)});
        people.units.push_back(*made);
    }
    // a body that was renamed: old cases go on printing the old name
    desk.addUnit({.id = UnitId(0),
                  .name = QStringLiteral("县城市管理局"),
                  .shortName = QStringLiteral("城管局"),
                  .kind = QStringLiteral("government"),
                  .validTo = QDate(2024, 2, 29),
                  .successor = people.units[24]},
                 {});
    for (const char16_t* name : {u"县长 周明德", u"常务副县长 郑国华", u"副县长 林秀云", u"副县长 韩志远"})
        people.leaders.push_back(desk.ensureLeader(say(name).section(u' ', 1), false, say(name).section(u' ', 0, 0)));
    for (const char16_t* name : {u"主任 高树林", u"副主任 宋雅琴", u"副主任 冯建民"})
        people.supervisors.push_back(
            desk.ensureLeader(say(name).section(u' ', 1), true, say(name).section(u' ', 0, 0)));

    QSet<QString> taken;
    for (int i = 0; int(people.deputies.size()) < 212; ++i) {
        const QString name = say(surnames[dice.below(surnames.size())]) + say(given[dice.below(given.size())]);
        if (taken.contains(name))
            continue;
        taken.insert(name);
        const size_t town = people.deputies.size() % towns.size();
        const auto made = desk.addDeputy(
            {.id = DeputyId(0),
             .name = name,
             .delegation = people.delegations[town],
             .group = people.groups[town],
             .sex = dice.chance(38) ? QStringLiteral("女") : QStringLiteral("男"),
             .nation = QStringLiteral("汉族"),
             .party = say(parties[dice.below(parties.size())]),
             .post = say(posts[dice.below(posts.size())]),
             .phone = QStringLiteral("1380000%1").arg(int(people.deputies.size()), 4, 10, QLatin1Char('0')),
             .certificate = QStringLiteral("18%1").arg(int(people.deputies.size()) + 1, 4, 10, QLatin1Char('0')),
             .committeeMember = people.deputies.size() % 7 == 0});
        people.deputies.push_back(*made);
        people.towns.push_back(int(town));
    }
}

const QString clerk = QStringLiteral("沈佳宁"); // who kept the county's ledger

} // namespace

tl::expected<DemoReport, casefile::OpenError> makeDemoCounty(const QString& path, const DemoOptions& options)
{
    if (const auto obstacle = casefile::obstacleToNew(path))
        return tl::unexpected(*obstacle);
    // the clock of the county: it follows the story, so that the journal shows when things happened
    const QDate founded = options.asOf.addYears(-options.years);
    auto clock = std::make_shared<QDateTime>(founded, QTime(1, 0), Qt::UTC);
    const Environment environment{.now = [clock] { return *clock; }, .asOf = {}, .actor = clerk};
    const int lastSession = std::max(4, options.years);
    // in memory, where a power cut leaves nothing of it
    auto desk = Desk::createDraft({.name = QStringLiteral("云湖县人大常委会代表工作委员会"),
                                   .congress = 18,
                                   .session = lastSession,
                                   .ruleSet = lifecycle::defaultRuleSet().id,
                                   .place = QStringLiteral("云湖县")},
                                  environment);
    if (!desk)
        return tl::unexpected(desk.error());

    DemoReport report;
    try {
        Dice dice(options.seed);
        People people;
        fillRegisters(**desk, dice, people);
        std::vector<Event> events;
        std::vector<std::optional<SuggestionId>> made;
        int stories = 0;
        for (int year = 0; year < options.years; ++year) {
            const bool last = year == options.years - 1;
            const QDate opening = options.asOf.addDays(-108).addYears(year + 1 - options.years);
            const Session session{.congress = 18,
                                  .session = lastSession - (options.years - 1 - year),
                                  .opening = opening,
                                  .asOf = options.asOf,
                                  .isLast = last};
            tellSession(session, options.casesPerYear, **desk, people, dice, events, stories);
        }
        made.resize(size_t(stories));
        std::ranges::stable_sort(events, {}, &Event::on);

        casefile::Transaction transaction((*desk)->database());
        int second = 0;
        QDate day;
        std::vector<bool> stuck(made.size(), false);
        std::vector<QDate> lastDay(made.size()); // of each story
        for (const Event& event : events)
            lastDay[size_t(event.story)] = event.on;
        auto sittings = sittingsOf(options.asOf, (*desk)->calendar());
        const auto hold = [&](const DemoSitting& sitting) {
            const QDate today = std::min(sitting.day, options.asOf);
            *clock = std::max(*clock, QDateTime(today, QTime(1, 0), Qt::UTC));
            playSitting(**desk, sitting, today, [&](SuggestionId id) {
                const auto story = std::ranges::find(made, std::optional(id));
                return story != made.end() && lastDay[size_t(story - made.begin())] < today;
            });
        };
        for (const Event& event : events) {
            while (sittings.front().isHeld && sittings.front().day < event.on) { // the day of a session has passed
                hold(sittings.front());
                sittings.erase(sittings.begin());
            }
            second = event.on == day ? second + 1 : 0;
            day = event.on;
            *clock = QDateTime(day, QTime(1, 0), Qt::UTC).addSecs(second * 41);
            if (stuck[size_t(event.story)])
                continue;
            lifecycle::Command command = event.command;
            if (event.into) {
                if (!made[size_t(*event.into)])
                    continue;
                command.into = made[size_t(*event.into)];
            }
            const auto applied = (*desk)->applyInside(made[size_t(event.story)], command, {});
            if (applied) {
                made[size_t(event.story)] = applied->suggestion;
            } else { // the rest of its story cannot happen
                ++report.refused;
                stuck[size_t(event.story)] = true;
                qWarning("demo: %s %s", qPrintable(keyOf(command.action)),
                         qPrintable(lifecycle::lines(applied.error())));
            }
        }
        for (const DemoSitting& sitting : sittings)
            hold(sitting);
        transaction.commit();
        for (int i = 0; i < caseStateCount; ++i)
            report.states[CaseState(i)] = int((*desk)->count({.states = {CaseState(i)}}));
        report.cases = int((*desk)->count({}));
        report.deputies = int((*desk)->registers().deputies.size());
        report.units = int((*desk)->registers().units.size());
        if (const auto saved = (*desk)->saveAs(path); !saved)
            return tl::unexpected(saved.error());
    } catch (const casefile::Error& error) {
        return tl::unexpected(casefile::openErrorOf(error, path));
    }
    return report;
}

} // namespace huiyin::desk
