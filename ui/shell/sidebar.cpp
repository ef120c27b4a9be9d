// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sidebar.h"

#include "widgets/aside.h"
#include "widgets/plain_words.h"
#include "widgets/views.h"

#include <QContextMenuEvent>
#include <QHash>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace huiyin::ui {

namespace {

constexpr int gap = 8; // between a place and its count
constexpr int idRole = Qt::UserRole + 1;
constexpr int countRole = Qt::UserRole + 2;
constexpr int toneRole = Qt::UserRole + 3;
constexpr int savedRole = Qt::UserRole + 4;
const QString confrontations = QStringLiteral("confrontations");
const QString promises = QStringLiteral("promises");

class PlaceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isHeading = index.data(idRole).isNull();
        return {120, option.fontMetrics.height() + (isHeading ? 16 : 9)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens(option.palette);
        const bool isHeading = index.data(idRole).isNull();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(t.accent) : QPen(Qt::NoPen));
            painter->setBrush(chosen ? t.accentSoft : t.surface);
            if (!isHeading)
                painter->drawRoundedRect(option.rect.adjusted(8, 1, -8, -1), 5, 5);
        }
        QFont font = option.font;
        font.setBold(chosen && !isHeading);
        if (isHeading)
            font.setPixelSize(11);
        painter->setFont(font);
        const QRect room = option.rect.adjusted(17, 0, -17, 0);
        painter->setPen(isHeading ? t.muted : chosen ? t.accent : t.text);
        const QVariant count = index.data(countRole);
        const QRect words =
            isHeading ? room.adjusted(0, 6, 0, 0)
                      : room.adjusted(0, 0, -painter->fontMetrics().horizontalAdvance(count.toString()) - gap, 0);
        painter->drawText(words, int(Qt::AlignVCenter | Qt::AlignLeft),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (count.isValid()) {
            const auto tone = Tone(index.data(toneRole).toInt());
            const bool isAlarm = tone == Tone::Red && count.toLongLong() > 0;
            font.setBold(isAlarm || chosen);
            painter->setFont(font);
            painter->setPen(isAlarm ? t.red : chosen ? t.accent : t.muted);
            painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignRight), count.toString());
        }
        painter->restore();
    }
};

} // namespace

Sidebar::Sidebar(const Doors& doors, QWidget* parent)
    : QListWidget(parent)
    , doors_(doors)
    , aside_(new Aside(this))
{
    setProperty("sidebar", true);
    setAccessibleName(tr("Places"));
    setItemDelegate(new PlaceDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setMinimumWidth(150);

    addPlace(QStringLiteral("today"), tr("Today"));
    addHeading(tr("Suggestions"));
    for (const View& view : views()) {
        if (qstrcmp(view.id, "tracking") == 0)
            //: heading in the sidebar: what the congress supervises
            addHeading(tr("Supervision"));
        addPlace(QString::fromLatin1(view.id), view.words());
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && !item->data(idRole).isNull()) {
            gone_ = item;
            Q_EMIT placeWanted(item->data(idRole).toString());
        }
    });
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { // again on the same place: back to its filter
                if (!item->data(idRole).isNull() && gone_ != item)
                    Q_EMIT placeWanted(item->data(idRole).toString());
                gone_ = nullptr;
            });
}

//! Among what the congress supervises, which is the last of the views.
void Sidebar::addConfrontations()
{
    addPlace(confrontations, tr("Confrontations"));
}

void Sidebar::addPromises()
{
    addPlace(promises, tr("Promise ledger"));
}

void Sidebar::addReports()
{
    //: heading in the sidebar: what the program puts out
    addHeading(tr("Output"));
    addPlace(QStringLiteral("reports"), tr("Reports"));
}

void Sidebar::addRegisters()
{
    //: heading in the sidebar: what the office keeps once for all cases
    addHeading(tr("Office"));
    addPlace(QStringLiteral("registers"), tr("Registers"));
}

