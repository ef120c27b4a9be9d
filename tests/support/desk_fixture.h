// SPDX-License-Identifier: GPL-3.0-or-later
// A case file of a small county in a folder of its own, with a clock that tests move, and a case that can be brought
// into any state by the actions that really lead there.
#pragma once

#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include "casefile/database.h"
#include "casefile/journal.h"
#include "casefile/verify.h"
#include "desk/desk.h"
#include "desk/json_command.h"
#include "lifecycle/field.h"
#include "lifecycle/refusal.h"

#include <map>
#include <set>

namespace huiyin::test {

using lifecycle::Action;
using lifecycle::Command;
using lifecycle::Rule;

inline QString zh(const char* text)
{
    return QString::fromUtf8(text);
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

//! Every row of every table that holds the field, as one line each; what an undo must bring back. Versions grow and the
//! journal and the number series never go back, so these are left out.
inline std::map<QString, QStringList> dump(const casefile::Database& db)
{
    const auto tables =
        db.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
               " AND name NOT LIKE 'search%' AND name NOT IN ('journal', 'series', 'meta', 'rule_set')",
               {}, [](const casefile::Row& row) { return row.text(0); });
    std::map<QString, QStringList> all;
    for (const QString& table : tables) {
        QStringList columns;
        db.each(("SELECT name FROM pragma_table_info('" + table.toUtf8() + "')").constData(), {},
                [&](const casefile::Row& row) {
                    if (row.text(0) != u"version")
                        columns << row.text(0);
                });
        QStringList& rows = all[table];
        const QByteArray sql = "SELECT " + columns.join(u',').toUtf8() + " FROM " + table.toUtf8() + " ORDER BY 1";
        db.each(sql.constData(), {}, [&](const casefile::Row& row) {
            QStringList cells;
            for (int i = 0; i < row.columns(); ++i)
                cells << (row.isNull(i)           ? QStringLiteral("∅")
                          : columns[i] == u"hash" ? QString::fromLatin1(row.bytes(i).toHex())
                                                  : row.text(i));
            rows << cells.join(u'|');
        });
    }
    return all;
}

inline std::string difference(const std::map<QString, QStringList>& before, const std::map<QString, QStringList>& after)
{
    QString text;
    for (const auto& [table, rows] : before) {
        const QStringList& other = after.at(table);
        for (const QString& row : rows) {
            if (!other.contains(row))
                text += table + QStringLiteral(" only before: ") + row + u'\n';
        }
        for (const QString& row : other) {
            if (!rows.contains(row))
                text += table + QStringLiteral(" only after: ") + row + u'\n';
        }
    }
    return text.toStdString();
}

inline bool hasRule(const lifecycle::Refusals& refusals, Rule rule)
{
    return std::ranges::any_of(refusals, [&](const lifecycle::Refusal& refusal) { return refusal.rule == rule; });
}

class DeskFixture {
public:
    QTemporaryDir folder;
    QDateTime clock = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    std::function<QByteArray(const desk::Desk&, const Case&)> closingPaper; //!< of the file when it is opened anew
    std::unique_ptr<desk::Desk> desk;
    UnitId traffic{0}, housing{0}, finance{0}, water{0}, old{0};
    DeputyId zhang{0}, li{0}, wang{0};
    LeaderId governor{0}, chair{0};
    CommitteeId committee{0};
    CategoryId category{0}, farming{0};
    DelegationId delegation{0};
    GroupId group{0};
    std::optional<ConfrontationId> confrontation;
    std::set<Rule> seen; //!< every rule that a refusal or a notice named

