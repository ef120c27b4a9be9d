// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "suggestions/list_columns.h"
#include "suggestions/list_page.h"
#include "widgets/settings.h"
#include "widgets/tag.h"
#include "widgets/view_layout.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <numeric>

using namespace huiyin;
using namespace huiyin::test;
using ui::ColumnNeed;
using Column = ui::SuggestionTableModel::Column;

namespace {

// number, title, unit, class
const std::vector<ColumnNeed> needs{{.least = 70, .best = 70},
                                    {.least = 140, .best = 260},
                                    {.least = 90, .best = 200, .leaves = 2},
                                    {.least = 50, .best = 50, .leaves = 1}};

//! A list of the width; the columns that a person has changed are forgotten.
struct Listed : WindowFixture {
    explicit Listed(int width)
    {
        QSettings().clear();
        assigned("关于修路的建议");
        page = std::make_unique<ui::ListPage>(doors);
        page->resize(width, 500);
        page->show();
        page->view({}, {}, QStringLiteral("all"));
        settle();
    }
    //! What the header's menu says when it is chosen.
    void choose(const QString& words)
    {
        QMenu menu;
        page->findChild<ui::ListColumns*>()->fillMenu(menu);
        for (QAction* action : menu.actions()) {
            if (action->text() == words)
                action->trigger();
        }
    }
    QHeaderView& header() { return *table().horizontalHeader(); }
    QTableView& table() { return byName<QTableView>(*page, QStringLiteral("Cases")); }

    std::unique_ptr<ui::ListPage> page;
};

} // namespace

TEST_CASE("the title gives way first, then the columns that are needed least", "[ui]")
{
    CHECK(ui::fitColumns(350, needs, 1) == std::vector{70, 140, 90, 50});
    CHECK(ui::fitColumns(349, needs, 1) == std::vector{70, 189, 90, 0});
    CHECK(ui::fitColumns(299, needs, 1) == std::vector{70, 179, 0, 50}); // the narrow one fits where the broad one went
    CHECK(ui::fitColumns(259, needs, 1) == std::vector{70, 189, 0, 0});
    CHECK(ui::fitColumns(10, needs, 1) == std::vector{70, 70, 0, 0}); // what names a case stays
}

TEST_CASE("room to spare goes to the title until it can be read, then to the unit, then to the title", "[ui]")
{
    CHECK(ui::fitColumns(470, needs, 1) == std::vector{70, 260, 90, 50});
    CHECK(ui::fitColumns(500, needs, 1) == std::vector{70, 260, 120, 50});
    CHECK(ui::fitColumns(900, needs, 1) == std::vector{70, 580, 200, 50});
}

TEST_CASE("a column that a person took out or called back stays so", "[ui]")
{
    auto asked = needs;
    asked[3].isKept = true;
    CHECK(ui::fitColumns(340, asked, 1) == std::vector{70, 220, 0, 50});
    asked[2].isTaken = true;
    CHECK(ui::fitColumns(900, asked, 1) == std::vector{70, 780, 0, 50});
}

TEST_CASE("the list never scrolls sideways, and its number and days are never cut", "[ui]")
{
    for (const int width : {380, 515, 704, 1200}) {
        INFO(width);
        Listed f(width);
        CHECK(f.table().horizontalScrollBar()->maximum() == 0);
        const QFontMetrics metrics = f.table().fontMetrics();
        CHECK(f.table().columnWidth(Column::NumberColumn) > metrics.horizontalAdvance(QStringLiteral("18-4-R888")));
        CHECK(f.table().columnWidth(Column::DueColumn) >=
              ui::tagCellWidth(ui::dueTag(QDate(2026, 1, 1), QDate(2026, 6, 10)).text, metrics));
        int used = 0;
        for (int column = 0; column < Column::ColumnCount; ++column)
            used += f.table().columnWidth(column);
        CHECK(used == f.table().viewport()->width());
    }
}

TEST_CASE("the header's menu brings a column back, and all as they fit", "[ui]")
{
    Listed f(380);
    REQUIRE(f.table().isColumnHidden(Column::ClassColumn));
    f.choose(QStringLiteral("Class"));
    CHECK_FALSE(f.table().isColumnHidden(Column::ClassColumn));
    f.choose(QStringLiteral("Due"));
    CHECK(f.table().isColumnHidden(Column::DueColumn));

    ui::ListPage next(f.doors); // remembered
    next.resize(380, 500);
    next.show();
    next.view({}, {}, QStringLiteral("all"));
    settle();
    CHECK(byName<QTableView>(next, QStringLiteral("Cases")).isColumnHidden(Column::DueColumn));

    f.choose(QStringLiteral("Columns as they fit"));
    CHECK(f.table().isColumnHidden(Column::ClassColumn));
    CHECK_FALSE(f.table().isColumnHidden(Column::DueColumn));
}

