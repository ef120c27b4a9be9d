// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report_options.h"

#include <array>

class QComboBox;
class QRadioButton;

namespace huiyin::ui {

class DateField;

//! The closure report: which assignments, by what, and which of the three closure rates stands first.
class ClosureOptions : public ReportOptions {
    Q_OBJECT

public:
    explicit ClosureOptions(const ReportDoors& doors, QWidget* parent = nullptr);
    Count counting() const override;
    void reload() override;
    void explainEmptiness(EmptyHint& hint) const override;

private:
    std::optional<stats::ClosureQuery> query() const; //!< none while a day cannot be read
    bool isRestricted() const;                        //!< to a session or to days
    void lift() const;                                //!< all sessions, all days
    void complain() const;
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
