// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger_reader.h"
#include "exchange/ledger_row.h"

#include <QCoreApplication>

#include <algorithm>

namespace huiyin::exchange {

inline void keepProblems(LedgerReading& reading, LedgerRow& row)
{
    constexpr size_t most = 10'000;
    for (desk::LedgerProblem& problem : row.takeProblems()) {
        if (reading.problems.size() < most)
            reading.problems.push_back(std::move(problem));
        else
            ++reading.furtherProblems;
    }
}

//! Finds the table and gives each of its entries to readEntry(LedgerRow&, LedgerReading&), which says whether to go on.
template <class ReadEntry>
Reading readEntries(TableSource& source, const LedgerOptions& options, Column needed, const ReadEntry& readEntry)
{
    auto shape = findLedger(source, options);
    if (!shape)
        return tl::unexpected(shape.error());
    LedgerReading reading{.shape = std::move(*shape)};
    LedgerRow row(reading.shape);
    const auto read = source.readRows(reading.shape.sheetIndex, [&](int number, const std::vector<Cell>& cells) {
        if (number <= reading.shape.headerRow)
            return true;
        if (reading.shape.columns.empty()) { // the headings are still to be asked: rows can be counted, not understood
            reading.rows += std::ranges::any_of(cells, [](const Cell& cell) { return !cell.text.isEmpty(); }) ? 1 : 0;
            return true;
        }
        row.moveTo(number, cells);
        if (row.isDecoration(needed))
            return true;
        const bool wanted = readEntry(row, reading);
        keepProblems(reading, row);
        reading.stopped = !wanted;
        return wanted;
    });
    if (!read)
        return tl::unexpected(read.error());
    return reading;
}

} // namespace huiyin::exchange
