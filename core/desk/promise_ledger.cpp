// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/promise_ledger.h"

#include "casefile/sitting_store.h"

#include <algorithm>

namespace huiyin::desk {

std::optional<QDate> LedgerPromise::nextMilestone(QDate today) const
{
    std::optional<QDate> next;
    for (const PromiseNote& note : notes) {
        if (note.kind == NoteKind::Milestone && note.due && *note.due >= today && (!next || *note.due < *next))
            next = note.due;
    }
    return next;
}

const PromiseNote* LedgerPromise::lastProgress() const
{
    const PromiseNote* last = nullptr;
    for (const PromiseNote& note : notes) {
        if (note.kind == NoteKind::Progress)
            last = &note;
    }
    return last;
}

std::optional<Rating> LedgerPromise::rating() const
{
    std::optional<Rating> last;
    for (const PromiseNote& note : notes) {
        if (note.kind == NoteKind::Rating)
            last = note.result;
    }
    return last;
}

std::vector<LedgerPromise> promisesOf(const std::vector<Case>& cases)
{
    std::vector<LedgerPromise> lines;
    for (const Case& one : cases) {
        for (const Promise& promise : one.promises) {
            LedgerPromise line{.suggestion = one.suggestion.id,
                               .number = one.suggestion.ref().toString(),
                               .title = one.suggestion.title,
                               .unit = {},
                               .promise = promise,
                               .stage = stageOf(promise, one.promiseNotes),
                               .notes = {}};
            const auto share = std::ranges::find(one.undertakings, promise.undertaking, &Undertaking::id);
            if (share != one.undertakings.end())
                line.unit = share->unit;
            std::ranges::copy_if(one.promiseNotes, std::back_inserter(line.notes),
                                 [&](const PromiseNote& note) { return note.promise == promise.id; });
            lines.push_back(std::move(line));
        }
    }
    std::ranges::sort(lines, {}, [](const LedgerPromise& line) {
        return std::tuple(line.promise.state != PromiseState::Open, line.promise.due.value_or(QDate(9999, 1, 1)),
                          line.suggestion, line.promise.position);
    });
    return lines;
}

OpenPromises openPromises(const Desk& desk)
{
    const auto open = casefile::openPromises(desk.database(), desk.today(), desk.today().addDays(promiseSoonDays));
    return {open.overdue, open.dueSoon, open.all};
}

std::vector<LedgerPromise> allPromises(const Desk& desk)
{
    std::vector<Case> cases;
    for (const SuggestionId id : casefile::followedCases(desk.database())) {
        if (auto one = desk.readCase(id); one && !one->promises.empty())
            cases.push_back(std::move(*one));
    }
    return promisesOf(cases);
}

} // namespace huiyin::desk
