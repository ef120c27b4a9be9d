// SPDX-License-Identifier: GPL-3.0-or-later
#include "confrontation/sittings_page.h"

#include "confrontation/agenda_model.h"
#include "confrontation/meeting_view.h"
#include "confrontation/proposal_dialog.h"
#include "confrontation/sitting_dialog.h"
#include "confrontation/sitting_words.h"
#include "suggestions/action_dialog.h"
#include "widgets/empty_hint.h"
#include "widgets/flow_layout.h"
#include "widgets/settings.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>

namespace huiyin::ui {

using lifecycle::Action;
using lifecycle::SittingAction;

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int longestWords = 6; // characters of a unit or a reason on a small screen

QLabel* headingLabel(const QString& words)
{
    auto* label = new QLabel(words);
    label->setProperty("strong", true);
    return label;
}

bool isAhead(const Confrontation& one)
{
    return one.state == SittingState::Planned || one.state == SittingState::Noticed;
}

} // namespace

SittingsPage::SittingsPage(Doors doors, SittingRooms rooms, QWidget* parent)
    : QWidget(parent)
    , doors_(std::move(doors))
    , rooms_(std::move(rooms))
    , model_(new AgendaModel(doors_, this))
    , list_(new QListWidget)
    , right_(new QStackedWidget)
    , hint_(new EmptyHint)
    , title_(new QLabel)
    , state_(new TagLabel)
    , facts_(new QLabel)
    , buttons_(new FlowLayout(6))
    , agenda_(new QTableView)
    , attendance_(new QTreeWidget)
{
    setProperty("surface", true);
    setAccessibleName(tr("Three-party confrontations"));
    auto* split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(buildList());
    right_->addWidget(hint_);
    right_->addWidget(buildDetail());
    split->addWidget(right_);
    split->setStretchFactor(1, 1);
    split->setSizes({200, 900});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    hint_->setReason(tr("No confrontation has been planned yet. Deputies, units and the congress office sit face to "
                        "face over the cases whose replies are not kept."));
    if (!doors_.isReadOnly())
        hint_->addStep(labelOf(SittingAction::Plan), [this] { act(SittingAction::Plan); });
    reload();
}

QWidget* SittingsPage::buildList()
{
    list_->setAccessibleName(tr("Confrontations"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setProperty("cards", true);
    list_->setMinimumWidth(190);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long is cut, and stands right in full
    connect(list_, &QListWidget::currentItemChanged, this, &SittingsPage::showChosen);
    auto* plan = new QPushButton(labelOf(SittingAction::Plan));
    plan->setAccessibleName(plan->text());
    plan->setEnabled(!doors_.isReadOnly());
    connect(plan, &QPushButton::clicked, this, [this] { act(SittingAction::Plan); });
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(plan);
    layout->addWidget(list_, 1);
    return side;
}

QWidget* SittingsPage::buildDetail()
{
    QFont large = title_->font();
    large.setPixelSize(17);
    large.setBold(true);
    title_->setFont(large);
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    facts_->setTextFormat(Qt::PlainText);
    facts_->setWordWrap(true);
    facts_->setProperty("muted", true);

    agenda_->setModel(model_);
    agenda_->setAccessibleName(tr("Agenda"));
    agenda_->setItemDelegateForColumn(AgendaModel::State, new TagDelegate(agenda_));
    agenda_->setSelectionBehavior(QAbstractItemView::SelectRows);
    agenda_->setSelectionMode(QAbstractItemView::SingleSelection);
    agenda_->setTabKeyNavigation(false);
    agenda_->setShowGrid(false);
    agenda_->horizontalHeader()->setMinimumSectionSize(36);
    agenda_->verticalHeader()->hide();
    agenda_->verticalHeader()->setDefaultSectionSize(rowHeight(font()));
    agenda_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    agenda_->horizontalHeader()->setSectionResizeMode(AgendaModel::Title, QHeaderView::Stretch);
    agenda_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(agenda_, &QTableView::customContextMenuRequested, this, &SittingsPage::agendaMenu);
    connect(agenda_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const AgendaLine* line = model_->line(index.row()))
            Q_EMIT caseWanted(line->suggestion);
    });

    attendance_->setAccessibleName(tr("Attendance"));
    attendance_->setRootIsDecorated(false);
    attendance_->setFrameShape(QFrame::NoFrame);
    attendance_->setProperty("rows", true);
    attendance_->setHeaderLabels({tr("Party"), tr("Who"), tr("Attendance")});
    attendance_->setMaximumHeight(190);

    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(state_, 0, Qt::AlignTop);
    auto* detail = new QWidget;
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(facts_);
    layout->addLayout(buttons_);
    layout->addSpacing(6);
    layout->addWidget(headingLabel(tr("Agenda")));
    layout->addWidget(agenda_, 1);
    layout->addWidget(headingLabel(tr("Attendance")));
    layout->addWidget(attendance_);
    return detail;
}

