// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "home/today_page.h"
#include "lifecycle/decide.h"
#include "shell/case_menu.h"
#include "shell/help_window.h"
#include "shell/shortcuts_dialog.h"
#include "shell/sidebar.h"
#include "suggestions/detail_pane.h"
#include "suggestions/entry_form.h"
#include "suggestions/list_page.h"
#include "suggestions/together_dialog.h"
#include "widgets/after_paint.h"
#include "widgets/refusal_label.h"
#include "widgets/settings.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include "widgets/view_layout.h"
#include "widgets/views.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace huiyin::ui {

using lifecycle::Action;

//! The one local file that is dropped.
static QString droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

MainWindow::MainWindow(Doors doors, Rooms rooms, QWidget* parent)
    : QMainWindow(parent)
    , doors_(std::move(doors))
    , rooms_(std::move(rooms))
    , saved_(doors_.path())
    , caseMenu_(new CaseMenu(actions_, this))
    , panes_(new QSplitter(Qt::Horizontal, this))
    , sidebar_(new Sidebar(doors_, panes_))
    , right_(new QWidget(panes_))
    , pages_(new QStackedWidget(right_))
    , today_(new TodayPage(doors_, rooms_.today, pages_))
    , cases_(new QSplitter(Qt::Horizontal, pages_))
    , list_(new ListPage(doors_, cases_))
    , detail_(new DetailPane(doors_, cases_))
    , counting_(new AfterPaint(sidebar_->viewport(), [this] { countAfterRows(); }))
    , steps_(new Aside(this))
    , notice_(new RefusalLabel(RefusalLabel::Kind::Notice))
    , noticeBar_(new QWidget(right_))
    , undoBar_(new QToolButton)
    , openMade_(new QToolButton)
    , openFolder_(new QToolButton)
    , copyLabel_(new QLabel)
    , fileLabel_(new QLabel)
    , countLabel_(new QLabel)
    , rulesLabel_(new QLabel)
{
    setObjectName(QStringLiteral("main"));
    const QString name = QFileInfo(doors_.path()).completeBaseName();
    //: title of the window: the name of the case file, then the program's
    setWindowTitle(tr("%1 — Huiyin").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    buildPages();
    buildMenus();

    resize(1280, 800);
    if (const QByteArray kept = settings::geometry.get(); !kept.isEmpty())
        restoreGeometry(kept);
    panes_->setSizes({184, 1096});
    cases_->setSizes({704, 392});
    panes_->restoreState(settings::panes.get());
    cases_->restoreState(settings::listPanes.get());

    list_->setWritable(!doors_.isReadOnly());
    place_ = QStringLiteral("today");
    sidebar_->choose(place_);
    refresh({});
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    auto* close = new QToolButton;
    close->setText(QStringLiteral("×"));
    close->setAccessibleName(tr("Dismiss the notice"));
    auto* noticeLayout = new QHBoxLayout(noticeBar_);
    noticeLayout->setContentsMargins(14, 8, 14, 0);
    noticeLayout->addWidget(notice_, 1);
    openMade_->setText(tr("Open it"));
    openFolder_->setText(tr("Open its folder"));
    for (QToolButton* way : {openMade_, openFolder_}) {
        way->setAccessibleName(way->text());
        way->hide();
        noticeLayout->addWidget(way, 0, Qt::AlignTop);
    }
    connect(openMade_, &QToolButton::clicked, this, [this] { doors_.openOutside(made_); });
    connect(openFolder_, &QToolButton::clicked, this, [this] { doors_.openOutside(QFileInfo(made_).absolutePath()); });
    noticeLayout->addWidget(close, 0, Qt::AlignTop);
    noticeBar_->hide();
    connect(close, &QToolButton::clicked, noticeBar_, &QWidget::hide);

    cases_->setStretchFactor(0, 3);
    cases_->setStretchFactor(1, 2);
    cases_->setHandleWidth(1);
    cases_->setChildrenCollapsible(false);
    list_->setMinimumWidth(380);
    detail_->setMinimumWidth(360);
    pages_->addWidget(today_);
    pages_->addWidget(cases_);

    auto* rightLayout = new QVBoxLayout(right_);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(noticeBar_);
    rightLayout->addWidget(pages_, 1);
    if (rooms_.confrontations)
        sidebar_->addConfrontations();
    if (rooms_.promises)
        sidebar_->addPromises();
    if (rooms_.report)
        sidebar_->addReports();
    if (rooms_.registers)
        sidebar_->addRegisters();
    panes_->setStretchFactor(1, 1);
    panes_->setHandleWidth(1);
    panes_->setChildrenCollapsible(false);
    setCentralWidget(panes_);

    sidebar_->showSaved(saved_.all());
    connect(sidebar_, &Sidebar::placeWanted, this, &MainWindow::goTo);
    connect(sidebar_, &Sidebar::renameWanted, this, &MainWindow::renameView);
    connect(sidebar_, &Sidebar::removeWanted, this, &MainWindow::removeView);
    connect(list_, &ListPage::saveWanted, this, &MainWindow::saveView);
    const auto countNow = [this] {
        if (isCountingLate_)
            counting_->want();
    };
    connect(today_, &TodayPage::presented, this, countNow);
    connect(list_, &ListPage::filled, this, countNow);
    connect(today_, &TodayPage::viewWanted, this, &MainWindow::goTo);
    connect(today_, &TodayPage::placeWanted, this, &MainWindow::goTo);
    connect(today_, &TodayPage::casesWanted, this, &MainWindow::showCases);
    connect(today_, &TodayPage::caseWanted, this, &MainWindow::openCase);
    connect(today_, &TodayPage::newWanted, this, [this] { run(QStringLiteral("case.new")); });
    connect(today_, &TodayPage::importWanted, this, [this] { run(QStringLiteral("file.import")); });
    connect(list_, &ListPage::currentChanged, this, [this] {
        detail_->showCase(list_->current());
        enableCommands();
    });
    connect(list_, &ListPage::selectionChanged, this, [this] {
        enableCommands();
        tellStatus();
    });
    connect(list_, &ListPage::newWanted, this, [this] { run(QStringLiteral("case.new")); });
    connect(list_, &ListPage::importWanted, this, [this] { run(QStringLiteral("file.import")); });
    connect(list_, &ListPage::wholeWanted, this, [this] { goTo(QStringLiteral("all")); });
    connect(list_, &ListPage::backWanted, this, &MainWindow::goTo);
    connect(list_, &ListPage::caseWanted, this, &MainWindow::openCase);
    connect(list_, &ListPage::opened, this, [this] { detail_->setFocus(); });
    connect(detail_, &DetailPane::actionWanted, this, &MainWindow::act);
    connect(detail_, &DetailPane::restoreWanted, this, &MainWindow::restore);
    connect(detail_, &DetailPane::undoWanted, this, &MainWindow::undoEntry);
    connect(detail_, &DetailPane::attachmentsChanged, this, [this] { afterChange(); });
    connect(detail_, &DetailPane::refused, this, [this](const QString& words) {
        notice_->say(words);
        noticeBar_->show();
    });
    list_->setContextMenu(caseMenu_);
    detail_->setMoreMenu(caseMenu_);

    fileLabel_->setTextFormat(Qt::PlainText);
    copyLabel_->setTextFormat(Qt::PlainText);
    for (QLabel* label : {fileLabel_, countLabel_, copyLabel_, rulesLabel_}) {
        label->setProperty("muted", true);
        label->setMargin(4);
    }
    statusBar()->addWidget(fileLabel_);
    statusBar()->addWidget(countLabel_);
    statusBar()->addPermanentWidget(undoBar_);
    statusBar()->addPermanentWidget(copyLabel_);
    statusBar()->addPermanentWidget(rulesLabel_);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::buildMenus()
{
    toolBar_ = addToolBar(tr("Tool bar"));
    toolBar_->setObjectName(QStringLiteral("tools"));
    toolBar_->setMovable(false);
    toolBar_->setVisible(settings::toolBar.get());

    QHash<int, QMenu*> menus;
    QHash<QString, QMenu*> groups;
    for (const CommandRow& row : commands()) {
        QMenu*& menu = menus[int(row.menu)];
        if (!menu)
            menu = menuBar()->addMenu(menuTitle(row.menu));
        QMenu* into = menu;
        if (row.group) {
            QMenu*& group = groups[QStringLiteral("%1/%2").arg(int(row.menu)).arg(QLatin1String(row.group))];
            if (!group)
                group = menu->addMenu(QCoreApplication::translate("Command", row.group));
            into = group;
        }
        if (row.isLine()) {
            into->addSeparator();
            continue;
        }
        const QString id = QString::fromLatin1(row.id);
        if (id == u"file.recent") {
            QMenu* recent = into->addMenu(row.words());
            connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
            fillRecent(recent);
            actions_.insert(id, recent->menuAction());
            continue;
        }
        auto* action = into->addAction(row.words());
        action->setObjectName(id);
        if (row.shortcut[0] != '\0')
            action->setShortcut(QKeySequence(QString::fromLatin1(row.shortcut)));
        connect(action, &QAction::triggered, this, [this, id] { run(id); });
        actions_.insert(id, action);
        if (row.onToolBar)
            toolBar_->addAction(action);
    }
    undoBar_->setDefaultAction(actions_.value(QStringLiteral("edit.undo")));
    undoBar_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    undoBar_->setAutoRaise(true);
    // what is done with a saved view in the sidebar is what the menu does with it
    sidebar_->addActions(
        {actions_.value(QStringLiteral("view.rename")), actions_.value(QStringLiteral("view.remove"))});
    QAction* showTools = actions_.value(QStringLiteral("view.toolbar"));
    showTools->setCheckable(true);
    showTools->setChecked(settings::toolBar.get());
    QAction* dense = actions_.value(QStringLiteral("list.dense"));
    dense->setCheckable(true);
    dense->setChecked(settings::denseRows.get());
    for (const char* name : schemeNames)
        actions_.value(QStringLiteral("theme.") + QLatin1String(name))->setCheckable(true);
    tickTheme(settings::theme.get());
}

void MainWindow::run(const QString& id)
{
    for (const CommandRow& row : commands()) {
        if (row.action && id == QLatin1String(row.id))
            return act(*row.action);
    }
    if (id.startsWith(u"theme."))
        return setTheme(id.mid(6));
    if (id == u"file.new")
        Q_EMIT newFileWanted();
    else if (id == u"file.open")
        Q_EMIT openFileWanted();
    else if (id == u"file.import")
        importLedger({});
    else if (id == u"file.backup")
        backUp();
    else if (id == u"file.check")
        checkFile();
    else if (id == u"file.quit")
        close();
    else if (id == u"file.restore")
        restoreBackup();
    else if (id == u"file.export")
        exportList();
    else if (id == u"file.print")
        printList();
    else if (id == u"edit.undo")
        undo();
    else if (id == u"edit.redo")
        redo();
    else if (id == u"edit.copyrows")
        QApplication::clipboard()->setMimeData(
            clipboardTable(list_->table(ListPage::Rows::Selected, ListPage::Own::Added)));
    else if (id == u"edit.selectall")
        list_->selectAll();
    else if (id == u"edit.copy" && detail_->shown())
        QApplication::clipboard()->setText(detail_->shown()->suggestion.ref().toString() + u' ' +
                                           detail_->shown()->suggestion.title);
    else if (id == u"edit.find") {
        if (pages_->currentWidget() != cases_)
            goTo(QStringLiteral("all"));
        list_->focusSearch();
    } else if (id == u"case.new")
        entryForm().show();
    else if (id == u"case.history" && detail_->shown() && rooms_.caseHistory)
        rooms_.caseHistory(detail_->shown()->suggestion.id, this);
    else if (id.startsWith(u"report.")) {
        goTo(QStringLiteral("reports:") + id.mid(7));
        if (reportPage_)
            reportPage_->setFocus(Qt::ShortcutFocusReason);
    } else if (id == u"view.previous" || id == u"view.next")
        list_->step(id == u"view.next" ? 1 : -1);
    else if (id == u"list.filter")
        list_->openFilterMenu();
    else if (id == u"list.columns")
        list_->openColumnMenu();
    else if (id == u"list.dense") {
        settings::denseRows.set(!settings::denseRows.get());
        list_->setDense(settings::denseRows.get());
    } else if (id == u"view.save")
        saveView();
    else if (id == u"view.rename")
        renameView(sidebar_->savedView());
    else if (id == u"view.remove")
        removeView(sidebar_->savedView());
    else if (id == u"view.reload")
        afterChange();
    else if (id == u"view.toolbar") {
        settings::toolBar.set(!settings::toolBar.get());
        toolBar_->setVisible(settings::toolBar.get());
    } else if (id.startsWith(u"view."))
        goTo(id.mid(5));
    else if (id == u"own.fields")
        openOwnFields();
    else if (id == u"help.manual")
        showManual(headingFor(place_));
    else if (id == u"help.quick")
        showManual(QString());
    else if (id == u"help.shortcuts")
        showShortcuts();
    else if (id == u"help.about")
        showAbout();
}

void MainWindow::goTo(const QString& place)
{
    place_ = place.section(u':', 0, 0);
    static const QString reports = QStringLiteral("reports");
    static const QString promises = QStringLiteral("promises");
    static const QString confrontations = QStringLiteral("confrontations");
    sidebar_->choose(place.startsWith(confrontations) ? confrontations
                     : place.startsWith(reports)      ? reports
                     : place.startsWith(promises)     ? promises
                                                      : place);
    if (place == u"today") {
        pages_->setCurrentWidget(today_);
        today_->follow();
    } else if (place.startsWith(reports)) {
        openRoom(rooms_.report, reportPage_);
        if (const QString kind = place.section(u':', 1); !kind.isEmpty())
            Q_EMIT reportWanted(kind);
    } else if (place.startsWith(promises)) {
        openRoom(rooms_.promises, promisesPage_);
        if (place.endsWith(u":overdue"))
            Q_EMIT overduePromisesWanted();
    } else if (place == u"registers") {
        openRoom(rooms_.registers, registersPage_);
    } else if (place.startsWith(confrontations)) {
        openRoom(rooms_.confrontations, sittingsPage_);
        if (const QString id = place.section(u':', 1); !id.isEmpty())
            Q_EMIT meetingWanted(ConfrontationId(id.toLongLong()));
    } else if (const View* view = viewOf(place)) {
        pages_->setCurrentWidget(cases_);
        list_->view(view->filter(doors_.today()), {}, place);
    } else if (const SavedView* saved = saved_.find(place)) {
        pages_->setCurrentWidget(cases_);
        list_->view(filterFromMap(saved->filter, doors_.today()), {}, place);
    }
    enableCommands();
    tellStatus();
}

void MainWindow::showCases(const CaseFilter& filter, const QString& figure)
{
    sidebar_->choose(QString());
    pages_->setCurrentWidget(cases_);
    list_->view(filter, figure, {}, place_);
    place_ = QStringLiteral("all"); // for the manual
    list_->focusCases();            // the number that was pressed is out of sight
    enableCommands();
    tellStatus();
}

void MainWindow::tell(const QString& words)
{
    statusBar()->showMessage(words, statusTime);
}

void MainWindow::openCase(SuggestionId id)
{
    goTo(QStringLiteral("all"));
    list_->select(id);
}

//! In the list as it is when it holds the case, else in the whole list.
void MainWindow::showCase(SuggestionId id)
{
    if (pages_->currentWidget() != cases_ || !list_->select(id))
        openCase(id);
}

void MainWindow::importLedger(const QString& path)
{
    if (rooms_.import)
        openRoom([this, path](QWidget* window) { return rooms_.import(window, path); }, importPage_);
    else
        openRoom({}, importPage_);
}

void MainWindow::importRegister(desk::RegisterKind kind)
{
    if (rooms_.importRegister)
        openRoom([this, kind](QWidget* window) { return rooms_.importRegister(window, kind); }, importPage_);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (path.endsWith(u".huiyin", Qt::CaseInsensitive))
        Q_EMIT openRecentWanted(path);
    else if (!doors_.isReadOnly())
        importLedger(path);
}

void MainWindow::openRoom(const std::function<QWidget*(QWidget*)>& make, QWidget*& page)
{
    if (!make) {
        notice_->say(tr("This part of the program is not built in."));
        noticeBar_->show();
        return;
    }
    if (!page) {
        QWidget* made = make(this);
        if (auto* dialog = qobject_cast<QDialog*>(made)) {
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::finished, this, [this] { afterChange(); });
            dialog->open();
            return;
        }
        page = made;
        if (page)
            pages_->addWidget(page);
    }
    if (page)
        pages_->setCurrentWidget(page);
}

EntryForm& MainWindow::entryForm()
{
    if (!entry_) {
        entry_ = new EntryForm(doors_, this);
        connect(entry_, &EntryForm::helpWanted, this, [this] { showManual(headingFor(QStringLiteral("entry"))); });
        connect(entry_, &EntryForm::saved, this, [this](const desk::Applied& applied) {
            afterChange(applied.notices);
            list_->select(applied.suggestion);
        });
    }
    if (!entry_->isVisible())
        entry_->refresh();
    return *entry_;
}

void MainWindow::afterChange(const lifecycle::Refusals& notices)
{
    openMade_->hide();
    openFolder_->hide();
    if (pages_->currentWidget() == cases_)
        list_->reload();
    today_->follow();
    refresh(notices);
    Q_EMIT changed();
}

void MainWindow::refresh(const lifecycle::Refusals& notices)
{
    notice_->tell(notices);
    noticeBar_->setVisible(!notices.empty());
    if (isVisible())
        recount();
    else // at the start: the numbers come in when the window stands
        counting_->want();
    enableCommands();
    tellStatus();
}

//! At the start the rows of the place come first: whatever else reads the file would share the machine with them.
void MainWindow::countAfterRows()
{
    isCountingLate_ = list_->isReading() || today_->isReading();
    if (!isCountingLate_)
        recount();
}

//! The numbers beside the views, how many cases there are in all, and what can be undone: of an import how many.
void MainWindow::recount()
{
    askSteps();
    sidebar_->recount();
    if (pages_->currentWidget() != cases_) // else the list has counted; now it reads its cases when a view is chosen
        list_->countAll();
}

void MainWindow::enableCommands()
{
    const bool writable = !doors_.isReadOnly();
    const auto& one = detail_->shown();
    const bool hasCase = one && pages_->currentWidget() == cases_;
    const int together = hasCase ? int(list_->selected().size()) : 0;
    const bool many = together > 1;
    detail_->setTogether(together);
    const auto possible = hasCase ? lifecycle::possibleActions(*one) : std::vector<Action>();
    for (const CommandRow& row : commands()) {
        QAction* action = actions_.value(QString::fromLatin1(row.id));
        if (!action || row.needs == Needs::Nothing || qstrcmp(row.id, "edit.undo") == 0 ||
            qstrcmp(row.id, "edit.redo") == 0)
            continue;
        bool enabled = row.needs != Needs::Case || hasCase;
        if (row.needs == Needs::List)
            enabled = pages_->currentWidget() == cases_;
        if (qstrcmp(row.id, "view.save") == 0)
            enabled = enabled && list_->canBeSaved();
        if (qstrcmp(row.id, "view.rename") == 0 || qstrcmp(row.id, "view.remove") == 0)
            enabled = enabled && !sidebar_->savedView().isEmpty();
        if (row.action && many)
            enabled = writable && isForMany(*row.action);
        else if (row.action)
            enabled = writable && std::ranges::find(possible, *row.action) != possible.end();
        else if (row.needs == Needs::Writing)
            enabled = writable;
        action->setEnabled(enabled);
    }
}

void MainWindow::tellStatus()
{
    QString file = QFileInfo(doors_.path()).fileName();
    if (doors_.isReadOnly())
        //: status bar: name of the file that may only be read
        file = tr("%1 (read only)").arg(file);
    fileLabel_->setText(file);
    const qsizetype selected = qsizetype(list_->selected().size());
    if (list_->isReading())
        countLabel_->clear();
    else if (pages_->currentWidget() != cases_)
        countLabel_->setText(tr("%1 in all").arg(list_->all()));
    else if (selected > 1)
        countLabel_->setText(
            tr("%1 in all · %2 shown · %3 selected").arg(list_->all()).arg(list_->shown()).arg(selected));
    else // one row is the case beside the list
        countLabel_->setText(tr("%1 in all · %2 shown").arg(list_->all()).arg(list_->shown()));
    rulesLabel_->setText(tr("Rules: %1").arg(doors_.officeRules().name.text()));
}

void MainWindow::askName(const QString& title, const QString& proposed,
                         const std::function<void(const QString&)>& taken)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(proposed);
    connect(dialog, &QInputDialog::textValueSelected, this, [taken](const QString& name) {
        if (!name.trimmed().isEmpty())
            taken(name.trimmed());
    });
    dialog->open();
}

