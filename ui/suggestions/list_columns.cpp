// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/list_columns.h"

#include "suggestions/case_header.h"
#include "widgets/settings.h"
#include "widgets/tag.h"
#include "widgets/view_layout.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace huiyin::ui {

namespace {

using Column = SuggestionTableModel::Column;

constexpr int titleLeast = 10; // Chinese characters: most titles differ from the third on
constexpr int titleBest = 20;
constexpr int unitLeast = 6;
constexpr int leadLeast = 3;
constexpr int leadBest = 4;
constexpr int digitsLeast = 3;
constexpr int longestOverdue = 888; // days; wide digits
constexpr int longestAhead = 188;
constexpr int widestKept = 4'000; // pixels; more was not meant
constexpr QChar ideograph(0x56fd);
const QString orderKey = QStringLiteral("order");

struct ColumnRow {
    Column column;
    const char* key; //!< in the settings
    int leaves;
    bool isOffered = false; //!< shown only when a person asks for it
};
// what the clerk works by stays longest: which case, until when, how far
constexpr std::array rows{
    ColumnRow{Column::NumberColumn, "number", 0},
    ColumnRow{Column::TitleColumn, "title", 0},
    ColumnRow{Column::LeadColumn, "lead", 3},
    ColumnRow{Column::UnitColumn, "unit", 4},
    ColumnRow{Column::DueColumn, "due", 0},
    ColumnRow{Column::StateColumn, "state", 5},
    ColumnRow{Column::ClassColumn, "class", 1},
    ColumnRow{Column::RatingColumn, "rating", 2},
    ColumnRow{Column::WaitingColumn, "waiting", 0, true},
    ColumnRow{Column::SessionColumn, "session", 0, true},
    ColumnRow{Column::ReceivedColumn, "received", 0, true},
    ColumnRow{Column::AssignedColumn, "assigned", 0, true},
    ColumnRow{Column::RepliedColumn, "replied", 0, true},
    ColumnRow{Column::DelegationColumn, "delegation", 0, true},
    ColumnRow{Column::CategoryColumn, "category", 0, true},
    ColumnRow{Column::CertifiedColumn, "certified", 0, true},
    ColumnRow{Column::CosignersColumn, "cosigners", 0, true},
};
static_assert(rows.size() == SuggestionTableModel::ColumnCount);

QStringList numbers(const desk::Office& office, qint64 cases)
{
    const QString session = QStringLiteral("%1-%2-").arg(office.congress).arg(office.session);
    const QString serial(std::max<qsizetype>(digitsLeast, QString::number(cases).size()), u'8');
    return {session + serial, session + u'R' + serial, session + u'I' + serial};
}

QStringList dueWords()
{
    const QDate today(2000, 1, 1); // only the distance counts
    CaseLine closed{.id = SuggestionId(0)};
    closed.state = CaseState::Closed;
    CaseLine replied{.id = SuggestionId(0)};
    replied.state = CaseState::Replied;
    replied.repliedOn = today;
    CaseLine promised{.id = SuggestionId(0)};
    promised.state = CaseState::Tracking;
    promised.nextDue = QDate(2000, 12, 28);
    promised.nextDueKind = quint8(DueKind::Promise);
    return {dueTag(today.addDays(-longestOverdue), today).text,
            dueTag(today.addDays(longestAhead), today).text,
            dueTag(today.addDays(7), today).text,
            dueTag(today, today).text,
            dueTag(closed, today).text,
            dueTag(replied, today).text,
            dueTag(promised, today).text};
}

//! Every word that can stand in a column of words.
QStringList wordsOf(int column)
{
    QStringList words;
    switch (column) {
    case Column::StateColumn:
        for (const Word<CaseState>& word : wordTable(CaseState{}))
            words << labelOf(word.value);
        break;
    case Column::ClassColumn:
        words << QStringLiteral("A → B");
        break;
    case Column::WaitingColumn:
        words << QString(unitLeast, ideograph);
        break;
    case Column::DelegationColumn:
    case Column::CategoryColumn:
        words << QString(leadBest, ideograph);
        break;
    case Column::SessionColumn:
        words << QStringLiteral("88-88");
        break;
    case Column::ReceivedColumn:
    case Column::AssignedColumn:
    case Column::RepliedColumn:
        words << QStringLiteral("2028-08-28");
        break;
    case Column::CertifiedColumn:
        words << QStringLiteral("A");
        break;
    case Column::CosignersColumn:
        words << QStringLiteral("88");
        break;
    case Column::RatingColumn:
        for (const Rating rating : {Rating::Satisfied, Rating::Basically, Rating::Dissatisfied})
            words << ratingLabel(rating);
        words << notRatedWord();
        break;
    default:
        break;
    }
    return words;
}

} // namespace

