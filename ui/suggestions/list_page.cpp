// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/list_page.h"

#include "suggestions/case_delegate.h"
#include "suggestions/case_header.h"
#include "suggestions/case_table.h"
#include "suggestions/filter_menu.h"
#include "suggestions/filter_words.h"
#include "suggestions/list_columns.h"
#include "suggestions/suggestion_table_model.h"
#include "widgets/aside.h"
#include "widgets/empty_hint.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_words.h"
#include "widgets/settings.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace huiyin::ui {

namespace {

constexpr int typingPause = 150; // ms
constexpr int chipWidth = 300;
// in what is remembered of a view
const QString sortKey = QStringLiteral("sort");
const QString descendingKey = QStringLiteral("descending");
const QString thenKey = QStringLiteral("then");
const QString thenDescendingKey = QStringLiteral("thenDescending");

//! How a filter differs from no filter, apart from search and order.
bool isNarrow(const CaseFilter& filter, const Doors& doors)
{
    return !filter.search.isEmpty() || !partsOf(filter, doors).empty();
}

} // namespace

ListPage::ListPage(const Doors& doors, QWidget* parent)
    : QWidget(parent)
    , doors_(doors)
    , search_(new QLineEdit)
    , new_(new QPushButton(tr("＋ New suggestion")))
    , import_(new QPushButton(tr("Import…")))
    , parts_(new FlowLayout(6))
    , count_(new QLabel)
    , stack_(new QStackedWidget)
    , table_(new CaseTable)
    , empty_(new EmptyHint)
    , model_(new SuggestionTableModel(doors_, this))
    , aside_(new Aside(this))
    , typing_(new QTimer(this))
{
    search_->setPlaceholderText(tr("Search: title, text, deputy, unit, pinyin initials (Ctrl+F)"));
    search_->setAccessibleName(tr("Search cases"));
    search_->setClearButtonEnabled(true);
    search_->setMinimumHeight(30);
    typing_->setSingleShot(true);
    typing_->setInterval(typingPause);
    connect(search_, &QLineEdit::textChanged, typing_, qOverload<>(&QTimer::start)); // committed text only
    connect(search_, &QLineEdit::returnPressed, this, &ListPage::finishSearch);
    connect(typing_, &QTimer::timeout, this, &ListPage::applySearch);
    search_->installEventFilter(this);

    new_->setProperty("primary", true);
    new_->setMinimumHeight(30);
    new_->setAccessibleName(tr("New suggestion"));
    import_->setMinimumHeight(30);
    import_->setAccessibleName(tr("Import a ledger"));
    connect(new_, &QPushButton::clicked, this, &ListPage::newWanted);
    connect(import_, &QPushButton::clicked, this, &ListPage::importWanted);

    table_->setHorizontalHeader(new CaseHeader(table_));
    table_->setModel(model_);
    table_->setItemDelegate(new CaseDelegate(table_));
    table_->setAccessibleName(tr("Cases"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTextElideMode(Qt::ElideRight);
    table_->setTabKeyNavigation(false);
    table_->setCornerButtonEnabled(false);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setDense(settings::denseRows.get());
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(SuggestionTableModel::NumberColumn, Qt::AscendingOrder);
    header->setSectionsClickable(true);
    filter_.sort = SortBy::Number;
    columns_ = new ListColumns(*table_, doors_);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        model_->sort(column, order);
        showSort(); // a column that nothing is sorted by does not take the arrow
    });
    connect(model_, &SuggestionTableModel::sortWanted, this, &ListPage::sortBy);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListPage::currentChanged);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::selectionChanged);
    connect(table_, &QTableView::activated, this, &ListPage::opened);
    connect(table_, &QTableView::customContextMenuRequested, this, [this](const QPoint& at) {
        if (menu_ && current())
            menu_->popup(table_->viewport()->mapToGlobal(at));
    });

    count_->setProperty("muted", true);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 10, 14, 0);
    top->setSpacing(8);
    top->addWidget(search_, 1);
    top->addWidget(new_);
    top->addWidget(import_);
    auto* second = new QHBoxLayout;
    second->setContentsMargins(14, 6, 14, 6);
    second->setSpacing(8);
    second->addLayout(parts_, 1);
    second->addWidget(count_);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(second);
    layout->addWidget(stack_, 1);
}

