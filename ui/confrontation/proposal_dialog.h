// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "widgets/doors.h"

class QListWidget;
class QPlainTextEdit;
class QLineEdit;
class QComboBox;
class QLabel;

namespace huiyin::ui {

class RefusalLabel;

//! The program proposes, a person decides: what each rule of selection finds, to be ticked; or a case that a person
//! names, with his reason.
class ProposalDialog : public QDialog {
    Q_OBJECT

public:
    ProposalDialog(const Doors& doors, const Confrontation& about, QWidget* parent = nullptr);
    int listed() const { return listed_; } //!< how many cases were put on the agenda
    void accept() override;

private:
    void propose();
    QString rule() const;
    std::vector<SuggestionId> chosen(lifecycle::Refusals& refusals) const;

    const Doors& doors_;
    Confrontation about_;
    QComboBox* rules_;
    QLabel* hint_;
    QListWidget* cases_;
    QLineEdit* number_;
    QPlainTextEdit* reason_;
    RefusalLabel* refusal_;
    int listed_ = 0;
};

} // namespace huiyin::ui
