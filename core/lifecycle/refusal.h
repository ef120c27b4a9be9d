// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "lifecycle/field.h"

#include <vector>

namespace huiyin::lifecycle {

//! Every rule that can stand in the way of an action, or that the person should know when it is done.
enum class Rule : quint8 {
    // the door
    NoSuchCase,
    OutOfTurn,
    NoSuchShare,
    UnitNotOnCase,
    WhichUnit,
    WhichDeputy,
    Missing,
    NotTaken,
    UnknownUnit,
    UnknownDeputy,
    UnknownValue,
    UnknownAction,
    UnknownField,
    SaidTwice,
    BadDate,
    BadLine,
    LineTooLong,
    NoActionFile,
    DateBefore,
    DateAfter,
    DateAfterToday,
    NothingSaid,
    FileUnusable,
    FileReadOnly,
    // intake and screening
    NumberTaken,
    NumberOfOther,
    NumberFixed,
    ProposerMissing,
    CosignerTwice,
    NoSuchCosigner,
    UnknownReasonCode,
    MergeIntoItself,
    MergeIntoDone,
    MergeHasChildren,
    NotUnanimous,
    WithdrawTooLate,
    DiscardAssigned,
    // assignment
    NoUnit,
    UnitTwice,
    LeadAndSeparate,
    AssistWithoutLead,
    OneSeparate,
    UnitNotValid,
    UnitHasShare,
    ReturnAfterReply,
    ReturnWindowOver,
    UnitGaveBack,
    LimitBeforeAssignment,
    HandOverLate,
    // handling
    ContactMissing,
    OpinionMissing,
    NoResend,
    NotExtendable,
    ExtensionLate,
    ExtensionPending,
    NoExtensionAsked,
    ExtensionNotLonger,
    ExtensionTooLong,
    DeputyNotTold,
    // reply and rating
    UnknownClass,
    ReasonCodeMissing,
    PromiseMissing,
    PromiseNotTracked,
    PromiseWithoutDate,
    PromisePast,
    DissatisfiedWithoutText,
    RatingAgainstText,
    NoRater,
    RedoWithoutGround,
    RedoLimit,
    DeputyNotHeard,
    NotDissatisfied,
    NoSuchPromise,
    PromiseSettled,
    WhichPromise,
    // closing
    NotAnswered,
    NotRated,
    Dissatisfied,
    NotCertified,
    PromiseOpen,
    ReasonForSecrecy,
    KeyAlready,
    NotKey,
    NoSuchConfrontation,
    SittingOver,
    NotSitting,
    SittingOutOfTurn,
    ListedAlready,
    NotListed,
    NoSuchPoint,
    PointOpen,
    PartyMissing,
    BallotTooMany,
    BallotSum,
    BallotAgainst,
    NothingConcluded,
    RedoAndNot,
    SolvedAndRedo,
    PromiseBeforeSitting,
    ConfrontationProposed,
    NoticeShort,
    NothingToHear,
    Unsettled,
    BadTime,
    WhoAttends,
    ExcuseMissing,
    PoolEmpty,
    NotItsDay,
    NotNoticed,
    NoticeAgain,
    NotTold,
    SittingBegun,
    RuleDoesNotFind,
    DrawHowMany,
    DrawTooMany,
    PromiseTooFar,
    PromiseUndelivered,
    SignatoriesMissing,
    BallotNone,
    PaperTooEarly,
    RedoStopped,
    HeardAlready,
    OffAgenda,
    AttendanceStands,
    FollowUpMissing,
    // attachments
    AttachmentEmpty,
    AttachmentTooLarge,
    AttachmentTwice,
    NoSuchAttachment,
    NoPicture,
    HistoryNotMade,
    // own fields
    OwnFieldUnknown,
    OwnFieldRetired,
    OwnValueBad,
    OwnFieldName,
    OwnFieldTwice,
    OwnFieldChoices,
    // history
    NothingToUndo,
    UndoBlocked,
    AlreadyUndone,
    // registers
    NoSuchRow,
    RegisterNameTwice,
    DeputyTwice,
    BirthImpossible,
    SuccessorItself,
    SuccessorEnded,
    RenamedOutside,
    DayAsItIs,
    NoBackup,
};

//! Why an action cannot be done, or what to mind about one that was: a value, because refusing is ordinary.
//! Words are made where they are shown, in the language of the program.
struct Refusal {
    Rule rule;
    Field field = Field::None; //!< where a form should point
    QStringList arguments = {};
    QString law = {}; //!< article of the rule set in force, where the rule is a limit of it

    QString what() const;   //!< "A promise is still open."
    QString remedy() const; //!< "Record first that it was kept, moved or not kept."
    QString source() const; //!< "Shandong 2017, art. 18"
    QString line() const;   //!< the three in one line
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

//! All that stands in the way, at once; never empty.
using Refusals = std::vector<Refusal>;

QString ruleKey(Rule rule);
//! A name that no register has, with those that are like it.
Refusal unknownName(Rule rule, Field field, const QString& name, const QStringList& similar);

QString lines(const Refusals& refusals); //!< every refusal in one line

} // namespace huiyin::lifecycle
