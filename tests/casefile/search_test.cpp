// SPDX-License-Identifier: GPL-3.0-or-later
// Words are found wherever they stand, whole and in order, and nothing else is.
#include "support/desk_fixture.h"

#include "casefile/case_query.h"
#include "casefile/search_index.h"
#include "desk/import_ledger.h"
#include "domain/pinyin.h"

#include <random>

using namespace huiyin;
using namespace huiyin::test;

TEST_CASE("words of one to four characters, initials, numbers and signs are found", "[casefile]")
{
    DeskFixture f;
    Command submit = f.make(Action::Submit, "2026-03-02");
    submit.deputy = f.wang;
    submit.title = zh("关于整治老旧小区停车难的建议");
    submit.body = zh("小区，道路狭窄。文件号2024-0001，ＡＢＣ项目；预算3.5万元\"引号\"，50%的住户。");
    const auto one = f.done({}, submit).suggestion;
    f.done(one, f.make(Action::File, "2026-03-03"));
    submit.deputy = f.zhang;
    submit.title = zh("关于农村公路养护的建议");
    submit.body = zh("道路失修，小学门前无斑马线。");
    const auto two = f.done({}, submit).suggestion;
    struct Query {
        const char* typed;
        bool first;
        bool second;
    };
    int tried = 0;
    for (const Query& query : {Query{"停", true, false},
                               {"停车", true, false},
                               {"停车难", true, false},
                               {"老旧小区", true, false},
                               {"道路", true, true},
                               {"道路 狭窄", true, false},
                               {"狭窄 道路", true, false},
                               {"公路 养护", false, true},
                               {"公路 停车", false, false},
                               {"小区道路", false, false},
                               {"区道", false, false},
                               {"小区，道路", true, false},
                               {"2024-0001", true, false},
                               {"20240001", false, false},
                               {"２０２４", true, false},
                               {"abc", true, false},
                               {"ＡＢＣ", true, false},
                               {"aBc项目", true, false},
                               {"3.5", true, false},
                               {"35", false, false},
                               {"\"", true, false},
                               {"\"引号\"", true, false},
                               {"*", false, false},
                               {"停*", false, false},
                               {"NEAR(停车 道路)", false, false},
                               {"停车 OR 公路", false, false},
                               {"%", true, false},
                               {"_", false, false},
                               {"50%", true, false},
                               {"𬱖", true, false},
                               {"王𬱖", true, false},
                               {"zjg", false, true},
                               {"ZJG", false, true},
                               {"18-4-1", true, false},
                               {"建议", true, true},
                               {"难的建议", true, false},
                               {"议建", false, false},
                               {"", true, true},
                               {"   ", true, true},
                               {"　停车　", true, false},
                               {"线", false, true},
                               {"无此词", false, false},
                               {"小", true, true}}) {
        INFO(query.typed);
        const auto hits = f.desk->ids({.search = zh(query.typed)});
        CHECK((std::ranges::find(hits, one) != hits.end()) == query.first);
        CHECK((std::ranges::find(hits, two) != hits.end()) == query.second);
        CHECK(f.desk->count({.search = zh(query.typed)}) == qint64(hits.size()));
        ++tried;
    }
    CHECK(tried == 43);
    // what changes is found anew, and under its old words no more
    Command amend = f.because(Action::Amend);
    amend.title = zh("关于乡村道路的建议");
    f.done(two, amend);
    CHECK(f.desk->count({.search = zh("公路")}) == 0);
    CHECK(f.desk->count({.search = zh("乡村")}) == 1);
    REQUIRE(f.desk->undo({}));
    CHECK(f.desk->count({.search = zh("公路")}) == 1);
    CHECK(f.desk->count({.search = zh("乡村")}) == 0);
    f.checkSound();
}

TEST_CASE("a person or a unit is found by the full pinyin of the name, from any character on", "[casefile]")
{
    DeskFixture f;
    const auto id = f.assigned();
    int tried = 0;
    for (const auto& [typed, found] :
         {std::pair{"jiaotongyunshuju", true}, std::pair{"jiaot", true}, std::pair{"yunshu", true},
          std::pair{"aotong", false}, std::pair{"yunshu 停车", true}, std::pair{"yunshu 无此词", false}}) {
        INFO(typed);
        CHECK(f.desk->count({.search = zh(typed)}) == (found ? 1 : 0));
        ++tried;
    }
    CHECK(tried == 6);
    CHECK(f.desk->count({.search = nameKey(f.desk->registers().deputyName(f.wang))}) ==
          f.desk->count({.search = f.desk->registers().deputyName(f.wang)}));
    CHECK(f.desk->ids({.search = QStringLiteral("yunshu"), .sort = SortBy::Number}) == std::vector{id});
}

TEST_CASE("the order of the numbers is the same whichever way it is read", "[casefile]")
{
    DeskFixture f;
    for (int i = 0; i < 4; ++i)
        f.filed("关于修路的建议");
    f.submit("未立案"); // no number yet: behind those that have one
    const auto up = f.desk->ids({.sort = SortBy::Number});
    REQUIRE(up.size() == 5);
    CHECK(up.back() == f.desk->ids({.sort = SortBy::Newest}).front());
    CHECK(std::ranges::is_sorted(up.begin(), up.begin() + 4));
    const auto down = f.desk->ids({.sort = SortBy::Number, .descending = true});
    CHECK(down.back() == up.back());
    CHECK(std::ranges::is_sorted(down.begin(), down.begin() + 4, std::ranges::greater()));
    const auto filed = f.desk->ids({.states = {CaseState::Filed}, .sort = SortBy::Number});
    CHECK(filed == std::vector(up.begin(), up.begin() + 4));
    // equal by state: the title decides when it was the order before
    CHECK(f.desk->ids({.sort = SortBy::State, .then = SortBy::Number, .thenDescending = true}).front() == down.front());
}

