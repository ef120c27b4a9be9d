// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "suggestions/case_delegate.h"
#include "suggestions/filter_menu.h"
#include "suggestions/filter_words.h"
#include "suggestions/list_page.h"
#include "suggestions/suggestion_table_model.h"
#include "widgets/empty_hint.h"
#include "widgets/highlight.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace huiyin;
using namespace huiyin::test;

namespace {

//! A list of three cases; whatever is done, the current row must be a marked one and in sight.
struct ThreeCases : WindowFixture {
    SuggestionId first = filed("甲");
    SuggestionId second = filed("乙");
    SuggestionId third = submit("丙");
    ui::ListPage page{doors};
    QTableView* table = nullptr;

    ThreeCases()
    {
        page.resize(700, 600);
        page.show();
        page.view({});
        table = &byName<QTableView>(page, QStringLiteral("Cases"));
    }
    //! The case that all agree on; none when they do not.
    std::optional<SuggestionId> truth() const
    {
        const auto now = page.current();
        const auto chosen = page.selected();
        const bool inSight = table->viewport()->rect().intersects(table->visualRect(table->currentIndex()));
        return now && chosen == std::vector{*now} && inSight ? now : std::nullopt;
    }
};

} // namespace

TEST_CASE("the search takes committed text only", "[ui]")
{
    WindowFixture f;
    f.submit("关于农村道路养护的建议");
    const auto school = f.submit("关于扩建小学的建议");
    ui::ListPage page(f.doors);
    page.view({});
    page.show();
    REQUIRE(page.shown() == 2);

    auto& search = byName<QLineEdit>(page, QStringLiteral("Search cases"));
    compose(search, QStringLiteral("xiao'xue"));
    QTest::qWait(250);
    CHECK(page.shown() == 2);
    CHECK(page.filter().search.isEmpty());

    type(search, zh("小学"));
    QTest::qWait(250);
    CHECK(page.shown() == 1);
    REQUIRE(page.current());
    CHECK(*page.current() == school);
}

TEST_CASE("an empty list says why and offers the next step", "[ui]")
{
    WindowFixture f;
    ui::ListPage page(f.doors);
    page.show();
    page.view({});
    const auto* hint = page.findChild<ui::EmptyHint*>();
    REQUIRE(hint);
    CHECK(hint->isVisible());
    CHECK(hint->reason().contains(QStringLiteral("no suggestion")));

    f.submit();
    CaseFilter filter;
    filter.key = true;
    page.view(filter);
    CHECK(hint->isVisible());
    CHECK(hint->reason().contains(QStringLiteral("filter")));
    bool asked = false;
    QObject::connect(&page, &ui::ListPage::wholeWanted, &page, [&] { asked = true; });
    for (auto* button : hint->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Show all suggestions"))
            button->click();
    }
    settle();
    CHECK(asked);

    page.view({});
    CHECK_FALSE(hint->isVisible());
}

TEST_CASE("a filter is spelled out and can be taken away", "[ui]")
{
    WindowFixture f;
    f.submit();
    f.filed();
    ui::ListPage page(f.doors);
    page.show();
    CaseFilter filter;
    filter.states = {CaseState::Filed};
    page.view(filter);
    CHECK(page.shown() == 1);
    CHECK(page.all() == 2);
    settle();
    QTest::mouseClick(&byName<QPushButton>(page, QStringLiteral("Take away the filter State: Filed")), Qt::LeftButton);
    settle();
    CHECK(page.shown() == 2);
    CHECK(nameless(page).join(u'|') == QString());
}

TEST_CASE("sorting is the file's and keeps the selection", "[ui]")
{
    WindowFixture f;
    const auto first = f.filed("甲");
    const auto second = f.filed("乙");
    ui::ListPage page(f.doors);
    page.show();
    page.view({});
    page.select(second);
    auto& table = byName<QTableView>(page, QStringLiteral("Cases"));
    table.horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    CHECK(page.filter().sort == SortBy::Number);
    CHECK(page.filter().descending);
    REQUIRE(page.current());
    CHECK(*page.current() == second);
    CHECK(table.currentIndex().row() == 0);
    page.step(1);
    CHECK(*page.current() == first);
}

TEST_CASE("keys that go to the ends take the mark along", "[ui]")
{
    ThreeCases f;
    REQUIRE(f.truth() == f.first); // receipt numbers come last
    for (const auto modifier : {Qt::NoModifier, Qt::ControlModifier}) {
        QTest::keyClick(f.table, Qt::Key_End, modifier);
        CHECK(f.truth() == f.third);
        QTest::keyClick(f.table, Qt::Key_Home, modifier);
        CHECK(f.truth() == f.first);
    }
    QTest::keyClick(f.table, Qt::Key_Down, Qt::ControlModifier);
    CHECK(f.truth() == f.second);
}

