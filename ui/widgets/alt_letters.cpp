// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alt_letters.h"

#include <QKeyEvent>

namespace huiyin::ui {

bool AltLetters::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) // a window passes it on to its widget
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isAlt = (key->modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::GroupSwitchModifier)) ==
                       Qt::AltModifier; // with Ctrl it is AltGr, which writes
    return isAlt && !key->text().isEmpty() && key->text().front().isPrint();
}

} // namespace huiyin::ui
