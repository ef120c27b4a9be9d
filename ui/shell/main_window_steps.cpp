// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does to cases: actions on one or many, taken back and done again.
#include "lifecycle/decide.h"
#include "shell/help_window.h"
#include "shell/main_window.h"
#include "suggestions/action_dialog.h"
#include "suggestions/detail_pane.h"
#include "suggestions/list_page.h"
#include "suggestions/own_fields_dialog.h"
#include "suggestions/together_dialog.h"
#include "widgets/plain_words.h"
#include "widgets/refusal_label.h"
#include "widgets/settings.h"
#include "widgets/work_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QHash>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace huiyin::ui {

using lifecycle::Action;

namespace {

constexpr int historyLines = 200;
const QString handling = QStringLiteral("handling"); // in the manual: what is done to a case

QString wordsOf(const desk::HistoryLine& line)
{
    const QString words = line.ref ? line.action + u' ' + line.ref->toString() : line.action;
    //: a step that was done to several cases at once: Assign 18-4-12 and 4 more
    return line.ref && line.together > 1 ? MainWindow::tr("%1 and %n more", nullptr, line.together - 1).arg(words)
                                         : words;
}

//! The notices of many cases, each said once, with the cases that it is about.
QStringList noticesOf(const desk::AppliedTogether& together)
{
    QStringList lines;
    QHash<QString, QStringList> about;
    for (const desk::Applied& applied : together.done) {
        for (const lifecycle::Refusal& notice : applied.notices) {
            if (!about.contains(notice.line()))
                lines << notice.line();
            about[notice.line()] << applied.ref.toString();
        }
    }
    for (QString& line : lines)
        //: numbers of cases, then what is to be minded about them
        line = MainWindow::tr("%1: %2").arg(about.value(line).join(u'、'), line);
    return lines;
}

} // namespace

void MainWindow::act(Action action)
{
    const auto one = detail_->shown();
    if (!one)
        return;
    noticeBar_->hide();
    if (const auto many = list_->selected(); many.size() > 1 && isForMany(action))
        return actOnMany(action, many);
    open(new ActionDialog(doors_, action, *one, this), action);
}

//! What was done is told in the status line, beside the button that takes it back.
void MainWindow::open(ActionDialog* dialog, Action action)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QCheckBox* letters = action == Action::Urge ? offerLetters(*dialog) : nullptr;
    connect(dialog, &ActionDialog::remedyWanted, this, &MainWindow::act);
    connect(dialog, &FormDialog::helpWanted, this, [this, dialog] { showManual(headingFor(handling), dialog); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, letters, action] {
        const SuggestionId id = dialog->applied()->suggestion;
        afterChange(dialog->applied()->notices);
        //: status line: an action, and the case to which it was done
        statusBar()->showMessage(tr("Done: %1 %2").arg(labelOf(action), dialog->applied()->ref.toString()), statusTime);
        if (pages_->currentWidget() == cases_)
            list_->focusCases(); // the button that was pressed is gone
        if (letters)
            showLetters(letters->isChecked(), {id}, dialog->given());
    });
    dialog->open();
}

void MainWindow::restore(lifecycle::Field field, const QString& words, const QString& reason)
{
    const auto& one = detail_->shown();
    if (!one)
        return;
    noticeBar_->hide();
    const auto possible = lifecycle::possibleActions(*one);
    if (std::ranges::find(possible, Action::Amend) == possible.end()) {
        notice_->say(tr("A case that is “%1” is not corrected any more. Reopen it or bring it back first, or undo the "
                        "step that changed the value.")
                         .arg(labelOf(one->suggestion.state)));
        noticeBar_->show();
        return;
    }
    auto* dialog = new ActionDialog(doors_, Action::Amend, *one, this);
    dialog->put(field, words);
    dialog->put(lifecycle::Field::Reason, reason);
    open(dialog, Action::Amend);
}

void MainWindow::undoEntry(JournalId entry)
{
    const auto& one = detail_->shown();
    const auto lines = doors_.history(one ? std::optional(one->suggestion.id) : std::nullopt, historyLines);
    const auto line = std::ranges::find(lines, entry, &desk::HistoryLine::id);
    takeBack(entry, line == lines.end() ? std::nullopt : std::optional(*line));
}

void MainWindow::actOnMany(Action action, const std::vector<SuggestionId>& cases)
{
    auto* dialog = new TogetherDialog(doors_, rooms_.applyBeside, action, cases, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::helpWanted, this, [this, dialog] { showManual(headingFor(handling), dialog); });
    const QCheckBox* letters = action == Action::Urge ? offerLetters(*dialog) : nullptr;
    connect(dialog, &QDialog::accepted, this, [this, dialog, letters, action] {
        const desk::AppliedTogether& together = *dialog->applied();
        afterChange();
        if (const QStringList notices = noticesOf(together); !notices.isEmpty())
            announce(notices.join(u'\n'));
        //: status line: an action, and for how many cases it was done
        statusBar()->showMessage(tr("%1: %n case(s)", nullptr, int(together.done.size())).arg(labelOf(action)),
                                 statusTime);
        list_->focusCases();
        std::vector<SuggestionId> done;
        for (const desk::Applied& applied : together.done)
            done.push_back(applied.suggestion);
        if (letters)
            showLetters(letters->isChecked(), done, dialog->given());
    });
    dialog->open();
}

