// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include "shell/main_window.h"

namespace huiyin {

//! A picture of a place of the program, for the manual and for the eyes of whoever changed it.
struct Picture {
    QString
        place; //!< today, list, detail, detail:2 (a tab), new, keys, action:assign, or a view or place of the sidebar
    QString file;
    QSize size{1280, 800};
    QString number; //!< case to select
};

//! Draws the place into the file. False when it cannot be written or the place is unknown.
bool takePicture(ui::MainWindow& window, const Picture& picture);
bool grabInto(QWidget& shown, const QString& file);

} // namespace huiyin
