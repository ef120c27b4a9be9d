// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/row_writer.h"
#include "domain/hearing.h"
#include "domain/sitting.h"

namespace huiyin::casefile {

std::vector<Confrontation> confrontations(const Database& db); //!< the newest first
std::optional<Sitting> loadSitting(const Database& db, ConfrontationId id);
void saveSitting(const std::optional<Sitting>& before, const Sitting& after, RowWriter& writer);

std::optional<ConfrontationId> findConfrontation(const Database& db, int year, int ordinal);
int nextOrdinal(const Database& db, int year);
int nextPosition(const Database& db, ConfrontationId id); //!< on its agenda

//! The cases of a confrontation, in the order of the agenda.
std::vector<AgendaLine> agenda(const Database& db, ConfrontationId id);
//! The confrontation on whose agenda a case stands and is still to be heard.
std::optional<ConfrontationId> confrontationAhead(const Database& db, SuggestionId suggestion);

//! The promises that are still open, in three counts.
struct OpenPromises {
    qint64 overdue = 0;
    qint64 dueSoon = 0; //!< from today to the day given
    qint64 all = 0;
};
OpenPromises openPromises(const Database& db, QDate today, QDate soon);
//! The cases that ever stood on an agenda, hold a promise or were answered with a class that is tracked.
std::vector<SuggestionId> followedCases(const Database& db);

//! What a rule of selection takes into account besides the cases.
struct SelectionOptions {
    QDate asOf;
    int unratedDays;                       //!< without a rating for so long after the reply
    int sessions;                          //!< raised in so many sessions one after the other
    std::optional<SuggestionId> only = {}; //!< whether it finds this one
};
//! The cases that a rule finds (a key of Field::Why; none for "chosen"): not on an agenda already, in the order of
//! their numbers.
std::vector<SuggestionId> selectedBy(const Database& db, const QString& rule, const SelectionOptions& options);

//! The key of the action that what is written contradicts; empty for none. A session that is over has nothing left to
//! be heard; what was concluded was concluded in a session that sat, with each party there or excused.
QString contradictedSitting(const Database& db);

} // namespace huiyin::casefile
