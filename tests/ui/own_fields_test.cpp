// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "desk/case_words.h"
#include "shell/main_window.h"
#include "suggestions/action_dialog.h"
#include "suggestions/detail_pane.h"
#include "suggestions/entry_form.h"
#include "suggestions/filter_words.h"
#include "suggestions/list_page.h"
#include "suggestions/own_fields_dialog.h"
#include "widgets/saved_views.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace huiyin;
using namespace huiyin::test;
using namespace Qt::StringLiterals;

namespace {

void press(const QWidget& window, const QString& name)
{
    auto& button = byName<QPushButton>(window, name);
    REQUIRE(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
}

struct OwnWindow : WindowFixture {
    OwnFieldId grid = *desk->addOwnField(zh("网格编号"), OwnKind::Text);
    OwnFieldId day = *desk->addOwnField(zh("现场日期"), OwnKind::Date);
    OwnFieldId field = *desk->addOwnField(zh("领域"), OwnKind::Choice, {zh("经济"), zh("民生")});

    std::vector<OwnEntry> said(SuggestionId id) const
    {
        return desk::ownEntries(*desk->readCase(id), desk->registers());
    }
};

} // namespace

TEST_CASE("own fields are added, changed, ordered and retired in their dialog", "[ui][own]")
{
    WindowFixture f;
    ui::OwnFieldsDialog dialog(f.doors);
    dialog.show();
    CHECK(nameless(dialog).join(u'|') == QString());
    QSignalSpy changed(&dialog, &ui::OwnFieldsDialog::changed);
    auto& name = byName<QLineEdit>(dialog, u"Name of the field"_s);
    auto& kind = byName<QComboBox>(dialog, u"Kind"_s);
    auto& choices = byName<QLineEdit>(dialog, u"Choices"_s);
    auto& table = byName<QTableWidget>(dialog, u"Own fields"_s);
    const auto names = [&] {
        QStringList all;
        for (const OwnField& one : f.desk->registers().ownFields)
            all << one.name;
        return all;
    };

    type(name, zh("网格编号"));
    press(dialog, u"Add as a new field"_s);
    CHECK(name.text().isEmpty());
    type(name, zh("领域"));
    kind.setCurrentIndex(int(OwnKind::Choice));
    press(dialog, u"Add as a new field"_s); // without choices
    CHECK(names() == QStringList{zh("网格编号")});
    type(choices, zh("经济、民生"));
    press(dialog, u"Add as a new field"_s);
    CHECK(names() == QStringList{zh("网格编号"), zh("领域")});
    CHECK(changed.count() == 2);
    CHECK(f.desk->registers().ownFields.back().choiceList() == QStringList{zh("经济"), zh("民生")});
    CHECK(table.rowCount() == 2);

    table.selectRow(1);
    CHECK(name.text() == zh("领域"));
    press(dialog, u"Up"_s);
    CHECK(names() == QStringList{zh("领域"), zh("网格编号")});
    CHECK(table.currentRow() == 0);
    type(choices, zh("、生态"));
    press(dialog, u"Change the one chosen"_s);
    CHECK(f.desk->registers().ownFields.front().choiceList().size() == 3);
    press(dialog, u"Take out of use"_s);
    CHECK(f.desk->registers().ownFields.front().retired);
    press(dialog, u"Use again"_s);
    CHECK_FALSE(f.desk->registers().ownFields.front().retired);
    name.setText(zh("网格编号"));
    press(dialog, u"Change the one chosen"_s); // the other one bears it
    CHECK(names() == QStringList{zh("领域"), zh("网格编号")});

    const QByteArray before = hashOf(f.path());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK(hashOf(f.path()) == before);
    f.checkSound();
}

TEST_CASE("a new suggestion is asked for the own fields of the office", "[ui][own]")
{
    OwnWindow f;
    ui::EntryForm form(f.doors);
    form.show();
    CHECK(nameless(form).join(u'|') == QString());
    QSignalSpy saved(&form, &ui::EntryForm::saved);
    type(byName<QLineEdit>(form, u"Title"_s), zh("关于修路的建议"));
    type(byName<QLineEdit>(form, u"Lead deputy"_s), zh("张建国"));
    type(byName<QLineEdit>(form, zh("网格编号")), zh("梨园A-12"));
    byName<QLineEdit>(form, zh("现场日期")).setText(u"2026-02-30"_s);
    auto& choice = byName<QComboBox>(form, zh("领域"));
    choice.setCurrentIndex(choice.findText(zh("民生")));
    press(form, u"Save and next"_s);
    CHECK(saved.isEmpty()); // no such day
    byName<QLineEdit>(form, zh("现场日期")).setText(u"2026.3.1"_s);
    press(form, u"Save and next"_s);
    REQUIRE(saved.count() == 1);
    settle(); // the form was made anew
    const SuggestionId id = f.desk->ids({}).front();
    CHECK(f.said(id) == std::vector<OwnEntry>{{zh("网格编号"), zh("梨园A-12")},
                                              {zh("现场日期"), u"2026-03-01"_s},
                                              {zh("领域"), zh("民生")}});
    CHECK(byName<QLineEdit>(form, zh("网格编号")).text().isEmpty()); // the next one is another place

    REQUIRE(f.desk->retireOwnField(f.grid, true));
    type(byName<QLineEdit>(form, u"Title"_s), zh("关于修桥"));
    form.refresh();
    settle();
    CHECK_THROWS(byName<QLineEdit>(form, zh("网格编号")));
    CHECK(byName<QLineEdit>(form, u"Title"_s).text() == zh("关于修桥"));
}

TEST_CASE("amending shows what own fields say and stores what was changed there", "[ui][own]")
{
    OwnWindow f;
    const SuggestionId id = f.filed();
    Command first = f.because(Action::Amend);
    first.own = {{zh("网格编号"), zh("A-12")}, {zh("领域"), zh("民生")}};
    f.done(id, first);
    ui::ActionDialog dialog(f.doors, Action::Amend, *f.doors.readCase(id));
    dialog.show();
    auto& grid = byName<QLineEdit>(dialog, zh("网格编号"));
    CHECK(grid.text() == u"A-12");
    grid.clear();
    auto& choice = byName<QComboBox>(dialog, zh("领域"));
    CHECK(choice.currentText() == zh("民生"));
    choice.setCurrentIndex(choice.findText(zh("经济")));
    type(byName<QPlainTextEdit>(dialog, u"Reason"_s), zh("更正"));
    byName<QLineEdit>(dialog, u"Date"_s).setText(u"2026-03-20"_s);
    press(dialog, u"Amend"_s);
    REQUIRE(dialog.applied());
    CHECK(f.said(id) == std::vector<OwnEntry>{{zh("领域"), zh("经济")}});
    f.checkSound();
}

TEST_CASE("own fields are a filter that is spelled out, taken away and saved", "[ui][own]")
{
    OwnWindow f;
    const SuggestionId id = f.filed();
    f.filed("关于修桥的建议");
    Command amend = f.because(Action::Amend);
    amend.own = {{zh("领域"), zh("民生")}};
    f.done(id, amend);

    CaseFilter filter;
    filter.own = {{f.field, zh("民生")}};
    CHECK(f.doors.ids(filter) == std::vector{id});
    auto parts = ui::partsOf(filter, f.doors);
    REQUIRE(parts.size() == 1);
    CHECK(parts.front().words == zh("领域 = 民生"));
    const CaseFilter again = ui::filterFromMap(ui::filterToMap(filter, f.doors.today()), f.doors.today());
    CHECK(again.own == filter.own);
    parts.front().remove(filter);
    CHECK(filter.own.empty());
    filter.own = {{f.field, QString()}};
    CHECK(f.doors.count(filter) == 1);
    CHECK(ui::partsOf(filter, f.doors).front().words == zh("领域: nothing entered"));
}

TEST_CASE("the details and the exported list show own fields", "[ui][own]")
{
    OwnWindow f;
    const SuggestionId id = f.filed();
    Command amend = f.because(Action::Amend);
    amend.own = {{zh("网格编号"), zh("A-12")}};
    f.done(id, amend);
    ui::MainWindow window(f.doors, {});
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.openCase(id);
    QStringList texts;
    for (const QLabel* label : window.detail().findChildren<QLabel*>())
        texts << label->text();
    CHECK(texts.join(u'\n').contains(zh("网格编号：A-12")));

    const ui::ShownTable shown = window.list().table(ui::ListPage::Rows::All, ui::ListPage::Own::Added);
    const auto column = shown.headings.indexOf(zh("网格编号"));
    REQUIRE(column >= 0);
    CHECK(shown.rows.front().at(column) == u"A-12");
    CHECK(shown.headings.contains(zh("领域"))); // also where nobody says anything there: to be filled in a sheet
    CHECK_FALSE(window.list().table(ui::ListPage::Rows::All).headings.contains(zh("网格编号"))); // as on the screen

    window.show();
    window.run(u"own.fields"_s);
    auto* dialog = window.findChild<ui::OwnFieldsDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
}
