// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "domain/rating.h"

#include <optional>

namespace huiyin {

//! What became of a case, or of one unit's share of it, in one row, so that a report reads one table. Derived from
//! the replies and ratings after every action (lifecycle/summary.h); first and latest round stay side by side.
struct Outcome {
    std::optional<QDate> assignedOn;
    std::optional<QDate> dueRaw; //!< as the rule gives it
    std::optional<QDate> due;    //!< as it binds: rolled, extended, or the earlier local limit
    std::optional<QDate> firstRepliedOn;
    std::optional<QDate> repliedOn; //!< latest reply
    QString firstClass;
    QString lastClass;
    bool firstSolved = false; //!< the scheme of the rule set counts the class as solved
    bool lastSolved = false;
    bool lastTracked = false; //!< in progress or planned: promises are followed
    std::optional<QDate> firstRatedOn;
    std::optional<QDate> ratedOn; //!< latest rating
    std::optional<Rating> firstProcess;
    std::optional<Rating> firstResult;
    std::optional<Rating> lastProcess;
    std::optional<Rating> lastResult;
    std::optional<QDate> faceContactOn; //!< first face-to-face contact before the first reply
    std::optional<QDate> certifiedOn;
    QString certifiedClass; //!< found by the three parties, may differ from the claimed one
    bool certifiedSolved = false;
    int redoCount = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("assigned_on", self.assignedOn);
        visit("due_raw", self.dueRaw);
        visit("due", self.due);
        visit("first_replied_on", self.firstRepliedOn);
        visit("replied_on", self.repliedOn);
        visit("first_class", self.firstClass);
        visit("last_class", self.lastClass);
        visit("first_solved", self.firstSolved);
        visit("last_solved", self.lastSolved);
        visit("last_tracked", self.lastTracked);
        visit("first_rated_on", self.firstRatedOn);
        visit("rated_on", self.ratedOn);
        visit("first_process", self.firstProcess);
        visit("first_result", self.firstResult);
        visit("last_process", self.lastProcess);
        visit("last_result", self.lastResult);
        visit("face_contact_on", self.faceContactOn);
        visit("certified_on", self.certifiedOn);
        visit("certified_class", self.certifiedClass);
        visit("certified_solved", self.certifiedSolved);
        visit("redo_count", self.redoCount);
    }
};

} // namespace huiyin
