// SPDX-License-Identifier: GPL-3.0-or-later
// The window's long work: asked for here, done beside this thread, told when it has ended.
#include "shell/main_window.h"
#include "shell/restore_dialog.h"
#include "suggestions/list_page.h"
#include "widgets/refusal_label.h"
#include "widgets/settings.h"
#include "widgets/work_dialog.h"

#include <QFileDialog>
#include <QLabel>
#include <QToolButton>

#include <memory>

namespace huiyin::ui {

void MainWindow::announce(const QString& words)
{
    openMade_->hide();
    openFolder_->hide();
    notice_->say(words);
    noticeBar_->show();
}

void MainWindow::tellLastCopy(const QString& words)
{
    copyLabel_->setText(words);
    copyLabel_->setVisible(!words.isEmpty());
}

void MainWindow::tellEnd(const WorkEnd& end)
{
    announce(end.words.isEmpty() ? tr("Called off; nothing was written.") : end.words);
    made_ = end.done ? end.file : QString();
    openMade_->setVisible(!made_.isEmpty() && !made_.endsWith(u".huiyin"));
    openFolder_->setVisible(!made_.isEmpty());
}

void MainWindow::backUp()
{
    if (!rooms_.work.backUp)
        return;
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Back up to which folder?"), settings::handBackups.get());
    if (folder.isEmpty())
        return;
    settings::handBackups.set(folder);
    WorkDialog::run(
        this, tr("Backing up, and looking through the copy…"),
        [folder, make = rooms_.work.backUp](const Proceed& proceed) { return make(folder, proceed); },
        [this](const WorkEnd& end) { tellEnd(end); });
}

void MainWindow::checkFile()
{
    if (rooms_.work.check)
        WorkDialog::run(this, tr("Checking the case file…"), rooms_.work.check, [this](const WorkEnd& end) {
            if (end.words.isEmpty())
                return announce(tr("The check was called off. What was looked at until then is not told."));
            tellEnd(end);
        });
}

void MainWindow::exportList()
{
    const WorkDoors& work = rooms_.work;
    if (!work.writeList || !work.askPath)
        return;
    const QString path = work.askPath(this, tr("Export the list"), list_->title(), QStringLiteral("xlsx"));
    if (path.isEmpty())
        return;
    WorkDialog::run(
        this, tr("Exporting the list…"),
        [path, rows = list_->tableLater(ListPage::Own::Added), write = work.writeList](const Proceed& proceed) {
            return write(rows, path, proceed);
        },
        [this](const WorkEnd& end) { tellEnd(end); });
}

void MainWindow::printList()
{
    if (!rooms_.work.layOutList)
        return;
    const auto show = std::make_shared<WorkDoors::Show>();
    WorkDialog::run(
        this, tr("Laying out the list…"),
        [show, rows = list_->tableLater(), layOut = rooms_.work.layOutList](const Proceed& proceed) {
            *show = layOut(rows, proceed);
            return WorkEnd{.done = bool(*show), .words = {}, .file = {}};
        },
        [this, show](const WorkEnd&) {
            if (*show)
                (*show)(this);
        });
}

void MainWindow::restoreBackup()
{
    if (!rooms_.work.lookAtBackup || !rooms_.work.copies)
        return;
    auto* dialog = new RestoreDialog(rooms_.work, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::chosen, this, &MainWindow::restoreWanted);
    dialog->open();
}

} // namespace huiyin::ui
