// SPDX-License-Identifier: GPL-3.0-or-later
// confrontation: sessions of three parties face to face, from the plan to the last signature. Knows the core down to
// desk, the shared widgets and the editors of suggestions.
#pragma once

#include <QPointer>
#include <QWidget>

#include "lifecycle/sitting.h"
#include "widgets/doors.h"

#include <functional>

class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTreeWidget;

namespace huiyin::ui {

class AgendaModel;
class EmptyHint;
class FlowLayout;
class MeetingView;
class TagLabel;

//! What the page wants of the world outside: paper is printed by others.
struct SittingRooms {
    std::function<void(QMenu& menu, const Confrontation& about, QWidget* parent)> fillPapers = {};
    std::function<void(SuggestionId suggestion, ConfrontationId about, QWidget* parent)> record = {};
};

//! The confrontations of the office, and the one chosen with its agenda and its attendance.
class SittingsPage : public QWidget {
    Q_OBJECT

public:
    SittingsPage(Doors doors, SittingRooms rooms, QWidget* parent = nullptr);

    void reload();
    std::optional<ConfrontationId> chosen() const;
    void choose(ConfrontationId id);
    void act(lifecycle::SittingAction action);
    MeetingView* openMeeting();      //!< begins the session when it has not begun; null when it cannot sit
    void resume(ConfrontationId id); //!< meeting mode at its place; a session that is not under way is only shown

Q_SIGNALS:
    void changed(const lifecycle::Refusals& notices); //!< the file holds something else
    void caseWanted(SuggestionId id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildDetail();
    void showChosen();
    void fitAgenda();
    void keepOpen(ConfrontationId id, bool isOpen) const;
    void showHead(const Sitting& sitting);
    void showAttendance(const Sitting& sitting);
    void showButtons(const Confrontation& head);
    void actOnCase(lifecycle::Action action);
    void proposeCases();
    void agendaMenu(const QPoint& at);

    Doors doors_;
    SittingRooms rooms_;
    AgendaModel* model_;
    QListWidget* list_;
    QStackedWidget* right_;
    EmptyHint* hint_;
    QLabel* title_;
    TagLabel* state_;
    QLabel* facts_;
    FlowLayout* buttons_;
    QTableView* agenda_;
    QTreeWidget* attendance_;
    QPointer<MeetingView> meeting_;
};

} // namespace huiyin::ui
