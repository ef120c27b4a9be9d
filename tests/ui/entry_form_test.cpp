// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "suggestions/entry_form.h"
#include "suggestions/neighbour_panel.h"
#include "widgets/refusal_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace huiyin;
using namespace huiyin::test;
using lifecycle::Field;

TEST_CASE("Ctrl+Enter saves, keeps the delegation and begins the next", "[ui]")
{
    WindowFixture f;
    ui::EntryForm form(f.doors);
    form.show();
    type(*form.editor(Field::Title), zh("关于修路的建议"));
    type(*form.editor(Field::Body), zh("路面破损。"));
    type(*form.editor(Field::Deputy), zh("张建国"));
    Q_EMIT qobject_cast<QLineEdit*>(form.editor(Field::Deputy))->editingFinished();
    auto* delegation = qobject_cast<QComboBox*>(form.editor(Field::Delegation));
    CHECK(delegation->currentData().toLongLong() == f.delegation.value()); // the deputy's own

    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(f.desk->count({}) == 1);
    const auto stored = f.desk->readCase(f.desk->ids({}).front());
    CHECK(stored->suggestion.title == zh("关于修路的建议"));
    CHECK(stored->suggestion.lead == f.zhang);
    CHECK(stored->suggestion.receivedOn == f.desk->today());

    CHECK(form.isVisible());
    CHECK(qobject_cast<QLineEdit*>(form.editor(Field::Title))->text().isEmpty());
    CHECK(qobject_cast<QLineEdit*>(form.editor(Field::Deputy))->text().isEmpty());
    CHECK(qobject_cast<QComboBox*>(form.editor(Field::Delegation))->currentData().toLongLong() == f.delegation.value());
    CHECK(form.focusWidget() == form.editor(Field::Title));
    CHECK(nameless(form).join(u'|') == QString());
}

TEST_CASE("a new suggestion without title or proposer is refused at its field", "[ui]")
{
    WindowFixture f;
    ui::EntryForm form(f.doors);
    form.show();
    form.saveAndNext();
    CHECK(f.desk->count({}) == 0);
    CHECK(form.focusWidget() == form.editor(Field::Title));

    type(*form.editor(Field::Title), zh("关于修路的建议"));
    form.saveAndNext();
    CHECK(f.desk->count({}) == 0);
    CHECK(qobject_cast<QLineEdit*>(form.editor(Field::Title))->text() ==
          zh("关于修路的建议")); // nothing written is lost
}

TEST_CASE("Enter in a line saves nothing, and closing keeps what was written", "[ui]")
{
    WindowFixture f;
    ui::EntryForm form(f.doors);
    form.show();
    type(*form.editor(Field::Title), zh("关于修路的建议"));
    QTest::keyClick(form.editor(Field::Title), Qt::Key_Return);
    CHECK(form.isVisible());
    QTest::keyClick(&form, Qt::Key_Escape);
    CHECK_FALSE(form.isVisible());
    CHECK(f.desk->count({}) == 0);
    form.show();
    CHECK(qobject_cast<QLineEdit*>(form.editor(Field::Title))->text() == zh("关于修路的建议"));

    ui::EntryForm later(f.doors); // as after a crash
    CHECK(qobject_cast<QLineEdit*>(later.editor(Field::Title))->text() == zh("关于修路的建议"));
    later.show();
    type(*later.editor(Field::Deputy), zh("张建国"));
    later.save();
    CHECK(f.desk->count({}) == 1);
    ui::EntryForm empty(f.doors);
    CHECK(qobject_cast<QLineEdit*>(empty.editor(Field::Title))->text().isEmpty());
}

TEST_CASE("what is corrected is not offered to the register any more", "[entry]")
{
    WindowFixture f;
    ui::EntryForm form(f.doors);
    form.show();
    type(*form.editor(Field::Title), zh("关于修路的建议"));
    auto* wanted = qobject_cast<QLineEdit*>(form.editor(Field::Wanted));
    wanted->setText(QStringLiteral("zz"));
    form.saveAndNext();
    auto& link = byName<QPushButton>(form, QStringLiteral("Register “zz” as a unit"));
    CHECK(link.isVisible());
    wanted->setText(zh("县财政局"));
    CHECK_FALSE(link.isVisible());
    CHECK_FALSE(f.desk->registers().findUnit(QStringLiteral("zz")));
}

