// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/input_habits.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>

namespace huiyin::ui {

namespace {

bool isBareAlt(const QKeyEvent& key)
{
    const bool isAlt = (key.modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::GroupSwitchModifier)) ==
                       Qt::AltModifier; // with Ctrl it is AltGr, which writes
    return isAlt && !key.text().isEmpty() && key.text().front().isPrint();
}

} // namespace

bool InputHabits::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType()) // a window passes it on to its widget
        return false;
    if (event->type() == QEvent::KeyPress)
        return isBareAlt(*static_cast<QKeyEvent*>(event));
    if (event->type() != QEvent::Wheel ||
        !(qobject_cast<QComboBox*>(watched) || qobject_cast<QAbstractSpinBox*>(watched)))
        return false;
    event->ignore(); // goes on to what scrolls around the field
    return true;
}

} // namespace huiyin::ui
