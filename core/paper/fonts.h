// SPDX-License-Identifier: GPL-3.0-or-later
// The typefaces of official paper, and what stands in for those that a PC does not have. None is shipped: 小标宋 must
// not be.
#pragma once

#include <QFont>
#include <QList>
#include <QString>
#include <QStringList>

namespace huiyin::paper {

enum class Typeface : quint8 {
    Title,   //!< 小标宋
    Body,    //!< 仿宋
    Heading, //!< 黑体
    Kai,     //!< 楷体
    Song,    //!< 宋体
};
inline constexpr int typefaceCount = int(Typeface::Song) + 1;

//! Text is laid out in twentieths of a point, as whole pixels: so it is the same on every screen and printer.
inline constexpr int unitsPerPoint = 20;

//! The font of a typeface, sized in units (see unitsPerPoint), unhinted, with the whole chain of families behind it.
QFont font(Typeface typeface, double points);

struct Substitution {
    Typeface typeface;
    QString wanted;
    QString used; //!< empty: nothing of the chain is installed, the system chooses
};

//! Which wanted typefaces are missing here, and what is used instead.
struct FontReport {
    QList<Substitution> substitutions;

    bool complete() const { return substitutions.isEmpty(); }
    QString toString() const; //!< one sentence for the preview; empty when nothing is missing
};

//! Compares the wanted fonts with the installed ones.
FontReport substitutedFonts();

//! The characters of the text that neither this font nor any behind it can draw, each once.
QStringList missingGlyphs(const QString& text, const QFont& font);

} // namespace huiyin::paper
