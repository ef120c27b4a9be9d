// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "widgets/doors.h"
#include "widgets/stepper.h"

namespace huiyin::ui {

//! 18-4-23 · agriculture · session · may be published
QString headLine(const Suggestion& one, const Doors& doors);
//! Lead deputy, co-signers, delegation, units with their parts.
QString peopleLine(const Case& one, const Doors& doors);
//! The stops of the stepper with the days on which the case passed them; with the registers also who took the step.
std::vector<Stepper::Stop> stopsOf(const Case& one, QDate today, const desk::Registers* registers = nullptr);

//! For whom the case waits and for what: "waiting for the reply of the transport bureau". Empty when for nobody.
QString waitingWords(const Case& one, const Doors& doors);

//! "due 6-16", or how many days overdue.
QString limitWords(QDate due, QDate today);

//! Why a case is due when it is: the count step by step, beginning with the article that it rests on.
QString explainNextDue(const Case& one, const Doors& doors);

//! "3-16" within the year of today, else with the year.
QString shortDay(const std::optional<QDate>& day, QDate today);

} // namespace huiyin::ui
