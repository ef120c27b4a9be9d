// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "desk/desk.h"

#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace huiyin::ui {

class RefusalLabel;
class RegisterModel;

//! Takes the days off and the workdays of a year out of the notice that announces them, pasted as it stands. Every day
//! is shown before anything is put in.
class NoticeDialog : public QDialog {
    Q_OBJECT

public:
    //! The calendar is the one that the office works by: days that it has already are not put in again.
    NoticeDialog(const calendar::WorkCalendar& calendar, const QString& text, QWidget* parent);
    const std::vector<desk::CalendarChange>& changes() const { return changes_; }

private:
    void read();

    const calendar::WorkCalendar& calendar_;
    QPlainTextEdit* text_;
    QLabel* found_;
    QTableView* table_;
    RegisterModel* model_;
    RefusalLabel* refusal_;
    QPushButton* go_;
    std::vector<desk::CalendarChange> changes_;
};

} // namespace huiyin::ui
