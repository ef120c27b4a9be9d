// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demo_sittings.h"

#include "desk/demo/demo_words.h"
#include "domain/case_filter.h"
#include "lifecycle/field.h"

#include <algorithm>

namespace huiyin::desk::demo {

namespace {

using lifecycle::Action;
using lifecycle::Command;
using lifecycle::SittingAction;

constexpr int noticeDays = 14;
constexpr int promiseDays = 120;

//! One session while it is played; a refusal is a fault of the story and is told.
class Play {
public:
    Play(Desk& desk, QDate day, QDate today)
        : desk_(desk)
        , day_(day)
        , today_(today)
    {
    }

    bool sit(SittingAction action, QDate on, const std::function<void(Command&)>& say = {})
    {
        Command command;
        command.on = on;
        if (say)
            say(command);
        const auto done = desk_.applyInside(id_, action, command);
        if (!done) {
            qWarning("demo: %s %s", qPrintable(keyOf(action)), qPrintable(lifecycle::lines(done.error())));
            return false;
        }
        id_ = done->confrontation;
        return true;
    }
    bool act(SuggestionId one, Action action, QDate on, const std::function<void(Command&)>& say)
    {
        Command command{.action = action, .on = on};
        say(command);
        const auto done = desk_.applyInside(one, command, {});
        if (!done)
            qWarning("demo: %s %s", qPrintable(keyOf(action)), qPrintable(lifecycle::lines(done.error())));
        return done.has_value();
    }

    void plan()
    {
        const QDate on = std::min(day_.addDays(-noticeDays), today_);
        sit(SittingAction::Plan, on, [&](Command& c) {
            c.day = day_;
            c.time = QStringLiteral("09:00");
            c.place = say(u"县人大常委会会议室");
            c.chair = say(u"宋雅琴");
            c.recorder = say(u"沈佳宁");
            c.title = say(u"代表建议办理三方对质");
        });
    }
    void list(SuggestionId one, const QString& why)
    {
        const bool isFound = desk_.isSelectedBy(why, one);
        const bool done =
            act(one, Action::ListHearing, std::min(day_.addDays(-noticeDays + 1), today_), [&](Command& c) {
                c.confrontation = id_;
                c.why = why;
                if (why == u"chosen")
                    c.reason = say(u"主任会议确定，群众反映集中");
                else if (!isFound) // the rule finds it today or not at all, and the session was planned another day
                    c.reason = say(u"承诺事项跟踪督办");
            });
        if (done)
            listed_.push_back(one);
    }
    const std::vector<SuggestionId>& listed() const { return listed_; }

    //! The deputies, the units (every third sends its deputy head) and the office.
    void attend()
    {
        int units = 0;
        QStringList seen;
        for (const SuggestionId id : listed_) {
            const auto one = desk_.readCase(id);
            if (one->suggestion.lead && !seen.contains(desk_.registers().deputyName(*one->suggestion.lead))) {
                seen << desk_.registers().deputyName(*one->suggestion.lead);
                sit(SittingAction::Attend, day_, [&](Command& c) {
                    c.party = QStringLiteral("deputy");
                    c.deputy = one->suggestion.lead;
                });
            }
            for (const Undertaking& share : one->undertakings) {
                const QString unit = desk_.registers().unitName(share.unit);
                if (!answers(share.role) || share.state == UnitState::Returned || seen.contains(unit))
                    continue;
                seen << unit;
                const bool isHead = ++units % 3 != 0;
                sit(SittingAction::Attend, day_, [&](Command& c) {
                    c.party = QStringLiteral("unit");
                    c.unit = share.unit;
                    c.name = headOf(share.unit, isHead);
                    c.post = say(isHead ? u"局长" : u"副局长");
                    c.rank = isHead ? QStringLiteral("head") : QStringLiteral("deputy-head");
                });
            }
        }
        sit(SittingAction::Attend, day_, [&](Command& c) {
            c.party = QStringLiteral("congress");
            c.name = say(u"宋雅琴");
            c.post = say(u"县人大常委会副主任");
        });
        sit(SittingAction::Attend, day_, [&](Command& c) {
            c.party = QStringLiteral("congress");
            c.name = say(u"沈佳宁");
            c.post = say(u"县人大常委会代表工作委员会主任");
        });
    }

