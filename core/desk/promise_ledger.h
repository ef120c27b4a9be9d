// SPDX-License-Identifier: GPL-3.0-or-later
// 承诺台账: every promise of the file, whatever session it comes from, followed until it is kept.
#pragma once

#include "desk/desk.h"

namespace huiyin::desk {

inline constexpr int promiseSoonDays = 30; //!< what is due within so many days is due soon

//! One promise as a ledger shows it.
struct LedgerPromise {
    SuggestionId suggestion{0};
    QString number; //!< of the suggestion
    QString title;
    std::optional<UnitId> unit;
    Promise promise;
    PromiseStage stage = PromiseStage::NotStarted;
    std::vector<PromiseNote> notes; //!< as they were recorded

    //! Open and past its day.
    bool isOverdue(QDate today) const
    {
        return promise.state == PromiseState::Open && promise.due && *promise.due < today;
    }
    bool isDueSoon(QDate today) const
    {
        return promise.state == PromiseState::Open && promise.due && *promise.due >= today &&
               *promise.due <= today.addDays(promiseSoonDays);
    }
    std::optional<QDate> nextMilestone(QDate today) const; //!< the first that is not yet past
    const PromiseNote* lastProgress() const;               //!< null when none was noted
    std::optional<Rating> rating() const;                  //!< the deputy's last word on the delivery
};

//! The promises of these cases: open ones first, by their day.
std::vector<LedgerPromise> promisesOf(const std::vector<Case>& cases);
//! How many promises of the file are open: past their day, due within promiseSoonDays, and in all.
struct OpenPromises {
    qint64 overdue = 0;
    qint64 dueSoon = 0;
    qint64 all = 0;
};
OpenPromises openPromises(const Desk& desk);

//! Every promise of the file.
std::vector<LedgerPromise> allPromises(const Desk& desk);

} // namespace huiyin::desk
