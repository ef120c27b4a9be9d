// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "domain/id.h"
#include "domain/words.h"

#include <optional>
#include <span>

namespace huiyin {

//! Where one case stands in a confrontation.
enum class HearingState : quint8 { Listed, Settled, Postponed, Removed };
//! What the three parties agree on one disputed point.
enum class PointConclusion : quint8 { Open, Done, Partly, NotDone, Promised };

//! 对质: one case in one confrontation, from the agenda to the conclusion. Its legal effects stand where they belong
//! (certified classes, redo orders, promises); here stands what was said and decided.
struct Hearing {
    HearingId id;
    ConfrontationId confrontation{0};
    int position = 1; //!< on the agenda
    QString why;      //!< key of the selection rule that chose it
    QString whyText;
    HearingState state = HearingState::Listed;
    std::optional<QDate> reportOn; //!< the unit's written report came in
    QString reportNo;

    std::optional<int> issued; //!< ballots, where the session votes
    std::optional<int> returned;
    std::optional<int> valid;
    std::optional<int> satisfied;
    std::optional<int> basically;
    std::optional<int> dissatisfied;

    std::optional<QDate> settledOn; //!< concluded, postponed or taken off
    QString conclusion;             //!< the conclusion in words
    QString certifiedClass;         //!< found for the whole case; empty: none was found
    bool redo = false;
    bool referred = false;    //!< goes to the directors' meeting
    bool redoStopped = false; //!< agreed not to be done again
    QString media;            //!< what is told to the public
    QString signatories;
    QString reason; //!< why it was postponed or taken off

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("confrontation_id", self.confrontation);
        visit("position", self.position);
        visit("why", self.why);
        visit("why_text", self.whyText);
        visit("state", self.state);
        visit("report_on", self.reportOn);
        visit("report_no", self.reportNo);
        visit("issued", self.issued);
        visit("returned", self.returned);
        visit("valid", self.valid);
        visit("satisfied", self.satisfied);
        visit("basically", self.basically);
        visit("dissatisfied", self.dissatisfied);
        visit("settled_on", self.settledOn);
        visit("conclusion", self.conclusion);
        visit("certified_class", self.certifiedClass);
        visit("redo", self.redo);
        visit("referred", self.referred);
        visit("redo_stopped", self.redoStopped);
        visit("media", self.media);
        visit("signatories", self.signatories);
        visit("reason", self.reason);
    }
};

//! 争议点: one point in dispute, what each says of it, what was seen, and what is agreed.
struct HearingPoint {
    RecordId id;
    HearingId hearing{0};
    int position = 1;
    QString text;
    QString claimed;  //!< what the reply says
    QString view;     //!< what the deputy says
    QString finding;  //!< what was seen on site
    QString evidence; //!< papers, photos by name
    QString exchange; //!< questions and answers
    PointConclusion conclusion = PointConclusion::Open;
    std::optional<QDate> promisedOn; //!< the day by which it is promised
    QString person;                  //!< who answers for it

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("hearing_id", self.hearing);
        visit("position", self.position);
        visit("text", self.text);
        visit("claimed", self.claimed);
        visit("view", self.view);
        visit("finding", self.finding);
        visit("evidence", self.evidence);
        visit("exchange", self.exchange);
        visit("conclusion", self.conclusion);
        visit("promised_on", self.promisedOn);
        visit("person", self.person);
    }
};

//! 核定: the class that three parties found for one unit's share, beside the class that the unit claims.
struct Certification {
    RecordId id;
    UndertakingId undertaking;
    HearingId hearing{0};
    int round = 1; //!< round of reply that it judges
    std::optional<QDate> on;
    QString claimedClass; //!< as it stood then
    QString classLetter;
    QString bucket;
    bool solved = false;
    bool tracked = false;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("undertaking_id", self.undertaking);
        visit("hearing_id", self.hearing);
        visit("round", self.round);
        visit("on_date", self.on);
        visit("claimed_class", self.claimedClass);
        visit("class", self.classLetter);
        visit("bucket", self.bucket);
        visit("solved", self.solved);
        visit("tracked", self.tracked);
        visit("reason", self.reason);
    }
};

//! Whether more than so many percent of the valid votes are satisfied or basically satisfied; none without a ballot.
std::optional<bool> ballotPassed(const Hearing& hearing, int overPercent);

std::span<const Word<HearingState>> wordTable(HearingState);
std::span<const Word<PointConclusion>> wordTable(PointConclusion);

//! The class that a hearing found: as it was concluded, else as one of its units was certified last; empty for none.
QString certifiedIn(const Hearing& hearing, std::span<const Certification> certifications);

} // namespace huiyin
