// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include "lifecycle/command.h"

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace huiyin::ui {

class DateField;

//! Promises of a reply, one a row: what, by when, who. A fresh row follows the last one written in.
class PromiseRows : public QWidget {
    Q_OBJECT

public:
    explicit PromiseRows(QDate today, QWidget* parent = nullptr);
    std::vector<lifecycle::PromiseDraft> promises() const;
    QString badDate() const; //!< the first date that is none; empty when all are
    QWidget* firstLine() const;
    static constexpr int partsOfOne = 3; //!< lines in a row
    int provide(int rows);               //!< so many at least; how many there are then

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QLineEdit* text;
        DateField* due;
        QLineEdit* person;
    };
    void addRow();

    QDate today_;
    QVBoxLayout* layout_;
    std::vector<Row> rows_;
};

} // namespace huiyin::ui
