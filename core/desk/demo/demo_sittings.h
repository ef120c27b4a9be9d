// SPDX-License-Identifier: GPL-3.0-or-later
// Inside desk/demo: the confrontations of the county, two that were held and one that is being prepared.
#pragma once

#include "desk/demo/demo_story.h"

#include <functional>

namespace huiyin::desk::demo {

//! A confrontation of the county: held on its day, or only planned for it.
struct DemoSitting {
    QDate day;
    bool isHeld = true;
};

//! The days of the county's confrontations, workdays all; the last lies ahead.
std::vector<DemoSitting> sittingsOf(QDate asOf, const calendar::WorkCalendar& calendar);

//! Plays one: chooses among the cases whose story is over, summons, hears and concludes; or plans it and gives notice.
void playSitting(Desk& desk, const DemoSitting& sitting, QDate today, const std::function<bool(SuggestionId)>& isOver);

} // namespace huiyin::desk::demo