    explicit DeskFixture(const QString& rules = QStringLiteral("shandong-2017"))
    {
        REQUIRE(folder.isValid());
        auto made = desk::Desk::create(
            path(),
            {.name = zh("云湖县人大常委会代表工作委员会"), .congress = 18, .session = 4, .ruleSet = rules, .place = {}},
            environment());
        REQUIRE(made);
        desk = std::move(*made);
        hurry();
        traffic = unit("县交通运输局");
        housing = unit("县住房和城乡建设局", "住建局");
        finance = unit("县财政局");
        water = unit("县水利局");
        Unit gone{.id = UnitId(0), .name = zh("县国土资源局")};
        gone.validTo = QDate(2019, 3, 1);
        old = *desk->addUnit(gone, {});
        delegation = desk->ensureDelegation(zh("城关代表团"));
        group = desk->ensureGroup(zh("第一代表小组"));
        zhang = deputy("张建国");
        li = deputy("李秀英");
        wang = deputy("王𬱖");
        governor = desk->ensureLeader(zh("赵副县长"), false);
        chair = desk->ensureLeader(zh("钱副主任"), true);
        committee = desk->ensureCommittee(zh("城建环保委员会"));
        category = desk->ensureCategory(zh("城建环保"));
        farming = desk->ensureCategory(zh("农业农村"));
    }

    QString path() const { return folder.filePath(QStringLiteral("yunhu.huiyin")); }
    desk::Environment environment()
    {
        return {.now =
                    [this] {
                        clock = clock.addMSecs(10);
                        return clock;
                    },
                .asOf = today_,
                .actor = zh("刘经办"),
                .closingPaper = closingPaper};
    }
    const casefile::Database& db() const { return desk->database(); }
    void reopen()
    {
        desk.reset();
        auto opened = desk::Desk::open(path(), casefile::Access::Write, environment());
        REQUIRE(opened);
        desk = std::move(*opened);
        hurry();
    }
    //! Moves today; dates of actions must not lie after it.
    void setToday(QDate day)
    {
        today_ = day;
        reopen();
    }
    UnitId unit(const char* name, const char* shortName = "")
    {
        const auto id = desk->addUnit({.id = UnitId(0), .name = zh(name), .shortName = zh(shortName)}, {});
        REQUIRE(id);
        return *id;
    }
    DeputyId deputy(const char* name)
    {
        Deputy one{.id = DeputyId(0), .name = zh(name)};
        one.delegation = delegation;
        const auto id = desk->addDeputy(one);
        REQUIRE(id);
        return *id;
    }

    void note(const std::vector<lifecycle::Refusal>& refusals)
    {
        for (const auto& refusal : refusals)
            seen.insert(refusal.rule);
    }
    //! Applies and expects it to be done.
    desk::Applied done(std::optional<SuggestionId> one, const Command& command)
    {
        const auto applied = desk->apply(one, command);
        INFO(keyOf(command.action).toStdString()
             << ": " << (applied ? "" : lifecycle::lines(applied.error()).toStdString()));
        REQUIRE(applied);
        note(applied->notices);
        ++applied_[command.action];
        return *applied;
    }
    //! Applies and expects exactly these rules in the way, nothing stored, and words for each.
    void refused(std::optional<SuggestionId> one, const Command& command, std::set<Rule> rules)
    {
        const qint64 entries = db().number("SELECT count(*) FROM journal");
        const auto before = one ? desk->readCase(*one) : std::nullopt;
        const auto applied = desk->apply(one, command);
        INFO(keyOf(command.action).toStdString());
        REQUIRE_FALSE(applied);
        std::set<Rule> found;
        QStringList keys;
        for (const auto& refusal : applied.error()) {
            found.insert(refusal.rule);
            keys << lifecycle::ruleKey(refusal.rule);
            CHECK_FALSE(refusal.what().isEmpty());
            CHECK_FALSE(refusal.remedy().isEmpty());
            CHECK_FALSE(refusal.source().isEmpty());
            CHECK_FALSE(refusal.line().contains(u'\n'));
        }
        INFO(keys.join(u' ').toStdString());
        CHECK(found == rules);
        note(applied.error());
        CHECK(db().number("SELECT count(*) FROM journal") == entries);
        if (before)
            CHECK(desk->readCase(*one)->suggestion.state == before->suggestion.state);
    }

