// SPDX-License-Identifier: GPL-3.0-or-later
// What is timed. Each proves first that both sides give the same answer.
#pragma once

#include "bench/measure.h"
#include "desk/desk.h"

namespace huiyin::bench {

//! One case file of a size, open for writing.
struct Place {
    desk::Desk& desk;
    int size;
    int rounds;
    QString folder; //!< for what an item writes
};

void searchAgainstScan(const Place& place, Results& results);
void pagingToTheEnd(const Place& place, Results& results);
void reportAgainstSql(const Place& place, Results& results);
void saveAgainstUpdate(const Place& place, Results& results);

//! Needs no file: makes a workbook and takes it into an empty one.
void importAgainstOffice(int rows, const QString& folder, Results& results);

//! A new case file, empty.
std::unique_ptr<desk::Desk> emptyFile(const QString& path);

} // namespace huiyin::bench
