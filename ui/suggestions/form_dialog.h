// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "suggestions/field_form.h"
#include "widgets/draft.h"

#include <functional>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace huiyin::ui {

class RefusalLabel;

//! A dialog that takes what an action needs: a heading, the law, the fields, and room for what stands in the way.
//! Cancelling changes nothing, and asks first when something was entered. What is entered into a dialog that keeps a
//! draft survives a crash.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    void accept() override;
    void reject() override;
    void done(int result) override;
    void addChoice(QWidget* choice); //!< something to be ticked beside what the action takes

Q_SIGNALS:
    void helpWanted();
    void draftKept(); //!< what was entered until now comes back, whatever happens

protected:
    bool focusNextPrevChild(bool next) override; //!< as one reads
    FormDialog(lifecycle::Action action, EditorContext context, std::span<const lifecycle::Argument> fields,
               QWidget* parent);
    //! Takes up what this draft holds, and says so; from now on what is entered is kept there, until it is recorded or
    //! thrown away.
    void keepIn(Draft draft);
    void setHeading(const QString& window, const QString& heading);

    //! What stands in the way: refusals, each shown at its field; else words.
    struct Obstacle {
        lifecycle::Refusals refusals = {};
        QString words = {};
    };
    //! Does it, now or beside the window, and tells what stands in the way; then the dialog stays open.
    using Then = std::function<void(std::optional<Obstacle>)>;
    virtual void record(const lifecycle::Command& command, const Then& then) = 0;

    FieldForm& form() { return *form_; }
    QBoxLayout& above() { return *above_; } //!< between the fields and the buttons

private:
    void tell(const Obstacle& obstacle);
    bool mayDiscard();
    void keepDraft();
    void forgetDraft();

    lifecycle::Action action_;
    FieldForm* form_;
    RefusalLabel* refusal_;
    QLabel* heading_;
    QPushButton* go_;
    QBoxLayout* above_;
    QStringList untouched_; //!< what the form held when it opened
    QVariantMap first_;     //!< the same, to begin anew
    QWidget* takenUp_;      //!< tells that there is more than that
    std::optional<Draft> draft_;
    QTimer* pause_;           //!< until the draft is kept again
    bool cannotKeep_ = false; //!< and it is told
};

//! What the action takes, then when it happened and who did it: every action takes these two.
std::vector<lifecycle::Argument> fieldsOf(lifecycle::Action action);

} // namespace huiyin::ui
