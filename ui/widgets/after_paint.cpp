// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/after_paint.h"

#include <QEvent>
#include <QWidget>

namespace huiyin::ui {

AfterPaint::AfterPaint(QWidget* painted, std::function<void()> work)
    : QObject(painted)
    , painted_(painted)
    , work_(std::move(work))
{
    painted->installEventFilter(this);
}

void AfterPaint::want()
{
    isWanted_ = true;
    painted_->update();
}

bool AfterPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (isWanted_ && watched == painted_ && event->type() == QEvent::Paint) {
        isWanted_ = false;
        QMetaObject::invokeMethod(
            this, [this] { work_(); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace huiyin::ui
