// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/derive_state.h"

#include <algorithm>

namespace huiyin::lifecycle {

namespace {

bool isAnswering(const Undertaking& share)
{
    return answers(share.role) && share.state != UnitState::Returned;
}

//! First and latest deciding rating of one share; those of a merged case stand beside its master's.
void summariseRatings(Outcome& outcome, const Undertaking& share, const Case& now)
{
    const Feedback* firstRating = nullptr;
    const Feedback* lastRating = nullptr;
    for (const Feedback& feedback : now.feedbacks) {
        if (feedback.undertaking != share.id || !feedback.decides)
            continue;
        if (!firstRating)
            firstRating = &feedback;
        lastRating = &feedback;
    }
    outcome.firstRatedOn = firstRating ? firstRating->on : std::nullopt;
    outcome.ratedOn = lastRating ? lastRating->on : std::nullopt;
    outcome.firstProcess = firstRating ? firstRating->process : std::nullopt;
    outcome.firstResult = firstRating ? firstRating->result : std::nullopt;
    outcome.lastProcess = lastRating ? lastRating->process : std::nullopt;
    outcome.lastResult = lastRating ? lastRating->result : std::nullopt;
}

//! Rounds of one share, first and latest.
void summariseShare(Undertaking& share, const Case& now)
{
    Outcome& outcome = share.outcome;
    const Reply* first = nullptr;
    const Reply* last = nullptr;
    for (const Reply& reply : now.replies) {
        if (reply.undertaking != share.id)
            continue;
        if (!first)
            first = &reply;
        last = &reply;
    }
    outcome.firstRepliedOn = first ? first->on : std::nullopt;
    outcome.repliedOn = last ? last->on : std::nullopt;
    outcome.firstClass = first ? first->classLetter : QString();
    outcome.lastClass = last ? last->classLetter : QString();
    outcome.firstSolved = first && first->solved;
    outcome.lastSolved = last && last->solved;
    outcome.lastTracked = last && last->tracked;

    summariseRatings(outcome, share, now);

    outcome.faceContactOn.reset();
    for (const Contact& contact : now.contacts) {
        const bool face = contact.deputyPresent && contact.form != u"phone" && contact.form != u"mail";
        const bool mine = !contact.undertaking || *contact.undertaking == share.id;
        const bool before = !outcome.firstRepliedOn || !contact.on || *contact.on <= *outcome.firstRepliedOn;
        if (face && mine && before && contact.on && (!outcome.faceContactOn || *contact.on < *outcome.faceContactOn))
            outcome.faceContactOn = contact.on;
    }
    outcome.certifiedOn.reset();
    outcome.certifiedClass.clear();
    outcome.certifiedSolved = false;
    for (const Certification& found : now.certifications) { // the latest finding stands
        if (found.undertaking != share.id)
            continue;
        outcome.certifiedOn = found.on;
        outcome.certifiedClass = found.classLetter;
        outcome.certifiedSolved = found.solved;
    }
    outcome.redoCount = int(
        std::ranges::count_if(now.redoOrders, [&](const RedoOrder& order) { return order.undertaking == share.id; }));
}

//! How far a class is from solved: the case bears the class of its least solved share.
int distance(const Outcome& outcome)
{
    return outcome.lastSolved ? 0 : outcome.lastTracked ? 1 : 2;
}

//! A class is always said with a reply, a date may be missing in a ledger: so the class tells whether there is one.
bool isAnswered(const Outcome& outcome)
{
    return !outcome.lastClass.isEmpty();
}

//! The later of two dates, and nothing while either is missing: a case is answered when all its shares are.
std::optional<QDate> bothDone(const std::optional<QDate>& a, const std::optional<QDate>& b)
{
    if (!a || !b)
        return std::nullopt;
    return std::max(*a, *b);
}

std::optional<Rating> worse(const std::optional<Rating>& a, const std::optional<Rating>& b)
{
    if (!a || !b)
        return std::nullopt;
    return std::max(*a, *b);
}

Outcome together(const std::vector<const Undertaking*>& shares)
{
    Outcome all = shares.front()->outcome;
    bool answered = isAnswered(all);
    for (const Undertaking* share : std::span(shares).subspan(1)) {
        const Outcome& next = share->outcome;
        answered = answered && isAnswered(next);
        if (distance(next) > distance(all)) {
            all.lastClass = next.lastClass;
            all.lastSolved = next.lastSolved;
            all.lastTracked = next.lastTracked;
        }
        if (all.firstSolved && !next.firstSolved) {
            all.firstClass = next.firstClass;
            all.firstSolved = false;
        }
        // a share without a reply leaves the case unanswered, and an unanswered case has no class
        all.firstRepliedOn = bothDone(all.firstRepliedOn, next.firstRepliedOn);
        all.repliedOn = bothDone(all.repliedOn, next.repliedOn);
        all.firstRatedOn = bothDone(all.firstRatedOn, next.firstRatedOn);
        all.ratedOn = bothDone(all.ratedOn, next.ratedOn);
        all.firstProcess = worse(all.firstProcess, next.firstProcess);
        all.firstResult = worse(all.firstResult, next.firstResult);
        all.lastProcess = worse(all.lastProcess, next.lastProcess);
        all.lastResult = worse(all.lastResult, next.lastResult);
        if (next.assignedOn && (!all.assignedOn || *next.assignedOn < *all.assignedOn))
            all.assignedOn = next.assignedOn;
        if (next.due && (!all.due || *next.due > *all.due)) {
            all.due = next.due;
            all.dueRaw = next.dueRaw;
        }
        if (next.faceContactOn && (!all.faceContactOn || *next.faceContactOn < *all.faceContactOn))
            all.faceContactOn = next.faceContactOn;
        all.redoCount = std::max(all.redoCount, next.redoCount);
        // found for the case only when found for each share, and then the least solved one stands for it
        const bool bothFound = !all.certifiedClass.isEmpty() && !next.certifiedClass.isEmpty();
        if (!bothFound || (all.certifiedSolved && !next.certifiedSolved)) {
            all.certifiedClass = bothFound ? next.certifiedClass : QString();
            all.certifiedSolved = false;
        }
        all.certifiedOn = bothFound ? bothDone(all.certifiedOn, next.certifiedOn) : std::nullopt;
    }
    if (!answered) {
        all.firstRepliedOn.reset();
        all.repliedOn.reset();
        all.firstClass.clear();
        all.lastClass.clear();
        all.firstSolved = all.lastSolved = all.lastTracked = false;
    }
    return all;
}

//! The answer is the master's, the rating is the proposer's own: not rated is never satisfied.
void takeOwnRatings(Outcome& outcome, const Case& now, const Case& master)
{
    bool isFirst = true;
    for (const Undertaking& share : master.undertakings) {
        if (!isAnswering(share) || share.state == UnitState::Proposed)
            continue;
        Outcome own;
        summariseRatings(own, share, now);
        outcome.firstRatedOn = isFirst ? own.firstRatedOn : bothDone(outcome.firstRatedOn, own.firstRatedOn);
        outcome.ratedOn = isFirst ? own.ratedOn : bothDone(outcome.ratedOn, own.ratedOn);
        outcome.firstProcess = isFirst ? own.firstProcess : worse(outcome.firstProcess, own.firstProcess);
        outcome.firstResult = isFirst ? own.firstResult : worse(outcome.firstResult, own.firstResult);
        outcome.lastProcess = isFirst ? own.lastProcess : worse(outcome.lastProcess, own.lastProcess);
        outcome.lastResult = isFirst ? own.lastResult : worse(outcome.lastResult, own.lastResult);
        isFirst = false;
    }
}

void findNextDue(Case& now)
{
    Suggestion& head = now.suggestion;
    if (head.nextDueKind == DueKind::HandOver && awaitsHandOver(head))
        return;
    head.nextDue.reset();
    head.nextDueKind = DueKind::None;
    const auto offer = [&](const std::optional<QDate>& due, DueKind kind) {
        if (due && (!head.nextDue || *due < *head.nextDue)) {
            head.nextDue = due;
            head.nextDueKind = kind;
        }
    };
    if (head.milestone != Milestone::Handling)
        return;
    for (const Undertaking& share : now.undertakings) {
        if (!isAnswering(share) || share.state == UnitState::Replied)
            continue;
        if (share.round > 1)
            offer(share.roundDue, DueKind::Redo);
        else
            offer(share.outcome.due, DueKind::Reply);
    }
    if (head.nextDue)
        return; // while an answer is owed, nothing else is as pressing
    if (head.state == CaseState::AwaitingRating) {
        for (const OpinionForm& form : now.forms)
            offer(form.due, DueKind::Feedback);
    }
    for (const Promise& promise : now.promises) {
        if (promise.state == PromiseState::Open)
            offer(promise.due, DueKind::Promise);
    }
}

} // namespace

bool awaitsHandOver(const Suggestion& head)
{
    switch (head.milestone) {
    case Milestone::Submitted:
    case Milestone::Screening:
    case Milestone::Filed:
    case Milestone::Proposed:
        return true;
    default:
        return false;
    }
}

bool wasAssigned(const Case& now)
{
    return std::ranges::any_of(now.undertakings,
                               [](const Undertaking& share) { return share.state != UnitState::Proposed; });
}

const Feedback* decidingFeedback(const Case& now, const Undertaking& share)
{
    const Feedback* latest = nullptr;
    for (const Feedback& feedback : now.feedbacks) {
        if (feedback.undertaking == share.id && feedback.round == share.round && feedback.decides)
            latest = &feedback;
    }
    return latest;
}

bool isDissatisfied(const Case& now)
{
    if (now.suggestion.redoStopped)
        return false;
    return std::ranges::any_of(now.undertakings, [&](const Undertaking& share) {
        const Feedback* feedback = isAnswering(share) ? decidingFeedback(now, share) : nullptr;
        return feedback && feedback->result == Rating::Dissatisfied;
    });
}

CaseState deriveState(const Case& now)
{
    switch (now.suggestion.milestone) {
    case Milestone::Submitted:
        return CaseState::Submitted;
    case Milestone::Screening:
        return CaseState::Screening;
    case Milestone::ReturnedToDeputy:
        return CaseState::ReturnedToDeputy;
    case Milestone::NotFiled:
        return CaseState::NotFiled;
    case Milestone::Merged:
        return CaseState::Merged;
    case Milestone::Filed:
        return CaseState::Filed;
    case Milestone::Proposed:
        return CaseState::Proposed;
    case Milestone::Closed:
        return CaseState::Closed;
    case Milestone::Archived:
        return CaseState::Archived;
    case Milestone::Withdrawn:
        return CaseState::Withdrawn;
    case Milestone::Discarded:
        return CaseState::Discarded;
    case Milestone::Handling:
        break;
    }

    bool any = false, allReplied = true, requested = false, redo = false, begun = false, allRated = true,
         formSent = false;
    for (const Undertaking& share : now.undertakings) {
        requested = requested || share.state == UnitState::ReturnRequested;
        if (!isAnswering(share))
            continue;
        any = true;
        if (share.state != UnitState::Replied) {
            allReplied = false;
            redo = redo || share.round > 1;
        }
        begun = begun || (share.state != UnitState::Assigned && share.state != UnitState::ReturnRequested);
        if (decidingFeedback(now, share))
            continue;
        allRated = false;
        formSent = formSent || std::ranges::any_of(now.forms, [&](const OpinionForm& form) {
                       return form.undertaking == share.id && form.round == share.round;
                   });
    }
    if (!any)
        return CaseState::Filed;
    if (!allReplied) {
        if (redo)
            return CaseState::Redo;
        if (requested)
            return CaseState::ReturnRequested;
        return begun ? CaseState::InHand : CaseState::Assigned;
    }
    if (!allRated)
        return formSent ? CaseState::AwaitingRating : CaseState::Replied;
    const bool open =
        std::ranges::any_of(now.promises, [](const Promise& promise) { return promise.state == PromiseState::Open; });
    return open && !isDissatisfied(now) ? CaseState::Tracking : CaseState::Rated;
}

void summarise(Case& now, const Case* master)
{
    Suggestion& head = now.suggestion;
    std::vector<const Undertaking*> shares;
    for (Undertaking& share : now.undertakings) {
        summariseShare(share, now);
        if (isAnswering(share) && share.state != UnitState::Proposed)
            shares.push_back(&share);
    }
    head.openPromises = int(std::ranges::count(now.promises, PromiseState::Open, &Promise::state));
    head.state = deriveState(now);

    if (head.mergedInto && master) {
        head.outcome = master->suggestion.outcome;
        takeOwnRatings(head.outcome, now, *master);
        head.mainUnit = master->suggestion.mainUnit;
        head.closedOn = master->suggestion.closedOn; // the answer that settles the master settles it too
        head.closedRated = master->suggestion.closedRated;
    } else if (shares.empty()) {
        head.outcome = {};
        head.mainUnit.reset();
    } else {
        head.outcome = together(shares);
        head.mainUnit = shares.front()->unit;
    }
    findNextDue(now);
}

} // namespace huiyin::lifecycle
