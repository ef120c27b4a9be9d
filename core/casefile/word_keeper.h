// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/search_index.h"

#include <map>

namespace huiyin::casefile {

//! Keeps the search index true while rows change. The index is contentless: what leaves it must be said word for word
//! as it went in, so the words of a case are read before the change and compared after it.
class WordKeeper {
public:
    explicit WordKeeper(const Database& db)
        : db_(db)
    {
    }

    void watch(SuggestionId id);    //!< before its rows change
    void watchNew(SuggestionId id); //!< a case that is not there yet
    void watch(std::span<const SuggestionId> ids);
    void settle(); //!< after the change: what differs is taken out and put in anew

private:
    const Database& db_;
    std::map<SuggestionId, QString> before_; //!< in the order of the ids: the index is written the same way each time
};

//! The cases whose words hold the name of a unit, a deputy or a delegation, which change when the register does.
std::vector<SuggestionId> casesNaming(const Database& db, UnitId unit);
std::vector<SuggestionId> casesNaming(const Database& db, DeputyId deputy);
std::vector<SuggestionId> casesNaming(const Database& db, DelegationId delegation);
//! The same for every register row that a journal entry changed.
std::vector<SuggestionId> casesNaming(const Database& db, const QByteArray& changes);

} // namespace huiyin::casefile
