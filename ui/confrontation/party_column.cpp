// SPDX-License-Identifier: GPL-3.0-or-later
#include "confrontation/party_column.h"

#include "confrontation/spoken_field.h"
#include "widgets/plain_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStyle>

namespace huiyin::ui {

PartyColumn::PartyColumn(Party party, lifecycle::Field field, QWidget* parent)
    : QFrame(parent)
    , party_(party)
    , field_(field)
    , name_(new QLabel(labelOf(party)))
    , time_(new QLabel)
    , people_(new QLabel)
    , words_(new SpokenField(lifecycle::fieldLabel(field)))
{
    setProperty("card", true);
    name_->setProperty("strong", true);
    people_->setProperty("muted", true);
    people_->setTextFormat(Qt::PlainText);
    people_->setMinimumWidth(0);
    people_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words_->setPlaceholderText(lifecycle::fieldLabel(field));

    auto* head = new QHBoxLayout;
    head->addWidget(name_);
    head->addStretch();
    head->addWidget(time_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(people_);
    layout->addWidget(words_, 1);
}

void PartyColumn::showPeople(const QStringList& people)
{
    //: nobody of this party is on the attendance sheet for this case
    everybody_ = people.isEmpty() ? tr("nobody recorded") : people.join(QStringLiteral(" · "));
    people_->setToolTip(plainTip(everybody_));
    elide();
}

void PartyColumn::elide()
{
    people_->setText(people_->fontMetrics().elidedText(everybody_, Qt::ElideRight, people_->width()));
}

void PartyColumn::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    elide();
}

void PartyColumn::showTime(qint64 seconds, bool isRunning)
{
    constexpr int perMinute = 60;
    const QString clock = QStringLiteral("%1:%2")
                              .arg(seconds / perMinute, 2, 10, QLatin1Char('0'))
                              .arg(seconds % perMinute, 2, 10, QLatin1Char('0'));
    time_->setText(seconds == 0 && !isRunning ? QString() : (isRunning ? QStringLiteral("▶ ") : QString()) + clock);
}

void PartyColumn::setFramed(bool framed)
{
    setProperty("framed", framed);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace huiyin::ui
