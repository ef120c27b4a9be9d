// SPDX-License-Identifier: GPL-3.0-or-later
#include "confrontation/sitting_words.h"

#include <QCoreApplication>

namespace huiyin::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SittingWords)
};

} // namespace

QString dayWords(const std::optional<QDate>& day)
{
    //: a day as a paper writes it; the quoted words are Qt's date format
    return day ? day->toString(Words::tr("yyyy-MM-dd")) : QStringLiteral("—");
}

QString seatWords(const Attendance& seat, const Doors& doors)
{
    QString name = seat.name;
    if (name.isEmpty() && seat.person)
        name = doors.registers().deputyName(*seat.person);
    if (seat.body) {
        const QString unit = doors.registers().unitName(*seat.body);
        name = name.isEmpty() ? unit : unit + u' ' + name;
    }
    if (!seat.post.isEmpty())
        name += u' ' + seat.post;
    else if (seat.rank)
        name += u' ' + labelOf(*seat.rank);
    if (seat.present)
        return name;
    //: a person of a party and why he did not come
    return seat.excuse.isEmpty() ? Words::tr("%1 (absent)").arg(name)
                                 : Words::tr("%1 (absent: %2)").arg(name, seat.excuse);
}

QString wholeMatter()
{
    return Words::tr("The matter as a whole");
}

Tag stateTag(SittingState state)
{
    switch (state) {
    case SittingState::Planned:
        return {Tone::Plain, QStringLiteral("○ ") + labelOf(state)};
    case SittingState::Noticed:
        return {Tone::Accent, QStringLiteral("◐ ") + labelOf(state)};
    case SittingState::Sitting:
        return {Tone::Amber, QStringLiteral("● ") + labelOf(state)};
    case SittingState::Finished:
        return {Tone::Green, QStringLiteral("✓ ") + labelOf(state)};
    case SittingState::Cancelled:
        return {Tone::Plain, QStringLiteral("× ") + labelOf(state)};
    }
    Q_UNREACHABLE();
}

Tag stateTag(HearingState state)
{
    switch (state) {
    case HearingState::Listed:
        return {Tone::Accent, QStringLiteral("○ ") + labelOf(state)};
    case HearingState::Settled:
        return {Tone::Green, QStringLiteral("✓ ") + labelOf(state)};
    case HearingState::Postponed:
        return {Tone::Amber, QStringLiteral("◐ ") + labelOf(state)};
    case HearingState::Removed:
        return {Tone::Plain, QStringLiteral("× ") + labelOf(state)};
    }
    Q_UNREACHABLE();
}

} // namespace huiyin::ui
