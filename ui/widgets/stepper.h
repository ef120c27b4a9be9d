// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace huiyin::ui {

//! The way of a case from intake to archive, with the dates of what is behind it.
class Stepper : public QWidget {
    Q_OBJECT

public:
    enum class Reached : quint8 { Done, Now, Ahead, Skipped };
    struct Stop {
        QString label;
        QString note; //!< a date, or empty
        Reached reached = Reached::Ahead;
    };

    explicit Stepper(QWidget* parent = nullptr);
    void setStops(std::vector<Stop> stops);
    const std::vector<Stop>& stops() const { return stops_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Stop> stops_;
};

} // namespace huiyin::ui
