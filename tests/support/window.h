// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a window, as functions: find a part by the name it is announced with, type through an input
// method, look at a file before and after.
#pragma once

#include "app/desktop/doors_of.h"
#include "support/desk_fixture.h"
#include "widgets/work_dialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCryptographicHash>
#include <QInputMethodEvent>
#include <QMessageBox>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <stdexcept>

namespace huiyin::test {

//! Finds a part of a window as a person with a screen reader does: by the name it is announced with.
template <class Part>
Part& byName(const QWidget& window, const QString& name)
{
    QStringList seen;
    for (Part* part : window.findChildren<Part*>()) {
        if (part->accessibleName() == name && part->isVisibleTo(&window))
            return *part;
        seen << part->accessibleName();
    }
    throw std::runtime_error("no part named " + name.toStdString() +
                             "; there is: " + seen.join(QStringLiteral(", ")).toStdString());
}

//! Text as fcitx and ibus hand it over: keyClicks() aborts at the first Chinese character.
inline void type(QWidget& into, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&into, &event);
}

//! Letters that are still being composed: not yet text.
inline void compose(QWidget& into, const QString& letters)
{
    QInputMethodEvent event(letters, {});
    QApplication::sendEvent(&into, &event);
}

inline void settle()
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
}

//! A dialog that comes when what it shows has been made beside the window; none when it does not come.
template <class Dialog>
Dialog* awaited(const QWidget& window)
{
    Dialog* found = nullptr;
    (void)QTest::qWaitFor([&] { return (found = window.findChild<Dialog*>()) != nullptr; }, 30'000);
    settle();
    return found;
}

//! Until long work above a window has ended, and it has been told how.
inline bool workDone(const QWidget& part)
{
    const bool done = QTest::qWaitFor([&] { return !part.window()->findChild<ui::WorkDialog*>(); }, 30'000);
    settle();
    return done;
}

inline QByteArray hashOf(const QString& path)
{
    return QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256);
}

//! Parts that take the keyboard and have nothing to be announced with.
inline QStringList nameless(const QWidget& window)
{
    QStringList found;
    for (QWidget* part : window.findChildren<QWidget*>()) {
        if (!part->isVisibleTo(&window) || part->focusPolicy() == Qt::NoFocus || part->focusProxy())
            continue;
        const auto* parent = part->parentWidget();
        if (parent &&
            (parent->inherits("QComboBox") || parent->inherits("QAbstractItemView") || parent->inherits("QTabBar") ||
             parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBoxPrivateContainer")))
            continue; // a piece of a part that has a name
        QAccessibleInterface* announced = QAccessible::queryAccessibleInterface(part);
        if (!announced || announced->text(QAccessible::Name).isEmpty())
            found << QLatin1String(part->metaObject()->className()) + u' ' + part->objectName();
    }
    return found;
}

//! Answers the next question that a window asks, as long as it lives. A question with no such answer is closed, and the
//! test that expected one sees that it was not asked.
class AnswerQuestion {
public:
    explicit AnswerQuestion(QString answer)
        : answer_(std::move(answer))
    {
        QObject::connect(&watch_, &QTimer::timeout, &watch_, [this] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!question)
                return;
            for (QAbstractButton* button : question->buttons()) {
                if (button->text() != answer_)
                    continue;
                asked_ = true;
                button->click();
                return;
            }
            question->done(-1);
        });
        watch_.start(0);
    }

    bool wasAsked() const { return asked_; }

private:
    QString answer_;
    QTimer watch_;
    bool asked_ = false;
};

//! A desk with its doors; the fixture keeps the desk.
struct WindowFixture : DeskFixture {
    QStringList damage;
    ui::Doors doors = makeDoors();

    ui::Doors makeDoors()
    {
        return doorsOf(std::shared_ptr<desk::Desk>(desk.get(), [](desk::Desk*) {}),
                       [this](const casefile::Error& error) { damage << error.message(); });
    }
    void setToday(QDate day) //!< the desk is another one after it
    {
        DeskFixture::setToday(day);
        doors = makeDoors();
    }
};

} // namespace huiyin::test
