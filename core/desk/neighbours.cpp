// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/neighbours.h"

#include "casefile/near_cases.h"
#include "casefile/search_index.h"

#include <algorithm>

namespace huiyin::desk {

namespace {

constexpr double leastLikeness = 0.15; //!< below it a person sees no likeness
constexpr int asked = 9;               //!< nearest cases that vote: odd, and few enough that the far ones do not win
constexpr qsizetype shortestWord = 2;

//! The longest runs of characters that stand in both titles, none within another.
QStringList commonWords(const QString& first, const QString& second)
{
    const QString a = casefile::foldForSearch(casefile::matterOf(first));
    const QString b = casefile::foldForSearch(casefile::matterOf(second));
    QStringList words;
    qsizetype at = 0;
    while (at < a.size()) {
        qsizetype length = 0;
        while (at + length < a.size() && b.contains(a.mid(at, length + 1)))
            ++length;
        if (length >= shortestWord)
            words << a.mid(at, length);
        at += std::max<qsizetype>(length, 1);
    }
    words.removeDuplicates();
    std::ranges::stable_sort(words, std::greater(), &QString::size);
    return words;
}

template <class AnyId>
void vote(std::vector<Likely<AnyId>>& votes, AnyId id, double weight, SuggestionId witness)
{
    auto found = std::ranges::find(votes, id, &Likely<AnyId>::id);
    if (found == votes.end())
        found = votes.insert(votes.end(), Likely<AnyId>{id, 0, {}});
    found->share += weight;
    found->witnesses.push_back(witness);
}

template <class AnyId>
void settle(std::vector<Likely<AnyId>>& votes, double all)
{
    for (Likely<AnyId>& one : votes)
        one.share /= all;
    std::ranges::stable_sort(votes, std::greater(), &Likely<AnyId>::share);
}

std::vector<UnitId> answeringUnits(const Case& one)
{
    std::vector<UnitId> units;
    for (const Undertaking& share : one.undertakings) {
        if (answers(share.role) && share.state != UnitState::Returned)
            units.push_back(share.unit);
    }
    return units;
}

} // namespace

std::vector<SimilarCase> similarCases(const Desk& desk, const QString& title, std::optional<SuggestionId> except,
                                      int limit)
{
    std::vector<SimilarCase> similar;
    for (const casefile::NearCase& near : casefile::nearCases(desk.database(), title, except, limit)) {
        if (near.likeness < leastLikeness)
            break;
        similar.push_back(
            {desk.lines(std::array{near.suggestion}).front(), near.likeness, commonWords(title, near.title)});
    }
    return similar;
}

Proposal propose(const Desk& desk, const QString& title, std::optional<SuggestionId> except)
{
    Proposal proposal;
    double unitWeight = 0, categoryWeight = 0;
    int voters = 0;
    for (const casefile::NearCase& near : casefile::nearCases(desk.database(), title, except, 3 * asked)) {
        if (voters == asked || near.likeness < leastLikeness)
            break;
        const auto one = desk.readCase(near.suggestion);
        if (!one)
            continue;
        const auto units = answeringUnits(*one);
        const double weight =
            near.likeness * near.likeness; // one that is nearly the same outweighs several that are not
        for (const UnitId unit : units) {
            unitWeight += weight;
            vote(proposal.units, unit, weight, near.suggestion);
        }
        if (one->suggestion.category) {
            categoryWeight += weight;
            vote(proposal.categories, *one->suggestion.category, weight, near.suggestion);
        }
        voters += units.empty() ? 0 : 1;
    }
    settle(proposal.units, unitWeight);
    settle(proposal.categories, categoryWeight);
    return proposal;
}

ProposalFigures leaveOneOut(const Desk& desk)
{
    constexpr size_t among = 3;
    ProposalFigures figures;
    for (const SuggestionId id : desk.ids({})) {
        const auto one = desk.readCase(id);
        const auto units = one ? answeringUnits(*one) : std::vector<UnitId>();
        if (units.empty())
            continue;
        ++figures.asked;
        const Proposal said = propose(desk, one->suggestion.title, id);
        const auto isRight = [&](const Likely<UnitId>& likely) {
            return std::ranges::find(units, likely.id) != units.end();
        };
        if (said.units.empty())
            ++figures.silent;
        else if (isRight(said.units.front()))
            ++figures.unitFirst;
        const auto end = said.units.begin() + std::ptrdiff_t(std::min(among, said.units.size()));
        if (std::any_of(said.units.begin(), end, isRight))
            ++figures.unitAmong;
        if (!one->suggestion.category)
            continue;
        ++figures.categories;
        if (!said.categories.empty() && said.categories.front().id == *one->suggestion.category)
            ++figures.categoryFirst;
    }
    return figures;
}

} // namespace huiyin::desk
