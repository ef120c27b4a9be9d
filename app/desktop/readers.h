// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report_damage.h"
#include "desk/desk.h"
#include "domain/proceed.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace huiyin {

//! Readers of a window's file beside its thread, for what the window shows. The one who writes never waits for them:
//! when its desk finds the file held, they let go of it and begin anew.
class Readers {
public:
    using Reader = std::shared_ptr<desk::Desk>;
    using Report = std::function<void(const casefile::Error&)>;

    //! Report is called in the window's thread.
    Readers(desk::Desk& writer, Report report);

    //! Reads in the thread that calls, until the work is done or called off. Damage is reported, as it is to a person
    //! who reads in the window.
    void read(const std::function<void(const Reader&)>& work, const Proceed& proceed) const;

private:
    bool enter(const Proceed& proceed) const; //!< false when it was called off while others were reading
    void leave() const;
    //! One who has nothing to read and whose registers are still those of the file; else a new one. None when the file
    //! is gone; throws Busy while somebody writes.
    Reader take() const;
    void giveBack(const Reader& reader) const;

    QString path_;
    desk::Environment environment_;
    Report report_;
    std::shared_ptr<std::atomic_bool> isWanted_; //!< the file, by the one who writes
    mutable std::mutex mine_;
    mutable std::condition_variable free_;
    mutable int reading_ = 0;
    mutable std::vector<Reader> idle_; //!< to open a file costs more than most questions
};

} // namespace huiyin
