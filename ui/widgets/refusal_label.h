// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "lifecycle/refusal.h"

class QLabel;

namespace huiyin::ui {

//! Says what stands in the way, on what rule that rests, and what to do; or, as a notice, what to mind.
class RefusalLabel : public QFrame {
    Q_OBJECT

public:
    enum class Kind : quint8 { Refusal, Notice };
    explicit RefusalLabel(Kind kind = Kind::Refusal, QWidget* parent = nullptr);
    void tell(const lifecycle::Refusals& refusals); //!< hides itself when there are none
    void say(const QString& text);
    QString text() const;

private:
    QLabel* words_;
};

} // namespace huiyin::ui
