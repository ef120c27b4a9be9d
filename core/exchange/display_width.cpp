// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/display_width.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace huiyin::exchange {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

//! East Asian Width W and F of Unicode, as far as a ledger may hold it.
constexpr std::array wide{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x4DBF},   Range{0x4E00, 0xA4CF},
    Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE10, 0xFE19},
    Range{0xFE30, 0xFE6F},   Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x16FE0, 0x18D08},
    Range{0x1B000, 0x1B2FB}, Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF},
    Range{0x20000, 0x3FFFD},
};

bool hasNoWidth(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return true;
    default:
        return false;
    }
}

qsizetype widthOf(char32_t sign)
{
    if (sign >= 0x20 && sign < 0x7F)
        return 1;
    if (hasNoWidth(sign))
        return 0;
    const auto after = std::ranges::upper_bound(wide, sign, {}, &Range::first);
    return after != wide.begin() && sign <= std::prev(after)->last ? 2 : 1;
}

} // namespace

qsizetype displayWidth(QStringView text)
{
    qsizetype width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t sign = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        width += widthOf(sign);
        i += pair ? 1 : 0;
    }
    return width;
}

} // namespace huiyin::exchange
