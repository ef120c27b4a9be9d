// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case_filter.h"
#include "widgets/doors.h"

#include <functional>

class QMenu;

namespace huiyin::ui {

using FilterChange = std::function<void(CaseFilter&)>;

//! Everything that a list can be narrowed by, as a menu; what is chosen is handed to take.
void fillFilterMenu(QMenu& menu, const Doors& doors, const std::function<void(const FilterChange&)>& take);

} // namespace huiyin::ui
