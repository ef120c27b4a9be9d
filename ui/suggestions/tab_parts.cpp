// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/tab_parts.h"

#include "widgets/tag.h"

#include <QBoxLayout>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>

namespace huiyin::ui {

namespace {

QFrame* ruler()
{
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, palette.color(QPalette::Mid));
    line->setPalette(palette);
    return line;
}

} // namespace

QLabel* label(const QString& text, const char* property)
{
    auto* made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (property)
        made->setProperty(property, true);
    return made;
}

Grid::Grid(QVBoxLayout* page, const QStringList& heads, const QList<int>& stretches)
    : grid_(new QGridLayout)
    , columns_(int(heads.size()))
{
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(6);
    for (int column = 0; column < columns_; ++column) {
        grid_->addWidget(label(heads[column], "muted"), 0, column);
        grid_->setColumnStretch(column, stretches.value(column));
    }
    grid_->addWidget(ruler(), 1, 0, 1, columns_);
    page->addLayout(grid_);
}

void Grid::row(const QList<QWidget*>& cells)
{
    for (int column = 0; column < int(cells.size()); ++column)
        grid_->addWidget(cells[column], line_, column,
                         Qt::AlignTop | (qobject_cast<TagLabel*>(cells[column]) ? Qt::AlignLeft : Qt::Alignment()));
    grid_->addWidget(ruler(), line_ + 1, 0, 1, columns_);
    line_ += 2;
}

void fact(QVBoxLayout* page, const QString& head, const QString& note, const QString& text)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    auto* title = new QLabel(head);
    title->setProperty("strong", true);
    line->addWidget(title);
    auto* beside = new QLabel(note);
    beside->setTextFormat(Qt::PlainText);
    beside->setWordWrap(true);
    beside->setProperty("muted", true);
    title->setAlignment(Qt::AlignTop);
    line->addWidget(beside, 1);
    page->addSpacing(4);
    page->addLayout(line);
    if (!text.isEmpty())
        page->addWidget(label(text));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace huiyin::ui
