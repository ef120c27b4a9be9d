// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "stats/metric.h"
#include "stats/ratio.h"

#include <set>

using namespace huiyin;
using stats::Ratio;

TEST_CASE("a ratio is rounded half up, and nothing of nothing is no percentage", "[stats]")
{
    struct Row {
        qint64 n, d;
        int decimals;
        const char* percent;
    };
    const auto row = GENERATE(Row{1, 3, 2, "33.33"}, Row{2, 3, 2, "66.67"}, Row{1, 8, 2, "12.50"}, Row{1, 8, 1, "12.5"},
                              Row{1, 8, 0, "13"}, Row{1, 200, 0, "1"}, Row{1, 200, 1, "0.5"}, Row{1, 2'000, 1, "0.1"},
                              Row{1, 2'001, 1, "0.0"}, Row{45, 100, 2, "45.00"}, Row{0, 7, 2, "0.00"},
                              Row{7, 7, 2, "100.00"}, Row{999'999, 1'000'000, 2, "100.00"},
                              Row{999'949, 1'000'000, 2, "99.99"}, Row{125, 1'000, 0, "13"}, Row{5, 1'000, 2, "0.50"},
                              Row{1, 40'000, 2, "0.00"}, Row{1, 20'000, 2, "0.01"}, Row{99, 131, 2, "75.57"});
    CHECK(Ratio{row.n, row.d}.percent(row.decimals) == QString::fromLatin1(row.percent));
    CHECK_FALSE(Ratio{}.percent());
    CHECK(Ratio{}.text() == QStringLiteral("—"));
}

TEST_CASE("each metric is named once and says what it counts, of what, by which date", "[stats]")
{
    std::set<QString> ids, names;
    for (const stats::Metric& metric : stats::metrics()) {
        ids.insert(QString::fromLatin1(metric.id));
        names.insert(metric.nameText());
        CHECK_FALSE(metric.numeratorText().isEmpty());
        CHECK_FALSE(metric.denominatorText().isEmpty());
        CHECK_FALSE(metric.basisText().isEmpty());
        CHECK(metric.footnote().contains(metric.nameText()));
        CHECK(stats::metric(QString::fromLatin1(metric.id)) == &metric);
        CHECK(stats::numeratorOf(metric).size() >= stats::denominatorOf(metric).size());
    }
    CHECK(ids.size() == stats::metrics().size());
    CHECK(names.size() == stats::metrics().size());
    CHECK(ids.size() >= 20);
    for (const char* id : {"answered", "solved", "certified", "satisfied"})
        CHECK(stats::metric(QString::fromLatin1(id)));
    CHECK(QLatin1String(stats::closureMetric(lifecycle::ClosureVariant::Certified).id) == QLatin1String("certified"));
}
