// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/register_model.h"

#include "domain/pinyin.h"
#include "widgets/plain_words.h"
#include "widgets/theme.h"

#include <QApplication>

#include <algorithm>

namespace huiyin::ui {

void RegisterModel::show(Sheet sheet)
{
    beginResetModel();
    sheet_ = std::move(sheet);
    if (sorted_ >= sheet_.headings.size())
        sorted_ = -1;
    arrange();
    endResetModel();
}

void RegisterModel::find(const QString& words)
{
    beginResetModel();
    words_ = words;
    arrange();
    endResetModel();
}

void RegisterModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    sorted_ = column;
    order_ = order;
    arrange();
    endResetModel();
}

void RegisterModel::arrange()
{
    const QStringList words = words_.split(u' ', Qt::SkipEmptyParts);
    shown_.clear();
    for (size_t i = 0; i < sheet_.rows.size(); ++i) {
        const QString text = sheet_.rows[i].cells.join(u'\n');
        const QString letters = words.isEmpty() ? QString() : initials(text);
        if (std::ranges::all_of(words, [&](const QString& word) {
                return text.contains(word, Qt::CaseInsensitive) || letters.contains(word, Qt::CaseInsensitive);
            }))
            shown_.push_back(i);
    }
    if (sorted_ < 0)
        return;
    std::vector<QString> keys(sheet_.rows.size());
    for (const size_t i : shown_)
        keys[i] = pinyinKey(sheet_.rows[i].cells.value(sorted_));
    std::ranges::stable_sort(shown_, [&](size_t one, size_t other) {
        return order_ == Qt::AscendingOrder ? keys[one] < keys[other] : keys[other] < keys[one];
    });
}

const SheetRow* RegisterModel::row(int row) const
{
    return row >= 0 && row < int(shown_.size()) ? &sheet_.rows[shown_[size_t(row)]] : nullptr;
}

int RegisterModel::rowOf(qint64 id) const
{
    for (int i = 0; i < int(shown_.size()); ++i) {
        if (row(i)->id == id)
            return i;
    }
    return -1;
}

int RegisterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(shown_.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(sheet_.headings.size());
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const
{
    const SheetRow* line = row(index.row());
    if (!line)
        return {};
    if (role == Qt::DisplayRole)
        return line->cells.value(index.column());
    if (role == Qt::ToolTipRole)
        return plainTip(line->cells.value(index.column()));
    if (role == Qt::ForegroundRole && line->isOver)
        return tokens(QApplication::palette()).muted;
    return {};
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return sheet_.headings.value(section);
    return {};
}

} // namespace huiyin::ui
