// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/case_menu.h"

#include "shell/commands.h"
#include "widgets/plain_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace huiyin::ui {

namespace {

QChar letterOf(const QString& text)
{
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text[at + 1].toLower() : QChar();
}

//! The text with its letter when no entry beside it has that letter.
QString withFreeLetter(QString text, QSet<QChar>& taken)
{
    const QChar letter = letterOf(text);
    if (!taken.contains(letter)) {
        taken.insert(letter);
        return text;
    }
    return withoutLetter(text);
}

} // namespace

CaseMenu::CaseMenu(const QHash<QString, QAction*>& actions, QWidget* parent)
    : QMenu(parent)
    , actions_(actions)
{
    connect(this, &QMenu::aboutToShow, this, &CaseMenu::fill);
}

void CaseMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    QAction* copy = actions_.value(QStringLiteral("edit.copy"));
    QSet<QChar> taken{letterOf(copy->text())};
    QList<std::pair<const char*, QList<QAction*>>> phases; // in the order of the table
    for (const CommandRow& row : commands()) {
        QAction* action = actions_.value(QString::fromLatin1(row.id));
        if (!row.action || !action || !action->isEnabled())
            continue;
        if (!row.group) {
            taken.insert(letterOf(action->text()));
            addAction(action);
        } else if (phases.isEmpty() || phases.last().first != row.group) {
            phases.append({row.group, {action}});
        } else {
            phases.last().second.append(action);
        }
    }
    addSeparator();
    for (const auto& [phase, actions] : phases)
        addMenu(withFreeLetter(QCoreApplication::translate("Command", phase), taken))->addActions(actions);
    addSeparator();
    addAction(copy);
}

} // namespace huiyin::ui
