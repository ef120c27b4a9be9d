// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace huiyin::lifecycle {

//! The whole law as a document: a table with every action, its arguments, guards, clock and ground.
QByteArray lifecycleMarkdown();
//! The same as a graph of states for Graphviz; actions that leave the state as it is are not drawn.
QByteArray lifecycleDot();
//! The same for programs: states with their classes, actions with their arguments and the values these may have.
QByteArray lifecycleJson();

} // namespace huiyin::lifecycle