    //! An action of a confrontation that must be done.
    desk::AppliedSitting sit(lifecycle::SittingAction action, const char* on,
                             const std::function<void(Command&)>& say = {})
    {
        Command command;
        command.on = QDate::fromString(QString::fromLatin1(on), Qt::ISODate);
        if (say)
            say(command);
        const auto applied = desk->apply(confrontation, action, command);
        INFO(keyOf(action).toStdString() << ": " << (applied ? "" : lifecycle::lines(applied.error()).toStdString()));
        REQUIRE(applied);
        note(applied->notices);
        return *applied;
    }
    //! An action of a confrontation that these rules stand in the way of.
    void sitRefused(lifecycle::SittingAction action, const char* on, const std::function<void(Command&)>& say,
                    std::set<Rule> rules)
    {
        const qint64 entries = db().number("SELECT count(*) FROM journal");
        Command command;
        command.on = QDate::fromString(QString::fromLatin1(on), Qt::ISODate);
        if (say)
            say(command);
        const auto applied = desk->apply(confrontation, action, command);
        INFO(keyOf(action).toStdString());
        REQUIRE_FALSE(applied);
        std::set<Rule> found;
        for (const auto& refusal : applied.error()) {
            found.insert(refusal.rule);
            CHECK_FALSE(refusal.what().isEmpty());
            CHECK_FALSE(refusal.remedy().isEmpty());
            CHECK_FALSE(refusal.source().isEmpty());
        }
        CHECK(found == rules);
        note(applied.error());
        CHECK(db().number("SELECT count(*) FROM journal") == entries);
    }
    ConfrontationId planned(const char* day = "2026-06-01", const char* on = "2026-05-18")
    {
        const QDate held = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
        confrontation.reset();
        confrontation = sit(lifecycle::SittingAction::Plan, on, [&](Command& c) {
                            c.day = held;
                            c.time = QStringLiteral("09:00");
                            c.place = zh("县人大常委会会议室");
                            c.chair = zh("钱副主任");
                            c.recorder = zh("刘经办");
                        }).confrontation;
        return *confrontation;
    }
    Command listing(const char* on = "2026-05-19", const char* why = "key") const
    {
        Command command = make(Action::ListHearing, on);
        command.confrontation = confrontation;
        command.why = QString::fromLatin1(why);
        command.reason = zh("群众反映集中"); // no rule of selection finds these cases
        return command;
    }
    //! Who came: the proposing deputy, the head of the unit, the office.
    void everybodyComes(const char* on)
    {
        using lifecycle::SittingAction;
        sit(SittingAction::Attend, on, [&](Command& c) {
            c.party = QStringLiteral("deputy");
            c.deputy = zhang;
            c.name = zh("张建国");
        });
        sit(SittingAction::Attend, on, [&](Command& c) {
            c.party = QStringLiteral("unit");
            c.unit = traffic;
            c.name = zh("孙局长");
            c.post = zh("局长");
            c.rank = QStringLiteral("head");
        });
        sit(SittingAction::Attend, on, [&](Command& c) {
            c.party = QStringLiteral("congress");
            c.name = zh("钱副主任");
        });
    }
    //! A confrontation that sits, with all three parties, over this case and whatever is put on its agenda.
    void sittingOver(SuggestionId one, const char* day = "2026-06-01")
    {
        planned(day);
        done(one, listing());
        sit(lifecycle::SittingAction::Begin, day);
        everybodyComes(day);
    }

    Command make(Action action, const char* on = "2026-03-20") const
    {
        Command command;
        command.action = action;
        command.on = QDate::fromString(QString::fromLatin1(on), Qt::ISODate);
        return command;
    }
    SuggestionId submit(const char* title = "关于整治老旧小区停车难的建议", const char* on = "2026-03-02")
    {
        Command command = make(Action::Submit, on);
        command.title = zh(title);
        command.body = zh("县城多处老旧小区道路狭窄，停车难问题突出，建议统筹规划。");
        command.deputy = zhang;
        command.cosigners = {li};
        command.delegation = delegation;
        command.group = group;
        command.category = category;
        return done({}, command).suggestion;
    }
    SuggestionId filed(const char* title = "关于整治老旧小区停车难的建议")
    {
        const SuggestionId id = submit(title);
        done(id, make(Action::File, "2026-03-03"));
        return id;
    }
    //! Assigned to one sole unit on 16 March 2026: due 16 June.
    SuggestionId assigned(const char* title = "关于整治老旧小区停车难的建议")
    {
        const SuggestionId id = filed(title);
        Command command = make(Action::Assign, "2026-03-16");
        command.sole = traffic;
        done(id, command);
        return id;
    }
    Command reply(const char* letter = "A", const char* on = "2026-05-11") const
    {
        Command command = make(Action::Reply, on);
        command.classLetter = zh(letter);
        command.text = zh("已经办理。");
        command.letter = zh("云交函〔2026〕7号");
        command.signer = zh("孙局长");
        command.method = zh("both");
        return command;
    }
    Command promising(const char* due = "2026-09-30") const
    {
        Command command = reply("B");
        command.promises = {{zh("建成停车场"), QDate::fromString(QString::fromLatin1(due), Qt::ISODate), zh("孙局长")}};
        return command;
    }
    Command rating(Rating result, const char* on = "2026-05-20") const
    {
        Command command = make(Action::Rate, on);
        command.result = result;
        command.process = Rating::Satisfied;
        command.text = result == Rating::Dissatisfied ? zh("没有解决") : QString();
        return command;
    }
    Command because(Action action, const char* on = "2026-03-20") const
    {
        Command command = make(action, on);
        command.reason = zh("因故");
        return command;
    }

