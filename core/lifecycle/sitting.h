// SPDX-License-Identifier: GPL-3.0-or-later
// A confrontation as a whole: planned, noticed, held, finished. What becomes of its cases is lifecycle/decide.h.
#pragma once

#include "domain/case.h"
#include "domain/id_source.h"
#include "domain/sitting.h"
#include "lifecycle/field.h"
#include "lifecycle/refusal.h"
#include "lifecycle/rule_set.h"
#include "lifecycle/transition.h"

#include <tl/expected.hpp>

#include <optional>
#include <span>
#include <vector>

namespace huiyin::lifecycle {

enum class SittingAction : quint8 { Plan, Change, GiveNotice, Attend, Draw, Begin, Finish, Cancel };
inline constexpr int sittingActionCount = int(SittingAction::Cancel) + 1;
std::span<const Word<SittingAction>> wordTable(SittingAction);

using SittingStates = SetOf<SittingState>;

struct SittingTransition {
    SittingAction action;
    SittingStates from;             //!< empty: the action makes the confrontation
    std::optional<SittingState> to; //!< nothing: the state stays as it is
    const char* law;                //!< QT_TRANSLATE_NOOP("Law", ...)
};
std::span<const SittingTransition> sittingTransitions();
const SittingTransition& transition(SittingAction action);
std::span<const Argument> argumentsOf(SittingAction action); //!< On and By come with every action

//! What a decision may look at besides the confrontation and the command.
struct SittingWorld {
    const RuleSet& rules;
    const calendar::WorkCalendar& calendar;
    IdSource& ids;
    QDate today;
    std::function<int(int year)> nextOrdinal = {};
    QStringList onAgenda = {}; //!< numbers of the cases that are still to be heard
    bool hasHearings = false;  //!< a case stands or stood on its agenda
    bool hasSettled = false;   //!< one of them was concluded
    QStringList pool = {};     //!< numbers of the cases that the rule of a draw finds
};

struct SittingDecision {
    Sitting after;
    std::vector<Refusal> notices;
    QStringList drawn; //!< numbers drawn, to be put on the agenda
};

//! Decides one action of a confrontation. Pure, like decide() of a case.
tl::expected<SittingDecision, Refusals> decide(const Sitting& before, SittingAction action, const Command& command,
                                               const SittingWorld& world);

//! Whether a person sits for this case in the name of his party. Where a delegation proposes, any deputy speaks for it.
bool sitsFor(const Case& one, const Attendance& seat);

//! Of the pool those numbers whose SHA-256 over "seed:number" is smallest, in that order: anybody can repeat it with
//! sha256sum. All of them when fewer are there.
QStringList drawn(const QStringList& pool, const QString& seed, int wanted);

} // namespace huiyin::lifecycle