bool ListPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            table_->setFocus();
            return true;
        case Qt::Key_Escape:
            if (search_->text().isEmpty()) { // the second time it leaves
                focusCases();
                return true;
            }
            search_->clear();
            applySearch();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ListPage::setWritable(bool writable)
{
    writable_ = writable;
    new_->setEnabled(writable);
    import_->setEnabled(writable);
}

void ListPage::view(const CaseFilter& filter, const QString& figure, const QString& id, const QString& origin)
{
    wanted_.reset();
    figure_ = figure;
    filter_ = filter;
    view_ = id;
    origin_ = origin;
    columns_->setView(id);
    recallSort();
    showSort();
    {
        const QSignalBlocker quiet(search_);
        search_->setText(filter.search);
    }
    typing_->stop();
    refill(Keep::Current);
}

void ListPage::reload()
{
    refill(Keep::Selection);
}

void ListPage::countAll()
{
    aside_->ask<Doors, qint64>(
        doors_, [](const Doors& doors) { return doors.count({}); },
        [this](const qint64& all) {
            all_ = all;
            Q_EMIT selectionChanged(); // of so many
        });
}

void ListPage::refill(Keep keep)
{
    showParts();
    aside_->ask<Doors, Found>(
        doors_,
        [filter = filter_](const Doors& doors) {
            return Found{doors.count({}), doors.ids(filter)};
        },
        [this, keep](const Found& found) { fill(found, keep); });
    if (aside_->isWaiting())
        //: in place of "showing 3 of 9", while a large file is being read
        count_->setText(tr("reading…"));
}

