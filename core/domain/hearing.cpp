// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hearing.h"

#include "domain/sitting.h"

#include <array>

namespace huiyin {

namespace {

constexpr std::array hearingStates{
    Word{HearingState::Listed, "listed", QT_TRANSLATE_NOOP("Word", "On the agenda")},
    Word{HearingState::Settled, "settled", QT_TRANSLATE_NOOP("Word", "Concluded")},
    Word{HearingState::Postponed, "postponed", QT_TRANSLATE_NOOP("Word", "Postponed")},
    Word{HearingState::Removed, "removed", QT_TRANSLATE_NOOP("Word", "Taken off")},
};
constexpr std::array conclusions{
    Word{PointConclusion::Open, "open", QT_TRANSLATE_NOOP("Word", "not concluded")},
    Word{PointConclusion::Done, "done", QT_TRANSLATE_NOOP("Word", "done")},
    Word{PointConclusion::Partly, "partly", QT_TRANSLATE_NOOP("Word", "partly done")},
    Word{PointConclusion::NotDone, "not-done", QT_TRANSLATE_NOOP("Word", "not done")},
    Word{PointConclusion::Promised, "promised", QT_TRANSLATE_NOOP("Word", "promised by a day")},
};
constexpr std::array sittingStates{
    Word{SittingState::Planned, "planned", QT_TRANSLATE_NOOP("Word", "Planned")},
    Word{SittingState::Noticed, "noticed", QT_TRANSLATE_NOOP("Word", "Notice given")},
    Word{SittingState::Sitting, "sitting", QT_TRANSLATE_NOOP("Word", "Sitting")},
    Word{SittingState::Finished, "finished", QT_TRANSLATE_NOOP("Word", "Finished")},
    Word{SittingState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Word", "Cancelled")},
};
constexpr std::array parties{
    Word{Party::Deputy, "deputy", QT_TRANSLATE_NOOP("Word", "Deputies")},
    Word{Party::Unit, "unit", QT_TRANSLATE_NOOP("Word", "Units")},
    Word{Party::Congress, "congress", QT_TRANSLATE_NOOP("Word", "Congress office")},
};
constexpr std::array ranks{
    Word{Rank::Head, "head", QT_TRANSLATE_NOOP("Word", "Head")},
    Word{Rank::DeputyHead, "deputy-head", QT_TRANSLATE_NOOP("Word", "Deputy head")},
    Word{Rank::Clerk, "clerk", QT_TRANSLATE_NOOP("Word", "Clerk")},
};

} // namespace

std::span<const Word<HearingState>> wordTable(HearingState)
{
    return hearingStates;
}
std::span<const Word<PointConclusion>> wordTable(PointConclusion)
{
    return conclusions;
}
std::span<const Word<SittingState>> wordTable(SittingState)
{
    return sittingStates;
}
std::span<const Word<Party>> wordTable(Party)
{
    return parties;
}
std::span<const Word<Rank>> wordTable(Rank)
{
    return ranks;
}

std::optional<bool> ballotPassed(const Hearing& hearing, int overPercent)
{
    if (!hearing.valid || !hearing.satisfied || !hearing.basically)
        return std::nullopt;
    constexpr int whole = 100;
    return (*hearing.satisfied + *hearing.basically) * whole > *hearing.valid * overPercent;
}

QString certifiedIn(const Hearing& hearing, std::span<const Certification> certifications)
{
    QString found = hearing.certifiedClass;
    for (const Certification& one : certifications) {
        if (hearing.certifiedClass.isEmpty() && one.hearing == hearing.id)
            found = one.classLetter;
    }
    return found;
}

} // namespace huiyin
