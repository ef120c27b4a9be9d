// SPDX-License-Identifier: GPL-3.0-or-later
// Meeting mode as a chair runs it: by keys, with words that are in the file once their field is left.
#include "confrontation/meeting_view.h"
#include "confrontation/party_column.h"
#include "confrontation/photo_dialog.h"
#include "confrontation/spoken_field.h"
#include "suggestions/action_dialog.h"
#include "support/child.h"
#include "support/window.h"
#include "widgets/date_field.h"
#include "widgets/settings.h"

#include <QDialog>
#include <QLabel>
#include <QSpinBox>
#include <QTest>

#include <random>

using namespace huiyin;
using namespace huiyin::test;
using lifecycle::Field;
using ui::MeetingView;

namespace {

constexpr auto meetingTask = "HUIYIN_TEST_MEETING";
const QString childName = QStringLiteral("child: a session is recorded until the power goes");

//! Three cases before the room; their numbers are 18-4-1 to 18-4-3.
void sitOverThree(WindowFixture& f)
{
    const SuggestionId first = f.to(CaseState::Replied);
    const SuggestionId second = f.to(CaseState::Replied);
    const SuggestionId third = f.to(CaseState::Replied);
    f.planned();
    for (const SuggestionId id : {first, second, third})
        f.done(id, f.listing());
    f.sit(lifecycle::SittingAction::Begin, "2026-06-01");
    f.everybodyComes("2026-06-01");
}

void press(QWidget& view, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* target = view.focusWidget() ? view.focusWidget() : &view;
    QTest::keyClick(target, Qt::Key(key), modifiers);
}

//! The field that is being written takes these words instead of what it held.
void say(MeetingView& view, Field field, const QString& words)
{
    ui::SpokenField& target = view.field(field);
    REQUIRE(target.isBeingWritten());
    QTest::keyClick(&target, Qt::Key_A, Qt::ControlModifier);
    type(target, words);
}

struct Room {
    explicit Room(WindowFixture& f, QSize size = {1024, 768})
        : view(new MeetingView(f.doors, *f.confrontation))
    {
        view->resize(size);
        view->show();
        settle();
    }
    ~Room() { delete view; }
    MeetingView* view;
};

} // namespace

TEST_CASE("what is said is in the file once its field is left", "[meeting]")
{
    WindowFixture f;
    f.setToday(QDate(2026, 6, 1));
    sitOverThree(f);
    Room room(f);
    MeetingView& view = *room.view;
    const SuggestionId first = view.meeting().shown()->suggestion.id;

    press(view, Qt::Key_N);
    say(view, Field::Dispute, zh("路灯是否全部安装"));
    CHECK(f.desk->readCase(first)->points.empty()); // nothing is written before
    press(view, Qt::Key_Escape);
    REQUIRE(f.desk->readCase(first)->points.size() == 1);
    CHECK(f.desk->readCase(first)->points.front().text == zh("路灯是否全部安装"));

    press(view, Qt::Key_Return);
    say(view, Field::View, zh("还有三条街没有灯，电话13812345678"));
    press(view, Qt::Key_Tab); // on to the unit, whose words wait for Enter
    CHECK(f.desk->readCase(first)->points.front().view == zh("还有三条街没有灯，电话13812345678"));
    CHECK_FALSE(view.field(Field::Claimed).isBeingWritten());
    press(view, Qt::Key_Return);
    say(view, Field::Claimed, zh("已安装两条街"));
    press(view, Qt::Key_Tab);
    press(view, Qt::Key_Return);
    say(view, Field::Finding, zh("现场察看一条街未装"));
    press(view, Qt::Key_Escape);
    press(view, Qt::Key_E);
    say(view, Field::Evidence, zh("照片两张"));
    press(view, Qt::Key_Q); // a letter of the words, not a key
    press(view, Qt::Key_Escape);
    press(view, Qt::Key_2);

    const auto one = f.desk->readCase(first);
    REQUIRE(one->points.size() == 1);
    const HearingPoint& point = one->points.front();
    CHECK(point.view == zh("还有三条街没有灯，电话13812345678"));
    CHECK(point.claimed == zh("已安装两条街"));
    CHECK(point.finding == zh("现场察看一条街未装"));
    CHECK(point.evidence == zh("照片两张q"));
    CHECK(point.conclusion == PointConclusion::Partly);
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    const QString photo = f.folder.filePath(QStringLiteral("east-street.png"));
    REQUIRE(picture.save(photo));
    press(view, Qt::Key_Z);
    auto* photos = view.findChild<ui::PhotoDialog*>();
    REQUIRE(photos);
    CHECK(photos->add(photo).empty());
    photos->accept();
    settle();
    CHECK(f.desk->readCase(first)->points.front().evidence.endsWith(u"east-street.png"));       // of this point
    CHECK_FALSE(view.field(Field::View).toPlainText().contains(QStringLiteral("13812345678"))); // before the room
    press(view, Qt::Key_Backtab);
    press(view, Qt::Key_Backtab);
    press(view, Qt::Key_Return);
    CHECK(view.field(Field::View).toPlainText().contains(QStringLiteral("13812345678"))); // for who writes
    press(view, Qt::Key_Escape);
    CHECK(f.desk->readCase(first)->points.front().view == point.view); // and nothing of the mask gets into the file
    CHECK(f.damage.isEmpty());
}

