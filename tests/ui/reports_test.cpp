// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "app/desktop/report_doors.h"
#include "reports/paper_view.h"
#include "reports/report_page.h"
#include "widgets/empty_hint.h"
#include "widgets/refusal_label.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace huiyin;
using namespace huiyin::test;

namespace {

//! A file with three cases assigned in March: one answered, one overdue, one closed, and the page over it.
struct ReportFixture : WindowFixture {
    SuggestionId answered{0}, overdue{0};
    Turn turn = newTurn();
    QString path; //!< what the next file dialog answers
    QStringList asked;
    ui::ReportDoors reports;

    ReportFixture()
    {
        setToday(QDate(2026, 7, 1));
        answered = assigned("关于修路的建议");
        done(answered, reply("A"));
        overdue = assigned("关于修桥的建议");
        to(CaseState::Closed);
        // the day was set anew, and with it the desk behind the doors
        doors = doorsOf(std::shared_ptr<desk::Desk>(desk.get(), [](desk::Desk*) {}),
                        [this](const casefile::Error& error) { damage << error.message(); });
        reports = reportDoorsOf(
            std::shared_ptr<desk::Desk>(desk.get(), [](desk::Desk*) {}),
            [this](const casefile::Error& error) { damage << error.message(); }, turn);
        reports.askPath = [this](QWidget*, const QString&, const QString& name, const QString& suffix) {
            asked << name + u'.' + suffix;
            return path;
        };
    }
};

QString textOf(const paper::Pages& pages)
{
    QString text;
    for (const paper::Page& page : pages.pages) {
        for (const paper::Operation& operation : page.operations) {
            if (const auto* op = std::get_if<paper::TextOp>(&operation))
                text += op->text + u'\n';
        }
    }
    return text;
}

QTableView& tableOf(ui::ReportPage& page)
{
    return byName<QTableView>(page, QStringLiteral("Numbers of the report"));
}

} // namespace

TEST_CASE("the report follows its options at once", "[ui]")
{
    ReportFixture f;
    ui::ReportPage page(f.reports);
    page.resize(1096, 740);
    page.show();
    settle();
    auto& paper = byName<ui::PaperView>(page, QStringLiteral("Preview"));
    CHECK(textOf(paper.pages()).contains(QStringLiteral("by undertaking unit")));
    CHECK(textOf(paper.pages()).contains(QStringLiteral("Answered rate")));

    auto& grouping = byName<QListWidget>(page, QStringLiteral("Grouped by"));
    QElapsedTimer blink;
    blink.start();
    QTest::keyClick(&grouping, Qt::Key_Down);
    while (!textOf(paper.pages()).contains(QStringLiteral("by category")) && blink.elapsed() < 2000)
        QTest::qWait(5);
    CHECK(blink.elapsed() < 500);

    auto& certified = byName<QRadioButton>(page, QStringLiteral("Certified closing"));
    certified.setChecked(true);
    QTest::qWait(100);
    const auto labels = page.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text().startsWith(u"Certified closing rate = "); }));

    auto& asOf = byName<QLineEdit>(page, QStringLiteral("As of"));
    asOf.setText(QStringLiteral("2026-04-01"));
    QTest::qWait(100);
    CHECK(textOf(paper.pages()).contains(QStringLiteral("as of 2026-04-01")));

    asOf.setText(QStringLiteral("2026-13-99")); // is no day: the page stays, and says so when the field is left
    QTest::qWait(100);
    CHECK(textOf(paper.pages()).contains(QStringLiteral("as of 2026-04-01")));
    CHECK(f.damage.isEmpty());
}

TEST_CASE("each number opens to as many cases as it says", "[ui]")
{
    ReportFixture f;
    ui::ReportPage page(f.reports);
    page.show();
    settle();
    QTableView& table = tableOf(page);
    const auto* model = qobject_cast<const ui::FigureModel*>(table.model());
    REQUIRE(model);
    REQUIRE(model->rowCount() >= 2); // a group and the total
    QSignalSpy opened(&page, &ui::ReportPage::openCases);
    int numbers = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 1; column < model->columnCount(); ++column) {
            const auto figure = model->figure(model->index(row, column));
            REQUIRE(figure);
            INFO(figure->group.toStdString() << " " << figure->column.toStdString());
            ++numbers;
            table.setCurrentIndex(model->index(row, column));
            QTest::keyClick(&table, Qt::Key_Return);
            CHECK(opened.count() == (figure->count > 0 ? 1 : 0));
            if (!opened.isEmpty()) {
                const auto arguments = opened.takeFirst();
                CHECK(f.doors.count(arguments[0].value<CaseFilter>()) == figure->count);
                CHECK(arguments[1].toString().endsWith(QStringLiteral(": %1").arg(figure->count)));
            }
            if (figure->of && *figure->of > 0) {
                byName<QPushButton>(page, QStringLiteral("List the %1 case(s) that it is a part of").arg(*figure->of))
                    .click();
                REQUIRE(opened.count() == 1);
                CHECK(f.doors.count(opened.takeFirst()[0].value<CaseFilter>()) == *figure->of);
            }
        }
    }
    CHECK(numbers >= 30);
}

