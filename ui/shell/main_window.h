// SPDX-License-Identifier: GPL-3.0-or-later
// shell: the window round all places of the program. Knows the places; they do not know each other.
#pragma once

#include <QHash>
#include <QMainWindow>

#include "home/today_page.h"
#include "lifecycle/action.h"
#include "shell/commands.h"
#include "shell/work_doors.h"
#include "widgets/doors.h"
#include "widgets/saved_views.h"

#include <functional>

class QCheckBox;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace huiyin::ui {

class ActionDialog;
class AfterPaint;
class DetailPane;
class EntryForm;
class FormDialog;
class HelpWindow;
class ListPage;
class RefusalLabel;
class Sidebar;

//! Rooms that the window shows without knowing them; app/ puts them in. Each gets the window as its parent. A QDialog
//! is opened above the window and the lists are read anew when it ends; anything else becomes a page of its own.
struct Rooms {
    TodayDoors today = {};
    std::function<QWidget*(QWidget* window)> report = {};
    std::function<QWidget*(QWidget* window, const QString& ledger)> import = {}; //!< of a ledger, or one to be chosen
    std::function<QWidget*(QWidget* window, desk::RegisterKind)> importRegister = {}; //!< a sheet of this register
    std::function<QWidget*(QWidget* window)> confrontations = {};
    std::function<QWidget*(QWidget* window)> promises = {};
    std::function<QWidget*(QWidget* window)> registers = {};
    //! Shows the urging letters of cases, one a unit, to be printed.
    std::function<void(const std::vector<SuggestionId>&, const lifecycle::Command& urging, QWidget* window)>
        urgingLetters = {};
    //! Shows what a case went through as the paper that is filed with it, to be printed.
    std::function<void(SuggestionId, QWidget* window)> caseHistory = {};
    //! The doors of these names in the thread that calls, for so many cases that it takes a while. Nothing: it was
    //! called off, and all is as it was.
    std::function<std::optional<Doors::Outcome>(std::optional<JournalId>, const Proceed&)> undoBeside = {};
    std::function<std::optional<Doors::Outcome>(const Proceed&)> redoBeside = {};
    Doors::TogetherBeside applyBeside = {};
    WorkDoors work = {};
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Doors doors, Rooms rooms, QWidget* parent = nullptr);
    ~MainWindow() override;

    void run(const QString& command); //!< by its id in the table of commands
    QAction* command(const QString& id) const { return actions_.value(id); }
    void goTo(const QString& place); //!< today, reports:gap, confrontations:ID, or the id of a view
    void showCases(const CaseFilter& filter, const QString& figure); //!< what a number of the report counts
    void openCase(SuggestionId id);
    void importRegister(desk::RegisterKind kind);
    void tell(const QString& words);    //!< in the status bar, for a while
    void act(lifecycle::Action action); //!< asks for what the action needs, about the case shown
    EntryForm& entryForm();
    void afterChange(const lifecycle::Refusals& notices = {}); //!< everything shown is read anew
    void announce(const QString& words);                       //!< above the place, until it is dismissed
    void tellLastCopy(const QString& words); //!< in the status bar: when the program last made a backup by itself

