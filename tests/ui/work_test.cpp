// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "app/desktop/copy_keeper.h"
#include "app/desktop/desktop.h"
#include "app/desktop/work_doors.h"
#include "shell/main_window.h"
#include "shell/restore_dialog.h"
#include "suggestions/list_page.h"
#include "widgets/refusal_label.h"
#include "widgets/settings.h"
#include "widgets/work_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace huiyin;
using namespace huiyin::test;

namespace {

constexpr int longest = 60'000; // ms; a test that waits for so long has failed

ui::WorkDialog* running(const QWidget& window)
{
    const auto found = window.findChildren<ui::WorkDialog*>();
    return found.isEmpty() ? nullptr : found.back();
}

//! What stands above the place.
QString notice(const QWidget& window)
{
    for (const auto* label : window.findChildren<ui::RefusalLabel*>()) {
        if (label->property("notice").toBool() && label->isVisibleTo(&window))
            return label->text();
    }
    return {};
}

//! A window over the fixture's file, with real long work.
struct WorkFixture : WindowFixture {
    QTemporaryDir out;
    ui::MainWindow* window = nullptr;
    ui::Rooms rooms;

    WorkFixture()
    {
        to(CaseState::Closed);
        assigned("关于修桥的建议");
        rooms.work = workDoorsOf(std::shared_ptr<desk::Desk>(desk.get(), [](desk::Desk*) {}));
        rooms.work.askPath = [this](QWidget*, const QString&, const QString& name, const QString& suffix) {
            return out.filePath(name + u'.' + suffix);
        };
    }
    ~WorkFixture() { delete window; }
    void open()
    {
        window = new ui::MainWindow(doors, rooms);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        window->goTo(QStringLiteral("all"));
        settle();
    }
    void runToEnd(const QString& command)
    {
        window->run(command);
        REQUIRE(running(*window));
        REQUIRE(QTest::qWaitFor([this] { return !running(*window); }, longest));
    }
};

} // namespace

TEST_CASE("long work runs beside the window, holds its input, and shows itself when it lasts", "[ui][work]")
{
    QWidget window;
    window.show();
    QSemaphore goOn;
    std::atomic<QThread*> thread = nullptr;
    std::optional<ui::WorkEnd> end;
    ui::WorkDialog::run(
        &window, QStringLiteral("Counting"),
        [&](const Proceed& proceed) {
            thread = QThread::currentThread();
            proceed(1, 4);
            goOn.acquire();
            return ui::WorkEnd{.done = true, .words = QStringLiteral("4 counted"), .file = {}};
        },
        [&](const ui::WorkEnd& told) { end = told; });
    ui::WorkDialog* dialog = running(window);
    REQUIRE(dialog);
    CHECK(QApplication::activeModalWidget() == dialog); // from the first moment
    CHECK(dialog->testAttribute(Qt::WA_DontShowOnScreen));
    REQUIRE(QTest::qWaitFor([&] { return !dialog->testAttribute(Qt::WA_DontShowOnScreen); }, longest));
    CHECK(QApplication::activeModalWidget() == dialog);
    const auto& bar = byName<QProgressBar>(*dialog, QStringLiteral("Progress"));
    REQUIRE(QTest::qWaitFor([&] { return bar.maximum() == 4; }, longest));
    CHECK(bar.value() == 1);
    CHECK(nameless(*dialog).join(u'|') == QString());
    goOn.release();
    REQUIRE(QTest::qWaitFor([&] { return end.has_value(); }, longest));
    CHECK(end->words == QStringLiteral("4 counted"));
    CHECK(thread != QThread::currentThread());
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("Esc asks long work to stop, and waits until it has", "[ui][work]")
{
    QWidget window;
    window.show();
    std::optional<ui::WorkEnd> end;
    ui::WorkDialog::run(
        &window, QStringLiteral("Counting"),
        [](const Proceed& proceed) {
            while (proceed(0, 0))
                QThread::yieldCurrentThread();
            return ui::WorkEnd();
        },
        [&](const ui::WorkEnd& told) { end = told; });
    ui::WorkDialog* dialog = running(window);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->testAttribute(Qt::WA_DontShowOnScreen); }, longest));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(byName<QPushButton>(*dialog, QStringLiteral("Cancel")).isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return end.has_value(); }, longest));
    CHECK(end->words.isEmpty());
}

