// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "lifecycle/decide.h"
#include "suggestions/action_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace huiyin;
using namespace huiyin::test;

TEST_CASE("assigning from the dialog is stored", "[ui]")
{
    WindowFixture f;
    const auto id = f.filed();
    ui::ActionDialog dialog(f.doors, Action::Assign, *f.doors.readCase(id));
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);

    type(byName<QLineEdit>(dialog, QStringLiteral("Sole unit")), zh("县交通运输局"));
    auto& date = byName<QLineEdit>(dialog, QStringLiteral("Date"));
    date.setText(QStringLiteral("2026.3.16"));
    QTest::mouseClick(&byName<QPushButton>(dialog, QStringLiteral("Assign")), Qt::LeftButton);

    REQUIRE(accepted.count() == 1);
    const auto stored = f.desk->readCase(id);
    CHECK(stored->suggestion.state == CaseState::Assigned);
    CHECK(stored->suggestion.outcome.assignedOn == "2026-03-16"_date);
    REQUIRE(stored->undertakings.size() == 1);
    CHECK(stored->undertakings.front().unit == f.traffic);
    CHECK(f.damage.isEmpty());
    f.checkSound();
}

TEST_CASE("a refusal is shown at its field, which gets the focus", "[ui]")
{
    WindowFixture f;
    const auto id = f.filed();
    const QByteArray before = hashOf(f.path());

    SECTION("of the law")
    {
        ui::ActionDialog dialog(f.doors, Action::NotFile, *f.doors.readCase(f.submit("关于另一件事的建议")));
        dialog.show();
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::mouseClick(&byName<QPushButton>(dialog, QStringLiteral("Do not file")), Qt::LeftButton);
        CHECK(accepted.isEmpty());
        auto& code = byName<QComboBox>(dialog, QStringLiteral("Reason code"));
        CHECK(dialog.focusWidget() == &code);
        CHECK(code.accessibleDescription().contains(QStringLiteral("missing")));
    }
    SECTION("of a name that is not registered, which can be registered there")
    {
        ui::ActionDialog dialog(f.doors, Action::Assign, *f.doors.readCase(id));
        dialog.show();
        auto& sole = byName<QLineEdit>(dialog, QStringLiteral("Sole unit"));
        type(sole, zh("县文物局"));
        auto& go = byName<QPushButton>(dialog, QStringLiteral("Assign"));
        QTest::mouseClick(&go, Qt::LeftButton);
        CHECK(dialog.focusWidget() == &sole);
        CHECK(sole.accessibleDescription().contains(zh("县文物局")));
        CHECK(hashOf(f.path()) == before);

        QTest::mouseClick(&byName<QPushButton>(dialog, zh("Register “县文物局” as a unit")), Qt::LeftButton);
        QTest::mouseClick(&go, Qt::LeftButton);
        REQUIRE(dialog.applied());
        CHECK(f.state(id) == CaseState::Assigned);
    }
    SECTION("of a day that is none")
    {
        ui::ActionDialog dialog(f.doors, Action::Assign, *f.doors.readCase(id));
        dialog.show();
        auto& date = byName<QLineEdit>(dialog, QStringLiteral("Date"));
        date.setText(QStringLiteral("2026-02-30"));
        QTest::mouseClick(&byName<QPushButton>(dialog, QStringLiteral("Assign")), Qt::LeftButton);
        CHECK(dialog.focusWidget() == &date);
        CHECK(hashOf(f.path()) == before);
    }
}

