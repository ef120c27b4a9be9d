// SPDX-License-Identifier: GPL-3.0-or-later
// Every window, dialog and place of the program in one table, for the checks that all of them must pass.
#pragma once

#include "support/desk_window.h"

#include "import/import_doors.h"

#include <functional>
#include <vector>

namespace huiyin::test {

//! The window over a file in which there is something of everything, with names that a rich text would swallow.
struct FullOffice : DeskWindow {
    SuggestionId rich{0}; //!< promises, attachments, a hearing with a point
    ConfrontationId sitting{0};
    std::optional<ConfrontationId> ahead; //!< planned
    ui::ImportDoors imports;

    FullOffice();
    static QString ledger(); //!< what stands in the file that is imported, and its name
    std::optional<Case> richCase() const { return desk->readCase(rich); }
};

struct Place {
    QString name;
    std::function<QWidget*(FullOffice&)> open; //!< what is shown then: the window itself or one above it
    bool hasOwnTab = false;                    //!< Tab is a key of the view
    bool isAlwaysChinese = false;              //!< the manual is written in Chinese, whatever the language
};

//! A new window gets a row here; a test tells which is missing.
std::vector<Place> places();

} // namespace huiyin::test
