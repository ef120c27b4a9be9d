// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/following.h"

#include <array>

namespace huiyin {

std::span<const Word<NoteKind>> wordTable(NoteKind)
{
    static constexpr std::array words{
        Word{NoteKind::Milestone, "milestone", QT_TRANSLATE_NOOP("Word", "Milestone")},
        Word{NoteKind::Progress, "progress", QT_TRANSLATE_NOOP("Word", "Progress")},
        Word{NoteKind::Rating, "rating", QT_TRANSLATE_NOOP("Word", "Rating of the delivery")},
    };
    return words;
}

} // namespace huiyin
