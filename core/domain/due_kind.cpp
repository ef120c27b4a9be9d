// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/suggestion.h"

#include <array>

namespace huiyin {

namespace {
constexpr std::array dueKinds{
    Word{DueKind::None, "none", QT_TRANSLATE_NOOP("Word", "nothing due")},
    Word{DueKind::Reply, "reply", QT_TRANSLATE_NOOP("Word", "reply due")},
    Word{DueKind::Redo, "redo", QT_TRANSLATE_NOOP("Word", "redo due")},
    Word{DueKind::Opinion, "opinion", QT_TRANSLATE_NOOP("Word", "opinion due")},
    Word{DueKind::Feedback, "feedback", QT_TRANSLATE_NOOP("Word", "rating due")},
    Word{DueKind::Promise, "promise", QT_TRANSLATE_NOOP("Word", "promise due")},
    Word{DueKind::HandOver, "hand-over", QT_TRANSLATE_NOOP("Word", "hand-over due")},
};
static_assert(size_t(DueKind::HandOver) + 1 == dueKinds.size());
} // namespace

std::span<const Word<DueKind>> wordTable(DueKind)
{
    return dueKinds;
}

} // namespace huiyin
