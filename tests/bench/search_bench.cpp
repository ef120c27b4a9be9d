// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/items.h"
#include "bench/rows.h"
#include "casefile/database.h"

namespace huiyin::bench {

namespace {

//! What an office program without an index does: read every title and every long text.
std::vector<SuggestionId> scan(const casefile::Database& db, const QString& word)
{
    return db.all(R"(
        SELECT s.id
          FROM suggestion s
         WHERE s.title LIKE :like OR EXISTS (SELECT 1 FROM text t WHERE t.suggestion_id = s.id AND t.content LIKE :like)
         ORDER BY s.id DESC)",
                  {{":like", QStringLiteral("%%1%").replace(QLatin1String("%1"), word)}},
                  [](const casefile::Row& row) { return row.id<SuggestionId>(0); });
}

} // namespace

void searchAgainstScan(const Place& place, Results& results)
{
    struct Kind {
        QString word;
        QString name;
        bool hasAim; //!< of a long word that one case in twelve bears, each hit is proved by its text
    };
    for (const Kind& kind :
         {Kind{frequentWord, QStringLiteral("frequent"), true}, Kind{longWord, QStringLiteral("of four"), false},
          Kind{rareWord, QStringLiteral("rare"), true}, Kind{absentWord, QStringLiteral("absent"), true}}) {
        std::vector<SuggestionId> found;
        std::vector<SuggestionId> scanned;
        const CaseFilter filter{.search = kind.word};
        const Paired times = paired(
            place.rounds, [&] { found = place.desk.ids(filter); },
            [&] { scanned = scan(place.desk.database(), kind.word); });
        if (found != scanned)
            wrong(QStringLiteral("search for %1: %2 hits, the scan has %3")
                      .arg(kind.word)
                      .arg(found.size())
                      .arg(scanned.size()));
        const bool hasAim = kind.hasAim && place.size >= 1'000'000;
        results.add({.size = place.size,
                     .item = QStringLiteral("search, all hits: %1 %2").arg(kind.name, kind.word),
                     .other = QStringLiteral("LIKE over titles and texts"),
                     .times = times,
                     .aim = hasAim ? std::optional(0.05) : std::nullopt,
                     .note = QStringLiteral("%1 hits").arg(found.size())});
    }
}

} // namespace huiyin::bench
