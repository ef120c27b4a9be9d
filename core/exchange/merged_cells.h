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
        : MergedCells({}, columns)
    {
    }

    //! A range that was met while its first row was being read.
    void add(const MergedRange& range);
    //! Fills the covered cells of a row; rows must come in order.
    void apply(int row, std::vector<Cell>& cells);

private:
    struct Open {
        MergedRange range;
        size_t begin; // columns from 0, as far as they are kept
        size_t end;
        Cell value;
    };

    void close(int row);
    void open(int row);

    int columns_;
    std::vector<MergedRange> waiting_; // the next one last
    std::vector<Open> open_;
    std::vector<char> covered_; // by column: whether an open range lies there
};

} // namespace huiyin::exchange
