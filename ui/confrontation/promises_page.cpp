// SPDX-License-Identifier: GPL-3.0-or-later
#include "confrontation/promises_page.h"

#include "confrontation/sitting_words.h"
#include "lifecycle/decide.h"
#include "lifecycle/field.h"
#include "suggestions/action_dialog.h"
#include "suggestions/case_table.h"
#include "widgets/empty_hint.h"
#include "widgets/flow_layout.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace huiyin::ui {

using lifecycle::Action;

namespace {

constexpr int textWidth = 220;   //!< of the promise, at least
constexpr int unitWidth = 180;   //!< of the unit, at most
constexpr int detailHeight = 96; //!< four lines of what is known of the promise

QString groupWords(PromiseGroup group)
{
    switch (group) {
    case PromiseGroup::All:
        //: promises of the ledger
        return PromisesPage::tr("All promises");
    case PromiseGroup::Overdue:
        return PromisesPage::tr("Overdue");
    case PromiseGroup::DueSoon:
        return PromisesPage::tr("Due within 30 days");
    case PromiseGroup::Open:
        return PromisesPage::tr("Open, not overdue");
    case PromiseGroup::Kept:
        return PromisesPage::tr("Kept");
    case PromiseGroup::Broken:
        return PromisesPage::tr("Not kept");
    }
    Q_UNREACHABLE();
}

} // namespace

PromisesPage::PromisesPage(Doors doors, std::function<void(QWidget*)> ledger, QWidget* parent)
    : QWidget(parent)
    , doors_(std::move(doors))
    , ledger_(std::move(ledger))
    , model_(new PromiseModel(doors_, this))
    , groups_(new QButtonGroup(this))
    , search_(new QLineEdit)
    , stack_(new QStackedWidget)
    , table_(new CaseTable)
    , hint_(new EmptyHint)
    , detail_(new QLabel)
    , steps_(new QHBoxLayout)
{
    setProperty("surface", true);
    setAccessibleName(tr("Promise ledger"));
    table_->setModel(model_);
    table_->setAccessibleName(tr("Promises"));
    table_->setItemDelegateForColumn(PromiseModel::State, new TagDelegate(table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(rowHeight(font()));
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(PromiseModel::Text, QHeaderView::Stretch);
    table_->horizontalHeader()->setMinimumSectionSize(40);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showSteps(); });
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const desk::LedgerPromise* line = model_->line(index.row()))
            Q_EMIT caseWanted(line->suggestion);
    });
    stack_->addWidget(table_);
    stack_->addWidget(hint_);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(buildTop());
    layout->addWidget(stack_, 1);
    layout->addWidget(buildSteps());
}

QWidget* PromisesPage::buildTop()
{
    auto* title = new QLabel(tr("Promise ledger"));
    QFont large = title->font();
    large.setPixelSize(17);
    large.setBold(true);
    title->setFont(large);
    search_->setAccessibleName(tr("Search the promises"));
    search_->setPlaceholderText(tr("promise, suggestion, unit, person"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(280);
    connect(search_, &QLineEdit::textChanged, this, &PromisesPage::filter);
    auto* paper = new QPushButton(tr("Print the ledger…"));
    paper->setAccessibleName(tr("Print the ledger"));
    paper->setVisible(bool(ledger_));
    connect(paper, &QPushButton::clicked, this, [this] { ledger_(this); });
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(search_);
    head->addWidget(paper);

    auto* chips = new FlowLayout(6);
    for (int i = 0; i < promiseGroupCount; ++i) {
        auto* chip = new QPushButton;
        chip->setCheckable(true);
        chip->setProperty("choice", true);
        groups_->addButton(chip, i);
        chips->addWidget(chip);
    }
    groups_->button(0)->setChecked(true);
    connect(groups_, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            filter();
    });
    auto* top = new QWidget;
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(chips);
    return top;
}

QWidget* PromisesPage::buildSteps()
{
    detail_->setTextFormat(Qt::PlainText);
    detail_->setWordWrap(true);
    detail_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    detail_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    detail_->setMinimumHeight(detailHeight);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(detail_);
    layout->addLayout(steps_);
    return box;
}

PromiseGroup PromisesPage::chosen() const
{
    return PromiseGroup(std::max(0, groups_->checkedId()));
}

void PromisesPage::choose(PromiseGroup group)
{
    groups_->button(int(group))->setChecked(true);
}

void PromisesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        reload();
}

void PromisesPage::follow()
{
    if (isVisible())
        reload();
}

void PromisesPage::reload()
{
    const desk::LedgerPromise* line = model_->line(table_->currentIndex().row());
    const auto held = line ? std::optional(line->promise.id) : std::nullopt;
    model_->reload();
    for (int i = 0; i < promiseGroupCount; ++i) {
        QAbstractButton* chip = groups_->button(i);
        chip->setText(QStringLiteral("%1 %2").arg(groupWords(PromiseGroup(i))).arg(model_->count(PromiseGroup(i))));
        chip->setAccessibleName(chip->text());
        QFont bold = chip->font(); // the chosen one is bold: it has the room for it beforehand
        bold.setWeight(QFont::DemiBold);
        constexpr int padding = 22; // of the style
        chip->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(chip->text()) + padding);
    }
    filter();
    if (const int row = held ? model_->rowOf(*held) : -1; row >= 0)
        table_->choose(row);
}

