// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tag.h"

#include <QApplication>
#include <QPainter>

namespace huiyin::ui {

namespace {

constexpr int padding = 7;
constexpr int cellLeft = 8;
constexpr int cellRight = 4;
constexpr int soonDays = 7;

struct DueWords {
    Q_DECLARE_TR_FUNCTIONS(DueTag)
};

QSize sizeOf(const Tag& tag, const QFontMetrics& metrics)
{
    return {metrics.horizontalAdvance(tag.text) + 2 * padding, metrics.height() + 4};
}

void paintTag(QPainter& painter, QRect room, const Tag& tag, const QPalette& palette)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QSize size = sizeOf(tag, metrics);
    const QRect box(room.left(), room.center().y() - size.height() / 2 + 1, std::min(size.width(), room.width()),
                    size.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft(tag.tone, palette));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(ink(tag.tone, palette));
    const QRect text = box.adjusted(padding, 0, -padding + 2, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(tag.text, Qt::ElideRight, text.width()));
}

} // namespace

int tagCellWidth(const QString& text, const QFontMetrics& metrics)
{
    return sizeOf({Tone::Plain, text}, metrics).width() + cellLeft + cellRight;
}

Tag dueTag(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    if (days < 0)
        return {Tone::Red, DueWords::tr("● %n day(s) overdue", nullptr, int(-days))};
    if (days == 0)
        return {Tone::Amber, DueWords::tr("◐ today")};
    if (days <= soonDays)
        return {Tone::Amber, DueWords::tr("◐ %n day(s) left", nullptr, int(days))};
    return {Tone::Plain, DueWords::tr("%n day(s) left", nullptr, int(days))};
}

Tag dueTag(const CaseLine& line, QDate today)
{
    switch (line.state) {
    case CaseState::Closed:
    case CaseState::Archived:
        return {Tone::Green, DueWords::tr("✓ closed")};
    case CaseState::NotFiled:
    case CaseState::Withdrawn:
    case CaseState::Merged:
    case CaseState::Discarded:
        return {};
    default:
        break;
    }
    const auto kind = DueKind(line.nextDueKind);
    if (line.nextDue && kind == DueKind::Promise && *line.nextDue >= today.addDays(soonDays))
        //: a promise is followed until this month and day
        return {Tone::Plain, DueWords::tr("until %1").arg(line.nextDue->toString(QStringLiteral("M-dd")))};
    if (line.nextDue && kind != DueKind::None && (kind != DueKind::Feedback || *line.nextDue >= today))
        return dueTag(*line.nextDue, today);
    if (line.repliedOn)
        return {Tone::Green, DueWords::tr("✓ replied")};
    return {};
}

void TagDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tag tag = index.data(tagRole).value<Tag>();
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.state &= ~QStyle::State_HasFocus; // the whole row shows it
    if (!tag.isEmpty())
        plain.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
    if (tag.isEmpty())
        return;
    painter->save();
    painter->setFont(plain.font);
    paintTag(*painter, option.rect.adjusted(cellLeft, 0, -cellRight, 0), tag, option.palette);
    painter->restore();
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tag tag = index.data(tagRole).value<Tag>();
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (!tag.isEmpty())
        size.setWidth(tagCellWidth(tag.text, option.fontMetrics));
    return size;
}

TagLabel::TagLabel(const Tag& tag, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTag(tag);
}

void TagLabel::setTag(const Tag& tag)
{
    tag_ = tag;
    setAccessibleName(tag.text);
    setVisible(!tag.isEmpty());
    updateGeometry();
    update();
}

QSize TagLabel::sizeHint() const
{
    return sizeOf(tag_, fontMetrics());
}

void TagLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTag(painter, rect(), tag_, palette());
}

} // namespace huiyin::ui