std::optional<ConfrontationId> SittingsPage::chosen() const
{
    const QListWidgetItem* item = list_->currentItem();
    return item ? std::optional(ConfrontationId(item->data(idRole).toLongLong())) : std::nullopt;
}

void SittingsPage::choose(ConfrontationId id)
{
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->data(idRole).toLongLong() == id.value())
            list_->setCurrentRow(row);
    }
}

void SittingsPage::reload()
{
    const auto before = chosen();
    {
        const QSignalBlocker quiet(list_);
        list_->clear();
        for (const Confrontation& one : doors_.confrontations()) {
            auto* item = new QListWidgetItem(one.ref() + QStringLiteral("　") + dayWords(one.day) + u'\n' +
                                             stateTag(one.state).text + QStringLiteral("　") + one.place);
            item->setData(idRole, one.id.value());
            list_->addItem(item);
        }
        list_->setCurrentRow(0);
        if (before)
            choose(*before);
    }
    showChosen();
}

//! On a narrow screen the titles come before what else is told of a case; the case itself tells it.
void SittingsPage::fitAgenda()
{
    constexpr int titleAtLeast = 190;
    int room = agenda_->viewport()->width();
    for (int column = 0; column < AgendaModel::columnTotal; ++column) {
        agenda_->setColumnHidden(column, false);
        if (column != AgendaModel::Title)
            room -= agenda_->columnWidth(column);
    }
    for (const int column : {int(AgendaModel::Report), int(AgendaModel::Why), int(AgendaModel::Units)}) {
        if (room >= titleAtLeast)
            return;
        room += agenda_->columnWidth(column);
        agenda_->setColumnHidden(column, true);
    }
}

void SittingsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitAgenda();
}

void SittingsPage::showChosen()
{
    const auto id = chosen();
    const auto sitting = id ? doors_.readSitting(*id) : std::nullopt;
    right_->setCurrentIndex(sitting ? 1 : 0);
    if (!sitting)
        return;
    model_->show(*id);
    const int longest = longestWords * agenda_->fontMetrics().horizontalAdvance(QChar(0x56fd));
    for (int column = 0; column < AgendaModel::columnTotal; ++column) {
        if (column == AgendaModel::Title)
            continue;
        agenda_->resizeColumnToContents(column);
        if (column == AgendaModel::Units || column == AgendaModel::Why) // whole in the tip: the classes are in sight
            agenda_->setColumnWidth(column, std::min(agenda_->columnWidth(column), longest));
    }
    fitAgenda();
    if (model_->rowCount() > 0)
        agenda_->selectRow(0);
    showHead(*sitting);
    showAttendance(*sitting);
    showButtons(sitting->head);
}

void SittingsPage::showHead(const Sitting& sitting)
{
    const Confrontation& head = sitting.head;
    title_->setText(head.ref() + QStringLiteral("　") +
                    (head.title.isEmpty() ? tr("Three-party confrontation") : head.title));
    state_->setTag(stateTag(head.state));
    const auto fact = [](const QString& label, const QString& value) {
        return value.isEmpty() ? QString() : label + QStringLiteral("：") + value + QStringLiteral("　");
    };
    using lifecycle::Field;
    using lifecycle::fieldLabel;
    QString words = fact(fieldLabel(Field::Day), dayWords(head.day) + u' ' + head.time) +
                    fact(fieldLabel(Field::Place), head.place) + fact(fieldLabel(Field::Chair), head.chair) +
                    fact(fieldLabel(Field::Recorder), head.recorder) +
                    fact(tr("Notice given"), head.noticeOn ? dayWords(head.noticeOn) : QStringLiteral("—"));
    for (const Draw& draw : sitting.draws)
        words += u'\n' + tr("Drawn by lot on %1 out of %2 with the seed “%3”: %4")
                             .arg(dayWords(draw.on))
                             .arg(draw.pool.split(u' ', Qt::SkipEmptyParts).size())
                             .arg(draw.seed, draw.drawn);
    facts_->setText(words + fact(u'\n' + tr("Note"), head.note));
}

void SittingsPage::showAttendance(const Sitting& sitting)
{
    attendance_->clear();
    for (const Attendance& seat : sitting.attendance) {
        QString came = seat.present ? QStringLiteral("✓ ") + tr("there") : QStringLiteral("× ") + seat.excuse;
        if (seat.accepted)
            came += tr(" (the chair goes on without)");
        Attendance who = seat;
        who.present = true;
        auto* item = new QTreeWidgetItem({labelOf(seat.party), seatWords(who, doors_), came});
        attendance_->addTopLevelItem(item);
    }
    for (int column = 0; column < 2; ++column)
        attendance_->resizeColumnToContents(column);
}

