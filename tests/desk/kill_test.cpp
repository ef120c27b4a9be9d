// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while it saves has saved what it said it had.
#include "support/child.h"
#include "support/desk_fixture.h"

#include <QThread>

using namespace huiyin;
using namespace huiyin::test;

namespace {
constexpr auto workTask = "HUIYIN_TEST_WORK";
const QString workerName = QStringLiteral("child: a clerk works until the power goes");
} // namespace

TEST_CASE("child: a clerk works until the power goes", "[desk][child]")
{
    const QString path = childTask(workTask);
    if (path.isEmpty())
        return; // only as a child of the test below
    QDateTime clock(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const auto now = [&] { return clock = clock.addMSecs(10); };
    const auto opened =
        desk::Desk::open(path, casefile::Access::Write, {.now = now, .asOf = QDate(2026, 7, 1), .actor = zh("刘经办")});
    if (!opened)
        return say("failed " + opened.error().line().toUtf8());
    desk::Desk& desk = **opened;
    const UnitId unit = desk.registers().units.front().id;
    for (int i = 0; i < 5'000; ++i) {
        Command submit{.action = Action::Submit, .on = QDate(2026, 3, 2)};
        submit.title = zh("第%1件建议").arg(i);
        submit.body = zh("正文").repeated(200);
        submit.deputy = desk.registers().deputies.front().id;
        const auto made = desk.apply({}, submit);
        say("saved submit " + QByteArray::number(made->suggestion.value()));
        desk.apply(made->suggestion, {.action = Action::File, .on = QDate(2026, 3, 3)});
        say("saved file " + QByteArray::number(made->suggestion.value()));
        Command assign{.action = Action::Assign, .on = QDate(2026, 3, 16)};
        assign.sole = unit;
        desk.apply(made->suggestion, assign);
        say("saved assign " + QByteArray::number(made->suggestion.value()));
    }
}

TEST_CASE("killed amid its work, the program has kept every step that it acknowledged", "[desk]")
{
    DeskFixture f;
    f.desk.reset();
    int acknowledged = 0, killed = 0;
    std::map<qint64, QByteArray> last;
    for (const int steps : {7, 40, 91, 150}) {
        Child clerk(workerName, workTask, f.path());
        REQUIRE(clerk.started);
        const auto take = [&](const QByteArray& said) {
            const auto parts = said.split(' ');
            if (parts.size() != 3 || parts[0] != "saved")
                return false;
            last[parts[2].toLongLong()] = parts[1];
            ++acknowledged;
            return true;
        };
        for (int i = 0; i < steps; ++i) {
            const QByteArray said = clerk.lineBeginning("saved");
            INFO(said.toStdString());
            REQUIRE(take(said));
        }
        QThread::usleep(ulong(steps) * 37); // somewhere in the next step
        clerk.kill();
        ++killed;
        while (clerk.process.canReadLine()) // what it still said
            take(clerk.process.readLine().trimmed());
    }
    CHECK(killed == 4);
    CHECK(acknowledged >= 200);
    f.reopen();
    f.checkSound();
    int kept = 0;
    for (const auto& [id, step] : last) {
        const auto one = f.desk->readCase(SuggestionId(id));
        REQUIRE(one);
        const CaseState state = one->suggestion.state;
        CHECK((step == "submit" || (step == "file" && state != CaseState::Submitted) || state == CaseState::Assigned));
        ++kept;
    }
    CHECK(kept == int(last.size()));
    CHECK(f.desk->count({}) - kept <= killed); // at most one step a kill was saved and not acknowledged
}
