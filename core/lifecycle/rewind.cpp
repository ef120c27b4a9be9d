// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/rewind.h"

#include "lifecycle/action.h"
#include "lifecycle/derive_state.h"

#include <algorithm>
#include <initializer_list>

namespace huiyin::lifecycle {

namespace {

class Rewinding {
public:
    Rewinding(const Case& now, QDate day)
        : then_(now)
        , day_(day)
    {
    }

    Case run(const FindCase& findCase)
    {
        dropLaterPapers();
        rewindShares();
        rewindMerging(findCase);
        rewindClosing();
        rewindBin();
        Suggestion& head = then_.suggestion;
        if (isLater(head.archivedOn))
            head.archivedOn.reset();
        if (isLater(head.withdrawnOn)) {
            head.withdrawnOn.reset();
            head.milestone = then_.undertakings.empty() ? Milestone::Filed : Milestone::Handling;
        }
        if (head.milestone == Milestone::Handling && then_.undertakings.empty())
            head.milestone = Milestone::Filed;
        std::erase_if(then_.steps, [&](const Step& step) { return isLater(step.on); });
        return std::move(then_);
    }

private:
    bool isLater(const std::optional<QDate>& on) const { return on && *on > day_; }

    //! The last of some actions up to the day.
    const Step* last(std::initializer_list<Action> actions) const
    {
        const Step* found = nullptr;
        for (const Step& step : then_.steps) {
            const auto action = fromKey<Action>(step.action);
            if (action && std::ranges::find(actions, *action) != actions.end() && !isLater(step.on))
                found = &step;
        }
        return found;
    }
    bool wasLast(Action action, Action opposite) const
    {
        const Step* step = last({action, opposite});
        return step && step->action == keyOf(action);
    }

    void dropLaterPapers()
    {
        const auto drop = [&](auto& rows) { std::erase_if(rows, [&](const auto& row) { return isLater(row.on); }); };
        drop(then_.replies);
        // a rating without a day came with its reply at the earliest
        std::erase_if(then_.feedbacks, [&](const Feedback& given) {
            const auto reply = std::ranges::find_if(then_.replies, [&](const Reply& one) {
                return one.undertaking == given.undertaking && one.round == given.round;
            });
            return isLater(given.on) || (!given.on && reply == then_.replies.end() && !then_.suggestion.mergedInto);
        });
        drop(then_.forms);
        drop(then_.contacts);
        drop(then_.opinions);
        drop(then_.redoOrders);
        drop(then_.certifications);
        drop(then_.promiseNotes);
        drop(then_.inspections);
        std::erase_if(then_.promises, [&](const Promise& promise) { return isLater(promise.madeOn); });
        for (Promise& promise : then_.promises) {
            if (isLater(promise.settledOn)) {
                promise.state = PromiseState::Open;
                promise.settledOn.reset();
            }
        }
        if (const Step* stopped = last({Action::StopRedo, Action::OrderRedo}))
            then_.suggestion.redoStopped = stopped->action == keyOf(Action::StopRedo);
        else
            then_.suggestion.redoStopped = false;
    }

    void rewindShares()
    {
        std::erase_if(then_.undertakings, [&](const Undertaking& share) { return isLater(share.outcome.assignedOn); });
        for (Undertaking& share : then_.undertakings) {
            const auto isOfShare = [&](const auto& row) { return row.undertaking == share.id; };
            for (const Extension& extension : then_.extensions) { // the first that was granted later knows the limit
                if (isOfShare(extension) && extension.decision == u"granted" && isLater(extension.decidedOn)) {
                    share.outcome.due = extension.oldDue;
                    share.extended = false;
                    break;
                }
            }
            bool gaveBackLater = false;
            for (const ReturnRequest& request : then_.returnRequests)
                gaveBackLater |= isOfShare(request) && request.decision == u"accepted" && isLater(request.decidedOn);
            if (share.state == UnitState::Returned && !gaveBackLater)
                continue;
            rewindRound(share);
        }
    }

    void rewindRound(Undertaking& share)
    {
        int round = 1;
        bool answered = false;
        for (const RedoOrder& order : then_.redoOrders) {
            if (order.undertaking == share.id)
                round = std::max(round, order.round);
        }
        for (const Reply& reply : then_.replies) {
            if (reply.undertaking == share.id)
                round = std::max(round, reply.round);
        }
        for (const Reply& reply : then_.replies)
            answered |= reply.undertaking == share.id && reply.round == round;
        share.round = round;
        if (answered)
            share.state = UnitState::Replied;
        else if (share.state == UnitState::Replied || share.state == UnitState::Returned)
            share.state = UnitState::InHand;
    }

    void rewindMerging(const FindCase& findCase)
    {
        Suggestion& head = then_.suggestion;
        const bool wasMerged = wasLast(Action::Merge, Action::Unmerge);
        if (head.mergedInto && !wasMerged) {
            head.mergedInto.reset();
            head.closedOn.reset(); // that was the master's closing
            head.closedRated = false;
            head.milestone = Milestone::Filed;
        } else if (wasMerged && std::ranges::any_of(then_.steps, [&](const Step& step) {
                       return step.action == keyOf(Action::Unmerge) && isLater(step.on);
                   })) { // with the case of that day, whatever it is merged into by now
            head.mergedInto = findCase(last({Action::Merge})->document);
            head.milestone = Milestone::Merged;
        }
    }

    void rewindClosing()
    {
        Suggestion& head = then_.suggestion;
        if (head.mergedInto)
            return; // closed with its master
        if (isLater(head.closedOn)) {
            head.closedOn.reset();
            head.closedRated = false;
            head.milestone = Milestone::Handling;
        }
        if (head.closedOn || !wasLast(Action::Close, Action::Reopen))
            return;
        head.closedOn = last({Action::Close})->on;
        head.milestone = Milestone::Closed;
        head.closedRated = !head.outcome.certifiedClass.isEmpty() && !isLater(head.outcome.certifiedOn);
        if (!head.closedRated)
            head.closedRated = std::ranges::all_of(then_.undertakings, [&](const Undertaking& share) {
                return !answers(share.role) || share.state == UnitState::Returned || decidingFeedback(then_, share);
            });
    }

    //! What went into the recycle bin later stood where it was; what came out of it later lay in it.
    void rewindBin()
    {
        Suggestion& head = then_.suggestion;
        const bool wasInside = wasLast(Action::Discard, Action::BringBack);
        if (wasInside == (head.milestone == Milestone::Discarded))
            return;
        if (wasInside) {
            head.milestone = Milestone::Discarded;
            return;
        }
        const auto put =
            std::ranges::find(then_.steps.rbegin(), then_.steps.rend(), keyOf(Action::Discard), &Step::action);
        const auto stood = put == then_.steps.rend() ? std::nullopt : fromKey<Milestone>(put->code);
        head.milestone = stood.value_or(Milestone::Submitted);
    }

    Case then_;
    QDate day_;
};

} // namespace

Case asOf(const Case& now, QDate day, const FindCase& findCase)
{
    return Rewinding(now, day).run(findCase);
}

} // namespace huiyin::lifecycle