TEST_CASE("export, print, check and backup are done outside of the window's thread", "[ui][work]")
{
    WorkFixture f;
    int done = 0;
    const auto isOutside = [&] { return done += QThread::currentThread() != qApp->thread() ? 1 : 0; };
    f.rooms.work.check = [&](const Proceed&) {
        isOutside();
        return ui::WorkEnd{.done = false, .words = QStringLiteral("a row was changed"), .file = {}};
    };
    f.rooms.work.writeList = [&](const ui::TableLater&, const QString& path, const Proceed&) {
        isOutside();
        return ui::WorkEnd{.done = true, .words = QStringLiteral("exported"), .file = path};
    };
    f.rooms.work.layOutList = [&](const ui::TableLater&, const Proceed&) -> ui::WorkDoors::Show {
        isOutside();
        return [&](QWidget*) { done += QThread::currentThread() == qApp->thread() ? 1 : 0; };
    };
    f.open();
    f.runToEnd(QStringLiteral("file.check"));
    CHECK(notice(*f.window) == QStringLiteral("a row was changed"));
    f.runToEnd(QStringLiteral("file.export"));
    CHECK(notice(*f.window) == QStringLiteral("exported"));
    CHECK(byName<QAbstractButton>(*f.window, QStringLiteral("Open it")).isVisible());
    f.runToEnd(QStringLiteral("file.print"));
    CHECK(done == 4);
}

TEST_CASE("the list is exported as it is shown, and nothing is written when it is called off", "[ui][work]")
{
    WorkFixture f;
    f.open();
    f.runToEnd(QStringLiteral("file.export"));
    const QString path = f.out.filePath(QStringLiteral("Suggestions.xlsx"));
    CHECK(notice(*f.window).contains(path));
    const QByteArray first = bytesOf(path);
    REQUIRE(first.startsWith("PK"));

    const ui::TableLater rows = f.window->list().tableLater();
    const ui::ShownTable now = f.window->list().table(ui::ListPage::Rows::All);
    const ui::ShownTable later = rows(f.doors, [](int, int) { return true; });
    CHECK(later.rows == now.rows);
    CHECK(later.notes == now.notes);
    CHECK(later.headings == now.headings);

    for (int stopAt = 1; stopAt <= 2; ++stopAt) {
        int step = 0;
        const auto end = f.rooms.work.writeList(rows, path, [&](int, int) { return ++step < stopAt; });
        CHECK_FALSE(end.done);
        CHECK(end.words.isEmpty());
        CHECK(step == stopAt);
    }
    CHECK(bytesOf(path) == first);
    CHECK(QDir(f.out.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("the check and the backup of the window read the file as it is", "[ui][work]")
{
    WorkFixture f;
    const auto goOn = [](int, int) { return true; };
    CHECK(f.rooms.work.check(goOn).done);
    CHECK(f.rooms.work.check([](int, int) { return false; }).words.isEmpty());
    const auto made = f.rooms.work.backUp(f.out.path(), goOn);
    REQUIRE(made.done);
    CHECK(QFileInfo::exists(made.file));
    const auto none = f.rooms.work.backUp(f.out.filePath(QStringLiteral("missing")), goOn);
    CHECK_FALSE(none.done);
    CHECK(none.words.contains(QStringLiteral("Choose another folder")));

    f.db().run("UPDATE suggestion SET title = '改过' WHERE id = (SELECT min(id) FROM suggestion)");
    const auto spoilt = f.rooms.work.check(goOn);
    CHECK_FALSE(spoilt.done);
    CHECK_FALSE(spoilt.words.isEmpty());
}

TEST_CASE("a backup shows what it changes before it is restored", "[ui][work]")
{
    WorkFixture f;
    f.open();
    const auto made = f.rooms.work.backUp(f.out.path(), [](int, int) { return true; });
    REQUIRE(made.done);
    f.submit("后来的建议");
    QSignalSpy wanted(f.window, &ui::MainWindow::restoreWanted);
    f.window->run(QStringLiteral("file.restore"));
    auto* dialog = f.window->findChild<ui::RestoreDialog*>();
    REQUIRE(dialog);
    auto& restore = byName<QPushButton>(*dialog, QStringLiteral("Restore this backup"));
    CHECK_FALSE(restore.isEnabled());
    dialog->add(made.file);
    REQUIRE(QTest::qWaitFor([&] { return restore.isEnabled(); }, longest));
    const auto labels = dialog->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().startsWith(u"With this backup there are 1 case(s) fewer than now.") &&
               label->text().contains(u"Its last step is");
    }));
    CHECK(nameless(*dialog).join(u'|') == QString());
    const QByteArray before = hashOf(f.path());
    restore.click();
    settle();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == made.file);
    CHECK(hashOf(f.path()) == before); // the window restores nothing by itself
}

