// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcuts_dialog.h"

#include "widgets/plain_words.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace huiyin::ui {

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    QList<std::pair<QString, QString>> rows;
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty())
            rows.emplaceBack(withoutLetter(action->text()).remove(u'…'),
                             action->shortcut().toString(QKeySequence::NativeText));
    }
    rows.emplaceBack(tr("Save the suggestion and begin the next"), QStringLiteral("Ctrl+Enter"));
    rows.emplaceBack(tr("Open the calendar of a date"), QStringLiteral("Alt+Down"));
    std::ranges::sort(rows, {}, &std::pair<QString, QString>::second);

    auto* table = new QTableWidget(int(rows.size()), 2);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Command"), tr("Key")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int row = 0; row < int(rows.size()); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows[row].first));
        table->setItem(row, 1, new QTableWidgetItem(rows[row].second));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)
        ->setAccessibleName(withoutLetter(buttons->button(QDialogButtonBox::Close)->text()));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(420, 520);
}

} // namespace huiyin::ui