    void hear(SuggestionId id, int turn)
    {
        const auto one = desk_.readCase(id);
        const bool isSolved = one->suggestion.outcome.lastSolved;
        const bool fallsShort = isSolved && turn % 3 == 1;
        act(id, Action::NotePoint, day_, [&](Command& c) {
            c.dispute = say(u"答复的事项是否全部落实");
            c.claimed = say(u"答复所列工作已完成，相关设施已投入使用。");
            c.view =
                say(fallsShort ? u"群众反映仍有部分点位没有完成，与答复不一致。" : u"总体改善明显，希望建立长效机制。");
            c.finding = say(fallsShort ? u"现场察看：主体已完成，末端两处尚未实施。" : u"现场察看：与答复一致。");
            c.conclusion = fallsShort ? QStringLiteral("promised")
                           : isSolved ? QStringLiteral("done")
                                      : QStringLiteral("partly");
            if (fallsShort) {
                c.due = day_.addDays(promiseDays);
                c.person = say(u"分管负责人");
            }
        });
        const QString found = fallsShort ? QStringLiteral("B") : one->suggestion.outcome.lastClass;
        act(id, Action::ConcludeHearing, day_, [&](Command& c) {
            c.text = say(fallsShort ? u"三方认定部分落实，限期完成末端点位。"
                         : isSolved ? u"三方认定已落实。"
                                    : u"三方认定正在推进，继续跟踪督办。");
            c.classLetter = found;
            c.signatories = say(u"代表、承办单位负责人、宋雅琴");
        });
    }

private:
    //! The same person for a unit in every session.
    QString headOf(UnitId unit, bool isHead) const
    {
        const auto& all = desk_.registers().units;
        const auto at = size_t(std::ranges::find(all, unit, &Unit::id) - all.begin());
        constexpr size_t step = 7; // so that neighbours are no namesakes
        const size_t turn = step * at + (isHead ? 0 : surnames.size() / 2);
        return say(surnames[turn % surnames.size()]) + say(given[(turn + at) % given.size()]);
    }

    Desk& desk_;
    QDate day_;
    QDate today_;
    std::optional<ConfrontationId> id_;
    std::vector<SuggestionId> listed_;
};

bool hasOneAnsweredShare(const Case& one)
{
    return one.suggestion.lead && std::ranges::count_if(one.undertakings, [](const Undertaking& share) {
                                      return answers(share.role) && share.state == UnitState::Replied;
                                  }) == 1;
}

//! Cases of these states whose story is over, the newest first.
std::vector<SuggestionId> candidates(const Desk& desk, const std::vector<CaseState>& states, size_t wanted,
                                     const std::function<bool(SuggestionId)>& isOver)
{
    std::vector<SuggestionId> found;
    for (const SuggestionId id : desk.ids({.states = states})) {
        if (found.size() >= wanted || !isOver(id))
            continue;
        if (const auto one = desk.readCase(id); one && hasOneAnsweredShare(*one))
            found.push_back(id);
    }
    return found;
}

} // namespace

std::vector<DemoSitting> sittingsOf(QDate asOf, const calendar::WorkCalendar& calendar)
{
    const auto workday = [&](int days) {
        QDate day = asOf.addDays(days);
        while (!calendar.isWorkday(day))
            day = day.addDays(1);
        return day;
    };
    return {{workday(-300), true}, {workday(-40), true}, {workday(14), false}};
}

void playSitting(Desk& desk, const DemoSitting& sitting, QDate today, const std::function<bool(SuggestionId)>& isOver)
{
    const auto closed = candidates(desk, {CaseState::Closed}, 4, isOver);
    const auto tracked = candidates(desk, {CaseState::Tracking}, 2, isOver);
    if (closed.empty() && tracked.empty())
        return; // the county is too young
    Play play(desk, sitting.day, today);
    play.plan();
    for (const SuggestionId id : closed)
        play.list(id, QStringLiteral("chosen"));
    for (const SuggestionId id : tracked)
        play.list(id, QStringLiteral("promise-overdue"));
    play.sit(SittingAction::GiveNotice, std::min(sitting.day.addDays(-noticeDays + 2), today));
    if (!sitting.isHeld)
        return;
    play.sit(SittingAction::Begin, sitting.day);
    play.attend();
    int turn = 0;
    for (const SuggestionId id : play.listed())
        play.hear(id, turn++);
    play.sit(SittingAction::Finish, sitting.day);
}

} // namespace huiyin::desk::demo
