// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/state.h"

#include <array>

namespace huiyin {

namespace {

// clang-format off
struct StateRow { Word<CaseState> word; StateClass kind; Stage stage; };
constexpr std::array states{
    //        value                         key                   label                                             who has it                Stage
    StateRow{{CaseState::Submitted,        "submitted",          QT_TRANSLATE_NOOP("Word", "Submitted")},          StateClass::BeforeFiling, Stage::Intake},
    StateRow{{CaseState::Screening,        "screening",          QT_TRANSLATE_NOOP("Word", "Under screening")},    StateClass::BeforeFiling, Stage::Screening},
    StateRow{{CaseState::ReturnedToDeputy, "returned-to-deputy", QT_TRANSLATE_NOOP("Word", "Returned to deputy")}, StateClass::WithDeputy,   Stage::Screening},
    StateRow{{CaseState::NotFiled,         "not-filed",          QT_TRANSLATE_NOOP("Word", "Not filed")},          StateClass::Done,         Stage::Screening},
    StateRow{{CaseState::Merged,           "merged",             QT_TRANSLATE_NOOP("Word", "Merged")},             StateClass::Done,         Stage::Screening},
    StateRow{{CaseState::Filed,            "filed",              QT_TRANSLATE_NOOP("Word", "Filed")},              StateClass::WithOffice,   Stage::Screening},
    StateRow{{CaseState::Proposed,         "proposed",           QT_TRANSLATE_NOOP("Word", "Assignment proposed")}, StateClass::WithOffice,  Stage::Screening},
    StateRow{{CaseState::Assigned,         "assigned",           QT_TRANSLATE_NOOP("Word", "Assigned")},           StateClass::WithUnit,     Stage::Assignment},
    StateRow{{CaseState::ReturnRequested,  "return-requested",   QT_TRANSLATE_NOOP("Word", "Return requested")},   StateClass::WithOffice,   Stage::Assignment},
    StateRow{{CaseState::InHand,           "in-hand",            QT_TRANSLATE_NOOP("Word", "In hand")},            StateClass::WithUnit,     Stage::Handling},
    StateRow{{CaseState::Replied,          "replied",            QT_TRANSLATE_NOOP("Word", "Replied")},            StateClass::WithOffice,   Stage::Reply},
    StateRow{{CaseState::AwaitingRating,   "awaiting-rating",    QT_TRANSLATE_NOOP("Word", "Awaiting rating")},    StateClass::WithDeputy,   Stage::Reply},
    StateRow{{CaseState::Rated,            "rated",              QT_TRANSLATE_NOOP("Word", "Rated")},              StateClass::WithOffice,   Stage::Rating},
    StateRow{{CaseState::Redo,             "redo",               QT_TRANSLATE_NOOP("Word", "To be redone")},       StateClass::WithUnit,     Stage::Handling},
    StateRow{{CaseState::Tracking,         "tracking",           QT_TRANSLATE_NOOP("Word", "Promise tracked")},    StateClass::WithUnit,     Stage::Rating},
    StateRow{{CaseState::Closed,           "closed",             QT_TRANSLATE_NOOP("Word", "Closed")},             StateClass::Done,         Stage::Closing},
    StateRow{{CaseState::Archived,         "archived",           QT_TRANSLATE_NOOP("Word", "Archived")},           StateClass::Done,         Stage::Archive},
    StateRow{{CaseState::Withdrawn,        "withdrawn",          QT_TRANSLATE_NOOP("Word", "Withdrawn")},          StateClass::Done,         Stage::Closing},
    StateRow{{CaseState::Discarded,        "discarded",          QT_TRANSLATE_NOOP("Word", "In the recycle bin")}, StateClass::Done,         Stage::Intake},
};
constexpr std::array milestones{
    Word{Milestone::Submitted,        "submitted",          QT_TRANSLATE_NOOP("Word", "Submitted")},
    Word{Milestone::Screening,        "screening",          QT_TRANSLATE_NOOP("Word", "Under screening")},
    Word{Milestone::ReturnedToDeputy, "returned-to-deputy", QT_TRANSLATE_NOOP("Word", "Returned to deputy")},
    Word{Milestone::NotFiled,         "not-filed",          QT_TRANSLATE_NOOP("Word", "Not filed")},
    Word{Milestone::Merged,           "merged",             QT_TRANSLATE_NOOP("Word", "Merged")},
    Word{Milestone::Filed,            "filed",              QT_TRANSLATE_NOOP("Word", "Filed")},
    Word{Milestone::Proposed,         "proposed",           QT_TRANSLATE_NOOP("Word", "Assignment proposed")},
    Word{Milestone::Handling,         "handling",           QT_TRANSLATE_NOOP("Word", "Being handled")},
    Word{Milestone::Closed,           "closed",             QT_TRANSLATE_NOOP("Word", "Closed")},
    Word{Milestone::Archived,         "archived",           QT_TRANSLATE_NOOP("Word", "Archived")},
    Word{Milestone::Withdrawn,        "withdrawn",          QT_TRANSLATE_NOOP("Word", "Withdrawn")},
    Word{Milestone::Discarded,        "discarded",          QT_TRANSLATE_NOOP("Word", "In the recycle bin")},
};
constexpr std::array stateClasses{
    Word{StateClass::BeforeFiling, "before-filing", QT_TRANSLATE_NOOP("Word", "Before filing")},
    Word{StateClass::WithOffice,   "office",        QT_TRANSLATE_NOOP("Word", "Office")},
    Word{StateClass::WithUnit,     "unit",          QT_TRANSLATE_NOOP("Word", "Unit")},
    Word{StateClass::WithDeputy,   "deputy",        QT_TRANSLATE_NOOP("Word", "Deputy")},
    Word{StateClass::Done,         "done",          QT_TRANSLATE_NOOP("Word", "Done")},
};
constexpr std::array stages{
    Word{Stage::Intake,     "intake",     QT_TRANSLATE_NOOP("Word", "Intake")},
    Word{Stage::Screening,  "screening",  QT_TRANSLATE_NOOP("Word", "Screening")},
    Word{Stage::Assignment, "assignment", QT_TRANSLATE_NOOP("Word", "Assignment")},
    Word{Stage::Handling,   "handling",   QT_TRANSLATE_NOOP("Word", "Handling")},
    Word{Stage::Reply,      "reply",      QT_TRANSLATE_NOOP("Word", "Reply")},
    Word{Stage::Rating,     "rating",     QT_TRANSLATE_NOOP("Word", "Rating")},
    Word{Stage::Closing,    "closing",    QT_TRANSLATE_NOOP("Word", "Closing")},
    Word{Stage::Archive,    "archive",    QT_TRANSLATE_NOOP("Word", "Archive")},
};
constexpr std::array roles{
    Word{Role::Sole,     "sole",     QT_TRANSLATE_NOOP("Word", "Sole unit")},
    Word{Role::Lead,     "lead",     QT_TRANSLATE_NOOP("Word", "Lead unit")},
    Word{Role::Separate, "separate", QT_TRANSLATE_NOOP("Word", "Separate unit")},
    Word{Role::Assist,   "assist",   QT_TRANSLATE_NOOP("Word", "Assisting unit")},
    Word{Role::Inform,   "inform",   QT_TRANSLATE_NOOP("Word", "For information")},
};
constexpr std::array unitStates{
    Word{UnitState::Proposed,        "proposed",         QT_TRANSLATE_NOOP("Word", "Proposed")},
    Word{UnitState::Assigned,        "assigned",         QT_TRANSLATE_NOOP("Word", "Assigned")},
    Word{UnitState::SignedFor,       "signed-for",       QT_TRANSLATE_NOOP("Word", "Signed for")},
    Word{UnitState::InHand,          "in-hand",          QT_TRANSLATE_NOOP("Word", "In hand")},
    Word{UnitState::ReturnRequested, "return-requested", QT_TRANSLATE_NOOP("Word", "Return requested")},
    Word{UnitState::Returned,        "returned",         QT_TRANSLATE_NOOP("Word", "Returned")},
    Word{UnitState::OpinionSent,     "opinion-sent",     QT_TRANSLATE_NOOP("Word", "Opinion sent")},
    Word{UnitState::Replied,         "replied",          QT_TRANSLATE_NOOP("Word", "Replied")},
};
constexpr std::array promiseStates{
    Word{PromiseState::Open,   "open",   QT_TRANSLATE_NOOP("Word", "Promise open")},
    Word{PromiseState::Kept,   "kept",   QT_TRANSLATE_NOOP("Word", "Kept")},
    Word{PromiseState::Broken, "broken", QT_TRANSLATE_NOOP("Word", "Not kept")},
};
constexpr std::array replyKinds{
    Word{ReplyKind::First,    "first",     QT_TRANSLATE_NOOP("Word", "First reply")},
    Word{ReplyKind::Redo,     "redo",      QT_TRANSLATE_NOOP("Word", "Reply after redo")},
    Word{ReplyKind::FollowUp, "follow-up", QT_TRANSLATE_NOOP("Word", "Follow-up reply")},
};
// clang-format on

constexpr auto stateWords = [] {
    std::array<Word<CaseState>, states.size()> words{};
    for (size_t i = 0; i < states.size(); ++i)
        words[i] = states[i].word;
    return words;
}();

template <class Rows>
constexpr bool inOrder(const Rows& rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (size_t(rows[i].value) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(stateWords) && stateWords.size() == caseStateCount);
static_assert(inOrder(milestones) && inOrder(stateClasses) && inOrder(stages) && inOrder(roles));
static_assert(inOrder(unitStates) && inOrder(promiseStates) && inOrder(replyKinds));

} // namespace

StateClass stateClass(CaseState state)
{
    return states[size_t(state)].kind;
}
Stage stageOf(CaseState state)
{
    return states[size_t(state)].stage;
}

std::span<const Word<CaseState>> wordTable(CaseState)
{
    return stateWords;
}
std::span<const Word<Milestone>> wordTable(Milestone)
{
    return milestones;
}
std::span<const Word<StateClass>> wordTable(StateClass)
{
    return stateClasses;
}
std::span<const Word<Stage>> wordTable(Stage)
{
    return stages;
}
std::span<const Word<Role>> wordTable(Role)
{
    return roles;
}
std::span<const Word<UnitState>> wordTable(UnitState)
{
    return unitStates;
}
std::span<const Word<PromiseState>> wordTable(PromiseState)
{
    return promiseStates;
}
std::span<const Word<ReplyKind>> wordTable(ReplyKind)
{
    return replyKinds;
}

} // namespace huiyin
