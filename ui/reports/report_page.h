// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "reports/report_options.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace huiyin::ui {

class Aside;
class EmptyHint;
class PaperView;
class RefusalLabel;

//! The reports: options left, the page as it will be printed right, its numbers below, each to be opened.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    explicit ReportPage(ReportDoors doors, QWidget* parent = nullptr);
    void choose(const QString& kind); //!< closure, gap, confrontation or promises
    void follow();                    //!< the file may have changed
    void refresh(); //!< counts anew; done by itself when the page comes into view or an option changes

Q_SIGNALS:
    void openCases(const huiyin::CaseFilter& filter, const QString& title);

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildOptions();
    QWidget* buildOutputs();
    QWidget* buildPreview();
    QWidget* buildFigures();
    void nameFigure();
    qint64 casesOf(const Figure& figure, bool wholeBase) const;
    void open(const Figure& figure, bool wholeBase);
    ReportOptions& options() const;
    void whenCounted(std::function<void()> then);
    void present(const CountedReport& counted);
    void print();
    void write(const QString& title, const QString& suffix);
    void say(const Said& said);
    void stepZoom(int steps);

    ReportDoors doors_;
    std::optional<CountedReport> report_; //!< the last that could be counted
    QComboBox* kind_;
    QStackedWidget* options_;
    PaperView* paper_;
    QLabel* pageNumber_;
    QComboBox* zoom_;
    QTableView* table_;
    FigureModel* figures_;
    QPushButton* openCounted_;
    QPushButton* openBase_;
    QStackedWidget* stack_;
    EmptyHint* empty_;
    QSplitter* panes_;
    std::vector<QPushButton*> outputs_; //!< print and write: only while there is something to count
    QLabel* done_;
    RefusalLabel* refusal_;
    Aside* aside_;
    QTimer* pending_;
};

} // namespace huiyin::ui
