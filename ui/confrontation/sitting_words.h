// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/sitting.h"
#include "widgets/doors.h"
#include "widgets/tag.h"

namespace huiyin::ui {

using lifecycle::sitsFor;

//! 2026年8月21日 in Chinese, 2026-08-21 in English.
QString dayWords(const std::optional<QDate>& day);
//! One person of a party: name, post, rank; or why he did not come.
QString seatWords(const Attendance& seat, const Doors& doors);
//! The name of a point that takes the case as a whole, when nothing was singled out.
QString wholeMatter();
Tag stateTag(SittingState state);
Tag stateTag(HearingState state);

} // namespace huiyin::ui
