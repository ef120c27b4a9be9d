// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/promise_rows.h"

#include "widgets/date_field.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace huiyin::ui {

PromiseRows::PromiseRows(QDate today, QWidget* parent)
    : QWidget(parent)
    , today_(today)
    , layout_(new QVBoxLayout(this))
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(4);
    addRow();
}

void PromiseRows::addRow()
{
    const int number = int(rows_.size()) + 1;
    Row row{new QLineEdit, new DateField(today_), new QLineEdit};
    row.text->setPlaceholderText(tr("what is promised"));
    row.text->setAccessibleName(tr("Promise %1").arg(number));
    row.due->setName(tr("Promise %1: by when").arg(number));
    row.person->setPlaceholderText(tr("who answers for it"));
    row.person->setAccessibleName(tr("Promise %1: person").arg(number));
    auto* line = new QHBoxLayout;
    line->addWidget(row.text, 3);
    line->addWidget(row.due, 0);
    line->addWidget(row.person, 1);
    layout_->addLayout(line);
    connect(row.text, &QLineEdit::textChanged, this, [this, number](const QString& text) {
        if (!text.isEmpty() && number == int(rows_.size()))
            addRow();
    });
    for (const QLineEdit* part : {row.text, row.due->line(), row.person})
        connect(part, &QLineEdit::textChanged, this, &PromiseRows::edited);
    rows_.push_back(row);
}

int PromiseRows::provide(int rows)
{
    while (int(rows_.size()) < rows)
        addRow();
    return int(rows_.size());
}

QWidget* PromiseRows::firstLine() const
{
    return rows_.front().text;
}

std::vector<lifecycle::PromiseDraft> PromiseRows::promises() const
{
    std::vector<lifecycle::PromiseDraft> promises;
    for (const Row& row : rows_) {
        const lifecycle::PromiseDraft promise{row.text->text().trimmed(), row.due->date(),
                                              row.person->text().trimmed()};
        if (!promise.text.isEmpty() || promise.due || !promise.person.isEmpty())
            promises.push_back(promise);
    }
    return promises;
}

QString PromiseRows::badDate() const
{
    for (const Row& row : rows_) {
        if (row.due->isBad())
            return row.due->text();
    }
    return {};
}

} // namespace huiyin::ui
