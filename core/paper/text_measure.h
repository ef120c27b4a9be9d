// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/fonts.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace huiyin::paper {

struct Line {
    QString text;
    bool endsParagraph = true;
};

//! Text as it can be printed: line feeds stay, other control and direction marks go, a lone surrogate becomes U+FFFD.
QString printable(const QString& text);

//! Widths and line breaks in points. Single characters are remembered: a table of ten thousand rows is not shaped once.
class TextMeasure {
public:
    //! The width of the text on one line, the widest line if there are several. Kerning is left out of account, and
    //! each digit counts as the widest, since tables draw them so.
    double width(const QString& text, Typeface typeface, double points);

    //! Breaks text into lines of at most this width by the rules of Chinese and Western typesetting, the first line of
    //! each paragraph shorter by the indent. There is always one line.
    QList<Line> wrap(const QString& text, Typeface typeface, double points, double width, double indent = 0);

private:
    double lineWidth(QStringView text, Typeface typeface, double points);
    double advance(char32_t character, Typeface typeface);

    std::array<QHash<char32_t, double>, typefaceCount> advances_; // at a size of one point
};

} // namespace huiyin::paper
