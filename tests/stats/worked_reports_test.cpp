// SPDX-License-Identifier: GPL-3.0-or-later
// The published reports R1-R6 of domain.md 4.3: a case file with their counts gives their figures, and shows their
// faults.
#include "support/desk_fixture.h"

#include "desk/import_ledger.h"
#include "stats/closure_report.h"

using namespace huiyin;
using namespace huiyin::test;

namespace {

struct Share {
    const char* name;
    int count;
};

//! A ledger of so many cases; each list of shares is dealt out over them in order.
class Ledger {
public:
    explicit Ledger(int cases)
    {
        for (int i = 1; i <= cases; ++i)
            rows.push_back({.row = i + 1,
                            .serial = i,
                            .title = zh("第%1件建议").arg(i),
                            .lead = zh("代表%1").arg(i % 60),
                            .leadUnits = {zh("县水利局")},
                            .assignedOn = QDate(2026, 2, 3),
                            .repliedOn = QDate(2026, 4, 20)});
    }
    template <class Take>
    Ledger& deal(std::initializer_list<Share> shares, Take take)
    {
        size_t at = 0;
        for (const Share& share : shares) {
            for (int i = 0; i < share.count; ++i)
                take(rows.at(at++), zh(share.name));
        }
        return *this;
    }
    Ledger& classes(std::initializer_list<Share> shares)
    {
        return deal(shares, [](desk::LedgerCase& row, const QString& letter) { row.replyClass = letter; });
    }
    Ledger& categories(std::initializer_list<Share> shares)
    {
        return deal(shares, [](desk::LedgerCase& row, const QString& name) { row.category = name; });
    }
    Ledger& results(std::initializer_list<Share> shares)
    {
        return deal(shares, [](desk::LedgerCase& row, const QString& word) {
            row.result = ratingFromText(word);
            row.ratedOn = QDate(2026, 5, 10);
        });
    }
    void into(DeskFixture& f) const
    {
        const auto report = desk::importLedger(*f.desk, rows, {});
        REQUIRE(report.created == int(rows.size()));
        REQUIRE(report.skipped == 0);
    }
    std::vector<desk::LedgerCase> rows;
};

stats::ClosureReport reportOf(const DeskFixture& f, Grouping by = Grouping::Category)
{
    return stats::closureReport(*f.desk, {.by = by, .period = {.from = {}, .to = {}, .asOf = QDate(2026, 7, 1)}});
}

QString percent(const stats::ClosureRow& row, const char* rate, int decimals)
{
    return row.rates.at(QString::fromLatin1(rate)).percent(decimals).value_or(QStringLiteral("—"));
}

} // namespace

TEST_CASE("R1 Linqu: 59, 53 and 5 of 117, and the printed 45.8 is wrong", "[stats]")
{
    DeskFixture f;
    Ledger(117).classes({{"A", 59}, {"B", 53}, {"C", 5}}).results({{"满意", 100}, {"基本满意", 17}}).into(f);
    const auto report = reportOf(f);
    CHECK(report.total.suggestions == 117);
    CHECK(percent(report.total, "answered", 0) == u"100");
    CHECK(percent(report.total, "class_A", 2) == u"50.43");
    CHECK(percent(report.total, "class_B", 2) == u"45.30");
    CHECK(percent(report.total, "class_C", 2) == u"4.27");
    CHECK(percent(report.total, "class_B", 1) != u"45.8");
    CHECK(percent(report.total, "satisfied_or_basically", 0) == u"100");
}

TEST_CASE("R2 Shangri-La: 81 suggestions in 15 fields, 11 cases of D are not 11 percent", "[stats]")
{
    DeskFixture f;
    Ledger(81)
        .classes({{"A", 14}, {"B", 41}, {"C", 15}, {"D", 11}})
        .results({{"满意", 70}, {"基本满意", 11}})
        .categories({{"水务", 19},
                     {"政府综合", 18},
                     {"交通", 14},
                     {"农牧", 6},
                     {"城建", 6},
                     {"林业", 4},
                     {"发改", 2},
                     {"财政", 2},
                     {"旅游", 2},
                     {"卫生", 2},
                     {"移民", 2},
                     {"公安", 1},
                     {"民政", 1},
                     {"工商", 1},
                     {"宗教", 1}})
        .into(f);
    const auto report = reportOf(f);
    CHECK(report.rows.size() == 15);
    CHECK(report.rowSum == 81);
    const auto water = std::ranges::find(report.rows, zh("水务"), &stats::ClosureRow::key);
    REQUIRE(water != report.rows.end());
    CHECK(water->suggestions == 19);
    CHECK(percent(report.total, "satisfied", 1) == u"86.4");
    CHECK(percent(report.total, "basically", 1) == u"13.6");
    CHECK(percent(report.total, "class_A", 1) == u"17.3");
    CHECK(percent(report.total, "class_B", 1) == u"50.6");
    CHECK(percent(report.total, "class_C", 1) == u"18.5");
    CHECK(percent(report.total, "class_D", 2) == u"13.58");
    CHECK(percent(report.total, "class_D", 0) != u"11");
}