const QCheckBox* MainWindow::offerLetters(FormDialog& dialog)
{
    if (!rooms_.urgingLetters)
        return nullptr;
    auto* letters = new QCheckBox(tr("Make the urging &letters, one a unit"));
    letters->setAccessibleName(withoutLetter(letters->text()));
    letters->setChecked(settings::urgingLetters.get());
    dialog.addChoice(letters);
    return letters;
}

void MainWindow::showLetters(bool wanted, const std::vector<SuggestionId>& cases, const lifecycle::Command& urging)
{
    settings::urgingLetters.set(wanted);
    if (wanted)
        rooms_.urgingLetters(cases, urging, this);
}

void MainWindow::openOwnFields()
{
    auto* dialog = new OwnFieldsDialog(doors_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OwnFieldsDialog::changed, this, [this] { afterChange(); });
    dialog->open();
}

//! The step before may be an import of many cases, which takes a while to count.
void MainWindow::askSteps()
{
    steps_->ask<Doors, Steps>(
        doors_, [](const Doors& doors) { return Steps{.last = doors.lastUndoable(), .undone = doors.lastRedoable()}; },
        [this](const Steps& steps) { nameSteps(steps); });
}

void MainWindow::nameSteps(const Steps& steps)
{
    const auto name = [this](const char* id, const std::optional<desk::HistoryLine>& step, const QString& bare,
                             const QString& full) {
        QAction* action = actions_.value(QString::fromLatin1(id));
        action->setEnabled(step.has_value() && !doors_.isReadOnly());
        action->setText(step ? full.arg(wordsOf(*step)) : bare);
        action->setIconText(withoutLetter(action->text())); // on the status bar the letter opens nothing
    };
    undoBar_->setVisible(steps.last && !doors_.isReadOnly());
    //: the undo command with what it takes back: Undo: Assign 18-4-12
    name("edit.undo", steps.last, tr("&Undo"), tr("&Undo: %1"));
    //: the redo command with what it does again: Redo: Assign 18-4-12
    name("edit.redo", steps.undone, tr("&Redo"), tr("&Redo: %1"));
}

void MainWindow::undo()
{
    takeBack(std::nullopt, doors_.lastUndoable());
}

void MainWindow::takeBack(std::optional<JournalId> entry, const std::optional<desk::HistoryLine>& line)
{
    //: status line: what was taken back, and of which case, "Assign 18-4-12"
    const QString words = tr("Undone: %1");
    if (!line || line->together <= manyCases || !rooms_.undoBeside)
        return tellStep(doors_.undo(entry), line, words);
    stepBeside(*line, tr("Taking it back for %n case(s)…", nullptr, line->together), words,
               [entry, undo = rooms_.undoBeside](const Proceed& wanted) { return undo(entry, wanted); });
}

void MainWindow::redo()
{
    const auto line = doors_.lastRedoable();
    //: status line: what was done again, and of which case, "Assign 18-4-12"
    const QString words = tr("Done again: %1");
    if (!line || line->together <= manyCases || !rooms_.redoBeside)
        return tellStep(doors_.redo(), line, words);
    stepBeside(*line, tr("Doing it again for %n case(s)…", nullptr, line->together), words, rooms_.redoBeside);
}

//! A step of many cases is taken back, or done again, beside the window, as it was made.
void MainWindow::stepBeside(const desk::HistoryLine& line, const QString& doing, const QString& words,
                            const std::function<std::optional<Doors::Outcome>(const Proceed&)>& take)
{
    WorkDialog::ask<Doors::Outcome>(this, doing, take, [this, line, words](const std::optional<Doors::Outcome>& done) {
        if (done)
            return tellStep(*done, line, words);
        afterChange();
        announce(tr("Called off: everything is as it was."));
    });
}

//! The latest step of the file may be of a case that is not in sight: what happened and where is said, and shown.
void MainWindow::tellStep(const Doors::Outcome& done, const std::optional<desk::HistoryLine>& step,
                          const QString& words)
{
    if (!done) {
        notice_->tell(done.error());
        noticeBar_->show();
        return;
    }
    afterChange(done->notices);
    if (!step)
        return;
    const bool isOne = step->ref && step->together == 1; // of many cases the list stays as it is
    if (isOne && doors_.readCase(done->suggestion))      // a submission taken back leaves no case to show
        showCase(done->suggestion);
    statusBar()->showMessage(words.arg(wordsOf(*step)), statusTime);
}

} // namespace huiyin::ui
