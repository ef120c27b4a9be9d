// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/database.h"

namespace huiyin::casefile {

//! More of the file in memory while much is written; what is read lies in the system's memory anyway.
class RoomForMuch {
public:
    explicit RoomForMuch(const Database& db);
    ~RoomForMuch();
    RoomForMuch(const RoomForMuch&) = delete;
    RoomForMuch& operator=(const RoomForMuch&) = delete;

private:
    const Database& db_;
};

//! All or nothing: what is not committed is rolled back, also when an exception passes by. Takes the write lock at
//! once (BEGIN IMMEDIATE), so that a read inside it cannot be overtaken before the write.
class [[nodiscard]] Transaction {
public:
    explicit Transaction(const Database& db); // throws when one is open already: transactions do not nest
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit(); // throws when SQLite could not; the destructor then rolls back

private:
    const Database& db_;
    RoomForMuch room_;
    bool open_ = true;
};

//! A part of a transaction that can be taken back by itself: one refused line of many.
class [[nodiscard]] Savepoint {
public:
    explicit Savepoint(const Database& db);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;

    void keep();

private:
    const Database& db_;
    bool open_ = true;
};

} // namespace huiyin::casefile
