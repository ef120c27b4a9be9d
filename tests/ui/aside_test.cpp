// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "app/desktop/readers.h"
#include "app/desktop/report_doors.h"
#include "casefile/database.h"
#include "reports/report_page.h"
#include "suggestions/list_page.h"
#include "support/window.h"
#include "widgets/aside.h"

#include <QLabel>
#include <QSemaphore>
#include <QTableView>
#include <QTest>
#include <QThread>

using namespace huiyin;
using namespace huiyin::test;
using namespace huiyin::ui;

namespace {

//! Doors of numbers, whose reader answers when the test lets it.
struct Slow {
    int answer = 0;
    ReadAside<Slow> aside = {};
};

//! A fixture whose file counts as large.
struct LargeFile : WindowFixture {
    std::shared_ptr<desk::Desk> shared{desk.get(), [](desk::Desk*) {}};
    std::shared_ptr<const Readers> readers =
        std::make_shared<const Readers>(*desk, [this](const casefile::Error& error) { damage << error.message(); });

    LargeFile()
    {
        doors = doorsOf(
            shared, [this](const casefile::Error& error) { damage << error.message(); }, newTurn(), readers);
        doors.aside.isWanted = [] { return true; };
    }
};

} // namespace

TEST_CASE("a small file answers where it is asked", "[aside]")
{
    const Slow doors{.answer = 7, .aside = {.isWanted = [] { return false; }, .read = [](const auto&, const auto&) {}}};
    Aside aside;
    int heard = 0;
    aside.ask<Slow, int>(
        doors, [](const Slow& asked) { return asked.answer; }, [&](const int& answer) { heard = answer; });
    CHECK(heard == 7);
    CHECK_FALSE(aside.isWaiting());
}

