// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include "widgets/doors.h"

namespace huiyin::ui {

//! The places of the program and the views of cases, with counts that are always of now.
class Sidebar : public QListWidget {
    Q_OBJECT

public:
    explicit Sidebar(const Doors& doors, QWidget* parent = nullptr);
    void addReports();
    void recount();
    void choose(const QString& id); //!< marks the place without going there

Q_SIGNALS:
    void placeWanted(const QString& id);

private:
    void addHeading(const QString& words);
    void addPlace(const QString& id, const QString& words);

    const Doors& doors_;
    const QListWidgetItem* gone_ = nullptr; //!< where the press of this click went already
};

} // namespace huiyin::ui
