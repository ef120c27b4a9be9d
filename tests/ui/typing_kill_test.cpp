// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody types until the power goes: at whatever moment, the form that is opened next begins with what had been typed
// up to a second before.
//
// A child, this program once more, opens a real case file and types into the real form; before each key it says which
// key, where, when, and what the field then holds. It is killed, and the parent opens the form on what is left, as the
// next start of the program would. Three things must hold, for all fields together, since a draft is written as a
// whole:
//   - the draft is what the form held after some key that was really typed, and never a mixture of several moments;
//   - it holds every key before the last time that the form said that its draft is kept;
//   - it holds every key that came more than a second before the kill.
// The second of the last rule is the child's own: the time of the monotonic clock, less what the machine kept from the
// child. Between two looks at the clock, at most 20 ms apart by its timers, no more than `stall` counts unless the
// child was really computing. So a machine with too much to do, which lets neither keys nor drafts come in time, fails
// nothing, and a form that keeps its draft too rarely, puts it off with every key, or computes too long, fails always.

#include "typist.h"

#include "suggestions/action_dialog.h"
#include "suggestions/entry_form.h"
#include "widgets/refusal_label.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace huiyin;
using namespace huiyin::test;
using lifecycle::Field;

namespace {

//! The settings of a person are those in this folder, as long as it lives.
class SettingsIn {
public:
    explicit SettingsIn(const QString& folder)
        : before_(QFileInfo(QFileInfo(QSettings().fileName()).path()).path())
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    }
    ~SettingsIn() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, before_); }
    Q_DISABLE_COPY_MOVE(SettingsIn)

private:
    QString before_;
};

struct Key {
    Held after;
    qint64 own, wall;
};

//! When a child is killed: at a key or at the moment when a draft begins to be written; at once, or a little later.
struct Aim {
    int keys = 0, drafts = 0; //!< so many of one, or of the other
    qint64 own = 0;           //!< and not before this time
    int later = 0;            //!< ms
};

