// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/items.h"
#include "bench/rows.h"
#include "casefile/error.h"
#include "desk/import_ledger.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

using namespace huiyin;
using namespace huiyin::bench;

namespace {

struct Item {
    const char* name;
    void (*run)(const Place&, Results&);
};
constexpr std::array items{Item{"search", searchAgainstScan}, Item{"paging", pagingToTheEnd},
                           Item{"report", reportAgainstSql}, Item{"save", saveAgainstUpdate}};
constexpr int importedRows = 100'000;

//! Fills a file through the importer, as a ledger would; in parts, so that the rows need not all be held at once.
double fill(desk::Desk& desk, int size)
{
    constexpr int part = 20'000;
    double spent = 0;
    for (int from = 0; from < size; from += part) {
        std::vector<desk::LedgerCase> rows;
        for (int i = from; i < std::min(size, from + part); ++i)
            rows.push_back(ledgerCase(i));
        spent += milliseconds([&] {
            const auto report = desk::importLedger(desk, rows, {.file = QStringLiteral("bench")});
            if (report.created != int(rows.size()))
                wrong(QStringLiteral("of %1 rows %2 were taken; the first problem: %3")
                          .arg(rows.size())
                          .arg(report.created)
                          .arg(report.problems.empty() ? QString() : report.problems.front().reason));
        });
    }
    return spent;
}

void runSize(int size, int rounds, const QStringList& only, Results& results)
{
    const QTemporaryDir folder;
    const auto desk = emptyFile(folder.filePath(QStringLiteral("cases.huiyin")));
    const double filling = fill(*desk, size);
    results.add({.size = size,
                 .item = QStringLiteral("take rows in"),
                 .other = {},
                 .times = Paired{.ours = filling},
                 .aim = {},
                 .note = QStringLiteral("%1 a second").arg(qRound(size * 1000.0 / filling))});
    for (const Item& item : items) {
        if (only.isEmpty() || only.contains(QLatin1String(item.name)))
            item.run({.desk = *desk, .size = size, .rounds = rounds, .folder = folder.path()}, results);
    }
}

} // namespace

namespace huiyin::bench {

std::unique_ptr<desk::Desk> emptyFile(const QString& path)
{
    const desk::Environment environment{.now = [] { return QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC); },
                                        .actor = QStringLiteral("bench")};
    auto made = desk::Desk::create(path,
                                   {.name = QStringLiteral("云湖县人大常委会代表工作委员会"),
                                    .congress = 20,
                                    .session = 5,
                                    .ruleSet = QStringLiteral("shandong-2017"),
                                    .place = QStringLiteral("云湖县")},
                                   environment);
    if (!made)
        wrong(QStringLiteral("no case file can be made at %1").arg(path));
    return std::move(*made);
}

} // namespace huiyin::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Ratios against other ways of doing the same, in one run."));
    parser.addHelpOption();
    const QCommandLineOption sizes(QStringLiteral("sizes"), QStringLiteral("numbers of cases"), QStringLiteral("N,..."),
                                   QStringLiteral("10000,100000,1000000"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("search, paging, report, save, import"),
                                  QStringLiteral("ITEM,..."));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("rounds of each item, at most"),
                                    QStringLiteral("N"), QStringLiteral("15"));
    parser.addOptions({sizes, only, rounds});
    parser.process(application);

    const QStringList wanted = parser.value(only).split(u',', Qt::SkipEmptyParts);
    try {
        Results results;
        for (const QString& size : parser.value(sizes).split(u',', Qt::SkipEmptyParts))
            runSize(size.toInt(), parser.value(rounds).toInt(), wanted, results);
        if (wanted.isEmpty() || wanted.contains(QStringLiteral("import"))) {
            const QTemporaryDir folder;
            importAgainstOffice(importedRows, folder.path(), results);
        }
        results.printGrowth();
        return results.allReached() ? 0 : 1;
    } catch (const casefile::Error& error) {
        std::fprintf(stderr, "huiyin_bench: %s\n", error.what());
        return 1;
    }
}
