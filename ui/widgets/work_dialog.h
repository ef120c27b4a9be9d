// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include "domain/proceed.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace huiyin::ui {

class Worker;

constexpr int manyCases = 20; //!< of more a step is done beside the window

//! How long work ended, in a sentence. No words: it was called off, and nothing of it is there.
struct WorkEnd {
    bool done = false;
    QString words;
    QString file; //!< what was made, to be opened; empty when there is nothing to open
};

//! Long work above a window: what is done, how far it is, and Cancel. The window takes no input from the first moment,
//! so that nothing is changed under the work; this shows itself only when the work takes a while. Deletes itself.
class WorkDialog : public QDialog {
    Q_OBJECT

public:
    using Work = std::function<WorkEnd(const Proceed&)>;
    using Then = std::function<void(const WorkEnd&)>;

    //! Does the work in a thread of its own, then() in this one, when the window takes input again. The work must not
    //! throw, and reads the file through a reader of its own.
    static void run(QWidget* window, const QString& what, Work work, Then then);
    //! The same for work that answers; then() gets the answer, or nothing when the work was called off.
    template <class Answer>
    static void ask(QWidget* window, const QString& what, std::function<std::optional<Answer>(const Proceed&)> work,
                    std::function<void(const std::optional<Answer>&)> then)
    {
        const auto answer = std::make_shared<std::optional<Answer>>();
        run(
            window, what,
            [answer, work = std::move(work)](const Proceed& wanted) {
                *answer = work(wanted);
                return WorkEnd{.done = answer->has_value(), .words = {}, .file = {}};
            },
            [answer, then = std::move(then)](const WorkEnd&) { then(*answer); });
    }
    ~WorkDialog() override;
    void reject() override; //!< Cancel and Esc: asks the work to stop, and waits until it has

private:
    WorkDialog(QWidget* window, const QString& what);
    void start(Work work, Then then);
    void appear();
    void tell(int done, int all);

    QLabel* doing_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    QTimer* patience_;
    Worker* worker_;
};

} // namespace huiyin::ui
