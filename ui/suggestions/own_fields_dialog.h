// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "widgets/doors.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace huiyin::ui {

class RefusalLabel;

//! The own fields of the office: to add one, name it anew, give it other choices, take it out of use or into use again,
//! and order them. Each change stands at once and can be taken back.
class OwnFieldsDialog : public QDialog {
    Q_OBJECT

public:
    explicit OwnFieldsDialog(const Doors& doors, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(); //!< the office has other own fields than a moment ago

private:
    QWidget* makeLine(); //!< name, kind, choices, and what is done with them
    void fill(std::optional<OwnFieldId> current);
    const OwnField* chosen() const;
    void showChosen();
    void enableParts();
    void add();
    void keep(); //!< the name and the choices of the one that is chosen
    void retire();
    void move(int places);
    void tell(const Doors::OwnOutcome& done, std::optional<OwnFieldId> current);
    QStringList writtenChoices() const;

    const Doors& doors_;
    QTableWidget* table_;
    QLineEdit* name_;
    QComboBox* kind_;
    QLineEdit* choices_;
    QPushButton* add_;
    QPushButton* keep_;
    QPushButton* retire_;
    QPushButton* up_;
    QPushButton* down_;
    RefusalLabel* refusal_;
};

} // namespace huiyin::ui
