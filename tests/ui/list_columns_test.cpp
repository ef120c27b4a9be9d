// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "suggestions/list_columns.h"
#include "suggestions/list_page.h"
#include "widgets/tag.h"

#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>

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
        page->view({});
        settle();
    }
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
    auto& columns = *f.page->findChild<ui::ListColumns*>();
    REQUIRE(f.table().isColumnHidden(Column::ClassColumn));
    const auto choose = [&](const QString& words) {
        QMenu menu;
        columns.fillMenu(menu);
        for (QAction* action : menu.actions()) {
            if (action->text() == words)
                action->trigger();
        }
    };
    choose(QStringLiteral("Class"));
    CHECK_FALSE(f.table().isColumnHidden(Column::ClassColumn));
    choose(QStringLiteral("Due"));
    CHECK(f.table().isColumnHidden(Column::DueColumn));

    ui::ListPage next(f.doors); // remembered
    next.resize(380, 500);
    next.show();
    next.view({});
    settle();
    CHECK(byName<QTableView>(next, QStringLiteral("Cases")).isColumnHidden(Column::DueColumn));

    choose(QStringLiteral("Columns as they fit"));
    CHECK(f.table().isColumnHidden(Column::ClassColumn));
    CHECK_FALSE(f.table().isColumnHidden(Column::DueColumn));
}
