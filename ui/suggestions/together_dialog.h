// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/form_dialog.h"

namespace huiyin::ui {

//! One action for many cases, as one step to undo. Where some of them cannot take it nothing is done until a person has
//! read which and why, and says that the others shall go on.
class TogetherDialog : public FormDialog {
    Q_OBJECT

public:
    //! Where many cases take a while they are done beside the window, through the door that is given for it.
    TogetherDialog(const Doors& doors, Doors::TogetherBeside beside, lifecycle::Action action,
                   std::vector<SuggestionId> cases, QWidget* parent = nullptr);

    const std::optional<desk::AppliedTogether>& applied() const { return applied_; } //!< after it was accepted
    const lifecycle::Command& given() const { return given_; }

protected:
    void record(const lifecycle::Command& command, const Then& then) override;

private:
    Obstacle obstacleOf(const std::vector<desk::RefusedCase>& refused);

    const Doors& doors_;
    Doors::TogetherBeside beside_;
    std::vector<SuggestionId> cases_;
    QPushButton* others_;
    bool goOn_ = false;
    std::optional<desk::AppliedTogether> applied_;
    lifecycle::Command given_;
};

//! Whether an action can be given for many cases at once: it takes nothing that only one case can have.
bool isForMany(lifecycle::Action action);

} // namespace huiyin::ui
