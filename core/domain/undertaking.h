// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "domain/id.h"
#include "domain/outcome.h"
#include "domain/state.h"

#include <optional>

namespace huiyin {

//! One unit's share of one suggestion, with its own clock and its own outcome.
struct Undertaking {
    UndertakingId id;
    UnitId unit;
    Role role = Role::Sole;
    UnitState state = UnitState::Assigned;
    UnitState before = UnitState::Assigned; //!< where it goes back to when a return request is refused
    int round = 1;                          //!< round of reply it is in or has answered
    std::optional<QDate> signedOn;
    QString signer;
    std::optional<QDate> returnBy;  //!< last day of the return window
    std::optional<QDate> opinionBy; //!< assisting units: the written opinion
    std::optional<QDate> opinionOn;
    std::optional<QDate> roundDue; //!< due date of the running redo round
    bool extended = false;
    Outcome outcome;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("unit_id", self.unit);
        visit("role", self.role);
        visit("state", self.state);
        visit("state_before", self.before);
        visit("round", self.round);
        visit("signed_on", self.signedOn);
        visit("signer", self.signer);
        visit("return_by", self.returnBy);
        visit("opinion_by", self.opinionBy);
        visit("opinion_on", self.opinionOn);
        visit("round_due", self.roundDue);
        visit("extended", self.extended);
        Outcome::fields(self.outcome, visit);
    }
};

//! 退办申请 and its decision.
struct ReturnRequest {
    RecordId id;
    UndertakingId undertaking;
    std::optional<QDate> on;
    QString reason;
    std::optional<UnitId> suggested;
    QString signer;
    std::optional<QDate> decidedOn;
    QString decision; //!< accepted, refused; empty while pending
    QString decisionText;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("undertaking_id", self.undertaking);
        visit("on_date", self.on);
        visit("reason", self.reason);
        visit("suggested_unit_id", self.suggested);
        visit("signer", self.signer);
        visit("decided_on", self.decidedOn);
        visit("decision", self.decision);
        visit("decision_text", self.decisionText);
    }
};

//! 延期申请 and its decision; the old date is kept.
struct Extension {
    RecordId id;
    UndertakingId undertaking;
    std::optional<QDate> on;
    QString reason;
    std::optional<QDate> until;
    std::optional<QDate> oldDue;
    std::optional<QDate> decidedOn;
    QString decision; //!< granted, refused; empty while pending
    QString decisionText;
    std::optional<QDate> deputyTold;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("undertaking_id", self.undertaking);
        visit("on_date", self.on);
        visit("reason", self.reason);
        visit("until_date", self.until);
        visit("old_due", self.oldDue);
        visit("decided_on", self.decidedOn);
        visit("decision", self.decision);
        visit("decision_text", self.decisionText);
        visit("deputy_told_on", self.deputyTold);
    }
};

//! 面商, 走访, 沟通: who met whom, where, before, during or after the handling.
struct Contact {
    RecordId id;
    std::optional<UndertakingId> undertaking;
    std::optional<QDate> on;
    QString stage; //!< before, during, after
    QString form;  //!< visit, talk, survey, site, phone, mail
    QString place;
    QString people;
    bool deputyPresent = true;
    QString view; //!< the deputy's view

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("undertaking_id", self.undertaking);
        visit("on_date", self.on);
        visit("stage", self.stage);
        visit("form", self.form);
        visit("place", self.place);
        visit("people", self.people);
        visit("deputy_present", self.deputyPresent);
        visit("view", self.view);
    }
};

//! 协办意见: what an assisting unit tells the lead unit.
struct Opinion {
    RecordId id;
    UndertakingId undertaking;
    std::optional<QDate> on;
    QString letterNo;
    std::optional<TextId> text;
    bool resend = false;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("undertaking_id", self.undertaking);
        visit("on_date", self.on);
        visit("letter_no", self.letterNo);
        visit("text_id", self.text);
        visit("resend", self.resend);
    }
};

} // namespace huiyin
