// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/refusal.h"

#include <QCoreApplication>

#include <array>

namespace huiyin::lifecycle {

namespace {

struct RuleRow {
    Rule value;
    const char* key;
    const char* what;
    const char* remedy;
    const char* source;
};

// clang-format off
constexpr std::array rules{
    //      rule                       key                        what                                                                                                          remedy                                                                                                     source
    RuleRow{Rule::NoSuchCase,          "no-such-case",            QT_TRANSLATE_NOOP("Rule", "There is no case %1."),                                                            QT_TRANSLATE_NOOP("Rule", "Look it up in the list; a number reads 18-4-12, in recess 18-4-R3."),           QT_TRANSLATE_NOOP("Rule", "numbering") },
    RuleRow{Rule::OutOfTurn,           "out-of-turn",             QT_TRANSLATE_NOOP("Rule", "“%1” is not possible while the case is “%2”."),                                    QT_TRANSLATE_NOOP("Rule", "It is possible when the case is: %3."),                                         QT_TRANSLATE_NOOP("Rule", "lifecycle table") },
    RuleRow{Rule::NoSuchShare,         "no-such-share",           QT_TRANSLATE_NOOP("Rule", "No unit's share of this case is at the point where “%1” is possible."),            QT_TRANSLATE_NOOP("Rule", "Shares: %2. Do first what is to be done before it, such as recording the reply."),                                                                  QT_TRANSLATE_NOOP("Rule", "lifecycle table") },
    RuleRow{Rule::UnitNotOnCase,       "unit-not-on-case",        QT_TRANSLATE_NOOP("Rule", "“%1” does not handle this case."),                                                 QT_TRANSLATE_NOOP("Rule", "Units of the case: %2."),                                                       QT_TRANSLATE_NOOP("Rule", "assignment of the case") },
    RuleRow{Rule::WhichUnit,           "which-unit",              QT_TRANSLATE_NOOP("Rule", "Several units could be meant: %1."),                                               QT_TRANSLATE_NOOP("Rule", "Name the unit."),                                                               QT_TRANSLATE_NOOP("Rule", "lifecycle table") },
    RuleRow{Rule::WhichDeputy, "which-deputy", QT_TRANSLATE_NOOP("Rule", "Several deputies are called %1: %2."), QT_TRANSLATE_NOOP("Rule", "Write the delegation or the number of the certificate in brackets behind the name."), QT_TRANSLATE_NOOP("Rule", "register of deputies") },
    RuleRow{Rule::Missing,             "missing",                 QT_TRANSLATE_NOOP("Rule", "“%1” is missing."),                                                                QT_TRANSLATE_NOOP("Rule", "Fill it in."),                                                                  QT_TRANSLATE_NOOP("Rule", "lifecycle table") },
    RuleRow{Rule::NotTaken,            "not-taken",               QT_TRANSLATE_NOOP("Rule", "“%1” does not belong to “%2”."),                                                   QT_TRANSLATE_NOOP("Rule", "Leave it out, or choose the action that it belongs to."),                       QT_TRANSLATE_NOOP("Rule", "lifecycle table") },
    RuleRow{Rule::UnknownUnit,         "unknown-unit",            QT_TRANSLATE_NOOP("Rule", "There is no unit “%1”."),                                                          QT_TRANSLATE_NOOP("Rule", "Write its full or short name, or register it first.%2"),             QT_TRANSLATE_NOOP("Rule", "register of units") },
    RuleRow{Rule::UnknownDeputy,       "unknown-deputy",          QT_TRANSLATE_NOOP("Rule", "There is no deputy “%1”."),                                                        QT_TRANSLATE_NOOP("Rule", "Write the full name, or register the deputy first.%2"),              QT_TRANSLATE_NOOP("Rule", "register of deputies") },
    RuleRow{Rule::UnknownValue,        "unknown-value",           QT_TRANSLATE_NOOP("Rule", "“%2” is not a value of “%1”."),                                                    QT_TRANSLATE_NOOP("Rule", "Possible: %3."),                                                                QT_TRANSLATE_NOOP("Rule", "vocabulary") },
    RuleRow{Rule::UnknownAction,       "unknown-action",          QT_TRANSLATE_NOOP("Rule", "There is no action “%1”."),                                                        QT_TRANSLATE_NOOP("Rule", "`huiyin-cli lifecycle` lists the actions."),                                    QT_TRANSLATE_NOOP("Rule", "lifecycle table") },
    RuleRow{Rule::UnknownField,        "unknown-field",           QT_TRANSLATE_NOOP("Rule", "There is no argument “%1”."),                                                      QT_TRANSLATE_NOOP("Rule", "`huiyin-cli lifecycle --format json` lists the arguments of each action."),     QT_TRANSLATE_NOOP("Rule", "lifecycle table") },
    RuleRow{Rule::SaidTwice,           "said-twice",              QT_TRANSLATE_NOOP("Rule", "“%1” is said twice."),                                                             QT_TRANSLATE_NOOP("Rule", "Say it once: nobody can tell which of the two is meant."),                      QT_TRANSLATE_NOOP("Rule", "JSON") },
    RuleRow{Rule::BadDate,             "bad-date",                QT_TRANSLATE_NOOP("Rule", "“%1” is not a day of the calendar."),                                              QT_TRANSLATE_NOOP("Rule", "Write it as 2026-03-16."),                                                      QT_TRANSLATE_NOOP("Rule", "calendar") },
    RuleRow{Rule::BadLine,             "bad-line",                QT_TRANSLATE_NOOP("Rule", "The line is not one JSON object: %1."),                                            QT_TRANSLATE_NOOP("Rule", "Write one object a line, such as {\"ref\":\"18-4-12\",\"action\":\"screen\"}."), QT_TRANSLATE_NOOP("Rule", "JSON") },
    RuleRow{Rule::LineTooLong,         "line-too-long",           QT_TRANSLATE_NOOP("Rule", "The line is longer than 1 MiB."),                                                  QT_TRANSLATE_NOOP("Rule", "Bring long texts in one by one."),                                              QT_TRANSLATE_NOOP("Rule", "JSON") },
    RuleRow{Rule::NoActionFile,        "no-action-file",          QT_TRANSLATE_NOOP("Rule", "This is no action file: it holds NUL bytes."),                                     QT_TRANSLATE_NOOP("Rule", "Save it as text in UTF-8, one JSON object a line."),                            QT_TRANSLATE_NOOP("Rule", "JSON") },
    RuleRow{Rule::DateBefore,          "date-before",             QT_TRANSLATE_NOOP("Rule", "%1 lies before %2 (%3)."),                                                         QT_TRANSLATE_NOOP("Rule", "Correct the date."),                                                            QT_TRANSLATE_NOOP("Rule", "order of the steps") },
    RuleRow{Rule::DateAfter,           "date-after",              QT_TRANSLATE_NOOP("Rule", "%1 lies after %2 (%3)."),                                                          QT_TRANSLATE_NOOP("Rule", "Correct the date."),                                                            QT_TRANSLATE_NOOP("Rule", "order of the steps") },
    RuleRow{Rule::DateAfterToday,      "date-after-today",        QT_TRANSLATE_NOOP("Rule", "%1 lies in the future (today is %2)."),                                            QT_TRANSLATE_NOOP("Rule", "Correct the date, or wait until it has happened."),                             QT_TRANSLATE_NOOP("Rule", "order of the steps") },
    RuleRow{Rule::NothingSaid,         "nothing-said",            QT_TRANSLATE_NOOP("Rule", "Nothing would change."),                                                           QT_TRANSLATE_NOOP("Rule", "Give at least one new value."),                                                 QT_TRANSLATE_NOOP("Rule", "lifecycle table") },
    RuleRow{Rule::FileUnusable,        "file-unusable",           QT_TRANSLATE_NOOP("Rule", "The case file cannot be used any more."),                                          QT_TRANSLATE_NOOP("Rule", "Close the program, keep the file, and restore the last backup."),               QT_TRANSLATE_NOOP("Rule", "case file") },
    RuleRow{Rule::FileReadOnly,        "file-read-only",          QT_TRANSLATE_NOOP("Rule", "The case file is open for reading only."),                                         QT_TRANSLATE_NOOP("Rule", "Open it on the PC that may write, or copy it to a folder that can be written."), QT_TRANSLATE_NOOP("Rule", "case file") },

    RuleRow{Rule::NumberTaken,         "number-taken",            QT_TRANSLATE_NOOP("Rule", "The number %1 is taken."),                                                         QT_TRANSLATE_NOOP("Rule", "Take another one; the next free one is %2."),                                   QT_TRANSLATE_NOOP("Rule", "numbering: a number is never used twice") },
    RuleRow{Rule::NumberOfOther,       "number-of-other-session", QT_TRANSLATE_NOOP("Rule", "The number %1 does not belong to this case."),                                     QT_TRANSLATE_NOOP("Rule", "Its congress, session and series are those of %2."),                            QT_TRANSLATE_NOOP("Rule", "numbering") },
    RuleRow{Rule::NumberFixed,         "number-fixed",            QT_TRANSLATE_NOOP("Rule", "The case bears the number %1 already."),                                           QT_TRANSLATE_NOOP("Rule", "Leave the number out; the one on the paper stays."),                            QT_TRANSLATE_NOOP("Rule", "numbering: a number is given once and never again") },
    RuleRow{Rule::ProposerMissing,     "proposer-missing",        QT_TRANSLATE_NOOP("Rule", "Nobody proposes."),                                                                QT_TRANSLATE_NOOP("Rule", "Name the lead deputy, or the delegation that proposes."),                       QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 8") },
    RuleRow{Rule::CosignerTwice,       "cosigner-twice",          QT_TRANSLATE_NOOP("Rule", "This deputy signs already."),                                                      QT_TRANSLATE_NOOP("Rule", "Leave the second name out."),                                                   QT_TRANSLATE_NOOP("Rule", "special paper") },
    RuleRow{Rule::NoSuchCosigner,      "no-such-cosigner",        QT_TRANSLATE_NOOP("Rule", "This deputy proposes nothing here."),                                        QT_TRANSLATE_NOOP("Rule", "Choose one of the deputies of the case; who leads cannot leave it."),                                                QT_TRANSLATE_NOOP("Rule", "special paper") },
    RuleRow{Rule::UnknownReasonCode,   "unknown-reason-code",     QT_TRANSLATE_NOOP("Rule", "“%1” is no reason code of the rule set."),                                         QT_TRANSLATE_NOOP("Rule", "Possible: %2."),                                                                QT_TRANSLATE_NOOP("Rule", "rule set") },
    RuleRow{Rule::MergeIntoItself,     "merge-into-itself",       QT_TRANSLATE_NOOP("Rule", "A case cannot be merged into itself."),                                            QT_TRANSLATE_NOOP("Rule", "Name the case that is to be handled for both."),                                QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 20") },
    RuleRow{Rule::MergeIntoDone,       "merge-into-done",         QT_TRANSLATE_NOOP("Rule", "The case to merge into is “%1”."),                                                 QT_TRANSLATE_NOOP("Rule", "Merge into a case that is filed or being handled."),                            QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 20") },
    RuleRow{Rule::MergeHasChildren,    "merge-has-children",      QT_TRANSLATE_NOOP("Rule", "Other cases are merged into this one."),                                           QT_TRANSLATE_NOOP("Rule", "Undo their merging first."),                                                    QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 20") },
    RuleRow{Rule::NotUnanimous,        "not-unanimous",           QT_TRANSLATE_NOOP("Rule", "A joint suggestion is withdrawn only when all co-signers agree."),                 QT_TRANSLATE_NOOP("Rule", "Confirm that all agree, or record that one deputy leaves."),                    QT_TRANSLATE_NOOP("Rule", "withdrawal rule of the rule set") },
    RuleRow{Rule::WithdrawTooLate,     "withdraw-too-late",       QT_TRANSLATE_NOOP("Rule", "It can be withdrawn only before it is assigned."),                                 QT_TRANSLATE_NOOP("Rule", "Let it be answered."),                                                          QT_TRANSLATE_NOOP("Rule", "withdrawal rule of the rule set") },
    RuleRow{Rule::DiscardAssigned,     "discard-assigned",        QT_TRANSLATE_NOOP("Rule", "A case that a unit has or had is part of the record and is not thrown away."), QT_TRANSLATE_NOOP("Rule", "Undo the assignment if that was the mistake; otherwise record the withdrawal, or have it returned and merge it into the case that it repeats."), QT_TRANSLATE_NOOP("Rule", "recycle bin") },

    RuleRow{Rule::NoUnit,              "no-unit",                 QT_TRANSLATE_NOOP("Rule", "No unit is to answer."),                                                           QT_TRANSLATE_NOOP("Rule", "Name a sole unit, a lead unit with assisting units, or two or more separate units."), QT_TRANSLATE_NOOP("Rule", "Shandong 2017: kinds of undertaking") },
    RuleRow{Rule::UnitTwice,           "unit-twice",              QT_TRANSLATE_NOOP("Rule", "“%1” is named twice."),                                                            QT_TRANSLATE_NOOP("Rule", "One unit has one part."),                                                       QT_TRANSLATE_NOOP("Rule", "Shandong 2017: kinds of undertaking") },
    RuleRow{Rule::LeadAndSeparate,     "lead-and-separate",       QT_TRANSLATE_NOOP("Rule", "A case has a sole unit, or a lead unit, or separate units, not two of these."),    QT_TRANSLATE_NOOP("Rule", "Choose one kind of undertaking."),                                              QT_TRANSLATE_NOOP("Rule", "Shandong 2017: kinds of undertaking") },
    RuleRow{Rule::AssistWithoutLead,   "assist-without-lead",     QT_TRANSLATE_NOOP("Rule", "There is no lead unit to assist."),                                                QT_TRANSLATE_NOOP("Rule", "Name the lead unit."),                                                          QT_TRANSLATE_NOOP("Rule", "Shandong 2017: kinds of undertaking") },
    RuleRow{Rule::OneSeparate,         "one-separate",            QT_TRANSLATE_NOOP("Rule", "One separate unit alone is a sole unit."),                                         QT_TRANSLATE_NOOP("Rule", "Name it as sole unit, or name a second one."),                                  QT_TRANSLATE_NOOP("Rule", "Shandong 2017: kinds of undertaking") },
    RuleRow{Rule::UnitNotValid,        "unit-not-valid",          QT_TRANSLATE_NOOP("Rule", "The unit “%1” does not exist on %2."),                                             QT_TRANSLATE_NOOP("Rule", "Name its successor."),                                                          QT_TRANSLATE_NOOP("Rule", "register of units") },
    RuleRow{Rule::UnitHasShare,        "unit-has-share",          QT_TRANSLATE_NOOP("Rule", "The unit has a part in this case already."),                                       QT_TRANSLATE_NOOP("Rule", "Choose another unit."),                                                         QT_TRANSLATE_NOOP("Rule", "register of units") },
    RuleRow{Rule::ReturnAfterReply,    "return-after-reply",      QT_TRANSLATE_NOOP("Rule", "“%1” has answered; what it answered stays with it."),                           QT_TRANSLATE_NOOP("Rule", "Refuse the return; add another unit where one is needed besides."),            QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 24") },
    RuleRow{Rule::ReturnWindowOver,    "return-window-over",      QT_TRANSLATE_NOOP("Rule", "The window for returning ended on %1; silence counts as acceptance."),             QT_TRANSLATE_NOOP("Rule", "Let the unit go on, or add another unit."),                                     QT_TRANSLATE_NOOP("Rule", "return window of the rule set") },
    RuleRow{Rule::UnitGaveBack,        "unit-gave-back",          QT_TRANSLATE_NOOP("Rule", "This unit has given the case back."),                                              QT_TRANSLATE_NOOP("Rule", "Name another unit, or refuse the return."),                                     QT_TRANSLATE_NOOP("Rule", "Office practice: a returned case goes to another unit") },
    RuleRow{Rule::LimitBeforeAssignment, "limit-before-assignment", QT_TRANSLATE_NOOP("Rule", "The local limit lies before the day of assignment."),                            QT_TRANSLATE_NOOP("Rule", "Correct one of the two dates."),                                                QT_TRANSLATE_NOOP("Rule", "order of the steps") },
    RuleRow{Rule::HandOverLate,        "hand-over-late",          QT_TRANSLATE_NOOP("Rule", "A suggestion of the recess was to be handed over by %1."),                         QT_TRANSLATE_NOOP("Rule", "It is recorded with the day on which it was assigned."),                        QT_TRANSLATE_NOOP("Rule", "hand-over limit of the rule set") },

    RuleRow{Rule::ContactMissing,      "contact-missing",         QT_TRANSLATE_NOOP("Rule", "No contact with the deputy is recorded before the reply."),                        QT_TRANSLATE_NOOP("Rule", "Record the visit or talk."),                                                    QT_TRANSLATE_NOOP("Rule", "Deputies Law 2025, art. 51") },
    RuleRow{Rule::OpinionMissing,      "opinion-missing",         QT_TRANSLATE_NOOP("Rule", "Opinions of assisting units still missing: %1."),                          QT_TRANSLATE_NOOP("Rule", "Record the opinions; the reply must state them."),                              QT_TRANSLATE_NOOP("Rule", "Shandong 2017: the lead reply states the assisting units' opinions") },
    RuleRow{Rule::NoResend,            "no-resend",               QT_TRANSLATE_NOOP("Rule", "This rule set knows no second opinion."),                                          QT_TRANSLATE_NOOP("Rule", "Record a new opinion with the unit's letter."),                                 QT_TRANSLATE_NOOP("Rule", "rule set") },
    RuleRow{Rule::NotExtendable,       "not-extendable",          QT_TRANSLATE_NOOP("Rule", "This rule set knows no extension."),                                               QT_TRANSLATE_NOOP("Rule", "Answer within the limit."),                                                     QT_TRANSLATE_NOOP("Rule", "rule set") },
    RuleRow{Rule::ExtensionLate,       "extension-late",          QT_TRANSLATE_NOOP("Rule", "The limit ended on %1; an extension is asked for before."),                        QT_TRANSLATE_NOOP("Rule", "Answer at once; the case counts as overdue."),                                  QT_TRANSLATE_NOOP("Rule", "extension rule of the rule set") },
    RuleRow{Rule::ExtensionPending,    "extension-pending",       QT_TRANSLATE_NOOP("Rule", "An extension has been asked for and not been decided."),                           QT_TRANSLATE_NOOP("Rule", "Decide it first."),                                                             QT_TRANSLATE_NOOP("Rule", "extension rule of the rule set") },
    RuleRow{Rule::NoExtensionAsked,    "no-extension-asked",      QT_TRANSLATE_NOOP("Rule", "No extension has been asked for."),                                                QT_TRANSLATE_NOOP("Rule", "Record the unit's request first."),                                             QT_TRANSLATE_NOOP("Rule", "extension rule of the rule set") },
    RuleRow{Rule::ExtensionNotLonger,  "extension-not-longer",    QT_TRANSLATE_NOOP("Rule", "The new date %1 is not later than the limit %2."),                                 QT_TRANSLATE_NOOP("Rule", "Give a later date."),                                                           QT_TRANSLATE_NOOP("Rule", "extension rule of the rule set") },
    RuleRow{Rule::ExtensionTooLong,    "extension-too-long",      QT_TRANSLATE_NOOP("Rule", "The new date %1 lies after %2, the longest that the rules allow."),                QT_TRANSLATE_NOOP("Rule", "Give a date within it; it counts from the day of assignment."),                 QT_TRANSLATE_NOOP("Rule", "extension rule of the rule set") },
    RuleRow{Rule::DeputyNotTold,       "deputy-not-told",         QT_TRANSLATE_NOOP("Rule", "It is not recorded that the deputy was told."),                                    QT_TRANSLATE_NOOP("Rule", "Fill in when the deputy was told."),                                            QT_TRANSLATE_NOOP("Rule", "extension rule of the rule set") },

    RuleRow{Rule::UnknownClass,        "unknown-class",           QT_TRANSLATE_NOOP("Rule", "“%1” is no class of the scheme."),                                                 QT_TRANSLATE_NOOP("Rule", "Possible: %2."),                                                                QT_TRANSLATE_NOOP("Rule", "class scheme of the rule set") },
    RuleRow{Rule::ReasonCodeMissing,   "reason-code-missing",     QT_TRANSLATE_NOOP("Rule", "Class %1 needs a reason code."),                                                   QT_TRANSLATE_NOOP("Rule", "Possible: %2."),                                                                QT_TRANSLATE_NOOP("Rule", "class scheme of the rule set") },
    RuleRow{Rule::PromiseMissing,      "promise-missing",         QT_TRANSLATE_NOOP("Rule", "Class %1 promises something, and no promise is recorded."),                        QT_TRANSLATE_NOOP("Rule", "Record what was promised and by when."),                                        QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 18: with the time limit") },
    RuleRow{Rule::PromiseNotTracked,   "promise-not-tracked",     QT_TRANSLATE_NOOP("Rule", "Promises are recorded for a reply that leaves something to be done; class %1 does not."), QT_TRANSLATE_NOOP("Rule", "Leave the promise out, or correct the class."),                           QT_TRANSLATE_NOOP("Rule", "class scheme of the rule set") },
    RuleRow{Rule::PromiseWithoutDate,  "promise-without-date",    QT_TRANSLATE_NOOP("Rule", "The promise “%1” has no date or no text."),                                        QT_TRANSLATE_NOOP("Rule", "Each promise says what and by when."),                                          QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 18: with the time limit") },
    RuleRow{Rule::PromisePast,         "promise-past",            QT_TRANSLATE_NOOP("Rule", "The promised date %1 lies before the day on which it is promised (%2)."),                                QT_TRANSLATE_NOOP("Rule", "Correct the date."),                                                            QT_TRANSLATE_NOOP("Rule", "order of the steps") },
    RuleRow{Rule::DissatisfiedWithoutText, "dissatisfied-without-text", QT_TRANSLATE_NOOP("Rule", "“Dissatisfied” needs the deputy's words."),                                  QT_TRANSLATE_NOOP("Rule", "Write down what the deputy says."),                                             QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 23") },
    RuleRow{Rule::RatingAgainstText,   "rating-against-text",     QT_TRANSLATE_NOOP("Rule", "The rating is “%1”, but the text says “%2”."),                                     QT_TRANSLATE_NOOP("Rule", "Ask the deputy which of the two is meant."),                                    QT_TRANSLATE_NOOP("Rule", "Office practice: ratings are checked against their own words") },
    RuleRow{Rule::NoRater,             "no-rater",                QT_TRANSLATE_NOOP("Rule", "The case has no lead deputy, so it must be said who rates."),                      QT_TRANSLATE_NOOP("Rule", "Name the deputy."),                                                             QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 23") },
    RuleRow{Rule::RedoWithoutGround,   "redo-without-ground",     QT_TRANSLATE_NOOP("Rule", "The deputy is not dissatisfied, and no reason is given."),                         QT_TRANSLATE_NOOP("Rule", "Record the rating, or say what proved untrue."),                                QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 24") },
    RuleRow{Rule::RedoLimit,           "redo-limit",              QT_TRANSLATE_NOOP("Rule", "It has been redone %1 times already."),                                            QT_TRANSLATE_NOOP("Rule", "Put it before a three-party confrontation, or conclude not to redo it."),       QT_TRANSLATE_NOOP("Rule", "redo limit of the rule set") },
    RuleRow{Rule::DeputyNotHeard,      "deputy-not-heard",        QT_TRANSLATE_NOOP("Rule", "It is not recorded that the deputy was heard first."),                             QT_TRANSLATE_NOOP("Rule", "Fill in when the deputy was heard."),                                           QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 24") },
    RuleRow{Rule::NotDissatisfied,     "not-dissatisfied",        QT_TRANSLATE_NOOP("Rule", "The deputy is not dissatisfied, so nothing is to be redone."),                     QT_TRANSLATE_NOOP("Rule", "Close the case."),                                                              QT_TRANSLATE_NOOP("Rule", "Chongqing 2018, art. 27") },
    RuleRow{Rule::NoSuchPromise,       "no-such-promise",         QT_TRANSLATE_NOOP("Rule", "There is no promise %1."),                                                         QT_TRANSLATE_NOOP("Rule", "Choose one of the promises of the case."),                                      QT_TRANSLATE_NOOP("Rule", "ledger of promises") },
    RuleRow{Rule::PromiseSettled,      "promise-settled",         QT_TRANSLATE_NOOP("Rule", "Promise %1 is settled already."),                                                  QT_TRANSLATE_NOOP("Rule", "Record a new promise, or undo the earlier step."),                              QT_TRANSLATE_NOOP("Rule", "ledger of promises") },
    RuleRow{Rule::WhichPromise,        "which-promise",           QT_TRANSLATE_NOOP("Rule", "Several promises are open: %1."),                                                  QT_TRANSLATE_NOOP("Rule", "Say the number of the promise."),                                               QT_TRANSLATE_NOOP("Rule", "ledger of promises") },

    RuleRow{Rule::NotAnswered,         "not-answered",            QT_TRANSLATE_NOOP("Rule", "Not every unit that must answer has answered: %1."),                               QT_TRANSLATE_NOOP("Rule", "Record the missing replies."),                                                  QT_TRANSLATE_NOOP("Rule", "closing rule of the rule set") },
    RuleRow{Rule::NotRated,            "not-rated",               QT_TRANSLATE_NOOP("Rule", "The deputy has not rated the latest reply."),                                      QT_TRANSLATE_NOOP("Rule", "Send the opinion form, or record the rating."),                                 QT_TRANSLATE_NOOP("Rule", "closing rule of the rule set") },
    RuleRow{Rule::Dissatisfied,        "dissatisfied",            QT_TRANSLATE_NOOP("Rule", "The deputy is dissatisfied with the result."),                                     QT_TRANSLATE_NOOP("Rule", "Order a redo, or conclude with reason and signatories not to redo it."),        QT_TRANSLATE_NOOP("Rule", "closing rule of the rule set") },
    RuleRow{Rule::NotCertified,        "not-certified",           QT_TRANSLATE_NOOP("Rule", "The three parties have not certified the case."),                                  QT_TRANSLATE_NOOP("Rule", "Put it before a three-party confrontation."),                                   QT_TRANSLATE_NOOP("Rule", "closing rule of the rule set") },
    RuleRow{Rule::PromiseOpen,         "promise-open",            QT_TRANSLATE_NOOP("Rule", "A promise is still open: %1."),                                                    QT_TRANSLATE_NOOP("Rule", "Record first that it was kept, moved or not kept."),                            QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 18") },
    RuleRow{Rule::ReasonForSecrecy,    "reason-for-secrecy",      QT_TRANSLATE_NOOP("Rule", "Not publishing needs a reason."),                                                  QT_TRANSLATE_NOOP("Rule", "Give the reason: secrecy, privacy, or the deputy's wish."),                     QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 27") },
    RuleRow{Rule::KeyAlready,          "key-already",             QT_TRANSLATE_NOOP("Rule", "It is a key item already."),                                                       QT_TRANSLATE_NOOP("Rule", "Nothing needs doing."),                                                         QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 14") },
    RuleRow{Rule::NotKey,              "not-key",                 QT_TRANSLATE_NOOP("Rule", "It is not a key item."),                                                           QT_TRANSLATE_NOOP("Rule", "Nothing needs doing."),                                                         QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 14") },
    RuleRow{Rule::NoSuchConfrontation, "no-such-confrontation", QT_TRANSLATE_NOOP("Rule", "There is no confrontation %1."), QT_TRANSLATE_NOOP("Rule", "Plan it first, or name one of: %2."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::SittingOver, "sitting-over", QT_TRANSLATE_NOOP("Rule", "The confrontation %1 is “%2”."), QT_TRANSLATE_NOOP("Rule", "Name one that is still to be held."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::NotSitting, "not-sitting", QT_TRANSLATE_NOOP("Rule", "The confrontation %1 is “%2”, it does not sit."), QT_TRANSLATE_NOOP("Rule", "Begin it first; conclusions are drawn where the three parties sit."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::SittingOutOfTurn, "sitting-out-of-turn", QT_TRANSLATE_NOOP("Rule", "“%1” is not possible while the confrontation is “%2”."), QT_TRANSLATE_NOOP("Rule", "It is possible when it is: %3."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::ListedAlready, "listed-already", QT_TRANSLATE_NOOP("Rule", "The case stands on an agenda already."), QT_TRANSLATE_NOOP("Rule", "Let it be heard, postpone it, or take it off first."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::NotListed, "not-listed", QT_TRANSLATE_NOOP("Rule", "The case stands on no agenda."), QT_TRANSLATE_NOOP("Rule", "Put it on the agenda of a confrontation first."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::NoSuchPoint, "no-such-point", QT_TRANSLATE_NOOP("Rule", "There is no point %1; the last one is %2."), QT_TRANSLATE_NOOP("Rule", "Name one of them, or leave the number out for a new one."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::PointOpen, "point-open", QT_TRANSLATE_NOOP("Rule", "Not concluded yet: point %1."), QT_TRANSLATE_NOOP("Rule", "Agree on each point: done, partly done, not done, or promised by a day."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::PartyMissing, "party-missing", QT_TRANSLATE_NOOP("Rule", "Not all three parties are there; missing: %1."), QT_TRANSLATE_NOOP("Rule", "Record who came; one party may stay away, with an excuse and the decision of the chair to go on without."), QT_TRANSLATE_NOOP("Rule", "three parties face to face") },
    RuleRow{Rule::BallotTooMany, "ballot-too-many", QT_TRANSLATE_NOOP("Rule", "%1 (%2) are more than %3 (%4)."), QT_TRANSLATE_NOOP("Rule", "Count again."), QT_TRANSLATE_NOOP("Rule", "count sheet") },
    RuleRow{Rule::BallotSum, "ballot-sum", QT_TRANSLATE_NOOP("Rule", "The votes add up to %1, valid ballots are %2."), QT_TRANSLATE_NOOP("Rule", "Count again; a ballot that is not clear is not valid."), QT_TRANSLATE_NOOP("Rule", "count sheet") },
    RuleRow{Rule::BallotAgainst, "ballot-against", QT_TRANSLATE_NOOP("Rule", "The ballot did not pass: %1 of %2 valid votes are satisfied or basically satisfied; more than %3% are needed. Class %4 says solved."), QT_TRANSLATE_NOOP("Rule", "Say in the conclusion why three parties certify it all the same, or certify another class."), QT_TRANSLATE_NOOP("Rule", "rule of the ballot") },
    RuleRow{Rule::NothingConcluded, "nothing-concluded", QT_TRANSLATE_NOOP("Rule", "Nothing would be concluded."), QT_TRANSLATE_NOOP("Rule", "Say a class, a promise, a redo, a referral, or the conclusion in words; or postpone the case with a reason."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::RedoAndNot, "redo-and-not", QT_TRANSLATE_NOOP("Rule", "It cannot be redone and agreed not to be redone."), QT_TRANSLATE_NOOP("Rule", "Choose one of the two."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::SolvedAndRedo, "solved-and-redo", QT_TRANSLATE_NOOP("Rule", "Class %1 is solved, so there is nothing to be redone."), QT_TRANSLATE_NOOP("Rule", "Certify another class, or leave the redo out."), QT_TRANSLATE_NOOP("Rule", "class scheme") },
    RuleRow{Rule::PromiseBeforeSitting, "promise-before-sitting", QT_TRANSLATE_NOOP("Rule", "The promised date %1 lies before the confrontation (%2)."), QT_TRANSLATE_NOOP("Rule", "Correct the date."), QT_TRANSLATE_NOOP("Rule", "order of the steps") },
    RuleRow{Rule::ConfrontationProposed, "confrontation-proposed", QT_TRANSLATE_NOOP("Rule", "It was redone and the deputy is still dissatisfied."), QT_TRANSLATE_NOOP("Rule", "Put it on the agenda of a confrontation."), QT_TRANSLATE_NOOP("Rule", "Chongqing 2018, art. 27: studied with deputies and units") },
    RuleRow{Rule::NoticeShort, "notice-short", QT_TRANSLATE_NOOP("Rule", "Notice is given on %1, later than %2."), QT_TRANSLATE_NOOP("Rule", "Units and deputies may ask for another day; hold it later, or note that they agree."), QT_TRANSLATE_NOOP("Rule", "notice of the session") },
    RuleRow{Rule::NothingToHear, "nothing-to-hear", QT_TRANSLATE_NOOP("Rule", "No case stands on the agenda."), QT_TRANSLATE_NOOP("Rule", "Put the cases on it first."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::Unsettled, "unsettled", QT_TRANSLATE_NOOP("Rule", "Not settled yet: %1."), QT_TRANSLATE_NOOP("Rule", "Conclude each case, or postpone it with a reason."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::BadTime, "bad-time", QT_TRANSLATE_NOOP("Rule", "“%1” is no time of day."), QT_TRANSLATE_NOOP("Rule", "Write it as 09:00."), QT_TRANSLATE_NOOP("Rule", "calendar") },
    RuleRow{Rule::WhoAttends, "who-attends", QT_TRANSLATE_NOOP("Rule", "It is not said who it is."), QT_TRANSLATE_NOOP("Rule", "Name the deputy, the unit and its person, or the person of the congress office."), QT_TRANSLATE_NOOP("Rule", "attendance sheet") },
    RuleRow{Rule::ExcuseMissing, "excuse-missing", QT_TRANSLATE_NOOP("Rule", "The chair cannot go on without a party that is not excused."), QT_TRANSLATE_NOOP("Rule", "Record the excuse."), QT_TRANSLATE_NOOP("Rule", "attendance sheet") },
    RuleRow{Rule::PoolEmpty, "pool-empty", QT_TRANSLATE_NOOP("Rule", "There is no case to draw from by the rule “%1”."), QT_TRANSLATE_NOOP("Rule", "Choose another rule, or cases by hand."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::NotItsDay, "not-its-day", QT_TRANSLATE_NOOP("Rule", "The confrontation is called for %1; it cannot begin on %2."), QT_TRANSLATE_NOOP("Rule", "Change its day first, and give notice again."), QT_TRANSLATE_NOOP("Rule", "notice of the session") },
    RuleRow{Rule::NotNoticed, "not-noticed", QT_TRANSLATE_NOOP("Rule", "No notice of the confrontation was given."), QT_TRANSLATE_NOOP("Rule", "Make sure that deputies and units agree to sit without it."), QT_TRANSLATE_NOOP("Rule", "notice of the session") },
    RuleRow{Rule::NoticeAgain, "notice-again", QT_TRANSLATE_NOOP("Rule", "Notice was given for %1."), QT_TRANSLATE_NOOP("Rule", "Give notice of the new day."), QT_TRANSLATE_NOOP("Rule", "notice of the session") },
    RuleRow{Rule::NotTold, "not-told", QT_TRANSLATE_NOOP("Rule", "Notice was given on %1, before this case was put on the agenda."), QT_TRANSLATE_NOOP("Rule", "Tell its deputy and its units, and ask for the written report."), QT_TRANSLATE_NOOP("Rule", "notice of the session") },
    RuleRow{Rule::SittingBegun, "sitting-begun", QT_TRANSLATE_NOOP("Rule", "The confrontation %1 has begun; a case does not leave its agenda any more."), QT_TRANSLATE_NOOP("Rule", "Conclude the case, or postpone it with a reason."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::RuleDoesNotFind, "rule-does-not-find", QT_TRANSLATE_NOOP("Rule", "The rule “%1” does not find this case today."), QT_TRANSLATE_NOOP("Rule", "Say the reason why it is heard all the same, or list it as chosen by a person."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::DrawHowMany, "draw-how-many", QT_TRANSLATE_NOOP("Rule", "It is not said how many are drawn."), QT_TRANSLATE_NOOP("Rule", "Give a number, or a share from 1 to 100 percent, and not both."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::DrawTooMany, "draw-too-many", QT_TRANSLATE_NOOP("Rule", "%1 cases cannot be drawn out of %2."), QT_TRANSLATE_NOOP("Rule", "Draw at least one and not more than there are."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::PromiseTooFar, "promise-too-far", QT_TRANSLATE_NOOP("Rule", "The promised date %1 is more than ten years away."), QT_TRANSLATE_NOOP("Rule", "Correct the date."), QT_TRANSLATE_NOOP("Rule", "order of the steps") },
    RuleRow{Rule::PromiseUndelivered, "promise-undelivered", QT_TRANSLATE_NOOP("Rule", "Promise %1 is still open: there is no delivery to be rated."), QT_TRANSLATE_NOOP("Rule", "Record first that it was kept or broken."), QT_TRANSLATE_NOOP("Rule", "promise ledger") },
    RuleRow{Rule::SignatoriesMissing, "signatories-missing", QT_TRANSLATE_NOOP("Rule", "Named to sign: %1; parties that must sign: %2."), QT_TRANSLATE_NOOP("Rule", "Name one of each party: of those that sit, or of the deputies and the unit with whom it was studied."), QT_TRANSLATE_NOOP("Rule", "three parties face to face") },
    RuleRow{Rule::BallotNone, "ballot-none", QT_TRANSLATE_NOOP("Rule", "No ballot paper was issued."), QT_TRANSLATE_NOOP("Rule", "Count again, or leave the ballot out."), QT_TRANSLATE_NOOP("Rule", "count sheet") },
    RuleRow{Rule::PaperTooEarly, "paper-too-early", QT_TRANSLATE_NOOP("Rule", "The paper “%1” of a confrontation that is “%2” would say what has not happened."), QT_TRANSLATE_NOOP("Rule", "Print it when the confrontation has come so far: %3."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::RedoStopped, "redo-stopped", QT_TRANSLATE_NOOP("Rule", "It was concluded already that it is not redone again."), QT_TRANSLATE_NOOP("Rule", "Undo that conclusion if it was a mistake; a new redo sets it aside."), QT_TRANSLATE_NOOP("Rule", "Chongqing 2018, art. 27") },
    RuleRow{Rule::HeardAlready, "heard-already", QT_TRANSLATE_NOOP("Rule", "It was concluded in confrontation %1 already."), QT_TRANSLATE_NOOP("Rule", "Undo that conclusion if it was a mistake, or put the case on the agenda of another confrontation."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::OffAgenda, "off-agenda", QT_TRANSLATE_NOOP("Rule", "It stood on the agenda of confrontation %1 and is taken off."), QT_TRANSLATE_NOOP("Rule", "Tell those who were to come."), QT_TRANSLATE_NOOP("Rule", "confrontation") },
    RuleRow{Rule::AttendanceStands, "attendance-stands", QT_TRANSLATE_NOOP("Rule", "A case has been concluded with “%1” there; who was there then stays recorded as there."), QT_TRANSLATE_NOOP("Rule", "Say in the conclusion of a later case who had left by then; undo the conclusion if the attendance was wrong."), QT_TRANSLATE_NOOP("Rule", "three parties face to face") },
    RuleRow{Rule::FollowUpMissing, "follow-up-missing", QT_TRANSLATE_NOOP("Rule", "What was promised has been kept, and the deputy has had no follow-up reply: %1."), QT_TRANSLATE_NOOP("Rule", "Have the unit reply once more, and record it as a follow-up."), QT_TRANSLATE_NOOP("Rule", "Shandong 2017, art. 18") },

    RuleRow{Rule::AttachmentEmpty,     "attachment-empty",        QT_TRANSLATE_NOOP("Rule", "“%1” holds nothing."), QT_TRANSLATE_NOOP("Rule", "Choose the file that was meant."), QT_TRANSLATE_NOOP("Rule", "attachments") },
    RuleRow{Rule::AttachmentTooLarge,  "attachment-too-large",    QT_TRANSLATE_NOOP("Rule", "“%1” has %2 MB, and the case file takes %3 MB at most for each attachment."), QT_TRANSLATE_NOOP("Rule", "Attach a smaller copy, such as a scan of fewer dots, and keep the original with the paper file."), QT_TRANSLATE_NOOP("Rule", "attachments") },
    RuleRow{Rule::AttachmentTwice,     "attachment-twice",        QT_TRANSLATE_NOOP("Rule", "“%1” lies with the case already."), QT_TRANSLATE_NOOP("Rule", "Nothing needs to be done; a changed file can be attached beside it."), QT_TRANSLATE_NOOP("Rule", "attachments") },
    RuleRow{Rule::NoSuchAttachment,    "no-such-attachment",      QT_TRANSLATE_NOOP("Rule", "The case has no such attachment."), QT_TRANSLATE_NOOP("Rule", "Look at the case again: it may have been taken away meanwhile."), QT_TRANSLATE_NOOP("Rule", "attachments") },
    RuleRow{Rule::NoPicture,           "no-picture",              QT_TRANSLATE_NOOP("Rule", "“%1” is not a picture that can be shown (jpg, png, bmp, webp)."), QT_TRANSLATE_NOOP("Rule", "Choose the photograph itself, or have the camera write it as JPEG."), QT_TRANSLATE_NOOP("Rule", "attachments") },
    RuleRow{Rule::HistoryNotMade,      "history-not-made",        QT_TRANSLATE_NOOP("Rule", "The case history could not be made as a PDF, and a case is not closed without it."), QT_TRANSLATE_NOOP("Rule", "Close it again; where that does not help, restart the program and see that its fonts are installed."), QT_TRANSLATE_NOOP("Rule", "attachments") },
    RuleRow{Rule::OwnFieldUnknown,     "own-field-unknown",       QT_TRANSLATE_NOOP("Rule", "The office has no own field “%1”."), QT_TRANSLATE_NOOP("Rule", "Own fields: %2. Add it first, or write its name as it stands there."), QT_TRANSLATE_NOOP("Rule", "own fields") },
    RuleRow{Rule::OwnFieldRetired,     "own-field-retired",       QT_TRANSLATE_NOOP("Rule", "The own field “%1” is no longer in use."), QT_TRANSLATE_NOOP("Rule", "Take it into use again among the own fields, or leave it out."), QT_TRANSLATE_NOOP("Rule", "own fields") },
    RuleRow{Rule::OwnValueBad,         "own-value-bad",           QT_TRANSLATE_NOOP("Rule", "“%2” cannot stand in the own field “%1”."), QT_TRANSLATE_NOOP("Rule", "Possible: %3."), QT_TRANSLATE_NOOP("Rule", "own fields") },
    RuleRow{Rule::OwnFieldName,        "own-field-name",          QT_TRANSLATE_NOOP("Rule", "“%1” cannot be the name of an own field."), QT_TRANSLATE_NOOP("Rule", "Write one to twenty characters without = , & and line breaks."), QT_TRANSLATE_NOOP("Rule", "own fields") },
    RuleRow{Rule::OwnFieldTwice,       "own-field-twice",         QT_TRANSLATE_NOOP("Rule", "There is an own field “%1” already, in use or not."), QT_TRANSLATE_NOOP("Rule", "Choose another name, or take the other one into use again."), QT_TRANSLATE_NOOP("Rule", "own fields") },
    RuleRow{Rule::OwnFieldChoices,     "own-field-choices",       QT_TRANSLATE_NOOP("Rule", "The choices of the own field “%1” do not fit."), QT_TRANSLATE_NOOP("Rule", "A field of the kind “one of several” takes at least two different choices, other kinds take none."), QT_TRANSLATE_NOOP("Rule", "own fields") },
    RuleRow{Rule::NothingToUndo,       "nothing-to-undo",         QT_TRANSLATE_NOOP("Rule", "There is nothing to undo."),                                                       QT_TRANSLATE_NOOP("Rule", "The journal lists what was done."),                                             QT_TRANSLATE_NOOP("Rule", "journal") },
    RuleRow{Rule::UndoBlocked,         "undo-blocked",            QT_TRANSLATE_NOOP("Rule", "Later steps build on it: %1."),                                                    QT_TRANSLATE_NOOP("Rule", "Undo the later steps first."),                                                  QT_TRANSLATE_NOOP("Rule", "journal") },
    RuleRow{Rule::AlreadyUndone,       "already-undone",          QT_TRANSLATE_NOOP("Rule", "It has been undone already."),                                                     QT_TRANSLATE_NOOP("Rule", "Undo the undoing to bring it back."),                                           QT_TRANSLATE_NOOP("Rule", "journal") },
    RuleRow{Rule::NoSuchRow, "no-such-row", QT_TRANSLATE_NOOP("Rule", "The register has no row %1."), QT_TRANSLATE_NOOP("Rule", "Look at the register anew: the row was taken back meanwhile."), QT_TRANSLATE_NOOP("Rule", "register") },
    RuleRow{Rule::RegisterNameTwice, "register-name-twice", QT_TRANSLATE_NOOP("Rule", "“%1” is in the register already."), QT_TRANSLATE_NOOP("Rule", "Change the row that is there, or write a name that tells the two apart."), QT_TRANSLATE_NOOP("Rule", "register: a name means one row") },
    RuleRow{Rule::DeputyTwice, "deputy-twice", QT_TRANSLATE_NOOP("Rule", "The delegation has a deputy %1 already."), QT_TRANSLATE_NOOP("Rule", "Change the row that is there; of two people with one name, give both the number of the certificate."), QT_TRANSLATE_NOOP("Rule", "register of deputies") },
    RuleRow{Rule::BirthImpossible, "birth-impossible", QT_TRANSLATE_NOOP("Rule", "Nobody born on %1 can be a deputy today: a deputy is 18 at least and 110 at most."), QT_TRANSLATE_NOOP("Rule", "Correct the day of birth, or leave it empty."), QT_TRANSLATE_NOOP("Rule", "Election Law, art. 4") },
    RuleRow{Rule::SuccessorItself, "successor-itself", QT_TRANSLATE_NOOP("Rule", "“%1” cannot follow itself."), QT_TRANSLATE_NOOP("Rule", "Name the unit that does its work now."), QT_TRANSLATE_NOOP("Rule", "register of units") },
    RuleRow{Rule::SuccessorEnded, "successor-ended", QT_TRANSLATE_NOOP("Rule", "The successor “%1” has itself ended (%2)."), QT_TRANSLATE_NOOP("Rule", "Name the unit that does the work today."), QT_TRANSLATE_NOOP("Rule", "register of units") },
    RuleRow{Rule::RenamedOutside, "renamed-outside", QT_TRANSLATE_NOOP("Rule", "“%1” did not exist on %2."), QT_TRANSLATE_NOOP("Rule", "Take a day within the validity of the unit."), QT_TRANSLATE_NOOP("Rule", "register of units") },
    RuleRow{Rule::DayAsItIs, "day-as-it-is", QT_TRANSLATE_NOOP("Rule", "%1 is that already."), QT_TRANSLATE_NOOP("Rule", "Only days that differ from the official calendar are put in."), QT_TRANSLATE_NOOP("Rule", "calendar") },
    RuleRow{Rule::NoBackup,            "no-backup",               QT_TRANSLATE_NOOP("Rule", "The backup before the change failed: %1"),                                         QT_TRANSLATE_NOOP("Rule", "Make room or choose another folder, then try again."),                          QT_TRANSLATE_NOOP("Rule", "backup") },
};
// clang-format on

constexpr bool inOrder()
{
    for (size_t i = 0; i < rules.size(); ++i) {
        if (size_t(rules[i].value) != i)
            return false;
    }
    return rules.size() == size_t(Rule::NoBackup) + 1;
}
static_assert(inOrder());

QString words(const char* source, const QStringList& arguments)
{
    const QString text = QCoreApplication::translate("Rule", source);
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) { // in one pass: an argument may itself hold a %1
        const int digit = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (digit < 1) {
            filled += text[i];
            continue;
        }
        filled += arguments.value(digit - 1);
        ++i;
    }
    return filled;
}

} // namespace

QString ruleKey(Rule rule)
{
    return QString::fromLatin1(rules[size_t(rule)].key);
}

Refusal unknownName(Rule rule, Field field, const QString& name, const QStringList& similar)
{
    //: follows a sentence that tells what to do; begins with a blank where the language has one
    const QString clause = QCoreApplication::translate("Rule", " Similar: %1.").arg(similar.join(QStringLiteral("、")));
    return {rule, field, {name, similar.isEmpty() ? QString() : clause}};
}

QString Refusal::what() const
{
    return words(rules[size_t(rule)].what, arguments);
}
QString Refusal::remedy() const
{
    return words(rules[size_t(rule)].remedy, arguments);
}

QString Refusal::source() const
{
    return law.isEmpty() ? QCoreApplication::translate("Rule", rules[size_t(rule)].source) : law;
}

QString Refusal::line() const
{
    //: what is wrong, then the rule that it rests on in brackets, then what to do
    return QCoreApplication::translate("Rule", "%1 (%2) %3").arg(what(), source(), remedy());
}

QString lines(const Refusals& refusals)
{
    QStringList all;
    for (const Refusal& refusal : refusals)
        all << refusal.line();
    return all.join(u' ');
}

} // namespace huiyin::lifecycle
