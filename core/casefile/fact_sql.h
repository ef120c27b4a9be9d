// SPDX-License-Identifier: GPL-3.0-or-later
// Inside casefile: facts as conditions, one wording for counts and for lists.
#pragma once

#include "casefile/database.h"
#include "domain/fact.h"

namespace huiyin::casefile {

//! What is asked of a fact's expression: whether it is true, whether there is a value, whether it is a certain one.
enum class FactTest : quint8 { IsTrue, HasValue, IsValue };

//! A fact on a row: an expression, and what is asked of it. NULL and '' are no value.
struct FactShape {
    QByteArray sql;
    FactTest test;
};
FactShape factShape(Fact fact, const char* outcome);
QStringList valuesOf(const FactTerm& term); //!< the values any of which a term asks for

//! The condition of one fact. outcome names the row that holds the outcome columns: "s" for the case, "u" for a unit's
//! share; the case itself is always "s". The day is bound as :as_of. Dates after the day are not yet known on it: where
//! the latest round is later, the round that was latest on the day is looked up.
QByteArray factSql(const FactTerm& term, const char* outcome);
QByteArray predicateSql(const Predicate& predicate, const char* outcome);

//! The key of a row's group, as an expression: the full name that the case bears, the letter, 18-4, the year; 'none'.
QByteArray groupKeySql(Grouping grouping, const char* outcome);
//! JOINs that the key needs.
QByteArray groupJoins(Grouping grouping);

//! Whether a share of a unit (by the name of its row) is one that answers, and whether the case "s" has something past
//! its day: one wording for lists and counts.
QByteArray answersSql(const char* share);
QByteArray overdueSql(QDate today);

//! "'it''s'": a text as an SQL literal. Only for words of the vocabulary and letters of a scheme, which cannot be bound
//! inside an aggregate's filter without numbering hundreds of parameters.
QByteArray literal(const QString& text);

} // namespace huiyin::casefile
