// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/follow_report.h"

#include "casefile/sitting_store.h"
#include "lifecycle/class_scheme.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace huiyin::stats {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Follow)
};

//! Gathers what each figure counts, for the total and for the row of its key.
class Sheet {
public:
    explicit Sheet(FollowKind kind)
        : kind_(kind)
    {
        fill(total_);
    }

    void count(const char* id, const QString& key, const Behind& one)
    {
        const QString figure = QString::fromLatin1(id);
        total_.figures.at(figure).push_back(one);
        row(key).figures.at(figure).push_back(one);
    }
    FollowRow& row(const QString& key)
    {
        const auto [found, isNew] = rows_.try_emplace(key);
        if (isNew) {
            found->second.key = key;
            fill(found->second);
        }
        return found->second;
    }
    void finish(FollowReport& report)
    {
        total_.key = QStringLiteral("total");
        report.total = std::move(total_);
        for (auto& [key, row] : rows_)
            report.rows.push_back(std::move(row));
    }

private:
    void fill(FollowRow& row) const
    {
        for (const FollowFigure& figure : figuresOf(kind_))
            row.figures[QString::fromLatin1(figure.id)];
    }

    FollowKind kind_;
    FollowRow total_;
    std::map<QString, FollowRow> rows_;
};

const QString& noKey()
{
    static const QString none = QStringLiteral("none");
    return none;
}

bool isWithin(const std::optional<QDate>& day, const FollowQuery& query)
{
    if (!query.from && !query.to)
        return true;
    return day && (!query.from || *day >= *query.from) && (!query.to || *day <= *query.to);
}

bool isKnown(const std::optional<QDate>& day, const FollowQuery& query)
{
    return !day || *day <= query.asOf;
}

//! Where a class stands in the scheme, the best first; classes that it does not know come last.
int rankOf(const lifecycle::ClassScheme& scheme, const QString& letter)
{
    const auto found = std::ranges::find(scheme.letters, letter, &lifecycle::ClassLetter::letter);
    return int(found - scheme.letters.begin());
}

const Undertaking* shareOf(const Case& one, UndertakingId id)
{
    const auto found = std::ranges::find(one.undertakings, id, &Undertaking::id);
    return found == one.undertakings.end() ? nullptr : &*found;
}

QString keyFor(const desk::Desk& desk, const FollowQuery& query, const Case& one, const std::optional<UnitId>& unit,
               const std::optional<QDate>& day)
{
    switch (query.by) {
    case FollowBy::Unit:
        return unit ? desk.registers().unitName(*unit) : noKey();
    case FollowBy::Category:
        return one.suggestion.category ? desk.registers().categoryName(*one.suggestion.category) : noKey();
    case FollowBy::Year:
        return day ? QString::number(day->year()) : noKey();
    case FollowBy::Leader:
        return one.suggestion.leader ? desk.registers().leaderName(*one.suggestion.leader) : noKey();
    case FollowBy::Supervisor:
        return one.suggestion.supervisor ? desk.registers().leaderName(*one.suggestion.supervisor) : noKey();
    case FollowBy::Committee:
        return one.suggestion.committee ? desk.registers().committeeName(*one.suggestion.committee) : noKey();
    case FollowBy::Item: { // an item without a title is one case, and bears its title
        const QString title = one.keyItems.empty() ? QString() : one.keyItems.front().title;
        return title.isEmpty() ? one.suggestion.title : title;
    }
    case FollowBy::Confrontation:
        break;
    }
    return noKey();
}

std::vector<Case> followed(const desk::Desk& desk)
{
    std::vector<Case> cases;
    for (const SuggestionId id : casefile::followedCases(desk.database())) {
        if (auto one = desk.readCase(id))
            cases.push_back(std::move(*one));
    }
    return cases;
}

