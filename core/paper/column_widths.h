// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace huiyin::paper {

//! What a column could do with: natural is its widest text on one line, minimum what it can be squeezed to.
struct ColumnNeed {
    double natural = 0;
    double minimum = 0;
    double weight = 1;
};

//! Shares a width out among columns. With room to spare each gets its natural width and a share of the rest by weight;
//! with too little, what lies above the minimum is given in proportion; below the minimum all shrink alike.
QList<double> columnWidths(const QList<ColumnNeed>& needs, double width);

} // namespace huiyin::paper
