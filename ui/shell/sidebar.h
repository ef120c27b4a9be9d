// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include "widgets/doors.h"
#include "widgets/saved_views.h"

namespace huiyin::ui {

//! The places of the program and the views of cases, with counts that are always of now.
class Sidebar : public QListWidget {
    Q_OBJECT

public:
    explicit Sidebar(const Doors& doors, QWidget* parent = nullptr);
    void addConfrontations();
    void addPromises();
    void addReports();
    void addRegisters();
    void showSaved(const std::vector<SavedView>& views); //!< under a heading of their own
    void recount();
    QString savedView() const;      //!< the one that is chosen; empty when that is none of a person's own
    void choose(const QString& id); //!< marks the place without going there

Q_SIGNALS:
    void placeWanted(const QString& id);
    void renameWanted(const QString& id); //!< of a saved view
    void removeWanted(const QString& id);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override; //!< over a saved view: this widget's actions
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString savedId(const QListWidgetItem* item) const; //!< empty when it is none of a person's own
    void addHeading(const QString& words);
    void addPlace(const QString& id, const QString& words);

    const Doors& doors_;
    Aside* aside_;
    std::vector<SavedView> saved_;
    const QListWidgetItem* gone_ = nullptr; //!< where the press of this click went already
};

} // namespace huiyin::ui