//! The list is made anew from the heading on: what stands after it moves down.
void Sidebar::showSaved(const std::vector<SavedView>& views)
{
    const QSignalBlocker quiet(this);
    const QString chosen = currentItem() ? currentItem()->data(idRole).toString() : QString();
    for (int row = count() - 1; row >= 0; --row) {
        if (item(row)->data(savedRole).toBool())
            delete takeItem(row);
    }
    saved_ = views;
    int row = 0;
    for (int i = 0; i < count(); ++i) {
        const QString id = item(i)->data(idRole).toString();
        if (viewOf(id) || id == confrontations || id == promises)
            row = i + 1; // after what every office has
    }
    const auto insert = [&](const QString& words) {
        auto* made = new QListWidgetItem(words);
        made->setData(savedRole, true);
        insertItem(row++, made);
        return made;
    };
    if (!saved_.empty())
        //: heading in the sidebar: views that a person has saved
        insert(tr("My views"))->setFlags(Qt::NoItemFlags);
    for (const SavedView& view : saved_) {
        auto* made = insert(view.name);
        made->setData(idRole, view.id());
        made->setToolTip(plainTip(view.name));
    }
    choose(chosen);
}

QString Sidebar::savedId(const QListWidgetItem* item) const
{
    return item && item->data(savedRole).toBool() ? item->data(idRole).toString() : QString();
}

void Sidebar::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QListWidgetItem* item = byKey ? currentItem() : itemAt(event->pos());
    if (item != currentItem() || savedView().isEmpty()) // a press has chosen what is under it
        return;
    QMenu menu;
    menu.addActions(actions());
    menu.exec(byKey ? mapToGlobal(visualItemRect(item).bottomLeft()) : event->globalPos());
}

QString Sidebar::savedView() const
{
    return savedId(currentItem());
}

void Sidebar::keyPressEvent(QKeyEvent* event)
{
    const QString id = savedId(currentItem());
    if (!id.isEmpty() && event->key() == Qt::Key_F2)
        Q_EMIT renameWanted(id);
    else if (!id.isEmpty() && event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted(id);
    else
        QListWidget::keyPressEvent(event);
}

void Sidebar::addHeading(const QString& words)
{
    auto* item = new QListWidgetItem(words, this);
    item->setFlags(Qt::NoItemFlags);
}

void Sidebar::addPlace(const QString& id, const QString& words)
{
    auto* item = new QListWidgetItem(words, this);
    item->setData(idRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (const View* view = viewOf(id))
        item->setData(toneRole, int(view->tone));
}

void Sidebar::recount()
{
    std::vector<std::pair<QString, CaseFilter>> views;
    const QDate today = doors_.today();
    for (int row = 0; row < count(); ++row) {
        const QString id = item(row)->data(idRole).toString();
        const View* view = viewOf(id);
        const auto saved = std::ranges::find_if(saved_, [&](const SavedView& one) { return one.id() == id; });
        if (view || saved != saved_.end())
            views.emplace_back(id, view ? view->filter(today) : filterFromMap(saved->filter, today));
    }
    using Counts = QHash<QString, qint64>;
    aside_->ask<Doors, Counts>(
        doors_,
        [views = std::move(views)](const Doors& doors) {
            Counts counts;
            for (const auto& [id, filter] : views)
                counts.insert(id, doors.count(filter));
            return counts;
        },
        [this](const Counts& counts) {
            for (int row = 0; row < count(); ++row) {
                const auto cases = counts.find(item(row)->data(idRole).toString());
                if (cases == counts.end())
                    continue;
                item(row)->setData(countRole, *cases);
                //: a view of the sidebar read aloud: Overdue, 4
                item(row)->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item(row)->text()).arg(*cases));
            }
        });
}

void Sidebar::choose(const QString& id)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole).toString() == id) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentRow(-1);
    clearSelection();
}

} // namespace huiyin::ui
