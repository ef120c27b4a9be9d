// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/stoppable.h"

#include <sqlite3.h>

#include <utility>

namespace huiyin::casefile {

namespace {
constexpr int stepsBetween = 100'000; // of SQLite's machine: some milliseconds
} // namespace

Stoppable::Stoppable(const Database& db, Proceed progress)
    : db_(db)
    , progress_(std::move(progress))
{
    if (progress_)
        sqlite3_progress_handler(
            db_.handle(), stepsBetween, [](void* self) { return int(!static_cast<Stoppable*>(self)->ask()); }, this);
}

Stoppable::~Stoppable()
{
    if (progress_)
        sqlite3_progress_handler(db_.handle(), 0, nullptr, nullptr);
}

bool Stoppable::ask()
{
    stopped_ = stopped_ || (progress_ && !ending_ && !progress_(done_, all_));
    return !stopped_;
}

void Stoppable::toTheEnd()
{
    ending_ = true;
}

void Stoppable::at(int done, int all)
{
    done_ = done;
    all_ = all;
    if (!ask())
        throw Error(QStringLiteral("called off"));
}

} // namespace huiyin::casefile
