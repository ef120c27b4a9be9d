// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_options.h"

#include <QLabel>
#include <QListWidget>

namespace huiyin::ui {

QLabel* ReportOptions::heading(const QString& words)
{
    auto* label = new QLabel(words);
    label->setProperty("muted", true);
    return label;
}

//! Nothing to scroll in something that scrolls already.
QListWidget* ReportOptions::groupings(const QString& name, const QStringList& words)
{
    constexpr int columns = 2;
    constexpr int columnWidth = 130;
    auto* list = new QListWidget;
    list->setAccessibleName(name);
    list->setProperty("sidebar", true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFlow(QListView::TopToBottom);
    list->setWrapping(true);
    list->setStyleSheet(QStringLiteral("QListWidget { padding-top: 0; }"));
    const int row = list->fontMetrics().height() + 5;
    for (QString one : words) {
        one.replace(0, 1, one.left(1).toUpper());
        (new QListWidgetItem(one, list))->setSizeHint(QSize(columnWidth, row));
    }
    list->setCurrentRow(0);
    list->setFixedHeight(row * int((words.size() + columns - 1) / columns) + 2);
    return list;
}

} // namespace huiyin::ui
