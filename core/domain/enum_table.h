// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace huiyin {

//! Whether row number n of the table describes enumerator number n, so that the table may be indexed by the value.
//! For use in static_assert beside every table of a closed set.
template <class Table, class Row, class Value>
consteval bool inEnumOrder(const Table& table, Value Row::*value)
{
    std::size_t n = 0;
    for (const Row& row : table) {
        if (static_cast<std::size_t>(row.*value) != n++)
            return false;
    }
    return n > 0;
}

} // namespace huiyin
