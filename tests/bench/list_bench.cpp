// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/items.h"

namespace huiyin::bench {

void pagingToTheEnd(const Place& place, Results& results)
{
    constexpr int lines = 50;
    constexpr int farPage = 20'000;
    const std::vector<SuggestionId> all = place.desk.ids({});
    if (int(all.size()) != place.size)
        wrong(QStringLiteral("the list has %1 cases of %2").arg(all.size()).arg(place.size));
    const int page = std::min(farPage, place.size / lines);
    const SuggestionId above = all[size_t(page - 1) * lines - 1];
    size_t first = 0;
    size_t far = 0;
    const Paired times = paired(
        place.rounds * 10,
        [&] {
            const auto ids = place.desk.page({}, above, lines);
            far = place.desk.lines(ids).size();
        },
        [&] {
            const auto ids = place.desk.page({}, std::nullopt, lines);
            first = place.desk.lines(ids).size();
        });
    if (first != lines || far != lines)
        wrong(QStringLiteral("pages of %1 and %2 lines").arg(first).arg(far));
    results.add({.size = place.size,
                 .item = QStringLiteral("last page of the list"),
                 .other = QStringLiteral("its first page"),
                 .times = times,
                 .aim = 1.5,
                 .note = QStringLiteral("page %1 of %2 lines").arg(page).arg(lines)});
}

} // namespace huiyin::bench
