// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;

namespace huiyin::ui {

//! The colours of the look. Which set holds is judged by the palette in use.
struct Tokens {
    QColor window, surface, line, text, muted;
    QColor accent, accentSoft, red, redSoft, amber, amberSoft, green, greenSoft;
};
const Tokens& lightTokens();
const Tokens& darkTokens();
const Tokens& contrastTokens(); //!< for weak eyes: every word seven times apart from its ground
const Tokens& tokens(const QPalette& palette);
bool isDark(const QPalette& palette);

//! What a colour says; it never says it alone, a sign and a word stand with it.
enum class Tone : quint8 { Plain, Accent, Red, Amber, Green };
QColor ink(Tone tone, const QPalette& palette);
QColor soft(Tone tone, const QPalette& palette);

enum class Scheme : quint8 { System, Light, Dark, Contrast };
inline constexpr std::array schemeNames{"system", "light", "dark",
                                        "contrast"}; //!< as a person's settings and commands name it
Scheme schemeNamed(const QString& name);             //!< System for a name that is none

//! Fusion, our palette, our style sheet, 13 px text in a chain of Chinese fonts.
void applyTheme(QApplication& application, Scheme scheme);

//! Height of a table's row for a font, in steps of 4.
int rowHeight(const QFont& font);

} // namespace huiyin::ui
