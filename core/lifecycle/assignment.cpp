// SPDX-License-Identifier: GPL-3.0-or-later
// Who handles the case: assignment, signing, return (domain.md 2.6 and the deadline matrix 2.4).
#include "lifecycle/draft.h"

#include <algorithm>

namespace huiyin::lifecycle {

namespace {

struct Part {
    UnitId unit;
    Role role;
};

//! Handled at present: neither given back nor only proposed.
bool isRunning(const Undertaking& share)
{
    return share.state != UnitState::Returned && share.state != UnitState::Proposed;
}

//! The units that the command names, each with its part; refuses combinations that no rule knows.
std::vector<Part> partsOf(Draft& draft)
{
    const Command& command = draft.command;
    std::vector<Part> parts;
    // the lead unit gave the case back while its assisting units went on: they keep their part, or one of them leads
    const auto leads = [&](const Undertaking& share) {
        return share.unit == command.lead || share.unit == command.sole;
    };
    const bool stillHelped = std::ranges::any_of(draft.now.undertakings, [&](const Undertaking& share) {
        return share.role == Role::Assist && isRunning(share) && !leads(share);
    });
    const bool helped = stillHelped || !command.assist.empty();
    if (command.sole)
        parts.push_back({*command.sole, stillHelped ? Role::Lead : Role::Sole});
    if (!command.separate.empty() && stillHelped)
        draft.refuse(Rule::LeadAndSeparate, Field::Separate);
    if (command.lead) // a lead unit with nobody to assist it handles the case alone
        parts.push_back({*command.lead, helped ? Role::Lead : Role::Sole});
    for (const UnitId unit : command.separate)
        parts.push_back({unit, Role::Separate});
    const int kinds = int(command.sole.has_value()) + int(command.lead.has_value()) + int(!command.separate.empty());
    if (kinds > 1)
        draft.refuse(Rule::LeadAndSeparate, Field::Lead);
    if (command.separate.size() == 1)
        draft.refuse(Rule::OneSeparate, Field::Separate);
    if (!command.assist.empty() && !command.lead)
        draft.refuse(Rule::AssistWithoutLead, Field::Lead);
    for (const UnitId unit : command.assist)
        parts.push_back({unit, Role::Assist});
    for (const UnitId unit : command.inform)
        parts.push_back({unit, Role::Inform});

    for (size_t i = 0; i < parts.size(); ++i) {
        for (size_t j = i + 1; j < parts.size(); ++j) {
            if (parts[i].unit == parts[j].unit)
                draft.refuse(Rule::UnitTwice, Field::Assist, {draft.nameOf(parts[j].unit, parts[j].role)});
        }
        if (std::ranges::any_of(draft.now.undertakings, [&](const Undertaking& share) {
                return share.unit == parts[i].unit && isRunning(share) &&
                       (answers(share.role) || !answers(parts[i].role));
            }))
            draft.refuse(Rule::UnitHasShare, Field::Lead);
        if (std::ranges::any_of(draft.now.undertakings, [&](const Undertaking& share) {
                return share.unit == parts[i].unit && share.state == UnitState::Returned;
            }))
            draft.notice(Rule::UnitGaveBack, Field::Lead); // talked round: the office knows
        if (command.on && draft.world.unitValid && !draft.world.unitValid(parts[i].unit, *command.on))
            draft.refuse(Rule::UnitNotValid, Field::Lead,
                         {draft.nameOf(parts[i].unit, parts[i].role), isoDate(command.on)});
    }
    return parts;
}

//! Starts the clocks of a share: reply or opinion, and the return window where it counts from assignment.
void startClocks(const Draft& draft, Undertaking& share)
{
    const RuleSet& rules = draft.world.rules;
    const auto& on = draft.command.on;
    share.outcome.assignedOn = on;
    if (answers(share.role)) {
        if (const auto due = draft.due(rules.reply, on)) {
            share.outcome.dueRaw = due->raw;
            share.outcome.due = due->rolled;
        }
        const auto& limit = draft.now.suggestion.limitOn; // the earlier of the statutory and the local date binds
        if (limit && (!share.outcome.due || *limit < *share.outcome.due))
            share.outcome.due = limit;
    }
    if (share.role == Role::Assist) {
        if (const auto due = draft.due(rules.assistOpinion, on))
            share.opinionBy = due->rolled;
    }
    if (share.role != Role::Inform) {
        if (const auto due = draft.due(rules.returnRequest, on))
            share.returnBy = due->rolled;
    }
}

Undertaking newShare(const Draft& draft, UnitId unit, Role role)
{
    Undertaking share{.id = draft.world.ids.make<UndertakingId>(),
                      .unit = unit,
                      .role = role,
                      .signedOn = {},
                      .signer = {},
                      .returnBy = {},
                      .opinionBy = {},
                      .opinionOn = {},
                      .roundDue = {},
                      .outcome = {}};
    return share;
}

//! The share of a unit that so far assisted or was informed, which from now on answers; null for a unit that is new.
Undertaking* promoted(std::vector<Undertaking>& shares, UnitId unit, Role role)
{
    const auto found = std::ranges::find_if(shares, [&](const Undertaking& share) {
        return share.unit == unit && isRunning(share) && !answers(share.role);
    });
    if (found == shares.end() || !answers(role))
        return nullptr;
    found->role = role;
    found->state = UnitState::Assigned;
    found->opinionBy.reset();
    return &*found;
}

} // namespace

void propose(Draft& draft)
{
    const auto parts = partsOf(draft);
    if (parts.empty())
        return draft.refuse(Rule::NoUnit, Field::Lead);
    for (const Part& part : parts) {
        draft.now.undertakings.push_back(newShare(draft, part.unit, part.role));
        draft.now.undertakings.back().state = UnitState::Proposed;
    }
    draft.head().milestone = Milestone::Proposed;
    draft.addStep().text = draft.command.reason;
}

void assign(Draft& draft)
{
    const Command& command = draft.command;
    Suggestion& head = draft.head();
    const auto parts = partsOf(draft);

    // shares that were proposed are taken over when no others are named; returned ones stay for the record
    std::vector<Undertaking> shares;
    for (const Undertaking& share : draft.now.undertakings) {
        if (share.state != UnitState::Proposed || parts.empty())
            shares.push_back(share);
    }
    for (const Part& part : parts) {
        if (Undertaking* share = promoted(shares, part.unit, part.role))
            share->outcome.assignedOn.reset(); // its clock starts anew, below
        else
            shares.push_back(newShare(draft, part.unit, part.role));
    }
    const auto isGivenBack = [](const Undertaking& share) { return share.state == UnitState::Returned; };
    if (std::ranges::none_of(shares,
                             [&](const Undertaking& share) { return !isGivenBack(share) && answers(share.role); }))
        return draft.refuse(Rule::NoUnit, Field::Lead);

    if (command.limit)
        head.limitOn = command.limit;
    if (head.limitOn && command.on && *head.limitOn < *command.on)
        draft.refuse(Rule::LimitBeforeAssignment, Field::Limit);
    if (command.leader)
        head.leader = command.leader;
    if (command.supervisor)
        head.supervisor = command.supervisor;
    if (command.committee)
        head.committee = command.committee;
    if (head.recess && head.milestone != Milestone::Handling) {
        const Limit& handOver = draft.world.rules.handOver;
        const auto due = draft.due(handOver, head.receivedOn);
        if (due && command.on && *command.on > due->rolled)
            draft.notice(Rule::HandOverLate, Field::On, {isoDate(due->rolled)}, handOver.article());
    }
    head.ruleSet = draft.world.rules.id; // an old case keeps the rules under which it was assigned
    head.milestone = Milestone::Handling;
    for (Undertaking& share : shares) {
        if (share.state == UnitState::Proposed || (!isGivenBack(share) && !share.outcome.assignedOn)) {
            share.state = UnitState::Assigned;
            startClocks(draft, share);
        }
    }
    draft.now.undertakings = std::move(shares);
    draft.addStep();
}

void addUnit(Draft& draft)
{
    const Command& command = draft.command;
    const auto role = fromKey<Role>(command.role);
    if (!role || *role == Role::Sole || *role == Role::Lead)
        return draft.refuse(Rule::UnknownValue, Field::Role,
                            {fieldLabel(Field::Role), command.role, QStringLiteral("assist, separate, inform")});
    for (const Undertaking& share : draft.now.undertakings) {
        if (share.unit == *command.unit && share.state != UnitState::Returned)
            return draft.refuse(Rule::UnitHasShare, Field::Unit);
    }
    if (command.on && draft.world.unitValid && !draft.world.unitValid(*command.unit, *command.on))
        return draft.refuse(Rule::UnitNotValid, Field::Unit, {draft.nameOf(*command.unit, *role), isoDate(command.on)});
    const bool hasLead = std::ranges::any_of(draft.now.undertakings, [](const Undertaking& share) {
        return (share.role == Role::Sole || share.role == Role::Lead) && share.state != UnitState::Returned;
    });
    if (*role == Role::Assist && !hasLead)
        return draft.refuse(Rule::AssistWithoutLead, Field::Role);
    const bool assisted = std::ranges::any_of(draft.now.undertakings, [](const Undertaking& share) {
        return share.role == Role::Assist && isRunning(share);
    });
    if (*role == Role::Separate && hasLead && assisted)
        return draft.refuse(Rule::LeadAndSeparate, Field::Role);
    for (Undertaking& share : draft.now.undertakings) { // help arrives: who handled alone now leads
        if (*role == Role::Assist && share.role == Role::Sole)
            share.role = Role::Lead;
        if (*role == Role::Separate && (share.role == Role::Sole || share.role == Role::Lead) &&
            share.state != UnitState::Returned)
            share.role = Role::Separate;
    }
    Undertaking share = newShare(draft, *command.unit, *role);
    startClocks(draft, share);
    draft.now.undertakings.push_back(share);
    draft.share = draft.now.undertakings.size() - 1;
    draft.addStep().code = command.role;
}

void signFor(Draft& draft)
{
    Undertaking& share = draft.theShare();
    share.state = UnitState::SignedFor;
    share.signedOn = draft.command.on;
    share.signer = draft.command.signer;
    if (draft.world.rules.returnRequest.start == ClockStart::Received) {
        if (const auto due = draft.due(draft.world.rules.returnRequest, draft.command.on))
            share.returnBy = due->rolled;
    }
    if (share.role == Role::Assist && draft.world.rules.assistOpinion.start == ClockStart::Received) {
        if (const auto due = draft.due(draft.world.rules.assistOpinion, draft.command.on))
            share.opinionBy = due->rolled;
    }
    draft.addStep().people = draft.command.signer;
}

void requestReturn(Draft& draft)
{
    const Command& command = draft.command;
    Undertaking& share = draft.theShare();
    if (share.returnBy && command.on && *command.on > *share.returnBy) {
        const QString law = draft.world.rules.returnRequest.article();
        if (draft.world.rules.switches.lateReturnRefused)
            return draft.refuse(Rule::ReturnWindowOver, Field::On, {isoDate(share.returnBy)}, law);
        draft.notice(Rule::ReturnWindowOver, Field::On, {isoDate(share.returnBy)}, law);
    }
    share.before = share.state;
    share.state = UnitState::ReturnRequested;
    draft.now.returnRequests.push_back({.id = draft.world.ids.make<RecordId>(),
                                        .undertaking = share.id,
                                        .on = command.on,
                                        .reason = command.reason,
                                        .suggested = command.suggested,
                                        .signer = command.signer,
                                        .decidedOn = {},
                                        .decision = {},
                                        .decisionText = {}});
    Step& step = draft.addStep();
    step.text = command.reason;
    step.people = command.signer;
}

namespace {

void decideReturn(Draft& draft, const QString& decision)
{
    for (ReturnRequest& request : draft.now.returnRequests) {
        if (request.undertaking == draft.theShare().id && request.decision.isEmpty()) {
            request.decidedOn = draft.command.on;
            request.decision = decision;
            request.decisionText = draft.command.reason;
        }
    }
    draft.addStep().text = draft.command.reason;
}

} // namespace

void acceptReturn(Draft& draft)
{
    const Command& command = draft.command;
    const bool answered = std::ranges::any_of(
        draft.now.replies, [&](const Reply& reply) { return reply.undertaking == draft.theShare().id; });
    if (answered) // its first answer, its rating and the order to redo would be lost with it
        return draft.refuse(Rule::ReturnAfterReply, Field::Unit,
                            {draft.nameOf(draft.theShare().unit, draft.theShare().role)});
    decideReturn(draft, QStringLiteral("accepted"));
    draft.theShare().state = UnitState::Returned;
    if (!command.lead)
        return;
    if (*command.lead == draft.theShare().unit) // else its clock would start anew for the asking
        return draft.refuse(Rule::UnitGaveBack, Field::Lead);
    if (command.on && draft.world.unitValid && !draft.world.unitValid(*command.lead, *command.on))
        return draft.refuse(Rule::UnitNotValid, Field::Lead,
                            {draft.nameOf(*command.lead, draft.theShare().role), isoDate(command.on)});
    const Role role = draft.theShare().role;
    for (const Undertaking& share : draft.now.undertakings) {
        if (share.unit == *command.lead && isRunning(share) && (answers(share.role) || !answers(role)))
            return draft.refuse(Rule::UnitHasShare, Field::Lead);
    }
    // the new unit takes the same part; its clock starts anew with the day of the new assignment
    if (Undertaking* assisting = promoted(draft.now.undertakings, *command.lead, role)) {
        startClocks(draft, *assisting);
        return;
    }
    Undertaking successor = newShare(draft, *command.lead, role);
    startClocks(draft, successor);
    draft.now.undertakings.push_back(successor);
}

void refuseReturn(Draft& draft)
{
    decideReturn(draft, QStringLiteral("refused"));
    draft.theShare().state = draft.theShare().before;
}

} // namespace huiyin::lifecycle
