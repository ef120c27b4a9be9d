// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ask_path.h"

#include "widgets/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace huiyin {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AskPath)
};

const ui::Setting<QString> outFolder{"files/out-folder", {}};
const ui::Setting<QString> inFolder{"files/in-folder", {}};

QString folderOf(const ui::Setting<QString>& setting)
{
    const QString kept = setting.get();
    return QDir(kept).exists() && !kept.isEmpty() ? kept
                                                  : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString kindOf(const QString& suffix)
{
    if (suffix == u"pdf")
        return Words::tr("PDF files (*.pdf)");
    if (suffix == u"docx")
        return Words::tr("Word documents (*.docx)");
    if (suffix == u"xlsx")
        return Words::tr("Excel workbooks (*.xlsx)");
    return Words::tr("CSV files (*.csv)");
}

} // namespace

QString askWhereToWrite(QWidget* parent, const QString& title, const QString& name, const QString& suffix)
{
    QFileDialog dialog(parent, title, folderOf(outFolder), kindOf(suffix));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix); // the dialog adds it before it asks about replacing
    dialog.selectFile(QString(name).replace(u'/', u'-'));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().value(0);
    outFolder.set(QFileInfo(path).absolutePath());
    return path;
}

QString askForLedger(QWidget* parent, const QString& title)
{
    const QString path = QFileDialog::getOpenFileName(parent, title, folderOf(inFolder),
                                                      Words::tr("Ledgers (*.xlsx *.ods *.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        inFolder.set(QFileInfo(path).absolutePath());
    return path;
}

} // namespace huiyin
