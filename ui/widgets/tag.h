// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMetaType>
#include <QStyledItemDelegate>
#include <QWidget>

#include "domain/case_filter.h"
#include "domain/suggestion.h"
#include "widgets/theme.h"

namespace huiyin::ui {

//! A short state: colour, sign and word in one; the text holds the sign.
struct Tag {
    Tone tone = Tone::Plain;
    QString text;
    bool isEmpty() const { return text.isEmpty(); }
};

//! ● 3 days overdue, ◐ 2 days left, 11 days left, ✓ closed: what a list says of the time of a case.
Tag dueTag(const CaseLine& line, QDate today);
//! The same for a bare date.
Tag dueTag(QDate due, QDate today);

//! The width of a cell that shows a tag whole.
int tagCellWidth(const QString& text, const QFontMetrics& metrics);

constexpr int tagRole = Qt::UserRole + 7; //!< a model that answers it with a Tag has it painted as one

//! Paints tags of a model, and the rest as usual.
class TagDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

//! A tag that stands alone.
class TagLabel : public QWidget {
    Q_OBJECT

public:
    explicit TagLabel(const Tag& tag = {}, QWidget* parent = nullptr);
    void setTag(const Tag& tag);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tag tag_;
};

} // namespace huiyin::ui

Q_DECLARE_METATYPE(huiyin::ui::Tag)
