// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/owed.h"

#include "lifecycle/derive_state.h"

#include <algorithm>

namespace huiyin::lifecycle {

namespace {

class Earliest {
public:
    void offer(const std::optional<QDate>& due, DueKind kind)
    {
        if (due && (!owed_ || *due < owed_->due))
            owed_ = Owed{*due, kind};
    }
    const std::optional<Owed>& owed() const { return owed_; }

private:
    std::optional<Owed> owed_;
};

void offerReplies(Earliest& earliest, const Case& now)
{
    for (const Undertaking& share : now.undertakings) {
        if (!answers(share.role) || share.state == UnitState::Returned || share.state == UnitState::Replied)
            continue;
        if (share.round > 1)
            earliest.offer(share.roundDue, DueKind::Redo);
        else
            earliest.offer(share.outcome.due, DueKind::Reply);
    }
}

//! A form whose round has been rated is answered.
void offerRatings(Earliest& earliest, const Case& now)
{
    for (const OpinionForm& form : now.forms) {
        const auto share = std::ranges::find(now.undertakings, form.undertaking, &Undertaking::id);
        if (share != now.undertakings.end() && form.round == share->round && !decidingFeedback(now, *share))
            earliest.offer(form.due, DueKind::Feedback);
    }
}

} // namespace

std::optional<Owed> owedBy(const Case& now, Action action)
{
    Earliest earliest;
    switch (action) {
    case Action::Screen:
    case Action::File:
    case Action::Propose:
    case Action::Assign:
        if (now.suggestion.nextDueKind == DueKind::HandOver)
            earliest.offer(now.suggestion.nextDue, DueKind::HandOver);
        break;
    case Action::Reply:
        offerReplies(earliest, now);
        break;
    case Action::GiveOpinion:
        for (const Undertaking& share : now.undertakings) {
            if (share.role == Role::Assist && share.state != UnitState::Returned &&
                share.state != UnitState::OpinionSent)
                earliest.offer(share.opinionBy, DueKind::Opinion);
        }
        break;
    case Action::Rate:
        offerRatings(earliest, now);
        break;
    case Action::KeepPromise:
    case Action::MovePromise:
    case Action::BreakPromise:
        for (const Promise& promise : now.promises) {
            if (promise.state == PromiseState::Open)
                earliest.offer(promise.due, DueKind::Promise);
        }
        break;
    default: // every other action answers no clock
        break;
    }
    return earliest.owed();
}

std::vector<Action> remediesOf(Rule rule)
{
    switch (rule) {
    case Rule::NotAnswered:
        return {Action::Reply, Action::Urge};
    case Rule::NotRated:
        return {Action::Rate, Action::SendForm};
    case Rule::Dissatisfied:
        return {Action::OrderRedo, Action::StopRedo};
    case Rule::NotCertified:
        return {Action::Certify, Action::ListHearing};
    case Rule::PromiseOpen:
        return {Action::KeepPromise, Action::MovePromise, Action::BreakPromise};
    case Rule::PromiseMissing:
        return {Action::AddPromise};
    default:
        return {};
    }
}

} // namespace huiyin::lifecycle
