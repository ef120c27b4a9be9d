// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/register_table.h"
#include "widgets/doors.h"
#include "widgets/shown_table.h"

namespace huiyin::ui {

//! What the page of registers may do, as functions that never throw.
struct RegisterDoors {
    using Written = tl::expected<qint64, lifecycle::Refusals>;
    using Moved = tl::expected<std::vector<desk::MovedDue>, lifecycle::Refusals>;
    using Changed = tl::expected<desk::ChangedCalendar, lifecycle::Refusals>;

    std::function<std::vector<desk::RegisterRow>(desk::RegisterKind)> rows;
    std::function<std::vector<desk::RegisterFault>()> faults;
    std::function<std::vector<desk::Structure>()> structure; //!< of the deputies in office
    std::function<Written(desk::RegisterKind, std::optional<qint64>, const desk::RegisterValues&)> put;
    std::function<Written(desk::RegisterKind, qint64 row, int by)> move;
    std::function<Written(UnitId, const QString& name, QDate from)> renameUnit;
    std::function<Moved(const std::vector<desk::CalendarChange>&)> movedBy;
    std::function<Changed(const std::vector<desk::CalendarChange>&, desk::Desk::Dues)> changeCalendar;
    //! Asks where, and writes what is shown as a sheet; what became of it, nothing when it was called off.
    std::function<QString(const ShownTable&, QWidget*)> exportTable;
};

} // namespace huiyin::ui