TEST_CASE("each view keeps its own columns, their order and what it is sorted by", "[ui]")
{
    Listed f(900);
    REQUIRE(f.table().isColumnHidden(Column::WaitingColumn)); // on offer only
    f.choose(QStringLiteral("Waiting for"));
    f.header().moveSection(f.header().visualIndex(Column::WaitingColumn), 0);
    f.header().setSortIndicator(Column::TitleColumn, Qt::DescendingOrder);
    f.header().setSortIndicator(Column::StateColumn, Qt::AscendingOrder);
    CHECK_FALSE(f.table().isColumnHidden(Column::WaitingColumn));

    f.page->view({}, {}, QStringLiteral("key"));
    CHECK(f.table().isColumnHidden(Column::WaitingColumn));
    CHECK(f.header().visualIndex(Column::NumberColumn) == 0);
    CHECK(f.page->filter().sort == SortBy::Number);

    ui::ListPage later(f.doors); // another day
    later.resize(900, 500);
    later.show();
    later.view({}, {}, QStringLiteral("all"));
    const auto& table = byName<QTableView>(later, QStringLiteral("Cases"));
    CHECK_FALSE(table.isColumnHidden(Column::WaitingColumn));
    CHECK(table.horizontalHeader()->visualIndex(Column::WaitingColumn) == 0);
    CHECK(later.filter().sort == SortBy::State);
    CHECK_FALSE(later.filter().descending);
    CHECK(later.filter().then == SortBy::Title); // what it was sorted by before decides among equals
    CHECK(later.filter().thenDescending);

    later.rememberAs(QStringLiteral("saved:mine")); // a view made of this one looks like it
    later.view({}, {}, QStringLiteral("saved:mine"));
    CHECK_FALSE(table.isColumnHidden(Column::WaitingColumn));
    CHECK(later.filter().sort == SortBy::State);
}

TEST_CASE("a layout of another version of the program puts nothing in a wrong place", "[ui]")
{
    Listed f(900);
    const auto order = [&] {
        std::vector<int> columns;
        for (int place = 0; place < f.header().count(); ++place)
            columns.push_back(f.header().logicalIndex(place));
        return columns;
    };
    const auto before = order();
    ui::keepViewLayout(QStringLiteral("all"),
                       {{QStringLiteral("order"),
                         QStringList{QStringLiteral("weather"), QStringLiteral("title"), QStringLiteral("title")}},
                        {QStringLiteral("number"), QVariantMap{{QStringLiteral("width"), -5}}},
                        {QStringLiteral("sort"), QStringLiteral("weather")}});
    f.page->view({}, {}, QStringLiteral("all"));
    CHECK(f.header().logicalIndex(0) == Column::TitleColumn); // what both know
    CHECK(f.header().logicalIndex(1) == Column::NumberColumn);
    CHECK(f.header().count() == Column::ColumnCount);
    CHECK(f.table().columnWidth(Column::NumberColumn) > 0);
    CHECK(f.page->filter().sort == SortBy::Number);

    QVariantMap all = ui::settings::viewLayouts.get(); // of a version that writes it in another way
    QVariantMap newer = all[QStringLiteral("all")].toMap();
    newer[QStringLiteral("version")] = 99;
    all[QStringLiteral("all")] = newer;
    ui::settings::viewLayouts.set(all);
    f.page->view({}, {}, QStringLiteral("all"));
    CHECK(order() == before);
    CHECK(ui::settings::viewLayouts.get()[QStringLiteral("all")].toMap() == newer); // only looked at
}

TEST_CASE("the headings are worked by the keyboard", "[ui]")
{
    Listed f(900);
    f.header().setFocus();
    settle();
    REQUIRE(f.header().hasFocus());
    CHECK(f.header().accessibleName() == QStringLiteral("Headings of the list: Number"));
    QTest::keyClick(&f.header(), Qt::Key_Right);
    CHECK(f.header().accessibleName() == QStringLiteral("Headings of the list: Title"));
    QTest::keyClick(&f.header(), Qt::Key_Space);
    CHECK(f.page->filter().sort == SortBy::Title);
    QTest::keyClick(&f.header(), Qt::Key_Return);
    CHECK(f.page->filter().descending);
    QTest::keyClick(&f.header(), Qt::Key_Right, Qt::AltModifier);
    CHECK(f.header().visualIndex(Column::TitleColumn) == 2);
}
