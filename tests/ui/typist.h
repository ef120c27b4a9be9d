// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who types into a form for ever, and says each key before it is pressed.
#pragma once

#include "support/child.h"
#include "support/window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <chrono>
#include <ctime>
#include <random>

namespace huiyin::test {

constexpr qint64 milli = 1'000'000; // ns
constexpr qint64 second = 1'000 * milli;
constexpr qint64 stall = 50 * milli; // as long may the machine keep a program from its timers unseen

//! The same clock in the child and in the parent.
inline qint64 monotonic()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

//! What passed for a process, from one look at the clock to the next.
inline qint64 passed(qint64 onTheWall, qint64 computing)
{
    return std::min(onTheWall, std::max(stall, computing));
}

//! What a form holds: the words by the field's key.
using Held = std::map<QByteArray, QString>;

inline QString heldBy(const QWidget* editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->text();
    if (const auto* box = qobject_cast<const QPlainTextEdit*>(editor))
        return box->toPlainText();
    return qobject_cast<const QComboBox*>(editor)->currentText();
}

inline std::string wordsOf(const Held& held)
{
    QString all;
    for (const auto& [key, words] : held)
        all += QString::fromLatin1(key) + u'=' + words + u'|';
    return all.toStdString();
}

inline QByteArray packed(const QString& words)
{
    return '=' + words.toUtf8().toBase64();
}

inline QString unpacked(const QByteArray& words)
{
    return QString::fromUtf8(QByteArray::fromBase64(words.mid(1)));
}

//! Fills in a form for ever, one key at each turn of the event loop's timer, with pauses as people make them.
class Typist : public QObject {
public:
    struct Place {
        QByteArray key;
        QWidget* editor;
    };
    Typist(QWidget& form, std::vector<Place> places, unsigned seed) // the places in the order of Tab
        : form_(form)
        , places_(std::move(places))
        , random_(seed)
    {
        for (QTimer* timer : {&keys_, &beats_})
            timer->setTimerType(Qt::PreciseTimer);
        keys_.setSingleShot(true);
        connect(&keys_, &QTimer::timeout, this, [this] {
            type();
            keys_.start(upTo(60) == 0 ? 200 + upTo(700) : 1 + upTo(9));
        });
        constexpr int beat = 20;
        connect(&beats_, &QTimer::timeout, this, [this] { sayNow("beat"); });
        keys_.start(0);
        beats_.start(beat);
    }

    void sayNow(const QByteArray& what, const QByteArray& more = {})
    {
        const qint64 wall = monotonic();
        const qint64 computed = qint64(std::clock()) * (second / CLOCKS_PER_SEC);
        own_ += passed(wall - wall_, computed - computed_);
        wall_ = wall;
        computed_ = computed;
        say(what + ' ' + QByteArray::number(own_) + ' ' + QByteArray::number(wall) + more);
    }

private:
    int upTo(int count) { return int(random_() % unsigned(count)); }

    void announce(const QString& after)
    {
        sayNow("key", ' ' + QByteArray::number(++number_) + ' ' + places_[at_].key + ' ' + packed(after));
    }
    void press(Qt::Key key, const QString& after, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        announce(after);
        QTest::keyClick(form_.focusWidget(), key, modifiers);
    }

    //! One key, and what it must have led to.
    void type()
    {
        QWidget* editor = places_[at_].editor;
        const QString now = heldBy(editor);
        if (form_.focusWidget() != editor)
            return press(isBackwards_ ? Qt::Key_Backtab : Qt::Key_Tab, now);
        QString after = now;
        if (auto* choice = qobject_cast<QComboBox*>(editor)) {
            const bool isUp = choice->currentIndex() + 1 == choice->count();
            after = choice->itemText(choice->currentIndex() + (isUp ? -1 : 1));
            press(isUp ? Qt::Key_Up : Qt::Key_Down, after);
            if (upTo(2) == 0)
                leave();
        } else {
            after = write(*editor, now);
        }
        if (heldBy(editor) != after)
            say("failed: " + packed(after) + " was typed, there is " + packed(heldBy(editor)));
    }

    QString write(QWidget& editor, QString now)
    {
        const bool isLong = qobject_cast<QPlainTextEdit*>(&editor);
        if (!hasArrived_) { // Tab selects a whole line, and the next key would take its place
            hasArrived_ = true;
            press(Qt::Key_End, now, isLong ? Qt::ControlModifier : Qt::NoModifier);
            return now;
        }
        if (isAllSelected_) {
            isAllSelected_ = false;
            press(Qt::Key_Delete, QString());
            return {};
        }
        if (isComposing_) {
            isComposing_ = false;
            const QString words = zh(phrases[size_t(upTo(int(phrases.size())))]);
            announce(now + words);
            test::type(editor, words);
            return now + words;
        }
        switch (upTo(24)) {
        case 0:
        case 1:
            if (now.size() > (isLong ? 400 : 60)) { // written enough: all over again
                isAllSelected_ = true;
                press(Qt::Key_A, now, Qt::ControlModifier);
                return now;
            }
            leave();
            return now;
        case 2:
            if (now.isEmpty() || now.back().isSurrogate())
                return now;
            press(Qt::Key_Backspace, now.chopped(1));
            return now.chopped(1);
        case 3:
            if (!isLong)
                return now;
            press(Qt::Key_Return, now + u'\n');
            return now + u'\n';
        case 4:
        case 5:
        case 6:
        case 7: {
            const int letter = upTo(26);
            const QString after = now + QChar(u'a' + letter);
            press(Qt::Key(Qt::Key_A + letter), after);
            return after;
        }
        case 8:
        case 9:
        case 10: // letters that are no text before a word is chosen
            isComposing_ = true;
            announce(now);
            compose(editor, QStringLiteral("xiu lu"));
            return now;
        default: {
            const QString words = zh(phrases[size_t(upTo(int(phrases.size())))]);
            announce(now + words);
            test::type(editor, words);
            return now + words;
        }
        }
    }

    void leave()
    {
        const size_t next = (at_ + 1 + size_t(upTo(int(places_.size()) - 1))) % places_.size();
        isBackwards_ = next < at_;
        hasArrived_ = false;
        at_ = next;
    }

    static constexpr std::array phrases{"关于修缮", "城东排涝泵站", "的建议",         "路面破损", "王𬱖",
                                        "，",       "。",           "请县交通运输局", "、"};

    QWidget& form_;
    const std::vector<Place> places_;
    std::mt19937 random_;
    QTimer keys_, beats_;
    size_t at_ = 0;
    bool isBackwards_ = false, hasArrived_ = false, isAllSelected_ = false, isComposing_ = false;
    int number_ = 0;
    qint64 own_ = 0;
    qint64 wall_ = monotonic();
    qint64 computed_ = qint64(std::clock()) * (second / CLOCKS_PER_SEC);
};

inline Held heldBy(const std::vector<Typist::Place>& places)
{
    Held held;
    for (const auto& [key, editor] : places)
        held[key] = heldBy(editor);
    return held;
}

} // namespace huiyin::test
