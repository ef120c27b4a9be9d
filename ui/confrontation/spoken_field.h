// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace huiyin::ui {

//! A text before the room: shown until somebody writes in it, and written to the file when it is left, by whatever way
//! (Esc, Tab, a click elsewhere, another window).
class SpokenField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SpokenField(const QString& name, QWidget* parent = nullptr);

    void show(const QString& text); //!< what the file holds, without contact data; leaves alone what is being written
    void setWritable(bool writable) { writable_ = writable; }
    void write(); //!< takes the keyboard
    bool isBeingWritten() const { return !isReadOnly(); }
    void leave(); //!< hands over what was written, when that is something new
    void fail();  //!< it could not be kept: goes on being written

Q_SIGNALS:
    void left(const QString& text);
    void passedOn(int by); //!< Tab or Shift+Tab: 1 or -1
    void done();           //!< Esc or Ctrl+Return

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QString shown_;
    bool writable_ = true;
};

} // namespace huiyin::ui
