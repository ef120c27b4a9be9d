// SPDX-License-Identifier: GPL-3.0-or-later
// What earlier cases say about a new one: which are like it, and to whom and where such cases went.
#pragma once

#include "desk/desk.h"

namespace huiyin::desk {

//! An earlier case that is like the new one.
struct SimilarCase {
    CaseLine line;
    double likeness = 0; //!< 0 to 1
    QStringList alike;   //!< the words that both titles bear, the longest first
};
//! Those of this and earlier years whose titles are likest; none below a likeness at which a person would agree.
std::vector<SimilarCase> similarCases(const Desk& desk, const QString& title, std::optional<SuggestionId> except,
                                      int limit);

//! What is likely, and the cases that speak for it, the likest first.
template <class AnyId>
struct Likely {
    AnyId id;
    double share = 0; //!< of the weight of all cases that were asked, 0 to 1
    std::vector<SuggestionId> witnesses;
};

//! Where such cases went before: by the vote of the nearest cases, each with the weight of its likeness.
struct Proposal {
    std::vector<Likely<UnitId>> units; //!< answering units, the likeliest first
    std::vector<Likely<CategoryId>> categories;
};
Proposal propose(const Desk& desk, const QString& title, std::optional<SuggestionId> except);

//! How often the proposal would have been right: every case that has a unit is asked for with itself left out.
struct ProposalFigures {
    int asked = 0;
    int unitFirst = 0;  //!< the first proposed unit answers for the case
    int unitAmong = 0;  //!< one of the first three does
    int categories = 0; //!< cases with a category
    int categoryFirst = 0;
    int silent = 0; //!< nothing was like it: no proposal was made
};
ProposalFigures leaveOneOut(const Desk& desk);

} // namespace huiyin::desk