void countGap(const desk::Desk& desk, const FollowQuery& query, Sheet& sheet)
{
    for (const Case& one : followed(desk)) {
        std::map<UndertakingId, const Certification*> latest;
        for (const Certification& found : one.certifications) {
            const auto hearing = std::ranges::find(one.hearings, found.hearing, &Hearing::id);
            const bool isMeant = !query.confrontation ||
                                 (hearing != one.hearings.end() && hearing->confrontation == *query.confrontation);
            if (isMeant && isKnown(found.on, query) && isWithin(found.on, query))
                latest[found.undertaking] = &found;
        }
        const lifecycle::ClassScheme& scheme = desk.schemeOf(one);
        for (const auto& [id, found] : latest) {
            const Undertaking* share = shareOf(one, id);
            const std::optional<UnitId> unit = share ? std::optional(share->unit) : std::nullopt;
            const QString key = keyFor(desk, query, one, unit, found->on);
            const Behind behind{one.suggestion.id, unit};
            const int claimed = rankOf(scheme, found->claimedClass), certified = rankOf(scheme, found->classLetter);
            sheet.count("certified", key, behind);
            if (claimed < int(scheme.letters.size()) && scheme.letters[size_t(claimed)].solved)
                sheet.count("claimed_solved", key, behind);
            if (found->solved)
                sheet.count("certified_solved", key, behind);
            sheet.count(claimed == certified  ? "as_claimed"
                        : claimed < certified ? "downgraded"
                                              : "upgraded",
                        key, behind);
        }
    }
}

bool isPleased(Rating rating)
{
    return rating == Rating::Satisfied || rating == Rating::Basically;
}

//! The latest rating of the result before a day, or from it on.
std::optional<Rating> ratingOf(const Case& one, QDate day, bool before, const FollowQuery& query)
{
    std::optional<Rating> latest;
    std::optional<QDate> on;
    for (const Feedback& said : one.feedbacks) {
        if (said.decides && said.result && said.on && isKnown(said.on, query) && (*said.on < day) == before &&
            (!on || *said.on >= *on)) {
            latest = said.result;
            on = said.on;
        }
    }
    return latest;
}

//! One case of one session.
void countHearing(const desk::Desk& desk, const FollowQuery& query, const QString& key, const Confrontation& head,
                  const Case& one, const Hearing& hearing, Sheet& sheet)
{
    const Behind behind{one.suggestion.id};
    sheet.count("heard", key, behind);
    const bool isOver = isKnown(hearing.settledOn, query) && hearing.settledOn;
    if (isOver && hearing.state == HearingState::Postponed)
        sheet.count("postponed", key, behind);
    if (!isOver || hearing.state != HearingState::Settled)
        return;
    sheet.count("settled", key, behind);
    int promises = 0;
    for (const Promise& promise : one.promises) {
        if (promise.madeOn == hearing.settledOn) {
            ++promises;
            sheet.count("promised", key, {one.suggestion.id, {}, promise.position});
        }
    }
    const lifecycle::ClassScheme& scheme = desk.schemeOf(one);
    bool isSolved = false, isUnsolved = false;
    for (const Certification& found : one.certifications) {
        if (found.hearing != hearing.id)
            continue;
        (found.solved ? isSolved : isUnsolved) = true;
        const Undertaking* share = shareOf(one, found.undertaking);
        if (rankOf(scheme, found.claimedClass) < rankOf(scheme, found.classLetter))
            sheet.count("downgraded", key, {one.suggestion.id, share ? std::optional(share->unit) : std::nullopt});
    }
    if (hearing.redo)
        sheet.count("redo", key, behind);
    if (hearing.referred)
        sheet.count("referred", key, behind);
    if (isSolved && !isUnsolved && !hearing.redo && !hearing.referred && promises == 0)
        sheet.count("on_the_spot", key, behind);

    const QDate day = head.day.value_or(*hearing.settledOn);
    const auto before = ratingOf(one, day, true, query), since = ratingOf(one, day, false, query);
    if (!before || !since)
        return;
    sheet.count("rated_twice", key, behind);
    if (isPleased(*before))
        sheet.count("pleased_before", key, behind);
    if (isPleased(*since))
        sheet.count("pleased_since", key, behind);
}

