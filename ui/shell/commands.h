// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "lifecycle/action.h"

#include <optional>
#include <span>

namespace huiyin::ui {

enum class MenuOf : quint8 { File, Edit, Suggestion, Handling, Reports, View, Help };
inline constexpr int menuCount = int(MenuOf::Help) + 1;

//! What a command needs to be possible.
enum class Needs : quint8 { Nothing, File, Writing, List, Case };

//! One command of the window. Menus, tool bar, context menu and the list of shortcuts all come from this table; the
//! actions of the lifecycle are rows of it like every other.
struct CommandRow {
    const char* id; //!< "-" is a line between commands
    MenuOf menu;
    const char* group; //!< submenu, QT_TRANSLATE_NOOP("Command", ...); null if it stands in the menu itself
    const char* text;  //!< QT_TRANSLATE_NOOP("Command", ...), with its mnemonic
    const char* shortcut;
    Needs needs;
    std::optional<lifecycle::Action> action = {};
    bool onToolBar = false;

    QString words() const;
    bool isLine() const { return id[0] == '-'; }
};

std::span<const CommandRow> commands();
QString menuTitle(MenuOf menu); //!< with its mnemonic

} // namespace huiyin::ui
