// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report_doors.h"
#include "widgets/work_dialog.h"

#include <functional>
#include <memory>

namespace huiyin::ui {

//! Writes a paper beside the window's thread, and says in this one what became of it; nothing when it was called off.
inline void writeBeside(QWidget* window, const QString& what, const std::function<Said(const Proceed&)>& writing,
                        const std::function<void(const Said&)>& say)
{
    const auto said = std::make_shared<Said>();
    WorkDialog::run(
        window, what,
        [said, writing](const Proceed& proceed) {
            *said = writing(proceed);
            return WorkEnd{.done = said->done, .words = said->words, .file = {}};
        },
        [said, say](const WorkEnd&) { say(*said); });
}

} // namespace huiyin::ui
