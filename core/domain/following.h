// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "domain/id.h"
#include "domain/rating.h"
#include "domain/reply.h"
#include "domain/words.h"

#include <optional>
#include <span>

namespace huiyin {

//! What a note of a promise is: a step that was agreed, how far it has come, or what the deputy says of its delivery.
enum class NoteKind : quint8 { Milestone, Progress, Rating };
std::span<const Word<NoteKind>> wordTable(NoteKind);

//! 推进情况: one note of a promise between the day it was made and the day it is settled.
struct PromiseNote {
    RecordId id;
    PromiseId promise{0};
    NoteKind kind = NoteKind::Progress;
    std::optional<QDate> on;
    std::optional<QDate> due; //!< of a milestone
    QString text;
    QString evidence;
    std::optional<Rating> result; //!< the deputy's rating of the delivery

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("promise_id", self.promise);
        visit("kind", self.kind);
        visit("on_date", self.on);
        visit("due", self.due);
        visit("text", self.text);
        visit("evidence", self.evidence);
        visit("result", self.result);
    }
};

//! How far a promise has come, as a ledger tells it. That its day was moved stands beside it (Promise::moves).
enum class PromiseStage : quint8 { NotStarted, InProgress, Kept, Broken };
std::span<const Word<PromiseStage>> wordTable(PromiseStage);
//! By its notes: one without any note of progress has not been started.
PromiseStage stageOf(const Promise& promise, std::span<const PromiseNote> notes);

//! 现场视察: who went where, what was found, what is to be done next and by when (Shandong 2017, art. 29).
struct Inspection {
    RecordId id;
    std::optional<QDate> on;
    QString place;
    QString people;
    QString finding;
    QString next; //!< what is to be done
    std::optional<QDate> nextOn;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("on_date", self.on);
        visit("place", self.place);
        visit("people", self.people);
        visit("finding", self.finding);
        visit("next", self.next);
        visit("next_on", self.nextOn);
    }
};

//! 重点督办: what a key item says of one case. Cases that bear the same title are one item.
struct KeyItem {
    RecordId id;
    QString title;
    QString plan;
    std::optional<QDate> setOn;
    std::optional<QDate> reportedOn; //!< to the directors' meeting
    QString report;
    QString letter;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("title", self.title);
        visit("plan", self.plan);
        visit("set_on", self.setOn);
        visit("reported_on", self.reportedOn);
        visit("report", self.report);
        visit("letter", self.letter);
    }
};

} // namespace huiyin
