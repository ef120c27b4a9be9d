// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "paper/page.h"
#include "reports/report_doors.h"

#include <functional>

class QLabel;

namespace huiyin::ui {

//! What can be done with a paper; each says what became of it, and nothing when it was called off.
struct PaperDoors {
    std::function<Said(QWidget* parent)> print;
    std::function<Said(QWidget* parent)> writePdf;
    std::function<Said(QWidget* parent)> writeDocx;
};

//! A paper as it will be printed, to be looked at before it goes out.
class PaperDialog : public QDialog {
    Q_OBJECT

public:
    PaperDialog(const QString& title, const paper::Pages& pages, PaperDoors doors, QWidget* parent = nullptr);

private:
    void say(const Said& said);

    PaperDoors doors_;
    QLabel* said_;
};

} // namespace huiyin::ui
