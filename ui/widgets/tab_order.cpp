// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tab_order.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace huiyin::ui {

namespace {

void gather(QWidget* part, QWidgetList& met);

//! Of buttons of which one is chosen the chosen one stands for all; the arrows go on from there.
bool takesTab(const QWidget& part)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&part);
    const QButtonGroup* group = button ? button->group() : nullptr;
    const bool isOneOfSeveral = button && (group ? group->exclusive() : button->autoExclusive());
    if (isOneOfSeveral && button->isCheckable() && !button->isChecked()) {
        const auto others = group ? group->buttons() : part.parentWidget()->findChildren<QAbstractButton*>();
        const auto stands = [&](const QAbstractButton* other) {
            return other->isChecked() && (group || (other->autoExclusive() && !other->group()));
        };
        if (std::ranges::any_of(others, stands))
            return false;
    }
    return (part.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !part.focusProxy();
}

std::vector<QLayoutItem*> itemsOf(const QLayout& layout)
{
    std::vector<QLayoutItem*> items;
    items.reserve(size_t(layout.count()));
    for (int i = 0; i < layout.count(); ++i)
        items.push_back(layout.itemAt(i));
    if (const auto* grid = qobject_cast<const QGridLayout*>(&layout)) {
        const auto place = [&](const QLayoutItem* item) {
            int row = 0, column = 0, rows = 0, columns = 0;
            grid->getItemPosition(grid->indexOf(item), &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::ranges::stable_sort(items, {}, place);
    }
    const auto* box = qobject_cast<const QBoxLayout*>(&layout);
    if (box && (box->direction() == QBoxLayout::BottomToTop || box->direction() == QBoxLayout::RightToLeft))
        std::ranges::reverse(items);
    return items;
}

void gather(const QLayout& layout, QWidgetList& met)
{
    for (QLayoutItem* item : itemsOf(layout)) {
        if (item->widget())
            gather(item->widget(), met);
        else if (item->layout())
            gather(*item->layout(), met);
    }
}

void gather(QWidget* part, QWidgetList& met)
{
    if (!part->isVisible() || !part->isEnabled())
        return;
    const auto* table = qobject_cast<QTableView*>(part);
    if (table && table->horizontalHeader()->isVisible() && takesTab(*table->horizontalHeader()))
        met << table->horizontalHeader();
    if (takesTab(*part))
        met << part;
    if (const auto* tabs = qobject_cast<QTabWidget*>(part)) {
        gather(tabs->tabBar(), met);
        if (tabs->currentWidget())
            gather(tabs->currentWidget(), met);
    } else if (const auto* stack = qobject_cast<QStackedWidget*>(part)) {
        if (stack->currentWidget())
            gather(stack->currentWidget(), met);
    } else if (const auto* panes = qobject_cast<QSplitter*>(part)) {
        for (int i = 0; i < panes->count(); ++i)
            gather(panes->widget(i), met);
    } else if (const auto* area = qobject_cast<QScrollArea*>(part)) {
        if (area->widget())
            gather(area->widget(), met);
    } else if (part->layout()) {
        gather(*part->layout(), met);
    }
}

} // namespace

bool tabAsRead(const QWidgetList& parts, bool next)
{
    QWidgetList met;
    for (QWidget* part : parts)
        gather(part, met);
    const QWidget* now = QApplication::focusWidget();
    const auto at = std::ranges::find_if(met, [&](QWidget* one) { return one == now || one->isAncestorOf(now); });
    if (!now || at == met.end())
        return false;
    const qsizetype count = met.size();
    QWidget* to = met[((at - met.begin()) + (next ? 1 : count - 1)) % count];
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget* around = to->parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->ensureWidgetVisible(to);
    }
    return true;
}

} // namespace huiyin::ui
