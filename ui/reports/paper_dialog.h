// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "paper/page.h"
#include "reports/report_doors.h"

#include <functional>

class QLabel;

namespace huiyin::ui {

//! What is done beside the window's thread once it is known where to.
using Writing = std::function<Said()>;

//! What can be done with a paper; each says what became of it, and nothing when it was called off.
struct PaperDoors {
    std::function<Said(QWidget* parent)> print;
    std::function<Writing(QWidget* parent)> writePdf; //!< asks where to; none when called off
    std::function<Writing(QWidget* parent)> writeDocx;
};

//! A paper as it will be printed, to be looked at before it goes out.
class PaperDialog : public QDialog {
    Q_OBJECT

public:
    PaperDialog(const QString& title, const paper::Pages& pages, PaperDoors doors, QWidget* parent = nullptr);

private:
    void write(const QString& what, const Writing& writing);
    void say(const Said& said);

    PaperDoors doors_;
    QLabel* said_;
};

} // namespace huiyin::ui
