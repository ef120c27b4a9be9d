// SPDX-License-Identifier: GPL-3.0-or-later
// The registers in the window: looked at, changed through forms, ended, checked; what is stored is asserted.
#include "app/desktop/register_rooms.h"
#include "registers/moves_dialog.h"
#include "registers/notice_dialog.h"
#include "registers/register_form.h"
#include "registers/registers_page.h"
#include "support/window.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace huiyin;
using namespace huiyin::test;
using desk::RegisterKind;

namespace {

struct PageFixture : WindowFixture {
    ui::RegisterDoors registers = registerDoorsOf(
        std::shared_ptr<desk::Desk>(desk.get(), [](desk::Desk*) {}),
        [this](const casefile::Error& error) { damage << error.message(); }, newTurn());
    std::unique_ptr<ui::RegistersPage> page;

    PageFixture()
    {
        registers.exportTable = [this](const ui::ShownTable& shown, QWidget*) {
            exported = shown;
            return QStringLiteral("written");
        };
        page = std::make_unique<ui::RegistersPage>(doors, registers);
        page->resize(1000, 640);
        page->show();
        settle();
    }

    ui::ShownTable exported;

    QTableView& table() { return *page->findChild<QTableView*>(); }
    void select(const QString& words)
    {
        byName<QLineEdit>(*page, QStringLiteral("Find in the register")).setText(words);
        settle();
        REQUIRE(table().model()->rowCount() == 1);
    }
    void press(const char* name)
    {
        byName<QPushButton>(*page, QString::fromLatin1(name)).click();
        settle();
    }
    ui::RegisterForm& form()
    {
        for (auto* form : page->findChildren<ui::RegisterForm*>()) {
            if (form->isVisible())
                return *form;
        }
        throw std::runtime_error("no form is open");
    }
    void finish()
    {
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_CASE("a deputy is put in, changed and found in the register", "[ui][registers]")
{
    PageFixture f;
    CHECK(nameless(*f.page).isEmpty());
    CHECK(f.table().model()->rowCount() == 3);
    const auto changed = std::make_unique<int>(0);
    QObject::connect(f.page.get(), &ui::RegistersPage::changed, f.page.get(), [&] { ++*changed; });
    f.press("New");
    auto& form = f.form();
    CHECK(nameless(form).isEmpty());
    form.accept(); // without a name
    CHECK(form.isVisible());
    type(byName<QLineEdit>(form, QStringLiteral("Name of the deputy")), zh("赵敏"));
    auto& delegation = byName<QComboBox>(form, QStringLiteral("Delegation"));
    delegation.setCurrentIndex(delegation.findText(zh("城关代表团")));
    byName<QCheckBox>(form, QStringLiteral("Standing committee member")).setChecked(true);
    form.accept();
    f.finish();
    const auto found = f.desk->registers().findDeputies(zh("赵敏"));
    REQUIRE(found.size() == 1);
    CHECK(found.front()->delegation == f.delegation);
    CHECK(found.front()->committeeMember);
    CHECK(*changed == 1);

    f.select(QStringLiteral("zm")); // by initials
    f.press("Change");
    byName<QLineEdit>(f.form(), QStringLiteral("Sex")).setText(zh("女"));
    f.form().accept();
    f.finish();
    CHECK(f.desk->registers().findDeputies(zh("赵敏")).front()->sex == zh("女"));
    REQUIRE(f.desk->undo({}));
    CHECK(f.desk->registers().findDeputies(zh("赵敏")).front()->sex.isEmpty());
    f.checkSound();
}

TEST_CASE("a unit ends with a successor, and takes another name from a day on", "[ui][registers]")
{
    PageFixture f;
    f.page->choose(RegisterKind::Units);
    settle();
    f.select(zh("县水利局"));
    f.press("End");
    auto& successor = byName<QComboBox>(f.form(), QStringLiteral("Successor"));
    successor.setCurrentIndex(successor.findText(zh("县财政局")));
    f.form().accept(); // without the last day
    REQUIRE(f.form().isVisible());
    byName<QLineEdit>(f.form(), QStringLiteral("Valid to")).setText(QStringLiteral("2026-03-01"));
    f.form().accept();
    f.finish();
    const Unit& ended = *f.desk->registers().unit(f.water);
    CHECK(ended.validTo == QDate(2026, 3, 1));
    CHECK(ended.successor == f.finance);

    f.select(zh("县交通运输局"));
    f.press("New name");
    byName<QLineEdit>(f.form(), QStringLiteral("Full name")).setText(zh("县交通局"));
    f.form().accept();
    f.finish();
    REQUIRE(f.desk->registers().findUnit(zh("县交通局")));
    CHECK(f.desk->registers().unit(f.traffic)->successor == f.desk->registers().findUnit(zh("县交通局")));
    f.checkSound();
}

TEST_CASE("a holiday shows what moves before anything is written", "[ui][registers]")
{
    PageFixture f;
    const auto one = f.assigned("关于增设停车位的建议");
    const QDate due = *f.desk->readCase(one)->undertakings.front().outcome.due;
    f.page->choose(RegisterKind::Holidays);
    settle();
    f.page->reload();
    CHECK(f.table().model()->rowCount() == 0);
    f.press("New");
    byName<QLineEdit>(f.form(), QStringLiteral("Day")).setText(due.toString(Qt::ISODate));
    byName<QLineEdit>(f.form(), QStringLiteral("Occasion")).setText(zh("抗洪停工"));
    f.form().accept();
    f.finish();
    CHECK(f.desk->officeDays().empty());
    auto* question = f.page->findChild<ui::MovesDialog*>();
    REQUIRE(question);
    CHECK(nameless(*question).isEmpty());
    CHECK(byName<QTableView>(*question, question->windowTitle()).model()->rowCount() > 0);
    byName<QPushButton>(*question, QStringLiteral("Move them")).click();
    f.finish();
    CHECK(f.desk->officeDays().size() == 1);
    CHECK(f.desk->readCase(one)->undertakings.front().outcome.due > due);
    f.checkSound();
}

TEST_CASE("a pasted notice is put in day by day, after it was shown", "[ui][registers]")
{
    PageFixture f;
    QApplication::clipboard()->setText(
        zh("关于2027年部分节假日安排的通知\n一、元旦：1月1日（周五）至3日（周日）放假，共3天。"));
    f.page->choose(RegisterKind::Holidays);
    settle();
    const auto before = dump(f.db());
    byName<QPushButton>(*f.page, QStringLiteral("Paste a notice")).click();
    auto* dialog = f.page->findChild<ui::NoticeDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->changes().size() == 3); // the clipboard held it
    CHECK(difference(before, dump(f.db())).empty());
    auto& text = byName<QPlainTextEdit>(*dialog, QStringLiteral("Text of the notice, or rows copied from a sheet (day, "
                                                                "off or work, occasion)"));
    const QString right = text.toPlainText();
    auto& go = byName<QPushButton>(*dialog, QStringLiteral("Put them in"));
    text.setPlainText(QString(right).replace(zh("周五"), zh("周四"))); // of another year
    CHECK_FALSE(go.isEnabled());
    text.setPlainText(right);
    CHECK(go.isEnabled());
    go.click();
    settle();
    CHECK(f.desk->officeDays().size() == 3);
    CHECK_FALSE(f.desk->calendar().isWorkday("2027-01-01"_date));
    byName<QPushButton>(*f.page, QStringLiteral("Paste a notice")).click();
    for (auto* again : f.page->findChildren<ui::NoticeDialog*>()) {
        if (again->isVisible()) {
            CHECK(again->changes().empty()); // they stand there already
            again->reject();
        }
    }
    f.checkSound();
    CHECK(f.damage.isEmpty());
}

TEST_CASE("every page of the registers reads, and a fault leads to its row", "[ui][registers]")
{
    PageFixture f;
    auto& kinds = byName<QListWidget>(*f.page, QStringLiteral("Kind of register"));
    using Leaf = ui::RegistersPage::Leaf;
    for (const Leaf leaf : {Leaf::Structure, Leaf::Rules, Leaf::Schemes}) {
        f.page->choose(leaf);
        settle();
        INFO(kinds.currentItem()->text().toStdString());
        CHECK(f.table().model()->rowCount() > 3);
        for (int row = 0; row < f.table().model()->rowCount(); ++row)
            CHECK_FALSE(f.table().model()->index(row, 0).data().toString().isEmpty());
    }
    f.unit("云湖县财政局");
    f.page->reload();
    f.page->choose(Leaf::Faults);
    settle();
    f.select(zh("财政局"));
    QTest::keyClick(&f.table(), Qt::Key_Return);
    settle();
    CHECK(kinds.currentRow() == int(RegisterKind::Units));
    CHECK(f.table().currentIndex().siblingAtColumn(0).data().toString() == zh("云湖县财政局"));
}

TEST_CASE("what is exported is what is shown, without contact data unless they are shown", "[ui][registers]")
{
    PageFixture f;
    Deputy one{.id = DeputyId(0), .name = zh("赵敏")};
    one.phone = QStringLiteral("13800001234");
    REQUIRE(f.desk->addDeputy(one));
    f.page->reload();
    f.press("Export");
    REQUIRE(f.exported.rows.size() == 4);
    const auto holds = [&] {
        return std::ranges::any_of(f.exported.rows,
                                   [](const QStringList& row) { return row.contains(QStringLiteral("13800001234")); });
    };
    CHECK_FALSE(holds());
    byName<QCheckBox>(*f.page, QStringLiteral("Phone and address")).setChecked(true);
    settle();
    f.press("Export");
    CHECK(holds());
}
