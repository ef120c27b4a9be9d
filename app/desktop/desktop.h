// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include "app/desktop/doorbell.h"
#include "app/desktop/turn.h"
#include "casefile/open_error.h"
#include "shell/main_window.h"
#include "shell/start_page.h"

#include "desk/environment.h"

#include <atomic>
#include <memory>
#include <optional>

namespace huiyin {

//! What lives as long as the program: it opens case files, one at a time, and gives each its window.
class Desktop : public QObject {
    Q_OBJECT

public:
    explicit Desktop(std::optional<QDate> asOf, QObject* parent = nullptr);
    ~Desktop() override;

    void start(); //!< the first page
    //! Opens a file in a window of its own; what stands in the way is told on the page or window there is.
    bool openFile(const QString& path, casefile::Access access);
    void keepNoCopies() { keepsCopies_ = false; } //!< of the files that it opens: nothing is written
    ui::MainWindow* window() const { return window_; }
    ui::StartPage* page() const { return page_; }

private:
    void askNew();
    void askOpen();
    void openSample();
    void refused(const casefile::OpenError& error, const QString& path, casefile::Access access);
    void show(const std::shared_ptr<desk::Desk>& desk);
    desk::Environment environment() const;
    QWidget* above() const;

    void lookBeside(const std::shared_ptr<desk::Desk>& desk, const std::function<void(const casefile::Error&)>& report,
                    const Turn& turn);
    void stopLooking();
    void keepCopies(const desk::Desk& desk, ui::MainWindow* window);
    void restore(const QString& backup);
    void putBack(const QString& backup, const QString& path);

    Doorbell doorbell_;
    QThreadPool looking_; //!< at the structure of a large file
    std::shared_ptr<std::atomic_bool> stop_;
    std::optional<QDate> asOf_;
    bool keepsCopies_ = true;
    QPointer<ui::StartPage> page_;
    QPointer<ui::MainWindow> window_;
};

} // namespace huiyin
