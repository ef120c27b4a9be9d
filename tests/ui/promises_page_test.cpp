// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger follows promises, not cases: by what is to be done about them, and each to its next step.
#include "confrontation/promises_page.h"
#include "suggestions/action_dialog.h"
#include "support/window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace huiyin;
using namespace huiyin::test;

namespace {

struct LedgerFixture : WindowFixture {
    SuggestionId first{0}, second{0};

    LedgerFixture()
    {
        first = to(CaseState::Tracking);
        second = to(CaseState::Tracking);
        Command more = make(Action::AddPromise, "2026-05-20");
        more.unit = desk->readCase(first)->undertakings.front().unit;
        more.text = zh("路灯全部亮起");
        more.person = zh("孙建");
        more.due = QDate(2026, 6, 10);
        done(first, more);
        setToday(QDate(2026, 6, 20));
    }
};

QTableView& tableOf(const ui::PromisesPage& page)
{
    return byName<QTableView>(page, QStringLiteral("Promises"));
}

QPushButton& chip(const ui::PromisesPage& page, const char* begin)
{
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->isCheckable() && button->text().startsWith(QLatin1String(begin)))
            return *button;
    }
    FAIL("no such chip");
    return *page.findChild<QPushButton*>();
}

} // namespace

TEST_CASE("the ledger counts promises by what is to be done, and its chips show exactly those", "[promises]")
{
    LedgerFixture f;
    ui::PromisesPage page(f.doors, {});
    page.resize(1000, 640);
    page.show();
    settle();
    CHECK(nameless(page).isEmpty());
    CHECK(tableOf(page).model()->rowCount() == 3); // two of one case
    int open = 0;
    for (const char* group : {"Overdue", "Due within 30 days", "Open, not overdue", "Kept", "Not kept"}) {
        chip(page, group).click();
        const int counted = chip(page, group).text().section(u' ', -1).toInt();
        auto* model = page.findChild<ui::PromiseModel*>();
        CHECK(model->rowCount() == counted);
        if (QLatin1String(group) == QLatin1String("Overdue") ||
            QLatin1String(group) == QLatin1String("Open, not overdue"))
            open += counted;
    }
    CHECK(open == 3);
    chip(page, "Overdue").click();
    REQUIRE(tableOf(page).model()->rowCount() == 1);
    CHECK(tableOf(page).model()->index(0, ui::PromiseModel::Text).data().toString() == zh("路灯全部亮起"));
    CHECK(tableOf(page).model()->index(0, ui::PromiseModel::State).data().toString().contains(u"Not started"));

    chip(page, "All").click();
    byName<QLineEdit>(page, QStringLiteral("Search the promises")).setText(zh("孙建 路灯"));
    CHECK(tableOf(page).model()->rowCount() == 1);
    byName<QLineEdit>(page, QStringLiteral("Search the promises")).setText(zh("没有这样的词"));
    CHECK(page.findChild<ui::PromiseModel*>()->rowCount() == 0);
}

TEST_CASE("a step taken in the ledger is of the promise that was chosen", "[promises]")
{
    LedgerFixture f;
    ui::PromisesPage page(f.doors, {});
    page.resize(1000, 640);
    page.show();
    settle();
    chip(page, "Overdue").click();
    const auto press = [&](Action action) -> ui::ActionDialog& {
        byName<QPushButton>(page, labelOf(action)).click();
        settle();
        auto* dialog = page.findChild<ui::ActionDialog*>();
        REQUIRE(dialog);
        return *dialog;
    };
    auto& note = press(Action::NotePromise);
    CHECK(nameless(note).isEmpty());
    byName<QPlainTextEdit>(note, lifecycle::fieldLabel(lifecycle::Field::Text, Action::NotePromise))
        .setPlainText(zh("灯杆已立好"));
    note.accept();
    REQUIRE(note.applied());
    settle();
    const auto noted = f.desk->readCase(f.first);
    REQUIRE(noted->promiseNotes.size() == 1);
    CHECK(noted->promiseNotes.front().promise == noted->promises.back().id); // the second of the case
    CHECK(tableOf(page).model()->index(0, ui::PromiseModel::State).data().toString().contains(u"In progress"));

    auto& keep = press(Action::KeepPromise);
    byName<QPlainTextEdit>(keep, lifecycle::fieldLabel(lifecycle::Field::Evidence, Action::KeepPromise))
        .setPlainText(zh("逐杆点亮，附照片"));
    keep.accept();
    REQUIRE(keep.applied());
    settle();
    CHECK(f.desk->readCase(f.first)->promises.back().state == PromiseState::Kept);
    CHECK(f.desk->readCase(f.first)->promises.front().state == PromiseState::Open);
    chip(page, "Kept").click();
    CHECK(tableOf(page).model()->rowCount() == 1);

    std::vector<SuggestionId> wanted;
    QObject::connect(&page, &ui::PromisesPage::caseWanted, &page, [&](SuggestionId id) { wanted.push_back(id); });
    QTest::keyClick(&tableOf(page), Qt::Key_Return);
    CHECK(wanted == std::vector{f.first});
}
