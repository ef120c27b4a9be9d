// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/merged_cells.h"

#include <algorithm>

namespace huiyin::exchange {

MergedCells::MergedCells(std::vector<MergedRange> ranges, int columns)
    : columns_(columns)
    , waiting_(std::move(ranges))
{
    std::erase_if(waiting_, [&](const MergedRange& range) { return range.firstColumn > columns; });
    std::ranges::sort(waiting_, std::greater(), &MergedRange::firstRow);
}

void MergedCells::add(const MergedRange& range)
{
    // ranges do not overlap, so no row is covered by more of them than it has columns
    if (range.firstColumn <= columns_ && open_.size() < size_t(columns_))
        open_.push_back({range, {}});
}

void MergedCells::apply(int row, std::vector<Cell>& cells)
{
    while (!waiting_.empty() && waiting_.back().firstRow <= row) {
        if (waiting_.back().lastRow >= row)
            add(waiting_.back());
        waiting_.pop_back();
    }
    if (open_.empty())
        return;

    std::erase_if(open_, [row](const Open& open) { return open.range.lastRow < row; });
    for (Open& open : open_) {
        const auto first = size_t(open.range.firstColumn - 1);
        if (row == open.range.firstRow) {
            if (first < cells.size())
                open.value = cells[first];
        } else {
            open.value.fromAbove = true;
        }
        const auto end = size_t(std::min(open.range.lastColumn, columns_));
        if (open.value.isEmpty() && first >= cells.size())
            continue;
        if (cells.size() < end)
            cells.resize(end);
        for (size_t column = first; column < end; ++column)
            cells[column] = open.value;
    }
}

} // namespace huiyin::exchange
