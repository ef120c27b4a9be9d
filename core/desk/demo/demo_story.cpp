// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demo_story.h"

#include "desk/demo/demo_words.h"

#include <algorithm>

namespace huiyin::desk::demo {

namespace {

using lifecycle::Action;
using lifecycle::Command;
using S = CaseState;

//! How far the cases of the running session have come, in hundredths; older ones are mostly done.
struct Share {
    S until;
    int weight;
};
constexpr std::array running{Share{S::Submitted, 3}, Share{S::Screening, 2}, Share{S::ReturnedToDeputy, 2},
                             Share{S::NotFiled, 2},  Share{S::Merged, 2},    Share{S::Filed, 3},
                             Share{S::Proposed, 2},  Share{S::Assigned, 7},  Share{S::ReturnRequested, 2},
                             Share{S::InHand, 24},   Share{S::Replied, 5},   Share{S::AwaitingRating, 9},
                             Share{S::Rated, 9},     Share{S::Redo, 2},      Share{S::Tracking, 8},
                             Share{S::Closed, 15},   Share{S::Archived, 1},  Share{S::Withdrawn, 2}};
constexpr std::array past{Share{S::Merged, 2},   Share{S::NotFiled, 2}, Share{S::Withdrawn, 2},
                          Share{S::Tracking, 5}, Share{S::Closed, 39},  Share{S::Archived, 50}};

class Story {
public:
    Story(const Session& session, int number, int index, const Desk& desk, const People& people, Dice& dice,
          std::vector<Event>& events)
        : session_(session)
        , number_(number)
        , index_(index)
        , desk_(desk)
        , people_(people)
        , dice_(dice)
        , events_(events)
    {
    }

    void tell(S until, bool recess, std::optional<int> master)
    {
        until_ = until;
        recess_ = recess;
        const bool beforeFiling = until == S::Submitted || until == S::Screening || until == S::ReturnedToDeputy;
        received_ = workday(recess         ? session_.asOf.addDays(-40)
                            : beforeFiling ? session_.asOf.addDays(-6)
                                           : session_.opening.addDays(dice_.between(0, 2)));
        submit();
        if (until == S::Submitted)
            return;
        at(after(received_, 1), {.action = Action::Screen});
        const QDate screened = after(received_, dice_.between(2, 4));
        if (until == S::ReturnedToDeputy)
            return at(screened, {.action = Action::ReturnToDeputy,
                                 .notified = screened,
                                 .reason = QStringLiteral("一件建议反映两个问题，请分别提出。")});
        if (until == S::NotFiled)
            return at(screened, {.action = Action::NotFile,
                                 .notified = screened,
                                 .reason = QStringLiteral("属于具体案件，已告知代表按信访渠道反映。"),
                                 .code = desk_.officeRules().exclusionReasons.front().code});
        if (until == S::Screening)
            return;
        if (until == S::Merged && master) {
            events_.push_back(
                {screened,
                 index_,
                 {.action = Action::Merge, .on = screened, .reason = QStringLiteral("与该件反映同一问题。")},
                 master});
            return;
        }
        Command file{.action = Action::File, .category = people_.categories[size_t(theme_->category)]};
        at(screened, file);
        if (until == S::Filed)
            return;
        handle(screened);
    }

private:
    QDate workday(QDate day) const { return std::min(desk_.calendar().nextWorkday(day), session_.asOf); }
    QDate after(QDate day, int days) const { return workday(day.addDays(days)); }

    void at(QDate day, Command command)
    {
        command.on = day;
        events_.push_back({day, index_, std::move(command)});
    }

