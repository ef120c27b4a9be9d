// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/progress_panel.h"

#include "lifecycle/class_scheme.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_words.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace huiyin::ui {

namespace {

constexpr size_t mostUnits = 9;
constexpr int barHeight = 16;
const QString unanswered = QStringLiteral("none");

struct Part {
    qint64 count = 0;
    Tone tone = Tone::Plain;
    Qt::BrushStyle pattern = Qt::NoBrush;
};

//! Told apart without colour: every outcome has a pattern of its own.
Qt::BrushStyle patternOf(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Solved:
        return Qt::SolidPattern;
    case Bucket::Partly:
        return Qt::DiagCrossPattern;
    case Bucket::InProgress:
        return Qt::BDiagPattern;
    case Bucket::Planned:
        return Qt::FDiagPattern;
    case Bucket::Deferred:
        return Qt::HorPattern;
    case Bucket::Reference:
        return Qt::Dense6Pattern;
    case Bucket::NotPermitted:
        return Qt::VerPattern;
    case Bucket::HigherLevel:
        return Qt::CrossPattern;
    }
    Q_UNREACHABLE();
}

Part partOf(const QString& letter, qint64 count, const lifecycle::ClassScheme* scheme)
{
    const auto* found = scheme && letter != unanswered ? scheme->find(letter) : nullptr;
    if (!found)
        return {count, Tone::Plain, Qt::NoBrush};
    if (found->solved)
        return {count, Tone::Green, Qt::SolidPattern};
    return {count, found->tracked ? Tone::Accent : Tone::Amber, patternOf(found->bucket)};
}

//! One bar, as long as its unit has cases among the unit that has most.
class Bar : public QWidget {
public:
    Bar(std::vector<Part> parts, qint64 longest)
        : parts_(std::move(parts))
        , longest_(std::max<qint64>(longest, 1))
    {
        setMinimumWidth(60);
        setFixedHeight(barHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const double unit = double(width() - 1) / double(longest_);
        double left = 0;
        for (const Part& part : parts_) {
            if (part.count == 0)
                continue;
            const QRectF area(left, 0, double(part.count) * unit, height() - 1);
            const QColor colour = ink(part.tone, palette());
            painter.fillRect(area, QBrush(colour, part.pattern));
            painter.setPen(colour);
            painter.drawRect(area);
            left += area.width();
        }
    }

private:
    std::vector<Part> parts_;
    qint64 longest_;
};

QString meaningOf(const QString& letter, const lifecycle::ClassScheme* scheme)
{
    if (letter == unanswered)
        return ProgressPanel::tr("not answered");
    const auto* found = scheme ? scheme->find(letter) : nullptr;
    return found ? letter + u' ' + bucketLabel(found->bucket) : letter;
}

} // namespace

ProgressPanel::ProgressPanel(QWidget* parent)
    : QFrame(parent)
    , legend_(new QHBoxLayout)
    , rows_(new QGridLayout)
    , more_(new QPushButton)
{
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* title = new QLabel(tr("How far the units are"));
    title->setProperty("strong", true);
    auto* whole = new QPushButton(tr("Whole report ›"));
    whole->setProperty("link", true);
    whole->setAccessibleName(tr("Whole report"));
    connect(whole, &QPushButton::clicked, this, &ProgressPanel::wholeWanted);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(whole);
    legend_->setSpacing(12);
    rows_->setHorizontalSpacing(8);
    rows_->setVerticalSpacing(6);
    rows_->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(head);
    layout->addLayout(legend_);
    layout->addLayout(rows_);
    more_->setProperty("link", true);
    more_->hide();
    connect(more_, &QPushButton::clicked, this, &ProgressPanel::wholeWanted);
    layout->addWidget(more_, 0, Qt::AlignLeft);
}

void ProgressPanel::show(const std::vector<stats::UnitProgress>& units, const lifecycle::ClassScheme* scheme)
{
    clear(rows_);
    clear(legend_);
    std::vector<const stats::UnitProgress*> rows;
    for (const stats::UnitProgress& row : units) {
        if (row.suggestions > 0)
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, [](const stats::UnitProgress* a, const stats::UnitProgress* b) {
        const auto key = [](const stats::UnitProgress* row) {
            return std::tuple(-row->overdue, -(row->suggestions - row->replied), -row->suggestions);
        };
        return key(a) < key(b);
    });
    const size_t left = rows.size() - std::min(rows.size(), mostUnits);
    rows.resize(rows.size() - left);
    more_->setText(tr("%n more unit(s) in the whole report ›", nullptr, int(left)));
    more_->setAccessibleName(more_->text());
    more_->setVisible(left > 0);
    qint64 longest = 1;
    for (const stats::UnitProgress* row : rows)
        longest = std::max(longest, row->suggestions);
    for (const auto& entry : units.empty() ? decltype(units.front().classes)() : units.front().classes) {
        const QString& letter = entry.first;
        const Part part = partOf(letter, 1, scheme);
        auto* sample = new Bar({part}, 1);
        sample->setMinimumWidth(0);
        sample->setFixedSize(12, 12);
        legend_->addWidget(sample);
        auto* words = new QLabel(meaningOf(letter, scheme));
        words->setProperty("muted", true);
        legend_->addWidget(words);
    }
    legend_->addStretch(1);
    int line = 0;
    for (const stats::UnitProgress* row : rows)
        addRow(line++, *row, longest, scheme);
}

void ProgressPanel::addRow(int line, const stats::UnitProgress& row, qint64 longest,
                           const lifecycle::ClassScheme* scheme)
{
    std::vector<Part> parts;
    QStringList told;
    for (const auto& [letter, count] : row.classes) {
        if (count > 0)
            told << QStringLiteral("%1 %2").arg(meaningOf(letter, scheme)).arg(count);
        parts.push_back(partOf(letter, count, scheme));
    }
    auto* name = new QLabel(row.key);
    name->setTextFormat(Qt::PlainText);
    auto* bar = new Bar(std::move(parts), longest);
    bar->setToolTip(told.join(QStringLiteral(" · ")));
    bar->setAccessibleName(row.key + u' ' + bar->toolTip());
    const auto number = [&](const QString& words, const QString& announced, const char* figure, bool alarm) {
        auto* button = new QPushButton(words);
        button->setProperty(alarm ? "alarm" : "link", true);
        button->setAccessibleName(row.key + u' ' + announced);
        button->setToolTip(plainTip(button->accessibleName()));
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QPushButton::clicked, this,
                [this, key = row.key, figure = QString::fromLatin1(figure)] { Q_EMIT figureWanted(key, figure); });
        return button;
    };
    rows_->addWidget(name, line, 0);
    rows_->addWidget(bar, line, 1);
    //: answered of assigned
    rows_->addWidget(number(tr("%1/%2").arg(row.replied).arg(row.suggestions),
                            tr("%1 of %2 answered").arg(row.replied).arg(row.suggestions), "suggestions", false),
                     line, 2, Qt::AlignRight);
    if (row.overdue > 0)
        rows_->addWidget(
            number(tr("● %1 overdue").arg(row.overdue), tr("%1 overdue").arg(row.overdue), "overdue", true), line, 3,
            Qt::AlignRight);
}

} // namespace huiyin::ui
