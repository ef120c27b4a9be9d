// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "shell/work_doors.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace huiyin::ui {

class Worker;

//! Which backup is to stand in the place of the file, and what that would change; nothing is changed here.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(WorkDoors doors, QWidget* parent);
    ~RestoreDialog() override;
    void add(const QString& backup); //!< one that is not in the folder, and chooses it

Q_SIGNALS:
    void chosen(const QString& backup); //!< the person has seen what it changes

private:
    void look();
    void tell(const tl::expected<desk::CopyLook, QString>& found);
    void askAnother();
    QString current() const;

    WorkDoors doors_;
    QListWidget* copies_;
    QLabel* change_;
    QPushButton* restore_;
    Worker* worker_;
};

} // namespace huiyin::ui
