// SPDX-License-Identifier: GPL-3.0-or-later
// The case beside the list: what comes next and by when, the journal from which one value is brought back, ways to what
// is missing for the closing, and the recycle bin.
#include "support/window.h"

#include "shell/main_window.h"
#include "shell/sidebar.h"
#include "suggestions/action_dialog.h"
#include "suggestions/case_words.h"
#include "suggestions/detail_pane.h"
#include "suggestions/list_page.h"
#include "widgets/stepper.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

using namespace huiyin;
using namespace huiyin::test;

namespace {

constexpr int journalTab = 6;

struct Detailed : WindowFixture {
    ui::MainWindow* window = nullptr;

    void open(SuggestionId id)
    {
        window = new ui::MainWindow(doors, {});
        window->show();
        window->openCase(id);
        settle();
        REQUIRE(window->detail().shown());
        REQUIRE(window->detail().shown()->suggestion.id == id);
    }
    ~Detailed()
    {
        if (window)
            window->close();
        settle();
        CHECK(damage.isEmpty());
    }

    QAction* inJournal(const QString& begins)
    {
        window->detail().showTab(journalTab);
        settle();
        QStringList offered;
        for (const QPushButton* button : window->detail().findChildren<QPushButton*>()) {
            if (!button->menu() || !button->accessibleName().startsWith(QStringLiteral("Bring back")))
                continue;
            for (QAction* action : button->menu()->actions()) {
                if (action->text().startsWith(begins))
                    return action;
                offered << action->text();
            }
        }
        throw std::runtime_error("the journal offers only " + offered.join(u'|').toStdString());
    }
    bool says(const QString& words) const
    {
        for (const QLabel* label : window->findChildren<QLabel*>()) {
            if (label->isVisibleTo(window) && label->text().contains(words))
                return true;
        }
        return false;
    }
    ui::ActionDialog& dialog() const
    {
        auto* found = window->findChild<ui::ActionDialog*>();
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("one old value of the journal is brought back by a correction with its reason", "[ui][detail]")
{
    Detailed f;
    const auto id = f.assigned();
    const QString old = f.desk->readCase(id)->suggestion.title;
    Command amend = f.because(Action::Amend);
    amend.title = zh("写错了的题目");
    f.done(id, amend);
    f.open(id);
    f.inJournal(QStringLiteral("Set Title back to"))->trigger();
    settle();
    f.dialog().accept();
    settle();
    const Case now = *f.desk->readCase(id);
    CHECK(now.suggestion.title == old);
    CHECK(now.steps.back().action == keyOf(Action::Amend));
    CHECK(now.steps.back().text.contains(old));
    CHECK(f.desk->history(id, 1).front().actionKey == keyOf(Action::Amend));
}

TEST_CASE("a choice, a name and a long text of the journal come back as well", "[ui][detail]")
{
    Detailed f;
    const auto id = f.submit();
    const Suggestion before = f.desk->readCase(id)->suggestion;
    const QString body = f.desk->text(before.body);
    Command amend = f.because(Action::Amend);
    amend.body = zh("另一篇正文");
    amend.kind = QStringLiteral("criticism");
    amend.deputy = f.wang;
    f.done(id, amend);
    f.open(id);
    int restored = 0;
    for (const auto& line : f.desk->history(id, 10)) {
        for (const auto& change : line.changes) {
            if (change.amends == lifecycle::Field::None)
                continue;
            Q_EMIT f.window->detail().restoreWanted(change.amends, change.before, zh("恢复"));
            settle();
            f.dialog().accept();
            settle();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            ++restored;
        }
        if (restored > 0)
            break; // the lines that the corrections wrote come before it from now on
    }
    CHECK(restored == 3);
    const Suggestion now = f.desk->readCase(id)->suggestion;
    CHECK(f.desk->text(now.body) == body);
    CHECK(now.kind == before.kind);
    CHECK(now.lead == before.lead);
}

TEST_CASE("what no correction sets says why, and the whole step is taken back from the journal", "[ui][detail]")
{
    Detailed f;
    const auto id = f.assigned();
    f.open(id);
    f.inJournal(QStringLiteral("Why State cannot"))->trigger();
    settle();
    CHECK(f.says(QStringLiteral("follows from the step itself")));
    f.inJournal(QStringLiteral("Take the whole step back: Assign"))->trigger();
    settle();
    CHECK(f.state(id) == CaseState::Filed);
    CHECK(f.window->statusBar()->currentMessage().startsWith(QStringLiteral("Undone: Assign")));
}

TEST_CASE("a long value of the journal opens to the whole", "[ui][detail]")
{
    Detailed f;
    const auto id = f.submit();
    Command amend = f.because(Action::Amend);
    amend.body = QString(200, u'长') + zh("末");
    f.done(id, amend);
    f.open(id);
    f.window->detail().showTab(journalTab);
    settle();
    CHECK_FALSE(f.says(zh("末")));
    for (QPushButton* button : f.window->detail().findChildren<QPushButton*>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Show all of")))
            button->click();
    }
    settle();
    CHECK(f.says(zh("末")));
    CHECK(nameless(*f.window).join(u'|') == QString());
}

TEST_CASE("a button says by when its action is owed, and the pane for whom the case waits", "[ui][detail]")
{
    Detailed f;
    f.setToday(QDate(2026, 6, 10));
    const auto id = f.to(CaseState::InHand);
    f.open(id);
    const auto& reply = byName<QPushButton>(f.window->detail(), QStringLiteral("Record reply"));
    CHECK(reply.text().endsWith(QStringLiteral("due 6-16")));
    CHECK(reply.accessibleDescription() == QStringLiteral("due 6-16"));
    CHECK(f.says(QStringLiteral("Waiting for the unit's reply: ") + f.desk->registers().unitName(f.traffic)));
    CHECK(ui::limitWords(QDate(2026, 6, 16), QDate(2026, 6, 21)) == QStringLiteral("5 day(s) overdue"));
}

TEST_CASE("the stepper says who took each step", "[ui][detail]")
{
    Detailed f;
    const auto id = f.to(CaseState::Rated);
    f.open(id);
    const auto* stepper = f.window->findChild<ui::Stepper*>();
    REQUIRE(stepper);
    const auto& stops = stepper->stops();
    CHECK(stops.front().who == f.desk->registers().deputyName(f.zhang));
    CHECK(stops[2].who == QStringLiteral("Office"));
    CHECK(stops[4].who == f.desk->registers().unitName(f.traffic));
    CHECK(stepper->accessibleDescription().contains(f.desk->registers().unitName(f.traffic)));
}

TEST_CASE("closing names all that is missing and leads to each", "[ui][detail]")
{
    Detailed f;
    const auto id = f.to(CaseState::InHand);
    f.done(id, f.promising());
    f.open(id);
    f.window->act(Action::Close);
    settle();
    f.dialog().accept();
    settle();
    CHECK(f.dialog().isVisible());
    auto& keep = byName<QPushButton>(f.dialog(), QStringLiteral("Go to: Promise kept"));
    keep.click();
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    settle();
    CHECK(f.dialog().windowTitle().startsWith(QStringLiteral("Promise kept")));
    CHECK(f.state(id) == CaseState::Replied);
    f.dialog().close();
}

TEST_CASE("what was entered by mistake goes to the bin and comes back, and the button takes the step back",
          "[ui][detail]")
{
    Detailed f;
    const auto kept = f.submit("关于另一件事的建议");
    const auto id = f.submit();
    f.open(id);
    f.window->act(Action::Discard);
    settle();
    f.dialog().put(lifecycle::Field::Reason, zh("重复录入"));
    f.dialog().accept();
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(f.state(id) == CaseState::Discarded);
    CHECK(f.window->list().shown() == 1);
    CHECK(f.window->list().all() == 1);
    CHECK(f.window->detail().shown()->suggestion.id == kept);
    CHECK(f.window->statusBar()->currentMessage().contains(QStringLiteral("Move to the recycle bin")));

    f.window->goTo(QStringLiteral("bin"));
    settle();
    CHECK(f.window->list().shown() == 1);
    REQUIRE(f.window->detail().shown()->suggestion.id == id);
    f.window->act(Action::BringBack);
    settle();
    f.dialog().accept();
    settle();
    CHECK(f.state(id) == CaseState::Submitted);
    CHECK(f.window->list().shown() == 0);

    const QToolButton* bar = nullptr;
    for (const QToolButton* button : f.window->statusBar()->findChildren<QToolButton*>())
        bar = button;
    REQUIRE(bar);
    CHECK(bar->isVisible());
    CHECK(bar->text().startsWith(QStringLiteral("Undo: Bring back")));
    bar->defaultAction()->trigger();
    CHECK(f.state(id) == CaseState::Discarded);
}
