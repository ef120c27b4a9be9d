// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "exchange/table_writer.h"
#include "shell/work_doors.h"
#include "widgets/shown_table.h"

#include <memory>

namespace huiyin {

//! What a page shows, as it goes into a workbook.
exchange::Table sheetOf(const ui::ShownTable& shown);

//! The folder of the backups that the program makes by itself: the one that was set, else one among its own files.
QString copiesFolder();

//! The window's long work on the file of a desk. Only its path and its environment are taken: the work reads the file
//! through readers of its own.
ui::WorkDoors workDoorsOf(const std::shared_ptr<desk::Desk>& desk);

} // namespace huiyin
