// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "app/guarded.h"
#include "home/today_page.h"
#include "shell/case_menu.h"
#include "shell/main_window.h"
#include "shell/sidebar.h"
#include "shell/start_page.h"
#include "suggestions/action_dialog.h"
#include "suggestions/detail_pane.h"
#include "suggestions/list_page.h"

#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

#include <set>

using namespace huiyin;
using namespace huiyin::test;

TEST_CASE("an action from the window is done, told and undone in words", "[ui]")
{
    WindowFixture f;
    const auto id = f.filed();
    auto* window = new ui::MainWindow(f.doors, {});
    window->show();
    window->goTo(QStringLiteral("to-assign"));
    REQUIRE(window->list().shown() == 1);
    CHECK(window->command(QStringLiteral("unit.assign"))->isEnabled());
    CHECK_FALSE(window->command(QStringLiteral("end.close"))->isEnabled());

    window->act(Action::SetKey);
    settle();
    auto* dialog = window->findChild<ui::ActionDialog*>();
    REQUIRE(dialog);
    dialog->accept();
    settle();
    CHECK(f.desk->readCase(id)->suggestion.key);
    CHECK(window->focusWidget() == &byName<QTableView>(*window, QStringLiteral("Cases")));
    QAction* undo = window->command(QStringLiteral("edit.undo"));
    CHECK(undo->text().contains(QStringLiteral("Make key item 18-4-1")));
    undo->trigger();
    CHECK_FALSE(f.desk->readCase(id)->suggestion.key);
    window->close();
    settle();
}

TEST_CASE("the window has a name for everything that takes the keyboard", "[ui]")
{
    WindowFixture f;
    f.to(CaseState::Tracking);
    auto* window = new ui::MainWindow(f.doors, {});
    window->show();
    CHECK(window->windowTitle().startsWith(QStringLiteral("yunhu")));
    CHECK(nameless(*window).join(u'|') == QString());
    window->goTo(QStringLiteral("all"));
    for (int tab = 0; tab < 7; ++tab) {
        window->detail().showTab(tab);
        CHECK(nameless(*window).join(u'|') == QString());
    }
    ui::StartPage start;
    start.show();
    CHECK(nameless(start).join(u'|') == QString());
    window->close();
    settle();
}

TEST_CASE("the window fits a small screen", "[ui]")
{
    WindowFixture f;
    f.to(CaseState::Tracking);
    auto* window = new ui::MainWindow(f.doors, {});
    window->goTo(QStringLiteral("all"));
    window->show();
    settle();
    CHECK(window->minimumSizeHint().width() <= 1024);
    CHECK(window->minimumSizeHint().height() <= 720);
    window->resize(1024, 720);
    settle();
    CHECK(window->width() == 1024);
    CHECK(window->detail().widget()->width() <= window->detail().viewport()->width());
    window->close();
    settle();
}

TEST_CASE("a number of today opens as many cases as it says", "[ui]")
{
    WindowFixture f;
    f.assigned("关于修路的建议"); // due 16 June, today is 1 July
    f.filed();
    auto* window = new ui::MainWindow(f.doors, {});
    window->show();
    settle();
    QTest::mouseClick(&byName<QPushButton>(*window, QStringLiteral("Overdue: 1")), Qt::LeftButton);
    settle();
    CHECK(window->list().shown() == 1);
    CHECK(window->list().filter().overdue);
    window->close();
    settle();
}

TEST_CASE("rooms are plugged in as pages or as dialogs", "[ui]")
{
    WindowFixture f;
    QWidget* report = nullptr;
    int imports = 0;
    ui::Rooms rooms;
    rooms.report = [&](QWidget* parent) { return report = new QWidget(parent); };
    rooms.import = [&](QWidget* parent, const QString&) -> QWidget* {
        ++imports;
        return new QDialog(parent);
    };
    auto* window = new ui::MainWindow(f.doors, rooms);
    window->show();
    window->run(QStringLiteral("report.closure"));
    REQUIRE(report);
    CHECK(report->isVisible());
    window->goTo(QStringLiteral("all"));
    CHECK_FALSE(report->isVisible());
    window->run(QStringLiteral("file.import"));
    CHECK(imports == 1);
    window->close();
    settle();
}

TEST_CASE("damage is reported and does not pass through the window", "[ui]")
{
    int reports = 0;
    const auto report = [&](const casefile::Error&) { ++reports; };
    const auto read = guarded([](int) -> std::vector<int> { throw casefile::Error(QStringLiteral("disk")); }, report);
    CHECK(read(1).empty());
    const auto write = guarded([]() -> ui::Doors::Outcome { throw casefile::Error(QStringLiteral("disk")); }, report);
    const auto outcome = write();
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().front().rule == Rule::FileUnusable);
    CHECK(reports == 2);
}

TEST_CASE("the status line counts the chosen cases only when there are several", "[ui]")
{
    WindowFixture f;
    f.filed();
    f.filed();
    auto* window = new ui::MainWindow(f.doors, {});
    window->show();
    window->goTo(QStringLiteral("all"));
    const auto shows = [&](const QString& words) {
        return std::ranges::any_of(window->statusBar()->findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->text() == words; });
    };
    CHECK(shows(zh("2 in all · 2 shown")));
    byName<QTableView>(*window, QStringLiteral("Cases")).selectAll();
    CHECK(shows(zh("2 in all · 2 shown · 2 selected")));
    window->goTo(QStringLiteral("to-assign"));
    CHECK(shows(zh("2 in all · 2 shown")));
    window->close();
    settle();
}

