// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of the papers of a confrontation: how people, units, votes and outcomes read on them.
#pragma once

#include "paper/sitting_papers.h"

namespace huiyin::paper {

QString leadName(const desk::Desk& desk, const Case& one);  //!< the deputy, else the delegation
QString unitNames(const desk::Desk& desk, const Case& one); //!< those that answer, 、 between
QString seatName(const desk::Desk& desk, const Attendance& seat);
QString titleOf(const HeardCase& heard); //!< 18-4-12 关于…的建议
QString whenWords(const Confrontation& head);
QString orDash(const QString& text);
QString ratingWords(const Case& one);
QString outcomeWords(const HeardCase& heard); //!< conclusion, redo, referral, what was put off and why
QString
classWords(const HeardCase& heard);      //!< claimed, rated, certified as sentences; what there is not yet is left out
QString asSentence(const QString& text); //!< with one full stop at its end
QString promiseLines(const HeardCase& heard); //!< the promises made on the day of the session, one a line
QString conclusionWords(const HearingPoint& point);

QString sittingTitle(const SittingSource& source);

} // namespace huiyin::paper