//! The current row, the marked one and the case that others hear of are the same case afterwards, and in sight.
void ListPage::fill(const Found& found, Keep keep)
{
    const auto wanted = std::exchange(wanted_, std::nullopt);
    const auto before = wanted ? wanted : current();
    std::vector<SuggestionId> kept;
    if (keep == Keep::Selection)
        kept = selected();
    const int scroll = table_->verticalScrollBar()->value();

    all_ = found.all;
    columns_->setCases(all_);
    {
        const QSignalBlocker quiet(table_->selectionModel());
        model_->setSearch(filter_.search);
        model_->setOrder(found.ids);
        const QModelIndex now = model_->index(std::max(0, before ? model_->rowOf(*before) : 0), 0);
        QItemSelection chosen(now, now);
        for (const SuggestionId id : kept) {
            if (const int row = model_->rowOf(id); row >= 0)
                chosen.select(model_->index(row, 0), model_->index(row, 0));
        }
        table_->selectionModel()->setCurrentIndex(now, QItemSelectionModel::NoUpdate);
        table_->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    table_->doItemsLayout(); // else the bar knows only as many rows as before
    table_->verticalScrollBar()->setValue(scroll);
    if (table_->currentIndex().isValid())
        table_->scrollTo(table_->currentIndex());
    table_->viewport()->update();
    //: how many cases of the file the list shows
    count_->setText(tr("showing %1 of %2").arg(model_->rowCount()).arg(all_));
    explainEmptiness();
    Q_EMIT filled();
    Q_EMIT selectionChanged();
    Q_EMIT currentChanged();
    if (wanted && model_->rowOf(*wanted) < 0 && isNarrow(filter_, doors_))
        Q_EMIT caseWanted(*wanted);
}

void ListPage::applySearch()
{
    typing_->stop();
    if (filter_.search == search_->text().trimmed())
        return;
    filter_.search = search_->text().trimmed();
    reload();
}

//! A number, and the case is shown; anything else has been searched for, and the list has the keyboard.
void ListPage::finishSearch()
{
    const auto id = numbered(search_->text());
    if (!id) {
        applySearch();
        return focusCases();
    }
    search_->clear();
    applySearch();
    if (select(*id))
        focusCases();
    else
        Q_EMIT caseWanted(*id);
}

//! 18-4-12, or 12 and R3 of the session that the office works in.
std::optional<SuggestionId> ListPage::numbered(const QString& typed) const
{
    static const QRegularExpression recess(QStringLiteral("^[Rr]\\d+$"));
    const QString ref = typed.trimmed();
    if (ref.isEmpty())
        return std::nullopt;
    if (!recess.match(ref).hasMatch())
        return doors_.find(ref);
    const desk::Office office = doors_.office();
    return doors_.find(QStringLiteral("%1-%2-%3").arg(office.congress).arg(office.session).arg(ref.toUpper()));
}

//! What the list was sorted by before decides among cases that are equal now.
void ListPage::sortBy(SortBy by, bool descending)
{
    if (by != filter_.sort) {
        filter_.then = filter_.sort;
        filter_.thenDescending = filter_.descending;
    }
    filter_.sort = by;
    filter_.descending = descending;
    rememberSort();
    reload();
}

void ListPage::rememberSort()
{
    if (view_.isEmpty()) {
        sort_ = filter_.sort;
        descending_ = filter_.descending;
        return;
    }
    columns_->keep(sortKey, model_->sortKey(filter_.sort));
    columns_->keep(descendingKey, filter_.descending);
    columns_->keep(thenKey, filter_.then ? model_->sortKey(*filter_.then) : QString());
    columns_->keep(thenDescendingKey, filter_.thenDescending);
}

void ListPage::recallSort()
{
    if (const auto kept = model_->sortOf(columns_->kept(sortKey).toString())) {
        filter_.sort = *kept;
        filter_.descending = columns_->kept(descendingKey).toBool();
        filter_.then = model_->sortOf(columns_->kept(thenKey).toString());
        filter_.thenDescending = columns_->kept(thenDescendingKey).toBool();
    } else if (filter_.sort == SortBy::Newest) { // the view has no order of its own
        filter_.sort = view_.isEmpty() ? sort_ : SortBy::Number;
        filter_.descending = view_.isEmpty() && descending_;
    }
}

void ListPage::rememberAs(const QString& view)
{
    view_ = view;
    columns_->keepAs(view);
    rememberSort();
}

void ListPage::setDense(bool dense)
{
    constexpr int denseRoom = 4; // pixels above and below the letters together
    const int comfortable = rowHeight(table_->font());
    table_->verticalHeader()->setMinimumSectionSize(0);
    table_->verticalHeader()->setDefaultSectionSize(
        dense ? std::min(comfortable, QFontMetrics(table_->font()).height() + denseRoom) : comfortable);
    if (table_->currentIndex().isValid())
        table_->scrollTo(table_->currentIndex());
}

//! The arrow stands over the column that the list goes by, also where a view has an order of its own.
void ListPage::showSort()
{
    QHeaderView* header = table_->horizontalHeader();
    const QSignalBlocker quiet(header);
    header->setSortIndicator(model_->columnOf(filter_.sort),
                             filter_.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    header->viewport()->update();
}

void ListPage::showParts()
{
    clear(parts_);
    if (!origin_.isEmpty()) {
        const QString words = origin_ == u"today" ? tr("Back to today") : tr("Back to the report");
        auto* back = new QPushButton(QStringLiteral("‹ ") + words);
        back->setProperty("link", true);
        back->setAccessibleName(words);
        connect(back, &QPushButton::clicked, this, [this] { Q_EMIT backWanted(QString(origin_)); });
        parts_->addWidget(back);
    }
    auto* label = new QLabel(tr("Filter:"));
    label->setProperty("muted", true);
    label->setMargin(3);
    parts_->addWidget(label);
    chips_.clear();
    int place = 0;
    for (const FilterPart& part : partsOf(filter_, doors_, figure_)) {
        auto* chip =
            new QPushButton(fontMetrics().elidedText(part.words, Qt::ElideRight, chipWidth) + QStringLiteral(" ×"));
        chip->setProperty("chip", true);
        chip->setAccessibleName(tr("Take away the filter %1").arg(part.words));
        chip->setToolTip(plainTip(chip->accessibleName()));
        connect(chip, &QPushButton::clicked, this, [this, remove = part.remove, place] { removePart(remove, place); });
        ++place;
        chips_ << chip;
        parts_->addWidget(chip);
    }
    add_ = new QPushButton(QStringLiteral("＋"));
    add_->setProperty("chip", true);
    add_->setAccessibleName(tr("Add a filter"));
    add_->setToolTip(add_->accessibleName());
    connect(add_, &QPushButton::clicked, this, &ListPage::openFilterMenu);
    chips_ << add_;
    parts_->addWidget(add_);
    if (canBeSaved() && isNarrow(filter_, doors_)) {
        auto* save = new QPushButton(tr("Save as a view…"));
        save->setProperty("link", true);
        save->setAccessibleName(tr("Save as a view"));
        connect(save, &QPushButton::clicked, this, &ListPage::saveWanted);
        parts_->addWidget(save);
    }
}

//! The keyboard goes to the chip that stands there afterwards.
void ListPage::removePart(const std::function<void(CaseFilter&)>& remove, int place)
{
    remove(filter_);
    figure_.clear();                            // without this part the list is of more cases than the figure counts
    QTimer::singleShot(0, this, [this, place] { // the chip itself goes
        reload();
        QPushButton* next = chips_[std::min<qsizetype>(place, chips_.size() - 1)];
        next->show(); // the layout would do it later
        next->setFocus();
    });
}

void ListPage::openFilterMenu()
{
    QMenu menu;
    fillFilterMenu(menu, doors_, [this](const FilterChange& change) {
        change(filter_);
        QTimer::singleShot(0, this, &ListPage::reload);
    });
    menu.exec(add_->mapToGlobal(QPoint(0, add_->height())));
}

void ListPage::openColumnMenu()
{
    columns_->openMenu(table_->mapToGlobal(QPoint(0, table_->horizontalHeader()->height())));
}

void ListPage::explainEmptiness()
{
    const bool isEmpty = model_->rowCount() == 0;
    stack_->setCurrentWidget(isEmpty ? static_cast<QWidget*>(empty_) : table_);
    if (!isEmpty)
        return;
    empty_->clearSteps();
    if (all_ == 0) {
        empty_->setReason(tr("There is no suggestion in this case file yet."));
        if (writable_) {
            empty_->addStep(tr("New suggestion"), [this] { Q_EMIT newWanted(); });
            empty_->addStep(tr("Import a ledger…"), [this] { Q_EMIT importWanted(); });
        }
        return;
    }
    empty_->setReason(filter_.search.isEmpty() ? tr("No case matches this filter.")
                                               : tr("No case matches “%1” in this view.").arg(filter_.search));
    if (!filter_.search.isEmpty())
        empty_->addStep(tr("Clear the search"), [this] {
            QTimer::singleShot(0, this, [this] {
                search_->clear();
                applySearch();
            });
        });
    if (isNarrow(filter_, doors_))
        empty_->addStep(tr("Show all suggestions"), [this] { QTimer::singleShot(0, this, &ListPage::wholeWanted); });
}

void ListPage::focusSearch()
{
    search_->setFocus();
    search_->selectAll();
}

void ListPage::focusCases()
{
    table_->setFocus();
}

bool ListPage::select(SuggestionId id)
{
    const int row = model_->rowOf(id);
    if (row >= 0)
        table_->choose(row);
    else if (aside_->isWaiting())
        wanted_ = id;
    return row >= 0 || wanted_;
}

void ListPage::step(int rows)
{
    const int row = table_->currentIndex().row() + rows;
    if (row >= 0 && row < model_->rowCount())
        table_->choose(row);
}

std::vector<SuggestionId> ListPage::selected() const
{
    std::vector<SuggestionId> ids;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
        if (const auto id = model_->id(index.row()))
            ids.push_back(*id);
    }
    return ids;
}

void ListPage::selectAll()
{
    table_->setFocus();
    table_->selectAll();
}

ListPage::ShownColumns ListPage::shownColumns(Own own) const
{
    ShownColumns found;
    ShownTable& shown = found.head;
    shown.title = title();
    const QString filter = describedFilter();
    if (!filter.isEmpty())
        shown.notes << tr("Filter: %1").arg(filter);
    std::vector<int>& columns = found.columns;
    const QHeaderView* header = table_->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !table_->isColumnHidden(column)) {
            columns.push_back(column);
            shown.headings << model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
    }
    if (own == Own::Added)
        found.own = doors_.registers().usedOwnFields();
    for (const OwnField& field : found.own)
        shown.headings << field.name;
    return found;
}