std::vector<int> fitColumns(int room, std::span<const ColumnNeed> needs, size_t stretching)
{
    std::vector<int> widths;
    for (const ColumnNeed& need : needs)
        widths.push_back(need.isTaken ? 0 : need.least);
    const auto spare = [&] { return room - std::accumulate(widths.begin(), widths.end(), 0); };
    const auto leaving = [&] {
        size_t first = needs.size();
        for (size_t i = 0; i < needs.size(); ++i) {
            if (widths[i] > 0 && needs[i].leaves > 0 && !needs[i].isKept &&
                (first == needs.size() || needs[i].leaves < needs[first].leaves))
                first = i;
        }
        return first;
    };
    std::vector<size_t> gone;
    while (spare() < 0) {
        const size_t goes = leaving();
        if (goes == needs.size()) // what a person has called back stays, and the list scrolls sideways
            break;
        widths[goes] = 0;
        gone.push_back(goes);
    }
    std::ranges::reverse(gone); // a broad column that went may have left room for a narrow one
    for (const size_t column : gone) {
        if (needs[column].least <= spare())
            widths[column] = needs[column].least;
    }
    widths[stretching] = std::max(widths[stretching] / 2, widths[stretching] + std::min(0, spare()));
    const auto grow = [&](size_t column) {
        if (widths[column] > 0)
            widths[column] += std::clamp(spare(), 0, std::max(0, needs[column].best - widths[column]));
    };
    grow(stretching);
    for (size_t i = 0; i < needs.size(); ++i)
        grow(i);
    widths[stretching] += std::max(0, spare());
    return widths;
}

ListColumns::ListColumns(QTableView& table, const Doors& doors)
    : QObject(&table)
    , table_(table)
    , doors_(doors)
{
    QHeaderView* header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setMinimumSectionSize(0);
    connect(header, &QHeaderView::sectionMoved, this, [this] { keep(); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (isFitting_)
            return;
        if (column != Column::TitleColumn && width > 0)
            wishes_[size_t(column)].width = width;
        keep();
        fit();
    });
    if (auto* own = qobject_cast<CaseHeader*>(header))
        connect(own, &CaseHeader::menuWanted, this, &ListColumns::openMenu);
    // numbers of another session may be longer than those that were measured
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (numberWidth() > table_.columnWidth(Column::NumberColumn))
            fit();
    });
    viewport_ = table.viewport();
    viewport_->installEventFilter(this);
    table.installEventFilter(this);
}

bool ListColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == viewport_ && event->type() == QEvent::Resize)
        fit();
    if (watched == &table_ && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        measure();
    return QObject::eventFilter(watched, event);
}

void ListColumns::setCases(qint64 cases)
{
    cases_ = cases;
    measure();
    fit();
}

//! Of a heading with the arrow of sorting; QHeaderView measures only what is shown.
int ListColumns::headWidth(int column) const
{
    const QHeaderView* header = table_.horizontalHeader();
    QStyleOptionHeader option;
    option.initFrom(header);
    option.text = table_.model()->headerData(column, Qt::Horizontal).toString();
    option.sortIndicator = QStyleOptionHeader::SortDown;
    return header->style()->sizeFromContents(QStyle::CT_HeaderSection, &option, {}, header).width();
}

int ListColumns::cellWidth(const QString& text) const
{
    QStyleOptionViewItem cell;
    cell.initFrom(&table_);
    cell.widget = &table_;
    cell.font = table_.font();
    cell.features = QStyleOptionViewItem::HasDisplay;
    cell.text = text;
    return table_.style()->sizeFromContents(QStyle::CT_ItemViewItem, &cell, {}, &table_).width();
}

void ListColumns::measure()
{
    const auto widest = [&](const QStringList& texts) {
        int width = 0;
        for (const QString& text : texts)
            width = std::max(width, cellWidth(text));
        return width;
    };
    const auto characters = [&](int number) { return cellWidth(QString(number, ideograph)); };

    for (const ColumnRow& row : rows) {
        ColumnNeed& need = measured_[size_t(row.column)];
        need.leaves = row.leaves;
        const int head = headWidth(row.column);
        switch (row.column) {
        case Column::NumberColumn: {
            const QStringList longest = numbers(doors_.office(), cases_);
            numberLength_ = 0;
            for (const QString& number : longest)
                numberLength_ = std::max(numberLength_, number.size());
            need.least = need.best = std::max(head, widest(longest));
            break;
        }
        case Column::TitleColumn:
            need.least = characters(titleLeast);
            need.best = characters(titleBest);
            break;
        case Column::LeadColumn:
            need.least = std::max(head, characters(leadLeast));
            need.best = std::max(head, characters(leadBest));
            break;
        case Column::UnitColumn: {
            QStringList names;
            for (const Unit& unit : doors_.registers().units)
                names << unit.name;
            need.least = std::max(head, characters(unitLeast));
            need.best = std::max(need.least, widest(names));
            break;
        }
        case Column::DueColumn:
            need.least = head;
            for (const QString& words : dueWords())
                need.least = std::max(need.least, tagCellWidth(words, table_.fontMetrics()));
            need.best = need.least;
            break;
        default:
            need.least = need.best = std::max(head, widest(wordsOf(row.column)));
            break;
        }
    }
}

