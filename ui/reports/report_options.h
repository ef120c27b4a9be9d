// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "reports/report_doors.h"

#include <array>

class QComboBox;
class QLabel;
class QListWidget;
class QRadioButton;

namespace huiyin::ui {

class DateField;

//! What a report is asked for: which assignments, by what, and which of the three closure rates stands first.
class ReportOptions : public QWidget {
    Q_OBJECT

public:
    explicit ReportOptions(const ReportDoors& doors, QWidget* parent = nullptr);
    std::optional<stats::ClosureQuery> query() const; //!< none while a day cannot be read
    bool isRestricted() const;                        //!< to a session or to days
    void lift();                                      //!< all sessions, all days
    void reloadSittings();                            //!< after a change of the file; the choice stays

Q_SIGNALS:
    void changed();

private:
    void complain();
    void define();

    const ReportDoors& doors_;
    QComboBox* sitting_;
    DateField* from_;
    DateField* to_;
    DateField* asOf_;
    QLabel* complaint_;
    QListWidget* grouping_;
    std::array<QRadioButton*, 3> variants_;
    QLabel* definition_;
};

} // namespace huiyin::ui
