// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/journal.h"

#include <QCryptographicHash>

namespace huiyin::casefile {

namespace {

QString instant(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray chainHash(const QByteArray& previous, const JournalEntry& entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray& part) { // length first, so that no two entries read the same
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    };
    const auto number = [](const auto& id) { return id ? QByteArray::number(id->value()) : QByteArray(); };
    add(previous);
    add(QByteArray::number(entry.id.value()));
    add(instant(entry.at).toUtf8());
    add(entry.actor.toUtf8());
    add(entry.action.toUtf8());
    add(number(entry.suggestion));
    add(number(entry.batch));
    add(number(entry.undoes));
    add(entry.detail);
    add(entry.changes);
    return hash.result();
}

#define JOURNAL_COLUMNS "id, at, actor, action, suggestion_id, batch_id, undoes_id, detail, changes"

JournalEntry readEntry(const Row& row)
{
    return {.id = row.id<JournalId>(0),
            .at = QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
            .actor = row.text(2),
            .action = row.text(3),
            .suggestion = row.maybeId<SuggestionId>(4),
            .batch = row.maybeId<JournalId>(5),
            .undoes = row.maybeId<JournalId>(6),
            .detail = row.text(7).toUtf8(),
            .changes = row.text(8).toUtf8()};
}

std::optional<JournalId> newestStanding(const Database& db, const char* candidates)
{
    std::optional<JournalId> found;
    db.eachUntil(candidates, {}, [&](const Row& row) {
        const auto id = row.id<JournalId>(0);
        if (isUndone(db, id))
            return true;
        found = id;
        return false;
    });
    return found;
}

} // namespace

void append(const Database& db, const JournalEntry& entry)
{
    const QByteArray previous = db.one("SELECT hash FROM journal ORDER BY id DESC LIMIT 1", {}, [](const Row& row) {
                                      return row.bytes(0);
                                  }).value_or(QByteArray());
    db.run(R"(
        INSERT INTO journal (id, at, actor, action, suggestion_id, batch_id, undoes_id, detail, changes, previous, hash)
        VALUES (:id, :at, :actor, :action, :suggestion, :batch, :undoes, :detail, :changes, :previous, :hash))",
           {{":id", entry.id},
            {":at", instant(entry.at)},
            {":actor", entry.actor},
            {":action", entry.action},
            {":suggestion", entry.suggestion},
            {":batch", entry.batch},
            {":undoes", entry.undoes},
            {":detail", QString::fromUtf8(entry.detail)},
            {":changes", QString::fromUtf8(entry.changes)},
            {":previous", previous.isNull() ? QByteArray("") : previous},
            {":hash", chainHash(previous, entry)}});
}

std::vector<JournalEntry> journalEntries(const Database& db, std::optional<SuggestionId> suggestion, int limit,
                                         std::optional<JournalId> before)
{
    const qint64 below = before ? before->value() : std::numeric_limits<qint64>::max();
    if (suggestion) {
        return db.all("SELECT " JOURNAL_COLUMNS R"(
              FROM journal
             WHERE suggestion_id = :suggestion AND id < :below
             ORDER BY id DESC
             LIMIT :limit)",
                      {{":suggestion", *suggestion}, {":below", below}, {":limit", limit}}, readEntry);
    }
    return db.all("SELECT " JOURNAL_COLUMNS " FROM journal WHERE id < :below ORDER BY id DESC LIMIT :limit",
                  {{":below", below}, {":limit", limit}}, readEntry);
}

std::optional<JournalEntry> journalEntry(const Database& db, JournalId id)
{
    return db.one("SELECT " JOURNAL_COLUMNS " FROM journal WHERE id = :id", {{":id", id}}, readEntry);
}

std::vector<JournalId> journalBatch(const Database& db, JournalId first)
{
    return db.all("SELECT id FROM journal WHERE batch_id = :first OR id = :first ORDER BY id DESC", {{":first", first}},
                  [](const Row& row) { return row.id<JournalId>(0); });
}

std::vector<LaterEntry> entriesAfter(const Database& db, SuggestionId suggestion, JournalId id)
{
    return db.all(
        "SELECT id, action, undoes_id FROM journal WHERE suggestion_id = :suggestion AND id > :id ORDER BY id",
        {{":suggestion", suggestion}, {":id", id}}, [](const Row& row) {
            return LaterEntry{row.id<JournalId>(0), row.text(1), row.maybeId<JournalId>(2)};
        });
}

int batchSize(const Database& db, JournalId first)
{
    return 1 + int(db.number("SELECT count(*) FROM journal WHERE batch_id = :first", {{":first", first}}));
}

bool isUndone(const Database& db, JournalId id)
{
    const auto takers = db.all("SELECT id FROM journal WHERE undoes_id = :id", {{":id", id}},
                               [](const Row& row) { return row.id<JournalId>(0); });
    for (const JournalId taker : takers) {
        if (!isUndone(db, taker))
            return true;
    }
    return false;
}

// Both statements leave out what an entry that nothing was done to has taken back; what is left is nearly always right
// at once, and isUndone() looks down the whole chain of undoing and doing again.
std::optional<JournalId> newestUndoable(const Database& db)
{
    return newestStanding(db, R"(
        SELECT id
          FROM journal AS entry
         WHERE undoes_id IS NULL AND action <> 'create' AND NOT EXISTS (
               SELECT 1
                 FROM journal AS taker
                WHERE taker.undoes_id = entry.id AND NOT EXISTS (
                      SELECT 1 FROM journal AS deeper WHERE deeper.undoes_id = taker.id))
         ORDER BY id DESC)");
}

std::optional<JournalId> newestRedoable(const Database& db)
{
    return newestStanding(db, R"(
        SELECT entry.id
          FROM journal AS entry
          JOIN journal AS taken ON taken.id = entry.undoes_id
         WHERE taken.undoes_id IS NULL AND entry.id > (
               SELECT id FROM journal WHERE undoes_id IS NULL ORDER BY id DESC LIMIT 1) AND NOT EXISTS (
               SELECT 1
                 FROM journal AS taker
                WHERE taker.undoes_id = entry.id AND NOT EXISTS (
                      SELECT 1 FROM journal AS deeper WHERE deeper.undoes_id = taker.id))
         ORDER BY entry.id DESC)");
}

ChainReport verifyChain(const Database& db)
{
    ChainReport report;
    db.each("SELECT " JOURNAL_COLUMNS ", previous, hash FROM journal ORDER BY id", {}, [&](const Row& row) {
        if (report.broken)
            return;
        const JournalEntry entry = readEntry(row);
        ++report.entries;
        if (row.bytes(9) != report.head || row.bytes(10) != chainHash(report.head, entry))
            report.broken = entry.id;
        report.head = row.bytes(10);
    });
    return report;
}

} // namespace huiyin::casefile