TEST_CASE("a field can be emptied, and a click elsewhere leaves it too", "[meeting]")
{
    WindowFixture f;
    f.setToday(QDate(2026, 6, 1));
    sitOverThree(f);
    Room room(f);
    MeetingView& view = *room.view;
    const SuggestionId first = view.meeting().shown()->suggestion.id;
    press(view, Qt::Key_Return);
    say(view, Field::View, zh("路面破损"));
    QTest::mouseClick(view.field(Field::Finding).viewport(), Qt::LeftButton);
    REQUIRE(f.desk->readCase(first)->points.size() == 1); // without a point the words make one
    CHECK(f.desk->readCase(first)->points.front().view == zh("路面破损"));
    press(view, Qt::Key_Escape);

    view.field(Field::View).write();
    QTest::keyClick(&view.field(Field::View), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view.field(Field::View), Qt::Key_Delete);
    press(view, Qt::Key_Escape);
    CHECK(f.desk->readCase(first)->points.front().view.isEmpty());
}

TEST_CASE("a session is run through by keys, and ends only when each case is settled", "[meeting]")
{
    WindowFixture f;
    f.setToday(QDate(2026, 6, 1));
    sitOverThree(f);
    Room room(f);
    MeetingView& view = *room.view;
    ui::Meeting& meeting = view.meeting();
    CHECK(meeting.unsettled() == 3);

    press(view, Qt::Key_F);
    CHECK(meeting.head().state == SittingState::Sitting); // refused: three are open
    CHECK(meeting.unsettled() == 3);

    press(view, Qt::Key_1);
    CHECK(meeting.point()->conclusion == PointConclusion::Done);
    press(view, Qt::Key_C);
    auto* conclude = view.findChild<ui::ActionDialog*>();
    REQUIRE(conclude);
    type(byName<QWidget>(*conclude, lifecycle::fieldLabel(Field::Text, Action::ConcludeHearing)), zh("三方认可"));
    conclude->accept();
    settle();
    CHECK(meeting.unsettled() == 2);
    CHECK(meeting.at() == 1); // on to the next that is open

    press(view, Qt::Key_Right);
    CHECK(meeting.at() == 2);
    for (const int at : {2, 1}) {
        CHECK(meeting.at() == at);
        press(view, Qt::Key_S);
        auto dialogs = view.findChildren<ui::ActionDialog*>();
        REQUIRE_FALSE(dialogs.isEmpty());
        type(byName<QWidget>(*dialogs.last(), lifecycle::fieldLabel(Field::Reason, Action::PostponeHearing)),
             zh("单位请求延后"));
        dialogs.last()->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        settle();
    }
    CHECK(meeting.unsettled() == 0);
    CHECK(meeting.finish().empty());
    CHECK(f.desk->confrontations().front().state == SittingState::Finished);
    CHECK(f.damage.isEmpty());
}

TEST_CASE("everything before the room can be read from its last row", "[meeting]")
{
    WindowFixture f;
    f.setToday(QDate(2026, 6, 1));
    sitOverThree(f);
    for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)}) {
        Room room(f, size);
        constexpr int twentyPoints = 27; // px
        for (QWidget* part : room.view->findChildren<QWidget*>()) {
            if (!part->isVisible() || part->metaObject() == &QWidget::staticMetaObject)
                continue;
            INFO(part->metaObject()->className() << ' ' << part->objectName().toStdString());
            CHECK(part->font().pixelSize() >= twentyPoints);
        }
        CHECK(room.view->size() == size); // nothing asks for more than the projector has
        CHECK(nameless(*room.view).isEmpty());
    }
}

