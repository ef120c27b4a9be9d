// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/doors.h"

class QVBoxLayout;

namespace huiyin::ui {

// Each fills the page of one tab anew.
void fillContentTab(QVBoxLayout* page, const Case& one, const Doors& doors);
void fillUnitsTab(QVBoxLayout* page, const Case& one, const Doors& doors);
//! Round beside round: what the unit claimed, what the deputy said, what the three parties found.
void fillRoundsTab(QVBoxLayout* page, const Case& one, const Doors& doors);
//! What three parties found face to face, point by point, and what was seen on site.
void fillHearingsTab(QVBoxLayout* page, const Case& one, const Doors& doors);
void fillPromisesTab(QVBoxLayout* page, const Case& one, const Doors& doors);

} // namespace huiyin::ui