    //! A command with everything that the action must be told, dated 10 June 2026 unless said.
    Command complete(Action action, SuggestionId master, const char* on = "2026-06-10") const
    {
        Command command = make(action, on);
        for (const lifecycle::Argument& argument : lifecycle::argumentsOf(action)) {
            if (!argument.required)
                continue;
            switch (argument.field) {
            case lifecycle::Field::Title:
                command.title = zh("关于改造农村公路的建议");
                break;
            case lifecycle::Field::Reason:
                command.reason = zh("因故");
                break;
            case lifecycle::Field::Deputy:
                command.deputy = action == Action::LeaveCosigners ? li : wang;
                break;
            case lifecycle::Field::Code:
                command.code = desk->officeRules().exclusionReasons.front().code;
                break;
            case lifecycle::Field::Place:
                command.place = zh("城东路");
                break;
            case lifecycle::Field::Finding:
                command.finding = zh("路面未修");
                break;
            case lifecycle::Field::Notified:
                command.notified = QDate(2026, 6, 10);
                break;
            case lifecycle::Field::Into:
                command.into = master;
                break;
            case lifecycle::Field::Unit:
                command.unit = water;
                break;
            case lifecycle::Field::Role:
                command.role = QStringLiteral("inform");
                break;
            case lifecycle::Field::Until:
                command.until = QDate(2026, 8, 31);
                break;
            case lifecycle::Field::Class:
                command.classLetter = QStringLiteral("A");
                break;
            case lifecycle::Field::Result:
                command.result = Rating::Satisfied;
                break;
            case lifecycle::Field::Signatories:
                command.signatories = zh("张、李");
                break;
            case lifecycle::Field::Text:
                command.text = zh("年内建成");
                break;
            case lifecycle::Field::Due:
                command.due = QDate(2026, 12, 31);
                break;
            case lifecycle::Field::Evidence:
                command.evidence = zh("验收单");
                break;
            case lifecycle::Field::Signer:
                command.signer = zh("孙局长");
                break;
            case lifecycle::Field::Decision:
                command.decision = QStringLiteral("full");
                break;
            case lifecycle::Field::ArchiveNo:
                command.archiveNo = QStringLiteral("1");
                break;
            case lifecycle::Field::Confrontation:
                command.confrontation = confrontation;
                break;
            case lifecycle::Field::Why:
                command.why = QStringLiteral("key");
                break;
            case lifecycle::Field::Point:
                command.point = 1;
                break;
            case lifecycle::Field::Issued:
                command.issued = 12;
                break;
            case lifecycle::Field::Returned:
                command.returned = 12;
                break;
            case lifecycle::Field::Valid:
                command.valid = 11;
                break;
            case lifecycle::Field::Satisfied:
                command.satisfied = 8;
                break;
            case lifecycle::Field::Basically:
                command.basically = 2;
                break;
            case lifecycle::Field::Dissatisfied:
                command.dissatisfied = 1;
                break;
            default:
                FAIL("no value for " << lifecycle::fieldRow(argument.field).key);
            }
        }
        if (action == Action::Submit)
            command.deputy = zhang;
        if (action == Action::NotePoint)
            command.dispute = zh("路灯是否全部修好");
        if (action == Action::ConcludeHearing)
            command.text = zh("三方一致");
        if (action == Action::Amend)
            command.title = zh("改过的题目");
        if (action == Action::Propose || action == Action::Assign)
            command.sole = traffic;
        return command;
    }

