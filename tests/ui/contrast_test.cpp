// SPDX-License-Identifier: GPL-3.0-or-later
// Colours that can be read: words on every ground that they stand on, and states that are told without a colour.
#include "support/catch.h"

#include "widgets/tag.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPalette>
#include <QTableView>

#include <cmath>

using namespace huiyin;

namespace {

double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

//! As WCAG 2 measures it: 1 for one colour on itself, 21 for black on white.
double contrast(const QColor& words, const QColor& ground)
{
    const double one = luminance(words) + 0.05;
    const double other = luminance(ground) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace

TEST_CASE("words stand out from every ground four and a half times, with high contrast seven times", "[contrast]")
{
    CHECK(contrast(Qt::black, Qt::white) > 20.9);
    const std::array sets{std::pair{ui::lightTokens(), 4.5}, std::pair{ui::darkTokens(), 4.5},
                          std::pair{ui::contrastTokens(), 7.0}};
    for (const auto& [t, least] : sets) {
        const std::array grounds{std::pair{"window", t.window}, std::pair{"surface", t.surface},
                                 std::pair{"accentSoft", t.accentSoft}, std::pair{"amberSoft", t.amberSoft},
                                 std::pair{"redSoft", t.redSoft}};
        for (const auto& [name, ground] : grounds) {
            for (const auto& [word, ink] : {std::pair{"text", t.text}, std::pair{"muted", t.muted},
                                            std::pair{"accent", t.accent}, std::pair{"red", t.red}}) {
                INFO(word << " on " << name << ", " << ground.name().toStdString());
                CHECK(contrast(ink, ground) >= least);
            }
        }
        CHECK(contrast(t.surface, t.accent) >= least); // the button that goes on
        QPalette palette;
        palette.setColor(QPalette::Window, t.window);
        palette.setColor(QPalette::Link, t.accent);
        for (const ui::Tone tone :
             {ui::Tone::Plain, ui::Tone::Accent, ui::Tone::Red, ui::Tone::Amber, ui::Tone::Green}) {
            INFO("tone " << int(tone) << ", " << t.window.name().toStdString());
            CHECK(contrast(ui::ink(tone, palette), ui::soft(tone, palette)) >= least);
            CHECK(contrast(ui::ink(tone, palette), t.surface) >= least);
        }
    }
}

TEST_CASE("with high contrast the lines stand out too, and the choice is kept by its name", "[contrast]")
{
    const ui::Tokens& t = ui::contrastTokens();
    CHECK(contrast(t.line, t.surface) >= 7);
    CHECK(contrast(t.text, t.surface) > 20.9);
    CHECK(ui::schemeNamed(QStringLiteral("contrast")) == ui::Scheme::Contrast);
    CHECK(ui::schemeNamed(QStringLiteral("dark")) == ui::Scheme::Dark);
    CHECK(ui::schemeNamed(QStringLiteral("sepia")) == ui::Scheme::System);

    ui::applyTheme(*qApp, ui::Scheme::Contrast);
    CHECK(ui::ink(ui::Tone::Accent, QApplication::palette()) == t.accent);
    CHECK(QApplication::palette().color(QPalette::WindowText) == t.text);
    ui::applyTheme(*qApp, ui::Scheme::Light);
    CHECK(ui::ink(ui::Tone::Accent, QApplication::palette()) == ui::lightTokens().accent);
}

TEST_CASE("a white table in light colours is not taken for high contrast", "[contrast]")
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
    QTableView table;
    table.ensurePolished(); // the sheet of styles puts its ground into the palette
    CHECK(ui::soft(ui::Tone::Red, table.palette()) == ui::lightTokens().redSoft);
    ui::applyTheme(*qApp, ui::Scheme::Contrast);
    QTableView other;
    other.ensurePolished();
    CHECK(ui::soft(ui::Tone::Red, other.palette()) == ui::contrastTokens().redSoft);
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

TEST_CASE("what is due says so in words, whatever its colour", "[contrast]")
{
    const QDate today = "2026-07-01"_date;
    std::map<QString, ui::Tone> said;
    for (const int days : {-3, 0, 3, 30}) {
        const ui::Tag tag = ui::dueTag(today.addDays(days), today);
        CHECK_FALSE(tag.text.isEmpty());
        CHECK(said.emplace(tag.text, tag.tone).second); // no two states look alike without their colour
    }
}
