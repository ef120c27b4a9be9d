// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "suggestions/entry_form.h"

#include <QComboBox>
#include <QLineEdit>
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
