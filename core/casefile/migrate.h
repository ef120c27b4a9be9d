// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/database.h"

#include <span>
#include <vector>

namespace huiyin::casefile {

struct Migration {
    int version;
    QByteArray sql;
};

//! The released steps, in order; the last one is this program's schema.
const std::vector<Migration>& schemaSteps();
int newestSchema();
int schemaVersion(const Database& db);

//! Brings a file to the newest step: each step whole or not at all, foreign keys checked after each.
//! Throws Error when a step fails; the file is then as it was before that step.
void migrate(const Database& db, std::span<const Migration> steps);

//! The schema as SQLite holds it, one statement a line, sorted: to compare a file with what its version should be.
QStringList schemaText(const Database& db);
//! What schemaText() of an untouched file of that version is.
const QStringList& expectedSchemaText(int version);
//! Tables and columns of a file, as "unit.name", that its version does not have: a newer program made them.
QStringList unknownColumns(const Database& db);

} // namespace huiyin::casefile
