// SPDX-License-Identifier: GPL-3.0-or-later
#include "confrontation/full_text_dialog.h"

#include "confrontation/sitting_words.h"
#include "domain/mask.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace huiyin::ui {

namespace {

//! What each unit claims, the newest round of each first.
QString repliesOf(const Doors& doors, const Case& one)
{
    QString words;
    for (auto reply = one.replies.rbegin(); reply != one.replies.rend(); ++reply) {
        const auto share = std::ranges::find(one.undertakings, reply->undertaking, &Undertaking::id);
        const QString unit = share == one.undertakings.end() ? QString() : doors.registers().unitName(share->unit);
        words += QStringLiteral("\n\n● %1　%2　%3\n").arg(unit, dayWords(reply->on), reply->classLetter) +
                 doors.text(reply->text);
    }
    return words;
}

QString opinionsOf(const Doors& doors, const Case& one)
{
    QString words;
    for (auto said = one.feedbacks.rbegin(); said != one.feedbacks.rend(); ++said)
        words += QStringLiteral("\n\n● %1　%2\n")
                     .arg(said->deputy ? doors.registers().deputyName(*said->deputy) : QString(), dayWords(said->on)) +
                 said->text;
    return words;
}

} // namespace

FullTextDialog::FullTextDialog(const Doors& doors, const Case& one, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(one.suggestion.ref().toString() + QStringLiteral("　") + one.suggestion.title);
    setAccessibleName(windowTitle());
    auto* text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(windowTitle());
    //: headings over the texts of a case
    const QString whole = tr("【Suggestion】") + QStringLiteral("\n") + doors.text(one.suggestion.body) +
                          QStringLiteral("\n\n") + tr("【Replies】") + repliesOf(doors, one) + QStringLiteral("\n\n") +
                          tr("【What the deputy said】") + opinionsOf(doors, one);
    text->setPlainText(maskedContacts(whole));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(text);
    text->setFocus();
}

void FullTextDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_R || event->key() == Qt::Key_Escape)
        accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace huiyin::ui
