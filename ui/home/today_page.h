// SPDX-License-Identifier: GPL-3.0-or-later
// home: the page of today. Knows the core and the shared widgets.
#pragma once

#include <QScrollArea>

#include "widgets/doors.h"

class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace huiyin::ui {

class EmptyHint;

//! What is due, overdue and waiting. Each number opens the cases that it counts.
class TodayPage : public QScrollArea {
    Q_OBJECT

public:
    explicit TodayPage(const Doors& doors, QWidget* parent = nullptr);
    void reload();

Q_SIGNALS:
    void viewWanted(const QString& id);
    void caseWanted(huiyin::SuggestionId id);
    void newWanted();
    void importWanted();

private:
    void offerFirstSteps();

    const Doors& doors_;
    QLabel* day_;
    QLabel* session_;
    QHBoxLayout* cards_;
    QTableWidget* due_;
    QLabel* nothing_;
    QPushButton* moreOverdue_;
    QFrame* box_;
    EmptyHint* empty_; //!< in place of the numbers while there is no case
    std::vector<SuggestionId> dueIds_;
};

} // namespace huiyin::ui