//! The steps that are possible now, the next one first.
void SittingsPage::showButtons(const Confrontation& head)
{
    clear(buttons_);
    const bool writable = !doors_.isReadOnly();
    const auto add = [&](const QString& words, bool primary, const std::function<void()>& step) {
        auto* button = new QPushButton(words);
        button->setAccessibleName(words);
        button->setProperty("primary", primary);
        connect(button, &QPushButton::clicked, this, step);
        buttons_->addWidget(button);
    };
    if (writable && isAhead(head))
        add(tr("Choose cases…"), model_->rowCount() == 0, [this] { proposeCases(); });
    if (writable && (isAhead(head) || head.state == SittingState::Sitting) && model_->rowCount() > 0)
        add(tr("Meeting mode"), true, [this] { openMeeting(); });
    for (const SittingAction action : {SittingAction::Draw, SittingAction::GiveNotice, SittingAction::Attend,
                                       SittingAction::Change, SittingAction::Finish, SittingAction::Cancel}) {
        if (writable && lifecycle::transition(action).from.contains(head.state))
            add(labelOf(action), false, [this, action] { act(action); });
    }
    if (rooms_.fillPapers) {
        auto* papers = new QPushButton(tr("Papers"));
        papers->setAccessibleName(papers->text());
        auto* menu = new QMenu(papers);
        rooms_.fillPapers(*menu, head, this);
        papers->setMenu(menu);
        buttons_->addWidget(papers);
    }
}

void SittingsPage::act(SittingAction action)
{
    std::optional<Confrontation> about;
    if (const auto id = chosen(); id && action != SittingAction::Plan) {
        const auto sitting = doors_.readSitting(*id);
        if (!sitting)
            return;
        about = sitting->head;
    }
    auto* dialog = new SittingDialog(doors_, action, about, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        reload();
        choose(dialog->applied()->confrontation);
        Q_EMIT changed(dialog->applied()->notices);
    });
    dialog->open();
}

void SittingsPage::proposeCases()
{
    const auto sitting = chosen() ? doors_.readSitting(*chosen()) : std::nullopt;
    if (!sitting)
        return;
    auto* dialog = new ProposalDialog(doors_, sitting->head, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (dialog->listed() == 0)
            return;
        reload();
        Q_EMIT changed({});
    });
    dialog->open();
}

void SittingsPage::actOnCase(Action action)
{
    const AgendaLine* line = model_->line(agenda_->currentIndex().row());
    const auto one = line ? doors_.readCase(line->suggestion) : std::nullopt;
    if (!one)
        return;
    auto* dialog = new ActionDialog(doors_, action, *one, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        reload();
        Q_EMIT changed(dialog->applied()->notices);
    });
    dialog->open();
}

void SittingsPage::agendaMenu(const QPoint& at)
{
    const AgendaLine* line = model_->line(agenda_->indexAt(at).row());
    if (!line)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const SuggestionId suggestion = line->suggestion;
    menu->addAction(tr("Open the case"), this, [this, suggestion] { Q_EMIT caseWanted(suggestion); });
    if (line->state == HearingState::Listed && !doors_.isReadOnly()) {
        for (const Action action :
             {Action::ReceiveReport, Action::NotePoint, Action::UnlistHearing, Action::PostponeHearing})
            menu->addAction(labelOf(action), this, [this, action] { actOnCase(action); });
    }
    if (rooms_.record && chosen())
        menu->addAction(tr("Record to be signed…"), this,
                        [this, suggestion] { rooms_.record(suggestion, *chosen(), this); });
    menu->popup(agenda_->viewport()->mapToGlobal(at));
}

//! A computer that goes off leaves the mark behind; who leaves meeting mode takes it away.
void SittingsPage::keepOpen(ConfrontationId id, bool isOpen) const
{
    QVariantMap open = settings::openMeetings.get();
    open.remove(doors_.path());
    if (isOpen)
        open.insert(doors_.path(), id.value());
    settings::openMeetings.set(open);
}

void SittingsPage::resume(ConfrontationId id)
{
    choose(id);
    const auto sitting = chosen() == id ? doors_.readSitting(id) : std::nullopt;
    if (sitting && sitting->head.state == SittingState::Sitting && !doors_.isReadOnly())
        openMeeting();
}

MeetingView* SittingsPage::openMeeting()
{
    const auto id = chosen();
    const auto sitting = id ? doors_.readSitting(*id) : std::nullopt;
    if (!sitting)
        return nullptr;
    if (isAhead(sitting->head)) { // begins with a dialog of its own: the day is a fact to be recorded
        auto* dialog = new SittingDialog(doors_, SittingAction::Begin, sitting->head, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this] {
            reload();
            openMeeting();
        });
        dialog->open();
        return nullptr;
    }
    if (sitting->head.state != SittingState::Sitting)
        return nullptr;
    if (!meeting_) {
        meeting_ = new MeetingView(doors_, *id, this);
        keepOpen(*id, true);
        connect(meeting_, &MeetingView::closed, this, [this, about = *id] {
            keepOpen(about, false);
            reload();
            Q_EMIT changed({});
        });
        connect(meeting_, &MeetingView::recordWanted, this, [this, about = *id](SuggestionId suggestion) {
            if (rooms_.record)
                rooms_.record(suggestion, about, meeting_);
        });
        meeting_->showFullScreen();
    }
    meeting_->raise();
    meeting_->activateWindow();
    return meeting_;
}

} // namespace huiyin::ui