void MainWindow::saveView()
{
    askName(tr("Save as a view"), list_->describedFilter(), [this](const QString& name) {
        saved_.save(name, list_->filter(), doors_.today());
        list_->rememberAs(SavedView{name, {}}.id());
        sidebar_->showSaved(saved_.all());
        sidebar_->recount();
        goTo(SavedView{name, {}}.id());
    });
}

void MainWindow::renameView(const QString& id)
{
    const SavedView* view = saved_.find(id);
    if (!view)
        return;
    askName(tr("Rename the view"), view->name, [this, id](const QString& name) {
        if (saved_.rename(id, name)) {
            moveViewLayout(id, SavedView{name, {}}.id());
            sidebar_->showSaved(saved_.all());
            sidebar_->recount();
            return goTo(SavedView{name, {}}.id());
        }
        notice_->say(tr("Another view is called “%1”. Choose a name of its own.").arg(name));
        noticeBar_->show();
    });
}

void MainWindow::removeView(const QString& id)
{
    saved_.remove(id);
    dropViewLayout(id);
    sidebar_->showSaved(saved_.all());
    sidebar_->recount();
    if (pages_->currentWidget() == cases_)
        goTo(QStringLiteral("all"));
}

void MainWindow::fillRecent(QMenu* menu)
{
    menu->clear();
    int number = 0;
    for (const QString& path : settings::recent.get()) {
        const QFileInfo file(path);
        QString words = file.exists() ? file.fileName() : tr("%1 (missing)").arg(file.fileName());
        auto* action =
            menu->addAction(QStringLiteral("&%1 %2").arg(++number % 10).arg(words.replace(u'&', QStringLiteral("&&"))));
        action->setToolTip(path);
        action->setEnabled(file.exists());
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openRecentWanted(path); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("&No recent file"))->setEnabled(false);
}