TEST_CASE("what came of promises and confrontations opens to its cases too", "[ui]")
{
    ReportFixture f;
    const SuggestionId tracked = f.to(CaseState::Tracking);
    lifecycle::Command more{.action = lifecycle::Action::AddPromise, .on = f.desk->today()};
    more.unit = f.desk->readCase(tracked)->undertakings.front().unit;
    more.text = QStringLiteral("路灯全部亮起");
    more.due = QDate(2026, 9, 30);
    REQUIRE(f.desk->apply(tracked, more));
    ui::ReportPage page(f.reports);
    page.resize(1096, 740);
    page.show();
    settle();
    page.choose(QStringLiteral("promises"));
    settle();
    CHECK(nameless(page).join(u'|') == QString());
    QTableView& table = tableOf(page);
    const auto* model = qobject_cast<const ui::FigureModel*>(table.model());
    QSignalSpy opened(&page, &ui::ReportPage::openCases);
    bool hasMade = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 1; column < model->columnCount(); ++column) {
            const auto figure = model->figure(model->index(row, column));
            REQUIRE(figure);
            INFO(figure->group.toStdString() << " " << figure->figure.toStdString());
            CHECK_FALSE(model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
            table.setCurrentIndex(model->index(row, column));
            QTest::keyClick(&table, Qt::Key_Return);
            REQUIRE(opened.count() == (figure->count > 0 ? 1 : 0));
            if (opened.isEmpty())
                continue;
            const auto arguments = opened.takeFirst();
            const qint64 cases = f.doors.count(arguments[0].value<CaseFilter>());
            CHECK(cases > 0);
            if (figure->figure == u"made") { // two promises of one case
                hasMade = true;
                CHECK(figure->count == 2);
                CHECK(cases == 1);
                CHECK(arguments[1].toString().contains(u"(in 1 case"));
            }
        }
    }
    CHECK(hasMade);
    for (const char* suffix : {"pdf", "xlsx", "csv"}) {
        f.path = f.folder.filePath(QStringLiteral("promises.") + QLatin1String(suffix));
        byName<QPushButton>(page, QLatin1String(suffix) == QLatin1String("pdf")    ? QStringLiteral("PDF")
                                  : QLatin1String(suffix) == QLatin1String("xlsx") ? QStringLiteral("Excel")
                                                                                   : QStringLiteral("CSV"))
            .click();
        REQUIRE(workDone(page));
        CHECK(QFileInfo(f.path).size() > 100);
    }
    page.choose(QStringLiteral("confrontation")); // none has been held
    settle();
    CHECK(page.findChild<ui::EmptyHint*>()->isVisible());
    CHECK(f.damage.isEmpty());
}

TEST_CASE("a double click opens a number and a group's name opens nothing", "[ui]")
{
    ReportFixture f;
    ui::ReportPage page(f.reports);
    page.resize(1096, 740);
    page.show();
    settle();
    QTableView& table = tableOf(page);
    QSignalSpy opened(&page, &ui::ReportPage::openCases);
    const auto click = [&](int column) {
        const QPoint at = table.visualRect(table.model()->index(0, column)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, at);
        settle();
    };
    click(0);
    CHECK(opened.isEmpty());
    click(1);
    CHECK(opened.count() == 1);
}

