// SPDX-License-Identifier: GPL-3.0-or-later
// Steps for many cases at once, from the keyboard, and what goes out of a list.
#include "support/desk_window.h"

#include "reports/paper_dialog.h"
#include "reports/paper_view.h"
#include "suggestions/detail_pane.h"
#include "suggestions/list_page.h"
#include "suggestions/together_dialog.h"

#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace huiyin;
using namespace huiyin::test;

TEST_CASE("all that one unit has let slip is urged and on paper in five steps from the first page", "[ui]")
{
    DeskWindow f;
    const auto first = f.assigned("关于修路的建议"); // due 16 June, today is 1 July
    const auto second = f.assigned("关于路灯的建议");
    f.filed();
    f.open();
    int steps = 0;

    ++steps; // the number behind the unit's bar
    const QString late = f.desk->registers().unitName(f.traffic) + QStringLiteral(" 2 overdue");
    const auto find = [&] {
        const auto all = f.window->findChildren<QPushButton*>();
        const auto found = std::ranges::find(all, late, &QPushButton::accessibleName);
        return found == all.end() ? nullptr : *found;
    };
    REQUIRE(QTest::qWaitFor([&] { return find() != nullptr; })); // the units are counted after the first paint
    QTest::mouseClick(find(), Qt::LeftButton);
    settle();
    REQUIRE(f.window->list().shown() == 2);
    ++steps;
    f.press(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(f.window->list().selected().size() == 2);
    ++steps;
    f.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = f.window->findChild<ui::TogetherDialog*>();
    REQUIRE(dialog);
    CHECK(nameless(*dialog).join(u'|') == QString());
    CHECK(f.desk->history(first, 1).front().actionKey != u"urge");
    ++steps;
    f.press(Qt::Key_Return, Qt::ControlModifier); // from within the text, where Enter begins a line
    for (const auto id : {first, second})
        CHECK(f.desk->history(id, 1).front().actionKey == u"urge");
    auto* papers = awaited<ui::PaperDialog>(*f.window); // they are made beside the window
    REQUIRE(papers);
    ++steps; // the button of the system's own dialog is the sixth
    auto& print = byName<QPushButton>(*papers, QStringLiteral("Print…"));
    CHECK(print.isDefault());
    CHECK(steps + 1 <= 6);
    papers->close();
    settle();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    f.window->activateWindow();
    settle();
    CHECK(QApplication::focusWidget() == &byName<QTableView>(*f.window, QStringLiteral("Cases")));

    f.press(Qt::Key_Z, Qt::ControlModifier); // one step, since it was one
    for (const auto id : {first, second})
        CHECK(f.desk->history(id, 10).front().isUndo);
    CHECK(f.window->command(QStringLiteral("edit.redo"))->isEnabled());
    f.press(Qt::Key_Y, Qt::ControlModifier);
    for (const auto id : {first, second})
        CHECK_FALSE(f.desk->history(id, 1).front().undone);
    CHECK_FALSE(f.window->command(QStringLiteral("edit.redo"))->isEnabled());
    f.checkSound();
    CHECK(f.damage.isEmpty());
}

TEST_CASE("a step that some of the chosen cases cannot take is not taken before somebody has read which", "[ui]")
{
    DeskWindow f;
    const auto first = f.assigned("关于修路的建议");
    const auto second = f.filed();
    const auto third = f.filed();
    f.open();
    const std::vector<SuggestionId> all{first, second, third};
    ui::TogetherDialog dialog(f.doors, {}, Action::Urge, all);
    dialog.show();
    const auto before = dump(f.db());
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(dump(f.db()) == before);
    auto& others = byName<QPushButton>(dialog, QStringLiteral("Leave these out and do the other 1"));
    others.click();
    CHECK_FALSE(dialog.isVisible());
    REQUIRE(dialog.applied());
    CHECK(dialog.applied()->done.size() == 1);
    CHECK(dialog.applied()->refused.size() == 2);
    CHECK(f.desk->history(first, 1).front().actionKey == u"urge");

    ui::TogetherDialog none(f.doors, {}, Action::Urge, {second, third});
    none.show();
    none.accept();
    CHECK(none.isVisible());
    for (const auto* button : none.findChildren<QPushButton*>())
        CHECK_FALSE((button->text().startsWith(QStringLiteral("Leave")) && button->isVisible()));
    none.reject();
}

TEST_CASE("while several cases are chosen only what can be done to many is offered", "[ui]")
{
    DeskWindow f;
    f.assigned("关于修路的建议");
    f.assigned("关于路灯的建议");
    f.open();
    f.window->goTo(QStringLiteral("all"));
    f.window->list().selectAll();
    settle();
    for (const ui::CommandRow& row : ui::commands()) {
        if (row.action) {
            INFO(row.id);
            CHECK(f.window->command(QString::fromLatin1(row.id))->isEnabled() == ui::isForMany(*row.action));
        }
    }
}

TEST_CASE("rows are copied as a table whose numbers stay what they are", "[ui]")
{
    DeskWindow f;
    f.filed("=关于<b>修路</b>的\t建议");
    f.filed("关于路灯的建议");
    f.open();
    f.window->goTo(QStringLiteral("all"));
    f.window->list().focusCases();
    f.press(Qt::Key_A, Qt::ControlModifier);
    f.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    const auto cells = lines.front().count(u'\t');
    CHECK(cells >= 4);
    for (const QString& line : lines)
        CHECK(line.count(u'\t') == cells);
    CHECK(lines[1].contains(QStringLiteral("\t'=")));
    CHECK(data->html().contains(QStringLiteral("mso-number-format:'\\@'\">18-4-1</td>")));
    CHECK(data->html().contains(QStringLiteral("&lt;b&gt;")));
}

TEST_CASE("the list is printed as it is shown", "[ui]")
{
    DeskWindow f;
    f.assigned("关于修路的建议");
    f.filed("关于路灯的建议");
    f.open();
    f.window->goTo(QStringLiteral("to-assign"));
    const ui::ShownTable shown = f.window->list().table(ui::ListPage::Rows::All);
    REQUIRE(shown.rows.size() == 1);
    CHECK(shown.rows.front().join(u' ').contains(zh("关于路灯的建议")));
    CHECK(shown.notes.join(u' ').contains(QStringLiteral("showing 1 of 2")));
    f.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* paper = awaited<ui::PaperDialog>(*f.window); // it is laid out beside the window
    REQUIRE(paper);
    CHECK(nameless(*paper).join(u'|') == QString());
}

TEST_CASE("a step of many cases is done, taken back and done again beside the window", "[ui]")
{
    constexpr int many = ui::manyCases + 1;
    DeskWindow f;
    std::vector<SuggestionId> cases;
    for (int i = 0; i < many; ++i)
        cases.push_back(f.assigned(("关于修路的建议" + std::to_string(i)).c_str()));
    f.open();
    f.window->goTo(QStringLiteral("overdue"));
    settle();
    f.press(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(f.window->list().selected().size() == size_t(many));
    // what would be done to one of them only is not offered beside them
    const auto offers = [&](const QString& name) {
        const auto all = f.window->findChildren<QPushButton*>();
        return std::ranges::any_of(
            all, [&](const QPushButton* one) { return one->accessibleName() == name && one->isVisible(); });
    };
    CHECK_FALSE(offers(QStringLiteral("Record reply")));
    f.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.window->findChild<ui::WorkDialog*>());
    auto* papers = awaited<ui::PaperDialog>(*f.window);
    REQUIRE(papers);
    papers->close();
    settle();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto urged = [&] { return f.db().number("SELECT count(*) FROM step WHERE action = 'urge'"); };
    REQUIRE(urged() == many);
    f.window->run(QStringLiteral("edit.undo"));
    CHECK(f.window->findChild<ui::WorkDialog*>());
    REQUIRE(workDone(*f.window));
    CHECK(urged() == 0);
    CHECK(f.window->command(QStringLiteral("edit.redo"))->isEnabled());
    f.window->run(QStringLiteral("edit.redo"));
    REQUIRE(workDone(*f.window));
    CHECK(urged() == many);
    f.checkSound();
    const auto before = dump(f.db()); // called off on the way: all is as it was
    const auto half = [](int done, int) { return done < many / 2; };
    CHECK_FALSE(f.desk->whileWanted(half, [&] { (void)f.desk->undo({}); }));
    CHECK(difference(before, dump(f.db())).empty());
    CHECK_FALSE(f.desk->whileWanted(
        half, [&] { (void)f.desk->applyTogether(cases, f.make(Action::SetKey), desk::Desk::Others::Wait); }));
    CHECK(difference(before, dump(f.db())).empty());
    f.checkSound();
    const auto last = f.desk->lastUndoable(); // the same from the journal of the case that stands for all
    REQUIRE(last);
    f.window->openCase(*f.desk->find(last->ref->toString()));
    settle();
    Q_EMIT f.window->detail().undoWanted(last->id);
    CHECK(f.window->findChild<ui::WorkDialog*>());
    REQUIRE(workDone(*f.window));
    CHECK(urged() == 0);
    CHECK(f.damage.isEmpty());
}

TEST_CASE("the history of the case in view is shown as it will be printed", "[ui]")
{
    DeskWindow f;
    const auto id = f.to(CaseState::Closed);
    f.open();
    REQUIRE_FALSE(f.window->command(QStringLiteral("case.history"))->isEnabled()); // no case is in view
    f.window->openCase(id);
    settle();
    const auto before = dump(f.db());
    f.window->command(QStringLiteral("case.history"))->trigger();
    auto* paper = awaited<ui::PaperDialog>(*f.window);
    REQUIRE(paper);
    CHECK(paper->windowTitle().contains(QStringLiteral("case history")));
    CHECK(nameless(*paper).join(u'|') == QString());
    CHECK(byName<QPushButton>(*paper, QStringLiteral("Print…")).isDefault());
    CHECK(difference(before, dump(f.db())).empty()); // to look is not to file
    paper->close();
    settle();
    CHECK(f.damage.isEmpty());
}
