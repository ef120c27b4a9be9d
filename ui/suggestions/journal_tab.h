// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/doors.h"

class QMenu;
class QVBoxLayout;

namespace huiyin::ui {

class Grid;

//! The journal of one case: who, when, what; old → new. A long value opens to the whole, and each line offers to bring
//! back one old value by a correction, or to take the whole step back.
class JournalTab : public QWidget {
    Q_OBJECT

public:
    explicit JournalTab(const Doors& doors, QWidget* parent = nullptr);
    void show(const Case& one);

Q_SIGNALS:
    //! A correction shall set the field to these words again, for this reason.
    void restoreWanted(huiyin::lifecycle::Field field, const QString& words, const QString& reason);
    void undoWanted(huiyin::JournalId entry);
    void refused(const QString& words);

private:
    void addLine(Grid& grid, const desk::HistoryLine& line);
    QWidget* wordsOf(const desk::HistoryLine& line);
    void offer(QMenu& menu, const desk::HistoryLine& line, const desk::HistoryLine::Change& change);

    const Doors& doors_;
    QVBoxLayout* page_;
};

} // namespace huiyin::ui
