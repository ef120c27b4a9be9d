// SPDX-License-Identifier: GPL-3.0-or-later
// Inside desk/demo: what happens to each case, day by day.
#pragma once

#include "desk/desk.h"

#include <random>

namespace huiyin::desk::demo {

//! Chance that comes out alike on every PC: the standard's engine, not its distributions.
class Dice {
public:
    explicit Dice(quint32 seed)
        : engine_(seed)
    {
    }
    size_t below(size_t count) { return size_t(engine_()) % count; }
    int between(int least, int most) { return least + int(below(size_t(most - least + 1))); }
    bool chance(int percent) { return int(below(100)) < percent; }

private:
    std::mt19937 engine_;
};

struct People {
    std::vector<DeputyId> deputies;
    std::vector<int> towns; //!< of each deputy
    std::vector<UnitId> units;
    std::vector<DelegationId> delegations;
    std::vector<GroupId> groups;
    std::vector<CategoryId> categories;
    std::vector<CommitteeId> committees;
    std::vector<LeaderId> leaders, supervisors;
};

struct Session {
    int congress;
    int session;
    QDate opening;
    QDate asOf;
    bool isLast;
};

//! One action of one story, on its day.
struct Event {
    QDate on;
    int story; //!< number of the case among all
    lifecycle::Command command;
    std::optional<int> into = {}; //!< story to merge into
};

//! Tells one session's cases: adds their events and counts the stories on.
void tellSession(const Session& session, int cases, const Desk& desk, const People& people, Dice& dice,
                 std::vector<Event>& events, int& stories);

} // namespace huiyin::desk::demo
