// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/own_rows.h"

#include "widgets/date_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace huiyin::ui {

OwnRows::OwnRows(const std::vector<OwnField>& fields, std::span<const OwnEntry> first, QDate today, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const OwnField& field : fields) {
        const auto said = std::ranges::find(first, field.name, &OwnEntry::field);
        const Row row = makeRow(field, said == first.end() ? QString() : said->value, today);
        const int line = int(rows_.size());
        auto* words = new QLabel(field.name);
        words->setTextFormat(Qt::PlainText);
        words->setMargin(5);
        words->setBuddy(row.part);
        grid->addWidget(words, line, 0, Qt::AlignLeft | Qt::AlignVCenter);
        QWidget* placed = row.part->parentWidget() ? row.part->parentWidget() : row.part; // the line of a date field
        grid->addWidget(placed, line, 1);
        rows_.push_back(row);
    }
}

OwnRows::Row OwnRows::makeRow(const OwnField& field, const QString& first, QDate today)
{
    if (field.kind == OwnKind::Date) {
        auto* date = new DateField(today);
        date->setDate(QDate::fromString(first, Qt::ISODate));
        date->setName(field.name);
        if (first.isEmpty())
            date->setDate(std::nullopt);
        return {field.name, first, date->line(), [date] {
                    const auto day = date->date();
                    return day ? day->toString(Qt::ISODate) : date->text().trimmed();
                }};
    }
    if (field.kind == OwnKind::Choice) {
        auto* combo = new QComboBox;
        combo->setAccessibleName(field.name);
        //: an entry of a drop-down list: nothing chosen
        combo->addItem(tr("(none)"), QString());
        for (const QString& choice : field.choiceList())
            combo->addItem(choice, choice);
        if (combo->findData(first) < 0) // no longer among the choices, and still what the case says
            combo->addItem(first, first);
        combo->setCurrentIndex(combo->findData(first));
        return {field.name, first, combo, [combo] { return combo->currentData().toString(); }};
    }
    auto* line = new QLineEdit(first);
    line->setAccessibleName(field.name);
    return {field.name, first, line, [line] { return line->text().trimmed(); }};
}

QWidget* OwnRows::firstPart() const
{
    return rows_.front().part;
}

std::vector<OwnEntry> OwnRows::changed() const
{
    std::vector<OwnEntry> entries;
    for (const Row& row : rows_) {
        if (const QString said = row.said(); said != row.first)
            entries.push_back({row.name, said});
    }
    return entries;
}

} // namespace huiyin::ui
