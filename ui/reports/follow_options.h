// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report_options.h"

class QComboBox;

namespace huiyin::ui {

class DateField;

//! What came of confrontations or promises: between which days, by what, of which session.
class FollowOptions : public ReportOptions {
    Q_OBJECT

public:
    FollowOptions(const ReportDoors& doors, stats::FollowKind kind, QWidget* parent = nullptr);
    Count counting() const override;
    void reload() override;
    void explainEmptiness(EmptyHint& hint) const override;

private:
    std::optional<stats::FollowQuery> query() const; //!< none while a day cannot be read
    void complain() const;

    const ReportDoors& doors_;
    stats::FollowKind kind_;
    QComboBox* confrontation_;
    DateField* from_;
    DateField* to_;
    DateField* asOf_;
    DateField* cohort_; //!< of promises only
    QLabel* complaint_;
    QListWidget* grouping_;
};

} // namespace huiyin::ui
