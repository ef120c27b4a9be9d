// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/transaction.h"

#include <QDebug>

#include <sqlite3.h>

namespace huiyin::casefile {

// kB of pages: an import of many cases that must write out what it changes before its end takes half as long again.
// SQLite sets this when it compiles the line, so it must not be kept prepared.
constexpr auto much = "PRAGMA cache_size = -16384";

RoomForMuch::RoomForMuch(const Database& db)
    : db_(db)
{
    db_.runScript(much);
}

RoomForMuch::~RoomForMuch()
{
    try {
        db_.runScript(Database::usualRoom);
    } catch (const Error& error) {
        qWarning() << "pages stay in memory:" << error.what();
    }
}

Transaction::Transaction(const Database& db)
    : db_(db)
    , room_(db)
{
    db_.run("BEGIN IMMEDIATE");
}

void Transaction::commit()
{
    db_.run("COMMIT");
    open_ = false;
}

Transaction::~Transaction()
{
    if (!open_ || sqlite3_get_autocommit(db_.handle()) != 0) // a full disk makes SQLite roll back by itself
        return;
    try {
        db_.run("ROLLBACK");
    } catch (const Error& error) {
        qCritical() << "rollback failed:" << error.what(); // SQLite rolls back when the connection closes
    }
}

Savepoint::Savepoint(const Database& db)
    : db_(db)
{
    db_.run("SAVEPOINT step");
}

void Savepoint::keep()
{
    db_.run("RELEASE step");
    open_ = false;
}

Savepoint::~Savepoint()
{
    if (!open_ || sqlite3_get_autocommit(db_.handle()) != 0)
        return;
    try {
        db_.run("ROLLBACK TO step");
        db_.run("RELEASE step");
    } catch (const Error& error) {
        qCritical() << "rollback failed:" << error.what();
    }
}

} // namespace huiyin::casefile
