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
    else if (draft.command.on && found->madeOn && *draft.command.on < *found->madeOn)
        draft.refuse(Rule::DateBefore, Field::On,
                     {isoDate(draft.command.on), isoDate(found->madeOn), labelOf(Action::AddPromise)});
    return draft.refusals.empty() ? found : nullptr;
}

} // namespace

void checkPromiseDay(Draft& draft, const std::optional<QDate>& due, Field field)
{
    constexpr int mostYears = 10;
    if (due && *due > draft.world.today.addYears(mostYears))
        draft.refuse(Rule::PromiseTooFar, field, {isoDate(due)});
}

void addPromise(Draft& draft)
{
    const Command& command = draft.command;
    checkPromiseDay(draft, command.due, Field::Due);
    if (!draft.refusals.empty())
        return;
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
    checkPromiseDay(draft, draft.command.due, Field::Due);
    if (!draft.refusals.empty())
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

//! A step that is agreed with its day, or how far the promise has come.
void notePromise(Draft& draft)
{
    const Promise* promise = findPromise(draft);
    if (!promise)
        return;
    const Command& command = draft.command;
    if (command.due && promise->madeOn && *command.due < *promise->madeOn)
        return draft.refuse(Rule::PromisePast, Field::Due, {isoDate(command.due), isoDate(promise->madeOn)});
    checkPromiseDay(draft, command.due, Field::Due);
    if (!draft.refusals.empty())
        return;
    draft.now.promiseNotes.push_back({.id = draft.world.ids.make<RecordId>(),
                                      .promise = promise->id,
                                      .kind = command.due ? NoteKind::Milestone : NoteKind::Progress,
                                      .on = command.on,
                                      .due = command.due,
                                      .text = command.text,
                                      .evidence = command.evidence,
                                      .result = {}});
    Step& step = draft.addStep();
    step.code = QString::number(promise->position);
    step.text = command.text;
    step.other = command.due;
}

//! What the deputy says of the delivery; of a settled promise too, and of the only one without its number.
void ratePromise(Draft& draft)
{
    const Command& command = draft.command;
    const Promise* found = nullptr;
    for (const Promise& promise : draft.now.promises) {
        if (command.promise ? promise.position == *command.promise : draft.now.promises.size() == 1)
            found = &promise;
    }
    if (!found) {
        const Rule rule = command.promise || draft.now.promises.empty() ? Rule::NoSuchPromise : Rule::WhichPromise;
        QStringList all;
        for (const Promise& promise : draft.now.promises)
            all << QString::number(promise.position) + u' ' + promise.text;
        return draft.refuse(
            rule, Field::Promise,
            {rule == Rule::WhichPromise ? all.join(u'；') : QString::number(command.promise.value_or(0))});
    }
    if (found->state == PromiseState::Open)
        return draft.refuse(Rule::PromiseUndelivered, Field::Promise, {QString::number(found->position)});
    if (command.on && found->settledOn && *command.on < *found->settledOn)
        return draft.refuse(Rule::DateBefore, Field::On,
                            {isoDate(command.on), isoDate(found->settledOn),
                             labelOf(found->state == PromiseState::Kept ? Action::KeepPromise : Action::BreakPromise)});
    draft.now.promiseNotes.push_back({.id = draft.world.ids.make<RecordId>(),
                                      .promise = found->id,
                                      .kind = NoteKind::Rating,
                                      .on = command.on,
                                      .due = {},
                                      .text = command.text,
                                      .evidence = {},
                                      .result = command.result});
    Step& step = draft.addStep();
    step.code = QString::number(found->position);
    step.text = command.text;
}

} // namespace huiyin::lifecycle