TEST_CASE("a unit's short name is found once the register has it, and taken back it is not", "[casefile]")
{
    DeskFixture f;
    const auto id = f.assigned();
    CHECK(f.desk->count({.search = zh("交运办")}) == 0);
    const auto report =
        desk::importUnits(*f.desk, {{.row = 2, .name = zh("县交通运输局"), .shortName = zh("交运办")}}, {});
    CHECK(report.updated == 1);
    CHECK(f.desk->ids({.search = zh("交运办")}) == std::vector{id});
    f.checkSound();
    REQUIRE(f.desk->undo(report.entry));
    CHECK(f.desk->count({.search = zh("交运办")}) == 0);
    f.done(id, f.reply()); // the index is taken apart by the words it holds
    CHECK(f.desk->ids({.search = zh("停车难")}) == std::vector{id});
    f.checkSound();
}

TEST_CASE("random queries find what a plain look through every text finds", "[casefile]")
{
    DeskFixture f;
    std::mt19937 random(20'260'321); // fixed, so that a failure comes again
    const QStringList signs{zh("道"), zh("路"),   zh("老"), zh("旧"), zh("小"), zh("区"), zh("停"),
                            zh("车"), zh("𬱖"), zh("，"), zh("。"), zh("a"),  zh("B"),  zh("1"),
                            zh("２"), zh("-"),    zh(" "),  zh("\""), zh("%")};
    const auto pick = [&](int least, int most) {
        QString text;
        const int length = std::uniform_int_distribution<int>(least, most)(random);
        for (int i = 0; i < length; ++i)
            text += signs[std::uniform_int_distribution<qsizetype>(0, signs.size() - 1)(random)];
        return text;
    };
    std::vector<desk::LedgerCase> rows;
    for (int i = 1; i <= 300; ++i)
        rows.push_back(
            {.row = i, .serial = i, .title = zh("题") + pick(4, 14), .body = pick(0, 30), .lead = zh("张建国")});
    REQUIRE(desk::importLedger(*f.desk, rows, {}).created == 300);
    std::map<SuggestionId, QString> texts;
    for (const SuggestionId id : f.desk->ids({}))
        texts.emplace(id, casefile::searchText(f.db(), id));
    REQUIRE(texts.size() == 300);

    int found = 0, empty = 0;
    for (int n = 0; n < 2'000; ++n) {
        const QString typed = pick(1, 5);
        const QStringList words = casefile::foldForSearch(typed).split(u' ', Qt::SkipEmptyParts);
        std::vector<SuggestionId> expected;
        for (auto text = texts.rbegin(); text != texts.rend(); ++text) {
            if (std::ranges::all_of(words, [&](const QString& word) { return text->second.contains(word); }))
                expected.push_back(text->first);
        }
        const auto hits = f.desk->ids({.search = typed});
        if (hits != expected)
            FAIL_CHECK("“" << typed.toStdString() << "”: " << hits.size() << " instead of " << expected.size());
        ++(expected.empty() ? empty : found);
    }
    CHECK(found + empty == 2'000);
    CHECK(found > 500);
    CHECK(empty > 100);

    int pages = 0; // pages put together are the list, with and without a search
    for (const CaseFilter& filter : {CaseFilter{}, CaseFilter{.search = zh("道")}, CaseFilter{.search = zh("老旧 1")},
                                     CaseFilter{.recess = false}}) {
        std::vector<SuggestionId> all;
        std::optional<SuggestionId> below;
        for (;;) {
            const auto page = f.desk->page(filter, below, 17);
            all.insert(all.end(), page.begin(), page.end());
            ++pages;
            if (page.size() < 17)
                break;
            below = page.back();
        }
        CHECK(all == f.desk->ids(filter));
    }
    CHECK(pages > 30);
    casefile::rebuildSearch(f.db());
    f.checkSound();
}

TEST_CASE("a list can be sorted by names while it is filtered by shares and figures", "[casefile]")
{
    DeskFixture f;
    const auto one = f.to(CaseState::Closed), two = f.assigned("第二件");
    int tried = 0;
    for (int by = 0; by < sortByCount; ++by) {
        for (const bool down : {false, true}) {
            CaseFilter filter{.unit = f.traffic, .deputy = f.li, .sort = SortBy(by), .descending = down};
            CHECK(f.desk->ids(filter).size() == 2);
            filter.facts = {{Fact::ClassIs, QStringLiteral("A")}};
            filter.period = Period{.from = {}, .to = {}, .asOf = QDate(2026, 4, 1)};
            CHECK(f.desk->ids(filter).empty());
            filter.period->asOf = QDate(2026, 6, 1);
            filter.answeringUnit = f.traffic;
            CHECK(f.desk->ids(filter) == std::vector{one});
            filter.search = zh("停车");
            CHECK(f.desk->ids(filter) == std::vector{one});
            ++tried;
        }
    }
    CHECK(tried == 2 * sortByCount);
    const std::vector both{two, one};
    const auto lines = f.desk->lines(both);
    REQUIRE(lines.size() == 2);
    CHECK(lines.front().id == two);
    CHECK(lines.back().replyClass == u"A");
}
