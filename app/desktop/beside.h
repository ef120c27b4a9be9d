// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report_damage.h"
#include "desk/desk.h"
#include "domain/proceed.h"
#include "widgets/work_dialog.h"

#include <memory>
#include <utility>

namespace huiyin {

//! Does a piece of the window's long work with a reader of its own, in the thread that calls. A second connection that
//! may only read, and not a copy of the file in memory: a file of a hundred thousand cases would fill the memory, and
//! copying it takes longer than most of the work. SQLite keeps a writer waiting while a statement reads; so the window
//! takes no input while such work runs (WorkDialog), and what runs while somebody works, the program's own backups,
//! reads a few pages at a time. The work is (const std::shared_ptr<Desk>&, const Proceed&) -> ui::WorkEnd; whatever it
//! reads ends when it is called off.
template <class Work>
ui::WorkEnd beside(const QString& path, const desk::Environment& environment, const Proceed& proceed, Work work)
{
    bool goesOn = true;
    const Proceed told = [&](int done, int all) {
        goesOn = goesOn && (!proceed || proceed(done, all));
        return goesOn;
    };
    auto reader = desk::Desk::open(path, casefile::Access::Read, environment, casefile::Look::Later);
    if (!reader)
        return {.done = false, .words = reader.error().line(), .file = {}};
    try {
        const ui::WorkEnd end = work(std::shared_ptr<desk::Desk>(std::move(*reader)), told);
        return goesOn ? end : ui::WorkEnd();
    } catch (const casefile::Error& error) { // a thread has no other place for it
        return goesOn ? ui::WorkEnd{.done = false, .words = damageWords(error, path), .file = {}} : ui::WorkEnd();
    }
}

} // namespace huiyin
