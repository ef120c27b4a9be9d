// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and lists: what a unit is told is what it owes, and a list is printed whole.
#include "support/desk_fixture.h"

#include "paper/list_paper.h"
#include "paper/sitting_papers.h"
#include "paper/urging_letter.h"

using namespace huiyin;
using namespace huiyin::test;

namespace {

QString textOf(const paper::Pages& pages)
{
    QString text;
    for (const paper::Page& page : pages.pages) {
        for (const paper::Operation& operation : page.operations) {
            if (const auto* op = std::get_if<paper::TextOp>(&operation))
                text += op->text;
        }
    }
    return text;
}

QString textOf(const paper::Document& document)
{
    return textOf(paper::sittingPages(document));
}

} // namespace

TEST_CASE("each unit gets one letter with what it still owes", "[paper]")
{
    DeskFixture f;
    const auto late = f.assigned("关于修路的建议"); // due 16 June
    const auto both = f.filed("关于<b>路灯</b>的建议");
    Command assign = f.make(Action::Assign, "2026-03-16");
    assign.separate = {f.traffic, f.housing};
    f.done(both, assign);
    Command reply = f.reply();
    reply.unit = f.traffic;
    f.done(both, reply); // traffic has answered its part, housing has not
    f.done(late, f.make(Action::Urge, "2026-05-20"));
    f.setToday(QDate(2026, 7, 1));

    const std::array cases{late, both};
    Command urge = f.make(Action::Urge, "2026-07-01");
    urge.letter = zh("云人大催〔2026〕3号");
    const auto letters = paper::urgingLetters(*f.desk, cases, urge);
    REQUIRE(letters.size() == 2);
    const QString traffic = textOf(letters[0]);
    const QString housing = textOf(letters[1]);
    CHECK(traffic.contains(f.desk->registers().unitName(f.traffic)));
    CHECK(traffic.contains(zh("关于修路的建议")));
    CHECK_FALSE(traffic.contains(zh("路灯")));
    CHECK(traffic.contains(QStringLiteral("2026-06-16")));
    CHECK(traffic.contains(QStringLiteral("15"))); // days late
    CHECK(traffic.contains(urge.letter));
    CHECK(housing.contains(f.desk->registers().unitName(f.housing)));
    CHECK(housing.contains(zh("<b>路灯</b>")));
    CHECK_FALSE(housing.contains(zh("修路")));

    urge.unit = f.traffic; // named: it is written to, whatever it owes
    const auto named = paper::urgingLetters(*f.desk, std::array{both}, urge);
    REQUIRE(named.size() == 1);
    CHECK(textOf(named.front()).contains(f.desk->registers().unitName(f.traffic)));
    CHECK(paper::urgingLetters(*f.desk, std::array{f.filed()}, f.make(Action::Urge)).empty());
}

TEST_CASE("a list on paper holds every row and says by which filter", "[paper]")
{
    paper::ShownList list{.title = zh("代表建议"),
                          .notes = {zh("筛选：已逾期")},
                          .headings = {zh("编号"), zh("标题"), zh("领衔代表"), zh("承办单位"), zh("期限"), zh("状态")},
                          .rows = {}};
    constexpr int count = 200;
    for (int i = 1; i <= count; ++i)
        list.rows.push_back({QStringLiteral("18-4-%1").arg(i), zh("关于第%1件事的建议，").arg(i).repeated(i % 5 + 1),
                             zh("张建国"), zh("县住房和城乡建设局"), QStringLiteral("2026-06-16"), zh("办理中")});
    const paper::Pages pages = paper::sittingPages(paper::listDocument(list, zh("云湖县人大")));
    const QString text = textOf(pages);
    for (int i = 1; i <= count; ++i)
        CHECK(text.contains(QStringLiteral("18-4-%1").arg(i)));
    CHECK(text.contains(list.notes.front()));
    CHECK(pages.count() > 3);
    CHECK(text.count(zh("领衔代表")) == pages.count()); // the heading stands on each page
}