TEST_CASE("copies are kept without being asked, and one that fails is told once", "[ui][work]")
{
    WorkFixture f;
    ui::settings::copiesFolder.set(f.out.filePath(QStringLiteral("copies")));
    {
        CopyKeeper keeper(f.path(), f.environment());
        QSignalSpy kept(&keeper, &CopyKeeper::kept);
        keeper.look();
        REQUIRE(kept.wait(longest));
        CHECK(desk::copiesOf(f.path(), copiesFolder()).size() == 1);
        keeper.look(); // the same day: nothing to do
        CHECK_FALSE(desk::copiesOf(f.path(), copiesFolder()).empty());
        CHECK(kept.size() == 1);
    }
    QFile inTheWay(f.out.filePath(QStringLiteral("file")));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    ui::settings::copiesFolder.set(inTheWay.fileName());
    CopyKeeper keeper(f.path(), f.environment());
    QSignalSpy failed(&keeper, &CopyKeeper::failed);
    keeper.look();
    REQUIRE(failed.wait(longest));
    CHECK(failed.front().front().toString().contains(QStringLiteral("Choose another folder")));
}

TEST_CASE("a backup is restored from the window, and what stood there is kept", "[ui][work]")
{
    WorkFixture f;
    ui::settings::copiesFolder.set(f.out.filePath(QStringLiteral("copies")));
    const auto made = f.rooms.work.backUp(f.out.path(), [](int, int) { return true; });
    REQUIRE(made.done);
    const auto late = f.submit("后来的建议");
    f.desk.reset();
    {
        Desktop desktop(QDate(2026, 7, 1));
        REQUIRE(desktop.openFile(f.path(), casefile::Access::Write));
        ui::MainWindow* first = desktop.window();
        REQUIRE(QTest::qWaitFor( // the copy of the day
            [&] { return !desk::copiesOf(f.path(), copiesFolder()).empty(); }, longest));
        QPointer<ui::MainWindow> gone(first);
        Q_EMIT first->restoreWanted(made.file);
        REQUIRE(QTest::qWaitFor([&] { return gone.isNull() && desktop.window(); }, longest));
        CHECK(notice(*desktop.window()).startsWith(QStringLiteral("Restored.")));
        delete desktop.window();
        delete desktop.page();
    }
    f.reopen();
    CHECK_FALSE(f.desk->readCase(late));
    const QStringList beside =
        QDir(f.folder.path()).entryList({QStringLiteral("yunhu-before-restore-*.huiyin")}, QDir::Files);
    CHECK(beside.size() == 1);
    f.checkSound();
}
