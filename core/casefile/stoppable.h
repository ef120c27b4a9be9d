// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/database.h"
#include "domain/proceed.h"

namespace huiyin::casefile {

//! While it lives, every statement of a connection asks now and then whether it is to go on, so that even one long
//! SELECT can be called off. A statement that is not to go on ends with an Error; wasStopped() tells it from damage.
//! For connections that one piece of work has to itself.
class Stoppable {
public:
    Stoppable(const Database& db, Proceed progress);
    ~Stoppable();
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;

    void at(int done, int all); //!< says how far the work is; throws when it is to stop
    void toTheEnd();            //!< from here on nothing stops it: what has been done is about to be kept
    bool wasStopped() const { return stopped_; }

private:
    bool ask();

    const Database& db_;
    Proceed progress_;
    int done_ = 0;
    int all_ = 0;
    bool stopped_ = false;
    bool ending_ = false;
};

} // namespace huiyin::casefile
