// SPDX-License-Identifier: GPL-3.0-or-later
#include "confrontation/agenda_model.h"

#include "confrontation/sitting_words.h"
#include "lifecycle/field.h"
#include "widgets/plain_words.h"

#include <algorithm>

namespace huiyin::ui {

AgendaModel::AgendaModel(const Doors& doors, QObject* parent)
    : QAbstractTableModel(parent)
    , doors_(doors)
{
}

void AgendaModel::show(ConfrontationId id)
{
    beginResetModel();
    lines_ = doors_.agenda(id);
    std::vector<SuggestionId> ids;
    for (const AgendaLine& line : lines_)
        ids.push_back(line.suggestion);
    const auto read = doors_.lines(ids);
    cases_.clear();
    for (const AgendaLine& line : lines_) {
        const auto found = std::ranges::find(read, line.suggestion, &CaseLine::id);
        cases_.push_back(found == read.end() ? CaseLine{.id = line.suggestion} : *found);
    }
    endResetModel();
}

const AgendaLine* AgendaModel::line(int row) const
{
    return row >= 0 && row < int(lines_.size()) ? &lines_[size_t(row)] : nullptr;
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(lines_.size());
}

int AgendaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const AgendaLine& line = lines_[size_t(index.row())];
    const CaseLine& one = cases_[size_t(index.row())];
    if (role == tagRole && index.column() == State)
        return QVariant::fromValue(stateTag(line.state));
    if (role == Qt::ToolTipRole && index.column() == Title)
        return plainTip(one.title);
    if (role == Qt::ToolTipRole && (index.column() == Units || index.column() == Why))
        return plainTip(index.data(Qt::DisplayRole).toString()); // they may be cut
    if (role != Qt::DisplayRole)
        return {};
    const QString none = QStringLiteral("—");
    switch (Column(index.column())) {
    case Position:
        return line.position;
    case Number:
        return one.number;
    case Title:
        return one.title;
    case Units:
        return one.unit;
    case Why:
        return lifecycle::choiceLabel(lifecycle::Field::Why, line.why);
    case Report:
        //: the unit's written report before the session
        return line.hasReport ? tr("received") : none;
    case Claimed:
        return one.replyClass.isEmpty() ? none : one.replyClass;
    case Rated:
        return one.result ? ratingLabel(*one.result) : none;
    case Certified:
        return line.certified.isEmpty() ? none : line.certified;
    case State:
        return stateTag(line.state).text;
    case columnTotal:
        break;
    }
    return {};
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("No."),    tr("Number"),  tr("Title"), tr("Units"),     tr("Why"),
                             tr("Report"), tr("Claimed"), tr("Rated"), tr("Certified"), tr("State")};
    return heads[section];
}

} // namespace huiyin::ui
