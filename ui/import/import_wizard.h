// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "import/import_doors.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace huiyin::ui {

class ColumnPage;
class PreviewPage;
class RefusalLabel;
class SourcePage;
class Worker;

//! A ledger comes in: which file, what its columns mean, what would become of it, and only then the import. Files are
//! read and cases written beside the window's thread; leaving before the end changes nothing.
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    explicit ImportWizard(ImportDoors doors, QWidget* parent = nullptr);
    void chooseFile(const QString& path);
    void chooseKind(desk::RegisterKind kind); //!< that the file holds
    bool isBusy() const;

public Q_SLOTS:
    void reject() override; //!< while something runs it is stopped first; the next time the dialog closes

private:
    enum Step { Source, Columns, Preview, Done };

    void look();
    void preview();
    void import();
    void next();
    void goTo(Step step);
    void run(const QString& what, std::function<void(const ImportDoors::Progress&)> work, std::function<void()> then);
    ImportChoice choice() const;
    void tellSteps();
    void tellButtons();
    QWidget* buildFoot();

    ImportDoors doors_;
    QLabel* steps_;
    QStackedWidget* pages_;
    SourcePage* source_;
    ColumnPage* columns_;
    PreviewPage* preview_;
    RefusalLabel* refusal_;
    QProgressBar* bar_;
    QLabel* doing_;
    QPushButton* back_;
    QPushButton* next_;
    QPushButton* cancel_;
    Worker* worker_;
    Step step_ = Source;
    LedgerLook look_;
    ImportOutcome outcome_;
    bool lookAgain_ = false; //!< the choice changed while the file was being read
    bool stopping_ = false;
};

} // namespace huiyin::ui
