// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sidebar.h"

#include "widgets/views.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace huiyin::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int countRole = Qt::UserRole + 2;
constexpr int toneRole = Qt::UserRole + 3;

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
        painter->drawText(isHeading ? room.adjusted(0, 6, 0, 0) : room, int(Qt::AlignVCenter | Qt::AlignLeft),
                          index.data().toString());
        if (const QVariant count = index.data(countRole); count.isValid()) {
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

void Sidebar::addReports()
{
    //: heading in the sidebar: what the program puts out
    addHeading(tr("Output"));
    addPlace(QStringLiteral("reports"), tr("Reports"));
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
    for (int row = 0; row < count(); ++row) {
        const View* view = viewOf(item(row)->data(idRole).toString());
        if (!view)
            continue;
        const qint64 cases = doors_.count(view->filter(doors_.today()));
        item(row)->setData(countRole, cases);
        //: a view of the sidebar read aloud: Overdue, 4
        item(row)->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(view->words()).arg(cases));
    }
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
