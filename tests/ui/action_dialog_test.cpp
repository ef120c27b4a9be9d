// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "lifecycle/decide.h"
#include "suggestions/action_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
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

namespace {

//! Something else into every part than it holds.
void fillIn(QWidget& dialog)
{
    for (auto* box : dialog.findChildren<QPlainTextEdit*>())
        type(*box, zh("半途"));
    for (int i = 0; i < dialog.findChildren<QLineEdit*>().size(); ++i) { // a promise that is begun brings another row
        auto* line = dialog.findChildren<QLineEdit*>().at(i);
        if (!qobject_cast<QComboBox*>(line->parent()) && !qobject_cast<QSpinBox*>(line->parent()) && i < 30)
            line->setText(QStringLiteral("%1").arg(i) + line->text());
    }
    for (auto* combo : dialog.findChildren<QComboBox*>())
        combo->setCurrentIndex(combo->currentIndex() == 0 ? combo->count() - 1 : 0);
    for (auto* box : dialog.findChildren<QCheckBox*>())
        box->toggle();
    for (auto* count : dialog.findChildren<QSpinBox*>())
        count->setValue(count->value() + 7);
}

QStringList contentsOf(const QWidget& dialog)
{
    QStringList contents;
    for (const auto* box : dialog.findChildren<QPlainTextEdit*>())
        contents << box->toPlainText();
    for (const auto* line : dialog.findChildren<QLineEdit*>())
        contents << line->text();
    for (const auto* combo : dialog.findChildren<QComboBox*>())
        contents << QString::number(combo->currentIndex());
    for (const auto* box : dialog.findChildren<QCheckBox*>())
        contents << QString::number(int(box->isChecked()));
    for (const auto* count : dialog.findChildren<QSpinBox*>())
        contents << QString::number(count->value());
    return contents;
}

} // namespace

TEST_CASE("what was half filled in comes back in the dialog of the same action on the same case", "[ui]")
{
    WindowFixture f;
    const auto id = f.to(CaseState::Tracking);
    const Case one = *f.desk->readCase(id), other = *f.desk->readCase(f.to(CaseState::Tracking));
    const QString told = QStringLiteral("Begin anew");
    int tried = 0;
    for (int i = 1; i < lifecycle::actionCount; ++i) {
        INFO(keyOf(Action(i)).toStdString());
        QStringList fresh, filled;
        {
            ui::ActionDialog dialog(f.doors, Action(i), one);
            dialog.show();
            CHECK_THROWS(byName<QPushButton>(dialog, told)); // nothing was left
            fresh = contentsOf(dialog);
            fillIn(dialog);
            filled = contentsOf(dialog);
            dialog.done(QDialog::Rejected); // in favour of another action's dialog
        }
        CHECK(filled != fresh);
        CHECK(contentsOf(ui::ActionDialog(f.doors, Action(i), other)) == fresh);

        ui::ActionDialog later(f.doors, Action(i), one);
        later.show();
        CHECK(contentsOf(later).join(u'|') == filled.join(u'|'));
        CHECK(nameless(later).join(u'|') == QString());
        byName<QPushButton>(later, told).click();
        CHECK_THROWS(byName<QPushButton>(later, told));
        QStringList anew = contentsOf(later);
        anew.removeAll(QString()); // rows for promises stay, empty
        fresh.removeAll(QString());
        CHECK(anew.join(u'|') == fresh.join(u'|'));
        QTest::keyClick(&later, Qt::Key_Escape); // nothing is asked: nothing is entered
        CHECK_FALSE(later.isVisible());
        ++tried;
    }
    CHECK(tried == lifecycle::actionCount - 1);
}

TEST_CASE("what was recorded or thrown away does not come back", "[ui]")
{
    WindowFixture f;
    const auto id = f.submit("关于另一件事的建议");
    const Case one = *f.desk->readCase(id);
    const auto write = [](ui::ActionDialog& dialog) {
        dialog.show();
        type(*dialog.findChild<QPlainTextEdit*>(), zh("半途"));
        QSignalSpy kept(&dialog, &ui::FormDialog::draftKept);
        REQUIRE(kept.wait());
    };
    const auto left = [&](Action action) {
        const ui::ActionDialog later(f.doors, action, one);
        return later.findChild<QPlainTextEdit*>()->toPlainText();
    };
    {
        ui::ActionDialog dialog(f.doors, Action::NotFile, one);
        write(dialog);
        CHECK(left(Action::NotFile) == zh("半途"));
        CHECK(left(Action::Withdraw).isEmpty());
        const AnswerQuestion answer(QStringLiteral("Throw away"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK(answer.wasAsked());
    }
    CHECK(left(Action::NotFile).isEmpty());

    ui::ActionDialog dialog(f.doors, Action::Withdraw, one);
    write(dialog);
    CHECK(left(Action::Withdraw) == zh("半途"));
    dialog.accept();
    REQUIRE(dialog.applied());
    CHECK(left(Action::Withdraw).isEmpty());
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