    void submit()
    {
        theme_ = &themes[dice_.below(themes.size())];
        const size_t lead = dice_.below(people_.deputies.size());
        const size_t town = size_t(people_.towns[lead]);
        Command submit{.action = Action::Submit};
        submit.title = say(theme_->title).arg(say(towns[town]));
        submit.body =
            say(theme_->problem).arg(say(towns[town])) +
            QStringLiteral("。经走访%1户群众、召开%2次座谈会，").arg(dice_.between(12, 96)).arg(dice_.between(1, 5)) +
            QStringLiteral("大家认为这一问题涉及面广、反映强烈，应当尽快解决。建议：一、") + say(theme_->wish) +
            QStringLiteral(
                "；二、明确责任单位和完成时限，定期向代表和群众公开进展；三、落实所需资金，建立长效管理机制。");
        submit.deputy = people_.deputies[lead];
        submit.delegation = people_.delegations[town];
        submit.group = people_.groups[town];
        submit.category = people_.categories[size_t(theme_->category)];
        submit.source = QStringLiteral("voters");
        submit.recess = recess_;
        submit.number = SuggestionNumber::make(
            session_.congress, session_.session,
            recess_ ? SuggestionNumber::Series::Recess : SuggestionNumber::Series::Session, number_);
        const int cosigners = dice_.chance(35) ? 0 : dice_.between(1, 9);
        for (int i = 0; i < cosigners; ++i) {
            const DeputyId deputy = people_.deputies[dice_.below(people_.deputies.size())];
            if (deputy != submit.deputy && std::ranges::find(submit.cosigners, deputy) == submit.cosigners.end())
                submit.cosigners.push_back(deputy);
        }
        at(received_, submit);
    }

    Command units(Action action)
    {
        Command command{.action = action};
        lead_ = people_.units[size_t(theme_->unit)];
        const auto other = [&] {
            return people_
                .units[(size_t(theme_->unit) + 1 + dice_.below(people_.units.size() - 1)) % people_.units.size()];
        };
        const int kind = dice_.between(0, 99);
        if (kind < 55) {
            command.sole = lead_;
        } else if (kind < 92) {
            command.lead = lead_;
            assist_ = other();
            command.assist = {*assist_};
        } else {
            second_ = other();
            command.separate = {lead_, *second_};
        }
        return command;
    }

    void handle(QDate screened)
    {
        if (until_ == S::Proposed)
            return at(after(screened, 2), units(Action::Propose));
        // most are handed over together; a few earlier, so that something is always overdue, and some later
        const int span = int(received_.daysTo(session_.asOf));
        QDate assigned = after(received_, recess_ ? 5 : dice_.chance(80) ? 14 : dice_.between(8, 30));
        assigned = std::max(assigned, screened);
        Command assign = units(Action::Assign);
        assign.leader = people_.leaders[dice_.below(people_.leaders.size())];
        assign.supervisor = people_.supervisors[dice_.below(people_.supervisors.size())];
        assign.committee = people_.committees[size_t(theme_->category)];
        at(assigned, assign);
        if (dice_.chance(4))
            at(assigned, {.action = Action::SetKey,
                          .title = say(keyTitles[size_t(theme_->category)]),
                          .leader = assign.leader,
                          .supervisor = assign.supervisor,
                          .committee = assign.committee,
                          .reason = QStringLiteral("主任会议确定为重点督办建议。"),
                          .text = QStringLiteral("三季度现场视察，四季度听取办理情况汇报。")});
        if (until_ == S::Withdrawn)
            return at(after(assigned, 6), {.action = Action::Withdraw,
                                           .reason = QStringLiteral("所提问题已经解决，代表书面撤回。"),
                                           .unanimous = true});
        if (until_ == S::Assigned)
            return;
        const QDate signedOn = after(assigned, dice_.between(1, 3));
        signFor(signedOn);
        if (until_ == S::ReturnRequested)
            return at(signedOn, {.action = Action::RequestReturn,
                                 .unit = lead_,
                                 .suggested = people_.units[0],
                                 .reason = QStringLiteral("依“三定”规定，该事项不属我单位职责。"),
                                 .signer = QStringLiteral("主要负责人")});

        const QDate met = after(signedOn, dice_.between(6, 20));
        contact(met);
        if (assist_)
            at(after(signedOn, dice_.between(10, 20)),
               {.action = Action::GiveOpinion,
                .unit = assist_,
                .text = QStringLiteral("经研究，同意主办单位意见，我单位将在职责范围内予以配合。"),
                .letter = letter(QStringLiteral("协"))});
        if (until_ == S::InHand) {
            if (dice_.chance(25) && span > 60) {
                const QDate asked = after(signedOn, 24);
                at(asked, {.action = Action::RequestExtension,
                           .unit = lead_,
                           .until = assigned.addMonths(5),
                           .reason = QStringLiteral("涉及多部门协调，需报县政府研究。")});
                at(after(asked, 3), {.action = Action::GrantExtension, .unit = lead_, .notified = after(asked, 3)});
            } else if (dice_.chance(15)) {
                at(after(met, 9), {.action = Action::Urge,
                                   .text = QStringLiteral("答复期限临近，请抓紧办理。"),
                                   .letter = letter(QStringLiteral("催"))});
            }
            return;
        }
        answer(met);
    }

