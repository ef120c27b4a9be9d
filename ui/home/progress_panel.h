// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "stats/closure_report.h"

#include <functional>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QLabel;

namespace huiyin::ui {

//! How far each unit is with the suggestions of the session: what it claims, what is unanswered, what is late. Every
//! number opens its cases.
class ProgressPanel : public QFrame {
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);
    void show(const std::vector<stats::UnitProgress>& units, const lifecycle::ClassScheme* scheme);

Q_SIGNALS:
    //! A number was pressed: the row of the report and its figure (stats::casesBehind).
    void figureWanted(const QString& key, const QString& figure);
    void wholeWanted(); //!< the report itself

private:
    void addRow(int line, const stats::UnitProgress& row, qint64 longest, const lifecycle::ClassScheme* scheme);

    QHBoxLayout* legend_;
    QGridLayout* rows_;
    QPushButton* more_; //!< how many units are not among the rows
};

} // namespace huiyin::ui
