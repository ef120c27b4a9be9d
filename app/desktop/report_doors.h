// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/readers.h"
#include "app/desktop/turn.h"
#include "app/report_damage.h"
#include "desk/desk.h"
#include "reports/report_doors.h"

#include <memory>

namespace huiyin {

//! What the page of reports may do with a desk: none of it throws. The desk lives as long as the doors.
ui::ReportDoors reportDoorsOf(const std::shared_ptr<desk::Desk>& desk,
                              const std::function<void(const casefile::Error&)>& report, const Turn& turn,
                              const std::shared_ptr<const Readers>& readers = {});

} // namespace huiyin
