// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "domain/proceed.h"

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace huiyin::ui {

//! One piece of work at a time beside the window's thread. Whoever lets go of it stops the work and waits for its end.
class Worker : public QObject {
    Q_OBJECT

public:
    explicit Worker(QObject* parent = nullptr);
    ~Worker() override;
    //! The work runs in a thread of its own; then() follows in this one. The work must not throw.
    void start(std::function<void(const Proceed&)> work, std::function<void()> then);
    void stop(); //!< asks the work to end; progress then answers false
    bool isRunning() const { return thread_ != nullptr; }

Q_SIGNALS:
    void progressed(int done, int all);

private:
    QThread* thread_ = nullptr;
    std::shared_ptr<std::atomic<bool>> stopped_;
};

} // namespace huiyin::ui
