// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

#include "suggestions/field_form.h"
#include "widgets/draft.h"

#include <memory>

class QHBoxLayout;
class QVBoxLayout;
class QScrollArea;
class QLabel;
class QPushButton;
class QTimer;

namespace huiyin::ui {

class NeighbourPanel;
class RefusalLabel;

//! Logs suggestions one after the other from the keyboard. What the next one is likely to share (delegation, session,
//! day, kind) stays; what is written is kept as it is written and comes back after a crash.
class EntryForm : public QDialog {
    Q_OBJECT

public:
    explicit EntryForm(const Doors& doors, QWidget* parent = nullptr);

    void save();        //!< and close
    void saveAndNext(); //!< and begin the next one
    void reject() override;
    QWidget* editor(lifecycle::Field field) const;
    void refresh(); //!< asks for the own fields that the office has now; what is written stays
    //! Takes a whole paper apart and fills it in; false when the text is none. What was entered is replaced,
    //! when the person says so.
    bool takePaper(const QString& text);

Q_SIGNALS:
    void saved(const huiyin::desk::Applied& applied);
    void helpWanted();
    void draftKept(); //!< what was written until now comes back, whatever happens

protected:
    bool focusNextPrevChild(bool next) override;                //!< as one reads
    bool eventFilter(QObject* watched, QEvent* event) override; //!< a whole paper pasted into the title

private:
    void pastePaper();
    bool store();
    void beginNext();
    void beginAnew();
    bool isWritten() const;
    bool mayReplace();
    lifecycle::Command usual() const;
    void keepDraft();
    void takeUpDraft();
    void rebuild(const lifecycle::Command& initial);
    void fillProposer();
    void takeUnit(UnitId unit);
    void takeCategory(CategoryId category);

    const Doors& doors_;
    QHBoxLayout* columns_;
    QVBoxLayout* left_;
    QScrollArea* factsArea_;
    FieldForm* facts_ = nullptr;
    FieldForm* text_ = nullptr;
    NeighbourPanel* neighbours_;
    RefusalLabel* refusal_;
    QLabel* done_;
    QPushButton* anew_; //!< throws away what a draft brought back
    Draft draft_;
    bool cannotKeep_ = false;                  //!< and it is told
    QHash<lifecycle::Field, QString> brought_; //!< along by a deputy, not chosen
    lifecycle::Command stored_;
    lifecycle::Command initial_; //!< what the form began with
    std::vector<OwnField> own_;  //!< for which it asks
    QTimer* looking_;            //!< a pause in the title looks for what is like it
    QTimer* pause_;              //!< until the draft is kept again
};

} // namespace huiyin::ui
