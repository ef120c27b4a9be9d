// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/row_writer.h"
#include "domain/case.h"

namespace huiyin::casefile {

enum class Texts : quint8 { Without, With };

//! The aggregate of a case: read whole, written as the difference of before and after.
class CaseStore {
public:
    explicit CaseStore(const Database& db)
        : db_(db)
    {
    }

    std::optional<Case> load(SuggestionId id, Texts texts = Texts::Without) const;
    //! Writes what differs between the two, inserting everything when there is no before.
    void save(const std::optional<Case>& before, const Case& after, RowWriter& writer) const;

    //! A filed or reserved number, or the receipt number.
    std::optional<SuggestionId> find(const SuggestionNumber& number) const;
    //! The oldest case of a session with this title and this lead deputy (empty: nobody leads).
    std::optional<SuggestionId> find(int congress, int session, const QString& title, const QString& lead) const;
    std::vector<SuggestionId> mergedInto(SuggestionId master) const;
    QString text(TextId id) const;

    //! The next free number of a series, and the same after a number has been taken: it never goes back.
    int nextSerial(int congress, int session, SuggestionNumber::Series series) const;
    void serialTaken(const SuggestionNumber& number) const;

private:
    const Database& db_;
};

} // namespace huiyin::casefile
