// SPDX-License-Identifier: GPL-3.0-or-later
// lifecycle: the law of a case. One table of transitions, pure decisions over domain values; knows domain and calendar.
#pragma once

#include "domain/words.h"

namespace huiyin::lifecycle {

//! Everything that can be done to a case. Keys are the names that JSON lines and the journal use.
enum class Action : quint8 {
    Submit,
    Amend,
    AddCosigner,
    LeaveCosigners,
    Screen,
    ReturnToDeputy,
    Resubmit,
    NotFile,
    File,
    Merge,
    Unmerge,
    Withdraw,
    Discard,
    BringBack,
    Propose,
    Assign,
    AddUnit,
    SignFor,
    RequestReturn,
    AcceptReturn,
    RefuseReturn,
    Contact,
    GiveOpinion,
    DemandOpinion,
    RequestExtension,
    GrantExtension,
    RefuseExtension,
    Reply,
    SendForm,
    Rate,
    OrderRedo,
    StopRedo,
    FollowUp,
    AddPromise,
    KeepPromise,
    MovePromise,
    BreakPromise,
    NotePromise,
    RatePromise,
    Urge,
    SetKey,
    UnsetKey,
    ReportKey,
    Inspect,
    ListHearing,
    UnlistHearing,
    ReceiveReport,
    NotePoint,
    DropPoint,
    Ballot,
    Certify,
    ConcludeHearing,
    PostponeHearing,
    Disclose,
    Close,
    Reopen,
    Archive,
};
inline constexpr int actionCount = int(Action::Archive) + 1;

std::span<const Word<Action>> wordTable(Action);

//! Who does it, for the printed table and for the buttons of the window.
enum class Actor : quint8 { Deputy, Office, Unit };
std::span<const Word<Actor>> wordTable(Actor);

} // namespace huiyin::lifecycle
