// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/aside.h"

#include "widgets/worker.h"

#include <utility>

namespace huiyin::ui {

Aside::Aside(QObject* parent)
    : QObject(parent)
    , worker_(new Worker(this))
{
}

void Aside::run(std::function<void(const Proceed&)> work, std::function<void()> then)
{
    next_ = std::move(work);
    then_ = std::move(then);
    if (worker_->isRunning())
        worker_->stop();
    else
        begin();
}

void Aside::begin()
{
    worker_->start(std::exchange(next_, nullptr), [this] {
        if (next_) // this one was called off
            return begin();
        if (const auto then = std::exchange(then_, nullptr)) // it may ask again
            then();
    });
}

void Aside::callOff()
{
    next_ = nullptr;
    then_ = nullptr;
    if (worker_->isRunning())
        worker_->stop();
}

} // namespace huiyin::ui
