// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/action.h"

#include <array>

namespace huiyin::lifecycle {

namespace {

// clang-format off
constexpr std::array actions{
    Word{Action::Submit,           "submit",            QT_TRANSLATE_NOOP("Word", "Submit")},
    Word{Action::Amend,            "amend",             QT_TRANSLATE_NOOP("Word", "Amend")},
    Word{Action::AddCosigner,      "add-cosigner",      QT_TRANSLATE_NOOP("Word", "Add co-signer")},
    Word{Action::LeaveCosigners,   "leave-cosigners",   QT_TRANSLATE_NOOP("Word", "Leave co-signers")},
    Word{Action::Screen,           "screen",            QT_TRANSLATE_NOOP("Word", "Begin screening")},
    Word{Action::ReturnToDeputy,   "return-to-deputy",  QT_TRANSLATE_NOOP("Word", "Return to deputy")},
    Word{Action::Resubmit,         "resubmit",          QT_TRANSLATE_NOOP("Word", "Resubmit")},
    Word{Action::NotFile,          "not-file",          QT_TRANSLATE_NOOP("Word", "Do not file")},
    Word{Action::File,             "file",              QT_TRANSLATE_NOOP("Word", "File and number")},
    Word{Action::Merge,            "merge",             QT_TRANSLATE_NOOP("Word", "Merge")},
    Word{Action::Unmerge,          "unmerge",           QT_TRANSLATE_NOOP("Word", "Undo merging")},
    Word{Action::Withdraw,         "withdraw",          QT_TRANSLATE_NOOP("Word", "Withdraw")},
    Word{Action::Discard,          "discard",           QT_TRANSLATE_NOOP("Word", "Move to the recycle bin")},
    Word{Action::BringBack,        "bring-back",        QT_TRANSLATE_NOOP("Word", "Bring back from the recycle bin")},
    Word{Action::Propose,          "propose",           QT_TRANSLATE_NOOP("Word", "Propose assignment")},
    Word{Action::Assign,           "assign",            QT_TRANSLATE_NOOP("Word", "Assign")},
    Word{Action::AddUnit,          "add-unit",          QT_TRANSLATE_NOOP("Word", "Add a unit")},
    Word{Action::SignFor,          "sign-for",          QT_TRANSLATE_NOOP("Word", "Sign for")},
    Word{Action::RequestReturn,    "request-return",    QT_TRANSLATE_NOOP("Word", "Request return")},
    Word{Action::AcceptReturn,     "accept-return",     QT_TRANSLATE_NOOP("Word", "Accept return")},
    Word{Action::RefuseReturn,     "refuse-return",     QT_TRANSLATE_NOOP("Word", "Refuse return")},
    Word{Action::Contact,          "contact",           QT_TRANSLATE_NOOP("Word", "Record contact")},
    Word{Action::GiveOpinion,      "give-opinion",      QT_TRANSLATE_NOOP("Word", "Record assist opinion")},
    Word{Action::DemandOpinion,    "demand-opinion",    QT_TRANSLATE_NOOP("Word", "Demand opinion again")},
    Word{Action::RequestExtension, "request-extension", QT_TRANSLATE_NOOP("Word", "Request extension")},
    Word{Action::GrantExtension,   "grant-extension",   QT_TRANSLATE_NOOP("Word", "Grant extension")},
    Word{Action::RefuseExtension,  "refuse-extension",  QT_TRANSLATE_NOOP("Word", "Refuse extension")},
    Word{Action::Reply,            "reply",             QT_TRANSLATE_NOOP("Word", "Record reply")},
    Word{Action::SendForm,         "send-form",         QT_TRANSLATE_NOOP("Word", "Send opinion form")},
    Word{Action::Rate,             "rate",              QT_TRANSLATE_NOOP("Word", "Record rating")},
    Word{Action::OrderRedo,        "order-redo",        QT_TRANSLATE_NOOP("Word", "Order redo")},
    Word{Action::StopRedo,         "stop-redo",         QT_TRANSLATE_NOOP("Word", "Conclude not to redo")},
    Word{Action::FollowUp,         "follow-up",         QT_TRANSLATE_NOOP("Word", "Record follow-up reply")},
    Word{Action::AddPromise,       "add-promise",       QT_TRANSLATE_NOOP("Word", "Record promise")},
    Word{Action::KeepPromise,      "keep-promise",      QT_TRANSLATE_NOOP("Word", "Promise kept")},
    Word{Action::MovePromise,      "move-promise",      QT_TRANSLATE_NOOP("Word", "Promise moved")},
    Word{Action::BreakPromise,     "break-promise",     QT_TRANSLATE_NOOP("Word", "Promise not kept")},
    Word{Action::NotePromise,      "note-promise",      QT_TRANSLATE_NOOP("Word", "Note the progress of a promise")},
    Word{Action::RatePromise,      "rate-promise",      QT_TRANSLATE_NOOP("Word", "Rate the delivery of a promise")},
    Word{Action::Urge,             "urge",              QT_TRANSLATE_NOOP("Word", "Urge")},
    Word{Action::SetKey,           "set-key",           QT_TRANSLATE_NOOP("Word", "Make key item")},
    Word{Action::UnsetKey,         "unset-key",         QT_TRANSLATE_NOOP("Word", "No longer key item")},
    Word{Action::ReportKey,        "report-key",        QT_TRANSLATE_NOOP("Word", "Report a key item")},
    Word{Action::Inspect,          "inspect",           QT_TRANSLATE_NOOP("Word", "Inspect on site")},
    Word{Action::ListHearing,      "list-hearing",      QT_TRANSLATE_NOOP("Word", "Put on the agenda of a confrontation")},
    Word{Action::UnlistHearing,    "unlist-hearing",    QT_TRANSLATE_NOOP("Word", "Take off the agenda")},
    Word{Action::ReceiveReport,    "receive-report",    QT_TRANSLATE_NOOP("Word", "Receive the unit's report")},
    Word{Action::NotePoint,        "note-point",        QT_TRANSLATE_NOOP("Word", "Note a disputed point")},
    Word{Action::DropPoint,        "drop-point",        QT_TRANSLATE_NOOP("Word", "Drop a disputed point")},
    Word{Action::Ballot,           "ballot",            QT_TRANSLATE_NOOP("Word", "Record the ballot")},
    Word{Action::Certify,          "certify",           QT_TRANSLATE_NOOP("Word", "Certify a class")},
    Word{Action::ConcludeHearing,  "conclude-hearing",  QT_TRANSLATE_NOOP("Word", "Conclude the hearing")},
    Word{Action::PostponeHearing,  "postpone-hearing",  QT_TRANSLATE_NOOP("Word", "Postpone the hearing")},
    Word{Action::Disclose,         "disclose",          QT_TRANSLATE_NOOP("Word", "Decide disclosure")},
    Word{Action::Close,            "close",             QT_TRANSLATE_NOOP("Word", "Close")},
    Word{Action::Reopen,           "reopen",            QT_TRANSLATE_NOOP("Word", "Reopen")},
    Word{Action::Archive,          "archive",           QT_TRANSLATE_NOOP("Word", "Archive")},
};
constexpr std::array actors{
    Word{Actor::Deputy, "deputy", QT_TRANSLATE_NOOP("Word", "Deputy")},
    Word{Actor::Office, "office", QT_TRANSLATE_NOOP("Word", "Office")},
    Word{Actor::Unit,   "unit",   QT_TRANSLATE_NOOP("Word", "Unit")},
};
// clang-format on

constexpr bool inOrder()
{
    for (size_t i = 0; i < actions.size(); ++i) {
        if (size_t(actions[i].value) != i)
            return false;
    }
    return actions.size() == actionCount;
}
static_assert(inOrder());

} // namespace

std::span<const Word<Action>> wordTable(Action)
{
    return actions;
}
std::span<const Word<Actor>> wordTable(Actor)
{
    return actors;
}

} // namespace huiyin::lifecycle
