// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/neighbour_panel.h"

#include "widgets/flow_layout.h"
#include "widgets/plain_words.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace huiyin::ui {

namespace {

constexpr int shownCases = 4;
constexpr double leastShare = 0.4; //!< below it the cases do not agree, and nothing is proposed

QString percent(double share)
{
    constexpr int whole = 100;
    return QStringLiteral("%1%").arg(qRound(share * whole));
}

} // namespace

NeighbourPanel::NeighbourPanel(const Doors& doors, QWidget* parent)
    : QWidget(parent)
    , doors_(doors)
    , heading_(new QLabel(tr("Like earlier suggestions")))
    , cases_(new QVBoxLayout)
    , unit_(new QPushButton)
    , category_(new QPushButton)
{
    setAccessibleName(heading_->text());
    heading_->setProperty("strong", true);
    cases_->setSpacing(2);
    auto* offers = new FlowLayout(6);
    for (QPushButton* button : {unit_, category_}) {
        button->setProperty("chip", true);
        button->setAutoDefault(false);
        offers->addWidget(button);
    }
    connect(unit_, &QPushButton::clicked, this, [this] {
        if (likelyUnit_)
            Q_EMIT unitTaken(*likelyUnit_);
    });
    connect(category_, &QPushButton::clicked, this, [this] {
        if (likelyCategory_)
            Q_EMIT categoryTaken(*likelyCategory_);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(heading_);
    layout->addLayout(cases_);
    layout->addLayout(offers);
    hide();
}

void NeighbourPanel::offer(QPushButton* button, const QString& words, const std::vector<SuggestionId>& witnesses)
{
    button->setVisible(!words.isEmpty());
    button->setText(words);
    button->setAccessibleName(withoutLetter(words));
    QStringList numbers;
    for (const CaseLine& line : doors_.lines(witnesses))
        numbers << line.number;
    //: the past cases that speak for a proposal, by their numbers
    button->setToolTip(tr("As with %1").arg(numbers.join(u'、')));
    button->setAccessibleDescription(button->toolTip());
}

void NeighbourPanel::look(const QString& title)
{
    clear(cases_);
    likelyUnit_.reset();
    likelyCategory_.reset();
    const auto similar = doors_.similar(title, shownCases);
    setVisible(!similar.empty());
    if (similar.empty())
        return;
    for (const desk::SimilarCase& one : similar) {
        QStringList words{one.line.number + u' ' + one.line.title};
        if (!one.line.unit.isEmpty())
            words << one.line.unit;
        //: the words that two titles have in common
        words << tr("alike: %1").arg(one.alike.mid(0, 3).join(u'、'));
        auto* label = new QLabel(words.join(QStringLiteral(" · ")));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("muted", true);
        cases_->addWidget(label);
    }
    const desk::Proposal said = doors_.propose(title);
    if (!said.units.empty() && said.units.front().share >= leastShare)
        likelyUnit_ = said.units.front().id;
    if (!said.categories.empty() && said.categories.front().share >= leastShare)
        likelyCategory_ = said.categories.front().id;
    offer(unit_,
          likelyUnit_ ? tr("Take the &unit %1 (%2)")
                            .arg(doors_.registers().unitName(*likelyUnit_), percent(said.units.front().share))
                      : QString(),
          likelyUnit_ ? said.units.front().witnesses : std::vector<SuggestionId>());
    offer(category_,
          likelyCategory_
              ? tr("Take the cate&gory %1 (%2)")
                    .arg(doors_.registers().categoryName(*likelyCategory_), percent(said.categories.front().share))
              : QString(),
          likelyCategory_ ? said.categories.front().witnesses : std::vector<SuggestionId>());
}

} // namespace huiyin::ui
