// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "domain/id.h"
#include "domain/outcome.h"
#include "domain/state.h"
#include "domain/suggestion_number.h"

#include <optional>

namespace huiyin {

//! What a current obligation is: the list shows its date and who has to move.
enum class DueKind : quint8 { None, Reply, Redo, Opinion, Feedback, Promise, HandOver };
std::span<const Word<DueKind>> wordTable(DueKind);

//! One deputies' suggestion: the paper, its way through the office, and the outcome in short.
//! Each value of the field names its fields once, here; the case file, the journal and JSON all read them from
//! fields().
struct Suggestion {
    SuggestionId id;
    int congress = 0;
    int session = 0;
    bool recess = false;       //!< handed in between the sessions 闭会期间
    int intakeSerial = 0;      //!< receipt number, given at intake
    std::optional<int> serial; //!< given at filing, or reserved at intake when the paper bears one

    QString title;
    std::optional<TextId> body;
    QString kind = QStringLiteral("suggestion"); //!< suggestion, criticism, opinion, motion, letter (domain.md 2.1)
    std::optional<CategoryId> category;
    std::optional<DeputyId> lead; //!< nobody where a delegation proposes
    std::optional<DelegationId> delegation;
    std::optional<GroupId> group;
    QString publicity = QStringLiteral("open"); //!< open, summary, closed
    bool secret = false;
    QString source;                   //!< research, visit, group, talks, voters, other
    std::optional<UnitId> wantedUnit; //!< the unit that the deputy wishes for

    Milestone milestone = Milestone::Submitted;
    std::optional<QDate> receivedOn;
    std::optional<QDate> filedOn;
    std::optional<SuggestionId> mergedInto;
    std::optional<QDate> withdrawnOn;
    std::optional<QDate> closedOn;
    std::optional<QDate> archivedOn;
    bool closedRated = false; //!< closed after a rating or a certification, not on the answer alone
    bool redoStopped = false; //!< studied, not to be redone again 经研究不再重办
    QString archiveNo;
    QString ruleSet; //!< under which it was assigned; kept for ever
    std::optional<QDate> limitOn;
    std::optional<LeaderId> leader;     //!< 领办
    std::optional<LeaderId> supervisor; //!< 督办
    std::optional<CommitteeId> committee;
    bool key = false;   //!< 重点督办
    QString disclosure; //!< full, summary, none; empty: not decided
    bool imported = false;
    QString note;

    // derived
    CaseState state = CaseState::Submitted;
    std::optional<UnitId> mainUnit; //!< lead or sole unit, or the first of the separate ones
    std::optional<QDate> nextDue;
    DueKind nextDueKind = DueKind::None;
    int openPromises = 0;
    Outcome outcome;

    //! The number of a filed case, else the receipt number: every case can be named at any time.
    SuggestionNumber ref() const
    {
        using Series = SuggestionNumber::Series;
        const auto made =
            serial ? SuggestionNumber::make(congress, session, recess ? Series::Recess : Series::Session, *serial)
                   : SuggestionNumber::make(congress, session, Series::Intake, intakeSerial);
        Q_ASSERT(made);
        return *made;
    }

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("congress", self.congress);
        visit("session", self.session);
        visit("recess", self.recess);
        visit("intake_serial", self.intakeSerial);
        visit("serial", self.serial);
        visit("title", self.title);
        visit("body_id", self.body);
        visit("kind", self.kind);
        visit("category_id", self.category);
        visit("lead_id", self.lead);
        visit("delegation_id", self.delegation);
        visit("group_id", self.group);
        visit("publicity", self.publicity);
        visit("secret", self.secret);
        visit("source", self.source);
        visit("wanted_unit_id", self.wantedUnit);
        visit("milestone", self.milestone);
        visit("received_on", self.receivedOn);
        visit("filed_on", self.filedOn);
        visit("merged_into_id", self.mergedInto);
        visit("withdrawn_on", self.withdrawnOn);
        visit("closed_on", self.closedOn);
        visit("archived_on", self.archivedOn);
        visit("closed_rated", self.closedRated);
        visit("redo_stopped", self.redoStopped);
        visit("archive_no", self.archiveNo);
        visit("rule_set", self.ruleSet);
        visit("limit_on", self.limitOn);
        visit("leader_id", self.leader);
        visit("supervisor_id", self.supervisor);
        visit("committee_id", self.committee);
        visit("is_key", self.key);
        visit("disclosure", self.disclosure);
        visit("imported", self.imported);
        visit("note", self.note);
        visit("state", self.state);
        visit("main_unit_id", self.mainUnit);
        visit("next_due", self.nextDue);
        visit("next_due_kind", self.nextDueKind);
        visit("open_promises", self.openPromises);
        Outcome::fields(self.outcome, visit);
    }
};

//! A deputy who signs with others; each is owed an answer.
struct Cosigner {
    RecordId id;
    DeputyId deputy;
    int position = 0;
    std::optional<QDate> leftOn; //!< 退出附议; the case goes on

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("deputy_id", self.deputy);
        visit("position", self.position);
        visit("left_on", self.leftOn);
    }
};

//! A dated step of the case as a person would tell it: who did what, when, why. The journal beside it is the technical
//! record of every field; steps are what the stepper, the history and the forms print.
struct Step {
    RecordId id;
    QString action;          //!< key of the lifecycle action
    std::optional<QDate> on; //!< none where an imported ledger does not say
    QString by;
    std::optional<UndertakingId> undertaking;
    QString code;               //!< reason code, decision, form ... as the action defines it
    QString text;               //!< reason or remark
    QString document;           //!< number of a letter or order
    std::optional<QDate> other; //!< notice given on, deputy heard on, ...
    QString people;             //!< signatories, persons met

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("action", self.action);
        visit("on_date", self.on);
        visit("by_whom", self.by);
        visit("undertaking_id", self.undertaking);
        visit("code", self.code);
        visit("text", self.text);
        visit("document", self.document);
        visit("other_date", self.other);
        visit("people", self.people);
    }
};

//! A long text; written once and never changed: an amended body is a new text, so nothing said is ever lost.
struct LongText {
    TextId id;
    QString content;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("content", self.content);
    }
};

} // namespace huiyin
