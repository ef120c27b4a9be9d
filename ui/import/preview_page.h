// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "import/import_doors.h"

#include <array>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;
class QTabWidget;

namespace huiyin::ui {

class ProblemModel;

//! What an import would do, or did: the counts, what could not be taken and why, how names were read, what is new.
class PreviewPage : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPage(const ImportDoors& doors, QWidget* parent = nullptr);
    void tell(const ImportOutcome& outcome, const QString& file, bool isDone);

private:
    void saveProblems();
    QWidget* buildProblems();
    static void fill(QListWidget* list, const QStringList& lines, const QString& whenEmpty);

    const ImportDoors& doors_;
    QLabel* headline_;
    std::array<QLabel*, 4> counts_;
    QTabWidget* tabs_;
    QTableView* table_;
    ProblemModel* problems_;
    QLabel* noProblems_;
    QPushButton* save_;
    QLabel* saved_;
    QListWidget* names_;
    QListWidget* fresh_;
    QString file_;
};

} // namespace huiyin::ui
