// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev bench: prints how the program does on a large file, as ratios to an empty window in the same run, and what the
// design asks for. Ends with 1 when a figure is over its limit.
#include "big_file.h"
#include "window_child.h"

#include "desk/demo/demo_county.h"
#include "desk/import_ledger.h"
#include "desk/neighbours.h"
#include "exchange/ledger_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace huiyin;

namespace {

constexpr int cases = 100'000;
constexpr int starts = 9;

struct Start {
    double shown = 0;  //!< ms from the start of the process to the first painted rows
    double median = 0; //!< ms a frame while scrolling
    double p99 = 0;
    double stall = 0;  //!< ms at most in which the window's thread answered nothing while searches were typed
    qint64 memory = 0; //!< kB at most
};

Start startOf(const QString& what, const QString& file)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer watch;
    watch.start();
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), what, file});
    Start start;
    while (child.state() != QProcess::NotRunning || child.canReadLine()) {
        if (!child.canReadLine() && !child.waitForReadyRead(-1) && !child.canReadLine())
            break;
        const QList<QByteArray> words = child.readLine().simplified().split(' ');
        if (words.front() == "shown")
            start.shown = double(watch.nsecsElapsed()) / 1e6;
        else if (words.front() == "frames") {
            start.median = words.value(2).toDouble();
            start.p99 = words.value(3).toDouble();
        } else if (words.front() == "stall")
            start.stall = words.value(1).toDouble();
        else if (words.front() == "memory")
            start.memory = words.value(1).toLongLong();
    }
    child.waitForFinished(-1);
    if (child.exitCode() != 0 || start.shown <= 0)
        qFatal("the window %s did not start", qUtf8Printable(what));
    return start;
}

Start median(const QString& what, const QString& file)
{
    std::vector<Start> all;
    for (int i = 0; i < starts; ++i)
        all.push_back(startOf(what, file));
    Start middle;
    const auto of = [&](auto member) {
        std::ranges::sort(all, {}, member);
        return all[all.size() / 2].*member;
    };
    middle.shown = of(&Start::shown);
    middle.median = of(&Start::median);
    middle.p99 = of(&Start::p99);
    middle.stall = of(&Start::stall);
    middle.memory = of(&Start::memory);
    return middle;
}

bool allWell = true;

void tell(const char* what, double value, const char* unit, double limit)
{
    const bool well = limit <= 0 || value <= limit;
    allWell = allWell && well;
    if (limit > 0)
        std::printf("%-58s %10.2f %-4s (at most %g: %s)\n", what, value, unit, limit, well ? "kept" : "NOT KEPT");
    else
        std::printf("%-58s %10.2f %s\n", what, value, unit);
}

//! How often the likely unit and category are right, each case of a file judged by all others.
void tellProposals(const char* file, const desk::Desk& desk)
{
    const desk::ProposalFigures figures = desk::leaveOneOut(desk);
    std::printf("%s: likely unit right in %d of %d cases, among the first three in %d; category in %d of %d; "
                "no proposal for %d\n",
                file, figures.unitFirst, figures.asked, figures.unitAmong, figures.categoryFirst, figures.categories,
                figures.silent);
}

void tellProposals(const QString& folder)
{
    const desk::Environment environment{.now = [] { return QDateTime(QDate(2026, 8, 21), QTime(9, 0), Qt::UTC); },
                                        .asOf = QDate(2026, 8, 21),
                                        .actor = QStringLiteral("bench")};
    const QString county = folder + QStringLiteral("/demo.huiyin");
    if (const auto made = desk::makeDemoCounty(county, {.asOf = QDate(2026, 8, 21)}); !made)
        qFatal("%s", qUtf8Printable(made.error().line()));
    const auto demo = desk::Desk::open(county, casefile::Access::Read, environment);
    if (!demo)
        qFatal("%s", qUtf8Printable(demo.error().line()));
    tellProposals("demo county", **demo);

    const auto desk =
        desk::Desk::create(folder + QStringLiteral("/ledgers.huiyin"),
                           {.name = QStringLiteral("云湖县人大常委会"), .congress = 18, .session = 4}, environment);
    if (!desk)
        qFatal("%s", qUtf8Printable(desk.error().line()));
    for (const char* name : {"ledger-clean.xlsx", "ledger-gb18030.csv", "ledger-messy.xlsx"}) {
        const auto read =
            exchange::readLedger(QStringLiteral(HUIYIN_SOURCE_DIR "/tests/data/ledgers/") + QString::fromLatin1(name),
                                 {.kind = exchange::LedgerKind::Suggestions, .year = 2026});
        if (!read)
            qFatal("%s", qUtf8Printable(read.error().line()));
        desk::importLedger(**desk, read->cases, {});
    }
    tellProposals("three ledgers of the tests", **desk);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 4 && qstrcmp(argv[1], "--child") == 0)
        return bench::windowChild(argc, argv, QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("big.huiyin"));
    const double seconds = bench::makeBigFile(file, cases);
    tell("a ledger of 100,000 rows imported", seconds, "s", 0);

    constexpr double kilobyte = 1024;
    const Start empty = median(QStringLiteral("empty"), file);
    const Start today = median(QStringLiteral("today"), file);
    const Start list = median(QStringLiteral("list"), file);
    tell("an empty Qt window, start to first paint", empty.shown, "ms", 0);
    tell("page of today, 100,000 cases, start to first paint", today.shown, "ms", 0);
    tell("list, 100,000 cases, start to first rows", list.shown, "ms", 0);
    tell("today / empty window", today.shown / empty.shown, "x", 3);
    tell("list / empty window", list.shown / empty.shown, "x", 3);
    tell("a frame while scrolling, median", list.median, "ms", 0);
    tell("a frame while scrolling, 99 of 100 below", list.p99, "ms", 16);
    tell("window kept waiting at most while searches are typed", list.stall, "ms", 50);
    tell("memory at most, after scrolling", double(list.memory) / kilobyte, "MB", 120);
    tell("memory of the empty window", double(empty.memory) / kilobyte, "MB", 0);
    tellProposals(folder.path());
    return allWell ? 0 : 1;
}
