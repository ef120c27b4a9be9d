// SPDX-License-Identifier: GPL-3.0-or-later
// The window as the program makes it, with every room, over the fixture's case file.
#pragma once

#include "support/window.h"

#include "app/desktop/rooms.h"
#include "shell/main_window.h"

#include <QTest>

namespace huiyin::test {

struct DeskWindow : WindowFixture {
    ui::MainWindow* window = nullptr;
    std::function<void(ui::Rooms&)> change; //!< what a test puts in the place of a room

    void open()
    {
        const std::shared_ptr<desk::Desk> shared(desk.get(), [](desk::Desk*) {});
        const auto report = [this](const casefile::Error& error) { damage << error.message(); };
        const Turn turn = newTurn();
        ui::Rooms rooms = roomsOf(shared, report, turn);
        if (change)
            change(rooms);
        window = new ui::MainWindow(doorsOf(shared, report, turn), std::move(rooms));
        window->show();
        window->activateWindow();
        settle();
        REQUIRE(QTest::qWaitForWindowActive(window)); // keys go to the window that is in front
    }
    ~DeskWindow() { close(); }
    void close()
    {
        if (window)
            window->close();
        window = nullptr;
        settle();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window, Qt::Key(key), modifiers);
        settle();
    }
};

} // namespace huiyin::test
