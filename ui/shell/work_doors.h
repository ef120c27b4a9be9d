// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/copies.h"
#include "domain/proceed.h"
#include "widgets/doors.h"
#include "widgets/shown_table.h"
#include "widgets/work_dialog.h"

#include <functional>
#include <vector>

class QWidget;

namespace huiyin::ui {

//! What the window does that may take minutes. All but the last two are called beside the window's thread and read the
//! file through a reader of their own; none throws. An empty door: the window cannot do it.
struct WorkDoors {
    std::function<WorkEnd(const QString& folder, const Proceed&)> backUp = {};
    std::function<WorkEnd(const Proceed&)> check = {};
    //! Writes the list as a sheet; the rows are read there.
    std::function<WorkEnd(const TableLater& rows, const QString& path, const Proceed&)> writeList = {};
    using Show = std::function<void(QWidget* window)>;
    //! Makes pages of the list; what comes back shows them, in the window's thread. None when it was called off.
    std::function<Show(const TableLater& rows, const Proceed&)> layOutList = {};
    //! What would be different with a backup in the place of the file.
    std::function<tl::expected<desk::CopyLook, QString>(const QString& backup)> lookAtBackup = {};

    std::function<std::vector<desk::KeptCopy>()> copies = {}; //!< made by the program itself, the newest first
    //! Asks where to write, with the system's question before anything is replaced; empty when called off.
    std::function<QString(QWidget* parent, const QString& title, const QString& name, const QString& suffix)> askPath =
        {};
};

} // namespace huiyin::ui
