// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/work_calendar.h"
#include "domain/case.h"
#include "domain/id_source.h"
#include "domain/sitting.h"
#include "lifecycle/class_scheme.h"
#include "lifecycle/rule_set.h"

#include <functional>
#include <span>

namespace huiyin::lifecycle {

//! What a decision may look at besides the case and the command. Everything is handed in, so a decision is the same
//! whenever and wherever it is taken.
struct World {
    const RuleSet& rules;
    const ClassScheme& scheme;
    const calendar::WorkCalendar& calendar;
    IdSource& ids;
    QDate today;
    int nextSerial = 1; //!< next free number of the series that the case belongs to
    int nextIntake = 1; //!< next free receipt number of the session
    int congress = 0;   //!< the session that a new case belongs to
    int session = 0;
    const Case* master = nullptr;     //!< the case to merge into, or the one merged into
    bool hasMerged = false;           //!< other cases are merged into this one
    const Sitting* sitting = nullptr; //!< the confrontation that the command names, or before which the case stands
    int nextPosition = 1;             //!< next free place on its agenda
    std::function<bool(const QString& rule)> foundByRule = {}; //!< whether a rule of selection finds the case today
    std::span<const OwnField> ownFields = {};
    std::function<bool(const SuggestionNumber&)> numberTaken = {};
    std::function<bool(UnitId, QDate)> unitValid = {};
    std::function<QString(UnitId)> unitName = {};
};

} // namespace huiyin::lifecycle
