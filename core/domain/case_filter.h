// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "domain/fact.h"
#include "domain/id.h"
#include "domain/own_field.h"
#include "domain/rating.h"
#include "domain/state.h"

#include <map>
#include <optional>
#include <vector>

namespace huiyin {

//! What the order of a list goes by. The newest case first is the natural one.
enum class SortBy : quint8 {
    Newest,
    Number,
    Title,
    Lead,
    Unit,
    Due,
    State,
    Class,
    Rating,
    Waiting, //!< before filing, with the office, with the unit, with the deputy, done
    Delegation,
    Category,
    Received,
    Assigned,
    Replied,
    Certified
};
inline constexpr int sortByCount = int(SortBy::Certified) + 1;

//! Which cases a list shows. Empty parts do not restrict.
struct CaseFilter {
    QString search;
    std::vector<CaseState> states;
    std::vector<StateClass> stateClasses;
    std::optional<int> congress;
    std::optional<int> session;
    std::optional<bool> recess;
    std::optional<UnitId> unit; //!< with any part in it
    std::optional<UnitId> answeringUnit;
    std::optional<CategoryId> category;
    std::optional<DelegationId> delegation;
    std::optional<GroupId> group;
    std::optional<LeaderId> leader;
    std::optional<LeaderId> supervisor;
    std::optional<CommitteeId> committee;
    std::optional<DeputyId> deputy;    //!< leads or signs
    std::optional<QString> replyClass; //!< empty text: no reply yet
    std::optional<Rating> result;
    bool unrated = false; //!< replied, not rated
    bool overdue = false;
    bool key = false;
    std::vector<OwnCondition> own; //!< all of them hold
    std::optional<QDate> dueFrom;
    std::optional<QDate> dueTo;
    bool assisting = false; //!< a share that assists decides instead: of answeringUnit, else of any unit
    //! Facts with a period: what a number of a report opens to. With answeringUnit they are the unit's own.
    Predicate facts;
    std::optional<Period> period;
    bool withoutGroup = false; //!< cases that have no value in the grouping given
    Grouping grouping = Grouping::None;
    std::optional<std::vector<SuggestionId>> only; //!< none but these: what a number counted one by one opens to

    SortBy sort = SortBy::Newest;
    bool descending = false;
    std::optional<SortBy> then; //!< among those that are equal; after it the number decides
    bool thenDescending = false;
};

//! One line of a list of cases.
struct CaseLine {
    SuggestionId id;
    QString number;
    QString title;
    QString lead;
    QString delegation;
    QString unit; //!< lead or sole unit; several separate units joined
    QString category;
    CaseState state = CaseState::Submitted;
    std::optional<QDate> nextDue;
    quint8 nextDueKind = 0; //!< DueKind
    QString firstClass;
    QString replyClass;
    QString certifiedClass;
    bool solved = false;
    bool tracked = false;
    std::optional<Rating> result;
    std::optional<QDate> assignedOn;
    std::optional<QDate> due;
    std::optional<QDate> repliedOn;
    bool key = false;
    bool imported = false;
    std::map<OwnFieldId, QString> own; //!< what it says in own fields
    std::optional<QDate> receivedOn;
    int cosigners = 0; //!< who have not left
};

} // namespace huiyin
