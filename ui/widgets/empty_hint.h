// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QHBoxLayout;

namespace huiyin::ui {

//! Stands where a list would be empty: why it is, and what to do next.
class EmptyHint : public QWidget {
    Q_OBJECT

public:
    explicit EmptyHint(QWidget* parent = nullptr);
    void setReason(const QString& why);
    void clearSteps();
    void addStep(const QString& words, std::function<void()> step);
    QString reason() const;

private:
    QLabel* why_;
    QHBoxLayout* steps_;
};

} // namespace huiyin::ui
