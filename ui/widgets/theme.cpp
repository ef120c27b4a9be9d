// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/house_style.h"

#include <QApplication>
#include <QFontMetrics>

#include <algorithm>

namespace huiyin::ui {

namespace {

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.red);
    palette.setColor(QPalette::Highlight, t.accentSoft);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Dark, t.muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

//! Colours are written as their token's name after a @, so that the sheet reads in both schemes.
QString sheetOf(const Tokens& t)
{
    QString sheet = QStringLiteral(R"(
        QMenuBar { background: @surface; border-bottom: 1px solid @line; }
        QMenuBar::item { background: transparent; padding: 5px 10px; }
        QMenuBar::item:selected { background: @accentSoft; color: @accent; }
        QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
        QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
        QMenu::item:selected { background: @accentSoft; color: @text; }
        QMenu::item:disabled { color: @muted; }
        QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
        QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
        QStatusBar { background: @window; border-top: 1px solid @line; }
        QStatusBar::item { border: none; }
        QSplitter::handle { background: @line; }
        QPushButton { background: @surface; border: 1px solid @line; border-radius: 6px; padding: 5px 14px; }
        QPushButton:hover, QPushButton:focus { border-color: @accent; }
        QPushButton:pressed { background: @accentSoft; }
        QPushButton:disabled { color: @muted; }
        QPushButton[primary="true"] { background: @accent; color: @surface; border-color: @accent; }
        QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 4px 13px; }
        QPushButton[primary="true"]:disabled { background: @line; color: @muted; border-color: @line; }
        QPushButton[chip="true"] { background: @accentSoft; color: @accent; border: 1px solid @accentSoft; border-radius: 11px; padding: 2px 10px; }
        QPushButton[chip="true"]:hover, QPushButton[chip="true"]:focus { border-color: @accent; }
        QPushButton[choice="true"] { background: transparent; border: 1px solid @line; border-radius: 11px; padding: 2px 10px; }
        QPushButton[choice="true"]:checked { background: @accentSoft; color: @accent; font-weight: 600; }
        QPushButton[choice="true"]:hover, QPushButton[choice="true"]:focus { border-color: @accent; }
        QFrame[box="true"] QPushButton { padding: 5px 10px; }
        QFrame[box="true"] QPushButton[primary="true"]:focus { padding: 4px 9px; }
        QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 4px; }
        QPushButton[chip="true"]::menu-indicator { width: 0; }
        QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 2px 4px; text-align: left; }
        QPushButton[alarm="true"] { background: @redSoft; border: 1px solid transparent; border-radius: 4px; color: @red; padding: 2px 6px; }
        QPushButton[alarm="true"]:hover, QPushButton[alarm="true"]:focus { border-color: @red; }
        QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { border-color: @accent; }
        QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px; }
        QToolButton:hover, QToolButton:focus { border-color: @accent; }
        QToolButton[field="true"] { background: @surface; border-color: @line; border-radius: 6px; padding: 4px 6px; }
        QToolButton[field="true"]:hover { border-color: @accent; }
        QLineEdit, QPlainTextEdit { background: @surface; border: 1px solid @line; border-radius: 6px; padding: 4px 8px; selection-background-color: @accent; selection-color: @surface; }
        QLineEdit:focus, QPlainTextEdit:focus { border-color: @accent; }
        QComboBox QLineEdit { border: none; background: transparent; padding: 0 4px; }
        QLineEdit:read-only { background: @window; }
        QComboBox QAbstractItemView, QListView[popup="true"] { background: @surface; border: 1px solid @line; }
        QTableView { background: @surface; border: none; gridline-color: @line; }
        QTableView::item { border: none; border-bottom: 1px solid @line; padding: 0 4px; }
        QTableView::item:selected { background: @accentSoft; color: @text; }
        QHeaderView { background: @window; border: none; }
        QHeaderView::section { background: @window; color: @muted; border: none; border-bottom: 1px solid @line; padding: 6px 7px; font-weight: 400; }
        QTableCornerButton::section { background: @window; border: none; }
        QTabWidget::pane { border: none; border-top: 1px solid @line; }
        QTabWidget::tab-bar { left: 0; }
        QTabBar { qproperty-drawBase: 0; }
        QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent; padding: 6px 0; margin-right: 12px; }
        QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; font-weight: 600; }
        QTabBar::tab:focus { color: @accent; }
        QScrollArea { border: none; background: transparent; }
        QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
        QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
        QScrollBar::handle { background: @line; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }
        QScrollBar::handle:hover { background: @muted; }
        QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; width: 0; height: 0; }
        QLabel[muted="true"] { color: @muted; }
        QLabel[refused="true"] { color: @red; }
        QLabel[strong="true"] { font-weight: 600; }
        QFrame[card="true"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
        QFrame[card="true"][framed="true"] { border: 2px solid @accent; }
        QPlainTextEdit#spoken { border: none; padding: 0; background: transparent; }
        QFrame[box="true"] { background: @window; border: 1px solid @line; border-radius: 8px; }
        QFrame[notice="true"] { background: @amberSoft; border: 1px solid @line; border-radius: 6px; }
        QFrame[refusal="true"] { background: @redSoft; border: 1px solid @line; border-radius: 6px; }
        QFrame[notice="true"] QLabel, QFrame[refusal="true"] QLabel, QFrame[card="true"] QLabel, QFrame[box="true"] QLabel { background: transparent; border: none; }
        QWidget[surface="true"] { background: @surface; }
        QListWidget[cards="true"] { background: transparent; outline: none; }
        QListWidget[cards="true"]::item { padding: 8px 10px; border-radius: 6px; }
        QListWidget[cards="true"]::item:selected { background: @accentSoft; color: @text; }
        QTreeWidget[rows="true"]::item { height: 26px; }
        QListWidget[sidebar="true"] { background: @window; border: none; outline: none; padding-top: 8px; }
    )");
    const std::pair<const char*, QColor> names[] = {
        {"@window", t.window}, {"@surface", t.surface},       {"@line", t.line},     {"@text", t.text},
        {"@muted", t.muted},   {"@accentSoft", t.accentSoft}, {"@accent", t.accent}, {"@redSoft", t.redSoft},
        {"@red", t.red},       {"@amberSoft", t.amberSoft},   {"@amber", t.amber},   {"@greenSoft", t.greenSoft},
        {"@green", t.green}};
    for (const auto& [name, color] : names)
        sheet.replace(QLatin1String(name), color.name());
    return sheet;
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens light{0xf4f4f1, 0xffffff, 0xe1e1dc, 0x1d2126, 0x676d73, 0x1f4e79, 0xe8eff6,
                              0xb3261e, 0xfbecea, 0x8a5a00, 0xfbf1dc, 0x25703f, 0xe6f2ea};
    return light;
}

