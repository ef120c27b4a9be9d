// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/suggestion_table_model.h"

#include "suggestions/case_delegate.h"
#include "widgets/plain_words.h"
#include "widgets/tag.h"

#include <algorithm>
#include <array>

namespace huiyin::ui {

namespace {

constexpr int pageSize = 64;
constexpr int pagesKept = 128;
constexpr std::array<std::optional<SortBy>, SuggestionTableModel::ColumnCount> sorts{
    SortBy::Number,  SortBy::Title,      SortBy::Lead,     SortBy::Unit,      SortBy::Due,      SortBy::State,
    SortBy::Class,   SortBy::Rating,     SortBy::Waiting,  std::nullopt,      SortBy::Received, SortBy::Assigned,
    SortBy::Replied, SortBy::Delegation, SortBy::Category, SortBy::Certified, std::nullopt};

// in the order of SortBy
constexpr std::array<const char*, sortByCount> sortKeys{
    "newest", "number",  "title",      "lead",     "unit",     "due",      "state",   "class",
    "rating", "waiting", "delegation", "category", "received", "assigned", "replied", "certified"};

const QString none = QStringLiteral("—");

QString dayWords(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : none;
}

QString orNone(const QString& words)
{
    return words.isEmpty() ? none : words;
}

//! Of the columns that a search looks into as they are shown.
bool isSearched(int column)
{
    return column == SuggestionTableModel::NumberColumn || column == SuggestionTableModel::TitleColumn ||
           column == SuggestionTableModel::LeadColumn || column == SuggestionTableModel::UnitColumn ||
           column == SuggestionTableModel::DelegationColumn;
}

} // namespace

QString classWords(const CaseLine& line)
{
    if (line.replyClass.isEmpty())
        return none;
    if (line.certifiedClass.isEmpty() || line.certifiedClass == line.replyClass)
        return line.replyClass;
    return line.replyClass + QStringLiteral(" → ") + line.certifiedClass;
}

QString waitingFor(const CaseLine& line)
{
    const StateClass with = stateClass(line.state);
    if (with == StateClass::Done)
        return none;
    const QString name = with == StateClass::WithUnit     ? line.unit
                         : with == StateClass::WithDeputy ? line.lead
                                                          : QString();
    return name.isEmpty() ? labelOf(with == StateClass::BeforeFiling ? StateClass::WithOffice : with) : name;
}

QString notRatedWord()
{
    //: in the column of ratings: replied, the deputy has not rated
    return SuggestionTableModel::tr("not rated");
}

SuggestionTableModel::SuggestionTableModel(const Doors& doors, QObject* parent)
    : QAbstractTableModel(parent)
    , doors_(doors)
    , pages_(pagesKept)
{
}

void SuggestionTableModel::setOrder(std::vector<SuggestionId> order)
{
    beginResetModel();
    order_ = std::move(order);
    rows_.clear();
    pages_.clear();
    endResetModel();
}

std::optional<SuggestionId> SuggestionTableModel::id(int row) const
{
    return row >= 0 && row < int(order_.size()) ? std::optional(order_[size_t(row)]) : std::nullopt;
}

int SuggestionTableModel::rowOf(SuggestionId id) const
{
    if (rows_.empty()) {
        rows_.reserve(qsizetype(order_.size()));
        for (size_t row = 0; row < order_.size(); ++row)
            rows_.insert(order_[row].value(), int(row));
    }
    return rows_.value(id.value(), -1);
}

const CaseLine& SuggestionTableModel::line(int row) const
{
    const int page = row / pageSize;
    if (!pages_.contains(page)) {
        const auto first = size_t(page) * pageSize;
        const auto count = std::min<size_t>(pageSize, order_.size() - first);
        auto lines = doors_.lines(std::span(order_).subspan(first, count));
        while (lines.size() < count) // an unreadable page shows empty rows; who reads has reported it
            lines.push_back(CaseLine{.id = order_[first + lines.size()]});
        pages_.insert(page, new std::vector(std::move(lines)));
    }
    return pages_[page]->at(size_t(row % pageSize));
}

int SuggestionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(order_.size());
}
int SuggestionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SuggestionTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return order_[size_t(index.row())].value();
    if (role == searchRole)
        return isSearched(index.column()) ? search_ : QString();
    const bool isDue = index.column() == DueColumn;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole &&
        !(isDue && role == tagRole))
        return {};

    const CaseLine& shown = line(index.row());
    if (role == Qt::ToolTipRole && !isDue)
        return plainTip(index.data(Qt::DisplayRole).toString());
    if (isDue) {
        const Tag tag = dueTag(shown, doors_.today());
        if (role == tagRole)
            return tag.isEmpty() ? QVariant() : QVariant::fromValue(tag);
        if (role == Qt::ToolTipRole && shown.nextDue)
            return QStringLiteral("%1 · %2").arg(shown.nextDue->toString(Qt::ISODate),
                                                 labelOf(DueKind(shown.nextDueKind)));
        return tag.isEmpty() ? none : tag.text;
    }
    switch (Column(index.column())) {
    case NumberColumn:
        return shown.number;
    case TitleColumn:
        return shown.key ? QStringLiteral("★ ") + shown.title : shown.title;
    case LeadColumn:
        return shown.lead.isEmpty() ? shown.delegation : shown.lead;
    case UnitColumn:
        return shown.unit.isEmpty() ? none : shown.unit;
    case StateColumn:
        return labelOf(shown.state);
    case ClassColumn:
        return classWords(shown);
    case RatingColumn:
        if (shown.result)
            return ratingLabel(*shown.result);
        return shown.replyClass.isEmpty() ? none : notRatedWord();
    case WaitingColumn:
        return waitingFor(shown);
    case SessionColumn:
        return shown.number.section(u'-', 0, 1);
    case ReceivedColumn:
        return dayWords(shown.receivedOn);
    case AssignedColumn:
        return dayWords(shown.assignedOn);
    case RepliedColumn:
        return dayWords(shown.repliedOn);
    case DelegationColumn:
        return orNone(shown.delegation);
    case CategoryColumn:
        return orNone(shown.category);
    case CertifiedColumn:
        return orNone(shown.certifiedClass);
    case CosignersColumn:
        return QString::number(shown.cosigners);
    case DueColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SuggestionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NumberColumn:
        return tr("Number");
    case TitleColumn:
        return tr("Title");
    case LeadColumn:
        return tr("Lead deputy");
    case UnitColumn:
        return tr("Lead unit");
    //: column: when it is due
    case DueColumn:
        return tr("Due");
    case StateColumn:
        return tr("State");
    //: column: class of the reply
    case ClassColumn:
        return tr("Class");
    case RatingColumn:
        return tr("Rating");
    //: column: whom the case waits for
    case WaitingColumn:
        return tr("Waiting for");
    case SessionColumn:
        return tr("Session");
    //: column: day on which the case was received
    case ReceivedColumn:
        return tr("Received on");
    case AssignedColumn:
        return tr("Assigned on");
    case RepliedColumn:
        return tr("Replied on");
    case DelegationColumn:
        return tr("Delegation");
    case CategoryColumn:
        return tr("Category");
    //: column: class that the three parties found
    case CertifiedColumn:
        return tr("Certified");
    //: column: how many co-signers
    case CosignersColumn:
        return tr("Co-signers");
    case ColumnCount:
        break;
    }
    return {};
}

int SuggestionTableModel::columnOf(SortBy by) const
{
    const auto found = std::ranges::find(sorts, std::optional(by));
    return found == sorts.end() ? -1 : int(found - sorts.begin());
}

QString SuggestionTableModel::sortKey(SortBy by)
{
    return QLatin1String(sortKeys[size_t(by)]);
}

std::optional<SortBy> SuggestionTableModel::sortOf(const QString& key)
{
    for (size_t i = 0; i < sortKeys.size(); ++i) {
        if (key == QLatin1String(sortKeys[i]))
            return SortBy(i);
    }
    return std::nullopt;
}

void SuggestionTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < ColumnCount && sorts[size_t(column)])
        Q_EMIT sortWanted(*sorts[size_t(column)], order == Qt::DescendingOrder);
}

} // namespace huiyin::ui
