// SPDX-License-Identifier: GPL-3.0-or-later
// The inverse of history: an action is taken back by writing what undoes it, never by removing what was written.
#include "casefile/inverse.h"
#include "casefile/office_store.h"
#include "casefile/sitting_store.h"
#include "casefile/transaction.h"
#include "casefile/word_keeper.h"
#include "desk/desk.h"
#include "desk/desk_parts.h"
#include "desk/history.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace huiyin::desk {

using casefile::JournalEntry;
using lifecycle::Refusals;
using lifecycle::Rule;

namespace {

//! Whether a later entry still stands and does not take back something later itself.
bool stands(const casefile::Database& db, const casefile::LaterEntry& later, const JournalEntry& entry)
{
    return (!later.undoes || *later.undoes <= entry.id) && !casefile::isUndone(db, later.id);
}

//! The steps that build on an entry: later ones of the case, later ones of its master that reached it, and cases that
//! were merged into it since.
QStringList stepsInTheWay(const casefile::Database& db, const JournalEntry& entry, SuggestionId suggestion,
                          const QSet<qint64>& together)
{
    QStringList steps;
    const auto look = [&](SuggestionId where, auto reaches) {
        for (const casefile::LaterEntry& later : casefile::entriesAfter(db, where, entry.id)) {
            if (!together.contains(later.id.value()) && stands(db, later, entry) && reaches(later))
                steps << actionLabel(later.action);
        }
    };
    look(suggestion, [](const casefile::LaterEntry&) { return true; });
    const casefile::CaseStore store(db);
    const auto now = store.load(suggestion);
    if (now && now->suggestion.mergedInto && entry.suggestion != now->suggestion.mergedInto) {
        look(*now->suggestion.mergedInto, [&](const casefile::LaterEntry& later) {
            const auto touched = casefile::touchedCases(casefile::journalEntry(db, later.id)->changes);
            return std::ranges::find(touched, suggestion) != touched.end();
        });
    }
    const auto own = casefile::touchedCases(entry.changes);
    for (const SuggestionId child : store.mergedInto(suggestion)) {
        if (std::ranges::find(own, child) == own.end()) // merged since, so it bears what this entry gave its master
            look(child,
                 [](const casefile::LaterEntry& later) { return later.action == keyOf(lifecycle::Action::Merge); });
    }
    return steps;
}

//! What stands in the way of a step whose taking back would leave a confrontation that cannot be.
QString sittingInTheWay(const QString& broken)
{
    if (broken == u"heard")
        return labelOf(lifecycle::Action::ConcludeHearing);
    return labelOf(broken == u"cancelled" ? lifecycle::SittingAction::Cancel : lifecycle::SittingAction::Finish);
}

//! Entries that a person can take back: not the making of the file.
bool canBeUndone(const JournalEntry& entry)
{
    return entry.action != u"create";
}

//! The entry that stands for all of its batch.
JournalEntry headOf(const casefile::Database& db, JournalId id)
{
    const auto entry = casefile::journalEntry(db, id);
    return entry->batch ? *casefile::journalEntry(db, *entry->batch) : *entry;
}

//! What was done at first, however often it was taken back and done again since.
QString firstAction(const casefile::Database& db, JournalEntry entry)
{
    while (entry.undoes)
        entry = *casefile::journalEntry(db, *entry.undoes);
    return entry.action;
}

//! A step with how many cases go with it.
HistoryLine stepLine(const Desk& desk, const JournalEntry& entry)
{
    HistoryLine line = historyLine(desk, entry);
    line.together = casefile::batchSize(desk.database(), entry.id);
    return line;
}

} // namespace

std::optional<HistoryLine> Desk::lastUndoable() const
{
    const auto last = casefile::newestUndoable(database());
    return last ? std::optional(stepLine(*this, headOf(database(), *last))) : std::nullopt;
}

std::optional<HistoryLine> Desk::lastRedoable() const
{
    const auto last = casefile::newestRedoable(database());
    if (!last)
        return std::nullopt;
    return stepLine(*this, headOf(database(), *headOf(database(), *last).undoes));
}

tl::expected<Applied, Refusals> Desk::redo()
{
    const auto last = casefile::newestRedoable(database());
    if (!last)
        return tl::unexpected(Refusals{{Rule::NothingToUndo}});
    return undo(headOf(database(), *last).id);
}

