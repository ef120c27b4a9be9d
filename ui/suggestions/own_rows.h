// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include "domain/own_field.h"

#include <functional>
#include <span>
#include <vector>

namespace huiyin::ui {

//! The own fields of the office under each other, each with its name and the editor that its kind asks for. Whether a
//! value can stand there is judged by the law.
class OwnRows : public QWidget {
    Q_OBJECT

public:
    OwnRows(const std::vector<OwnField>& fields, std::span<const OwnEntry> first, QDate today,
            QWidget* parent = nullptr);

    QWidget* firstPart() const;            //!< takes the keyboard first
    std::vector<OwnEntry> changed() const; //!< only what a person has written anew or taken out

private:
    struct Row {
        QString name;
        QString first;
        QWidget* part;
        std::function<QString()> said;
    };
    Row makeRow(const OwnField& field, const QString& first, QDate today);

    std::vector<Row> rows_;
};

} // namespace huiyin::ui
