// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/items.h"
#include "casefile/database.h"

namespace huiyin::bench {

void saveAgainstUpdate(const Place& place, Results& results)
{
    constexpr int most = 200;
    const std::vector<SuggestionId> open =
        place.desk.page({.states = {CaseState::InHand, CaseState::Assigned}}, std::nullopt, most);
    if (open.size() < 10)
        wrong(QStringLiteral("only %1 cases are being handled").arg(open.size()));
    const casefile::Database& db = place.desk.database();
    size_t at = 0;
    size_t bareAt = 0;
    const Paired times = paired(
        int(open.size()),
        [&] {
            const SuggestionId id = open[at++ % open.size()];
            const auto done = place.desk.apply(id, {.action = lifecycle::Action::Urge,
                                                    .on = place.desk.today(),
                                                    .text = QStringLiteral("办理期限将至，请抓紧答复代表并报送进展")});
            if (!done)
                wrong(QStringLiteral("urging was refused: ") + lifecycle::lines(done.error()));
        },
        [&] {
            // last of all items: this goes round the journal, and the file is thrown away after it
            const SuggestionId id = open[bareAt++ % open.size()];
            db.run("BEGIN IMMEDIATE");
            db.run("UPDATE suggestion SET note = note || '。' WHERE id = :id", {{":id", id}});
            db.run("COMMIT");
        });
    results.add({.size = place.size,
                 .item = QStringLiteral("save one action"),
                 .other = QStringLiteral("a bare UPDATE and COMMIT"),
                 .times = times,
                 .aim = 5.0,
                 .note = QStringLiteral("rows, journal, hashes, search")});
}

} // namespace huiyin::bench