TEST_CASE("a report is written where the dialog said and the page says so", "[ui]")
{
    ReportFixture f;
    ui::ReportPage page(f.reports);
    page.show();
    settle();
    const auto press = [&](const char* button, const QString& path) {
        f.path = path;
        byName<QPushButton>(page, QString::fromLatin1(button)).click();
        REQUIRE(workDone(page));
    };
    const auto says = [&](const QString& words) {
        const auto labels = page.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    for (const auto& [button, suffix] :
         {std::pair("PDF", "pdf"), std::pair("Excel", "xlsx"), std::pair("CSV", "csv")}) {
        const QString path = f.folder.filePath(QStringLiteral("report.") + QLatin1String(suffix));
        press(button, path);
        CHECK(says(QStringLiteral("Written: ") + path));
        CHECK(QFileInfo(path).size() > 100);
        CHECK(f.asked.last().endsWith(QLatin1String(suffix)));
    }
    const qsizetype before = QDir(f.folder.path()).entryList(QDir::Files).size();
    press("PDF", QString()); // called off
    CHECK(QDir(f.folder.path()).entryList(QDir::Files).size() == before);
    CHECK_FALSE(says(QStringLiteral("Written")));
    press("PDF", f.folder.filePath(QStringLiteral("no/such/folder/report.pdf")));
    CHECK_FALSE(says(QStringLiteral("Written")));
    CHECK_FALSE(page.findChild<ui::RefusalLabel*>()->text().isEmpty());
    CHECK(page.findChild<ui::RefusalLabel*>()->isVisible());
}

TEST_CASE("a report with nothing to count says why and what next", "[ui]")
{
    ReportFixture f;
    ui::ReportPage page(f.reports);
    page.show();
    settle();
    auto* hint = page.findChild<ui::EmptyHint*>();
    REQUIRE(hint);
    CHECK_FALSE(hint->isVisible());
    byName<QLineEdit>(page, QStringLiteral("Assigned from")).setText(QStringLiteral("2027-01-01"));
    QTest::qWait(100);
    CHECK(hint->isVisible());
    CHECK(hint->reason().contains(QStringLiteral("nothing to count")));
    hint->findChild<QPushButton*>()->click();
    QTest::qWait(100);
    CHECK_FALSE(hint->isVisible());
}

TEST_CASE("the page follows the file, and prints only what it shows", "[ui]")
{
    ReportFixture f;
    ui::ReportPage page(f.reports);
    page.show();
    settle();
    const auto suggestions = [&] {
        const auto* figures = page.findChild<ui::FigureModel*>();
        return figures->index(figures->rowCount() - 1, 1).data().toInt();
    };
    const int before = suggestions();
    REQUIRE(before > 0);
    const auto one = f.filed("关于增设公交站点的建议");
    lifecycle::Command assign{.action = lifecycle::Action::Assign, .on = f.desk->today()};
    assign.sole = f.traffic;
    const auto assigned = f.desk->apply(one, assign);
    REQUIRE(assigned);
    page.follow();
    CHECK(suggestions() == before + 1);
    REQUIRE(f.desk->undo(assigned->entry));
    page.follow();
    CHECK(suggestions() == before);

    byName<QLineEdit>(page, QStringLiteral("Assigned from")).setText(QStringLiteral("2027-01-01"));
    page.refresh();
    for (const char* output : {"Print", "PDF", "Excel", "CSV"})
        CHECK_FALSE(byName<QPushButton>(page, QString::fromLatin1(output)).isEnabled());
}

TEST_CASE("the page of reports can be used without a mouse and read aloud", "[ui]")
{
    ReportFixture f;
    ui::ReportPage page(f.reports);
    page.show();
    settle();
    CHECK(nameless(page).join(u'|') == QString());
    QStringList letters;
    const auto note = [&](const QString& words) {
        const auto at = words.indexOf(u'&');
        if (at >= 0)
            letters << words.mid(at + 1, 1).toLower();
    };
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (label->buddy() && label->isVisible()) // the options of other reports are out of sight
            note(label->text());
    }
    for (const auto* button : page.findChildren<QAbstractButton*>())
        note(button->text());
    CHECK(letters.size() >= 10);
    CHECK(QSet<QString>(letters.begin(), letters.end()).size() == letters.size());
    for (const char* taken : {"f", "e", "s", "h", "r", "v", "l"}) // the menu bar's
        CHECK_FALSE(letters.contains(QLatin1String(taken)));
}

TEST_CASE("the paper is white in the dark", "[ui]")
{
    ReportFixture f;
    ui::ReportPage page(f.reports);
    page.resize(1096, 740);
    page.show();
    settle();
    auto& paper = byName<ui::PaperView>(page, QStringLiteral("Preview"));
    for (const auto scheme : {ui::Scheme::Dark, ui::Scheme::Light}) {
        ui::applyTheme(*qApp, scheme);
        settle();
        const QImage picture = paper.viewport()->grab().toImage();
        int white = 0;
        for (int x = 0; x < picture.width(); ++x)
            white += picture.pixelColor(x, 40) == QColor(Qt::white) ? 1 : 0;
        CHECK(white > picture.width() / 2);
        CHECK(picture.pixelColor(2, 5) != QColor(Qt::white));
    }
    byName<QComboBox>(page, QStringLiteral("Zoom")).setCurrentIndex(3); // 100 %
    CHECK(qAbs(paper.zoom() - 1) < 0.001);
}

TEST_CASE("while an import has the desk the report asks nothing of it", "[ui]")
{
    ReportFixture f;
    ui::ReportPage page(f.reports);
    page.show();
    settle();
    auto& paper = byName<ui::PaperView>(page, QStringLiteral("Preview"));
    const QString before = textOf(paper.pages());
    std::unique_ptr<QThread> import(QThread::create([&] {
        const std::scoped_lock mine(*f.turn);
        QThread::msleep(300);
    }));
    import->start();
    QTest::qWait(50);
    page.refresh();
    CHECK(textOf(paper.pages()) == before);
    CHECK_FALSE(f.reports.report({}));
    import->wait();
    CHECK(f.reports.report({.by = Grouping::Unit, .period = {.asOf = QDate(2026, 7, 1)}}));
}
