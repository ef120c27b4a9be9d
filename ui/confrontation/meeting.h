// SPDX-License-Identifier: GPL-3.0-or-later
// Meeting mode without its looks: which case and which point are before the room, and every entry written the moment
// it is left.
#pragma once

#include "domain/sitting.h"
#include "lifecycle/field.h"
#include "lifecycle/refusal.h"
#include "widgets/doors.h"

#include <optional>
#include <span>
#include <vector>

namespace huiyin::ui {

class Meeting {
public:
    //! Takes up where the session was left, when it was left on this computer.
    Meeting(const Doors& doors, ConfrontationId id);

    void reload(); //!< what the file holds now
    const Sitting& sitting() const { return sitting_; }
    const Confrontation& head() const { return sitting_.head; }
    std::span<const AgendaLine> queue() const { return queue_; }
    int at() const { return at_; }
    int unsettled() const;
    const Case* shown() const { return case_ ? &*case_ : nullptr; }
    const Hearing* hearing() const;
    bool isOpen() const; //!< the case shown is still to be concluded
    std::vector<const HearingPoint*> points() const;
    int pointAt() const { return point_; }
    const HearingPoint* point() const; //!< null when no point is noted yet

    void step(int by);      //!< to another case; stays at the ends
    void stepPoint(int by); //!< round and round
    void goToUnsettled();   //!< the next case that is still to be concluded

    QString said(lifecycle::Field field) const; //!< of the point shown
    //! Writes one field of the point shown, or empties it. The first words about a case without points make one.
    lifecycle::Refusals write(lifecycle::Field field, const QString& text);
    lifecycle::Refusals addEvidence(const QString& text); //!< behind what stands there: a photograph by its name
    lifecycle::Refusals addPoint(const QString& text);
    lifecycle::Refusals agree(PointConclusion conclusion, std::optional<QDate> due = {}, const QString& person = {});
    lifecycle::Refusals finish();

    //! Who sits for this case in the name of a party, as the column says it.
    QStringList people(Party party) const;
    QString claimedClass() const;
    QString certifiedClass() const;

private:
    lifecycle::Command command(lifecycle::Action action) const;
    lifecycle::Refusals apply(const lifecycle::Command& command);
    void readCase();
    void remember() const;

    const Doors& doors_;
    ConfrontationId id_;
    Sitting sitting_{.head = {.id = ConfrontationId(0)}, .attendance = {}, .draws = {}};
    std::vector<AgendaLine> queue_;
    std::optional<Case> case_;
    int at_ = 0;
    int point_ = 0;
};

} // namespace huiyin::ui
