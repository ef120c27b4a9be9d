// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/work_dialog.h"

#include "widgets/worker.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <memory>
#include <utility>

namespace huiyin::ui {

namespace {
constexpr int unseenFor = 400; // ms: what is done sooner needs no dialog that flashes by
} // namespace

void WorkDialog::run(QWidget* window, const QString& what, Work work, Then then)
{
    auto* dialog = new WorkDialog(window, what);
    dialog->start(std::move(work), std::move(then));
}

WorkDialog::WorkDialog(QWidget* window, const QString& what)
    : QDialog(window)
    , doing_(new QLabel(what))
    , bar_(new QProgressBar)
    , cancel_(new QPushButton(tr("Cancel")))
    , patience_(new QTimer(this))
    , worker_(new Worker(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::ApplicationModal);
    setWindowTitle(what);
    setAccessibleName(what);
    doing_->setTextFormat(Qt::PlainText);
    doing_->setWordWrap(true);
    bar_->setAccessibleName(tr("Progress"));
    bar_->setRange(0, 0); // until the first step is counted
    cancel_->setAccessibleName(cancel_->text());
    cancel_->setAutoDefault(false); // Enter that was meant for the window calls nothing off
    connect(cancel_, &QPushButton::clicked, this, &WorkDialog::reject);
    connect(worker_, &Worker::progressed, this, &WorkDialog::tell);
    patience_->setSingleShot(true);
    connect(patience_, &QTimer::timeout, this, &WorkDialog::appear);

    auto* foot = new QHBoxLayout;
    foot->addWidget(bar_, 1);
    foot->addWidget(cancel_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(12);
    layout->addWidget(doing_);
    layout->addLayout(foot);
    setMinimumWidth(420);
}

WorkDialog::~WorkDialog() = default;

void WorkDialog::start(Work work, Then then)
{
    setAttribute(Qt::WA_DontShowOnScreen); // it holds the window's input already, unseen
    show(); // not open(), which would hold this window only: others write to the file too
    patience_->start(unseenFor);
    const auto end = std::make_shared<WorkEnd>();
    worker_->start([end, work = std::move(work)](const Proceed& proceed) { *end = work(proceed); },
                   [this, end, then = std::move(then)] {
                       patience_->stop();
                       done(end->done ? Accepted : Rejected);
                       then(*end);
                   });
}

void WorkDialog::appear()
{
    hide();
    setAttribute(Qt::WA_DontShowOnScreen, false);
    show();
    cancel_->setFocus();
}

void WorkDialog::tell(int done, int all)
{
    bar_->setRange(0, all);
    bar_->setValue(done);
}

void WorkDialog::reject()
{
    if (!worker_->isRunning())
        return QDialog::reject();
    worker_->stop();
    doing_->setText(tr("Taking back what was begun…"));
    cancel_->setEnabled(false);
}

} // namespace huiyin::ui
