// SPDX-License-Identifier: GPL-3.0-or-later
// The office's own days off and workdays, and the due dates that they move: shown first, then written as accepted.
#include "casefile/case_query.h"
#include "casefile/office_store.h"
#include "casefile/transaction.h"
#include "desk/desk.h"
#include "desk/desk_parts.h"
#include "lifecycle/derive_state.h"
#include "lifecycle/move_dues.h"

#include <algorithm>

namespace huiyin::desk {

using lifecycle::Field;
using lifecycle::Refusals;
using lifecycle::Rule;

namespace {

std::vector<calendar::DayRecord> recordsOf(const std::vector<casefile::CalendarDay>& days)
{
    std::vector<calendar::DayRecord> records;
    for (const casefile::CalendarDay& day : days) {
        if (const auto kind = calendar::dayKindFromKey(day.kind))
            records.push_back({day.day, *kind, {day.name, {}}});
    }
    return records;
}

//! The office's days with the changes laid over them.
std::vector<casefile::CalendarDay> changedDays(std::vector<casefile::CalendarDay> days,
                                               std::span<const CalendarChange> changes)
{
    for (const CalendarChange& change : changes) {
        std::erase_if(days, [&](const casefile::CalendarDay& day) { return day.day == change.day; });
        if (change.kind)
            days.push_back({change.day, calendar::dayKindKey(*change.kind), change.name.simplified()});
    }
    return days;
}

Refusals faultsOf(std::span<const CalendarChange> changes, const std::vector<casefile::CalendarDay>& days)
{
    Refusals refusals;
    if (changes.empty())
        refusals.push_back({Rule::NothingSaid});
    for (const CalendarChange& change : changes) {
        const QString day = change.day.toString(Qt::ISODate);
        const auto own = std::ranges::find(days, change.day, &casefile::CalendarDay::day);
        if (!change.day.isValid())
            refusals.push_back({Rule::BadDate, Field::None, {day}});
        else if (change.kind && change.name.simplified().isEmpty())
            refusals.push_back({Rule::Missing, Field::None, {registerColumns(RegisterKind::Holidays).back().words()}});
        else if (!change.kind && own == days.end())
            refusals.push_back({Rule::NoSuchRow, Field::None, {day}});
        else if (change.kind && own != days.end() && own->kind == calendar::dayKindKey(*change.kind) &&
                 own->name == change.name.simplified())
            refusals.push_back({Rule::DayAsItIs, Field::None, {day}});
    }
    return refusals;
}

CaseFilter openCases()
{
    CaseFilter filter;
    filter.stateClasses = {StateClass::BeforeFiling, StateClass::WithOffice, StateClass::WithUnit,
                           StateClass::WithDeputy};
    return filter;
}

} // namespace

void Desk::loadCalendar()
{
    parts_->calendar = calendar::officialCalendar().merged(officeDays());
}

std::vector<calendar::DayRecord> Desk::officeDays() const
{
    return recordsOf(casefile::calendarDays(database()));
}

tl::expected<std::vector<MovedDue>, Refusals> Desk::movedBy(std::span<const CalendarChange> changes) const
{
    const auto days = casefile::calendarDays(database());
    if (auto faults = faultsOf(changes, days); !faults.empty())
        return tl::unexpected(std::move(faults));
    const auto after = calendar::officialCalendar().merged(recordsOf(changedDays(days, changes)));
    std::vector<MovedDue> moved;
    const casefile::CaseStore store(database());
    for (const SuggestionId id : ids(openCases())) {
        auto one = store.load(id);
        for (const lifecycle::DueMove& move : lifecycle::moveDues(*one, rulesOf(*one), calendar(), after))
            moved.push_back({id, one->suggestion.ref().toString(), one->suggestion.title,
                             move.unit ? registers_.unitName(*move.unit) : QString(), move.words(), move.before,
                             move.after});
    }
    return moved;
}

tl::expected<ChangedCalendar, Refusals> Desk::changeCalendar(std::span<const CalendarChange> changes, Dues dues)
{
    if (isReadOnly())
        return tl::unexpected(refusedToWrite());
    auto moved = movedBy(changes);
    if (!moved)
        return tl::unexpected(std::move(moved.error()));
    const casefile::Database& db = database();
    casefile::Transaction transaction(db);
    casefile::ChangeLog log;
    const auto days = casefile::calendarDays(db);
    QByteArray told;
    for (const CalendarChange& change : changes) {
        const auto own = std::ranges::find(days, change.day, &casefile::CalendarDay::day);
        if (own != days.end())
            casefile::removeCalendarDay(db, log, *own);
        if (change.kind)
            casefile::putCalendarDay(db, log,
                                     {change.day, calendar::dayKindKey(*change.kind), change.name.simplified()});
        told += told.isEmpty() ? "" : ",";
        casefile::appendJson(told, change.day.toString(Qt::ISODate));
    }
    const bool moves = dues == Dues::Move && !moved->empty();
    const QByteArray detail = "{\"days\":[" + told + "],\"would_move\":" + QByteArray::number(moved->size()) +
                              ",\"moved\":" + (moves ? "true" : "false") + '}';
    const JournalId entry = writeEntry(db, parts_->ids, environment_, QStringLiteral("calendar"), log, detail);
    const auto before = parts_->calendar;
    const auto after = calendar::officialCalendar().merged(recordsOf(changedDays(days, changes)));
    const casefile::CaseStore store(db);
    std::optional<SuggestionId> last; // the dates of one case stand together
    for (const MovedDue& due : *moved) {
        if (!moves || due.suggestion == last)
            continue;
        last = due.suggestion;
        const auto was = store.load(due.suggestion);
        Case now = *was;
        const lifecycle::RuleSet& rules = rulesOf(now);
        lifecycle::moveDues(now, rules, before, after);
        lifecycle::summarise(now, nullptr); // a merged case has no dates of its own to move
        casefile::ChangeLog changed;
        casefile::RowWriter writer(db, changed);
        casefile::WordKeeper words(db);
        storeCase(db, was, now, words, rules, writer);
        words.settle();
        QByteArray ref = "{\"ref\":";
        casefile::appendJson(ref, due.ref);
        ref += '}';
        writeEntry(db, parts_->ids, environment_, QStringLiteral("move-due"), changed, ref, due.suggestion, entry);
    }
    transaction.commit();
    loadCalendar();
    return ChangedCalendar{moves ? std::move(*moved) : std::vector<MovedDue>(), entry};
}

} // namespace huiyin::desk
