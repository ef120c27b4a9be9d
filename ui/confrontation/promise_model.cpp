// SPDX-License-Identifier: GPL-3.0-or-later
#include "confrontation/promise_model.h"

#include "lifecycle/field.h"
#include "widgets/plain_words.h"

#include <algorithm>

namespace huiyin::ui {

namespace {

const QString none = QStringLiteral("—");

bool belongsTo(const desk::LedgerPromise& line, PromiseGroup group, QDate today)
{
    const Promise& promise = line.promise;
    switch (group) {
    case PromiseGroup::All:
        return true;
    case PromiseGroup::Overdue:
        return line.isOverdue(today);
    case PromiseGroup::DueSoon:
        return line.isDueSoon(today);
    case PromiseGroup::Open:
        return promise.state == PromiseState::Open && !line.isOverdue(today);
    case PromiseGroup::Kept:
        return promise.state == PromiseState::Kept;
    case PromiseGroup::Broken:
        return promise.state == PromiseState::Broken;
    }
    Q_UNREACHABLE();
}

} // namespace

Tag promiseTag(const desk::LedgerPromise& line, QDate today)
{
    switch (line.stage) {
    case PromiseStage::Kept:
        return {Tone::Green, QStringLiteral("✓ ") + labelOf(line.stage)};
    case PromiseStage::Broken:
        return {Tone::Red, QStringLiteral("● ") + labelOf(line.stage)};
    case PromiseStage::NotStarted:
    case PromiseStage::InProgress:
        break;
    }
    if (!line.promise.due)
        return {Tone::Plain, labelOf(line.stage)};
    const Tag due = dueTag(*line.promise.due, today);
    return {due.tone, due.text + QStringLiteral(" · ") + labelOf(line.stage)};
}

PromiseModel::PromiseModel(const Doors& doors, QObject* parent)
    : QAbstractTableModel(parent)
    , doors_(doors)
{
}

bool PromiseModel::holds(const desk::LedgerPromise& line) const
{
    const QStringList words = words_.split(u' ', Qt::SkipEmptyParts);
    const QString unit = line.unit ? doors_.registers().unitName(*line.unit) : QString();
    const QString text = QStringList{line.number, line.title, line.promise.text, line.promise.person, unit}.join(u'\n');
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void PromiseModel::reload()
{
    lines_ = doors_.promises();
    const QDate today = doors_.today();
    for (int i = 0; i < promiseGroupCount; ++i)
        counts_[size_t(i)] = int(std::ranges::count_if(
            lines_, [&](const desk::LedgerPromise& line) { return belongsTo(line, PromiseGroup(i), today); }));
    show(group_, words_);
}

void PromiseModel::show(PromiseGroup group, const QString& words)
{
    beginResetModel();
    group_ = group;
    words_ = words;
    shown_.clear();
    for (size_t i = 0; i < lines_.size(); ++i) {
        if (belongsTo(lines_[i], group, doors_.today()) && holds(lines_[i]))
            shown_.push_back(i);
    }
    endResetModel();
}

const desk::LedgerPromise* PromiseModel::line(int row) const
{
    return row >= 0 && row < int(shown_.size()) ? &lines_[shown_[size_t(row)]] : nullptr;
}

int PromiseModel::rowOf(PromiseId id) const
{
    for (int row = 0; row < int(shown_.size()); ++row) {
        if (line(row)->promise.id == id)
            return row;
    }
    return -1;
}

int PromiseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(shown_.size());
}

int PromiseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant PromiseModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const desk::LedgerPromise& one = lines_[shown_[size_t(index.row())]];
    const QDate today = doors_.today();
    if (role == tagRole && index.column() == State)
        return QVariant::fromValue(promiseTag(one, today));
    if (role == Qt::ToolTipRole && index.column() == Text)
        return plainTip(one.promise.text + u'\n' + one.title);
    if (role == Qt::ToolTipRole && index.column() == Next && one.lastProgress())
        return plainTip(one.lastProgress()->text);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Number:
        return one.number;
    case Text:
        return one.promise.text;
    case Unit:
        return one.unit ? doors_.registers().unitName(*one.unit) : none;
    case Person:
        return one.promise.person.isEmpty() ? none : one.promise.person;
    case Due: {
        if (!one.promise.due)
            return none;
        const QString day = one.promise.due->toString(Qt::ISODate);
        //: the day of a promise, and how often it was moved
        return one.promise.moves > 0 ? tr("%1 (moved %2×)").arg(day).arg(one.promise.moves) : day;
    }
    case State:
        return promiseTag(one, today).text;
    case Next: {
        if (const auto day = one.nextMilestone(today); day && one.promise.state == PromiseState::Open)
            //: the next step that was agreed on the way to a promise
            return tr("step by %1").arg(day->toString(Qt::ISODate));
        const PromiseNote* last = one.lastProgress();
        return last && last->on ? last->on->toString(Qt::ISODate) + u' ' + last->text.left(12) : none;
    }
    case Rated:
        return one.rating() ? ratingLabel(*one.rating()) : none;
    case columnTotal:
        break;
    }
    return {};
}

QVariant PromiseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("Number"),
                             tr("Promise"),
                             tr("Unit"),
                             lifecycle::fieldLabel(lifecycle::Field::Person),
                             tr("By when"),
                             tr("State"),
                             tr("Next or last step"),
                             tr("Deputy's rating")};
    return heads[section];
}

} // namespace huiyin::ui
