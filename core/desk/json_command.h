// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QIODevice>

#include <functional>

namespace huiyin::desk {

//! One line of an action file: {"ref":"18-4-12","action":"assign","on":"2026-03-16","lead":"县交通运输局"}.
struct CommandLine {
    std::optional<SuggestionId> suggestion;
    QString ref; //!< as written
    lifecycle::Command command;
    std::optional<lifecycle::SittingAction> sitting = {}; //!< of a confrontation, which the command names
};

//! Reads one JSON object; names of units, deputies and so on are looked up in the registers. "on" left out means today.
//! Every unknown word is a refusal that says what is possible.
tl::expected<CommandLine, lifecycle::Refusals> commandFromJson(const QByteArray& line, const Desk& desk);

//! The same object from a command, with names in place of ids: what the journal keeps of it.
QByteArray commandToJson(const lifecycle::Command& command, const SuggestionNumber& ref, const Desk& desk);

//! The same for an action of a confrontation, by its number (2026-1).
QByteArray commandToJson(const lifecycle::Command& command, lifecycle::SittingAction action, const QString& ref,
                         const Desk& desk);

//! What became of many lines.
struct LinesReport {
    struct Line {
        int number; //!< counted from 1
        std::optional<Applied> applied;
        std::optional<AppliedSitting> sitting = {};
        lifecycle::Refusals refusals;
    };
    std::vector<Line> lines; //!< blank lines and lines beginning with # are left out
    int applied = 0;
    int refused = 0;
    bool kept = false; //!< false: everything was taken back
};

//! Applies one action a line in one transaction. Without keepGoing one refused line takes everything back.
LinesReport applyLines(Desk& desk, QIODevice& input, bool keepGoing);

} // namespace huiyin::desk
