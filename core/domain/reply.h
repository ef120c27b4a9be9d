// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "domain/id.h"
#include "domain/rating.h"
#include "domain/state.h"

#include <optional>

namespace huiyin {

//! 答复: one letter, or one answer given face to face, in round n. The class is the one the unit claims.
struct Reply {
    ReplyId id;
    UndertakingId undertaking;
    int round = 1;
    ReplyKind kind = ReplyKind::First;
    std::optional<QDate> on;
    QString classLetter;
    QString bucket;      //!< neutral outcome of the class at the time, so that places can be compared
    bool solved = false; //!< as the scheme counted the class then
    bool tracked = false;
    QString reasonCode;
    QString letterNo;
    QString signer;
    QString method; //!< face, written, both, platform, phone, mail
    std::optional<TextId> text;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("undertaking_id", self.undertaking);
        visit("round", self.round);
        visit("kind", self.kind);
        visit("on_date", self.on);
        visit("class", self.classLetter);
        visit("bucket", self.bucket);
        visit("solved", self.solved);
        visit("tracked", self.tracked);
        visit("reason_code", self.reasonCode);
        visit("letter_no", self.letterNo);
        visit("signer", self.signer);
        visit("method", self.method);
        visit("text_id", self.text);
    }
};

//! 征询意见表: sent to the deputy after a reply; its clock is the rule set's feedback window, where it has one.
struct OpinionForm {
    RecordId id;
    UndertakingId undertaking;
    int round = 1;
    std::optional<QDate> on;
    std::optional<QDate> due;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("undertaking_id", self.undertaking);
        visit("round", self.round);
        visit("on_date", self.on);
        visit("due", self.due);
    }
};

//! 代表评价: process and result are two questions. The lead deputy's row is the one that counts for the case.
struct Feedback {
    FeedbackId id;
    UndertakingId undertaking;
    int round = 1;
    std::optional<DeputyId> deputy;
    bool decides = true; //!< given by the lead deputy for all, not by a co-signer beside him
    std::optional<QDate> on;
    std::optional<Rating> process;
    std::optional<Rating> result;
    QString text;
    QString collectedBy; //!< who asked: the congress, a street office, the unit itself
    QString how;         //!< paper, platform, phone, face

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("undertaking_id", self.undertaking);
        visit("round", self.round);
        visit("deputy_id", self.deputy);
        visit("decides", self.decides);
        visit("on_date", self.on);
        visit("process", self.process);
        visit("result", self.result);
        visit("text", self.text);
        visit("collected_by", self.collectedBy);
        visit("how", self.how);
    }
};

//! 重新办理通知: opens the next round with its own clock; the first reply and the first rating stay.
struct RedoOrder {
    RecordId id;
    UndertakingId undertaking;
    int round = 2;
    std::optional<QDate> on;
    QString orderNo;
    QString reason;
    std::optional<QDate> dueRaw;
    std::optional<QDate> due;
    std::optional<QDate> heardOn; //!< the deputy is listened to first (Shandong 2017, art. 24)

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("undertaking_id", self.undertaking);
        visit("round", self.round);
        visit("on_date", self.on);
        visit("order_no", self.orderNo);
        visit("reason", self.reason);
        visit("due_raw", self.dueRaw);
        visit("due", self.due);
        visit("heard_on", self.heardOn);
    }
};

//! 承诺: what a reply promised, by when; followed until it is kept or explained.
struct Promise {
    PromiseId id;
    UndertakingId undertaking;
    int position = 1; //!< number within the case, as people refer to it
    QString text;
    QString person;
    std::optional<QDate> madeOn;
    std::optional<QDate> due;
    std::optional<QDate> firstDue; //!< as first promised; moving it does not hide it
    int moves = 0;
    PromiseState state = PromiseState::Open;
    std::optional<QDate> settledOn;
    QString evidence;    //!< when kept
    QString explanation; //!< when broken, or why it was moved
    QString signer;      //!< the unit's leader under an explanation

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("undertaking_id", self.undertaking);
        visit("position", self.position);
        visit("text", self.text);
        visit("person", self.person);
        visit("made_on", self.madeOn);
        visit("due", self.due);
        visit("first_due", self.firstDue);
        visit("moves", self.moves);
        visit("state", self.state);
        visit("settled_on", self.settledOn);
        visit("evidence", self.evidence);
        visit("explanation", self.explanation);
        visit("signer", self.signer);
    }
};

} // namespace huiyin
