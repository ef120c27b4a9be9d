// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/moves_dialog.h"

#include "registers/register_model.h"
#include "widgets/plain_words.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace huiyin::ui {

MovesDialog::MovesDialog(const std::vector<desk::MovedDue>& moved, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Due dates that move"));
    setAccessibleName(windowTitle());
    auto* words =
        new QLabel(tr("The change moves %n open due date(s). Both are journalled: that you move them, or that "
                      "you leave them as they are.",
                      nullptr, int(moved.size())));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);

    Sheet sheet{{tr("Case"), tr("Title"), tr("Unit"), tr("What"), tr("Before"), tr("After")}, {}};
    for (const desk::MovedDue& due : moved)
        sheet.rows.push_back({due.suggestion.value(),
                              {due.ref, due.title, due.unit, due.what, due.before.toString(Qt::ISODate),
                               due.after.toString(Qt::ISODate)},
                              false});
    auto* model = new RegisterModel(this);
    model->show(std::move(sheet));
    auto* table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(windowTitle());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (const int column : {0, 2, 3, 4, 5})
        table->resizeColumnToContents(column);

    auto* buttons = new QDialogButtonBox;
    auto* move = buttons->addButton(tr("&Move them"), QDialogButtonBox::AcceptRole);
    move->setProperty("primary", true);
    auto* leave = buttons->addButton(tr("&Leave them"), QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    for (QPushButton* button : {move, leave, cancel})
        button->setAccessibleName(withoutLetter(button->text()));
    connect(move, &QPushButton::clicked, this, &QDialog::accept);
    connect(leave, &QPushButton::clicked, this, [this] {
        chosen_ = desk::Desk::Dues::Stay;
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(words);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(860, 420);
}

} // namespace huiyin::ui
