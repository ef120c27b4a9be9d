// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include "casefile/database.h"

namespace huiyin::casefile {

//! One entry of the journal: an action, an import, an undo, a change of a register.
struct JournalEntry {
    JournalId id;
    QDateTime at; //!< UTC
    QString actor;
    QString action; //!< key of a lifecycle action, or import, undo, register, create, restore
    std::optional<SuggestionId> suggestion;
    std::optional<JournalId> batch;  //!< first entry of the import or bulk action that it belongs to
    std::optional<JournalId> undoes; //!< the entry that it takes back
    QByteArray detail = "{}";        //!< JSON: the command as given, or what an import read
    QByteArray changes = "[]";       //!< JSON: ChangeLog
};

//! Writes the entry at the end of the chain: hash = SHA-256 over the previous hash and every column.
void append(const Database& db, const JournalEntry& entry);

//! The newest entries first, of one case or of the whole file.
std::vector<JournalEntry> journalEntries(const Database& db, std::optional<SuggestionId> suggestion, int limit,
                                         std::optional<JournalId> before = {});
std::optional<JournalEntry> journalEntry(const Database& db, JournalId id);
std::vector<JournalId> journalBatch(const Database& db, JournalId first); //!< newest first, the first entry last
int batchSize(const Database& db, JournalId first); //!< how many entries it has, the first counted
//! The entries of a case after one, oldest first: what an undo has to look at.
struct LaterEntry {
    JournalId id;
    QString action;
    std::optional<JournalId> undoes;
};
std::vector<LaterEntry> entriesAfter(const Database& db, SuggestionId suggestion, JournalId id);
bool isUndone(const Database& db, JournalId id); //!< taken back by an entry that stands itself
//! The newest entry that stands and can be taken back: neither an undo nor the making of the file.
std::optional<JournalId> newestUndoable(const Database& db);
//! The newest undo that stands and after which nothing else was done: undoing it does the thing again.
std::optional<JournalId> newestRedoable(const Database& db);

struct ChainReport {
    qint64 entries = 0;
    std::optional<JournalId> broken; //!< first entry whose hash does not fit
    QByteArray head;                 //!< hash of the last entry: to be written down outside the file
};
ChainReport verifyChain(const Database& db);

} // namespace huiyin::casefile
