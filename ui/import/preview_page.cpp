// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/preview_page.h"

#include "import/problem_model.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace huiyin::ui {

PreviewPage::PreviewPage(const ImportDoors& doors, QWidget* parent)
    : QWidget(parent)
    , doors_(doors)
    , headline_(new QLabel)
    , counts_{}
    , tabs_(new QTabWidget)
    , table_(new QTableView)
    , problems_(new ProblemModel(this))
    , noProblems_(new QLabel(tr("✓ Every row and every cell can be taken.")))
    , save_(new QPushButton(tr("&Save this list…")))
    , saved_(new QLabel)
    , names_(new QListWidget)
    , fresh_(new QListWidget)
{
    headline_->setTextFormat(Qt::PlainText);
    headline_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(headline_);

    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    const std::array words{tr("new"), tr("completed"), tr("unchanged"), tr("left out")};
    for (size_t i = 0; i < words.size(); ++i) {
        auto* card = new QFrame;
        card->setProperty("card", true);
        auto* inside = new QHBoxLayout(card);
        inside->setContentsMargins(14, 8, 14, 8);
        counts_[i] = new QLabel;
        QFont big = counts_[i]->font();
        big.setPixelSize(22);
        big.setBold(true);
        counts_[i]->setFont(big);
        auto* name = new QLabel(words[i]);
        name->setProperty("muted", true);
        inside->addWidget(counts_[i]);
        inside->addWidget(name, 0, Qt::AlignBottom);
        inside->addStretch();
        cards->addWidget(card, 1);
    }
    layout->addLayout(cards);

    names_->setAccessibleName(tr("How names of units were read"));
    fresh_->setAccessibleName(tr("New in the registers"));
    tabs_->setAccessibleName(tr("Details of the import"));
    tabs_->addTab(buildProblems(), QString());
    tabs_->addTab(names_, QString());
    tabs_->addTab(fresh_, QString());
    layout->addWidget(tabs_, 1);
    connect(save_, &QPushButton::clicked, this, &PreviewPage::saveProblems);
}

QWidget* PreviewPage::buildProblems()
{
    table_->setModel(problems_);
    table_->setAccessibleName(tr("What cannot be taken"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(rowHeight(table_->font()));
    table_->horizontalHeader()->setHighlightSections(false);
    const std::array widths{56, 110, 150, 280, 120};
    for (size_t i = 0; i < widths.size(); ++i)
        table_->setColumnWidth(int(i), widths[i]);
    table_->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    save_->setAccessibleName(tr("Save the list of what cannot be taken"));
    save_->setAutoDefault(false);
    saved_->setTextFormat(Qt::PlainText);
    saved_->setWordWrap(true);
    saved_->setProperty("muted", true);

    auto* row = new QHBoxLayout;
    row->addWidget(saved_, 1);
    row->addWidget(save_);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(noProblems_);
    layout->addWidget(table_, 1);
    layout->addLayout(row);
    layout->addStretch();
    return box;
}

void PreviewPage::tell(const ImportOutcome& outcome, const QString& file, bool isDone)
{
    const desk::ImportReport& report = outcome.report;
    file_ = file;
    const std::array<int, 4> counts{report.created, report.updated, report.unchanged, report.skipped};
    for (size_t i = 0; i < counts.size(); ++i) {
        counts_[i]->setText(QString::number(counts[i]));
        const Tone tone = i == 3 && counts[i] > 0 ? Tone::Red : Tone::Plain;
        counts_[i]->setStyleSheet(QStringLiteral("color: %1").arg(ink(tone, palette()).name()));
    }
    const bool changes = report.created + report.updated > 0;
    if (!isDone && report.rows == 0)
        headline_->setText(tr("There is no row that could be taken. See the list below, or go back and choose another "
                              "sheet or other columns."));
    else if (!isDone && !changes)
        headline_->setText(
            tr("There is nothing to import: what can be taken of these rows, the case file says already."));
    else if (!isDone)
        headline_->setText(tr("This is what the import would do. Nothing has been written yet."));
    else if (report.entry)
        headline_->setText(tr("✓ Imported. One undo (Ctrl+Z) takes all of it back."));
    else
        headline_->setText(tr("✓ The case file says all of this already: nothing was changed."));

    problems_->setProblems(report.problems);
    const int problems = int(report.problems.size());
    noProblems_->setVisible(problems == 0);
    table_->setVisible(problems > 0);
    save_->setVisible(problems > 0);
    saved_->clear();
    QStringList names;
    for (const desk::NameRule& rule : report.unitNames)
        names << QStringLiteral("%1 → %2").arg(rule.written, rule.taken);
    fill(names_, names, tr("Every unit is written by its full name."));
    QStringList fresh;
    for (const QString& name : report.newUnits)
        fresh << tr("Unit: %1").arg(name);
    for (const QString& name : report.newDeputies)
        fresh << tr("Deputy: %1").arg(name);
    fresh += report.newRows;
    const qsizetype newOnes = fresh.size();
    for (const QString& due : report.movedDues)
        fresh << tr("Due date moved: %1").arg(due);
    fill(fresh_, fresh, tr("All of it is in the registers already."));
    tabs_->setCurrentIndex(problems > 0 ? 0 : !names.isEmpty() ? 1 : !fresh.isEmpty() ? 2 : 0);
    tabs_->setTabText(0, tr("Not taken: %1").arg(problems));
    tabs_->setTabText(1, tr("Names of units: %1").arg(names.size()));
    tabs_->setTabText(2, report.movedDues.isEmpty()
                             ? tr("New in the registers: %1").arg(newOnes)
                             : tr("New: %1, due dates moved: %2").arg(newOnes).arg(report.movedDues.size()));
}

void PreviewPage::fill(QListWidget* list, const QStringList& lines, const QString& whenEmpty)
{
    list->clear();
    list->addItems(lines.isEmpty() ? QStringList{whenEmpty} : lines);
    list->setFrameShape(QFrame::NoFrame);
    list->setCurrentRow(0);
}

void PreviewPage::saveProblems()
{
    //: name of the file that lists what could not be imported
    const QString name = tr("%1 not taken").arg(QFileInfo(file_).completeBaseName());
    const QString path = doors_.askPath(this, tr("Save the list of what cannot be taken"), name, QStringLiteral("csv"));
    if (path.isEmpty())
        return;
    const WrittenFile written = doors_.writeProblems(problems_->problems(), path);
    saved_->setText(written.words);
}

} // namespace huiyin::ui
