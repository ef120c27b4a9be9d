// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/restore_dialog.h"

#include "widgets/settings.h"
#include "widgets/worker.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <memory>

namespace huiyin::ui {

namespace {

constexpr int pathRole = Qt::UserRole + 1;

QString moment(const QDateTime& at)
{
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

RestoreDialog::RestoreDialog(WorkDoors doors, QWidget* parent)
    : QDialog(parent)
    , doors_(std::move(doors))
    , copies_(new QListWidget)
    , change_(new QLabel)
    , restore_(new QPushButton(tr("&Restore this backup")))
    , worker_(new Worker(this))
{
    setWindowTitle(tr("Restore from a backup"));
    auto* head = new QLabel(tr("&Backups of this file"));
    head->setBuddy(copies_);
    copies_->setAccessibleName(tr("Backups of this file"));
    change_->setTextFormat(Qt::PlainText);
    change_->setWordWrap(true);
    change_->setMinimumHeight(4 * change_->fontMetrics().height());
    change_->setAlignment(Qt::AlignTop);
    restore_->setAccessibleName(tr("Restore this backup"));
    restore_->setAutoDefault(false);
    restore_->setEnabled(false);
    auto* another = new QPushButton(tr("&Another backup…"));
    another->setAccessibleName(tr("Another backup"));
    another->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAccessibleName(cancel->text());

    auto* foot = new QHBoxLayout;
    foot->addWidget(another);
    foot->addStretch();
    foot->addWidget(restore_);
    foot->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(head);
    layout->addWidget(copies_, 1);
    layout->addWidget(change_);
    layout->addLayout(foot);
    resize(620, 440);

    connect(another, &QPushButton::clicked, this, &RestoreDialog::askAnother);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(restore_, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(current());
        accept();
    });
    for (const desk::KeptCopy& copy : doors_.copies()) {
        auto* line = new QListWidgetItem(
            moment(copy.madeAt) + QStringLiteral("　") + QLocale().formattedDataSize(copy.bytes), copies_);
        line->setData(pathRole, copy.path);
        line->setToolTip(QDir::toNativeSeparators(copy.path));
    }
    change_->setText(tr("The program has made no backup of this file yet. Choose one that you made yourself."));
    connect(copies_, &QListWidget::currentItemChanged, this, &RestoreDialog::look);
    copies_->setCurrentRow(0);
}

RestoreDialog::~RestoreDialog() = default;

QString RestoreDialog::current() const
{
    const QListWidgetItem* line = copies_->currentItem();
    return line ? line->data(pathRole).toString() : QString();
}

void RestoreDialog::add(const QString& backup)
{
    auto* line = new QListWidgetItem(QFileInfo(backup).fileName());
    line->setData(pathRole, backup);
    line->setToolTip(QDir::toNativeSeparators(backup));
    copies_->insertItem(0, line);
    copies_->setCurrentItem(line);
}

void RestoreDialog::askAnother()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Restore which backup?"), settings::handBackups.get(),
                                                      tr("Case files (*.huiyin)"));
    if (!path.isEmpty())
        add(path);
}

//! What the chosen one would change, read beside the window; one chosen meanwhile is looked at next.
void RestoreDialog::look()
{
    restore_->setEnabled(false);
    const QString path = current();
    if (path.isEmpty() || worker_->isRunning())
        return;
    change_->setText(tr("Looking at the backup…"));
    using Found = tl::expected<desk::CopyLook, QString>;
    const auto found = std::make_shared<Found>();
    worker_->start([found, path, lookAt = doors_.lookAtBackup](const Proceed&) { *found = lookAt(path); },
                   [this, found, path] { path == current() ? tell(*found) : look(); });
}

void RestoreDialog::tell(const tl::expected<desk::CopyLook, QString>& found)
{
    if (!found)
        return change_->setText(found.error());
    if (found->isSame)
        return change_->setText(tr("Nothing was written since this backup: the file holds the same."));
    const int fewer = int(found->casesNow - found->cases);
    QString words = fewer > 0   ? tr("With this backup there are %n case(s) fewer than now.", nullptr, fewer)
                    : fewer < 0 ? tr("With this backup there are %n case(s) more than now.", nullptr, -fewer)
                                : tr("With this backup there are as many cases as now, as they were then.");
    if (found->last) {
        const QString step =
            found->last->ref ? found->last->action + u' ' + found->last->ref->toString() : found->last->action;
        //: %1 is an action with its case, %2 a moment, %3 a person
        words += u'\n' + tr("Its last step is “%1” of %2 (%3).")
                             .arg(step, moment(found->last->at.toLocalTime()), found->last->actor);
    }
    words += u'\n' + tr("What is in the file now is kept beside it under another name.");
    change_->setText(words);
    restore_->setEnabled(true);
}

} // namespace huiyin::ui
