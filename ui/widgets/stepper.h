// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace huiyin::ui {

//! The way of a case from intake to archive, with the dates of what is behind it. Where the labels do not fit beside
//! each other they get smaller, then take turns on two lines, then are cut; the tool tip says them whole.
class Stepper : public QWidget {
    Q_OBJECT

public:
    enum class Reached : quint8 { Done, Now, Ahead, Skipped };
    struct Stop {
        QString label;
        QString note; //!< a date, with the year on a line of its own before it; or empty
        Reached reached = Reached::Ahead;
        QString who = {}; //!< who took the step; drawn where each has the room, else told with the tool tip
    };

    explicit Stepper(QWidget* parent = nullptr);
    void setStops(std::vector<Stop> stops);
    const std::vector<Stop>& stops() const { return stops_; }
    std::vector<QRect> labelRooms() const; //!< where the labels stand, which never overlap
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Plan {
        QFont font;
        bool takeTurns = false;
        int line = 0;      //!< height
        int noteLines = 0; //!< of the longest note
        bool showsWho = false;
    };
    Plan planFor(int width) const;
    QRect labelRoom(const Plan& plan, size_t stop) const;
    QFont fontOf(const Plan& plan, const Stop& stop) const;
    static QString told(const Stop& stop);

    std::vector<Stop> stops_;
};

} // namespace huiyin::ui