TEST_CASE("the case shown stays chosen through sorting, views and filters, else the first is", "[ui]")
{
    ThreeCases f;
    f.page.select(f.second);
    f.table->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    CHECK(f.truth() == f.second);

    CaseFilter filed;
    filed.states = {CaseState::Filed};
    f.page.view(filed);
    CHECK(f.truth() == f.second);
    CaseFilter submitted;
    submitted.states = {CaseState::Submitted};
    f.page.view(submitted);
    CHECK(f.truth() == f.third);
    f.page.view({});
    CHECK(f.truth() == f.third);
}

TEST_CASE("a row that is taken out of the choice is not the case shown", "[ui]")
{
    ThreeCases f;
    const auto click = [&](SuggestionId id) {
        for (int row = 0; row < f.page.shown(); ++row) {
            if (f.table->model()->index(row, 0).data(ui::SuggestionTableModel::IdRole).toLongLong() == id.value())
                QTest::mouseClick(f.table->viewport(), Qt::LeftButton, Qt::ControlModifier,
                                  f.table->visualRect(f.table->model()->index(row, 0)).center());
        }
    };
    f.page.select(f.first);
    click(f.second);
    CHECK(f.page.selected().size() == 2);
    CHECK(f.page.current() == f.second);
    click(f.second);
    CHECK(f.truth() == f.first);
    click(f.first);
    CHECK(f.truth() == f.first);

    click(f.second);
    f.page.reload(); // a change keeps what was chosen, another view does not
    CHECK(f.page.selected().size() == 2);
    f.page.view({});
    CHECK(f.truth() == f.second);
}

TEST_CASE("a chosen case far down is in sight after sorting", "[ui]")
{
    ThreeCases f;
    for (int i = 0; i < 60; ++i)
        f.filed("关于修路的建议");
    f.page.view({});
    QTest::keyClick(f.table, Qt::Key_End, Qt::ControlModifier);
    const auto last = f.truth();
    REQUIRE(last);
    f.table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    CHECK(f.truth() == last);
    f.page.select(f.first);
    f.table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    CHECK(f.truth() == f.first);
}

TEST_CASE("a chosen case is in sight when a short view gives way to a long one", "[ui]")
{
    WindowFixture f;
    const auto last = f.filed("最早登记的一件");
    for (int i = 0; i < 120; ++i)
        f.submit("关于整治停车难的建议");
    ui::ListPage page(f.doors);
    page.resize(700, 400);
    page.show();
    CaseFilter filed;
    filed.states = {CaseState::Filed};
    page.view(filed);
    settle();
    REQUIRE(page.current() == last);
    page.view({});
    auto& table = byName<QTableView>(page, QStringLiteral("Cases"));
    CHECK(page.current() == last);
    CHECK(table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center()));
    settle();
    CHECK(table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center()));
}

TEST_CASE("a chip of many states says how many there are in all", "[ui]")
{
    WindowFixture f;
    CaseFilter filter;
    filter.states = {CaseState::Assigned, CaseState::ReturnRequested, CaseState::InHand, CaseState::Redo};
    const auto parts = ui::partsOf(filter, f.doors);
    REQUIRE(parts.size() == 1);
    CHECK(parts.front().words == zh("State: Assigned、Return requested, … (4 in all)"));
}

TEST_CASE("the arrow of sorting stands over what the view goes by", "[ui]")
{
    ThreeCases f;
    CaseFilter overdue;
    overdue.sort = SortBy::Due;
    f.page.view(overdue);
    CHECK(f.table->horizontalHeader()->sortIndicatorSection() == ui::SuggestionTableModel::DueColumn);
    f.page.view({}); // the order of that view does not stay behind
    CHECK(f.page.filter().sort == SortBy::Number);
    CHECK(f.table->horizontalHeader()->sortIndicatorSection() == ui::SuggestionTableModel::NumberColumn);
    f.table->horizontalHeader()->setSortIndicator(ui::SuggestionTableModel::TitleColumn, Qt::DescendingOrder);
    f.page.view(overdue);
    f.page.view({});
    CHECK(f.page.filter().sort == SortBy::Title);
    CHECK(f.page.filter().descending);
}

