// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace huiyin::ui {

//! A part of a text that a search found.
struct Hit {
    int start = 0;
    int length = 0;
    friend bool operator==(const Hit&, const Hit&) = default;
};

//! Where the words of a search stand in a text, from left to right and not overlapping: as they are written, full-width
//! and upper case being the same, or as the pinyin or the initials of characters.
std::vector<Hit> hitsIn(const QString& text, const QString& search);

} // namespace huiyin::ui