//! The cells of one row in words.
static QStringList cellsOf(const SuggestionTableModel& model, int row, const std::vector<int>& columns,
                           const std::vector<OwnField>& ownFields)
{
    QStringList cells;
    for (const int column : columns)
        cells << model.index(row, column).data(Qt::AccessibleTextRole).toString();
    for (const OwnField& field : ownFields) {
        const auto& said = model.line(row).own;
        const auto value = said.find(field.id);
        cells << (value == said.end() ? QString() : value->second);
    }
    return cells;
}

ShownTable ListPage::table(Rows rows, Own own) const
{
    const ShownColumns found = shownColumns(own);
    ShownTable shown = found.head;
    const auto take = [&](int row) { shown.rows.push_back(cellsOf(*model_, row, found.columns, found.own)); };
    if (rows == Rows::All) {
        for (int row = 0; row < model_->rowCount(); ++row)
            take(row);
    } else {
        QList<int> chosen;
        for (const QModelIndex& index : table_->selectionModel()->selectedRows())
            chosen << index.row();
        std::ranges::sort(chosen);
        std::ranges::for_each(chosen, take);
    }
    shown.notes << note(qint64(shown.rows.size()), all_, doors_.today());
    return shown;
}

QString ListPage::title() const
{
    return figure_.isEmpty() ? tr("Suggestions") : figure_;
}

