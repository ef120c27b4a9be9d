// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/case_filter.h"
#include "widgets/doors.h"

#include <functional>
#include <vector>

namespace huiyin::ui {

//! One part of a filter, spelled out, and how to take it away.
struct FilterPart {
    QString words; //!< "State: replied"
    std::function<void(CaseFilter&)> remove;
};

//! Whether the filter is of the cases behind a number of a report.
bool isOfReport(const CaseFilter& filter);
//! Everything but the search that keeps cases out of a list, so that no list is taken for the whole. What a report
//! counts is named by its figure, as the report calls it.
std::vector<FilterPart> partsOf(const CaseFilter& filter, const Doors& doors, const QString& figure = {});

} // namespace huiyin::ui