TEST_CASE("Esc in any action's dialog changes nothing", "[ui]")
{
    WindowFixture f;
    const auto id = f.to(CaseState::Rated);
    const Case one = *f.desk->readCase(id);
    const QByteArray before = hashOf(f.path());
    int tried = 0;
    for (int i = 0; i < lifecycle::actionCount; ++i) {
        if (Action(i) == Action::Submit)
            continue;
        INFO(keyOf(Action(i)).toStdString());
        ui::ActionDialog dialog(f.doors, Action(i), one);
        dialog.show();
        for (auto* box : dialog.findChildren<QPlainTextEdit*>())
            type(*box, zh("半途"));
        const AnswerQuestion answer(QStringLiteral("Throw away"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
        CHECK(nameless(dialog).join(u'|') == QString());
        ++tried;
    }
    CHECK(tried == lifecycle::actionCount - 1);
    CHECK(hashOf(f.path()) == before);
}

TEST_CASE("Esc asks before it throws away what was written", "[ui]")
{
    WindowFixture f;
    ui::ActionDialog dialog(f.doors, Action::NotFile, *f.doors.readCase(f.submit("关于另一件事的建议")));
    dialog.show();
    auto& note = *dialog.findChild<QPlainTextEdit*>();

    SECTION("and keeps it when the answer is no")
    {
        type(note, zh("半途"));
        const AnswerQuestion answer(QStringLiteral("Go on writing"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK(answer.wasAsked());
        CHECK(dialog.isVisible());
        CHECK(note.toPlainText() == zh("半途"));
    }
    SECTION("and does not ask when nothing was")
    {
        const AnswerQuestion answer(QStringLiteral("Go on writing"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK_FALSE(answer.wasAsked());
        CHECK_FALSE(dialog.isVisible());
    }
}

TEST_CASE("every editor of every action has a name and a label that leads to it", "[ui]")
{
    WindowFixture f;
    const Case one = *f.desk->readCase(f.to(CaseState::Tracking));
    int editors = 0;
    for (int i = 1; i < lifecycle::actionCount; ++i) {
        INFO(keyOf(Action(i)).toStdString());
        ui::ActionDialog dialog(f.doors, Action(i), one);
        dialog.show();
        CHECK(nameless(dialog).join(u'|') == QString());
        editors += int(lifecycle::argumentsOf(Action(i)).size()) + 2;
    }
    CHECK(editors > 150);
}

TEST_CASE("a reply with a promise goes through the dialog", "[ui]")
{
    WindowFixture f;
    const auto id = f.to(CaseState::InHand);
    ui::ActionDialog dialog(f.doors, Action::Reply, *f.doors.readCase(id));
    dialog.show();
    auto& letter = byName<QComboBox>(dialog, QStringLiteral("Class of the reply"));
    letter.setCurrentIndex(letter.findData(QStringLiteral("B")));
    byName<QLineEdit>(dialog, QStringLiteral("Date")).setText(QStringLiteral("20260511"));
    auto& go = byName<QPushButton>(dialog, QStringLiteral("Record reply"));

    auto& promise = byName<QLineEdit>(dialog, QStringLiteral("Promise 1"));
    type(promise, zh("建成停车场"));
    QTest::mouseClick(&go, Qt::LeftButton);
    REQUIRE_FALSE(dialog.applied()); // it does not say by when
    CHECK(dialog.focusWidget() == &promise);

    byName<QLineEdit>(dialog, QStringLiteral("Promise 1: by when")).setText(QStringLiteral("2026-12-20"));
    QTest::mouseClick(&go, Qt::LeftButton);
    REQUIRE(dialog.applied());
    const auto stored = f.desk->readCase(id);
    REQUIRE(stored->promises.size() == 1);
    CHECK(stored->promises.front().text == zh("建成停车场"));
    CHECK(stored->promises.front().due == "2026-12-20"_date);
    CHECK(stored->replies.front().classLetter == QStringLiteral("B"));
}

TEST_CASE("a correction writes only what was changed", "[ui]")
{
    WindowFixture f;
    const auto id = f.filed("关于修路的建议");
    ui::ActionDialog dialog(f.doors, Action::Amend, *f.doors.readCase(id));
    dialog.show();
    auto& title = byName<QLineEdit>(dialog, QStringLiteral("Title"));
    CHECK(title.text() == zh("关于修路的建议"));
    title.setText(zh("关于修桥的建议"));
    type(byName<QPlainTextEdit>(dialog, QStringLiteral("Reason")), zh("笔误"));
    QTest::mouseClick(&byName<QPushButton>(dialog, QStringLiteral("Amend")), Qt::LeftButton);
    REQUIRE(dialog.applied());
    const auto history = f.desk->history(id, 1);
    REQUIRE(history.size() == 1);
    CHECK(f.desk->readCase(id)->suggestion.title == zh("关于修桥的建议"));
    QStringList others;
    for (const auto& change : history.front().changes) {
        if (change.after != zh("关于修桥的建议") && change.after != zh("笔误") &&
            change.field != lifecycle::fieldLabel(lifecycle::Field::On))
            others << change.field + u'=' + change.after;
    }
    CHECK(others.join(u'|') == QString());
}

TEST_CASE("a file opened for reading refuses in the dialog", "[ui]")
{
    WindowFixture f;
    const auto id = f.filed();
    const Case one = *f.desk->readCase(id);
    ui::Doors doors = f.doors;
    doors.apply = [](std::optional<SuggestionId>, const Command&) -> ui::Doors::Outcome {
        return tl::unexpected(lifecycle::Refusals{{Rule::FileReadOnly}});
    };
    ui::ActionDialog dialog(doors, Action::SetKey, one);
    dialog.show();
    QTest::mouseClick(&byName<QPushButton>(dialog, QStringLiteral("Make key item")), Qt::LeftButton);
    CHECK(dialog.isVisible());
    CHECK_FALSE(dialog.applied());
}
