// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "shell/main_window.h"
#include "shell/sidebar.h"
#include "suggestions/list_page.h"
#include "widgets/saved_views.h"

#include <QInputDialog>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace huiyin;
using namespace huiyin::test;
using ui::filterFromMap;
using ui::filterToMap;

namespace {

const QDate wednesday(2026, 7, 1);

QStringList places(const ui::MainWindow& window)
{
    QStringList words;
    const auto* sidebar = window.findChild<ui::Sidebar*>();
    for (int row = 0; row < sidebar->count(); ++row)
        words << sidebar->item(row)->data(Qt::AccessibleTextRole).toString();
    return words;
}

void answer(ui::MainWindow& window, const QString& name)
{
    settle();
    auto* dialog = window.findChild<QInputDialog*>();
    REQUIRE(dialog);
    dialog->setTextValue(name);
    dialog->accept();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    settle();
}

//! A window over three cases, one of them filed, with nothing saved before.
struct Saving : WindowFixture {
    ui::MainWindow* window;

    Saving()
    {
        QSettings().clear();
        submit();
        submit();
        filed();
        window = new ui::MainWindow(doors, {});
        window->show();
        window->goTo(QStringLiteral("to-assign"));
        settle();
    }
    ~Saving()
    {
        window->close();
        settle();
    }
};

} // namespace

TEST_CASE("a filter comes back as it was saved", "[ui]")
{
    CaseFilter filter;
    filter.search = zh("停车");
    filter.states = {CaseState::Filed, CaseState::InHand};
    filter.stateClasses = {StateClass::WithUnit};
    filter.congress = 18;
    filter.session = 4;
    filter.recess = false;
    filter.unit = UnitId(4611686018427387904);
    filter.deputy = DeputyId(7);
    filter.replyClass = QString(); // no reply yet is not the same as any reply
    filter.result = Rating::Dissatisfied;
    filter.overdue = true;
    filter.dueTo = QDate(2026, 12, 31);
    const CaseFilter back = filterFromMap(filterToMap(filter, wednesday), wednesday);
    CHECK(filterToMap(back, wednesday) == filterToMap(filter, wednesday));
    CHECK(back.search == filter.search);
    CHECK(back.states == filter.states);
    CHECK(back.stateClasses == filter.stateClasses);
    CHECK(back.recess == false);
    CHECK(back.unit == filter.unit);
    CHECK(back.replyClass == QString());
    CHECK(back.result == Rating::Dissatisfied);
    CHECK(back.overdue);
    CHECK_FALSE(back.key);
    CHECK(back.dueTo == filter.dueTo);
    CHECK(filterToMap({}, wednesday).isEmpty());
}

TEST_CASE("this week is the week in which it is looked at", "[ui]")
{
    CaseFilter filter;
    filter.dueFrom = wednesday;
    filter.dueTo = QDate(2026, 7, 5);
    const CaseFilter later = filterFromMap(filterToMap(filter, wednesday), wednesday.addDays(7));
    CHECK(later.dueFrom == QDate(2026, 7, 8));
    CHECK(later.dueTo == QDate(2026, 7, 12));
}

TEST_CASE("a list is saved under a name, found in the sidebar, and kept", "[ui]")
{
    Saving f;
    byName<QPushButton>(f.window->list(), QStringLiteral("Save as a view")).click();
    answer(*f.window, zh("等交办的"));
    CHECK(places(*f.window).contains(zh("等交办的, 1")));
    f.filed();
    f.window->afterChange();
    CHECK(places(*f.window).contains(zh("等交办的, 2")));

    ui::MainWindow next(f.doors, {});
    next.setAttribute(Qt::WA_DeleteOnClose, false);
    next.show();
    settle(); // the numbers come in when the window stands
    CHECK(places(next).contains(zh("等交办的, 2")));
    next.goTo(QStringLiteral("saved:") + zh("等交办的"));
    CHECK(next.list().shown() == 2);
    CHECK(next.list().filter().states == std::vector{CaseState::Filed, CaseState::Proposed});
    CHECK(ui::SavedViews(QStringLiteral("/elsewhere/yunhu.huiyin")).all().empty());
}

TEST_CASE("a saved view is renamed and removed from the sidebar", "[ui]")
{
    Saving f;
    f.window->run(QStringLiteral("view.save"));
    answer(*f.window, QStringLiteral("one"));
    auto* sidebar = f.window->findChild<ui::Sidebar*>();
    REQUIRE(sidebar->currentItem());
    CHECK(sidebar->currentItem()->text() == QStringLiteral("one"));
    const int before = sidebar->count();
    QTest::keyClick(sidebar, Qt::Key_F2);
    answer(*f.window, QStringLiteral("two"));
    CHECK(places(*f.window).contains(QStringLiteral("two, 1")));
    CHECK_FALSE(places(*f.window).contains(QStringLiteral("one, 1")));
    CHECK(sidebar->count() == before);

    QTest::keyClick(sidebar, Qt::Key_Delete);
    CHECK_FALSE(places(*f.window).contains(QStringLiteral("two, 1")));
    CHECK(sidebar->count() == before - 2); // with its heading
    CHECK(f.window->list().shown() == 3);
    CHECK(ui::SavedViews(f.path()).all().empty());
}

TEST_CASE("a saved view is renamed and removed from the menu, which offers it for no other view", "[ui]")
{
    Saving f;
    f.window->run(QStringLiteral("view.save"));
    answer(*f.window, QStringLiteral("one"));
    QAction* rename = f.window->command(QStringLiteral("view.rename"));
    QAction* remove = f.window->command(QStringLiteral("view.remove"));
    CHECK(f.window->findChild<ui::Sidebar*>()->actions() == QList<QAction*>{rename, remove});
    REQUIRE(rename->isEnabled());
    rename->trigger();
    answer(*f.window, QStringLiteral("two"));
    CHECK(places(*f.window).contains(QStringLiteral("two, 1")));
    remove->trigger();
    CHECK(ui::SavedViews(f.path()).all().empty());
    CHECK_FALSE(rename->isEnabled());
    CHECK_FALSE(remove->isEnabled());
}

TEST_CASE("what a report counts is not saved as a view, and nothing is without a name", "[ui]")
{
    Saving f;
    f.window->run(QStringLiteral("view.save"));
    answer(*f.window, QStringLiteral("  "));
    CHECK(ui::SavedViews(f.path()).all().empty());
    CHECK(f.window->command(QStringLiteral("view.save"))->isEnabled());
    CaseFilter counted;
    counted.facts = {{Fact::InBase}};
    counted.period = Period{.from = {}, .to = {}, .asOf = f.desk->today(), .congress = {}, .session = {}};
    f.window->showCases(counted, QStringLiteral("A: 1"));
    CHECK_FALSE(f.window->command(QStringLiteral("view.save"))->isEnabled());
}