TEST_CASE("only the newest question is answered, in the thread of the window", "[aside]")
{
    QSemaphore begun;
    QSemaphore goOn;
    std::atomic<int> calledOff = 0;
    const Slow doors{.answer = 7,
                     .aside = {.isWanted = [] { return true; },
                               .read =
                                   [&](const std::function<void(const Slow&)>& question, const Proceed& proceed) {
                                       begun.release();
                                       goOn.acquire();
                                       calledOff += proceed(0, 1) ? 0 : 1;
                                       question(Slow{.answer = 9});
                                   }}};
    Aside aside;
    std::vector<int> heard;
    QThread* thread = nullptr;
    const auto ask = [&](int plus) {
        aside.ask<Slow, int>(
            doors, [plus](const Slow& asked) { return asked.answer + plus; },
            [&](const int& answer) {
                heard.push_back(answer);
                thread = QThread::currentThread();
            });
    };
    ask(100);
    REQUIRE(begun.tryAcquire(1, 20'000));
    ask(200); // never begun: the next one comes first
    ask(300);
    CHECK(aside.isWaiting());
    CHECK(heard.empty());
    goOn.release(2);
    REQUIRE(QTest::qWaitFor([&] { return !aside.isWaiting(); }, 20'000));
    CHECK(heard == std::vector{309});
    CHECK(calledOff == 1);
    CHECK(thread == QThread::currentThread());

    ask(400);
    aside.callOff();
    goOn.release();
    ask(500);
    goOn.release();
    REQUIRE(QTest::qWaitFor([&] { return !aside.isWaiting(); }, 20'000));
    CHECK(heard == std::vector{309, 509});
}

TEST_CASE("a reader lets go of the file for the one who writes, and begins anew", "[aside]")
{
    LargeFile f;
    f.to(CaseState::Screening);
    QSemaphore reading;
    std::atomic<int> times = 0;
    std::atomic<qint64> found = 0;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        f.readers->read(
            [&](const Readers::Reader& reader) {
                if (++times == 1) { // holds the file until it is stopped: it has no end of its own
                    reading.release();
                    found = reader->database().number("WITH RECURSIVE n (i) AS (SELECT count(*) FROM suggestion UNION "
                                                      "ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
                    return;
                }
                found = reader->count({});
            },
            [](int, int) { return true; });
    }));
    thread->start();
    REQUIRE(reading.tryAcquire(1, 20'000));
    int written = 0; // the first may be written before the reader holds the file
    while (!thread->isFinished()) {
        const bool isEven = written % 2 == 0;
        REQUIRE((isEven ? f.desk->undo({}) : f.desk->redo())); // refused when the file stays busy
        ++written;
    }
    if (written % 2 == 1)
        REQUIRE(f.desk->redo());
    CHECK(times == 2);
    CHECK(found == 1);
    CHECK(f.damage.isEmpty());
    f.checkSound();
}

TEST_CASE("a reader reads again until somebody has written, and two read at once", "[aside]")
{
    LargeFile f;
    const auto id = f.to(CaseState::Screening);
    const auto goOn = [](int, int) { return true; };
    const desk::Desk* first = nullptr;
    const desk::Desk* again = nullptr;
    qint64 found = 0;
    f.readers->read([&](const Readers::Reader& reader) { first = reader.get(); }, goOn);
    f.readers->read([&](const Readers::Reader& reader) { again = reader.get(); }, goOn);
    REQUIRE(first);
    CHECK(first == again);
    f.done(id, f.because(Action::Discard));
    f.readers->read([&](const Readers::Reader& reader) { found = reader->count({.states = {CaseState::Discarded}}); },
                    goOn);
    CHECK(found == 1);

    QSemaphore come;
    QSemaphore end;
    std::atomic<int> within = 0;
    std::atomic<int> most = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    constexpr int readers = 4;
    for (int i = 0; i < readers; ++i) {
        threads.emplace_back(QThread::create([&] {
            f.readers->read(
                [&](const Readers::Reader&) {
                    const int now = ++within;
                    most = std::max(most.load(), now);
                    come.release();
                    end.acquire();
                    --within;
                },
                goOn);
        }));
        threads.back()->start();
    }
    REQUIRE(come.tryAcquire(2, 20'000));
    bool isCalledOff = false; // who waits for a place can be called off too
    f.readers->read([](const Readers::Reader&) { FAIL("a third one read"); },
                    [&](int, int) {
                        isCalledOff = true;
                        return false;
                    });
    CHECK(isCalledOff);
    end.release(readers);
    for (const auto& thread : threads)
        CHECK(thread->wait(20'000));
    CHECK(most == 2);
    CHECK(f.damage.isEmpty());
}

TEST_CASE("the list of a large file comes when it has been read", "[aside]")
{
    LargeFile f;
    const auto first = f.to(CaseState::Screening);
    const auto second = f.to(CaseState::Replied);
    ListPage page(f.doors);
    page.resize(900, 500);
    page.show();
    page.view({});
    CHECK(page.shown() == 0);
    CHECK(page.select(second)); // it will be, when the list is there
    REQUIRE(QTest::qWaitFor([&] { return page.shown() == 2; }, 20'000));
    CHECK(page.current() == second);
    CHECK(page.all() == 2);
    page.view({.states = {CaseState::Screening}});
    REQUIRE(QTest::qWaitFor([&] { return page.shown() == 1; }, 20'000));
    CHECK(page.current() == first);
    CHECK(f.damage.isEmpty());
}

TEST_CASE("a report of a large file is counted beside the window", "[aside]")
{
    LargeFile f;
    f.to(CaseState::Replied);
    ReportDoors doors = reportDoorsOf(
        f.shared, [&f](const casefile::Error& error) { f.damage << error.message(); }, newTurn(), f.readers);
    doors.aside.isWanted = [] { return true; };
    ReportPage page(doors);
    page.resize(1000, 700);
    page.show();
    auto* numbers = page.findChild<QTableView*>();
    REQUIRE(numbers);
    CHECK(numbers->model()->rowCount() == 0);
    REQUIRE(QTest::qWaitFor([&] { return numbers->model()->rowCount() > 0; }, 20'000));
    CHECK(numbers->model()->index(0, 1).data().toInt() == 1);
    CHECK(f.damage.isEmpty());
}
