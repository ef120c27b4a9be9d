// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/worker.h"

#include <QThread>

namespace huiyin::ui {

Worker::Worker(QObject* parent)
    : QObject(parent)
{
}

Worker::~Worker()
{
    if (!thread_)
        return;
    stop();
    thread_->wait();
    delete thread_;
}

void Worker::start(std::function<void(const Proceed&)> work, std::function<void()> then)
{
    Q_ASSERT(!thread_);
    stopped_ = std::make_shared<std::atomic<bool>>(false);
    const auto progress = [this, stopped = stopped_](int done, int all) { // a signal across threads is queued by Qt
        Q_EMIT progressed(done, all);
        return !stopped->load();
    };
    thread_ = QThread::create([work = std::move(work), progress] { work(progress); });
    connect(thread_, &QThread::finished, this, [this, then = std::move(then)] {
        thread_->wait();
        delete std::exchange(thread_, nullptr);
        then();
    });
    thread_->start();
}

void Worker::stop()
{
    if (stopped_)
        stopped_->store(true);
}

} // namespace huiyin::ui