//! One desk after the other killed: a file and settings of its own, and what the last kill left of its form.
class Lane : public QObject {
public:
    Lane(const QString& folder, const QString& office)
        : folder_(folder)
    {
        REQUIRE(QDir().mkpath(settings()));
        REQUIRE(QFile::copy(office, file()));
        silence_.setSingleShot(true);
        silence_.setInterval(20'000);
        connect(&silence_, &QTimer::timeout, this, [this] { end(QStringLiteral("it says nothing any more")); });
    }
    ~Lane()
    {
        isOver_ = true; // the child may go now
        child_.reset();
    }
    Q_DISABLE_COPY_MOVE(Lane)
    QString file() const { return folder_ + QStringLiteral("/yunhu.huiyin"); }
    QString settings() const { return folder_ + QStringLiteral("/settings"); }
    bool isIdle() const { return !child_; }
    bool isKilled() const { return child_ && isOver_; }

    void begin(const QString& testName, const char* variable, unsigned seed, const Aim& aim)
    {
        aim_ = aim;
        keys = {{begun, 0, 0}}; // before the first key there was what the draft of the last round held
        keptUpTo = 0;
        wasWriting = isOver_ = isAimed_ = false;
        drafts_ = 0;
        lastOwn_ = lastWall_ = 0;
        child_ = std::make_unique<Child>(testName, variable,
                                         QStringList{file(), settings(), QString::number(seed)}.join(u'|'));
        REQUIRE(child_->started);
        silence_.start();
        connect(&child_->process, &QProcess::readyReadStandardOutput, this, &Lane::read);
        connect(&child_->process, &QProcess::finished, this, [this] { end(QStringLiteral("it went by itself")); });
    }
    //! Hears what it said until it was killed.
    void bury()
    {
        child_->kill();
        while (child_->process.canReadLine())
            take(child_->process.readLine().trimmed());
        ownAtKill = lastOwn_ + passed(killedAt - lastWall_, 0);
        child_.reset();
    }

    Held begun;
    std::vector<Key> keys;
    size_t keptUpTo = 0;     //!< the keys that were typed before the form last said that its draft is kept
    bool wasWriting = false; //!< a draft was about to be written, and nothing said that it was done
    QString fault;
    qint64 killedAt = 0, ownAtKill = 0;

private:
    void read()
    {
        silence_.start();
        while (!isOver_ && child_->process.canReadLine()) {
            take(child_->process.readLine().trimmed());
            const bool isReached =
                lastOwn_ > aim_.own && int(keys.size()) > aim_.keys && drafts_ >= aim_.drafts && keys.size() > 1;
            if (!isReached || isAimed_ || isOver_)
                continue;
            isAimed_ = true;
            if (aim_.later == 0)
                end();
            else
                QTimer::singleShot(aim_.later, Qt::PreciseTimer, this, [this] { end(); });
        }
    }
    void end(const QString& why = {})
    {
        if (isOver_)
            return;
        isOver_ = true;
        silence_.stop();
        if (!why.isEmpty())
            fault = why;
        killedAt = monotonic();
        child_->process.kill(); // SIGKILL
    }
    void take(const QByteArray& said)
    {
        const auto parts = said.split(' ');
        if (said.startsWith("failed"))
            fault = QString::fromUtf8(said);
        if (parts.size() < 3 || (parts[0] != "key" && parts[0] != "beat" && parts[0] != "keeping" &&
                                 parts[0] != "kept" && parts[0] != "resumed"))
            return; // Catch2 says things of its own
        lastOwn_ = parts[1].toLongLong();
        lastWall_ = parts[2].toLongLong();
        if (parts[0] == "key") {
            Held after = keys.back().after;
            after[parts[4]] = unpacked(parts[5]);
            keys.push_back({after, lastOwn_, lastWall_});
        } else if (parts[0] == "keeping") {
            ++drafts_;
            wasWriting = true;
        } else if (parts[0] == "kept") {
            keptUpTo = keys.size() - 1;
            wasWriting = false;
        } else if (parts[0] == "resumed") {
            Held resumed;
            for (qsizetype i = 3; i + 1 < parts.size(); i += 2)
                resumed[parts[i]] = unpacked(parts[i + 1]);
            if (resumed != begun)
                fault = QStringLiteral("it began with something else than was kept");
        }
    }

    QString folder_;
    Aim aim_;
    std::unique_ptr<Child> child_;
    QTimer silence_;
    bool isOver_ = false, isAimed_ = false;
    int drafts_ = 0;
    qint64 lastOwn_ = 0, lastWall_ = 0;
};

//! Kills at four desks side by side.
struct Kills {
    int rounds;
    const char* variable;
    QString testName;
    std::function<Held(const QString& file)> reopened; //!< what the form holds that is opened next
};

void killAndLook(const Kills& kills, const QString& office)
{
    const QTemporaryDir folder;
    std::vector<std::unique_ptr<Lane>> lanes;
    for (int i = 0; i < 4; ++i)
        lanes.push_back(std::make_unique<Lane>(folder.filePath(QString::number(i)), office));
    const auto reopened = [&](const Lane& lane) {
        const SettingsIn there(lane.settings());
        return kills.reopened(lane.file());
    };
    for (const auto& lane : lanes)
        lane->begun = reopened(*lane);

    std::mt19937 random(2026);
    const auto upTo = [&](int count) { return int(random() % unsigned(count)); };
    const auto anyAim = [&]() -> Aim {
        switch (upTo(4)) {
        case 0:
            return {.keys = upTo(30)};
        case 1:
            return {.keys = upTo(30), .later = 1 + upTo(20)};
        case 2:
            return {.drafts = 1 + upTo(2)};
        default:
            return {.own = second + upTo(400) * milli, .later = upTo(12)};
        }
    };
    int begun = 0, killed = 0, judgedByTime = 0, whileWriting = 0;
    size_t typed = 0, mostKeys = 0;
    qint64 worst = 0, worstOwn = 0;
    while (killed < kills.rounds) {
        for (const auto& lane : lanes) {
            if (lane->isKilled()) {
                lane->bury();
                ++killed;
                INFO("kill " << killed << ' ' << lane->fault.toStdString());
                REQUIRE(lane->fault.isEmpty());
                const Held kept = reopened(*lane);
                const auto& keys = lane->keys;
                const auto last =
                    std::find_if(keys.rbegin(), keys.rend(), [&](const Key& key) { return key.after == kept; });
                const std::string held = wordsOf(kept), typedLast = wordsOf(keys.back().after);
                CAPTURE(held, typedLast);
                REQUIRE(last != keys.rend()); // a state of the form that really was
                const auto upToKey = size_t(keys.rend() - last) - 1;
                CHECK(upToKey >= lane->keptUpTo);
                size_t secondAgo = 0;
                while (secondAgo + 1 < keys.size() && keys[secondAgo + 1].own <= lane->ownAtKill - second)
                    ++secondAgo;
                CHECK(upToKey >= secondAgo);

                judgedByTime += secondAgo > 0;
                whileWriting += lane->wasWriting;
                typed += keys.size() - 1;
                mostKeys = std::max(mostKeys, keys.size() - 1);
                if (upToKey + 1 < keys.size()) {
                    worst = std::max(worst, lane->killedAt - keys[upToKey + 1].wall);
                    worstOwn = std::max(worstOwn, lane->ownAtKill - keys[upToKey + 1].own);
                }
                lane->begun = kept;
            }
            if (lane->isIdle() && begun < kills.rounds)
                lane->begin(kills.testName, kills.variable, unsigned(begun++), anyAim());
        }
        if (killed < kills.rounds)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    CHECK(judgedByTime > kills.rounds / 8);
    CHECK(typed > size_t(kills.rounds) * 10);
    std::ostringstream figures;
    figures << killed << " kills, " << typed << " keys, at most " << mostKeys << " a round; " << judgedByTime
            << " rounds with keys older than a second, " << whileWriting
            << " killed while a draft was written; lost at most " << worst / milli << " ms, " << worstOwn / milli
            << " ms of the child's own";
    SUCCEED(figures.str());
}

//! The doors of a child: of a case file that it opens as the program does.
std::optional<ui::Doors> doorsTo(const QString& file)
{
    const auto clock = std::make_shared<QDateTime>(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC);
    auto opened = desk::Desk::open(
        file, casefile::Access::Write,
        {.now = [clock] { return *clock = clock->addMSecs(10); }, .asOf = QDate(2026, 6, 1), .actor = zh("刘经办")});
    if (!opened) {
        say("failed: " + opened.error().line().toUtf8());
        return std::nullopt;
    }
    return doorsOf(std::shared_ptr<desk::Desk>(std::move(*opened)),
                   [](const casefile::Error&) { say("failed: damage"); });
}

//! Types into the form until the power goes; says what it began with, and when a draft is written.
template <class Form>
void typeInto(Form& form, ui::Doors& doors, const std::vector<Typist::Place>& places, unsigned seed)
{
    form.show();
    form.activateWindow();
    settle();
    Typist typist(form, places, seed);
    QByteArray begun;
    for (const auto& [key, words] : heldBy(places))
        begun += ' ' + key + ' ' + packed(words);
    typist.sayNow("resumed", begun);
    bool isKeeping = false;
    doors.path = [&, path = doors.path] { // asked for when a draft is about to be written
        if (!std::exchange(isKeeping, true))
            typist.sayNow("keeping");
        return path();
    };
    QObject::connect(&form, &Form::draftKept, &form, [&] {
        isKeeping = false;
        typist.sayNow("kept");
    });
    QCoreApplication::exec();
}

constexpr const char* entryTask = "HUIYIN_TYPING_ENTRY";
const QString entryName = QStringLiteral("child: a suggestion is typed until the power goes");

std::vector<Typist::Place> placesOf(const ui::EntryForm& form)
{
    std::vector<Typist::Place> places;
    for (const Field field : {Field::Title, Field::Body, Field::Delegation, Field::Number, Field::Own})
        places.push_back({lifecycle::fieldRow(field).key, form.editor(field)});
    return places;
}

constexpr const char* replyTask = "HUIYIN_TYPING_REPLY";
const QString replyName = QStringLiteral("child: a reply is typed until the power goes");

std::vector<Typist::Place> placesOf(const ui::ActionDialog& reply)
{
    const auto place = [&](Field field) -> Typist::Place {
        return {lifecycle::fieldRow(field).key, &byName<QWidget>(reply, lifecycle::fieldLabel(field, Action::Reply))};
    };
    return {place(Field::Class),
            place(Field::Text),
            place(Field::Letter),
            place(Field::Signer),
            {"promise", &byName<QWidget>(reply, QStringLiteral("Promise 1"))}};
}

//! Types in the child of a test, as that told it: file, settings and seed; elsewhere there is nothing to do.
template <class Type>
void asChild(const char* variable, Type type)
{
    const QStringList task = childTask(variable).split(u'|');
    if (task.size() != 3)
        return;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, task[1]);
    if (auto doors = doorsTo(task[0]))
        type(*doors, task[2].toUInt());
}

} // namespace

