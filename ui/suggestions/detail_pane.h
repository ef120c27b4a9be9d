// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "widgets/doors.h"

class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace huiyin::ui {

class AttachmentsPanel;
class EmptyHint;
class FlowLayout;
class JournalTab;
class Stepper;
class TagLabel;

//! One case beside the list: who and what, how far it is, what comes next and why it is due, and in tabs all the rest.
class DetailPane : public QScrollArea {
    Q_OBJECT

public:
    explicit DetailPane(const Doors& doors, QWidget* parent = nullptr);

    void showCase(std::optional<SuggestionId> id);
    void showTab(int tab);
    void setMoreMenu(QMenu* menu) { moreMenu_ = menu; } //!< behind the actions that come next: all the others
    void setTogether(int cases); //!< so many are selected: only what can be done to all of them is offered
    const std::optional<Case>& shown() const { return case_; }

Q_SIGNALS:
    void actionWanted(huiyin::lifecycle::Action action);
    void attachmentsChanged();
    //! A correction shall set the field to these words again, for this reason.
    void restoreWanted(huiyin::lifecycle::Field field, const QString& words, const QString& reason);
    void undoWanted(huiyin::JournalId entry);
    void refused(const QString& words);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override; //!< files become attachments of the case

private:
    void fill();
    void fillNext();
    void addNext(lifecycle::Action action, bool isFirst);
    void fillTab();
    void explainDue();

    const Doors& doors_;
    std::optional<Case> case_;
    QWidget* page_;
    EmptyHint* empty_;
    QLabel* head_;
    QLabel* title_;
    QLabel* people_;
    Stepper* stepper_;
    FlowLayout* next_;
    TagLabel* dueTag_;
    QLabel* due_;
    QToolButton* why_;
    QMenu* moreMenu_ = nullptr;
    int together_ = 1;
    QTabWidget* tabs_;
    QVBoxLayout* content_;
    QVBoxLayout* units_;
    QVBoxLayout* rounds_;
    QVBoxLayout* promises_;
    QVBoxLayout* hearings_;
    AttachmentsPanel* attachments_;
    JournalTab* journal_;
};

} // namespace huiyin::ui