TEST_CASE("a lead of another delegation brings his own, and one that was chosen stays", "[entry]")
{
    WindowFixture f;
    const auto town = f.desk->ensureDelegation(zh("双河镇"));
    const auto village = f.desk->ensureDelegation(zh("石桥镇"));
    REQUIRE(f.desk->addDeputy({.id = DeputyId(0), .name = zh("程静"), .delegation = town}));
    ui::EntryForm form(f.doors);
    form.show();
    auto* delegation = qobject_cast<QComboBox*>(form.editor(Field::Delegation));
    const auto lead = [&](const char* name) {
        auto* picker = qobject_cast<QLineEdit*>(form.editor(Field::Deputy));
        picker->setText(zh(name));
        Q_EMIT picker->editingFinished();
    };
    type(*form.editor(Field::Title), zh("关于修路的建议"));
    lead("张建国");
    form.saveAndNext();
    REQUIRE(f.desk->count({}) == 1);
    delegation = qobject_cast<QComboBox*>(form.editor(Field::Delegation));
    CHECK(delegation->currentText() == zh("城关代表团")); // of the one before
    lead("程静");
    CHECK(delegation->currentText() == zh("双河镇"));
    lead("张建国");
    CHECK(delegation->currentText() == zh("城关代表团"));
    delegation->setCurrentIndex(delegation->findData(village.value()));
    lead("程静");
    CHECK(delegation->currentText() == zh("石桥镇"));
}

TEST_CASE("what the one before left comes back with the draft, and a draft can be thrown away", "[entry]")
{
    WindowFixture f;
    const auto line = [](const ui::EntryForm& form, Field field) {
        const auto* edit = qobject_cast<QLineEdit*>(form.editor(field));
        REQUIRE(edit);
        return edit->text();
    };
    const auto delegation = [](const ui::EntryForm& form) {
        return qobject_cast<QComboBox*>(form.editor(Field::Delegation))->currentData().toLongLong();
    };
    {
        ui::EntryForm form(f.doors);
        form.show();
        type(*form.editor(Field::Title), zh("关于修路的建议"));
        type(*form.editor(Field::Deputy), zh("张建国"));
        Q_EMIT qobject_cast<QLineEdit*>(form.editor(Field::Deputy))->editingFinished();
        qobject_cast<QLineEdit*>(form.editor(Field::Received))->setText(QStringLiteral("2026-02-20"));
        form.saveAndNext();
        REQUIRE(f.desk->count({}) == 1);
        REQUIRE(line(form, Field::Received) == QStringLiteral("2026-02-20"));
        QSignalSpy kept(&form, &ui::EntryForm::draftKept);
        type(*form.editor(Field::Title), zh("关于路灯的建议"));
        REQUIRE((kept.count() > 0 || kept.wait(5'000)));
    } // as by a kill
    ui::EntryForm later(f.doors);
    later.show();
    CHECK(line(later, Field::Title) == zh("关于路灯的建议"));
    CHECK(line(later, Field::Received) == QStringLiteral("2026-02-20"));
    CHECK(delegation(later) == f.delegation.value());
    auto& anew = byName<QPushButton>(later, QStringLiteral("Begin anew"));
    anew.click();
    settle();
    CHECK(line(later, Field::Title).isEmpty());
    CHECK(line(later, Field::Received) == f.desk->today().toString(Qt::ISODate));
    CHECK_FALSE(anew.isVisible());
    CHECK(line(ui::EntryForm(f.doors), Field::Title).isEmpty());
}

TEST_CASE("a paper that is pasted over what is not saved is asked about first", "[entry]")
{
    WindowFixture f;
    ui::EntryForm form(f.doors);
    form.show();
    type(*form.editor(Field::Title), zh("关于路灯的建议"));
    const auto title = [&] { return qobject_cast<QLineEdit*>(form.editor(Field::Title))->text(); };
    QApplication::clipboard()->setText(zh("案由：关于修路的建议\n领衔代表：张建国\n内容：\n第一段。"));
    const auto pasted = [&](const QString& answer) {
        const AnswerQuestion question(answer);
        byName<QPushButton>(form, QStringLiteral("Paste a whole paper")).click();
        return question.wasAsked();
    };
    CHECK(pasted(QStringLiteral("Cancel")));
    CHECK(title() == zh("关于路灯的建议"));
    CHECK(pasted(QStringLiteral("Replace")));
    CHECK(title() == zh("关于修路的建议"));
}

TEST_CASE("a title like earlier ones shows them, and their unit and category are taken by a key", "[entry]")
{
    WindowFixture f;
    const auto earlier = f.assigned("关于更新老城区排涝泵站的建议");
    const auto category = f.desk->readCase(earlier)->suggestion.category;
    REQUIRE(category);
    ui::EntryForm form(f.doors);
    form.resize(980, 640);
    form.show();
    auto* panel = form.findChild<ui::NeighbourPanel*>();
    REQUIRE(panel);
    CHECK_FALSE(panel->isVisible());
    type(*form.editor(Field::Title), zh("关于扩建城东排涝泵站的建议"));
    QTRY_VERIFY(panel->isVisible());
    CHECK(nameless(form).join(u'|') == QString());
    const auto labels = panel->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(zh("排涝泵站")); }));

    form.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&form));
    for (auto* button : panel->findChildren<QPushButton*>())
        QTest::keyClick(button, Qt::Key_Space);
    type(*form.editor(Field::Deputy), zh("张建国"));
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(f.desk->count({}) == 2);
    const auto stored = f.desk->readCase(f.desk->ids({}).front());
    CHECK(stored->suggestion.wantedUnit == f.desk->readCase(earlier)->undertakings.front().unit);
    CHECK(stored->suggestion.category == category);
    CHECK_FALSE(panel->isVisible()); // the next one has no title yet
}

