// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case_store.h"

namespace huiyin::casefile {

//! Everything of a case that words are looked for in, folded: full-width to half-width, lower case, one field a line.
QString searchText(const Database& db, SuggestionId id);
QString foldForSearch(QStringView text);

//! The bigrams of a folded text, blank-separated: "老旧小区" → "老旧 旧小 小区 区". The last character of each run
//! stands alone too, so that words of one character are found by a prefix.
QByteArray bigrams(QStringView folded);

//! Puts a case into the index, or takes it out; the index keeps no text, so what is taken out must be said again.
void indexCase(const Database& db, SuggestionId id, const QString& folded);
void unindexCase(const Database& db, SuggestionId id, const QString& folded);

//! What a person typed, taken apart: words that must all occur. An empty one finds everything.
struct SearchQuery {
    QStringList words;        //!< folded
    QList<QStringList> names; //!< of each word: what it may stand for, when it is the full pinyin of a name
    QByteArray match;         //!< FTS5 expression; nothing of it comes from the person but bigrams
    bool needsCheck = false;  //!< a word longer than two characters: bigrams may meet in the wrong order
};
SearchQuery parseSearch(const QString& typed);
//! The same, and a word of three Latin letters or more also finds the deputies and units whose names are read so, from
//! any character of the name on: zengqingjiang, qingj → 曾庆江. The index holds initials only; the registers know the
//! rest, so that files of before are searched in the same way.
SearchQuery parseSearch(const Database& db, const QString& typed);

//! Hits, newest case first, from below a case on (keyset), at most limit of them.
std::vector<SuggestionId> searchCases(const Database& db, const SearchQuery& query, std::optional<SuggestionId> below,
                                      int limit);

//! Makes the whole index anew from the cases.
void rebuildSearch(const Database& db);

} // namespace huiyin::casefile
