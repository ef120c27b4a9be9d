// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/state.h"
#include "lifecycle/action.h"

#include <initializer_list>
#include <span>

namespace huiyin::lifecycle {

//! A set of values of a closed enum, small enough to be a constant in a table.
template <class Value>
class SetOf {
public:
    constexpr SetOf() = default;
    constexpr SetOf(std::initializer_list<Value> values)
    {
        for (const Value value : values)
            bits_ |= 1U << unsigned(value);
    }
    constexpr bool contains(Value value) const { return (bits_ & (1U << unsigned(value))) != 0; }
    constexpr bool isEmpty() const { return bits_ == 0; }
    constexpr SetOf operator|(SetOf other) const
    {
        SetOf both;
        both.bits_ = bits_ | other.bits_;
        return both;
    }

private:
    quint32 bits_ = 0;
};

using States = SetOf<CaseState>;
using UnitStates = SetOf<UnitState>;
using Roles = SetOf<Role>;

//! Which clock an action starts; its length is the rule set's.
enum class Clock : quint8 { None, Screening, Reply, Opinion, Resend, Feedback, Redo, Promise };
std::span<const Word<Clock>> wordTable(Clock);

//! One row of the law: who may do what in which states, where the case may then be, which clock starts, on what ground.
//! States from assignment to tracking are derived from the units' shares, so a row names every state that may follow.
struct Transition {
    Action action;
    Actor actor;
    States from;         //!< empty: the action makes the case
    UnitStates unitFrom; //!< empty: the action concerns the case, not one unit's share
    Roles roles;         //!< which units' shares, where it concerns one
    States to;           //!< empty: the state stays as it is
    Clock starts;
    const char* law; //!< QT_TRANSLATE_NOOP("Law", ...): the ground it stands on
};

//! The whole law, one row an action, in the order of the actions.
std::span<const Transition> transitions();
const Transition& transition(Action action);

} // namespace huiyin::lifecycle