TEST_CASE("a promise's whole day and every key can be read before the room", "[meeting]")
{
    WindowFixture f;
    f.setToday(QDate(2026, 6, 1));
    sitOverThree(f);
    for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)}) {
        Room room(f, size);
        for (const int key : {Qt::Key_3, Qt::Key_C, Qt::Key_B, Qt::Key_S}) {
            press(*room.view, key);
            settle();
            auto* dialog = room.view->findChild<QDialog*>();
            REQUIRE(dialog);
            const auto days = dialog->findChildren<ui::DateField*>();
            REQUIRE_FALSE(days.isEmpty());
            for (ui::DateField* day : days) {
                constexpr int cursor = 24; // the frame and the cursor stand beside the words
                CHECK(day->line()->width() >=
                      day->line()->fontMetrics().horizontalAdvance(QStringLiteral("2026-11-29")) + cursor);
            }
            CHECK(dialog->minimumSizeHint().width() <= size.width());
            delete dialog;
        }
        press(*room.view, Qt::Key_H);
        settle();
        auto* keys = room.view->findChild<QDialog*>();
        REQUIRE(keys);
        QStringList words;
        for (const QLabel* label : keys->findChildren<QLabel*>())
            words << label->text().section(QChar::Nbsp, 0, 0);
        for (const char* key :
             {"Tab", "Enter", "P", "N", "E", "Q", "B", "K", "C", "S", "R", "Z", "T", "F9", "F", "Esc"})
            CHECK(words.contains(QLatin1String(key)));
        CHECK(keys->sizeHint().width() <= size.width());
        CHECK(keys->sizeHint().height() <= size.height());
        delete keys;
        bool isFinishNamed = false;
        for (const QLabel* label : room.view->findChildren<QLabel*>())
            isFinishNamed = isFinishNamed || label->text().contains(QStringLiteral("F\u00a0finish"));
        CHECK(isFinishNamed);
    }
}

TEST_CASE("Enter in a count of the ballot hands the count in", "[meeting]")
{
    WindowFixture f;
    f.setToday(QDate(2026, 6, 1));
    sitOverThree(f);
    Room room(f);
    press(*room.view, Qt::Key_B);
    settle();
    auto* dialog = room.view->findChild<ui::ActionDialog*>();
    REQUIRE(dialog);
    const std::pair<Field, int> counts[] = {{Field::Issued, 20},    {Field::Returned, 20}, {Field::Valid, 19},
                                            {Field::Satisfied, 12}, {Field::Basically, 4}, {Field::Dissatisfied, 3}};
    QSpinBox* last = nullptr;
    for (const auto& [field, count] : counts) {
        last = &byName<QSpinBox>(*dialog, lifecycle::fieldLabel(field, Action::Ballot));
        last->setValue(count);
    }
    QTest::keyClick(last, Qt::Key_Return);
    settle();
    CHECK(f.desk->readCase(room.view->meeting().shown()->suggestion.id)->hearings.front().issued == 20);
}

TEST_CASE("child: a session is recorded until the power goes", "[meeting][child]")
{
    const QStringList task = childTask(meetingTask).split(u'|');
    if (task.size() != 3)
        return; // only as a child of the test below
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, task[1]);
    QDateTime clock(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC);
    const auto now = [&] { return clock = clock.addMSecs(10); };
    auto opened = desk::Desk::open(task[0], casefile::Access::Write,
                                   {.now = now, .asOf = QDate(2026, 6, 1), .actor = zh("刘经办")});
    if (!opened)
        return test::say("failed " + opened.error().line().toUtf8());
    const std::shared_ptr<desk::Desk> desk = std::move(*opened);
    const ui::Doors doors = doorsOf(desk, [](const casefile::Error&) { test::say("failed"); });
    MeetingView view(doors, desk->confrontations().front().id);
    view.resize(1024, 768);
    view.show();
    ui::Meeting& meeting = view.meeting();
    test::say("resumed " + QByteArray::number(meeting.at()) + ' ' + QByteArray::number(meeting.pointAt()));

    std::mt19937 random(task[2].toUInt());
    const auto upTo = [&](int count) { return int(random() % unsigned(count)); };
    int serial = 0;
    const auto key = [&](Field field, bool isNew) {
        const int point = isNew                      ? int(meeting.points().size()) + 1
                          : meeting.points().empty() ? 1
                                                     : meeting.point()->position;
        return QByteArray::number(meeting.at()) + '/' + QByteArray::number(point) + '/' +
               lifecycle::fieldRow(field).key;
    };
    const auto write = [&](Field field, bool isNew, int leaveBy) {
        const QString words = zh("第%1次记录%2").arg(task[2]).arg(++serial);
        QTest::keyClick(&view.field(field), Qt::Key_A, Qt::ControlModifier);
        type(view.field(field), words.left(4));
        type(view.field(field), words.mid(4));
        const QByteArray line = key(field, isNew) + ' ' + words.toUtf8().toBase64();
        test::say("leaving " + line);
        QTest::keyClick(&view.field(field), Qt::Key(leaveBy));
        test::say("left " + line);
    };
    const std::array columns{Field::View, Field::Claimed, Field::Finding};
    for (int step = 0; step < 2'000; ++step) {
        test::say("moving " + QByteArray::number(meeting.at()) + ' ' + QByteArray::number(meeting.pointAt()));
        switch (upTo(6)) {
        case 0:
            QTest::keyClick(&view, upTo(2) == 0 ? Qt::Key_Right : Qt::Key_Left);
            break;
        case 1:
            QTest::keyClick(&view, Qt::Key_P);
            break;
        case 2:
            if (meeting.points().size() < 4) {
                QTest::keyClick(&view, Qt::Key_N);
                write(Field::Dispute, true, Qt::Key_Escape);
            }
            break;
        case 3:
            QTest::keyClick(&view, Qt::Key_E);
            write(Field::Evidence, false, Qt::Key_Escape);
            break;
        default: // down the columns, from whichever party has its turn
            QTest::keyClick(&view, Qt::Key_Tab);
            QTest::keyClick(&view, Qt::Key_Return);
            for (int i = 0; i < 3; ++i) {
                const auto writing =
                    std::ranges::find_if(columns, [&](Field field) { return view.field(field).isBeingWritten(); });
                if (writing == columns.end())
                    return test::say("failed: no column is being written");
                write(*writing, false, i == 2 ? Qt::Key_Escape : Qt::Key_Tab);
                if (i < 2)
                    QTest::keyClick(&view, Qt::Key_Return);
            }
        }
        test::say("at " + QByteArray::number(meeting.at()) + ' ' + QByteArray::number(meeting.pointAt()));
    }
}