void countSessions(const desk::Desk& desk, const FollowQuery& query, Sheet& sheet)
{
    for (const Confrontation& head : desk.confrontations()) {
        const bool isMeant = !query.confrontation || head.id == *query.confrontation;
        if (!isMeant || !head.begunOn || !isKnown(head.begunOn, query) || !isWithin(head.day, query))
            continue;
        const QString key = query.by == FollowBy::Year ? QString::number(head.year) : head.ref();
        sheet.row(key);
        const auto sitting = desk.readSitting(head.id);
        std::set<UnitId> summoned;
        for (const AgendaLine& line : desk.agenda(head.id)) {
            const auto one = desk.readCase(line.suggestion);
            if (!one || line.state == HearingState::Removed)
                continue;
            const auto hearing = std::ranges::find(one->hearings, line.hearing, &Hearing::id);
            if (hearing == one->hearings.end())
                continue;
            countHearing(desk, query, key, head, *one, *hearing, sheet);
            for (const Undertaking& share : one->undertakings) {
                if (!answers(share.role) || share.state == UnitState::Returned || !summoned.insert(share.unit).second)
                    continue;
                const Behind behind{line.suggestion, share.unit};
                sheet.count("units", key, behind);
                if (std::ranges::any_of(sitting->attendance, [&](const Attendance& seat) {
                        return seat.body == share.unit && seat.present && seat.rank == Rank::Head;
                    }))
                    sheet.count("heads", key, behind);
            }
        }
    }
}

void countPromise(const desk::Desk& desk, const FollowQuery& query, const Case& one, const Promise& promise,
                  Sheet& sheet)
{
    const Undertaking* share = shareOf(one, promise.undertaking);
    const std::optional<UnitId> unit = share ? std::optional(share->unit) : std::nullopt;
    const QString key = keyFor(desk, query, one, unit, promise.due);
    const Behind behind{one.suggestion.id, unit, promise.position};
    sheet.count("made", key, behind);
    if (promise.moves > 0)
        sheet.count("moved", key, behind);
    const bool isOver = promise.state != PromiseState::Open && isKnown(promise.settledOn, query);
    const bool hasCome = promise.due && *promise.due < query.asOf;
    if (!isOver && !hasCome)
        return;
    sheet.count("due", key, behind);
    if (!isOver) {
        sheet.count("overdue", key, behind);
    } else if (promise.state == PromiseState::Broken) {
        sheet.count("broken", key, behind);
    } else {
        const auto by = [&](const std::optional<QDate>& day) {
            return !day || !promise.settledOn || *promise.settledOn <= *day;
        };
        sheet.count(by(promise.due) ? "kept" : "kept_late", key, behind);
        if (by(promise.firstDue))
            sheet.count("kept_first", key, behind);
    }
}

//! B转A by frozen cohort: who was in it stays in it, whatever becomes of the share.
void countCohort(const desk::Desk& desk, const FollowQuery& query, const Case& one, Sheet& sheet)
{
    for (const Undertaking& share : one.undertakings) {
        const Reply* then = nullptr;
        const Reply* now = nullptr;
        for (const Reply& reply : one.replies) {
            if (reply.undertaking != share.id || !isKnown(reply.on, query))
                continue;
            if (!now || reply.on >= now->on)
                now = &reply;
            if ((!reply.on || *reply.on <= query.cohortDay()) && (!then || reply.on >= then->on))
                then = &reply;
        }
        if (!then || !then->tracked || !answers(share.role))
            continue;
        const QString key = keyFor(desk, query, one, share.unit, then->on);
        const Behind behind{one.suggestion.id, share.unit};
        sheet.count("cohort", key, behind);
        if (now->solved)
            sheet.count("converted", key, behind);
        else if (!now->tracked)
            sheet.count("unsolved", key, behind);
    }
}

//! The day on which the session that is asked for settled the case; none when it did not.
std::optional<QDate> settledIn(const Case& one, ConfrontationId confrontation)
{
    for (const Hearing& hearing : one.hearings) {
        if (hearing.confrontation == confrontation && hearing.state == HearingState::Settled)
            return hearing.settledOn;
    }
    return std::nullopt;
}

