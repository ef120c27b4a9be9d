// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/near_cases.h"

#include "casefile/search_index.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace huiyin::casefile {

namespace {

constexpr qsizetype gramBytes = 6;        //!< two characters of three bytes: a lone last character is no word
constexpr double commonShare = 0.25;      //!< a word that so many cases bear says nothing about one
constexpr int fewest = 40;                //!< cases below which every word counts: a new office has no common ones yet
constexpr size_t candidatesCompared = 60; //!< of those that bear most of the words, titles are compared

//! The two-character words of a title, each once, without the frame that nearly every title bears.
QList<QByteArray> wordsOf(const QString& title)
{
    QList<QByteArray> words;
    for (const QByteArray& gram : bigrams(foldForSearch(matterOf(title))).split(' ')) {
        if (gram.size() >= gramBytes && !words.contains(gram))
            words << gram;
    }
    return words;
}

} // namespace

QString matterOf(const QString& title)
{
    static const QRegularExpression frame(QStringLiteral("^关于|的?(建议|意见|议案|批评)$"));
    return QString(title).remove(frame);
}

std::vector<NearCase> nearCases(const Database& db, const QString& title, std::optional<SuggestionId> except, int limit)
{
    const auto asked = wordsOf(title);
    const qint64 cases = db.number("SELECT count(*) FROM suggestion", {});
    QHash<QByteArray, double> weights;
    QHash<qint64, double> scores;
    for (const QByteArray& word : asked) {
        const QString match = u'"' + QString::fromUtf8(word) + u'"';
        const auto bearing = db.all("SELECT rowid FROM search WHERE search MATCH :match", {{":match", match}},
                                    [](const Row& row) { return row.integer(0); });
        const auto count = double(bearing.size());
        if (bearing.empty() || (cases >= fewest && count > double(cases) * commonShare))
            continue;
        const double weight = std::log(1.0 + double(cases) / count);
        weights.insert(word, weight);
        for (const qint64 id : bearing)
            scores[id] += weight;
    }
    if (except)
        scores.remove(except->value());

    std::vector<std::pair<double, qint64>> candidates;
    for (auto one = scores.cbegin(); one != scores.cend(); ++one)
        candidates.emplace_back(one.value(), one.key());
    const size_t kept = std::min(candidates.size(), candidatesCompared);
    std::ranges::partial_sort(candidates, candidates.begin() + std::ptrdiff_t(kept), std::greater());
    candidates.resize(kept);

    // the index holds whole cases; how alike two are is judged by what their titles share of what both bear
    const double average = weights.isEmpty() ? 0 : [&] {
        double sum = 0;
        for (const double weight : weights)
            sum += weight;
        return sum / double(weights.size());
    }();
    std::vector<NearCase> near;
    for (const auto& [score, id] : candidates) {
        const auto found = db.one("SELECT title FROM suggestion WHERE id = :id AND state <> 'discarded'", {{":id", id}},
                                  [](const Row& row) { return row.text(0); });
        if (!found)
            continue;
        const auto words = wordsOf(*found);
        double shared = 0, all = 0;
        for (auto word = weights.cbegin(); word != weights.cend(); ++word) {
            all += word.value();
            if (words.contains(word.key()))
                shared += word.value();
        }
        for (const QByteArray& word : words) {
            if (!weights.contains(word) && !asked.contains(word))
                all += average / 2; // unknown here: neither rare nor common
        }
        if (shared > 0)
            near.push_back({SuggestionId(id), *found, shared / all});
    }
    std::ranges::sort(near, [](const NearCase& a, const NearCase& b) {
        return std::pair(a.likeness, a.suggestion) > std::pair(b.likeness, b.suggestion);
    });
    if (near.size() > size_t(limit))
        near.resize(size_t(limit), {});
    return near;
}

} // namespace huiyin::casefile
