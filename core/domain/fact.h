// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace huiyin {

//! Something that is true of a case, or of one unit's share of it, on a given day. Metrics are sets of facts, and a
//! number opens to the cases of which its facts are true: the same words for the count and for the list.
enum class Fact : quint8 {
    InBase,           //!< assigned by the day, not withdrawn by it
    Due,              //!< the reply fell due by the day, or was given
    Replied,          //!< a reply was given
    RepliedOnTime,    //!< the first reply was given on or before its due date
    RepliedIn3Months, //!< the first reply was given on or before the unextended due date
    Overdue,          //!< no reply, and its due date lies before the day
    ClassIs,          //!< class claimed in the latest reply (value; empty: none)
    FirstSolved,      //!< the first reply's class counts as solved
    Solved,           //!< the latest reply's class counts as solved
    SolvedOrPlanned,  //!< solved, in progress or planned
    Rated,            //!< a rating came back
    ResultIs,         //!< latest rating of the result (value; empty: none)
    FirstResultIs,    //!< first rating of the result
    ProcessRated,
    FirstProcessRated,
    ProcessIs,      //!< latest rating of the process
    FirstProcessIs, //!< first rating of the process
    FirstRated,
    FaceContact,     //!< met face to face before the reply
    Redone,          //!< sent back at least once
    Closed,          //!< closed
    ClosedCertified, //!< closed after a rating or a certification
    CertifiedIs,     //!< class found by the three parties (value; empty: none)
    Certified,       //!< the three parties found a class
    CertifiedSolved,
    Key,
};

//! A fact with its value, where it has one.
struct FactTerm {
    Fact fact;
    QString value = {};
    bool anyOf = false; //!< value lists several, separated by |

    friend bool operator==(const FactTerm&, const FactTerm&) = default;
};

//! All of them together.
using Predicate = std::vector<FactTerm>;

//! What a report counts by.
enum class Grouping : quint8 {
    None,
    Unit,
    Category,
    Delegation,
    Group,
    Leader,
    Supervisor,
    Committee,
    Session,
    Year,
    Class
};

//! Which assignments a report looks at, and on which day it stands.
struct Period {
    std::optional<QDate> from; //!< on the day of assignment, both ends included
    std::optional<QDate> to;
    QDate asOf;
    std::optional<int> congress; //!< one session only
    std::optional<int> session;
};

} // namespace huiyin
