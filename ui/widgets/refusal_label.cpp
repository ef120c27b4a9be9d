// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/refusal_label.h"

#include <QBoxLayout>
#include <QLabel>

namespace huiyin::ui {

RefusalLabel::RefusalLabel(Kind kind, QWidget* parent)
    : QFrame(parent)
    , words_(new QLabel)
{
    setProperty(kind == Kind::Refusal ? "refusal" : "notice", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(words_);
    hide();
}

void RefusalLabel::tell(const lifecycle::Refusals& refusals)
{
    QStringList said;
    for (const lifecycle::Refusal& refusal : refusals)
        said << refusal.line();
    say(said.join(u'\n'));
}

void RefusalLabel::say(const QString& text)
{
    words_->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString RefusalLabel::text() const
{
    return words_->text();
}

} // namespace huiyin::ui
