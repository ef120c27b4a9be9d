// SPDX-License-Identifier: GPL-3.0-or-later
#include "confrontation/spoken_field.h"

#include "domain/mask.h"

#include <QKeyEvent>

namespace huiyin::ui {

SpokenField::SpokenField(const QString& name, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setObjectName(QStringLiteral("spoken"));
    setReadOnly(true);
    setFocusPolicy(Qt::ClickFocus);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(false);
}

void SpokenField::show(const QString& text)
{
    if (isBeingWritten())
        return;
    shown_ = text;
    if (const QString masked = maskedContacts(text); toPlainText() != masked)
        setPlainText(masked);
}

void SpokenField::write()
{
    if (!writable_ || isBeingWritten())
        return;
    setPlainText(shown_); // who writes sees what he writes, contact data too
    setReadOnly(false);
    setFocus(Qt::OtherFocusReason);
    moveCursor(QTextCursor::End);
}

void SpokenField::leave()
{
    if (!isBeingWritten())
        return;
    setReadOnly(true);
    const QString text = toPlainText().trimmed();
    if (text != shown_.trimmed())
        Q_EMIT left(text);
    else
        show(QString(shown_));
}

void SpokenField::fail()
{
    setReadOnly(false);
}

void SpokenField::keyPressEvent(QKeyEvent* event)
{
    if (!isBeingWritten()) { // a key of the view
        event->ignore();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isReturn && event->modifiers().testFlag(Qt::ControlModifier))) {
        leave();
        Q_EMIT done();
    } else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        leave();
        Q_EMIT passedOn(event->key() == Qt::Key_Tab ? 1 : -1);
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void SpokenField::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason) // the input method and the context menu come back
        leave();
    QPlainTextEdit::focusOutEvent(event);
}

void SpokenField::mousePressEvent(QMouseEvent* event)
{
    if (!isBeingWritten())
        write();
    QPlainTextEdit::mousePressEvent(event);
}

//! Tab is handled above: Qt would move the focus before the words are kept.
bool SpokenField::focusNextPrevChild(bool next)
{
    return !isBeingWritten() && QPlainTextEdit::focusNextPrevChild(next);
}

} // namespace huiyin::ui
