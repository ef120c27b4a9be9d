// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/copy_keeper.h"
#include "app/desktop/doors_of.h"
#include "app/desktop/rooms.h"
#include "app/desktop/sample_file.h"
#include "app/language.h"
#include "casefile/open.h"
#include "desk/care.h"
#include "paper/case_history.h"
#include "shell/new_file_dialog.h"
#include "widgets/settings.h"
#include "widgets/work_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <memory>

namespace huiyin {

using casefile::Access;
using casefile::OpenError;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Desktop", text);
}

constexpr int filesRemembered = 9;

QString fileKinds()
{
    return say(QT_TRANSLATE_NOOP("Desktop", "Case files (*.huiyin)"));
}

void remember(const QString& path)
{
    QStringList recent = ui::settings::recent.get();
    const QString full = QFileInfo(path).absoluteFilePath();
    recent.removeAll(full);
    recent.prepend(full);
    ui::settings::recent.set(recent.mid(0, filesRemembered));
}

//! A window that was never placed fills a screen that is too small for it.
void fitScreen(QWidget& window)
{
    constexpr int frame = 40; // px: a title bar and its edges
    const QSize room = window.screen()->availableSize();
    const bool isDrawn = QGuiApplication::platformName() != u"offscreen"; // whose screen is made up
    if (isDrawn && ui::settings::geometry.get().isEmpty() &&
        (room.width() < window.width() + frame || room.height() < window.height() + frame))
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace

Desktop::Desktop(std::optional<QDate> asOf, QObject* parent)
    : QObject(parent)
    , asOf_(asOf)
{
    connect(&doorbell_, &Doorbell::rung, this, [this] {
        if (!window_)
            return;
        window_->setWindowState(window_->windowState() & ~Qt::WindowMinimized); // as large as it was
        window_->show();
        window_->raise();
        window_->activateWindow();
    });
}

desk::Environment Desktop::environment() const
{
    return {.now = [] { return QDateTime::currentDateTime(); },
            .asOf = asOf_,
            .actor = systemUser(),
            .closingPaper = paper::caseHistoryPdf};
}

QWidget* Desktop::above() const
{
    return window_ ? static_cast<QWidget*>(window_) : page_;
}

void Desktop::start()
{
    page_ = new ui::StartPage;
    page_->setAttribute(Qt::WA_DeleteOnClose);
    connect(page_, &ui::StartPage::newFileWanted, this, &Desktop::askNew);
    connect(page_, &ui::StartPage::openFileWanted, this, &Desktop::askOpen);
    connect(page_, &ui::StartPage::sampleWanted, this, &Desktop::openSample);
    connect(page_, &ui::StartPage::openRecentWanted, this,
            [this](const QString& path) { openFile(path, Access::Write); });
    page_->show();
}

bool Desktop::openFile(const QString& path, Access access)
{
    if (window_ && QFileInfo(window_->windowFilePath()) == QFileInfo(path)) { // it is this one
        window_->raise();
        return true;
    }
    auto opened = desk::Desk::open(path, access, environment(), casefile::Look::Later);
    if (!opened) {
        refused(opened.error(), path, access);
        return false;
    }
    show(std::shared_ptr<desk::Desk>(std::move(*opened)));
    return true;
}

//! What and what to do; where reading is still possible, a button that does it.
void Desktop::refused(const OpenError& error, const QString& path, Access access)
{
    if (!above())
        start();
    if (page_ && !window_)
        page_->say(error.line());
    using Kind = OpenError::Kind;
    const bool readable = access == Access::Write && (error.kind == Kind::Locked || error.kind == Kind::ReadOnly);
    auto* box = new QMessageBox(QMessageBox::Warning, say(QT_TRANSLATE_NOOP("Desktop", "The file cannot be opened")),
                                error.what, QMessageBox::NoButton, above());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(error.remedy);
    if (readable) {
        auto* read = box->addButton(say(QT_TRANSLATE_NOOP("Desktop", "Open for reading")), QMessageBox::AcceptRole);
        connect(read, &QPushButton::clicked, this, [this, path] { openFile(path, Access::Read); });
    }
    box->addButton(QMessageBox::Close);
    if (window_ || readable)
        box->open();
    else
        delete box; // the first page says it already
}

void Desktop::show(const std::shared_ptr<desk::Desk>& desk)
{
    const auto tell = [this](const QString& words) {
        QMessageBox::critical(above(), say(QT_TRANSLATE_NOOP("Desktop", "The case file failed")), words);
    };
    const auto report = damageReporter(desk->path(), tell);
    const Turn turn = newTurn();
    const auto readers = std::make_shared<const Readers>(*desk, report);
    auto* window = new ui::MainWindow(doorsOf(desk, report, turn, readers), roomsOf(desk, report, turn, readers));
    window->setWindowFilePath(desk->path());
    connect(window, &ui::MainWindow::newFileWanted, this, &Desktop::askNew);
    connect(window, &ui::MainWindow::openFileWanted, this, &Desktop::askOpen);
    connect(window, &ui::MainWindow::openRecentWanted, this,
            [this](const QString& path) { openFile(path, Access::Write); });
    if (!desk->isReadOnly()) {
        remember(desk->path());
        doorbell_.listenFor(desk->path());
    }
    connect(window, &ui::MainWindow::restoreWanted, this, &Desktop::restore);
    keepCopies(*desk, window);
    fitScreen(*window);
    window->show();
    // the computer went off during a session: the room sees again what it saw
    if (const qint64 open = ui::settings::openMeetings.get().value(desk->path()).toLongLong();
        open != 0 && !desk->isReadOnly())
        window->goTo(QStringLiteral("confrontations:%1").arg(open));
    if (desk->isUnchecked())
        lookBeside(desk, report, turn);
    if (window_)
        window_->close();
    if (page_)
        page_->close();
    window_ = window;
}

Desktop::~Desktop()
{
    stopLooking();
}

//! The copies end with the window whose file they are of.
void Desktop::keepCopies(const desk::Desk& desk, ui::MainWindow* window)
{
    if (!keepsCopies_ || desk.isReadOnly()) // whoever may write to it keeps them
        return;
    auto* keeper = new CopyKeeper(desk.path(), desk.environment(), window);
    connect(keeper, &CopyKeeper::kept, window, [window](const QDateTime& at) {
        //: status bar: when the program last made a copy of the file by itself
        window->tellLastCopy(
            say(QT_TRANSLATE_NOOP("Desktop", "Last backup %1")).arg(at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    });
    connect(keeper, &CopyKeeper::failed, window, [window](const QString& why) {
        window->tellLastCopy(say(QT_TRANSLATE_NOOP("Desktop", "No backup")));
        window->announce(
            say(QT_TRANSLATE_NOOP("Desktop", "The program could not back up this file by itself. %1")).arg(why) + u' ' +
            say(QT_TRANSLATE_NOOP("Desktop", "Until then, use Back up in the menu File.")));
    });
    QTimer::singleShot(0, keeper, &CopyKeeper::look); // when the window stands
}

//! The window lets go of the file first; meanwhile the first page stands, and says what went wrong.
void Desktop::restore(const QString& backup)
{
    if (!window_)
        return;
    const QString path = window_->windowFilePath();
    stopLooking();
    if (!page_)
        start();
    ui::MainWindow* window = window_;
    window_ = nullptr;
    connect(window, &QObject::destroyed, this, [this, backup, path] {
        QTimer::singleShot(0, this, [this, backup, path] { putBack(backup, path); }); // when all of it is gone
    });
    window->close();
}

void Desktop::putBack(const QString& backup, const QString& path)
{
    const auto kept = std::make_shared<QString>();
    ui::WorkDialog::run(
        page_, say(QT_TRANSLATE_NOOP("Desktop", "Restoring the backup…")),
        [=, environment = environment()](const Proceed&) -> ui::WorkEnd {
            const auto done = desk::restoreFile(backup, path, environment);
            if (!done)
                return {.done = false, .words = done.error().line(), .file = {}};
            *kept = *done;
            return {.done = true, .words = {}, .file = path};
        },
        [this, path, kept](const ui::WorkEnd& end) {
            const bool opened = openFile(path, Access::Write);
            if (opened && end.done)
                window_->announce(
                    say(QT_TRANSLATE_NOOP("Desktop", "Restored. What was in the file before is kept as %1."))
                        .arg(QDir::toNativeSeparators(*kept)));
            else if (opened)
                window_->announce(end.words);
            else if (page_ && !end.done)
                page_->say(end.words);
        });
}

void Desktop::stopLooking()
{
    if (stop_)
        *stop_ = true;
    looking_.waitForDone();
}

//! A large file is looked through while somebody works with it already. What is found is looked at again in its turn
//! before anyone is alarmed: it was read while somebody may have written.
void Desktop::lookBeside(const std::shared_ptr<desk::Desk>& desk,
                         const std::function<void(const casefile::Error&)>& report, const Turn& turn)
{
    stopLooking();
    stop_ = std::make_shared<std::atomic_bool>(false);
    looking_.setThreadPriority(QThread::IdlePriority); // the first rows come first
    looking_.start([this, path = desk->path(), stop = stop_, weak = std::weak_ptr(desk), report, turn] {
        if (casefile::structureFault(path, *stop).isEmpty())
            return;
        QMetaObject::invokeMethod(this, [weak, report, turn] {
            const auto kept = weak.lock();
            if (!kept)
                return;
            const std::lock_guard mine(*turn);
            if (const QString fault = casefile::structureFault(kept->database()); !fault.isEmpty())
                report(casefile::Error(fault, casefile::Error::Kind::Damaged));
        });
    });
}

void Desktop::askNew()
{
    ui::NewFileDialog dialog(above());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const desk::Office office = dialog.office();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path =
        QFileDialog::getSaveFileName(above(), say(QT_TRANSLATE_NOOP("Desktop", "Where to keep the new case file")),
                                     QDir(folder).filePath(office.name + QStringLiteral(".huiyin")), fileKinds(),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".huiyin"))
        path += QStringLiteral(".huiyin");
    auto made = desk::Desk::create(path, office, environment());
    if (!made)
        return refused(made.error(), path, Access::Read);
    show(std::shared_ptr<desk::Desk>(std::move(*made)));
}

void Desktop::askOpen()
{
    const QString path =
        QFileDialog::getOpenFileName(above(), say(QT_TRANSLATE_NOOP("Desktop", "Open a case file")),
                                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), fileKinds());
    if (!path.isEmpty())
        openFile(path, Access::Write);
}

void Desktop::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(say(QT_TRANSLATE_NOOP("Desktop", "sample.huiyin")));
    if (!QFile::exists(path)) {
        desk::Environment invented = environment();
        invented.closingPaper = nullptr; // hundreds of closings that nobody took
        const auto made = makeSampleFile(path, invented);
        if (!made)
            return refused(made.error(), path, Access::Read);
    }
    openFile(path, Access::Write);
}

} // namespace huiyin
