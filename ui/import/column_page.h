// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "import/import_doors.h"

class QComboBox;
class QLabel;
class QScrollArea;

namespace huiyin::ui {

//! What each column of the table means: recognised headings to be corrected, unknown ones to be named.
class ColumnPage : public QWidget {
    Q_OBJECT

public:
    explicit ColumnPage(const ImportDoors& doors, QWidget* parent = nullptr);
    void show(const LedgerLook& look, TableKind kind);
    QHash<QString, QString> fields() const; //!< only what a person changed

Q_SIGNALS:
    void changed();

private:
    struct Line {
        FoundColumn found;
        QComboBox* choice;
        QLabel* mark;
    };
    void tellMark(const Line& line);

    const ImportDoors& doors_;
    QLabel* intro_;
    QScrollArea* scroll_;
    QString notTaken_;
    std::vector<Line> lines_;
};

} // namespace huiyin::ui
