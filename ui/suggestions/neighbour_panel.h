// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/doors.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace huiyin::ui {

//! What earlier cases say about a title that is being written: which are like it and in what, and to which unit and
//! category such cases went. Silent while nothing is like it.
class NeighbourPanel : public QWidget {
    Q_OBJECT

public:
    explicit NeighbourPanel(const Doors& doors, QWidget* parent = nullptr);
    void look(const QString& title);

Q_SIGNALS:
    void unitTaken(huiyin::UnitId unit);
    void categoryTaken(huiyin::CategoryId category);

private:
    void offer(QPushButton* button, const QString& words, const std::vector<SuggestionId>& witnesses);

    const Doors& doors_;
    QLabel* heading_;
    QVBoxLayout* cases_;
    QPushButton* unit_;
    QPushButton* category_;
    std::optional<UnitId> likelyUnit_;
    std::optional<CategoryId> likelyCategory_;
};

} // namespace huiyin::ui
