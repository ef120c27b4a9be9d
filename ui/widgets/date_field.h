// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace huiyin::ui {

//! A day as people write it: 20261123, 2026-11-23, 2026.11.23, 2026年11月23日, 11-23 (this year), +7 (a week from
//! today).
std::optional<QDate> parseDay(const QString& text, QDate today);

//! A line for a day with a calendar to open. May be empty.
class DateField : public QWidget {
    Q_OBJECT

public:
    explicit DateField(QDate today, QWidget* parent = nullptr);
    std::optional<QDate> date() const;
    bool isBad() const; //!< something is written that is no day
    QString text() const;
    void setDate(std::optional<QDate> date);
    void setName(const QString& name); //!< what it is announced as
    QLineEdit* line() const { return line_; }

Q_SIGNALS:
    void changed();

private:
    void openCalendar();
    void tidy();

    QDate today_;
    QLineEdit* line_;
    QToolButton* open_;
};

} // namespace huiyin::ui
