// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words.h"

namespace huiyin {

//! Where a case stands, as a person says it. From assignment on it is derived from the shares of the units
//! (lifecycle/derive_state.h); before and after it is the milestone itself.
enum class CaseState : quint8 {
    Submitted,        //!< 已登记 (S1)
    Screening,        //!< 审查中 (S2)
    ReturnedToDeputy, //!< 退回修改 (S2a)
    NotFiled,         //!< 不予立案 (S2b)
    Merged,           //!< 已并案 (S2c)
    Filed,            //!< 已立案, awaiting assignment (S3)
    Proposed,         //!< 拟交办 (S4)
    Assigned,         //!< 已交办 (S5)
    ReturnRequested,  //!< 申请退办 (S7)
    InHand,           //!< 办理中 (S6, S8)
    Replied,          //!< 已答复 (S9)
    AwaitingRating,   //!< 待评价 (S10)
    Rated,            //!< 已评价 (S11)
    Redo,             //!< 重新办理 (S12)
    Tracking,         //!< 跟踪办理 (S13)
    Closed,           //!< 办结 (S14)
    Archived,         //!< 已归档 (S15)
    Withdrawn,        //!< 已撤回 (SX)
    Discarded,        //!< 回收站: logged by mistake, in no list and no count
};
inline constexpr int caseStateCount = int(CaseState::Discarded) + 1;

//! What is stored of a case's way before and after handling; Handling covers every state that is derived.
enum class Milestone : quint8 {
    Submitted,
    Screening,
    ReturnedToDeputy,
    NotFiled,
    Merged,
    Filed,
    Proposed,
    Handling,
    Closed,
    Archived,
    Withdrawn,
    Discarded,
};

//! Who has the case: filters, saved views and the column "waiting for" use it.
enum class StateClass : quint8 { BeforeFiling, WithOffice, WithUnit, WithDeputy, Done };
StateClass stateClass(CaseState state);

//! The steps that a person sees, in order: 登记 → 审查 → 交办 → 办理 → 答复 → 评价 → 办结 → 归档.
enum class Stage : quint8 { Intake, Screening, Assignment, Handling, Reply, Rating, Closing, Archive };
Stage stageOf(CaseState state);

//! One unit's part in one case.
enum class Role : quint8 {
    Sole,     //!< 独办: answers alone
    Lead,     //!< 主办: answers, after hearing the assisting units
    Separate, //!< 分办: answers its own part, no lead
    Assist,   //!< 协办: gives a written opinion to the lead unit
    Inform,   //!< 阅知: no clock, no share in the counts
};
constexpr bool answers(Role role)
{
    return role == Role::Sole || role == Role::Lead || role == Role::Separate;
}

//! How far one unit is with its part.
enum class UnitState : quint8 {
    Proposed,
    Assigned,
    SignedFor,
    InHand,
    ReturnRequested,
    Returned,
    OpinionSent,
    Replied
};

enum class PromiseState : quint8 { Open, Kept, Broken };
enum class ReplyKind : quint8 { First, Redo, FollowUp };

std::span<const Word<CaseState>> wordTable(CaseState);
std::span<const Word<Milestone>> wordTable(Milestone);
std::span<const Word<StateClass>> wordTable(StateClass);
std::span<const Word<Stage>> wordTable(Stage);
std::span<const Word<Role>> wordTable(Role);
std::span<const Word<UnitState>> wordTable(UnitState);
std::span<const Word<PromiseState>> wordTable(PromiseState);
std::span<const Word<ReplyKind>> wordTable(ReplyKind);

} // namespace huiyin
