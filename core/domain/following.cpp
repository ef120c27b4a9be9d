// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/following.h"

#include <algorithm>
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

std::span<const Word<PromiseStage>> wordTable(PromiseStage)
{
    static constexpr std::array words{
        Word{PromiseStage::NotStarted, "not-started", QT_TRANSLATE_NOOP("Word", "Not started")},
        Word{PromiseStage::InProgress, "in-progress", QT_TRANSLATE_NOOP("Word", "In progress")},
        Word{PromiseStage::Kept, "kept", QT_TRANSLATE_NOOP("Word", "Kept")},
        Word{PromiseStage::Broken, "broken", QT_TRANSLATE_NOOP("Word", "Not kept")},
    };
    return words;
}

PromiseStage stageOf(const Promise& promise, std::span<const PromiseNote> notes)
{
    if (promise.state != PromiseState::Open)
        return promise.state == PromiseState::Kept ? PromiseStage::Kept : PromiseStage::Broken;
    const bool hasBegun = std::ranges::any_of(
        notes, [&](const PromiseNote& note) { return note.promise == promise.id && note.kind == NoteKind::Progress; });
    return hasBegun ? PromiseStage::InProgress : PromiseStage::NotStarted;
}

} // namespace huiyin