TEST_CASE("killed two hundred times while a session is recorded, no field that had been left is lost", "[meeting]")
{
    WindowFixture f;
    f.setToday(QDate(2026, 6, 1));
    sitOverThree(f);
    const ConfrontationId sitting = *f.confrontation;
    f.desk.reset();
    QTemporaryDir settings;
    std::map<QByteArray, QSet<QByteArray>> possible; // by field: the words left last, and those being left since
    QByteArray at = "0 0", moving;
    int fieldsLeft = 0;
    std::mt19937 random(2026);
    for (int kill = 0; kill < 200; ++kill) {
        Child child(childName, meetingTask, QStringList{f.path(), settings.path(), QString::number(kill)}.join(u'|'));
        REQUIRE(child.started);
        const QByteArray resumed = child.lineBeginning("resumed");
        INFO("kill " << kill << ": " << resumed.toStdString() << ", was at " << at.toStdString() << " or "
                     << moving.toStdString());
        REQUIRE_FALSE(resumed.isEmpty());
        const auto caseOf = [](const QByteArray& place) { return place.split(' ').first().toInt(); };
        const bool wasMoving = !moving.isEmpty() && std::abs(caseOf(resumed.mid(8)) - caseOf(moving)) <= 1;
        CHECK((resumed.mid(8) == at || wasMoving));
        const auto take = [&](const QByteArray& said) {
            const auto parts = said.split(' ');
            REQUIRE_FALSE(said.startsWith("failed"));
            if (parts[0] == "leaving") {
                if (!possible.contains(parts[1]))
                    possible[parts[1]].insert(QByteArray()); // it held nothing
                possible[parts[1]].insert(parts[2]);
            } else if (parts[0] == "left") {
                possible[parts[1]] = {parts[2]};
                ++fieldsLeft;
            } else if (parts[0] == "moving") {
                moving = said.mid(7);
            } else if (parts[0] == "at") {
                at = said.mid(3);
                moving.clear();
            }
        };
        const int lines = int(random() % 60);
        for (int i = 0; i < lines; ++i)
            take(child.line());
        child.kill();
        while (child.process.canReadLine())
            take(child.process.readLine().trimmed());

        const auto opened = desk::Desk::open(f.path(), casefile::Access::Read, f.environment());
        INFO((opened ? std::string() : opened.error().line().toStdString()));
        REQUIRE(opened);
        const auto agenda = (*opened)->agenda(sitting);
        for (auto& [key, words] : possible) {
            const auto parts = key.split('/');
            const auto one = (*opened)->readCase(agenda[size_t(parts[0].toInt())].suggestion);
            const auto point = std::ranges::find(one->points, parts[1].toInt(), &HearingPoint::position);
            INFO(key.toStdString());
            if (point == one->points.end()) { // it was being made when the power went
                CHECK(words.contains(QByteArray()));
                words = {QByteArray()};
                continue;
            }
            const QString held = parts[2] == "dispute"    ? point->text
                                 : parts[2] == "view"     ? point->view
                                 : parts[2] == "claimed"  ? point->claimed
                                 : parts[2] == "finding"  ? point->finding
                                 : parts[2] == "evidence" ? point->evidence
                                                          : QString();
            const QByteArray found = held.toUtf8().toBase64();
            CHECK(words.contains(found));
            words = {found};
        }
    }
    CHECK(fieldsLeft > 1'000);
    f.reopen();
    f.checkSound();
}
