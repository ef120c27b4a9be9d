// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/column_page.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>

namespace huiyin::ui {

namespace {

//! A list among many in something that scrolls: the wheel scrolls, and changes no choice on its way.
class ColumnChoice : public QComboBox {
public:
    ColumnChoice() { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

ColumnPage::ColumnPage(const ImportDoors& doors, QWidget* parent)
    : QWidget(parent)
    , doors_(doors)
    , intro_(new QLabel)
    , scroll_(new QScrollArea)
{
    intro_->setTextFormat(Qt::PlainText);
    intro_->setWordWrap(true);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(intro_);
    layout->addWidget(scroll_, 1);
}

void ColumnPage::show(const LedgerLook& look, TableKind kind)
{
    const auto choices = doors_.fields(kind);
    notTaken_ = choices.empty() ? QString() : choices.back().key;
    lines_.clear();
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(2, 1);
    const auto head = [&](int column, const QString& words) {
        auto* label = new QLabel(words);
        label->setProperty("muted", true);
        grid->addWidget(label, 0, column);
    };
    head(0, tr("Heading in the sheet"));
    head(1, tr("Taken as"));

    // what needs an answer stands first
    std::vector<FoundColumn> columns = look.columns;
    std::stable_partition(columns.begin(), columns.end(), [](const FoundColumn& column) { return !column.recognised; });
    for (const FoundColumn& column : columns) {
        auto* heading = new QLabel(column.heading);
        heading->setTextFormat(Qt::PlainText);
        heading->setWordWrap(true);
        heading->setMaximumWidth(260);
        auto* choice = new ColumnChoice;
        for (const FieldChoice& field : choices)
            choice->addItem(field.words, field.key);
        choice->setCurrentIndex(choice->findData(column.recognised ? column.field : notTaken_));
        choice->setMinimumWidth(220);
        //: accessible name: what the column with this heading is taken as
        choice->setAccessibleName(tr("Column “%1” is taken as").arg(column.heading));
        heading->setBuddy(choice);
        auto* mark = new QLabel;
        const int row = grid->rowCount();
        grid->addWidget(heading, row, 0);
        grid->addWidget(choice, row, 1);
        grid->addWidget(mark, row, 2);
        lines_.push_back({column, choice, mark});
        tellMark(lines_.back());
        connect(choice, &QComboBox::currentIndexChanged, this, [this, at = lines_.size() - 1] {
            tellMark(lines_[at]);
            Q_EMIT changed();
        });
    }
    grid->setRowStretch(grid->rowCount(), 1);
    scroll_->setWidget(inside);
    const auto unknown = std::ranges::count(columns, false, &FoundColumn::recognised);
    intro_->setText(unknown == 0
                        ? tr("All headings of sheet “%1” are known. Correct what was taken wrongly.").arg(look.sheet)
                        : tr("%n heading(s) of sheet “%1” are not known and stand first: say what they mean, or "
                             "leave them out.",
                             nullptr, int(unknown))
                              .arg(look.sheet));
}

void ColumnPage::tellMark(const Line& line)
{
    const QString field = line.choice->currentData().toString();
    const bool isLeftOut = field == notTaken_;
    line.mark->setProperty("muted", isLeftOut && line.found.recognised);
    if (isLeftOut)
        line.mark->setText(line.found.recognised ? tr("– left out") : tr("▲ not known, left out"));
    else
        line.mark->setText(line.found.recognised && field == line.found.field ? tr("✓ recognised")
                                                                              : tr("✓ as you say"));
    line.mark->style()->unpolish(line.mark);
    line.mark->style()->polish(line.mark);
}

QHash<QString, QString> ColumnPage::fields() const
{
    QHash<QString, QString> changed;
    for (const Line& line : lines_) {
        const QString field = line.choice->currentData().toString();
        if (field != (line.found.recognised ? line.found.field : notTaken_))
            changed.insert(line.found.heading, field);
    }
    return changed;
}

} // namespace huiyin::ui