    //! A new case in this state, brought there by actions. Today must be 2026-06-01 or later.
    SuggestionId to(CaseState state)
    {
        using S = CaseState;
        switch (state) {
        case S::Submitted:
            return submit();
        case S::Screening: {
            const auto id = submit();
            done(id, make(Action::Screen, "2026-03-03"));
            return id;
        }
        case S::ReturnedToDeputy: {
            const auto id = submit();
            done(id, because(Action::ReturnToDeputy, "2026-03-03"));
            return id;
        }
        case S::NotFiled: {
            const auto id = submit();
            Command command = make(Action::NotFile, "2026-03-03");
            command.code = desk->officeRules().exclusionReasons.front().code;
            command.notified = QDate(2026, 3, 3);
            done(id, command);
            return id;
        }
        case S::Merged: {
            const auto master = assigned("关于增设停车位的建议");
            const auto id = submit();
            Command command = make(Action::Merge, "2026-03-20");
            command.into = master;
            done(id, command);
            return id;
        }
        case S::Filed:
            return filed();
        case S::Proposed: {
            const auto id = filed();
            Command command = make(Action::Propose, "2026-03-05");
            command.sole = traffic;
            done(id, command);
            return id;
        }
        case S::Assigned:
            return assigned();
        case S::ReturnRequested: {
            const auto id = assigned();
            done(id, because(Action::RequestReturn, "2026-03-18"));
            return id;
        }
        case S::InHand: {
            const auto id = assigned();
            done(id, make(Action::Contact, "2026-03-19"));
            return id;
        }
        case S::Replied: {
            const auto id = to(S::InHand);
            done(id, reply());
            return id;
        }
        case S::AwaitingRating: {
            const auto id = to(S::Replied);
            done(id, make(Action::SendForm, "2026-05-12"));
            return id;
        }
        case S::Rated: {
            const auto id = to(S::Replied);
            done(id, rating(Rating::Satisfied));
            return id;
        }
        case S::Redo: {
            const auto id = to(S::Replied);
            done(id, rating(Rating::Dissatisfied));
            Command command = make(Action::OrderRedo, "2026-05-25");
            command.heard = QDate(2026, 5, 24);
            done(id, command);
            return id;
        }
        case S::Tracking: {
            const auto id = to(S::InHand);
            done(id, promising());
            done(id, rating(Rating::Satisfied));
            return id;
        }
        case S::Closed: {
            const auto id = to(S::Rated);
            done(id, make(Action::Close, "2026-05-25"));
            return id;
        }
        case S::Archived: {
            const auto id = to(S::Closed);
            Command command = make(Action::Archive, "2026-05-28");
            command.archiveNo = zh("2026-永久-0001");
            done(id, command);
            return id;
        }
        case S::Withdrawn: {
            const auto id = submit();
            done(id, because(Action::Withdraw, "2026-03-03"));
            return id;
        }
        case S::Discarded: {
            const auto id = submit();
            done(id, because(Action::Discard, "2026-03-03"));
            return id;
        }
        }
        FAIL("no way into this state");
        return SuggestionId(0);
    }

    CaseState state(SuggestionId id) const { return desk->readCase(id)->suggestion.state; }
    int timesApplied(Action action) const
    {
        const auto found = applied_.find(action);
        return found == applied_.end() ? 0 : found->second;
    }
    //! The file holds together: structure, rows, chain, derived fields, index.
    void checkSound() const
    {
        const auto report = desk->check();
        INFO(report.faults.join(u'\n').toStdString());
        CHECK(report.isSound());
    }

private:
    //! The disk is waited for only where a test kills the program; there the program under test waits itself.
    void hurry() const { db().run("PRAGMA synchronous = OFF"); }

    std::optional<QDate> today_ = QDate(2026, 7, 1);
    std::map<Action, int> applied_;
};

} // namespace huiyin::test