tl::expected<Applied, Refusals> Desk::undo(std::optional<JournalId> wanted)
{
    if (isReadOnly())
        return tl::unexpected(refusedToWrite());
    if (!wanted) {
        const auto last = lastUndoable();
        if (!last)
            return tl::unexpected(Refusals{{Rule::NothingToUndo}});
        wanted = last->id;
    }
    const casefile::Database& db = database();
    casefile::Transaction transaction(db);
    const auto first = casefile::journalEntry(db, *wanted);
    if (!first || !canBeUndone(*first))
        return tl::unexpected(Refusals{{Rule::NothingToUndo}});
    if (casefile::isUndone(db, first->id))
        return tl::unexpected(Refusals{{Rule::AlreadyUndone}});

    const auto entries = casefile::journalBatch(db, first->id); // newest first; a single action is a batch of one
    QSet<qint64> together;
    for (const JournalId one : entries)
        together.insert(one.value());

    const casefile::CaseStore store(db);
    std::optional<JournalId> batch;
    std::optional<SuggestionId> touched;
    JournalId head = first->id;
    const bool wasSound = casefile::contradictedSitting(db).isEmpty();
    int step = 0;
    for (const JournalId next : entries) {
        tellHowFar(step++, entries.size());
        if (casefile::isUndone(db, next))
            continue;
        const JournalEntry entry = *casefile::journalEntry(db, next); // one at a time: an import has written many
        casefile::WordKeeper words(db);
        words.watch(casefile::casesNaming(db, entry.changes));
        for (const SuggestionId id : casefile::touchedCases(entry.changes)) {
            const QStringList steps = stepsInTheWay(db, entry, id, together);
            if (!steps.isEmpty())
                return tl::unexpected(
                    Refusals{{Rule::UndoBlocked, lifecycle::Field::None, {steps.join(QStringLiteral("、"))}}});
            words.watch(id);
        }
        casefile::ChangeLog log;
        casefile::RowWriter writer(db, log);
        const auto reverted = casefile::revert(db, entry.changes, writer);
        if (!reverted.done)
            return tl::unexpected(Refusals{{Rule::UndoBlocked, lifecycle::Field::None, {reverted.obstacle}}});
        const QString done = firstAction(db, entry);
        const bool byHand = done == u"register" || fromKey<lifecycle::SittingAction>(done);
        if (reverted.kept > 0 && byHand) // what an import brought along stays, what was entered by hand is asked for
            return tl::unexpected(Refusals{
                {Rule::UndoBlocked, lifecycle::Field::None, {QCoreApplication::translate("Journal", "cases use it")}}});
        if (const auto twice = casefile::ownFieldNamedTwice(db))
            return tl::unexpected(Refusals{{Rule::OwnFieldTwice, lifecycle::Field::None, {*twice}}});
        words.settle();
        const auto detail = QJsonDocument::fromJson(entry.detail).object();
        QByteArray undone = "{\"undoes\":";
        casefile::appendJson(undone, entry.action);
        undone += ",\"ref\":";
        casefile::appendJson(undone, detail.value(QLatin1String("ref")).toString());
        undone += '}';
        const JournalId taken = writeEntry(db, parts_->ids, environment_, QStringLiteral("undo"), log, undone,
                                           entry.suggestion, batch, entry.id);
        if (!batch) { // the first stands for all, so that one undo can take the undoing back
            head = taken;
            batch = taken;
        }
        if (entry.suggestion)
            touched = entry.suggestion;
    }
    if (const QString broken = casefile::contradictedSitting(db); wasSound && !broken.isEmpty())
        return tl::unexpected(Refusals{{Rule::UndoBlocked, lifecycle::Field::None, {sittingInTheWay(broken)}}});
    keep(transaction);
    loadRegisters();
    loadCalendar();

    Applied applied{
        .suggestion = touched.value_or(SuggestionId(0)),
        .ref = *SuggestionNumber::make(office_.congress, office_.session, SuggestionNumber::Series::Session, 1),
        .state = CaseState::Submitted,
        .notices = {},
        .entry = head};
    if (const auto now = touched ? store.load(*touched) : std::nullopt) {
        applied.ref = now->suggestion.ref();
        applied.state = now->suggestion.state;
    }
    return applied;
}

} // namespace huiyin::desk