    ListPage& list() { return *list_; }
    DetailPane& detail() { return *detail_; }

Q_SIGNALS:
    void changed(); //!< the file holds something else than a moment ago, or a person asked to look again
    void reportWanted(const QString& kind);         //!< closure, gap, confrontation, promises; the page is in view
    void overduePromisesWanted();                   //!< of the ledger; the page is in view
    void meetingWanted(huiyin::ConfrontationId id); //!< the page of the confrontations is in view
    void newFileWanted();
    void openFileWanted();
    void openRecentWanted(const QString& path);
    void restoreWanted(const QString& backup); //!< in the place of this file; it was shown what that changes

protected:
    bool focusNextPrevChild(bool next) override; //!< as one reads
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override; //!< a ledger is imported, a case file opened

private:
    static constexpr int statusTime = 15'000; // ms
    void buildMenus();
    void buildPages();
    void fillRecent(QMenu* menu);
    struct Steps {
        std::optional<desk::HistoryLine> last;   //!< that can be undone
        std::optional<desk::HistoryLine> undone; //!< that can be done again
    };
    void refresh(const lifecycle::Refusals& notices); //!< all but the pages
    void countAfterRows();
    void recount();
    void enableCommands();
    void tellStatus();
    void undo();
    void redo();
    void undoEntry(JournalId entry);
    void restore(lifecycle::Field field, const QString& words, const QString& reason); //!< by a correction
    void open(ActionDialog* dialog, lifecycle::Action action);
    void actOnMany(lifecycle::Action action, const std::vector<SuggestionId>& cases);
    const QCheckBox* offerLetters(FormDialog& dialog); //!< null when no letters can be made
    void showLetters(bool wanted, const std::vector<SuggestionId>& cases, const lifecycle::Command& urging);
    void askSteps();
    void nameSteps(const Steps& steps); //!< undo and redo say what they would do
    void takeBack(std::optional<JournalId> entry, const std::optional<desk::HistoryLine>& line);
    void stepBeside(const desk::HistoryLine& line, const QString& doing, const QString& words,
                    const std::function<std::optional<Doors::Outcome>(const Proceed&)>& take);
    void tellStep(const Doors::Outcome& done, const std::optional<desk::HistoryLine>& step, const QString& words);
    void showCase(SuggestionId id);
    void saveView();
    void renameView(const QString& id);
    void removeView(const QString& id);
    //! Asks for a name above the window; taken gets what was entered, and nothing happens to an empty one.
    void askName(const QString& title, const QString& proposed, const std::function<void(const QString&)>& taken);
    void backUp();
    void checkFile();
    void openOwnFields();
    void exportList();
    void printList();
    void restoreBackup();
    void tellEnd(const WorkEnd& end);       //!< with a way to what was made
    void importLedger(const QString& path); //!< none: it is asked for
    void openRoom(const std::function<QWidget*(QWidget*)>& make, QWidget*& page);
    void showManual(const QString& heading, QWidget* dialog = nullptr);
    void showShortcuts();
    void showAbout();
    void tickTheme(const QString& name);
    void setTheme(const QString& name);

    Doors doors_;
    Rooms rooms_;
    SavedViews saved_;
    QHash<QString, QAction*> actions_;
    QMenu* caseMenu_;
    QToolBar* toolBar_ = nullptr;
    // from the outside in: a part that is put into another with all that is in it has its style looked up once more
    QSplitter* panes_;
    Sidebar* sidebar_;
    QWidget* right_;
    QStackedWidget* pages_;
    TodayPage* today_;
    QSplitter* cases_;
    ListPage* list_;
    DetailPane* detail_;
    QString place_; //!< where the person is, as goTo() knows it
    HelpWindow* manual_ = nullptr;
    EntryForm* entry_ = nullptr;
    QWidget* reportPage_ = nullptr;
    QWidget* importPage_ = nullptr;
    QWidget* sittingsPage_ = nullptr;
    QWidget* promisesPage_ = nullptr;
    QWidget* registersPage_ = nullptr;
    AfterPaint* counting_; //!< the numbers beside the views, for the first time
    Aside* steps_;
    bool isCountingLate_ = false; //!< the first rows are still being read
    RefusalLabel* notice_;
    QWidget* noticeBar_;
    QToolButton* undoBar_;  //!< in sight as long as there is a step to take back
    QToolButton* openMade_; //!< what long work has made, and where it lies
    QToolButton* openFolder_;
    QString made_;
    QLabel* copyLabel_;
    QLabel* fileLabel_;
    QLabel* countLabel_;
    QLabel* rulesLabel_;
};

} // namespace huiyin::ui
