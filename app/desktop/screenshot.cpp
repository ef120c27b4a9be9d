// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot.h"

#include "confrontation/meeting_view.h"
#include "confrontation/sittings_page.h"
#include "suggestions/detail_pane.h"
#include "suggestions/entry_form.h"
#include "suggestions/list_page.h"
#include "widgets/aside.h"

#include <QApplication>
#include <QDialog>
#include <QPixmap>
#include <QTimer>

#include <algorithm>

namespace huiyin {

namespace {

//! Whether a window still waits for what it reads of a large file.
bool isReading()
{
    const auto waits = [](const QWidget* window) {
        const auto asides = window->findChildren<ui::Aside*>();
        return std::ranges::any_of(asides, &ui::Aside::isWaiting);
    };
    return std::ranges::any_of(QApplication::topLevelWidgets(), waits);
}

void settle()
{
    do {
        while (isReading())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        for (int i = 0; i < 5; ++i) // layouts follow each other
            QApplication::processEvents();
    } while (isReading());
}

//! The dialog that a command has opened, over the window.
QWidget& opened(ui::MainWindow& window)
{
    settle();
    for (auto* dialog : window.findChildren<QDialog*>()) {
        if (dialog->isVisible())
            return *dialog;
    }
    return window;
}

} // namespace

bool grabInto(QWidget& shown, const QString& file)
{
    settle();
    return shown.grab().save(file);
}

bool takePicture(ui::MainWindow& window, const Picture& picture)
{
    window.resize(picture.size);
    settle();
    const QString place = picture.place;
    if (place == u"list" || place.startsWith(u"detail") || place.startsWith(u"action:") || place == u"new")
        window.goTo(QStringLiteral("all"));
    else if (place != u"keys")
        window.goTo(place == u"report"    ? QStringLiteral("reports:closure")
                    : place == u"meeting" ? QStringLiteral("confrontations")
                                          : place);
    settle();
    if (!picture.number.isEmpty()) {
        for (int row = 0; row < window.list().shown(); ++row) {
            if (window.detail().shown() && window.detail().shown()->suggestion.ref().toString() == picture.number)
                break;
            window.list().step(1);
        }
    }
    if (place.startsWith(u"detail:"))
        window.detail().showTab(place.mid(7).toInt());
    if (place == u"new") {
        window.run(QStringLiteral("case.new"));
        return grabInto(opened(window), picture.file);
    }
    if (place == u"keys") {
        window.run(QStringLiteral("help.shortcuts"));
        return grabInto(opened(window), picture.file);
    }
    if (place.startsWith(u"together:")) { // an action for all overdue cases
        window.goTo(QStringLiteral("overdue"));
        window.list().selectAll();
    }
    if (place.startsWith(u"action:") || place.startsWith(u"together:")) {
        const auto action = fromKey<lifecycle::Action>(place.section(u':', 1));
        if (!action)
            return false;
        window.act(*action);
        return grabInto(opened(window), picture.file);
    }
    if (place == u"meeting") {
        auto* page = window.findChild<ui::SittingsPage*>();
        ui::MeetingView* view = page ? page->openMeeting() : nullptr;
        if (!view)
            return false;
        view->showNormal();
        view->resize(picture.size);
        return grabInto(*view, picture.file);
    }
    return grabInto(window, picture.file);
}

} // namespace huiyin
