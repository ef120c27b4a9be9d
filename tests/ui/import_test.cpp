// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "app/desktop/import_doors.h"
#include "import/import_wizard.h"
#include "import/problem_model.h"
#include "widgets/refusal_label.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace huiyin;
using namespace huiyin::test;

namespace {

const char* const smallLedger = "编号,标题,领衔代表,承办单位,交办日期,奇怪的列\n"
                                "12,关于修路的建议,赵明,县住建局,2026-03-16,甲\n"
                                "13,关于修桥的建议,钱亮,县交通运输局,三月某日,乙\n"
                                "14,,孙强,县水利局,2026-03-16,丙\n"
                                "15,关于修渠的建议,孙强,县林草局,2026-03-16,丁\n";

struct ImportFixture : WindowFixture {
    Turn turn = newTurn();
    QString answer; //!< of the next file dialog
    ui::ImportDoors imports;

    ImportFixture()
    {
        setToday(QDate(2026, 7, 1));
        imports = importDoorsOf(std::shared_ptr<desk::Desk>(desk.get(), [](desk::Desk*) {}), turn);
        imports.askLedger = [this](QWidget*, const QString&) { return answer; };
        imports.askPath = [this](QWidget*, const QString&, const QString&, const QString&) { return answer; };
    }

    QString write(const char* name, const QByteArray& text) const
    {
        const QString target = folder.filePath(QString::fromLatin1(name));
        QFile file(target);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return target;
    }
    QString small() const { return write("ledger.csv", smallLedger); }
    QString large(int rows) const
    {
        QByteArray text = "编号,标题,领衔代表,承办单位,交办日期\n";
        for (int i = 1; i <= rows; ++i)
            text += QByteArray::number(i) + ",关于第" + QByteArray::number(i) + "件事的建议,赵明,县水利局,2026-03-16\n";
        return write("large.csv", text);
    }
    qint64 cases() const { return desk->count({}); }
};

void await(const ui::ImportWizard& wizard)
{
    for (int i = 0; i < 4000 && wizard.isBusy(); ++i)
        QTest::qWait(5);
    REQUIRE_FALSE(wizard.isBusy());
    settle();
}

QPushButton& primary(const ui::ImportWizard& wizard)
{
    for (auto* button : wizard.findChildren<QPushButton*>()) {
        if (button->property("primary").toBool())
            return *button;
    }
    throw std::runtime_error("no way on");
}

void goOn(ui::ImportWizard& wizard)
{
    REQUIRE(primary(wizard).isEnabled());
    primary(wizard).click();
    await(wizard);
}

bool says(const QWidget& window, const QString& words)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace

TEST_CASE("a ledger is looked at before it is taken, and one undo takes it back", "[ui]")
{
    ImportFixture f;
    const QString ledger = f.small();
    const QByteArray before = hashOf(f.path());
    ui::ImportWizard wizard(f.imports);
    wizard.show();
    CHECK_FALSE(primary(wizard).isEnabled());
    f.answer = ledger;
    byName<QPushButton>(wizard, QStringLiteral("Browse for a ledger")).click();
    await(wizard);
    CHECK(says(wizard, QStringLiteral("headings in row 1, 4 row(s)")));
    CHECK(says(wizard, QStringLiteral("1 heading(s) are not known")));

    goOn(wizard); // columns: the unknown heading stands first and is left out
    CHECK(says(wizard, QStringLiteral("not known, left out")));
    auto& strange = byName<QComboBox>(wizard, QStringLiteral("Column “奇怪的列” is taken as"));
    CHECK(strange.currentText().contains(QStringLiteral("not taken")));

    goOn(wizard); // preview: nothing is written
    CHECK(says(wizard, QStringLiteral("Nothing has been written")));
    CHECK(hashOf(f.path()) == before);
    CHECK(f.cases() == 0);
    const auto* problems = wizard.findChild<ui::ProblemModel*>();
    REQUIRE(problems);
    REQUIRE(problems->rowCount() >= 2);
    CHECK(std::ranges::any_of(problems->problems(), [](const auto& one) { return one.row == 4 && one.skipped; }));
    const auto& names = byName<QTabWidget>(wizard, QStringLiteral("Details of the import"));
    CHECK(names.tabText(1).contains(QStringLiteral("1")));
    CHECK(wizard.findChildren<QListWidget*>().size() >= 2);
    CHECK(primary(wizard).text().contains(QStringLiteral("2")));

    goOn(wizard);
    CHECK(says(wizard, QStringLiteral("One undo")));
    CHECK(f.cases() == 2);
    CHECK(f.desk->undo(std::nullopt));
    CHECK(f.cases() == 0);
    QSignalSpy accepted(&wizard, &QDialog::accepted);
    goOn(wizard);
    CHECK(accepted.count() == 1);
}

TEST_CASE("a heading that is not known can be given its meaning", "[ui]")
{
    ImportFixture f;
    const QString ledger =
        f.write("odd.csv", "编号,标题,领衔代表,谁来办,交办日期\n12,关于修路的建议,赵明,县水利局,2026-03-16\n");
    ui::ImportWizard wizard(f.imports);
    wizard.show();
    wizard.chooseFile(ledger);
    await(wizard);
    goOn(wizard);
    auto& who = byName<QComboBox>(wizard, QStringLiteral("Column “谁来办” is taken as"));
    who.setCurrentIndex(who.findData(QStringLiteral("lead-units")));
    REQUIRE(who.currentData().toString() == QStringLiteral("lead-units"));
    CHECK(says(wizard, QStringLiteral("as you say")));
    goOn(wizard);
    goOn(wizard);
    const auto one = f.desk->find(QStringLiteral("18-4-12"));
    REQUIRE(one);
    CHECK(f.state(*one) == CaseState::Assigned);
}

TEST_CASE("a table without one known heading is asked column by column", "[ui]")
{
    ImportFixture f;
    const QString ledger = f.write("odd.csv", "甲,乙,丙\n关于修路的建议,赵明,县水利局\n关于修桥的建议,钱亮,县水利局\n");
    ui::ImportWizard wizard(f.imports);
    wizard.show();
    wizard.chooseFile(ledger);
    await(wizard);
    CHECK(says(wizard, QStringLiteral("headings in row 1, 2 row(s)")));
    goOn(wizard);
    const auto mean = [&](const QString& heading, const char* field) {
        auto& box = byName<QComboBox>(wizard, zh("Column “%1” is taken as").arg(heading));
        box.setCurrentIndex(box.findData(QString::fromLatin1(field)));
    };
    mean(zh("乙"), "lead");
    goOn(wizard); // no column is the title yet
    bool told = false;
    for (const auto* label : wizard.findChildren<ui::RefusalLabel*>())
        told |= label->isVisible() && label->text().contains(QStringLiteral("no row of known headings"));
    CHECK(told);
    mean(zh("甲"), "title");
    goOn(wizard);
    goOn(wizard);
    CHECK(f.cases() == 2);
}

TEST_CASE("Esc at any step leaves the file as it was", "[ui]")
{
    ImportFixture f;
    const QString ledger = f.small();
    const QByteArray before = hashOf(f.path());
    for (const int steps : {0, 1, 2}) {
        ui::ImportWizard wizard(f.imports);
        wizard.show();
        wizard.chooseFile(ledger);
        await(wizard);
        for (int i = 0; i < steps; ++i)
            goOn(wizard);
        QTest::keyClick(&wizard, Qt::Key_Escape);
        CHECK_FALSE(wizard.isVisible());
        CHECK(hashOf(f.path()) == before);
    }
}

TEST_CASE("an import that is stopped keeps nothing and the window answers meanwhile", "[ui]")
{
    ImportFixture f;
    const QString ledger = f.large(3000);
    ui::ImportWizard wizard(f.imports);
    wizard.show();
    wizard.chooseFile(ledger);
    await(wizard);
    goOn(wizard);
    goOn(wizard);
    REQUIRE(primary(wizard).text().contains(QStringLiteral("3000")));
    auto& bar = *wizard.findChild<QProgressBar*>();
    primary(wizard).click();
    REQUIRE(wizard.isBusy());
    int turns = 0; // of the event loop while the import runs
    while (wizard.isBusy() && bar.value() < 200) {
        QTest::qWait(2);
        ++turns;
    }
    REQUIRE(wizard.isBusy());
    CHECK(turns > 2);
    CHECK(bar.isVisible());
    CHECK(bar.maximum() == 3000);
    QTest::keyClick(&wizard, Qt::Key_Escape);
    CHECK(wizard.isVisible()); // the first Esc stops the work, the second closes the dialog
    await(wizard);
    CHECK(f.cases() == 0);
    CHECK(says(wizard, QStringLiteral("Everything was taken back")));
    CHECK(f.desk->registers().findDeputies(zh("赵明")).empty());
    CHECK(f.desk->check().isSound());

    goOn(wizard); // and it can be begun again
    CHECK(f.cases() == 3000);
}

TEST_CASE("a dialog that is closed while it reads waits for its thread", "[ui]")
{
    ImportFixture f;
    const QString ledger = f.large(2000);
    {
        ui::ImportWizard wizard(f.imports);
        wizard.show();
        wizard.chooseFile(ledger);
        REQUIRE(wizard.isBusy());
    }
    CHECK(f.cases() == 0);
}

TEST_CASE("a file that cannot be read says what and what to do", "[ui]")
{
    ImportFixture f;
    ui::ImportWizard wizard(f.imports);
    wizard.show();
    wizard.chooseFile(f.folder.filePath(QStringLiteral("none.xlsx")));
    await(wizard);
    bool told = false;
    for (const auto* label : wizard.findChildren<ui::RefusalLabel*>())
        told |= label->isVisible() && label->text().contains(QStringLiteral("none.xlsx"));
    CHECK(told);
    CHECK_FALSE(primary(wizard).isEnabled());
}

TEST_CASE("a file that changed after the preview is not imported", "[ui]")
{
    ImportFixture f;
    ui::ImportWizard wizard(f.imports);
    wizard.show();
    wizard.chooseFile(f.small());
    await(wizard);
    goOn(wizard);
    goOn(wizard);
    f.write("ledger.csv", "编号,标题,领衔代表\n99,别的建议,赵明\n");
    goOn(wizard);
    CHECK(f.cases() == 0);
    CHECK(says(wizard, QStringLiteral("was changed after")));
}

TEST_CASE("what cannot be taken is written as a list", "[ui]")
{
    ImportFixture f;
    ui::ImportWizard wizard(f.imports);
    wizard.show();
    wizard.chooseFile(f.small());
    await(wizard);
    goOn(wizard);
    goOn(wizard);
    f.answer = f.folder.filePath(QStringLiteral("problems.csv"));
    byName<QPushButton>(wizard, QStringLiteral("Save the list of what cannot be taken")).click();
    const QString list = QString::fromUtf8(bytesOf(f.answer));
    CHECK(list.contains(zh("三月某日")));
    CHECK(list.contains(QStringLiteral("row left out")));
    CHECK(says(wizard, QStringLiteral("Written: ")));
}

TEST_CASE("a roster comes in by the same steps", "[ui]")
{
    ImportFixture f;
    ui::ImportWizard wizard(f.imports);
    wizard.show();
    auto& kind = byName<QComboBox>(wizard, QStringLiteral("It holds"));
    kind.setCurrentIndex(1);
    wizard.chooseFile(f.write("roster.csv", "姓名,性别,代表团\n周文,男,城关代表团\n吴兰,女,城关代表团\n"));
    await(wizard);
    goOn(wizard);
    goOn(wizard);
    goOn(wizard);
    CHECK(f.desk->registers().findDeputies(zh("吴兰")).size() == 1);
}

TEST_CASE("every part of the import dialog has a name", "[ui]")
{
    ImportFixture f;
    ui::ImportWizard wizard(f.imports);
    wizard.show();
    CHECK(nameless(wizard).join(u'|') == QString());
    wizard.chooseFile(f.small());
    await(wizard);
    for (int i = 0; i < 3; ++i) {
        goOn(wizard);
        CHECK(nameless(wizard).join(u'|') == QString());
    }
}