TEST_CASE("a whole paper pasted into the title fills the form", "[ui]")
{
    WindowFixture f;
    ui::EntryForm form(f.doors);
    form.show();
    QApplication::clipboard()->setText(
        zh("案由：关于修路的建议\n领衔代表：张建国 代表团：城关代表团\n附议代表：李 梅、王五\n"
           "内容：\n第一段。\n第二段。"));
    QTest::keyClick(form.editor(Field::Title), Qt::Key_V, Qt::ControlModifier);
    const auto line = [&](Field field) { return qobject_cast<QLineEdit*>(form.editor(field))->text(); };
    CHECK(line(Field::Title) == zh("关于修路的建议"));
    CHECK(qobject_cast<QPlainTextEdit*>(form.editor(Field::Body))->toPlainText() == zh("第一段。\n第二段。"));
    CHECK(line(Field::Deputy) == zh("张建国"));
    CHECK(line(Field::Cosigners) == zh("李梅、王五"));
    CHECK(qobject_cast<QComboBox*>(form.editor(Field::Delegation))->currentText() == zh("城关代表团"));
    form.saveAndNext(); // a name that nobody knows is asked for, not lost
    CHECK(f.desk->count({}) == 0);
    CHECK(line(Field::Cosigners) == zh("李梅、王五"));

    QApplication::clipboard()->setText(zh("没有标题的一段话"));
    byName<QPushButton>(form, QStringLiteral("Paste a whole paper")).click();
    CHECK(line(Field::Title) == zh("关于修路的建议"));
    const auto said = form.findChildren<ui::RefusalLabel*>();
    CHECK(std::ranges::any_of(said, [](const ui::RefusalLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("clipboard"));
    }));
}

TEST_CASE("twenty suggestions into an empty file, with the keyboard and at most twelve keys each beside the words",
          "[ui]")
{
    WindowFixture f; // three deputies are known by then, none of these twenty
    ui::EntryForm form(f.doors);
    form.show();
    form.activateWindow();
    settle();
    constexpr int wanted = 20;
    for (int i = 1; i <= wanted; ++i) {
        int keys = 0;
        const auto focus = [] { return QApplication::focusWidget(); };
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            ++keys;
            REQUIRE(focus());
            QTest::keyClick(focus(), key, modifiers);
            settle();
        };
        const auto goTo = [&](Field field) {
            while (focus() != form.editor(field)) {
                press(Qt::Key_Tab);
                REQUIRE(keys <= 12);
            }
        };
        const QString deputy = zh("新代表%1").arg(QChar(ushort(0x4E00 + i)));
        REQUIRE(focus() == form.editor(Field::Title));
        type(*focus(), zh("关于第%1条路的建议").arg(i));
        const auto* alike = form.findChild<ui::NeighbourPanel*>();
        if (i > 1) // what is like it stands below, and takes keys to pass
            REQUIRE(QTest::qWaitFor([&] { return alike->isVisible(); }));
        goTo(Field::Body);
        type(*focus(), zh("路面破损，建议修补。"));
        goTo(Field::Deputy);
        type(*focus(), deputy);
        press(Qt::Key_Return, Qt::ControlModifier); // nobody of this name yet: the form says so and offers to register
        REQUIRE(f.desk->count({}) == i - 1);
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier);
        CAPTURE(i, keys);
        REQUIRE(f.desk->count({}) == i);
        CHECK(keys <= 12); // six, when this was written
        const auto stored = f.desk->readCase(f.desk->ids({.sort = SortBy::Newest}).front());
        CHECK(f.desk->registers().deputyName(*stored->suggestion.lead) == deputy);
    }
    f.checkSound();
}
