// SPDX-License-Identifier: GPL-3.0-or-later
// shell: the window round all places of the program. Knows the places; they do not know each other.
#pragma once

#include <QHash>
#include <QMainWindow>

#include "lifecycle/action.h"
#include "shell/commands.h"
#include "widgets/doors.h"
#include "widgets/saved_views.h"

#include <functional>

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace huiyin::ui {

class DetailPane;
class EntryForm;
class ListPage;
class RefusalLabel;
class Sidebar;
class TodayPage;

//! Rooms that the window shows without knowing them; app/ puts them in. Each gets the window as its parent. A QDialog
//! is opened above the window and the lists are read anew when it ends; anything else becomes a page of its own.
struct Rooms {
    std::function<QWidget*(QWidget* window)> report = {};
    std::function<QWidget*(QWidget* window)> import = {};
    std::function<QWidget*(QWidget* window)> confrontations = {};
    std::function<QWidget*(QWidget* window)> promises = {};
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Doors doors, Rooms rooms, QWidget* parent = nullptr);
    ~MainWindow() override;

    void run(const QString& command); //!< by its id in the table of commands
    QAction* command(const QString& id) const { return actions_.value(id); }
    void goTo(const QString& place); //!< today, reports, reports:gap, promises, or the id of a view
    void showCases(const CaseFilter& filter, const QString& figure); //!< what a number of the report counts
    void openCase(SuggestionId id);
    void act(lifecycle::Action action); //!< asks for what the action needs, about the case shown
    EntryForm& entryForm();
    void afterChange(const lifecycle::Refusals& notices = {}); //!< everything shown is read anew

    ListPage& list() { return *list_; }
    DetailPane& detail() { return *detail_; }

Q_SIGNALS:
    void changed(); //!< the file holds something else than a moment ago, or a person asked to look again
    void reportWanted(const QString& kind); //!< closure, gap, confrontation, promises; the page is in view
    void newFileWanted();
    void openFileWanted();
    void openRecentWanted(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    void buildPages();
    void fillRecent(QMenu* menu);
    void enableCommands();
    void tellStatus();
    void undo();
    void showCase(SuggestionId id);
    void saveView();
    void renameView(const QString& id);
    void removeView(const QString& id);
    //! Asks for a name above the window; taken gets what was entered, and nothing happens to an empty one.
    void askName(const QString& title, const QString& proposed, const std::function<void(const QString&)>& taken);
    void backUp();
    void checkFile();
    void openRoom(const std::function<QWidget*(QWidget*)>& make, QWidget*& page);
    void showShortcuts();
    void showAbout();
    void setTheme(const QString& name);

    Doors doors_;
    Rooms rooms_;
    SavedViews saved_;
    QHash<QString, QAction*> actions_;
    QMenu* caseMenu_;
    QToolBar* toolBar_ = nullptr;
    Sidebar* sidebar_;
    QStackedWidget* pages_;
    TodayPage* today_;
    QSplitter* cases_;
    ListPage* list_;
    DetailPane* detail_;
    EntryForm* entry_ = nullptr;
    QWidget* reportPage_ = nullptr;
    QWidget* importPage_ = nullptr;
    QWidget* sittingsPage_ = nullptr;
    QWidget* promisesPage_ = nullptr;
    QSplitter* panes_;
    RefusalLabel* notice_;
    QWidget* noticeBar_;
    QLabel* fileLabel_;
    QLabel* countLabel_;
    QLabel* rulesLabel_;
};

} // namespace huiyin::ui
