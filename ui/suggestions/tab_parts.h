// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of the tabs of a case: labels, small tables, headed paragraphs.
#pragma once

#include <QString>
#include <QStringList>

class QFrame;
class QGridLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace huiyin::ui {

QLabel* label(const QString& text, const char* property = nullptr); //!< plain text that wraps and can be selected

//! A small table of words: a heading, then rows with a line below each.
class Grid {
public:
    Grid(QVBoxLayout* page, const QStringList& heads, const QList<int>& stretches);
    void row(const QList<QWidget*>& cells);

private:
    QGridLayout* grid_;
    int columns_;
    int line_ = 2;
};

//! A bold word, a note beside it, a text below.
void fact(QVBoxLayout* page, const QString& head, const QString& note, const QString& text);
QString joined(QStringList parts); //!< those that say something, · between

} // namespace huiyin::ui
