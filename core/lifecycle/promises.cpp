// SPDX-License-Identifier: GPL-3.0-or-later
// What was promised, followed until it is kept or explained (domain.md 2.11).
#include "lifecycle/draft.h"

namespace huiyin::lifecycle {

namespace {

//! The promise that the command means: by its number, or the only open one.
Promise* findPromise(Draft& draft)
{
    Promise* found = nullptr;
    QStringList open;
    for (Promise& promise : draft.now.promises) {
        if (draft.command.promise && promise.position == *draft.command.promise)
            found = &promise;
        if (!draft.command.promise && promise.state == PromiseState::Open)
            found = &promise;
        if (promise.state == PromiseState::Open)
            open << QString::number(promise.position) + u' ' + promise.text;
    }
    if (!found)
        draft.refuse(Rule::NoSuchPromise, Field::Promise,
                     {draft.command.promise ? QString::number(*draft.command.promise) : QString()});
    else if (found->state != PromiseState::Open)
        draft.refuse(Rule::PromiseSettled, Field::Promise, {QString::number(found->position)});
    else if (!draft.command.promise && open.size() > 1)
        draft.refuse(Rule::WhichPromise, Field::Promise, {open.join(u'；')});
    return draft.refusals.empty() ? found : nullptr;
}

} // namespace

void addPromise(Draft& draft)
{
    const Command& command = draft.command;
    if (command.on && *command.due < *command.on)
        return draft.refuse(Rule::PromisePast, Field::Due, {isoDate(command.due), isoDate(command.on)});
    draft.now.promises.push_back({.id = draft.world.ids.make<PromiseId>(),
                                  .undertaking = draft.theShare().id,
                                  .position = int(draft.now.promises.size()) + 1,
                                  .text = command.text,
                                  .person = command.person,
                                  .madeOn = command.on,
                                  .due = command.due,
                                  .firstDue = command.due,
                                  .settledOn = {},
                                  .evidence = {},
                                  .explanation = {},
                                  .signer = {}});
    Step& step = draft.addStep();
    step.text = command.text;
    step.other = command.due;
}

void keepPromise(Draft& draft)
{
    Promise* promise = findPromise(draft);
    if (!promise)
        return;
    promise->state = PromiseState::Kept;
    promise->settledOn = draft.command.on;
    promise->evidence = draft.command.evidence;
    Step& step = draft.addStep();
    step.code = QString::number(promise->position);
    step.text = draft.command.evidence;
}

void movePromise(Draft& draft)
{
    Promise* promise = findPromise(draft);
    if (!promise)
        return;
    if (draft.command.due == promise->due)
        return draft.refuse(Rule::NothingSaid, Field::Due);
    if (draft.command.on && *draft.command.due < *draft.command.on)
        return draft.refuse(Rule::PromisePast, Field::Due, {isoDate(draft.command.due), isoDate(draft.command.on)});
    promise->due = draft.command.due;
    promise->explanation = draft.command.reason;
    ++promise->moves;
    Step& step = draft.addStep();
    step.code = QString::number(promise->position);
    step.text = draft.command.reason;
    step.other = draft.command.due;
}

void breakPromise(Draft& draft)
{
    Promise* promise = findPromise(draft);
    if (!promise)
        return;
    promise->state = PromiseState::Broken;
    promise->settledOn = draft.command.on;
    promise->explanation = draft.command.reason;
    promise->signer = draft.command.signer;
    Step& step = draft.addStep();
    step.code = QString::number(promise->position);
    step.text = draft.command.reason;
    step.people = draft.command.signer;
}

} // namespace huiyin::lifecycle
