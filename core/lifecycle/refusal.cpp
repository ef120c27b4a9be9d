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

#define WHAT(text) QT_TRANSLATE_NOOP("Rule", text)

// clang-format off
constexpr std::array rules{
    //      rule                       key                        what                                                                                     remedy                                                                                source
    RuleRow{Rule::NoSuchCase,          "no-such-case",            WHAT("There is no case %1."),                                                            WHAT("Look it up in the list; a number reads 18-4-12, in recess 18-4-R3."),           WHAT("numbering") },
    RuleRow{Rule::OutOfTurn,           "out-of-turn",             WHAT("“%1” is not possible while the case is “%2”."),                                    WHAT("It is possible when the case is: %3."),                                         WHAT("lifecycle table") },
    RuleRow{Rule::NoSuchShare,         "no-such-share",           WHAT("No unit's share of this case is at the point where “%1” is possible."),            WHAT("Shares: %2."),                                                                  WHAT("lifecycle table") },
    RuleRow{Rule::WhichUnit,           "which-unit",              WHAT("Several units could be meant: %1."),                                               WHAT("Name the unit."),                                                               WHAT("lifecycle table") },
    RuleRow{Rule::Missing,             "missing",                 WHAT("“%1” is missing."),                                                                WHAT("Fill it in."),                                                                  WHAT("lifecycle table") },
    RuleRow{Rule::NotTaken,            "not-taken",               WHAT("“%1” does not belong to “%2”."),                                                   WHAT("Leave it out, or choose the action that it belongs to."),                       WHAT("lifecycle table") },
    RuleRow{Rule::UnknownUnit,         "unknown-unit",            WHAT("There is no unit “%1”."),                                                          WHAT("Write its full or short name, or register it first. Similar: %2."),             WHAT("register of units") },
    RuleRow{Rule::UnknownDeputy,       "unknown-deputy",          WHAT("There is no deputy “%1”."),                                                        WHAT("Write the full name, or register the deputy first. Similar: %2."),              WHAT("register of deputies") },
    RuleRow{Rule::UnknownValue,        "unknown-value",           WHAT("“%2” is not a value of “%1”."),                                                    WHAT("Possible: %3."),                                                                WHAT("vocabulary") },
    RuleRow{Rule::UnknownAction,       "unknown-action",          WHAT("There is no action “%1”."),                                                        WHAT("`huiyin-cli lifecycle` lists the actions."),                                    WHAT("lifecycle table") },
    RuleRow{Rule::UnknownField,        "unknown-field",           WHAT("There is no argument “%1”."),                                                      WHAT("`huiyin-cli lifecycle --format json` lists the arguments of each action."),     WHAT("lifecycle table") },
    RuleRow{Rule::BadDate,             "bad-date",                WHAT("“%1” is not a day of the calendar."),                                              WHAT("Write it as 2026-03-16."),                                                      WHAT("calendar") },
    RuleRow{Rule::BadLine,             "bad-line",                WHAT("The line is not one JSON object: %1."),                                            WHAT("Write one object a line, such as {\"ref\":\"18-4-12\",\"action\":\"screen\"}."), WHAT("JSON") },
    RuleRow{Rule::DateBefore,          "date-before",             WHAT("%1 lies before %2 (%3)."),                                                         WHAT("Correct the date."),                                                            WHAT("order of the steps") },
    RuleRow{Rule::DateAfterToday,      "date-after-today",        WHAT("%1 lies in the future (today is %2)."),                                            WHAT("Correct the date, or wait until it has happened."),                             WHAT("order of the steps") },
    RuleRow{Rule::NothingSaid,         "nothing-said",            WHAT("Nothing would change."),                                                           WHAT("Give at least one new value."),                                                 WHAT("lifecycle table") },
    RuleRow{Rule::FileUnusable,        "file-unusable",           WHAT("The case file cannot be used any more."),                                          WHAT("Close the program, keep the file, and restore the last backup."),               WHAT("case file") },
    RuleRow{Rule::FileReadOnly,        "file-read-only",          WHAT("The case file is open for reading only."),                                         WHAT("Open it on the PC that may write, or copy it to a folder that can be written."), WHAT("case file") },

    RuleRow{Rule::NumberTaken,         "number-taken",            WHAT("The number %1 is taken."),                                                         WHAT("Take another one; the next free one is %2."),                                   WHAT("numbering: a number is never used twice") },
    RuleRow{Rule::NumberOfOther,       "number-of-other-session", WHAT("The number %1 does not belong to this case."),                                     WHAT("Its congress, session and series are those of %2."),                            WHAT("numbering") },
    RuleRow{Rule::ProposerMissing,     "proposer-missing",        WHAT("Nobody proposes."),                                                                WHAT("Name the lead deputy, or the delegation that proposes."),                       WHAT("Shandong 2017, art. 8") },
    RuleRow{Rule::CosignerTwice,       "cosigner-twice",          WHAT("This deputy signs already."),                                                      WHAT("Leave the second name out."),                                                   WHAT("special paper") },
    RuleRow{Rule::NoSuchCosigner,      "no-such-cosigner",        WHAT("This deputy is not among the co-signers."),                                        WHAT("Choose one of the co-signers."),                                                WHAT("special paper") },
    RuleRow{Rule::UnknownReasonCode,   "unknown-reason-code",     WHAT("“%1” is no reason code of the rule set."),                                         WHAT("Possible: %2."),                                                                WHAT("rule set") },
    RuleRow{Rule::MergeIntoItself,     "merge-into-itself",       WHAT("A case cannot be merged into itself."),                                            WHAT("Name the case that is to be handled for both."),                                WHAT("Shandong 2017, art. 20") },
    RuleRow{Rule::MergeIntoDone,       "merge-into-done",         WHAT("The case to merge into is “%1”."),                                                 WHAT("Merge into a case that is filed or being handled."),                            WHAT("Shandong 2017, art. 20") },
    RuleRow{Rule::MergeHasChildren,    "merge-has-children",      WHAT("Other cases are merged into this one."),                                           WHAT("Undo their merging first."),                                                    WHAT("Shandong 2017, art. 20") },
    RuleRow{Rule::NotUnanimous,        "not-unanimous",           WHAT("A joint suggestion is withdrawn only when all co-signers agree."),                 WHAT("Confirm that all agree, or record that one deputy leaves."),                    WHAT("withdrawal rule of the rule set") },
    RuleRow{Rule::WithdrawTooLate,     "withdraw-too-late",       WHAT("It can be withdrawn only before it is assigned."),                                 WHAT("Let it be answered."),                                                          WHAT("withdrawal rule of the rule set") },

    RuleRow{Rule::NoUnit,              "no-unit",                 WHAT("No unit is to answer."),                                                           WHAT("Name a sole unit, a lead unit with assisting units, or two or more separate units."), WHAT("Shandong 2017: kinds of undertaking") },
    RuleRow{Rule::UnitTwice,           "unit-twice",              WHAT("“%1” is named twice."),                                                            WHAT("One unit has one part."),                                                       WHAT("Shandong 2017: kinds of undertaking") },
    RuleRow{Rule::LeadAndSeparate,     "lead-and-separate",       WHAT("A case has a sole unit, or a lead unit, or separate units, not two of these."),    WHAT("Choose one kind of undertaking."),                                              WHAT("Shandong 2017: kinds of undertaking") },
    RuleRow{Rule::AssistWithoutLead,   "assist-without-lead",     WHAT("There is no lead unit to assist."),                                                WHAT("Name the lead unit."),                                                          WHAT("Shandong 2017: kinds of undertaking") },
    RuleRow{Rule::OneSeparate,         "one-separate",            WHAT("One separate unit alone is a sole unit."),                                         WHAT("Name it as sole unit, or name a second one."),                                  WHAT("Shandong 2017: kinds of undertaking") },
    RuleRow{Rule::UnitNotValid,        "unit-not-valid",          WHAT("The unit “%1” does not exist on %2."),                                             WHAT("Name its successor."),                                                          WHAT("register of units") },
    RuleRow{Rule::UnitHasShare,        "unit-has-share",          WHAT("The unit has a part in this case already."),                                       WHAT("Choose another unit."),                                                         WHAT("register of units") },
    RuleRow{Rule::ReturnWindowOver,    "return-window-over",      WHAT("The window for returning ended on %1; silence counts as acceptance."),             WHAT("Let the unit go on, or add another unit."),                                     WHAT("return window of the rule set") },
    RuleRow{Rule::LimitBeforeAssignment, "limit-before-assignment", WHAT("The local limit lies before the day of assignment."),                            WHAT("Correct one of the two dates."),                                                WHAT("order of the steps") },

    RuleRow{Rule::ContactMissing,      "contact-missing",         WHAT("No contact with the deputy is recorded before the reply."),                        WHAT("Record the visit or talk."),                                                    WHAT("Deputies Law 2025, art. 51") },
    RuleRow{Rule::OpinionMissing,      "opinion-missing",         WHAT("The opinions of these assisting units are missing: %1."),                          WHAT("Record the opinions; the reply must state them."),                              WHAT("Shandong 2017: the lead reply states the assisting units' opinions") },
    RuleRow{Rule::NoResend,            "no-resend",               WHAT("This rule set knows no second opinion."),                                          WHAT("Record a new opinion with the unit's letter."),                                 WHAT("rule set") },
    RuleRow{Rule::NotExtendable,       "not-extendable",          WHAT("This rule set knows no extension."),                                               WHAT("Answer within the limit."),                                                     WHAT("rule set") },
    RuleRow{Rule::ExtensionLate,       "extension-late",          WHAT("The limit ended on %1; an extension is asked for before."),                        WHAT("Answer at once; the case counts as overdue."),                                  WHAT("extension rule of the rule set") },
    RuleRow{Rule::ExtensionPending,    "extension-pending",       WHAT("An extension has been asked for and not been decided."),                           WHAT("Decide it first."),                                                             WHAT("extension rule of the rule set") },
    RuleRow{Rule::NoExtensionAsked,    "no-extension-asked",      WHAT("No extension has been asked for."),                                                WHAT("Record the unit's request first."),                                             WHAT("extension rule of the rule set") },
    RuleRow{Rule::ExtensionNotLonger,  "extension-not-longer",    WHAT("The new date %1 is not later than the limit %2."),                                 WHAT("Give a later date."),                                                           WHAT("extension rule of the rule set") },
    RuleRow{Rule::ExtensionTooLong,    "extension-too-long",      WHAT("The new date %1 lies after %2, the longest that the rules allow."),                WHAT("Give a date within it; it counts from the day of assignment."),                 WHAT("extension rule of the rule set") },
    RuleRow{Rule::DeputyNotTold,       "deputy-not-told",         WHAT("It is not recorded that the deputy was told."),                                    WHAT("Fill in when the deputy was told."),                                            WHAT("extension rule of the rule set") },

    RuleRow{Rule::UnknownClass,        "unknown-class",           WHAT("“%1” is no class of the scheme."),                                                 WHAT("Possible: %2."),                                                                WHAT("class scheme of the rule set") },
    RuleRow{Rule::ReasonCodeMissing,   "reason-code-missing",     WHAT("Class %1 needs a reason code."),                                                   WHAT("Possible: %2."),                                                                WHAT("class scheme of the rule set") },
    RuleRow{Rule::PromiseMissing,      "promise-missing",         WHAT("Class %1 promises something, and no promise is recorded."),                        WHAT("Record what was promised and by when."),                                        WHAT("Shandong 2017, art. 18: with the time limit") },
    RuleRow{Rule::PromiseNotTracked,   "promise-not-tracked",     WHAT("Promises are recorded for a reply that leaves something to be done; class %1 does not."), WHAT("Leave the promise out, or correct the class."),                           WHAT("class scheme of the rule set") },
    RuleRow{Rule::PromiseWithoutDate,  "promise-without-date",    WHAT("The promise “%1” has no date or no text."),                                        WHAT("Each promise says what and by when."),                                          WHAT("Shandong 2017, art. 18: with the time limit") },
    RuleRow{Rule::PromisePast,         "promise-past",            WHAT("The promised date %1 lies before the reply (%2)."),                                WHAT("Correct the date."),                                                            WHAT("order of the steps") },
    RuleRow{Rule::DissatisfiedWithoutText, "dissatisfied-without-text", WHAT("“Dissatisfied” needs the deputy's words."),                                  WHAT("Write down what the deputy says."),                                             WHAT("Shandong 2017, art. 23") },
    RuleRow{Rule::RatingAgainstText,   "rating-against-text",     WHAT("The rating is “%1”, but the text says “%2”."),                                     WHAT("Ask the deputy which of the two is meant."),                                    WHAT("Office practice: ratings are checked against their own words") },
    RuleRow{Rule::NoRater,             "no-rater",                WHAT("The case has no lead deputy, so it must be said who rates."),                      WHAT("Name the deputy."),                                                             WHAT("Shandong 2017, art. 23") },
    RuleRow{Rule::RedoWithoutGround,   "redo-without-ground",     WHAT("The deputy is not dissatisfied, and no reason is given."),                         WHAT("Record the rating, or say what proved untrue."),                                WHAT("Shandong 2017, art. 24") },
    RuleRow{Rule::RedoLimit,           "redo-limit",              WHAT("It has been redone %1 times already."),                                            WHAT("Put it before a three-party confrontation, or conclude not to redo it."),       WHAT("redo limit of the rule set") },
    RuleRow{Rule::DeputyNotHeard,      "deputy-not-heard",        WHAT("It is not recorded that the deputy was heard first."),                             WHAT("Fill in when the deputy was heard."),                                           WHAT("Shandong 2017, art. 24") },
    RuleRow{Rule::NotDissatisfied,     "not-dissatisfied",        WHAT("The deputy is not dissatisfied, so nothing is to be redone."),                     WHAT("Close the case."),                                                              WHAT("Chongqing 2018, art. 27") },
    RuleRow{Rule::NoSuchPromise,       "no-such-promise",         WHAT("There is no promise %1."),                                                         WHAT("Choose one of the promises of the case."),                                      WHAT("ledger of promises") },
    RuleRow{Rule::PromiseSettled,      "promise-settled",         WHAT("Promise %1 is settled already."),                                                  WHAT("Record a new promise, or undo the earlier step."),                              WHAT("ledger of promises") },
    RuleRow{Rule::WhichPromise,        "which-promise",           WHAT("Several promises are open: %1."),                                                  WHAT("Say the number of the promise."),                                               WHAT("ledger of promises") },

    RuleRow{Rule::NotAnswered,         "not-answered",            WHAT("Not every unit that must answer has answered: %1."),                               WHAT("Record the missing replies."),                                                  WHAT("closing rule of the rule set") },
    RuleRow{Rule::NotRated,            "not-rated",               WHAT("The deputy has not rated the latest reply."),                                      WHAT("Send the opinion form, or record the rating."),                                 WHAT("closing rule of the rule set") },
    RuleRow{Rule::Dissatisfied,        "dissatisfied",            WHAT("The deputy is dissatisfied with the result."),                                     WHAT("Order a redo, or conclude with reason and signatories not to redo it."),        WHAT("closing rule of the rule set") },
    RuleRow{Rule::NotCertified,        "not-certified",           WHAT("The three parties have not certified the case."),                                  WHAT("Put it before a three-party confrontation."),                                   WHAT("closing rule of the rule set") },
    RuleRow{Rule::PromiseOpen,         "promise-open",            WHAT("A promise is still open: %1."),                                                    WHAT("Record first that it was kept, moved or not kept."),                            WHAT("Shandong 2017, art. 18") },
    RuleRow{Rule::ReasonForSecrecy,    "reason-for-secrecy",      WHAT("Not publishing needs a reason."),                                                  WHAT("Give the reason: secrecy, privacy, or the deputy's wish."),                     WHAT("Shandong 2017, art. 27") },
    RuleRow{Rule::KeyAlready,          "key-already",             WHAT("It is a key item already."),                                                       WHAT("Nothing needs doing."),                                                         WHAT("Shandong 2017, art. 14") },
    RuleRow{Rule::NotKey,              "not-key",                 WHAT("It is not a key item."),                                                           WHAT("Nothing needs doing."),                                                         WHAT("Shandong 2017, art. 14") },

    RuleRow{Rule::NothingToUndo,       "nothing-to-undo",         WHAT("There is nothing to undo."),                                                       WHAT("The journal lists what was done."),                                             WHAT("journal") },
    RuleRow{Rule::UndoBlocked,         "undo-blocked",            WHAT("Later steps build on it: %1."),                                                    WHAT("Undo the later steps first."),                                                  WHAT("journal") },
    RuleRow{Rule::AlreadyUndone,       "already-undone",          WHAT("It has been undone already."),                                                     WHAT("Undo the undoing to bring it back."),                                           WHAT("journal") },
    RuleRow{Rule::NoBackup,            "no-backup",               WHAT("The backup before the change failed: %1"),                                         WHAT("Make room or choose another folder, then try again."),                          WHAT("backup") },
};
// clang-format on
#undef WHAT

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

QString ruleKey(Rule rule) { return QString::fromLatin1(rules[size_t(rule)].key); }

QString Refusal::what() const { return words(rules[size_t(rule)].what, arguments); }
QString Refusal::remedy() const { return words(rules[size_t(rule)].remedy, arguments); }

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
