// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

#include <vector>

namespace huiyin::exchange {

//! A merged range, rows and columns counted from 1, both ends inside.
struct MergedRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

//! Repeats the value of each merged range into the cells that it covers, row after row as they come.
class MergedCells {
public:
    //! Ranges in any order; those that lie right of the last column kept do not matter.
    MergedCells(std::vector<MergedRange> ranges, int columns);
    explicit MergedCells(int columns)
        : columns_(columns)
    {
    }

    //! A range that was met while its first row was being read.
    void add(const MergedRange& range);
    //! Fills the covered cells of a row; rows must come in order.
    void apply(int row, std::vector<Cell>& cells);

private:
    struct Open {
        MergedRange range;
        Cell value;
    };

    int columns_;
    std::vector<MergedRange> waiting_; // the next one last
    std::vector<Open> open_;
};

} // namespace huiyin::exchange