void countPromises(const desk::Desk& desk, const FollowQuery& query, Sheet& sheet)
{
    for (const Case& one : followed(desk)) {
        const auto settled = query.confrontation ? settledIn(one, *query.confrontation) : std::nullopt;
        if (query.confrontation && !settled)
            continue;
        for (const Promise& promise : one.promises) {
            const bool isMeant = !settled || promise.madeOn == settled;
            if (isMeant && isKnown(promise.madeOn, query) && isWithin(promise.due, query))
                countPromise(desk, query, one, promise, sheet);
        }
        countCohort(desk, query, one, sheet);
    }
}

void countKeyItem(const FollowQuery& query, const Case& one, const std::function<void(const char*)>& count)
{
    const Outcome& outcome = one.suggestion.outcome;
    count("cases");
    const bool isAnswered = std::ranges::all_of(one.undertakings, [&](const Undertaking& share) {
        return !answers(share.role) || share.state == UnitState::Returned || share.state == UnitState::Replied;
    });
    if (outcome.repliedOn && isKnown(outcome.repliedOn, query) && isAnswered)
        count("answered");
    if (outcome.lastSolved)
        count("solved");
    if (outcome.lastResult && isPleased(*outcome.lastResult))
        count("pleased");
    if (std::ranges::any_of(one.promises, [](const Promise& each) { return each.state == PromiseState::Open; }))
        count("promised");
    if (std::ranges::any_of(one.inspections, [&](const Inspection& visit) { return isKnown(visit.on, query); }))
        count("inspected");
    if (!one.keyItems.empty() && one.keyItems.front().reportedOn && isKnown(one.keyItems.front().reportedOn, query))
        count("reported");
    if (stateClass(one.suggestion.state) == StateClass::Done)
        count("closed");
}

//! Cases that were set as key items, by the title that bundles them or by who answers for them.
void countKey(const desk::Desk& desk, const FollowQuery& query, Sheet& sheet)
{
    for (const SuggestionId id : desk.ids({.key = true})) {
        const auto one = desk.readCase(id);
        if (!one || one->suggestion.state == CaseState::Withdrawn || one->suggestion.state == CaseState::Merged)
            continue;
        const auto setOn = one->keyItems.empty() ? one->suggestion.outcome.assignedOn : one->keyItems.front().setOn;
        const bool isHeard = !query.confrontation || std::ranges::any_of(one->hearings, [&](const Hearing& hearing) {
            return hearing.confrontation == *query.confrontation && hearing.state != HearingState::Removed;
        });
        if (!isHeard || !isKnown(setOn, query) || !isWithin(setOn, query))
            continue;
        if (query.by != FollowBy::Unit) {
            const QString key = keyFor(desk, query, *one, {}, setOn);
            countKeyItem(query, *one, [&](const char* figure) { sheet.count(figure, key, {id}); });
            continue;
        }
        for (const Undertaking& share : one->undertakings) {
            if (!answers(share.role) || share.state == UnitState::Returned)
                continue;
            const QString key = desk.registers().unitName(share.unit);
            countKeyItem(query, *one, [&](const char* figure) { sheet.count(figure, key, {id, share.unit}); });
        }
    }
}

} // namespace

FollowReport followReport(const desk::Desk& desk, const FollowQuery& query)
{
    FollowReport report{.query = query, .office = desk.office().name, .total = {}, .rows = {}, .notes = {}};
    Sheet sheet(query.kind);
    switch (query.kind) {
    case FollowKind::Key:
        countKey(desk, query, sheet);
        if (query.by == FollowBy::Unit)
            report.notes << Words::tr("A case of several units counts with each of them, also in the total.");
        report.notes << Words::tr("Replies, ratings and states are those of today; the day decides what had been set, "
                                  "inspected and reported by then.");
        break;
    case FollowKind::Gap:
        countGap(desk, query, sheet);
        break;
    case FollowKind::Confrontation:
        countSessions(desk, query, sheet);
        break;
    case FollowKind::Promises:
        countPromises(desk, query, sheet);
        report.notes << Words::tr("The frozen day is %1: who was tracked then stays in the base.")
                            .arg(query.cohortDay().toString(Qt::ISODate));
        break;
    }
    sheet.finish(report);
    return report;
}

} // namespace huiyin::stats
