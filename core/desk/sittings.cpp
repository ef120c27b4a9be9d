// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's doors for confrontations: one action, one transaction, one journal entry, and with it what happens to the
// cases on the agenda.
#include "casefile/sitting_store.h"
#include "casefile/transaction.h"
#include "desk/desk.h"
#include "desk/desk_parts.h"
#include "desk/json_command.h"

#include <QRegularExpression>

namespace huiyin::desk {

using lifecycle::Action;
using lifecycle::Command;
using lifecycle::Refusals;
using lifecycle::Rule;
using lifecycle::SittingAction;

std::vector<Confrontation> Desk::confrontations() const
{
    return casefile::confrontations(database());
}

std::optional<ConfrontationId> Desk::findConfrontation(const QString& ref) const
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})-(\\d{1,4})$"));
    const auto match = form.match(ref.trimmed());
    return match.hasMatch()
               ? casefile::findConfrontation(database(), match.captured(1).toInt(), match.captured(2).toInt())
               : std::nullopt;
}

std::optional<Sitting> Desk::readSitting(ConfrontationId id) const
{
    return casefile::loadSitting(database(), id);
}

std::vector<AgendaLine> Desk::agenda(ConfrontationId id) const
{
    return casefile::agenda(database(), id);
}

namespace {

casefile::SelectionOptions selectionOf(const Desk& desk)
{
    const lifecycle::ConfrontationRules& rules = desk.officeRules().confrontation;
    return {.asOf = desk.today(), .unratedDays = rules.unratedDays, .sessions = rules.raisedSessions};
}

} // namespace

std::vector<SuggestionId> Desk::selectedBy(const QString& rule) const
{
    return casefile::selectedBy(database(), rule, selectionOf(*this));
}

bool Desk::isSelectedBy(const QString& rule, SuggestionId suggestion) const
{
    casefile::SelectionOptions options = selectionOf(*this);
    options.only = suggestion;
    return !casefile::selectedBy(database(), rule, options).empty();
}

tl::expected<AppliedSitting, Refusals> Desk::apply(std::optional<ConfrontationId> confrontation, SittingAction action,
                                                   const Command& command)
{
    if (isReadOnly())
        return tl::unexpected(refusedToWrite());
    casefile::Transaction transaction(database());
    auto applied = applyInside(confrontation, action, command);
    if (applied)
        transaction.commit();
    return applied;
}

tl::expected<AppliedSitting, Refusals> Desk::applyInside(std::optional<ConfrontationId> confrontation,
                                                         SittingAction action, const Command& given)
{
    const Command command = lifecycle::withoutControls(given);
    const casefile::Database& db = database();
    std::optional<Sitting> before;
    if (action != SittingAction::Plan) {
        before = confrontation ? casefile::loadSitting(db, *confrontation) : std::nullopt;
        if (!before) {
            QStringList known;
            for (const Confrontation& one : confrontations())
                known << one.ref();
            return tl::unexpected(
                Refusals{{Rule::NoSuchConfrontation,
                          lifecycle::Field::Confrontation,
                          {QString(), known.isEmpty() ? QStringLiteral("—") : known.mid(0, 12).join(u'、')}}});
        }
    }
    const Sitting start = before ? *before : Sitting{.head = {.id = parts_->ids.make<ConfrontationId>()}};
    std::vector<SuggestionId> ahead;
    QStringList numbers;
    bool hasHearings = false;
    bool hasSettled = false;
    for (const AgendaLine& line : before ? agenda(start.head.id) : std::vector<AgendaLine>()) {
        hasHearings = true;
        hasSettled = hasSettled || line.state == HearingState::Settled;
        if (line.state == HearingState::Listed)
            ahead.push_back(line.suggestion);
    }
    for (const CaseLine& line : lines(ahead))
        numbers << line.number;
    std::vector<SuggestionId> pool;
    QStringList poolNumbers;
    if (action == SittingAction::Draw && !command.rule.isEmpty()) {
        pool = selectedBy(command.rule);
        for (const CaseLine& line : lines(pool))
            poolNumbers << line.number;
    }
    const lifecycle::SittingWorld world{.rules = officeRules(),
                                        .calendar = parts_->calendar,
                                        .ids = parts_->ids,
                                        .today = today(),
                                        .nextOrdinal = [&](int year) { return casefile::nextOrdinal(db, year); },
                                        .onAgenda = numbers,
                                        .hasHearings = hasHearings,
                                        .hasSettled = hasSettled,
                                        .pool = poolNumbers};
    auto decision = lifecycle::decide(start, action, command, world);
    if (!decision)
        return tl::unexpected(decision.error());

    casefile::ChangeLog log;
    casefile::RowWriter writer(db, log);
    casefile::saveSitting(before, decision->after, writer);
    const Confrontation& head = decision->after.head;
    const JournalId entry = writeEntry(db, parts_->ids, environment_, keyOf(action), log,
                                       commandToJson(command, action, head.ref(), *this));
    AppliedSitting applied{head.id, head.ref(), head.state, std::move(decision->notices), {}, entry};

    const auto applyTo = [&](SuggestionId id, const Command& followed) -> std::optional<Refusals> {
        auto done = applyInside(id, followed, entry);
        if (!done)
            return done.error();
        applied.cases.push_back(std::move(*done));
        return std::nullopt;
    };
    if (action == SittingAction::Cancel) { // its cases wait for another one
        Command postpone{.action = Action::PostponeHearing, .on = command.on, .by = command.by};
        postpone.reason = command.reason;
        for (const SuggestionId id : ahead) {
            if (auto refused = applyTo(id, postpone))
                return tl::unexpected(std::move(*refused));
        }
    }
    for (const QString& number : decision->drawn) {
        Command list{.action = Action::ListHearing, .on = command.on, .by = command.by};
        list.confrontation = head.id;
        list.why = command.rule;
        if (auto refused = applyTo(pool[size_t(poolNumbers.indexOf(number))], list))
            return tl::unexpected(std::move(*refused));
    }
    return applied;
}

} // namespace huiyin::desk
