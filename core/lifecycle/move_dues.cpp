// SPDX-License-Identifier: GPL-3.0-or-later
// What a new or changed holiday does to dates that were given before it was known.
#include "lifecycle/move_dues.h"

#include "lifecycle/action.h"
#include "lifecycle/derive_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace huiyin::lifecycle {

namespace {

class Mover {
public:
    Mover(const RuleSet& rules, const calendar::WorkCalendar& before, const calendar::WorkCalendar& after)
        : rules_(rules)
        , before_(before)
        , after_(after)
    {
    }

    //! Moves a date that a limit gave from an event; true if the limit gave it.
    bool limit(DueKind kind, std::optional<UnitId> unit, std::optional<QDate>& due, const Limit& limit,
               const std::optional<QDate>& event, std::optional<QDate>* raw = nullptr)
    {
        if (!due || !event || !limit.interval)
            return false;
        const auto was = calendar::dueDate(*event, *limit.interval, before_, rules_.roll());
        if (was.rolled != *due)
            return false;
        const auto is = calendar::dueDate(*event, *limit.interval, after_, rules_.roll());
        if (raw && *raw)
            *raw = is.raw;
        move(kind, unit, due, is.rolled);
        return true;
    }

    //! Moves a date that was granted and rolled to a working day.
    void granted(DueKind kind, std::optional<UnitId> unit, std::optional<QDate>& due, const std::optional<QDate>& until)
    {
        if (due && until && rules_.rollToWorkday && before_.nextWorkday(*until) == *due)
            move(kind, unit, due, after_.nextWorkday(*until));
    }

    std::vector<DueMove> moves;

private:
    void move(DueKind kind, std::optional<UnitId> unit, std::optional<QDate>& due, QDate to)
    {
        if (*due == to)
            return;
        moves.push_back({kind, unit, *due, to});
        due = to;
    }

    const RuleSet& rules_;
    const calendar::WorkCalendar& before_;
    const calendar::WorkCalendar& after_;
};

bool owesSomething(const Undertaking& share)
{
    switch (share.state) {
    case UnitState::Assigned:
    case UnitState::SignedFor:
    case UnitState::InHand:
    case UnitState::ReturnRequested:
        return true;
    default:
        return false;
    }
}

void moveShare(Mover& mover, Case& now, Undertaking& share, const RuleSet& rules)
{
    const auto& assigned = share.outcome.assignedOn;
    const auto& signedOn = share.signedOn;
    if (share.round == 1) {
        const auto& local = now.suggestion.limitOn;
        if (share.extended) {
            for (const Extension& extension : now.extensions) {
                if (extension.undertaking == share.id && extension.decision == u"granted")
                    mover.granted(DueKind::Reply, share.unit, share.outcome.due, extension.until);
            }
        } else if (!local || share.outcome.due != local) {
            mover.limit(DueKind::Reply, share.unit, share.outcome.due, rules.reply, assigned, &share.outcome.dueRaw);
        }
    }
    for (RedoOrder& order : now.redoOrders) {
        if (order.undertaking != share.id || order.round != share.round || order.due != share.roundDue)
            continue;
        if (mover.limit(DueKind::Redo, share.unit, share.roundDue, rules.redo, order.on, &order.dueRaw))
            order.due = share.roundDue;
    }
    if (share.role == Role::Assist &&
        !mover.limit(DueKind::Opinion, share.unit, share.opinionBy, rules.assistOpinion,
                     rules.assistOpinion.start == ClockStart::Received && signedOn ? signedOn : assigned)) {
        for (const Step& step : now.steps) {
            if (step.undertaking == share.id && step.action == keyOf(Action::DemandOpinion))
                mover.limit(DueKind::Opinion, share.unit, share.opinionBy, rules.assistResend, step.on);
        }
    }
    if (share.state == UnitState::Assigned || share.state == UnitState::SignedFor)
        mover.limit(DueKind::None, share.unit, share.returnBy, rules.returnRequest,
                    rules.returnRequest.start == ClockStart::Received && signedOn ? signedOn : assigned);
}

} // namespace

QString DueMove::words() const
{
    return kind == DueKind::None ? QCoreApplication::translate("Register", "end of the return window") : labelOf(kind);
}

std::vector<DueMove> moveDues(Case& now, const RuleSet& rules, const calendar::WorkCalendar& before,
                              const calendar::WorkCalendar& after)
{
    Mover mover(rules, before, after);
    Suggestion& head = now.suggestion;
    if (head.mergedInto || head.withdrawnOn || head.closedOn)
        return {}; // answered with another case, or not to be answered any more
    if (head.nextDueKind == DueKind::HandOver && awaitsHandOver(head))
        mover.limit(DueKind::HandOver, {}, head.nextDue, rules.handOver, head.receivedOn);
    for (Undertaking& share : now.undertakings) {
        if (owesSomething(share))
            moveShare(mover, now, share, rules);
    }
    for (OpinionForm& form : now.forms) {
        const auto share = std::ranges::find(now.undertakings, form.undertaking, &Undertaking::id);
        if (share != now.undertakings.end() && share->state == UnitState::Replied && share->round == form.round &&
            !decidingFeedback(now, *share))
            mover.limit(DueKind::Feedback, share->unit, form.due, rules.feedback, form.on);
    }
    return mover.moves;
}

} // namespace huiyin::lifecycle