void PromisesPage::filter()
{
    model_->show(chosen(), search_->text());
    const bool isEmpty = model_->rowCount() == 0;
    stack_->setCurrentIndex(isEmpty ? 1 : 0);
    fitColumns();
    if (isEmpty) {
        hint_->clearSteps();
        const bool isNarrow = chosen() != PromiseGroup::All || !search_->text().isEmpty();
        hint_->setReason(isNarrow && model_->count(PromiseGroup::All) > 0
                             ? tr("No promise of this kind.")
                             : tr("Nothing has been promised yet. A promise comes with a reply of a class that is "
                                  "tracked, or from a confrontation; from then on it is followed here until it is "
                                  "kept."));
        if (isNarrow && model_->count(PromiseGroup::All) > 0)
            hint_->addStep(tr("Show all promises"), [this] {
                search_->clear();
                choose(PromiseGroup::All);
            });
    } else {
        table_->choose(0);
    }
    showSteps();
}

//! The promise itself keeps its room: what is told below the table too gives way first.
void PromisesPage::fitColumns()
{
    constexpr std::array givingWay{PromiseModel::Rated, PromiseModel::Next, PromiseModel::Person};
    for (const int column : givingWay)
        table_->setColumnHidden(column, false);
    int room = table_->viewport()->width();
    for (int column = 0; column < PromiseModel::columnTotal; ++column) {
        if (column == PromiseModel::Text)
            continue;
        table_->resizeColumnToContents(column);
        if (column == PromiseModel::Unit)
            table_->setColumnWidth(column, std::min(table_->columnWidth(column), unitWidth));
        room -= table_->columnWidth(column);
    }
    for (const int column : givingWay) {
        if (room >= textWidth)
            break;
        room += table_->columnWidth(column);
        table_->setColumnHidden(column, true);
    }
}

void PromisesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void PromisesPage::showDetail()
{
    const desk::LedgerPromise* line = model_->line(table_->currentIndex().row());
    if (!line) {
        detail_->clear();
        return;
    }
    const Promise& promise = line->promise;
    QStringList words{line->number + u' ' + line->title};
    QStringList facts;
    if (promise.madeOn)
        facts << tr("promised on %1").arg(dayWords(promise.madeOn));
    if (!promise.person.isEmpty())
        facts << lifecycle::fieldLabel(lifecycle::Field::Person) + QStringLiteral("：") + promise.person;
    if (promise.moves > 0 && promise.firstDue)
        facts << tr("first promised for %1").arg(dayWords(promise.firstDue));
    if (promise.settledOn)
        facts << labelOf(line->stage) + u' ' + dayWords(promise.settledOn);
    for (const QString& text : {promise.evidence, promise.explanation})
        if (!text.isEmpty())
            facts << text;
    if (!promise.signer.isEmpty())
        facts << tr("signed by %1").arg(promise.signer);
    words << facts.join(QStringLiteral(" · "));
    constexpr size_t lastNotes = 3;
    for (size_t i = line->notes.size() - std::min(lastNotes, line->notes.size()); i < line->notes.size(); ++i) {
        const PromiseNote& note = line->notes[i];
        QString said = note.on ? note.on->toString(Qt::ISODate) + u' ' : QString();
        said += labelOf(note.kind) + QStringLiteral("：");
        if (note.due)
            said += note.due->toString(Qt::ISODate) + u' ';
        if (note.result)
            said += ratingLabel(*note.result) + u' ';
        words << said + note.text;
    }
    words.removeAll(QString());
    detail_->setText(words.join(u'\n'));
}

//! What may be done now with the promise that is chosen.
void PromisesPage::showSteps()
{
    showDetail();
    while (QLayoutItem* item = steps_->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const desk::LedgerPromise* line = model_->line(table_->currentIndex().row());
    const auto one = line ? doors_.readCase(line->suggestion) : std::nullopt;
    if (!one)
        return;
    const auto add = [&](const QString& words, bool primary, const std::function<void()>& step) {
        auto* button = new QPushButton(words);
        button->setAccessibleName(words);
        button->setProperty("primary", primary);
        connect(button, &QPushButton::clicked, this, step);
        steps_->addWidget(button);
    };
    const bool isOpen = line->promise.state == PromiseState::Open;
    const auto possible = lifecycle::possibleActions(*one);
    const std::vector<Action> wanted =
        isOpen ? std::vector{Action::NotePromise, Action::KeepPromise, Action::MovePromise, Action::BreakPromise}
               : std::vector{Action::RatePromise};
    for (const Action action : wanted) {
        if (!doors_.isReadOnly() && std::ranges::find(possible, action) != possible.end())
            add(labelOf(action), action == Action::NotePromise, [this, action] { act(action); });
    }
    add(tr("Open the suggestion"), false, [this, suggestion = line->suggestion] { Q_EMIT caseWanted(suggestion); });
    steps_->addStretch();
}

void PromisesPage::act(Action action)
{
    const desk::LedgerPromise* line = model_->line(table_->currentIndex().row());
    const auto one = line ? doors_.readCase(line->suggestion) : std::nullopt;
    if (!one)
        return;
    auto* dialog =
        new ActionDialog(doors_, action, *one, this, [position = line->promise.position](lifecycle::Command& command) {
            command.promise = position;
        });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        reload();
        Q_EMIT changed(dialog->applied()->notices);
    });
    dialog->open();
}

} // namespace huiyin::ui
