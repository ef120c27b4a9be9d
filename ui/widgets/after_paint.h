// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace huiyin::ui {

//! Does some work once a widget has been painted: what can wait until somebody sees the rest. Wishing for it again
//! before it was done does it once; a widget out of sight does it when it comes into view.
class AfterPaint : public QObject {
    Q_OBJECT

public:
    AfterPaint(QWidget* painted, std::function<void()> work);
    void want();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* painted_;
    std::function<void()> work_;
    bool isWanted_ = false;
};

} // namespace huiyin::ui
