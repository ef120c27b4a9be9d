// SPDX-License-Identifier: GPL-3.0-or-later
// The fictional county: what everybody sees first, and what pictures and benchmarks are made of.
#include "desk/demo/demo_county.h"

#include "casefile/open_error.h"
#include "support/desk_fixture.h"
#include "support/small_files.h"

#include <QDir>

using namespace huiyin;
using namespace huiyin::test;

namespace {

desk::DemoReport make(const QString& path, const desk::DemoOptions& options)
{
    const auto made = desk::makeDemoCounty(path, options);
    INFO((made ? std::string() : made.error().line().toStdString()));
    REQUIRE(made);
    return *made;
}

const desk::DemoOptions small{.casesPerYear = 40, .years = 2, .seed = 3, .asOf = QDate(2026, 7, 1)};

} // namespace

TEST_CASE("the same seed makes the same county, byte for byte, and another seed or day another one", "[desk][demo]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("county.huiyin"));
    make(path, small);
    const QByteArray first = bytesOf(path);
    const auto again = [&](const desk::DemoOptions& options) {
        REQUIRE(QFile::remove(path));
        make(path, options);
        return bytesOf(path);
    };
    CHECK((again(small) == first));
    auto other = small;
    other.asOf = QDate(2026, 7, 2);
    CHECK((again(other) != first));
    other = small;
    other.seed = 4;
    CHECK((again(other) != first));
    CHECK((again(small) == first));
}

TEST_CASE("every state occurs in the county on whatever day it is made, and its file is sound", "[desk][demo]")
{
    const QDate asOf = GENERATE(QDate(2026, 7, 1), QDate(2026, 2, 18), QDate(2026, 11, 23), QDate(2027, 1, 3));
    INFO(asOf.toString(Qt::ISODate).toStdString());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("county.huiyin"));
    const desk::DemoReport report = make(path, {.casesPerYear = 60, .years = 2, .seed = 1, .asOf = asOf});
    CHECK(report.refused == 0);
    CHECK(report.cases == 120);
    CHECK(report.deputies == 212);

    const auto opened =
        desk::Desk::open(path, casefile::Access::Read,
                         {.now = [&] { return QDateTime(asOf, QTime(9, 0), Qt::UTC); }, .asOf = {}, .actor = {}});
    REQUIRE(opened);
    const desk::Desk& desk = **opened;
    CHECK(desk.count({}) == report.cases);
    CHECK(int(desk.registers().units.size()) == report.units);
    int all = 0;
    for (int i = 0; i < caseStateCount; ++i) {
        const auto state = CaseState(i);
        INFO(keyOf(state).toStdString());
        CHECK((report.states.at(state) > 0) == (state != CaseState::Discarded)); // nobody there made a mistake
        CHECK(desk.count({.states = {state}}) == report.states.at(state));
        all += report.states.at(state);
    }
    CHECK(all == report.cases);
    const auto check = desk.check();
    INFO(check.faults.join(u'\n').toStdString());
    CHECK(check.isSound());
    CHECK(check.cases == report.cases);
}

TEST_CASE("a county is not put where something stands, and half of one nowhere", "[desk][demo]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("county.huiyin"));
    QFile other(path);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    const auto refused = desk::makeDemoCounty(path, small);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == casefile::OpenError::Kind::Exists);
    CHECK(bytesOf(path) == "mine");
    REQUIRE(QFile::remove(path));
#ifdef Q_OS_LINUX
    {
        const SmallFiles full(200'000);
        CHECK_FALSE(desk::makeDemoCounty(path, small));
    }
    CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
#endif
}