//! How many of how many, and of which day.
QString ListPage::note(qint64 rows, qint64 all, QDate day)
{
    return tr("showing %1 of %2").arg(rows).arg(all) + QStringLiteral("　") +
           tr("as of %1").arg(day.toString(Qt::ISODate));
}

TableLater ListPage::tableLater(Own own) const
{
    return [found = shownColumns(own), filter = filter_](const Doors& reader, const Proceed& proceed) {
        constexpr int rowsBetween = 128;
        SuggestionTableModel model(reader); // reads a page at a time, as for the screen
        model.setOrder(reader.ids(filter));
        ShownTable shown = found.head;
        const int all = model.rowCount();
        shown.notes << note(all, reader.count({}), reader.today());
        for (int row = 0; row < all; ++row) {
            if (row % rowsBetween == 0 && !proceed(row, all))
                return shown;
            shown.rows.push_back(cellsOf(model, row, found.columns, found.own));
        }
        return shown;
    };
}

std::optional<SuggestionId> ListPage::current() const
{
    return model_->id(table_->currentIndex().row());
}
bool ListPage::canBeSaved() const
{
    return !isOfReport(filter_);
}

QString ListPage::describedFilter() const
{
    QStringList words;
    if (!filter_.search.isEmpty())
        words << filter_.search;
    for (const FilterPart& part : partsOf(filter_, doors_))
        words << part.words.mid(part.words.indexOf(QRegularExpression(QStringLiteral("[:：]"))) + 1).trimmed();
    return words.join(QStringLiteral(" · "));
}

bool ListPage::isReading() const
{
    return aside_->isWaiting();
}

int ListPage::shown() const
{
    return model_->rowCount();
}

} // namespace huiyin::ui