    void signFor(QDate day)
    {
        for (const auto& unit : {std::optional(lead_), assist_, second_}) {
            if (unit)
                at(day, {.action = Action::SignFor, .unit = *unit, .signer = QStringLiteral("办公室")});
        }
    }

    void contact(QDate day)
    {
        for (const auto& unit : {std::optional(lead_), second_}) {
            if (unit && dice_.chance(92))
                at(day, {.action = Action::Contact,
                         .unit = *unit,
                         .text = QStringLiteral("代表介绍了有关情况，希望明确完成时限。"),
                         .form = dice_.chance(80) ? QStringLiteral("visit") : QStringLiteral("phone"),
                         .place = QStringLiteral("现场"),
                         .people = QStringLiteral("分管负责人、承办人")});
        }
    }

    QString letter(const QString& mark)
    {
        return QStringLiteral("云%1函〔%2〕%3号").arg(mark).arg(session_.opening.year()).arg(number_);
    }

    void reply(QDate day, Action action, const QString& letterClass)
    {
        for (const auto& unit : {std::optional(lead_), second_}) {
            if (!unit)
                continue;
            Command command{.action = action, .unit = *unit};
            command.classLetter = letterClass;
            command.letter = letter(QStringLiteral("建"));
            command.signer = QStringLiteral("主要负责人");
            command.method = dice_.chance(70) ? QStringLiteral("both") : QStringLiteral("written");
            command.text = letterClass == u"A"   ? say(solvedReplies[dice_.below(solvedReplies.size())])
                           : letterClass == u"B" ? say(progressReplies[dice_.below(progressReplies.size())])
                                                 : say(deferredReplies[dice_.below(deferredReplies.size())]);
            if (letterClass == u"C" || letterClass == u"D")
                command.code =
                    desk_.officeRules().unsolvedReasons[dice_.below(desk_.officeRules().unsolvedReasons.size())].code;
            if (action == Action::Reply && letterClass == u"B")
                command.promises = {
                    {say(promiseTexts[dice_.below(promiseTexts.size())]), promised(day), QStringLiteral("分管负责人")}};
            at(day, command);
        }
    }

    QDate promised(QDate day) const
    {
        const bool open = until_ == S::Tracking; // across years too: some just due, one or two just missed
        return open ? std::max(day.addDays(1), session_.asOf.addDays((index_ % 9) * 12 - 14)) : day.addMonths(3);
    }

    void rate(QDate day, Rating result)
    {
        for (const auto& unit : {std::optional(lead_), second_}) {
            if (unit)
                at(day, {.action = Action::Rate,
                         .unit = *unit,
                         .text = result == Rating::Dissatisfied ? say(complaints[dice_.below(complaints.size())])
                                                                : QString(),
                         .process = dice_.chance(92) ? Rating::Satisfied : Rating::Basically,
                         .result = result,
                         .collectedBy = QStringLiteral("congress"),
                         .how = QStringLiteral("paper")});
        }
    }

    //! What is open is followed: a step that was agreed, and for most how far it has come.
    void follow(QDate rated)
    {
        const QDate agreed = after(rated, 2);
        const QDate told = after(rated, 9);
        if (agreed > session_.asOf)
            return;
        at(agreed, {.action = Action::NotePromise,
                    .due = std::max(agreed, session_.asOf.addDays(index_ % 5 * 7 - 10)),
                    .text = QStringLiteral("完成招标并进场施工"),
                    .promise = 1});
        if (index_ % 3 != 0 && told <= session_.asOf)
            at(told, {.action = Action::NotePromise,
                      .text = say(progressNotes[size_t(index_) % progressNotes.size()]),
                      .promise = 1});
    }

