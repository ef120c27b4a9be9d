// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tag.h"

namespace huiyin::ui {

constexpr int searchRole = Qt::UserRole + 8; //!< a cell that answers it has what was searched for marked in its words

//! Paints the cells of the list of cases: tags, and the words that a search found underlined on a ground of their own.
class CaseDelegate : public TagDelegate {
    Q_OBJECT

public:
    using TagDelegate::TagDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace huiyin::ui
