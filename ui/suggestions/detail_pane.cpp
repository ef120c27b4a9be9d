// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/detail_pane.h"

#include "lifecycle/owed.h"
#include "suggestions/attachments_panel.h"
#include "suggestions/case_words.h"
#include "suggestions/detail_tabs.h"
#include "suggestions/journal_tab.h"
#include "suggestions/next_actions.h"
#include "suggestions/together_dialog.h"
#include "widgets/empty_hint.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_words.h"
#include "widgets/stepper.h"
#include "widgets/tag.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QToolTip>

namespace huiyin::ui {

namespace {

constexpr int nextGap = 6;
constexpr int promisesTab = 3;
constexpr int attachmentsTab = 5;
constexpr int journalTab = 6;

QStringList filesOf(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QLabel* plainLabel(const char* property = nullptr)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (property)
        label->setProperty(property, true);
    return label;
}

QVBoxLayout* addTab(QTabWidget* tabs, const QString& title)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(6);
    tabs->addTab(page, title);
    return layout;
}

} // namespace

DetailPane::DetailPane(const Doors& doors, QWidget* parent)
    : QScrollArea(parent)
    , doors_(doors)
    , page_(new QWidget)
    , empty_(new EmptyHint)
    , head_(plainLabel("muted"))
    , title_(plainLabel())
    , people_(plainLabel("muted"))
    , stepper_(new Stepper)
    , next_(new FlowLayout(nextGap))
    , dueTag_(new TagLabel)
    , due_(new QLabel)
    , why_(new QToolButton)
    , tabs_(new QTabWidget)
{
    setAccessibleName(tr("Details of the case"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    inside->setProperty("surface", true);
    setWidget(inside);
    auto* outer = new QVBoxLayout(inside);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page_);
    outer->addWidget(empty_);
    empty_->setReason(tr("Choose a case in the list to see it here."));

    QFont big = title_->font();
    big.setPixelSize(17);
    big.setBold(true);
    title_->setFont(big);
    title_->setAccessibleName(tr("Title"));

    auto* box = new QFrame;
    box->setProperty("box", true);
    auto* boxLayout = new QVBoxLayout(box);
    boxLayout->setContentsMargins(10, 8, 10, 8);
    boxLayout->setSpacing(6);
    auto* dueLine = new QHBoxLayout;
    dueLine->setSpacing(8);
    why_->setText(QStringLiteral("ⓘ"));
    why_->setAccessibleName(tr("Why it is due then"));
    why_->setAutoRaise(true);
    connect(why_, &QToolButton::clicked, this, &DetailPane::explainDue);
    due_->setProperty("muted", true);
    due_->setWordWrap(true);
    dueLine->addWidget(dueTag_);
    dueLine->addWidget(due_, 1);
    dueLine->addWidget(why_);
    boxLayout->addLayout(next_);
    boxLayout->addLayout(dueLine);

    tabs_->setDocumentMode(true);
    tabs_->tabBar()->setExpanding(false);
    tabs_->setElideMode(Qt::ElideNone); // where they do not fit the bar scrolls: a tab without its name helps nobody
    tabs_->setUsesScrollButtons(true);
    for (auto* arrow : tabs_->tabBar()->findChildren<QToolButton*>())
        arrow->setFocusPolicy(Qt::NoFocus); // the keyboard has the arrow keys
    tabs_->tabBar()->setAccessibleName(tr("Parts of the case"));
    content_ = addTab(tabs_, tr("Text", "of a case"));
    units_ = addTab(tabs_, tr("Units"));
    rounds_ = addTab(tabs_, tr("Replies"));
    promises_ = addTab(tabs_, tr("Promises"));
    hearings_ = addTab(tabs_, tr("Hearings"));
    attachments_ = new AttachmentsPanel(doors);
    addTab(tabs_, tr("Attachments"))->addWidget(attachments_);
    connect(attachments_, &AttachmentsPanel::changed, this, &DetailPane::attachmentsChanged);
    connect(attachments_, &AttachmentsPanel::refused, this, &DetailPane::refused);
    setAcceptDrops(true);
    journal_ = new JournalTab(doors);
    addTab(tabs_, tr("Journal"))->addWidget(journal_);
    connect(journal_, &JournalTab::restoreWanted, this, &DetailPane::restoreWanted);
    connect(journal_, &JournalTab::undoWanted, this, &DetailPane::undoWanted);
    connect(journal_, &JournalTab::refused, this, &DetailPane::refused);

    connect(tabs_, &QTabWidget::currentChanged, this, &DetailPane::fillTab);

    auto* layout = new QVBoxLayout(page_);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(4);
    layout->addWidget(head_);
    layout->addWidget(title_);
    layout->addWidget(people_);
    layout->addSpacing(8);
    layout->addWidget(stepper_);
    layout->addSpacing(6);
    layout->addWidget(box);
    layout->addSpacing(6);
    layout->addWidget(tabs_, 1);
    showCase(std::nullopt);
}

void DetailPane::showCase(std::optional<SuggestionId> id)
{
    const bool sameCase = case_ && id && case_->suggestion.id == *id;
    case_ = id ? doors_.readCase(*id) : std::nullopt;
    page_->setVisible(case_.has_value());
    empty_->setVisible(!case_);
    if (!case_)
        return;
    fill();
    if (!sameCase)
        ensureVisible(0, 0);
}

void DetailPane::showTab(int tab)
{
    tabs_->setCurrentIndex(tab);
}

void DetailPane::fill()
{
    head_->setText(headLine(case_->suggestion, doors_));
    title_->setText(case_->suggestion.title);
    people_->setText(peopleLine(*case_, doors_));
    stepper_->setStops(stopsOf(*case_, doors_.today(), &doors_.registers()));
    fillNext();
    fillTab();
    const auto open = case_->suggestion.openPromises;
    //: title of a tab, with the number of promises that are open
    tabs_->setTabText(promisesTab, open > 0 ? tr("Promises %1").arg(open) : tr("Promises"));
    const auto files = case_->attachments.size();
    //: title of a tab, with how many files there are
    tabs_->setTabText(attachmentsTab, files > 0 ? tr("Attachments %1").arg(files) : tr("Attachments"));
}

void DetailPane::dragEnterEvent(QDragEnterEvent* event)
{
    if (case_ && !doors_.isReadOnly() && !filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DetailPane::dropEvent(QDropEvent* event)
{
    if (!case_ || doors_.isReadOnly())
        return;
    event->acceptProposedAction();
    showTab(attachmentsTab);
    attachments_->add(filesOf(*event->mimeData()));
}

//! Only the tab that is seen: stepping through a list stays quick.
void DetailPane::fillTab()
{
    if (!case_)
        return;
    if (tabs_->currentIndex() == attachmentsTab)
        return attachments_->show(*case_);
    if (tabs_->currentIndex() == journalTab)
        return journal_->show(*case_);
    const std::pair<QVBoxLayout*, void (*)(QVBoxLayout*, const Case&, const Doors&)> pages[] = {
        {content_, fillContentTab},
        {units_, fillUnitsTab},
        {rounds_, fillRoundsTab},
        {promises_, fillPromisesTab},
        {hearings_, fillHearingsTab}};
    const auto& [page, fillPage] = pages[tabs_->currentIndex()];
    fillPage(page, *case_, doors_);
}

void DetailPane::setTogether(int cases)
{
    if (cases == together_)
        return;
    together_ = cases;
    if (case_)
        fillNext();
}

void DetailPane::fillNext()
{
    clear(next_);
    auto* label = new QLabel(tr("Next"));
    label->setProperty("strong", true);
    label->setMargin(nextGap);
    next_->addWidget(label);
    const NextActions actions = nextActions(*case_);
    const bool writable = !doors_.isReadOnly();
    if (together_ > 1) { // what a single case could do next would be done to one of them only
        label->setText(tr("%n selected: what is done now is done to all of them", nullptr, together_));
        label->setWordWrap(true);
    }
    bool isFirst = true;
    for (const lifecycle::Action action : actions.likely) {
        if (together_ > 1 && !isForMany(action))
            continue;
        addNext(action, isFirst);
        isFirst = false;
    }
    if (moreMenu_ && !actions.others.empty()) {
        auto* more = new QPushButton(tr("More"));
        more->setAccessibleName(tr("More actions"));
        more->setEnabled(writable);
        more->setMenu(moreMenu_);
        next_->addWidget(more);
    }

    const Suggestion& now = case_->suggestion;
    dueTag_->setTag(now.nextDue ? dueTag(*now.nextDue, doors_.today()) : Tag());
    //: what is due, then the day: reply due 2026-06-16
    const QString due = now.nextDue ? tr("%1 %2").arg(labelOf(now.nextDueKind), now.nextDue->toString(Qt::ISODate))
                                    : tr("No date runs.");
    const QString waiting = waitingWords(*case_, doors_);
    due_->setText(waiting.isEmpty() ? due : waiting + QStringLiteral(" · ") + due);
    const QString why = explainNextDue(*case_, doors_);
    why_->setVisible(!why.isEmpty());
    why_->setToolTip(plainTip(why));
    why_->setAccessibleDescription(why);
}

//! An action that answers a clock bears its day, in words and not by its colour.
void DetailPane::addNext(lifecycle::Action action, bool isFirst)
{
    const QString name = labelOf(action);
    auto* button = new QPushButton(name);
    button->setAccessibleName(name);
    button->setProperty("primary", isFirst && leadsOn(action));
    button->setEnabled(!doors_.isReadOnly());
    if (const auto owed = lifecycle::owedBy(*case_, action)) {
        const QString due = limitWords(owed->due, doors_.today());
        //: a button: an action, then by when it is owed or how long overdue it is
        button->setText(tr("%1 · %2").arg(name, due));
        button->setAccessibleDescription(due);
        button->setToolTip(tr("%1 %2").arg(labelOf(owed->kind), owed->due.toString(Qt::ISODate)));
    }
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionWanted(action); });
    next_->addWidget(button);
}

void DetailPane::explainDue()
{
    QToolTip::showText(why_->mapToGlobal(QPoint(0, why_->height())), why_->toolTip(), why_);
}

} // namespace huiyin::ui
