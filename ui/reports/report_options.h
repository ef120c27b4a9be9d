// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "paper/document.h"
#include "reports/figure_model.h"
#include "reports/report_doors.h"

class QLabel;
class QListWidget;

namespace huiyin::ui {

class EmptyHint;

//! A report as it stands: its page, its numbers, and what may be done with it.
struct CountedReport {
    paper::Document document;
    paper::Pages pages;
    FigureTable figures;
    bool isEmpty = false;
    QDate asOf;
    //! Cases behind a number, or behind all that it is a part of; none when the report has no such number.
    std::function<std::optional<CaseFilter>(const ReportDoors&, const Figure&, bool wholeBase)> casesBehind;
    std::function<Said(const ReportDoors&, const QString& path)> write; //!< pdf, xlsx or csv, by the ending
};

//! What a kind of report is asked for, and the report that comes of it.
class ReportOptions : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    //! Counts what is chosen, through any doors and in any thread; none when the file cannot be read.
    using Count = std::function<std::optional<CountedReport>(const ReportDoors&)>;
    virtual Count counting() const = 0;                       //!< none while a day cannot be read
    virtual void reload() = 0;                                //!< after a change of the file; what is chosen stays
    virtual void explainEmptiness(EmptyHint& hint) const = 0; //!< why there is nothing to count, and what to do

Q_SIGNALS:
    void changed();

protected:
    static QLabel* heading(const QString& words);
    static QListWidget* groupings(const QString& name, const QStringList& words); //!< two columns, as high as its rows
};

} // namespace huiyin::ui
