// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/journal_tab.h"

#include "suggestions/tab_parts.h"
#include "widgets/flow_layout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <limits>

namespace huiyin::ui {

using lifecycle::Field;

namespace {

constexpr int journalLines = 200;
constexpr qsizetype mostInLine = 80; // characters of a value until it is opened
constexpr qsizetype mostInMenu = 24;
const QString none = QStringLiteral("—");

QString cut(const QString& text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most) + QStringLiteral("…");
}

//! One change in words, each value at most so long.
QString changeWords(const desk::HistoryLine::Change& change, qsizetype most)
{
    if (change.before.isEmpty())
        return QStringLiteral("%1：").arg(change.field) + cut(change.after, most);
    return QStringLiteral("%1：").arg(change.field) + cut(change.before, most) + QStringLiteral(" → ") +
           (change.after.isEmpty() ? none : cut(change.after, most));
}

QString forMenu(const QString& text)
{
    return cut(text.simplified(), mostInMenu).replace(u'&', QStringLiteral("&&"));
}

QString momentOf(const desk::HistoryLine& line)
{
    return line.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

JournalTab::JournalTab(const Doors& doors, QWidget* parent)
    : QWidget(parent)
    , doors_(doors)
    , page_(new QVBoxLayout(this))
{
    page_->setContentsMargins(0, 0, 0, 0);
    page_->setSpacing(6);
}

void JournalTab::show(const Case& one)
{
    clear(page_);
    Grid grid(page_, {tr("When"), tr("Who"), tr("What")}, {2, 1, 6});
    for (const desk::HistoryLine& line : doors_.history(one.suggestion.id, journalLines))
        addLine(grid, line);
    page_->addStretch();
}

void JournalTab::addLine(Grid& grid, const desk::HistoryLine& line)
{
    QWidget* words = wordsOf(line);
    const bool canGo = !line.undone && line.actionKey != u"create";
    const bool changed = std::ranges::any_of(line.changes, [](const auto& change) { return !change.before.isEmpty(); });
    if (!doors_.isReadOnly() && (canGo || changed)) {
        auto* back = new QPushButton(tr("Bring back"));
        back->setProperty("link", true);
        //: a line of the journal: the action, then the moment
        back->setAccessibleName(tr("Bring back: %1, %2").arg(line.action, momentOf(line)));
        auto* menu = new QMenu(back);
        for (const desk::HistoryLine::Change& change : line.changes)
            offer(*menu, line, change);
        menu->addSeparator();
        if (canGo) {
            //: the whole step of the journal, by what it did
            auto* undo = menu->addAction(
                line.together > 1
                    ? tr("Take the step of all %n cases back: %1", nullptr, line.together).arg(forMenu(line.action))
                    : tr("Take the whole step back: %1").arg(forMenu(line.action)));
            connect(undo, &QAction::triggered, this, [this, entry = line.id] { Q_EMIT undoWanted(entry); });
        }
        back->setMenu(menu);
        words->layout()->addWidget(back);
        words->layout()->setAlignment(back, Qt::AlignLeft);
    }
    grid.row({label(momentOf(line)), label(line.actor), words});
}

QWidget* JournalTab::wordsOf(const desk::HistoryLine& line)
{
    auto* cell = new QWidget;
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const QString head = line.undone ? tr("%1 (taken back later)").arg(line.action) : line.action;
    const auto told = [&](qsizetype most) {
        QStringList words{head};
        for (const desk::HistoryLine::Change& change : line.changes)
            words << changeWords(change, most);
        return words.join(u'\n');
    };
    const QString brief = told(mostInLine), whole = told(std::numeric_limits<qsizetype>::max());
    QLabel* words = label(brief);
    layout->addWidget(words);
    if (brief == whole)
        return cell;
    auto* open = new QPushButton(tr("Show all of it"));
    open->setProperty("link", true);
    open->setCheckable(true);
    open->setAccessibleName(tr("Show all of: %1, %2").arg(line.action, momentOf(line)));
    connect(open, &QPushButton::toggled, words, [words, open, brief, whole](bool on) {
        words->setText(on ? whole : brief);
        open->setText(on ? tr("Show less") : tr("Show all of it"));
    });
    layout->addWidget(open, 0, Qt::AlignLeft);
    return cell;
}

//! What a correction can set is brought back by one; of the rest it is said why, and what to do instead.
void JournalTab::offer(QMenu& menu, const desk::HistoryLine& line, const desk::HistoryLine::Change& change)
{
    const bool amends = change.amends != Field::None;
    if (amends && !change.before.isEmpty()) {
        //: a field of a case, then the old value that it gets again
        auto* restore = menu.addAction(tr("Set %1 back to “%2”…").arg(forMenu(change.field), forMenu(change.before)));
        //: reason of a correction: a field, the value that it gets again, the moment since which it was another
        const QString reason = tr("%1 brought back to “%2”, as before %3")
                                   .arg(change.field, cut(change.before, mostInLine), momentOf(line));
        connect(restore, &QAction::triggered, this, [this, field = change.amends, words = change.before, reason] {
            Q_EMIT restoreWanted(field, words, reason);
        });
        return;
    }
    if (!amends && change.before.isEmpty())
        return; // what was given, not a value that was another before
    auto* why = menu.addAction(tr("Why %1 cannot be set back by itself").arg(forMenu(change.field)));
    const QString words =
        amends ? tr("“%1” was empty before, and a correction cannot empty a field. Take the whole step back instead.")
                     .arg(change.field)
               : tr("“%1” follows from the step itself, so no correction sets it. Take the whole step back instead.")
                     .arg(change.field);
    connect(why, &QAction::triggered, this, [this, words] { Q_EMIT refused(words); });
}

} // namespace huiyin::ui