const Tokens& darkTokens()
{
    static const Tokens dark{0x1b1d20, 0x23262a, 0x34383d, 0xe6e8ea, 0x9aa1a8, 0x7fb2e5, 0x24384c,
                             0xff8a80, 0x43231f, 0xf0c060, 0x40341c, 0x7fd39b, 0x1f3a29};
    return dark;
}

//! White, black, and yellow for what is chosen; lines are as dark as the words.
const Tokens& contrastTokens()
{
    static const Tokens contrast{0xffffff, 0xffffff, Qt::black, Qt::black, 0x333333, 0x00226b, 0xffe97a,
                                 0x7d0000, 0xffe4e1, 0x4f3300,  0xfff3cf,  0x00401a, 0xe0f5e6};
    return contrast;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

//! By the colour of links: the sheet of styles puts other grounds into the palettes of single widgets, a white table in
//! light colours among them.
const Tokens& tokens(const QPalette& palette)
{
    if (palette.color(QPalette::Link) == contrastTokens().accent)
        return contrastTokens();
    return isDark(palette) ? darkTokens() : lightTokens();
}

Scheme schemeNamed(const QString& name)
{
    const auto found = std::ranges::find_if(schemeNames, [&](const char* one) { return name == QLatin1String(one); });
    return found == schemeNames.end() ? Scheme::System : Scheme(found - schemeNames.begin());
}

QColor ink(Tone tone, const QPalette& palette)
{
    const Tokens& t = tokens(palette);
    switch (tone) {
    case Tone::Plain:
        return t.text;
    case Tone::Accent:
        return t.accent;
    case Tone::Red:
        return t.red;
    case Tone::Amber:
        return t.amber;
    case Tone::Green:
        return t.green;
    }
    Q_UNREACHABLE();
}

QColor soft(Tone tone, const QPalette& palette)
{
    const Tokens& t = tokens(palette);
    switch (tone) {
    case Tone::Plain:
        return isDark(palette) ? t.line : QColor(0xeeeeea);
    case Tone::Accent:
        return t.accentSoft;
    case Tone::Red:
        return t.redSoft;
    case Tone::Amber:
        return t.amberSoft;
    case Tone::Green:
        return t.greenSoft;
    }
    Q_UNREACHABLE();
}

void applyTheme(QApplication& application, Scheme scheme)
{
    static const bool systemIsDark = isDark(application.palette()); // before our own palette hides it
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark);
    const Tokens& t = scheme == Scheme::Contrast ? contrastTokens() : dark ? darkTokens() : lightTokens();

    QFont font = application.font();
    font.setFamilies({QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Noto Sans CJK SC"),
                      QStringLiteral("Source Han Sans SC"), QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("PingFang SC"), QStringLiteral("sans-serif")});
    font.setPixelSize(13);
    application.setStyle(new HouseStyle);
    application.setFont(font);
    application.setPalette(paletteOf(t));
    application.setStyleSheet(sheetOf(t));
}

int rowHeight(const QFont& font)
{
    const int wanted = QFontMetrics(font).height() + 12;
    return (wanted + 3) / 4 * 4;
}

} // namespace huiyin::ui
