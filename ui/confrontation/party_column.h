// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "domain/sitting.h"
#include "lifecycle/field.h"

class QLabel;

namespace huiyin::ui {

class SpokenField;

//! One of the three columns: the party, who sits there, how long it has spoken, and what is noted of it.
class PartyColumn : public QFrame {
    Q_OBJECT

public:
    PartyColumn(Party party, lifecycle::Field field, QWidget* parent = nullptr);

    Party party() const { return party_; }
    lifecycle::Field field() const { return field_; }
    SpokenField& words() { return *words_; }
    void showPeople(const QStringList& people);
    void showTime(qint64 seconds, bool isRunning); //!< nothing before it has spoken
    void setFramed(bool framed);                   //!< it is this party's turn

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    Party party_;
    lifecycle::Field field_;
    QString everybody_;
    QLabel* name_;
    QLabel* time_;
    QLabel* people_;
    SpokenField* words_;
};

} // namespace huiyin::ui