    void answer(QDate met)
    {
        const bool tracking = until_ == S::Tracking;
        const bool redo = until_ == S::Redo;
        const int kind = dice_.between(0, 99);
        const QString letterClass = tracking    ? QStringLiteral("B")
                                    : redo      ? QStringLiteral("C")
                                    : kind < 55 ? QStringLiteral("A")
                                    : kind < 80 ? QStringLiteral("B")
                                    : kind < 96 ? QStringLiteral("C")
                                                : QStringLiteral("D");
        const int left = int(met.daysTo(session_.asOf));
        const int late = !session_.isLast && dice_.chance(4) ? 60 : 0;
        const QDate replied = after(met, std::min(dice_.between(12, 34) + late, std::max(1, left - 26)));
        reply(replied, Action::Reply, letterClass);
        if (until_ == S::Replied)
            return;
        const QDate sent = after(replied, 2);
        at(sent, {.action = Action::SendForm});
        if (until_ == S::AwaitingRating)
            return;
        const QDate rated = after(sent, dice_.between(3, 8));
        if (redo) {
            rate(rated, Rating::Dissatisfied);
            return at(after(rated, 3), {.action = Action::OrderRedo,
                                        .heard = after(rated, 2),
                                        .reason = QStringLiteral("代表对办理结果不满意。"),
                                        .letter = letter(QStringLiteral("重"))});
        }
        const bool mayBeUnhappy = until_ == S::Rated && dice_.chance(25);
        rate(rated, mayBeUnhappy ? Rating::Dissatisfied : dice_.chance(90) ? Rating::Satisfied : Rating::Basically);
        if (tracking)
            follow(rated);
        if (until_ == S::Rated || tracking)
            return;
        QDate day = rated;
        if (letterClass == u"B") {
            day = after(rated, 2);
            for (const auto& unit : {std::optional(lead_), second_}) {
                if (unit)
                    at(day, {.action = Action::KeepPromise,
                             .evidence = QStringLiteral("现场查看，已经完成，附照片和验收单。"),
                             .promise = *unit == lead_ ? 1 : 2});
            }
            if (index_ % 4 != 3)
                at(after(day, 1), {.action = Action::RatePromise,
                                   .result = index_ % 5 == 0 ? Rating::Basically : Rating::Satisfied,
                                   .promise = 1});
        }
        const QDate closed = after(day, 2);
        at(closed, {.action = Action::Close, .reason = QStringLiteral("符合办结条件。")});
        if (until_ == S::Archived)
            at(after(closed, 1),
               {.action = Action::Archive,
                .archiveNo =
                    QStringLiteral("云人代%1-%2").arg(session_.opening.year()).arg(number_, 3, 10, QLatin1Char('0')),
                .box = QString::number(number_ / 20 + 1),
                .retention = QStringLiteral("permanent")});
    }

    const Session& session_;
    int number_;
    int index_;
    const Desk& desk_;
    const People& people_;
    Dice& dice_;
    std::vector<Event>& events_;
    const Theme* theme_ = nullptr;
    S until_ = S::Closed;
    bool recess_ = false;
    QDate received_;
    UnitId lead_ = UnitId(0);
    std::optional<UnitId> assist_, second_;
};

} // namespace

void tellSession(const Session& session, int cases, const Desk& desk, const People& people, Dice& dice,
                 std::vector<Event>& events, int& stories)
{
    std::vector<S> ends;
    const auto deal = [&](auto shares) { // every end at least once while there are cases enough, then by weight
        int all = 0;
        for (const Share& share : shares) {
            ends.push_back(share.until);
            all += share.weight;
        }
        while (int(ends.size()) < cases) {
            int roll = int(dice.below(size_t(all)));
            for (const Share& share : shares) {
                roll -= share.weight;
                if (roll < 0) {
                    ends.push_back(share.until);
                    break;
                }
            }
        }
    };
    session.isLast ? deal(running) : deal(past);
    ends.resize(size_t(cases));
    for (size_t i = ends.size(); i > 1; --i)
        std::swap(ends[i - 1], ends[dice.below(i)]);

    std::optional<int> open; // a story that others may be merged into
    int inSession = 0, inRecess = 0;
    for (int i = 0; i < cases; ++i) {
        const S until = ends[size_t(i)];
        const bool mayBeRecess = until == S::InHand || until == S::Assigned;
        const bool recess = session.isLast && mayBeRecess && dice.chance(14);
        Story(session, recess ? ++inRecess : ++inSession, stories, desk, people, dice, events)
            .tell(until == S::Merged && !open ? S::Filed : until, recess, open);
        if (!recess && (until == S::InHand || until == S::Closed))
            open = stories;
        ++stories;
    }
}

} // namespace huiyin::desk::demo
