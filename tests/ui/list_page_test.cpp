// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "suggestions/list_page.h"
#include "widgets/empty_hint.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace huiyin;
using namespace huiyin::test;

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
