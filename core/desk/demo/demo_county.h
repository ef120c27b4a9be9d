// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <map>

namespace huiyin::desk {

struct DemoOptions {
    int casesPerYear = 130;
    int years = 3;
    quint32 seed = 1;
    QDate asOf;
};

//! What the file holds, counted in it.
struct DemoReport {
    int cases = 0;
    int deputies = 0;
    int units = 0;
    int refused = 0; //!< steps that the rules refused; none, unless the rules changed
    std::map<CaseState, int> states;
};

//! Makes a file of the fictional 云湖县: 212 deputies, 13 groups, 5 committees, about 30 units, and cases in every
//! state relative to a day. Everything goes through the desk's one door, in the order of the days on which it happened;
//! the same options make the same file, byte for byte.
tl::expected<DemoReport, casefile::OpenError> makeDemoCounty(const QString& path, const DemoOptions& options);

} // namespace huiyin::desk
