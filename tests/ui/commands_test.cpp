// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "shell/commands.h"
#include "shell/main_window.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <set>

using namespace huiyin;
using namespace huiyin::test;

namespace {

QChar mnemonicOf(const QString& text)
{
    const qsizetype at = QString(text).replace(QStringLiteral("&&"), QStringLiteral("  ")).indexOf(u'&');
    return at < 0 ? QChar() : text[at + 1].toLower();
}

//! Every menu below this one, by walking as a person does.
void walk(const QMenu& menu, QStringList& wrong, QSet<QString>& reached)
{
    std::set<QChar> taken;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator())
            continue;
        const QChar letter = mnemonicOf(action->text());
        if (letter.isNull() || !taken.insert(letter).second)
            wrong << menu.title() + QStringLiteral(" > ") + action->text();
        reached << action->objectName();
        if (action->menu())
            walk(*action->menu(), wrong, reached);
    }
}

} // namespace

TEST_CASE("every command is in the menus, with a letter of its own in its menu", "[ui]")
{
    WindowFixture f;
    ui::MainWindow window(f.doors, {});
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    QStringList wrong;
    QSet<QString> reached;
    std::set<QChar> titles;
    int menus = 0;
    for (const QAction* action : window.menuBar()->actions()) {
        REQUIRE(action->menu());
        CHECK(titles.insert(mnemonicOf(action->text())).second);
        walk(*action->menu(), wrong, reached);
        ++menus;
    }
    CHECK(menus == ui::menuCount);
    CHECK(menus <= 7);
    CHECK(wrong.join(u'|') == QString());

    int commands = 0;
    std::set<std::string> shortcuts;
    for (const ui::CommandRow& row : ui::commands()) {
        if (row.isLine() || qstrcmp(row.id, "file.recent") == 0)
            continue;
        INFO(row.id);
        CHECK(reached.contains(QString::fromLatin1(row.id)));
        if (row.shortcut[0] != '\0')
            CHECK(shortcuts.insert(row.shortcut).second);
        ++commands;
    }
    CHECK(commands > 60);
}

TEST_CASE("every action of the lifecycle but submitting is a command", "[ui]")
{
    std::set<Action> offered;
    for (const ui::CommandRow& row : ui::commands()) {
        if (row.action)
            CHECK(offered.insert(*row.action).second);
    }
    CHECK(int(offered.size()) == lifecycle::actionCount - 1);
    CHECK_FALSE(offered.contains(Action::Submit));
}
