// SPDX-License-Identifier: GPL-3.0-or-later
// The law, and nothing else. Buttons, command line, refusals, tests and the printed diagram all come from these rows.
#include "lifecycle/field.h"
#include "lifecycle/transition.h"

#include <array>

namespace huiyin::lifecycle {

namespace {

using S = CaseState;
using U = UnitState;
using R = Role;
using A = Action;
using F = Field;

constexpr States beforeAssignment{S::Submitted, S::Screening, S::ReturnedToDeputy, S::Filed, S::Proposed};
constexpr States withUnits{S::Assigned, S::ReturnRequested, S::InHand, S::Redo};
constexpr States answered{S::Replied, S::AwaitingRating, S::Rated, S::Tracking};
constexpr States handling = withUnits | answered;
constexpr States hearable =
    handling | States{S::Closed}; // a closed case may be looked at again, claimed A not excepted
constexpr Roles answering{R::Sole, R::Lead, R::Separate};
constexpr Roles working{R::Sole, R::Lead, R::Separate, R::Assist};
constexpr Roles anyRole{R::Sole, R::Lead, R::Separate, R::Assist, R::Inform};

// clang-format off
constexpr std::array table{
    //          action                who             from                                                  unit's share                             parts      to                                               clock             ground
    Transition{ A::Submit,           Actor::Deputy, {},                                                    {},                                      {},        {S::Submitted},                                  Clock::Screening, QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 8: special paper and electronic text") },
    Transition{ A::Amend,            Actor::Office, beforeAssignment | handling | States{S::Closed},       {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Office practice: a correction names its reason") },
    Transition{ A::AddCosigner,      Actor::Office, beforeAssignment | handling,                           {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Beijing 2014, art. 10: joint suggestions have equal force") },
    Transition{ A::LeaveCosigners,   Actor::Deputy, beforeAssignment | handling,                           {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Office practice: one co-signer leaving does not touch the case") },
    Transition{ A::Screen,           Actor::Office, {S::Submitted},                                        {},                                      {},        {S::Screening},                                  Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017: one matter a paper, within the congress's competence") },
    Transition{ A::ReturnToDeputy,   Actor::Office, {S::Submitted, S::Screening},                          {},                                      {},        {S::ReturnedToDeputy},                           Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017: returned to be split or rewritten, with the reason") },
    Transition{ A::Resubmit,         Actor::Deputy, {S::ReturnedToDeputy},                                 {},                                      {},        {S::Submitted},                                  Clock::Screening, QT_TRANSLATE_NOOP("Law", "Shandong 2017: rewritten and handed in again") },
    Transition{ A::NotFile,          Actor::Office, {S::Submitted, S::Screening, S::ReturnedToDeputy},     {},                                      {},        {S::NotFiled},                                   Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017: excluded subjects; the deputy is told") },
    Transition{ A::File,             Actor::Office, {S::Submitted, S::Screening},                          {},                                      {},        {S::Filed},                                      Clock::None,      QT_TRANSLATE_NOOP("Law", "Office practice: the number is given once and never again") },
    Transition{ A::Merge,            Actor::Office, {S::Submitted, S::Screening, S::Filed, S::Proposed},   {},                                      {},        {S::Merged},                                     Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 20: same content may be handled together, each deputy is answered") },
    Transition{ A::Unmerge,          Actor::Office, {S::Merged},                                           {},                                      {},        {S::Submitted, S::Filed},                        Clock::None,      QT_TRANSLATE_NOOP("Law", "Office practice: merging can be undone, with the reason") },
    Transition{ A::Withdraw,         Actor::Deputy, beforeAssignment | handling,                           {},                                      {},        {S::Withdrawn},                                  Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 9: in writing; handling stops at once") },
    Transition{ A::Discard,          Actor::Office, beforeAssignment,                                      {},                                      {},        {S::Discarded},                                  Clock::None,      QT_TRANSLATE_NOOP("Law", "Office practice: a row entered by mistake is put aside, never erased; its number is not given again") },
    Transition{ A::BringBack,        Actor::Office, {S::Discarded},                                        {},                                      {},        beforeAssignment,                                Clock::None,      QT_TRANSLATE_NOOP("Law", "Office practice: what was put aside comes back as it was") },
    Transition{ A::Propose,          Actor::Office, {S::Filed},                                            {},                                      {},        {S::Proposed},                                   Clock::None,      QT_TRANSLATE_NOOP("Law", "Office practice: units are consulted before assignment") },
    Transition{ A::Assign,           Actor::Office, {S::Filed, S::Proposed},                               {},                                      {},        {S::Assigned},                                   Clock::Reply,     QT_TRANSLATE_NOOP("Law", "Deputies Law 2025, art. 51: three months from the day of assignment") },
    Transition{ A::AddUnit,          Actor::Office, handling,                                              {},                                      {},        handling,                                        Clock::Opinion,   QT_TRANSLATE_NOOP("Law", "Shandong 2017: lead and assisting units") },
    Transition{ A::SignFor,          Actor::Unit,   handling,                                              {U::Assigned},                           anyRole,   handling,                                        Clock::None,      QT_TRANSLATE_NOOP("Law", "Assignment notice: receipt part") },
    Transition{ A::RequestReturn,    Actor::Unit,   withUnits,                                             {U::Assigned, U::SignedFor, U::InHand},  working,   {S::ReturnRequested, S::Redo},                   Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 12: within the window, with the reason") },
    Transition{ A::AcceptReturn,     Actor::Office, handling,                                              {U::ReturnRequested},                    working,   handling | States{S::Filed},                     Clock::Reply,     QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 12: only with the assigner's consent") },
    Transition{ A::RefuseReturn,     Actor::Office, handling,                                              {U::ReturnRequested},                    working,   handling,                                        Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 12: the unit goes on handling") },
    Transition{ A::Contact,          Actor::Unit,   handling,                                              {U::Assigned, U::SignedFor, U::InHand, U::OpinionSent, U::Replied}, working, handling,            Clock::None,      QT_TRANSLATE_NOOP("Law", "Deputies Law 2025, art. 51: contact with the deputy") },
    Transition{ A::GiveOpinion,      Actor::Unit,   handling,                                              {U::Assigned, U::SignedFor, U::InHand},  {R::Assist}, handling,                                      Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017: assisting units send a written opinion to the lead unit") },
    Transition{ A::DemandOpinion,    Actor::Unit,   handling,                                              {U::OpinionSent},                        {R::Assist}, handling,                                      Clock::Resend,    QT_TRANSLATE_NOOP("Law", "Chongqing 2018, art. 20: an empty opinion is sent again") },
    Transition{ A::RequestExtension, Actor::Unit,   {S::Assigned, S::InHand, S::ReturnRequested},          {U::Assigned, U::SignedFor, U::InHand},  answering, {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017: asked for before the limit ends") },
    Transition{ A::GrantExtension,   Actor::Office, {S::Assigned, S::InHand, S::ReturnRequested},          {U::Assigned, U::SignedFor, U::InHand},  answering, {},                                              Clock::Reply,     QT_TRANSLATE_NOOP("Law", "Deputies Law 2025, art. 51: six months from the day of assignment at most") },
    Transition{ A::RefuseExtension,  Actor::Office, {S::Assigned, S::InHand, S::ReturnRequested},          {U::Assigned, U::SignedFor, U::InHand},  answering, {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017: consent of the assigner") },
    Transition{ A::Reply,            Actor::Unit,   withUnits,                                             {U::Assigned, U::SignedFor, U::InHand},  answering, withUnits | answered,                            Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 18 and 20: kinds and form of the reply") },
    Transition{ A::SendForm,         Actor::Office, {S::Replied},                                          {},                                      {},        {S::AwaitingRating},                             Clock::Feedback,  QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 23: opinion form to the deputy") },
    Transition{ A::Rate,             Actor::Deputy, handling | States{S::Merged},                          {U::Replied},                            answering, handling | States{S::Merged},                                        Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 23: process and result are rated separately") },
    Transition{ A::OrderRedo,        Actor::Office, handling,                                              {U::Replied},                            answering, {S::Redo},                                       Clock::Redo,      QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 24: dissatisfied, after hearing the deputy") },
    Transition{ A::StopRedo,         Actor::Office, {S::Rated},                                            {},                                      {},        {S::Rated, S::Tracking},                         Clock::None,      QT_TRANSLATE_NOOP("Law", "Chongqing 2018, art. 27: studied with deputies and units") },
    Transition{ A::FollowUp,         Actor::Unit,   {S::Rated, S::Tracking},                               {U::Replied},                            answering, {S::Replied},                                    Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 18: answered again once it is solved") },
    Transition{ A::AddPromise,       Actor::Unit,   {S::InHand, S::Redo, S::Replied, S::AwaitingRating, S::Rated, S::Tracking}, {U::InHand, U::Replied}, answering, handling,                             Clock::Promise,   QT_TRANSLATE_NOOP("Law", "Qingdao 2021, art. 27: ledger of promises") },
    Transition{ A::KeepPromise,      Actor::Office, {S::InHand, S::Redo, S::Replied, S::AwaitingRating, S::Rated, S::Tracking}, {},                 {},        handling,                                        Clock::None,      QT_TRANSLATE_NOOP("Law", "Qingdao 2021, art. 27: kept, with evidence") },
    Transition{ A::MovePromise,      Actor::Office, {S::InHand, S::Redo, S::Replied, S::AwaitingRating, S::Rated, S::Tracking}, {},                 {},        {},                                              Clock::Promise,   QT_TRANSLATE_NOOP("Law", "Qingdao 2021, art. 27: across years with a timetable") },
    Transition{ A::BreakPromise,     Actor::Office, {S::InHand, S::Redo, S::Replied, S::AwaitingRating, S::Rated, S::Tracking}, {},                 {},        handling,                                        Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 18: explained in writing when it cannot be kept") },
    Transition{ A::NotePromise,      Actor::Office, {S::InHand, S::Redo, S::Replied, S::AwaitingRating, S::Rated, S::Tracking}, {},                 {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Qingdao 2021, art. 27: ledger of promises") },
    Transition{ A::RatePromise,      Actor::Deputy, hearable,                                              {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Chongqing 2018, art. 24: a second receipt for promises") },
    Transition{ A::Urge,             Actor::Office, handling,                                              {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Office practice: urging note") },
    Transition{ A::SetKey,           Actor::Office, States{S::Filed, S::Proposed} | handling,              {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 14: key items are chosen by the directors' meeting") },
    Transition{ A::UnsetKey,         Actor::Office, States{S::Filed, S::Proposed} | handling,              {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 14: key items are chosen by the directors' meeting") },
    Transition{ A::ReportKey,        Actor::Office, hearable,                                              {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 14: the result is reported to the directors' meeting") },
    Transition{ A::Inspect,          Actor::Office, hearable,                                              {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 29: deputies inspect, the unit reports and answers") },
    Transition{ A::ListHearing,      Actor::Office, hearable,                                              {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Office practice: the cases of a confrontation are chosen by rule, each with its reason") },
    Transition{ A::UnlistHearing,    Actor::Office, hearable,                                              {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Office practice: a case is taken off an agenda with the reason") },
    Transition{ A::ReceiveReport,    Actor::Unit,   hearable,                                              {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Qingyang practice: the unit reports in writing five working days before") },
    Transition{ A::NotePoint,        Actor::Office, hearable,                                              {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Record of the confrontation: claimed, said, found, agreed") },
    Transition{ A::DropPoint,        Actor::Office, hearable,                                              {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Record of the confrontation: claimed, said, found, agreed") },
    Transition{ A::Ballot,           Actor::Office, hearable,                                              {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Ballot and count sheet: issued, returned, valid") },
    Transition{ A::Certify,          Actor::Office, hearable,                                              {U::Replied},                            answering, answered | States{S::Closed},                    Clock::None,      QT_TRANSLATE_NOOP("Law", "Yanzhou practice: a class stands when three parties agree") },
    Transition{ A::ConcludeHearing,  Actor::Office, hearable,                                              {},                                      {},        handling | States{S::Closed},                    Clock::Redo,      QT_TRANSLATE_NOOP("Law", "Chongqing 2018, art. 27: studied with deputies and units") },
    Transition{ A::PostponeHearing,  Actor::Office, hearable,                                              {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Office practice: a case is put off with the reason") },
    Transition{ A::Disclose,         Actor::Office, answered | States{S::Closed},                          {},                                      {},        {},                                              Clock::None,      QT_TRANSLATE_NOOP("Law", "Shandong 2017, art. 27: content, reply and rating are published") },
    Transition{ A::Close,            Actor::Office, answered,                                              {},                                      {},        {S::Closed},                                     Clock::None,      QT_TRANSLATE_NOOP("Law", "Closing rule of the rule set") },
    Transition{ A::Reopen,           Actor::Office, {S::Closed, S::Archived},                              {},                                      {},        answered,                                        Clock::None,      QT_TRANSLATE_NOOP("Law", "Look-back: the answer proved untrue, or the rating changed") },
    Transition{ A::Archive,          Actor::Office, {S::Closed, S::Withdrawn, S::NotFiled, S::Merged},     {},                                      {},        {S::Archived},                                   Clock::None,      QT_TRANSLATE_NOOP("Law", "State Archives Order No. 8: filed by item") },
};

constexpr std::array clocks{
    Word{Clock::None,      "none",      QT_TRANSLATE_NOOP("Word", "no clock")},
    Word{Clock::Screening, "screening", QT_TRANSLATE_NOOP("Word", "hand-over")},
    Word{Clock::Reply,     "reply",     QT_TRANSLATE_NOOP("Word", "reply")},
    Word{Clock::Opinion,   "opinion",   QT_TRANSLATE_NOOP("Word", "assist opinion")},
    Word{Clock::Resend,    "resend",    QT_TRANSLATE_NOOP("Word", "opinion sent again")},
    Word{Clock::Feedback,  "feedback",  QT_TRANSLATE_NOOP("Word", "rating")},
    Word{Clock::Redo,      "redo",      QT_TRANSLATE_NOOP("Word", "redo")},
    Word{Clock::Promise,   "promise",   QT_TRANSLATE_NOOP("Word", "promise")},
};

struct ActionArguments { Action action; std::array<Argument, 19> arguments; size_t count; };
template <class... Arguments>
constexpr ActionArguments takes(Action action, Arguments... arguments) { return {action, {arguments...}, sizeof...(arguments)}; }
constexpr Argument must(Field field) { return {field, true}; }
constexpr Argument may(Field field) { return {field, false}; }

constexpr std::array arguments{
    takes(A::Submit, must(F::Title), may(F::Body), may(F::Deputy), may(F::Cosigners), may(F::Delegation), may(F::Group), may(F::Category), may(F::Kind), may(F::Recess), may(F::Received), may(F::Number), may(F::Publicity), may(F::Secret), may(F::Source), may(F::Wanted), may(F::Own)),
    takes(A::Amend, must(F::Reason), may(F::Title), may(F::Body), may(F::Deputy), may(F::Delegation), may(F::Group), may(F::Category), may(F::Kind), may(F::Publicity), may(F::Secret), may(F::Source), may(F::Wanted), may(F::Leader), may(F::Supervisor), may(F::Committee), may(F::Own)),
    takes(A::AddCosigner, must(F::Deputy)),
    takes(A::LeaveCosigners, must(F::Deputy), may(F::Reason)),
    takes(A::Screen),
    takes(A::ReturnToDeputy, must(F::Reason), may(F::Notified)),
    takes(A::Resubmit, may(F::Title), may(F::Body)),
    takes(A::NotFile, must(F::Code), must(F::Notified), may(F::Reason)),
    takes(A::File, may(F::Number), may(F::Category), may(F::Kind)),
    takes(A::Merge, must(F::Into), may(F::Reason)),
    takes(A::Unmerge, must(F::Reason)),
    takes(A::Withdraw, must(F::Reason), may(F::Unanimous)),
    takes(A::Discard, must(F::Reason)),
    takes(A::BringBack, may(F::Reason)),
    takes(A::Propose, may(F::Sole), may(F::Lead), may(F::Assist), may(F::Separate), may(F::Inform), may(F::Reason)),
    takes(A::Assign, may(F::Sole), may(F::Lead), may(F::Assist), may(F::Separate), may(F::Inform), may(F::Leader), may(F::Supervisor), may(F::Committee), may(F::Limit)),
    takes(A::AddUnit, must(F::Unit), must(F::Role)),
    takes(A::SignFor, may(F::Unit), may(F::Signer)),
    takes(A::RequestReturn, may(F::Unit), must(F::Reason), may(F::Suggested), may(F::Signer)),
    takes(A::AcceptReturn, may(F::Unit), may(F::Lead), may(F::Reason)),
    takes(A::RefuseReturn, may(F::Unit), must(F::Reason)),
    takes(A::Contact, may(F::Unit), may(F::Form), may(F::Stage), may(F::Place), may(F::People), may(F::DeputyPresent), may(F::Text)),
    takes(A::GiveOpinion, may(F::Unit), may(F::Text), may(F::Letter)),
    takes(A::DemandOpinion, may(F::Unit), must(F::Reason)),
    takes(A::RequestExtension, may(F::Unit), must(F::Reason), must(F::Until)),
    takes(A::GrantExtension, may(F::Unit), may(F::Until), may(F::Notified)),
    takes(A::RefuseExtension, may(F::Unit), must(F::Reason)),
    takes(A::Reply, may(F::Unit), must(F::Class), may(F::Code), may(F::Text), may(F::Letter), may(F::Signer), may(F::Method), may(F::Promises)),
    takes(A::SendForm),
    takes(A::Rate, may(F::Unit), may(F::Deputy), may(F::Process), must(F::Result), may(F::Text), may(F::CollectedBy), may(F::How)),
    takes(A::OrderRedo, may(F::Unit), may(F::Reason), may(F::Letter), may(F::Heard)),
    takes(A::StopRedo, must(F::Reason), must(F::Signatories)),
    takes(A::FollowUp, may(F::Unit), must(F::Class), may(F::Code), may(F::Text), may(F::Letter), may(F::Signer), may(F::Method)),
    takes(A::AddPromise, may(F::Unit), must(F::Text), must(F::Due), may(F::Person)),
    takes(A::KeepPromise, may(F::Promise), must(F::Evidence)),
    takes(A::MovePromise, may(F::Promise), must(F::Due), must(F::Reason)),
    takes(A::BreakPromise, may(F::Promise), must(F::Reason), must(F::Signer)),
    takes(A::NotePromise, may(F::Promise), must(F::Text), may(F::Due), may(F::Evidence)),
    takes(A::RatePromise, may(F::Promise), must(F::Result), may(F::Text)),
    takes(A::Urge, may(F::Unit), may(F::Text), may(F::Letter)),
    takes(A::SetKey, may(F::Title), may(F::Leader), may(F::Supervisor), may(F::Committee), may(F::Text), may(F::Reason)),
    takes(A::UnsetKey, must(F::Reason)),
    takes(A::ReportKey, must(F::Text), may(F::Letter)),
    takes(A::Inspect, must(F::Place), may(F::People), must(F::Finding), may(F::Text), may(F::Due)),
    takes(A::ListHearing, must(F::Confrontation), must(F::Why), may(F::Reason)),
    takes(A::UnlistHearing, must(F::Reason)),
    takes(A::ReceiveReport, may(F::Letter)),
    takes(A::NotePoint, may(F::Point), may(F::Dispute), may(F::Claimed), may(F::View), may(F::Finding), may(F::Evidence), may(F::Exchange), may(F::Conclusion), may(F::Due), may(F::Person), may(F::Clear)),
    takes(A::DropPoint, must(F::Point)),
    takes(A::Ballot, must(F::Issued), must(F::Returned), must(F::Valid), must(F::Satisfied), must(F::Basically), must(F::Dissatisfied)),
    takes(A::Certify, may(F::Unit), must(F::Class), may(F::Reason)),
    takes(A::ConcludeHearing, may(F::Text), may(F::Class), may(F::Unit), may(F::Promises), may(F::Redo), may(F::NotRedone), may(F::Referred), may(F::Signatories), may(F::Media), may(F::Reason), may(F::Letter)),
    takes(A::PostponeHearing, must(F::Reason)),
    takes(A::Disclose, must(F::Decision), may(F::Reason)),
    takes(A::Close, may(F::Reason)),
    takes(A::Reopen, must(F::Reason)),
    takes(A::Archive, must(F::ArchiveNo), may(F::Box), may(F::Retention)),
};
// clang-format on

constexpr bool inOrder()
{
    for (size_t i = 0; i < size_t(actionCount); ++i) {
        if (size_t(table[i].action) != i || size_t(arguments[i].action) != i)
            return false;
    }
    return table.size() == size_t(actionCount) && arguments.size() == size_t(actionCount);
}
static_assert(inOrder());

} // namespace

std::span<const Transition> transitions()
{
    return table;
}
const Transition& transition(Action action)
{
    return table[size_t(action)];
}
std::span<const Word<Clock>> wordTable(Clock)
{
    return clocks;
}

std::span<const Argument> argumentsOf(Action action)
{
    const ActionArguments& row = arguments[size_t(action)];
    return std::span(row.arguments).first(row.count);
}

} // namespace huiyin::lifecycle
