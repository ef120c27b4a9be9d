// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMenu>

namespace huiyin::ui {

//! What can be done with the case shown as it is: the everyday actions, then the others by their phase, so that the
//! menu fits a small screen. Filled when it opens, from the actions of the table of commands that are enabled.
class CaseMenu : public QMenu {
    Q_OBJECT

public:
    explicit CaseMenu(const QHash<QString, QAction*>& actions, QWidget* parent = nullptr);

private:
    void fill();

    const QHash<QString, QAction*>& actions_;
};

} // namespace huiyin::ui
