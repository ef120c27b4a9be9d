// SPDX-License-Identifier: GPL-3.0-or-later
// desk: the use cases. Everything that changes a case file comes through here, one transaction an action; the window,
// the command line and imports call it. Knows casefile and below.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace huiyin {
struct Case;
}

namespace huiyin::desk {

class Desk;

//! What the program is told about the world; only app/ asks the clock and the system.
struct Environment {
    std::function<QDateTime()> now; //!< in the time zone of the office: its day is today
    std::optional<QDate> asOf = {}; //!< today as it is to be taken; else the day of now()
    QString actor;                  //!< who writes, for the journal
    //! Makes the paper that is filed in a case when a person closes it; none is filed without this. Desk knows no
    //! paper.
    std::function<QByteArray(const Desk&, const Case& closed)> closingPaper = {};

    QDate today() const { return asOf ? *asOf : now().date(); }
};

//! The office that keeps the file.
struct Office {
    QString name;     //!< 云湖县人大常委会代表工作委员会
    int congress = 1; //!< 届
    int session = 1;  //!< 次
    QString ruleSet;  //!< id
    QString place;    //!< 云湖县: for unit names and heads of reports; taken from the name when it is said there
};

//! 云湖县 out of 云湖县人大常委会...; empty when the name does not begin with a place.
QString placeOf(const QString& officeName);

} // namespace huiyin::desk