TEST_CASE("R3 Sichuan: 1034 suggestions, and satisfaction is of the 755 ratings that came back", "[stats]")
{
    DeskFixture f;
    Ledger(1'034)
        .classes({{"A", 363}, {"B", 403}, {"C", 268}})
        .results({{"满意", 690}, {"基本满意", 65}})
        .categories({{"发展规划", 317}, {"社会事务", 140}, {"科教文卫体", 139}, {"其他", 438}})
        .into(f);
    const auto report = reportOf(f);
    CHECK(percent(report.total, "class_A", 1) == u"35.1");
    CHECK(percent(report.total, "class_B", 1) == u"39.0");
    CHECK(percent(report.total, "class_C", 1) == u"25.9");
    CHECK(report.total.rates.at(QStringLiteral("returned")) == stats::Ratio{755, 1'034});
    CHECK(percent(report.total, "returned", 1) == u"73.0");
    CHECK(percent(report.total, "satisfied", 1) == u"91.4");
    CHECK(percent(report.total, "basically", 1) == u"8.6");
    CHECK(report.total.rating.back() == std::pair(QStringLiteral("none"), qint64(279))); // not rated is not satisfied
    const auto development = std::ranges::find(report.rows, zh("发展规划"), &stats::ClosureRow::key);
    CHECK(stats::Ratio{development->suggestions, report.total.suggestions}.percent(1) == QStringLiteral("30.7"));
}

TEST_CASE("R4 a county-level city: 128 suggestions, shares that do not add up to 100", "[stats]")
{
    DeskFixture f;
    Ledger(128)
        .classes({{"A", 64}, {"B", 38}, {"C", 21}, {"D", 5}})
        .categories({{"财政经济", 20}, {"内务司法", 7}, {"城乡建设", 32}, {"农业农村", 44}, {"教科文卫民宗", 25}})
        .into(f);
    const auto report = reportOf(f);
    CHECK(percent(report.total, "class_A", 1) == u"50.0");
    CHECK(percent(report.total, "class_B", 1) == u"29.7");
    CHECK(percent(report.total, "class_C", 1) == u"16.4");
    CHECK(percent(report.total, "class_D", 1) == u"3.9");
    std::map<QString, QString> shares;
    for (const auto& row : report.rows)
        shares[row.key] = *stats::Ratio{row.suggestions, report.total.suggestions}.percent(1);
    CHECK(shares == std::map<QString, QString>{{zh("财政经济"), QStringLiteral("15.6")},
                                               {zh("内务司法"), QStringLiteral("5.5")},
                                               {zh("城乡建设"), QStringLiteral("25.0")},
                                               {zh("农业农村"), QStringLiteral("34.4")},
                                               {zh("教科文卫民宗"), QStringLiteral("19.5")}});
    CHECK_FALSE(report.total.rates.at(QStringLiteral("satisfied")).percent()); // nothing rated: 0/0
}

TEST_CASE("R5 Songyang: process and result, before and after the second round", "[stats]")
{
    DeskFixture f;
    Ledger ledger(220);
    ledger.classes({{"A", 220}}).results({{"满意", 198}, {"不满意", 22}});
    for (size_t i = 0; i < ledger.rows.size(); ++i)
        ledger.rows[i].process = i < 215 ? Rating::Satisfied : Rating::Dissatisfied;
    ledger.into(f);
    int redone = 0; // looked at again and rated anew: 218 of 220 are satisfied then, with the process all
    for (int n = 199; n <= 220; ++n, ++redone) {
        const auto id = *f.desk->find(QString::number(n));
        f.done(id, f.make(Action::OrderRedo, "2026-05-12"));
        f.done(id, f.reply("A", "2026-06-01"));
        Command rating = f.rating(n <= 218 ? Rating::Satisfied : Rating::Dissatisfied, "2026-06-10");
        f.done(id, rating);
    }
    CHECK(redone == 22);
    const auto total = reportOf(f).total;
    CHECK(percent(total, "first_process_satisfied", 2) == u"97.73");
    CHECK(percent(total, "first_satisfied", 2) == u"90.00");
    CHECK(percent(total, "process_satisfied", 2) == u"100.00");
    CHECK(percent(total, "satisfied", 2) == u"99.09");
    CHECK(total.firstRating.front().second == 198);
    CHECK(total.rating.front().second == 218);
    // before the second round the report says what was known then
    const auto before = stats::closureReport(*f.desk, {.by = Grouping::None,
                                                       .period = {.from = {}, .to = {}, .asOf = QDate(2026, 5, 11)}})
                            .total;
    CHECK(percent(before, "satisfied", 2) == u"90.00");
    CHECK(percent(before, "process_satisfied", 2) == u"97.73");
    CHECK(before.rates.at(QStringLiteral("redone")).numerator == 0);
    f.checkSound();
}

TEST_CASE("R6 Qinyang: 57 suggestions in seven fields, three classes of its own", "[stats]")
{
    DeskFixture f;
    Ledger(57)
        .classes({{"A", 43}, {"B", 13}, {"C", 1}})
        .categories({{"城建交通公路", 18},
                     {"工业环保", 13},
                     {"科教文卫", 11},
                     {"农业农村", 6},
                     {"人社", 5},
                     {"自然资源", 2},
                     {"其它", 2}})
        .into(f);
    const auto report = reportOf(f);
    CHECK(report.rowSum == 57);
    CHECK(percent(report.total, "class_A", 1) == u"75.4");
    CHECK(percent(report.total, "class_B", 1) == u"22.8");
    CHECK(percent(report.total, "class_C", 1) == u"1.8");
}
