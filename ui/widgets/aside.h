// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "domain/proceed.h"

#include <functional>
#include <memory>
#include <optional>

namespace huiyin::ui {

class Worker;

//! How a window lets a large file be read beside its thread. Doors are those of the room that asks.
template <class Doors>
struct ReadAside {
    std::function<bool()> isWanted; //!< so large a file that it would keep the window waiting
    //! Asks, in the thread that calls, doors of a reader of their own. The question may be begun anew when somebody had
    //! to write meanwhile; it is left unanswered when it was called off.
    std::function<void(const std::function<void(const Doors&)>& question, const Proceed&)> read;
};

//! What a place of the window wants to know of the file: answered at once while the file is small, and beside the
//! window's thread when it is large. Only the newest question is answered; one before it is called off.
class Aside : public QObject {
    Q_OBJECT

public:
    explicit Aside(QObject* parent = nullptr);
    //! The question must not touch the window; then() follows in the window's thread, unless something else was asked.
    template <class Doors, class Answer>
    void ask(const Doors& doors, std::function<Answer(const Doors&)> question, std::function<void(const Answer&)> then)
    {
        if (!doors.aside.read || !doors.aside.isWanted()) {
            callOff();
            return then(question(doors));
        }
        const auto answer = std::make_shared<std::optional<Answer>>();
        run([answer, question = std::move(question), read = doors.aside.read](
                const Proceed& proceed) { read([&](const Doors& reader) { *answer = question(reader); }, proceed); },
            [answer, then = std::move(then)] {
                if (*answer) // else the file could not be read, which was told
                    then(**answer);
            });
    }
    void callOff(); //!< what was asked last is not answered any more
    bool isWaiting() const { return bool(then_); }

private:
    void run(std::function<void(const Proceed&)> work, std::function<void()> then);
    void begin();

    Worker* worker_;
    std::function<void(const Proceed&)> next_; //!< to be begun when the one before has stopped
    std::function<void()> then_;               //!< of the newest question
};

} // namespace huiyin::ui
