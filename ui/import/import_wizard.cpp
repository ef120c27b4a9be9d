// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_wizard.h"

#include "import/column_page.h"
#include "import/preview_page.h"
#include "import/source_page.h"
#include "widgets/plain_words.h"
#include "widgets/refusal_label.h"
#include "widgets/worker.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <memory>
#include <utility>

namespace huiyin::ui {

ImportWizard::ImportWizard(ImportDoors doors, QWidget* parent)
    : QDialog(parent)
    , doors_(std::move(doors))
    , steps_(new QLabel)
    , pages_(new QStackedWidget)
    , source_(new SourcePage(doors_))
    , columns_(new ColumnPage(doors_))
    , preview_(new PreviewPage(doors_))
    , refusal_(new RefusalLabel)
    , bar_(new QProgressBar)
    , doing_(new QLabel)
    , back_(new QPushButton(tr("Bac&k")))
    , next_(new QPushButton)
    , cancel_(new QPushButton)
    , worker_(new Worker(this))
{
    setWindowTitle(tr("Import a ledger"));
    steps_->setTextFormat(Qt::RichText);
    for (QWidget* page : std::initializer_list<QWidget*>{source_, columns_, preview_})
        pages_->addWidget(page);

    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setStyleSheet(QStringLiteral("background: palette(mid);"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(12);
    layout->addWidget(steps_);
    layout->addWidget(pages_, 1);
    layout->addWidget(refusal_);
    layout->addWidget(line);
    layout->addWidget(buildFoot());
    resize(820, 560);

    connect(worker_, &Worker::progressed, this, [this](int done, int all) {
        bar_->setRange(0, all);
        bar_->setValue(done);
    });
    connect(source_, &SourcePage::fileWanted, this, &ImportWizard::look);
    goTo(Source);
}

QWidget* ImportWizard::buildFoot()
{
    bar_->setTextVisible(true);
    bar_->setAccessibleName(tr("Progress"));
    bar_->setMaximumWidth(240);
    bar_->hide();
    doing_->setProperty("muted", true);
    back_->setAccessibleName(tr("Back"));
    back_->setAutoDefault(false);
    cancel_->setAutoDefault(false);
    next_->setProperty("primary", true);
    next_->setDefault(true);
    connect(back_, &QPushButton::clicked, this, [this] { goTo(Step(step_ - 1)); });
    connect(next_, &QPushButton::clicked, this, &ImportWizard::next);
    connect(cancel_, &QPushButton::clicked, this, &ImportWizard::reject);

    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(bar_);
    layout->addWidget(doing_, 1);
    layout->addWidget(back_);
    layout->addWidget(next_);
    layout->addWidget(cancel_);
    return foot;
}

void ImportWizard::chooseFile(const QString& path)
{
    source_->setPath(path);
}

void ImportWizard::chooseKind(desk::RegisterKind kind)
{
    source_->setKind(kind);
}

bool ImportWizard::isBusy() const
{
    return worker_->isRunning();
}

ImportChoice ImportWizard::choice() const
{
    ImportChoice choice = source_->choice();
    choice.fields = columns_->fields();
    return choice;
}

//! One piece of work in the other thread, with its progress shown; then() follows when the buttons are back.
void ImportWizard::run(const QString& what, std::function<void(const ImportDoors::Progress&)> work,
                       std::function<void()> then)
{
    refusal_->say({});
    doing_->setText(what);
    bar_->setRange(0, 0); // until the first step is counted
    bar_->show();
    stopping_ = false;
    worker_->start(std::move(work), [this, then = std::move(then)] {
        bar_->hide();
        doing_->clear();
        then();
        tellButtons();
    });
    tellButtons();
}

void ImportWizard::look()
{
    if (worker_->isRunning()) { // a file is being read: its answer is of no use any more
        lookAgain_ = true;
        worker_->stop();
        return;
    }
    const ImportChoice wanted = source_->choice();
    if (wanted.path.isEmpty())
        return;
    look_ = {};
    source_->tellReading();
    auto found = std::make_shared<LedgerLook>();
    run(
        tr("Reading the file…"),
        [found, wanted, read = doors_.read](const ImportDoors::Progress&) { *found = read(wanted); },
        [this, found, wanted] {
            if (std::exchange(lookAgain_, false))
                return look();
            if (stopping_) {
                source_->tell({.failure = tr("The reading was called off. Choose a file to go on.")});
                return;
            }
            look_ = *found;
            source_->tell(look_);
            if (look_.isReadable())
                columns_->show(look_, wanted.kind);
        });
}

void ImportWizard::preview()
{
    auto outcome = std::make_shared<ImportOutcome>();
    run(
        tr("Trying the import; nothing is written…"),
        [outcome, wanted = choice(), take = doors_.import](const ImportDoors::Progress& progress) {
            *outcome = take(wanted, true, progress);
        },
        [this, outcome] {
            if (outcome->report.cancelled || stopping_) {
                refusal_->say(tr("The trial was called off. Nothing was changed."));
                return;
            }
            if (!outcome->isDone()) {
                refusal_->say(outcome->failure);
                return;
            }
            outcome_ = *outcome;
            preview_->tell(outcome_, source_->choice().path, false);
            goTo(Preview);
        });
}

void ImportWizard::import()
{
    ImportChoice wanted = choice();
    wanted.seen = outcome_.seen;
    auto outcome = std::make_shared<ImportOutcome>();
    run(
        tr("Importing…"),
        [outcome, wanted, take = doors_.import](const ImportDoors::Progress& progress) {
            *outcome = take(wanted, false, progress);
        },
        [this, outcome] {
            if (!outcome->isDone()) {
                refusal_->say(outcome->failure);
                return;
            }
            if (outcome->report.cancelled) {
                refusal_->say(tr("The import was called off. Everything was taken back; the case file is as it was."));
                return;
            }
            outcome_ = *outcome;
            preview_->tell(outcome_, source_->choice().path, true);
            goTo(Done);
        });
}

void ImportWizard::next()
{
    if (worker_->isRunning())
        return;
    switch (step_) {
    case Source:
        if (source_->hasBadDay())
            return refusal_->say(tr("The day of assignment is no day. Write it as 2026-03-16, or leave it empty."));
        return look_.isReadable() && look_.rows > 0 ? goTo(Columns) : look();
    case Columns:
        return preview();
    case Preview:
        return import();
    case Done:
        return accept();
    }
}

void ImportWizard::goTo(Step step)
{
    step_ = step;
    refusal_->say({});
    pages_->setCurrentIndex(step == Done ? int(Preview) : int(step));
    tellSteps();
    tellButtons();
    if (!isVisible())
        return;
    if (step == Source || step == Columns)
        pages_->currentWidget()->setFocus(Qt::OtherFocusReason);
    else
        next_->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::tellSteps()
{
    const QStringList names{tr("File"), tr("Columns"), tr("Preview"), tr("Done")};
    QStringList parts;
    for (int i = 0; i < names.size(); ++i) {
        const QString words = QStringLiteral("%1 %2").arg(i + 1).arg(names[i].toHtmlEscaped());
        parts << (i == int(step_) ? QStringLiteral("<b>%1</b>").arg(words)
                                  : QStringLiteral("<span style='color:%1'>%2</span>")
                                        .arg(palette().color(QPalette::PlaceholderText).name(), words));
    }
    steps_->setText(parts.join(QStringLiteral("&nbsp;&nbsp;›&nbsp;&nbsp;")));
    //: where a person is in the steps of an import
    steps_->setAccessibleName(tr("Step %1 of %2: %3").arg(int(step_) + 1).arg(names.size()).arg(names[int(step_)]));
}

void ImportWizard::tellButtons()
{
    const bool busy = worker_->isRunning();
    const desk::ImportReport& report = outcome_.report;
    const int changes = report.created + report.updated;
    switch (step_) {
    case Source:
    case Columns:
        next_->setText(tr("&Next"));
        break;
    case Preview:
        next_->setText(tr("&Import %n row(s)", nullptr, changes));
        break;
    case Done:
        next_->setText(tr("C&lose"));
        break;
    }
    next_->setAccessibleName(withoutLetter(next_->text()));
    const bool hasTable = look_.isReadable() && look_.rows > 0;
    next_->setEnabled(!busy && (step_ != Source || hasTable) && (step_ != Preview || changes > 0));
    back_->setVisible(step_ == Columns || step_ == Preview);
    back_->setEnabled(!busy);
    pages_->setEnabled(!busy || step_ == Source); // another file may be chosen while one is being read
    cancel_->setVisible(step_ != Done || busy);
    cancel_->setText(busy ? tr("S&top") : tr("Cancel"));
    cancel_->setAccessibleName(withoutLetter(cancel_->text()));
}

void ImportWizard::reject()
{
    if (!worker_->isRunning())
        return step_ == Done ? accept() : QDialog::reject();
    stopping_ = true;
    lookAgain_ = false;
    worker_->stop();
    doing_->setText(tr("Stopping; what was begun is taken back…"));
    cancel_->setEnabled(true);
}

} // namespace huiyin::ui