TEST_CASE("undoing says what went and of which case, and shows that case", "[ui]")
{
    WindowFixture f;
    const auto first = f.filed("甲");
    const auto second = f.assigned("乙");
    f.done(first, f.make(Action::SetKey, "2026-03-20"));
    auto* window = new ui::MainWindow(f.doors, {});
    window->show();
    window->goTo(QStringLiteral("in-hand"));
    REQUIRE(window->list().current() == second);

    window->run(QStringLiteral("edit.undo"));
    CHECK(window->statusBar()->currentMessage() == QStringLiteral("Undone: Make key item 18-4-1"));
    CHECK(window->list().current() == first);
    CHECK(window->detail().shown()->suggestion.id == first);
    window->goTo(QStringLiteral("in-hand"));
    window->run(QStringLiteral("edit.undo"));
    CHECK(window->statusBar()->currentMessage() == QStringLiteral("Undone: Assign 18-4-2"));
    CHECK(window->detail().shown()->suggestion.id == second);
    window->close();
    settle();
}

TEST_CASE("the menu of a case offers what it can take, by phase, each with a letter of its own", "[ui]")
{
    WindowFixture f;
    const auto one = f.assigned();
    auto* window = new ui::MainWindow(f.doors, {});
    window->show();
    window->openCase(one);
    auto* menu = window->findChild<ui::CaseMenu*>();
    REQUIRE(menu);
    Q_EMIT menu->aboutToShow();
    QStringList offered;
    int entries = 0;
    const auto look = [&](const QMenu& of, auto& self) -> void {
        std::set<QChar> taken;
        for (const QAction* action : of.actions()) {
            if (action->isSeparator())
                continue;
            ++entries;
            CHECK(action->isEnabled());
            const qsizetype at = action->text().indexOf(u'&');
            if (at >= 0)
                CHECK(taken.insert(action->text()[at + 1].toLower()).second);
            if (action->menu())
                self(*action->menu(), self);
            else
                offered << action->objectName();
        }
    };
    look(*menu, look);
    CHECK(entries > 10);
    CHECK(offered.contains(QStringLiteral("unit.askextend")));
    CHECK(offered.contains(QStringLiteral("unit.reply")));
    for (const char* absent : {"unit.extend", "promise.keep", "case.unkey", "end.reopen"})
        CHECK_FALSE(offered.contains(QLatin1String(absent)));
    constexpr int smallScreen = 700;
    CHECK(menu->sizeHint().height() < smallScreen);
    window->close();
    settle();
}

TEST_CASE("going back is offered, but not as the button to press", "[ui]")
{
    WindowFixture f;
    const auto archived = f.to(CaseState::Archived);
    const auto filed = f.filed();
    auto* window = new ui::MainWindow(f.doors, {});
    window->show();
    window->openCase(archived);
    settle();
    CHECK_FALSE(byName<QPushButton>(window->detail(), QStringLiteral("Reopen")).property("primary").toBool());
    window->openCase(filed);
    settle();
    CHECK(byName<QPushButton>(window->detail(), QStringLiteral("Assign")).property("primary").toBool());
    window->close();
    settle();
}

TEST_CASE("a number of the report opens a list that says which, and leads back", "[ui]")
{
    WindowFixture f;
    f.assigned();
    ui::Rooms rooms;
    QWidget* report = nullptr;
    rooms.report = [&](QWidget* parent) { return report = new QWidget(parent); };
    auto* window = new ui::MainWindow(f.doors, rooms);
    window->show();
    window->goTo(QStringLiteral("reports"));
    CaseFilter counted;
    counted.facts = {{Fact::InBase}};
    counted.period = Period{.from = {}, .to = {}, .asOf = f.desk->today(), .congress = {}, .session = {}};
    const QString figure = zh("县交通运输局 · B: 1");
    counted.answeringUnit = f.traffic;
    window->showCases(counted, figure);
    settle();
    CHECK(window->list().shown() == 1);
    byName<QPushButton>(window->list(), QStringLiteral("Take away the filter ") + figure);
    byName<QPushButton>(window->list(), zh("Take away the filter Answering unit: 县交通运输局")).click();
    settle();
    byName<QPushButton>(window->list(),
                        QStringLiteral("Take away the filter Cases behind a number of a report")); // no longer that one
    byName<QPushButton>(window->list(), QStringLiteral("Back to the report")).click();
    CHECK(report->isVisible());

    window->goTo(QStringLiteral("today")); // from there it leads back there
    window->showCases(counted, figure);
    settle();
    byName<QPushButton>(window->list(), QStringLiteral("Back to today")).click();
    CHECK(window->findChild<ui::TodayPage*>()->isVisible());

    window->goTo(QStringLiteral("all")); // another list comes from nowhere
    settle();
    for (const auto* button : window->list().findChildren<QPushButton*>())
        CHECK_FALSE((button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Back to"))));
    window->close();
    settle();
}