TEST_CASE("a number and Enter go to its case, in the list or beyond it", "[ui]")
{
    ThreeCases f;
    auto& search = byName<QLineEdit>(f.page, QStringLiteral("Search cases"));
    for (const QString& typed : {QStringLiteral("18-4-2"), QStringLiteral("2"), QStringLiteral(" １８-4-2 ")}) {
        INFO(typed.toStdString());
        f.page.select(f.first);
        type(search, typed);
        QTest::keyClick(&search, Qt::Key_Return);
        CHECK(f.truth() == f.second);
        CHECK(f.page.shown() == 3); // what was typed was not a search
        CHECK(search.text().isEmpty());
    }
    std::optional<SuggestionId> wanted;
    QObject::connect(&f.page, &ui::ListPage::caseWanted, &f.page, [&](SuggestionId id) { wanted = id; });
    CaseFilter submitted;
    submitted.states = {CaseState::Submitted};
    f.page.view(submitted);
    type(search, QStringLiteral("18-4-1"));
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(wanted == f.first);

    type(search, QStringLiteral("18-4-99")); // no case: it is searched for
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(f.page.filter().search == QStringLiteral("18-4-99"));
}

TEST_CASE("Escape clears the search, and the second one leaves it", "[ui]")
{
    ThreeCases f;
    auto& search = byName<QLineEdit>(f.page, QStringLiteral("Search cases"));
    f.filed("关于扩建小学的建议");
    f.page.view({});
    f.page.focusSearch();
    type(search, zh("扩建小学"));
    QTest::keyClick(&search, Qt::Key_Return);
    REQUIRE(f.page.shown() == 1);
    f.page.focusSearch();
    QTest::keyClick(&search, Qt::Key_Escape);
    CHECK(f.page.shown() == 4);
    CHECK(f.page.focusWidget() == &search);
    QTest::keyClick(&search, Qt::Key_Escape);
    CHECK(f.page.focusWidget() == f.table);
}

TEST_CASE("what was searched for is marked in the words that it stands in", "[ui]")
{
    using Hits = std::vector<ui::Hit>;
    CHECK(ui::hitsIn(zh("关于农村道路的建议"), zh("道路")) == Hits{{4, 2}});
    CHECK(ui::hitsIn(zh("道路，道路"), zh("道路 路")) == Hits{{0, 2}, {3, 2}}); // one mark where two words meet
    CHECK(ui::hitsIn(zh("ＡＢＣ项目"), zh("abc")) == Hits{{0, 3}});
    CHECK(ui::hitsIn(zh("领衔曾庆江"), QStringLiteral("zqj")) == Hits{{2, 3}});
    CHECK(ui::hitsIn(zh("领衔曾庆江"), QStringLiteral("zengqingj")) == Hits{{2, 3}});
    CHECK(ui::hitsIn(zh("领衔曾庆江"), QStringLiteral("engqing")).empty());
    CHECK(ui::hitsIn(zh("道路"), QString()).empty());

    ThreeCases f;
    auto& search = byName<QLineEdit>(f.page, QStringLiteral("Search cases"));
    f.filed("关于扩建小学的建议");
    f.page.view({});
    type(search, zh("扩建小学"));
    QTest::keyClick(&search, Qt::Key_Return);
    REQUIRE(f.page.shown() == 1);
    CHECK(f.table->model()->index(0, ui::SuggestionTableModel::TitleColumn).data(ui::searchRole) == zh("扩建小学"));
    CHECK(f.table->model()->index(0, ui::SuggestionTableModel::StateColumn).data(ui::searchRole).toString().isEmpty());
}

TEST_CASE("dense rows hold more cases and keep the letters whole", "[ui]")
{
    ThreeCases f;
    const int comfortable = f.table->rowHeight(0);
    f.page.setDense(true);
    CHECK(f.table->rowHeight(0) < comfortable);
    CHECK(f.table->rowHeight(0) >= f.table->fontMetrics().height());
    f.page.setDense(false);
    CHECK(f.table->rowHeight(0) == comfortable);
}

TEST_CASE("a list can be narrowed from the menu, and each part becomes a chip", "[ui]")
{
    ThreeCases f;
    QMenu menu;
    CaseFilter filter;
    ui::fillFilterMenu(menu, f.doors, [&](const ui::FilterChange& change) { change(filter); });
    int chosen = 0;
    for (QAction* action : menu.findChildren<QAction*>()) {
        if (action->menu() || action->isSeparator())
            continue;
        filter = {};
        action->trigger();
        INFO(action->text().toStdString());
        CHECK(ui::partsOf(filter, f.doors).size() == 1);
        ++chosen;
    }
    CHECK(chosen > 30);
}

TEST_CASE("a chip that is taken away by the keyboard leaves it at the next", "[ui]")
{
    ThreeCases f;
    CaseFilter filter;
    filter.states = {CaseState::Filed};
    filter.congress = 18;
    filter.session = 4;
    f.page.view(filter);
    settle();
    auto& chip = byName<QPushButton>(f.page, QStringLiteral("Take away the filter Session: 18-4"));
    chip.setFocus();
    QTest::keyClick(&chip, Qt::Key_Space);
    settle();
    CHECK(byName<QPushButton>(f.page, QStringLiteral("Take away the filter State: Filed")).hasFocus());
    CHECK_FALSE(f.page.filter().session);
}
