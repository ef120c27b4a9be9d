// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "import/import_doors.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace huiyin::ui {

class DateField;
class RefusalLabel;

//! Which file, what it holds, and what to assume where its rows do not say.
class SourcePage : public QWidget {
    Q_OBJECT

public:
    explicit SourcePage(const ImportDoors& doors, QWidget* parent = nullptr);
    ImportChoice choice() const;
    void setPath(const QString& path);
    void setKind(desk::RegisterKind kind);
    void tell(const LedgerLook& look); //!< what was found there
    void tellReading();
    bool hasBadDay() const;

Q_SIGNALS:
    void fileWanted();  //!< another file, sheet or kind: look at it
    void ruleChanged(); //!< what rows are taken for changed

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fillSheets(const LedgerLook& look);

    const ImportDoors& doors_;
    QLineEdit* path_;
    QComboBox* kind_;
    QComboBox* sheet_;
    QSpinBox* congress_;
    QSpinBox* session_;
    DateField* assignedOn_;
    QLabel* found_;
    RefusalLabel* refusal_;
    QString lookedAt_;
};

} // namespace huiyin::ui
