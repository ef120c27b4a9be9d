// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/database.h"
#include "domain/id.h"

#include <optional>
#include <vector>

namespace huiyin::casefile {

//! A case that a text is like.
struct NearCase {
    SuggestionId suggestion{0};
    QString title;
    double likeness = 0; //!< 0 to 1: how much of the rarer two-character words both titles bear
};

//! A title without the frame that nearly every title bears: "关于更新泵站的建议" → "更新泵站".
QString matterOf(const QString& title);

//! The cases whose titles are likest, the likest first; the newer one of equals. Two-character words weigh the more the
//! fewer cases bear them (idf), so "关于…的建议" says nothing. Reads the search index, not every case.
std::vector<NearCase> nearCases(const Database& db, const QString& title, std::optional<SuggestionId> except,
                                int limit);

} // namespace huiyin::casefile