TEST_CASE("child: a suggestion is typed until the power goes", "[entry][child]")
{
    asChild(entryTask, [](ui::Doors& doors, unsigned seed) {
        ui::EntryForm form(doors);
        typeInto(form, doors, placesOf(form), seed);
    });
}

TEST_CASE("killed two hundred times while a suggestion is typed, at most the last second is lost", "[entry]")
{
    WindowFixture f;
    for (const char* name : {"城东代表团", "城西代表团", "云山镇代表团", "湖口镇代表团"})
        f.desk->ensureDelegation(zh(name));
    REQUIRE(f.desk->addOwnField(zh("网格编号"), OwnKind::Text, {}));
    f.submit("关于更新老城区排涝泵站的建议");
    const auto office = f.desk->backup(f.folder.path());
    REQUIRE(office);
    const auto reopened = [&](const QString& file) {
        ui::Doors doors = f.doors;
        doors.path = [&] { return file; };
        return heldBy(placesOf(ui::EntryForm(doors)));
    };
    killAndLook({.rounds = 200, .variable = entryTask, .testName = entryName, .reopened = reopened}, *office);
}

TEST_CASE("child: a reply is typed until the power goes", "[entry][child]")
{
    asChild(replyTask, [](ui::Doors& doors, unsigned seed) {
        ui::ActionDialog reply(doors, Action::Reply, *doors.readCase(doors.ids({}).front()));
        typeInto(reply, doors, placesOf(reply), seed);
    });
}