//! No heading: the first, which is the quick start. Above a dialog that takes all input it is one of its own.
void MainWindow::showManual(const QString& heading, QWidget* dialog)
{
    if (!dialog && !manual_)
        manual_ = new HelpWindow(this);
    HelpWindow* manual = dialog ? new HelpWindow(dialog) : manual_;
    manual->setAttribute(Qt::WA_DeleteOnClose, dialog != nullptr);
    manual->turnTo(heading.isEmpty() ? manual->headings().value(0) : heading);
    manual->show();
    manual->raise();
    manual->activateWindow();
}

void MainWindow::showShortcuts()
{
    auto* dialog = new ShortcutsDialog(actions_.values(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Huiyin"),
                                tr("Huiyin %1\nEvery case settled, every voice answered.\n\nFree software under the "
                                   "GNU General Public License, version 3 or later.")
                                    .arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void MainWindow::tickTheme(const QString& name)
{
    for (const char* one : schemeNames)
        actions_.value(QStringLiteral("theme.") + QLatin1String(one))->setChecked(name == QLatin1String(one));
}

void MainWindow::setTheme(const QString& name)
{
    settings::theme.set(name);
    applyTheme(*qApp, schemeNamed(name));
    tickTheme(name);
    today_->follow();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return tabAsRead({panes_, undoBar_}, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settings::geometry.set(saveGeometry());
    settings::panes.set(panes_->saveState());
    settings::listPanes.set(cases_->saveState());
    event->accept();
}

} // namespace huiyin::ui