//! For the numbers in sight. A scroll asks this at every step: only a number longer than those before is measured.
int ListColumns::numberWidth() const
{
    QString longest;
    const int below = table_.rowAt(table_.viewport()->height());
    const int end = below < 0 ? table_.model()->rowCount() : below + 1;
    for (int row = table_.rowAt(0); row >= 0 && row < end; ++row) {
        const QString number = table_.model()->index(row, Column::NumberColumn).data().toString();
        if (number.size() > longest.size())
            longest = number;
    }
    const int least = measured_[Column::NumberColumn].least;
    return longest.size() > numberLength_ ? std::max(least, cellWidth(longest)) : least;
}

void ListColumns::fit()
{
    if (isFitting_)
        return;
    const QScopedValueRollback fitting(isFitting_, true);
    std::array<ColumnNeed, count> needs = measured_;
    needs[Column::NumberColumn].least = needs[Column::NumberColumn].best = numberWidth();
    for (size_t i = 0; i < count; ++i) {
        if (wishes_[i].width && i != Column::NumberColumn) // the number is always readable
            needs[i].least = needs[i].best = *wishes_[i].width;
        needs[i].isKept = wishes_[i].isShown.value_or(false);
        needs[i].isTaken = !wishes_[i].isShown.value_or(!rows[i].isOffered);
    }
    const auto widths = fitColumns(table_.viewport()->width(), needs, Column::TitleColumn);
    for (int column = 0; column < int(count); ++column) {
        table_.setColumnHidden(column, widths[size_t(column)] == 0);
        if (widths[size_t(column)] > 0)
            table_.setColumnWidth(column, widths[size_t(column)]);
    }
}

void ListColumns::fillMenu(QMenu& menu)
{
    for (const ColumnRow& row : rows) {
        if (row.column == Column::NumberColumn || row.column == Column::TitleColumn)
            continue; // a case without them cannot be told from another
        QAction* action = menu.addAction(table_.model()->headerData(row.column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!table_.isColumnHidden(row.column));
        connect(action, &QAction::toggled, this, [this, column = row.column](bool shown) { want(column, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Columns as they fit")), &QAction::triggered, this, &ListColumns::forget);
}

void ListColumns::want(int column, bool shown)
{
    wishes_[size_t(column)].isShown = shown;
    keep();
    fit();
}

void ListColumns::openMenu(const QPoint& at)
{
    QMenu menu;
    fillMenu(menu);
    menu.exec(at);
}

void ListColumns::standInOrder()
{
    const QScopedValueRollback fitting(isFitting_, true);
    QHeaderView* header = table_.horizontalHeader();
    for (int column = 0; column < int(count); ++column)
        header->moveSection(header->visualIndex(column), column);
}

void ListColumns::forget()
{
    wishes_ = {};
    standInOrder();
    keep();
    fit();
}

void ListColumns::setView(const QString& view)
{
    view_ = view;
    wishes_ = {};
    standInOrder();
    restore();
    fit();
}

void ListColumns::keepAs(const QString& view)
{
    view_ = view;
    keep();
}

void ListColumns::keep(const QString& key, const QVariant& value)
{
    layout_[key] = value;
    if (!view_.isEmpty())
        keepViewLayout(view_, layout_);
}

void ListColumns::keep()
{
    if (isFitting_)
        return;
    QStringList order;
    for (int place = 0; place < int(count); ++place)
        order << QLatin1String(rows[size_t(table_.horizontalHeader()->logicalIndex(place))].key);
    layout_[orderKey] = order;
    for (size_t i = 0; i < count; ++i) {
        QVariantMap wish;
        if (wishes_[i].width)
            wish[QStringLiteral("width")] = *wishes_[i].width;
        if (wishes_[i].isShown)
            wish[QStringLiteral("shown")] = *wishes_[i].isShown;
        layout_[QLatin1String(rows[i].key)] = wish;
    }
    if (!view_.isEmpty())
        keepViewLayout(view_, layout_);
}

//! Columns that this program does not know are passed over, and those that the kept order does not know stay behind the
//! others: a layout of an older or a newer program puts nothing in a wrong place.
void ListColumns::restore()
{
    layout_ = view_.isEmpty() ? QVariantMap() : viewLayout(view_);
    const QVariantMap kept = layout_.contains(orderKey) ? layout_ : settings::columns.get();
    const QScopedValueRollback fitting(isFitting_, true);
    QHeaderView* header = table_.horizontalHeader();
    int place = 0;
    for (const QString& key : kept.value(orderKey).toStringList()) {
        const auto row =
            std::ranges::find_if(rows, [&](const ColumnRow& one) { return key == QLatin1String(one.key); });
        if (row != rows.end() && header->visualIndex(row->column) >= place)
            header->moveSection(header->visualIndex(row->column), place++);
    }
    for (size_t i = 0; i < count; ++i) {
        const QVariantMap wish = kept.value(QLatin1String(rows[i].key)).toMap();
        if (const int width = wish.value(QStringLiteral("width")).toInt(); width > 0 && width < widestKept)
            wishes_[i].width = width;
        if (wish.contains(QStringLiteral("shown")))
            wishes_[i].isShown = wish.value(QStringLiteral("shown")).toBool();
    }
}

} // namespace huiyin::ui
