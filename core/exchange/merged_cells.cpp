// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/merged_cells.h"

#include <algorithm>

namespace huiyin::exchange {

MergedCells::MergedCells(std::vector<MergedRange> ranges, int columns)
    : columns_(columns)
    , waiting_(std::move(ranges))
    , covered_(size_t(columns), 0)
{
    std::erase_if(waiting_, [&](const MergedRange& range) { return range.firstColumn > columns; });
    std::ranges::sort(waiting_, std::greater(), &MergedRange::firstRow);
}

void MergedCells::add(const MergedRange& range)
{
    if (range.firstColumn <= columns_)
        waiting_.push_back(range);
}

void MergedCells::close(int row)
{
    std::erase_if(open_, [&](const Open& open) {
        if (open.range.lastRow >= row)
            return false;
        std::fill(covered_.begin() + ptrdiff_t(open.begin), covered_.begin() + ptrdiff_t(open.end), char(0));
        return true;
    });
}

void MergedCells::open(int row)
{
    while (!waiting_.empty() && waiting_.back().firstRow <= row) {
        const MergedRange range = waiting_.back();
        waiting_.pop_back();
        const auto begin = size_t(range.firstColumn - 1);
        const auto end = size_t(std::min(range.lastColumn, columns_));
        const auto from = covered_.begin() + ptrdiff_t(begin);
        const auto to = covered_.begin() + ptrdiff_t(end);
        // ranges that overlap are no office's work, and thousands of them would cost a minute a sheet
        if (range.lastRow < row || std::find(from, to, char(1)) != to)
            continue;
        std::fill(from, to, char(1));
        open_.push_back({range, begin, end, {}});
    }
}

void MergedCells::apply(int row, std::vector<Cell>& cells)
{
    close(row);
    open(row);
    for (Open& open : open_) {
        if (row != open.range.firstRow)
            open.value.fromAbove = true;
        else if (open.begin < cells.size())
            open.value = cells[open.begin];
        if (open.value.isEmpty() && open.begin >= cells.size())
            continue;
        if (cells.size() < open.end)
            cells.resize(open.end);
        std::fill(cells.begin() + ptrdiff_t(open.begin), cells.begin() + ptrdiff_t(open.end), open.value);
    }
}

} // namespace huiyin::exchange