TEST_CASE("killed forty times while a reply is typed, at most the last second is lost", "[entry]")
{
    WindowFixture f;
    const Case one = *f.doors.readCase(f.to(CaseState::InHand));
    const auto office = f.desk->backup(f.folder.path());
    REQUIRE(office);
    const auto reopened = [&](const QString& file) {
        ui::Doors doors = f.doors;
        doors.path = [&] { return file; };
        const ui::ActionDialog reply(doors, Action::Reply, one);
        return heldBy(placesOf(reply));
    };
    killAndLook({.rounds = 40, .variable = replyTask, .testName = replyName, .reopened = reopened}, *office);
}

TEST_CASE("a draft that the disk does not take is told until one is kept", "[entry]")
{
    const QTemporaryDir folder;
    const SettingsIn there(folder.path());
    WindowFixture f;
    ui::EntryForm form(f.doors);
    form.show();
    const QFileInfo drafts(QFileInfo(QSettings().fileName()).path() + QStringLiteral("/drafts"));
    REQUIRE(QDir().mkpath(drafts.path()));
    QFile inTheWay(drafts.filePath());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const auto isTold = [&] {
        const auto labels = form.findChildren<ui::RefusalLabel*>();
        return std::ranges::any_of(labels, [&](const ui::RefusalLabel* label) {
            return label->isVisible() && label->text().contains(drafts.filePath());
        });
    };
    type(*form.editor(Field::Title), zh("关于修路"));
    CHECK(QTest::qWaitFor(isTold));

    REQUIRE(inTheWay.remove());
    type(*form.editor(Field::Title), zh("的建议"));
    QSignalSpy kept(&form, &ui::EntryForm::draftKept);
    REQUIRE(kept.wait());
    CHECK_FALSE(isTold());
    const ui::EntryForm later(f.doors);
    CHECK(heldBy(later.editor(Field::Title)) == zh("关于修路的建议"));
}
