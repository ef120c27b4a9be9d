// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "suggestions/suggestion_table_model.h"
#include "widgets/tag.h"

#include <QAbstractItemModelTester>

using namespace huiyin;
using namespace huiyin::test;

TEST_CASE("the list keeps the order of the file and reads a page when it is shown", "[ui]")
{
    WindowFixture f;
    for (int i = 0; i < 3; ++i)
        f.submit();
    const auto assigned = f.assigned("关于修路的建议");

    int reads = 0;
    ui::Doors doors = f.doors;
    doors.lines = [&](std::span<const SuggestionId> ids) {
        ++reads;
        return f.doors.lines(ids);
    };
    ui::SuggestionTableModel model(doors);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOrder(doors.ids({}));
    REQUIRE(model.rowCount() == 4);
    CHECK(reads <= 1);

    const int row = model.rowOf(assigned);
    REQUIRE(row >= 0);
    CHECK(model.index(row, ui::SuggestionTableModel::NumberColumn).data().toString() == QStringLiteral("18-4-1"));
    CHECK(model.index(row, ui::SuggestionTableModel::TitleColumn).data().toString() == zh("关于修路的建议"));
    CHECK(model.index(row, ui::SuggestionTableModel::UnitColumn).data().toString() == zh("县交通运输局"));
    const ui::Tag tag = model.index(row, ui::SuggestionTableModel::DueColumn).data(ui::tagRole).value<ui::Tag>();
    CHECK(tag.tone == ui::Tone::Red); // due 16 June, today is 1 July
    CHECK(tag.text.startsWith(QStringLiteral("●")));
    CHECK(reads == 1);
}

TEST_CASE("a class that the three parties changed shows both", "[ui]")
{
    CaseLine line{.id = SuggestionId(1)};
    CHECK(ui::classWords(line) == QStringLiteral("—"));
    line.replyClass = QStringLiteral("A");
    CHECK(ui::classWords(line) == QStringLiteral("A"));
    line.certifiedClass = QStringLiteral("B");
    CHECK(ui::classWords(line) == QStringLiteral("A → B"));
}

TEST_CASE("an unreadable page shows empty rows", "[ui]")
{
    WindowFixture f;
    const auto id = f.submit();
    ui::Doors doors = f.doors;
    doors.lines = [](std::span<const SuggestionId>) { return std::vector<CaseLine>(); };
    ui::SuggestionTableModel model(doors);
    model.setOrder({id});
    CHECK(model.index(0, ui::SuggestionTableModel::TitleColumn).data().toString().isEmpty());
}
