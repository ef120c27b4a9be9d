// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "domain/hearing.h"
#include "domain/id.h"
#include "domain/words.h"

#include <optional>
#include <vector>

namespace huiyin {

enum class SittingState : quint8 { Planned, Noticed, Sitting, Finished, Cancelled };
inline constexpr int sittingStateCount = int(SittingState::Cancelled) + 1;
//! The three parties of a confrontation.
enum class Party : quint8 { Deputy, Unit, Congress };
//! Whom a unit sends: the absence of its head is a complaint of its own.
enum class Rank : quint8 { Head, DeputyHead, Clerk };

//! 三方对质: one session in which deputies, units and the congress office sit face to face over a list of cases.
struct Confrontation {
    ConfrontationId id;
    int year = 0;
    int ordinal = 0; //!< 2026-1 is the first of the year
    QString title;
    std::optional<QDate> day;
    QString time; //!< 09:00
    QString place;
    bool onSite = false; //!< held where the matter is, or with visits to the sites
    QString chair;
    QString recorder;
    SittingState state = SittingState::Planned;
    std::optional<QDate> noticeOn;
    std::optional<QDate> begunOn;
    std::optional<QDate> finishedOn;
    QString note; //!< why it was moved or cancelled

    QString ref() const { return QStringLiteral("%1-%2").arg(year).arg(ordinal); }

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("year", self.year);
        visit("ordinal", self.ordinal);
        visit("title", self.title);
        visit("day", self.day);
        visit("time", self.time);
        visit("place", self.place);
        visit("on_site", self.onSite);
        visit("chair", self.chair);
        visit("recorder", self.recorder);
        visit("state", self.state);
        visit("notice_on", self.noticeOn);
        visit("begun_on", self.begunOn);
        visit("finished_on", self.finishedOn);
        visit("note", self.note);
    }
};

//! One person of a party, present or excused.
struct Attendance {
    RecordId id;
    ConfrontationId confrontation{0};
    Party party = Party::Deputy;
    std::optional<DeputyId> person; //!< of the deputies
    std::optional<UnitId> body;     //!< for which a person of a unit sits
    QString name;
    QString post;
    std::optional<Rank> rank;
    bool present = true;
    QString excuse;
    bool accepted = false; //!< the chair decided to go on without

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("confrontation_id", self.confrontation);
        visit("party", self.party);
        visit("deputy_id", self.person);
        visit("unit_id", self.body);
        visit("name", self.name);
        visit("post", self.post);
        visit("post_rank", self.rank);
        visit("present", self.present);
        visit("excuse", self.excuse);
        visit("accepted", self.accepted);
    }
};

//! 随机抽取: a draw that anybody can repeat. Of the pool, those cases are drawn whose SHA-256 over "seed:number" is
//! smallest.
struct Draw {
    RecordId id;
    ConfrontationId confrontation{0};
    std::optional<QDate> on;
    QString rule; //!< key of the selection rule
    QString seed;
    int wanted = 0;
    QString pool;  //!< numbers, one blank between
    QString drawn; //!< numbers, in the order of the draw

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("confrontation_id", self.confrontation);
        visit("on_date", self.on);
        visit("rule", self.rule);
        visit("seed", self.seed);
        visit("wanted", self.wanted);
        visit("pool", self.pool);
        visit("drawn", self.drawn);
    }
};

//! One confrontation, whole, without its cases: those hold their hearings.
struct Sitting {
    Confrontation head;
    std::vector<Attendance> attendance;
    std::vector<Draw> draws;
};

//! One case of a confrontation, as its agenda has it.
struct AgendaLine {
    HearingId hearing;
    SuggestionId suggestion;
    int position = 0;
    HearingState state = HearingState::Listed;
    QString why;
    bool hasReport = false;
    QString certified = {}; //!< the class that this hearing found
};
std::span<const Word<SittingState>> wordTable(SittingState);
std::span<const Word<Party>> wordTable(Party);
std::span<const Word<Rank>> wordTable(Rank);

} // namespace huiyin
