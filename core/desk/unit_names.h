// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/registers.h"

namespace huiyin::desk {

//! A unit found by a name that is not its full one, and by what rule, so that it can be said.
struct UnitMatch {
    UnitId unit;
    enum class By : quint8 { Name, Alias, ShortWord, Suffix } by = By::Name;
};

//! Finds a unit by its full name, short name or alias; else by rule: 住建局 stands for 住房和城乡建设局, and 县 or the
//! place before a name may be missing. A rule that fits several units finds nothing.
std::optional<UnitMatch> resolveUnit(const Registers& registers, const QString& written, const QString& place);

//! The name without 县, 市, 区 or the place before it: 县住建局 → 住建局, 云湖县水利局 → 水利局.
QString unitCore(const QString& name, const QString& place);
//! 住建局 → 住房和城乡建设局; the same text where no short word is known.
QString spelledOut(const QString& core);
bool isShortWord(const QString& core);

//! Full names for units that a ledger names and the register does not: written → full. A short word is spelled out and
//! given the prefix that most names of the ledger bear; a full name stays as it is.
QHash<QString, QString> fullNames(const QStringList& written, const Registers& registers, const QString& place);

} // namespace huiyin::desk
