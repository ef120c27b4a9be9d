// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sitting_store.h"

#include "casefile/near_cases.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace huiyin::casefile {

namespace {

template <class T>
std::vector<T> rowsOf(const Database& db, const char* table, ConfrontationId id)
{
    const QByteArray sql =
        "SELECT id, " + columnList<T>() + " FROM " + table + " WHERE confrontation_id = :confrontation ORDER BY id";
    return db.all(sql.constData(), {{":confrontation", id}}, readEntity<T>);
}

template <class T>
void saveRows(const char* table, const std::vector<T>& before, const std::vector<T>& after, RowWriter& writer)
{
    for (const T& row : after) {
        const auto old = std::ranges::find(before, row.id, &T::id);
        if (old == before.end())
            writer.insert(table, row);
        else
            writer.update(table, *old, row);
    }
    for (const T& row : before) {
        if (std::ranges::find(after, row.id, &T::id) == after.end())
            writer.remove(table, row);
    }
}

//! What a title is about, without the words with which the same matter is raised in another year.
QString bareMatter(const QString& title)
{
    static const QRegularExpression usual(
        QStringLiteral("进一步|加快|加强|推进|完善|支持|切实|大力|[\\s，、。《》“”（）()]"));
    return matterOf(title).remove(usual);
}

//! Matters that were raised in so many sessions one after the other, the last of which is the newest session of all.
std::vector<SuggestionId> raisedAgain(const Database& db, int years)
{
    struct Raised {
        SuggestionId id;
        int session;
        bool open;
    };
    std::map<QString, std::vector<Raised>> matters;
    std::set<int> sessions;
    db.each(R"(
        SELECT s.id, s.congress * 100 + s.session, s.title, s.milestone = 'handling'
          FROM suggestion s
         WHERE s.milestone NOT IN ('withdrawn', 'not-filed', 'discarded')
         ORDER BY s.congress, s.session, s.id)",
            {}, [&](const Row& row) {
                const int session = int(row.integer(1));
                sessions.insert(session);
                matters[bareMatter(row.text(2))].push_back({row.id<SuggestionId>(0), session, row.integer(3) != 0});
            });
    const std::vector<int> newest(sessions.rbegin(), sessions.rend());
    std::vector<SuggestionId> found;
    if (int(newest.size()) < years)
        return found;
    for (const auto& entry : matters) {
        const std::vector<Raised>& raised = entry.second;
        const bool running = std::ranges::all_of(newest.begin(), newest.begin() + years, [&](int session) {
            return std::ranges::any_of(raised, [&](const Raised& one) { return one.session == session; });
        });
        for (const Raised& one : raised) {
            if (running && one.open && one.session == newest.front())
                found.push_back(one.id);
        }
    }
    std::ranges::sort(found);
    return found;
}

const char* conditionOf(const QString& rule)
{
    if (rule == u"dissatisfied")
        return R"(s.milestone = 'handling' AND s.last_result = 'dissatisfied' AND s.redo_stopped = 0
                  AND EXISTS (SELECT 1
                                FROM feedback f
                                JOIN redo_order r ON r.undertaking_id = f.undertaking_id AND r.round <= f.round
                               WHERE f.suggestion_id = s.id AND f.decides = 1 AND f.result = 'dissatisfied'))";
    if (rule == u"unrated")
        return "s.milestone = 'handling' AND s.replied_on <= :unrated_before AND s.last_result IS NULL";
    if (rule == u"promise-overdue")
        return "EXISTS (SELECT 1 FROM promise p WHERE p.suggestion_id = s.id AND p.state = 'open' AND p.due < :as_of)";
    if (rule == u"key")
        return "s.milestone = 'handling' AND s.is_key = 1";
    if (rule == u"drawn")
        return "s.milestone IN ('handling', 'closed') AND s.last_solved = 1 AND s.certified_class = ''";
    return nullptr;
}

} // namespace

std::vector<Confrontation> confrontations(const Database& db)
{
    static const QByteArray sql =
        "SELECT id, " + columnList<Confrontation>() + " FROM confrontation ORDER BY year DESC, ordinal DESC";
    return db.all(sql.constData(), {}, readEntity<Confrontation>);
}

std::optional<Sitting> loadSitting(const Database& db, ConfrontationId id)
{
    static const QByteArray sql = "SELECT id, " + columnList<Confrontation>() + " FROM confrontation WHERE id = :id";
    const auto head = db.one(sql.constData(), {{":id", id}}, readEntity<Confrontation>);
    if (!head)
        return std::nullopt;
    return Sitting{*head, rowsOf<Attendance>(db, "attendance", id), rowsOf<Draw>(db, "draw", id)};
}

void saveSitting(const std::optional<Sitting>& before, const Sitting& after, RowWriter& writer)
{
    if (before)
        writer.update("confrontation", before->head, after.head);
    else
        writer.insert("confrontation", after.head);
    saveRows("attendance", before ? before->attendance : std::vector<Attendance>(), after.attendance, writer);
    saveRows("draw", before ? before->draws : std::vector<Draw>(), after.draws, writer);
}

std::optional<ConfrontationId> findConfrontation(const Database& db, int year, int ordinal)
{
    return db.one("SELECT id FROM confrontation WHERE year = :year AND ordinal = :ordinal",
                  {{":year", year}, {":ordinal", ordinal}}, [](const Row& row) { return row.id<ConfrontationId>(0); });
}

int nextOrdinal(const Database& db, int year)
{
    return int(db.number("SELECT max(ordinal) FROM confrontation WHERE year = :year", {{":year", year}})) + 1;
}

int nextPosition(const Database& db, ConfrontationId id)
{
    return int(db.number("SELECT max(position) FROM hearing WHERE confrontation_id = :confrontation",
                         {{":confrontation", id}})) +
           1;
}

std::vector<AgendaLine> agenda(const Database& db, ConfrontationId id)
{
    return db.all(R"(
        SELECT id, suggestion_id, position, state, why, report_on IS NOT NULL,
               CASE WHEN certified_class <> '' THEN certified_class
                    ELSE coalesce((SELECT c.class FROM certification c
                                    WHERE c.suggestion_id = hearing.suggestion_id AND c.hearing_id = hearing.id
                                    ORDER BY c.id DESC LIMIT 1), '') END
          FROM hearing
         WHERE confrontation_id = :confrontation
         ORDER BY position, id)",
                  {{":confrontation", id}}, [](const Row& row) {
                      return AgendaLine{
                          row.id<HearingId>(0), row.id<SuggestionId>(1),
                          int(row.integer(2)),  detail::required(fromKey<HearingState>(row.text(3)), row, 3),
                          row.text(4),          row.integer(5) != 0,
                          row.text(6)};
                  });
}

std::optional<ConfrontationId> confrontationAhead(const Database& db, SuggestionId suggestion)
{
    return db.one(
        "SELECT confrontation_id FROM hearing WHERE suggestion_id = :suggestion AND state = 'listed' ORDER BY id",
        {{":suggestion", suggestion}}, [](const Row& row) { return row.id<ConfrontationId>(0); });
}

QString contradictedSitting(const Database& db)
{
    return db.word(R"(
        SELECT CASE WHEN h.state = 'listed' THEN c.state ELSE 'heard' END
          FROM hearing h JOIN confrontation c ON c.id = h.confrontation_id
         WHERE (h.state = 'listed' AND c.state IN ('finished', 'cancelled'))
            OR (h.state = 'settled' AND (c.state NOT IN ('sitting', 'finished') OR
                (SELECT count(DISTINCT a.party) FROM attendance a
                  WHERE a.confrontation_id = c.id AND (a.present = 1 OR a.accepted = 1)) < 3))
         LIMIT 1)");
}

std::vector<SuggestionId> followedCases(const Database& db)
{
    return db.all("SELECT suggestion_id FROM hearing UNION SELECT suggestion_id FROM promise"
                  " UNION SELECT suggestion_id FROM reply WHERE tracked = 1 ORDER BY 1",
                  {}, [](const Row& row) { return row.id<SuggestionId>(0); });
}

OpenPromises openPromises(const Database& db, QDate today, QDate soon)
{
    const auto open = db.one(R"(
        SELECT sum(due < :today), sum(due BETWEEN :today AND :soon), count(*)
          FROM promise
         WHERE state = 'open')",
                             {{":today", today}, {":soon", soon}}, [](const Row& row) {
                                 return OpenPromises{row.integer(0), row.integer(1), row.integer(2)};
                             });
    return open.value_or(OpenPromises());
}

std::vector<SuggestionId> selectedBy(const Database& db, const QString& rule, const SelectionOptions& options)
{
    const auto isListed = [&](SuggestionId id) { return confrontationAhead(db, id).has_value(); };
    if (rule == u"raised-again") {
        auto found = raisedAgain(db, options.sessions);
        if (options.only) // before each is looked up
            std::erase_if(found, [&](SuggestionId id) { return id != *options.only; });
        std::erase_if(found, isListed);
        return found;
    }
    const char* condition = conditionOf(rule);
    if (!condition)
        return {};
    const QByteArray only = options.only ? " AND s.id = " + QByteArray::number(options.only->value()) : QByteArray();
    const QByteArray sql = QByteArrayLiteral("SELECT s.id FROM suggestion s WHERE ") + condition + only +
                           " AND s.merged_into_id IS NULL AND NOT EXISTS (SELECT 1 FROM hearing h WHERE h.suggestion_id"
                           " = s.id AND h.state = 'listed') ORDER BY s.congress, s.session, s.recess, s.serial, s.id";
    const auto id = [](const Row& row) { return row.id<SuggestionId>(0); };
    if (rule == u"promise-overdue")
        return db.all(sql.constData(), {{":as_of", options.asOf}}, id);
    if (rule == u"unrated")
        return db.all(sql.constData(), {{":unrated_before", options.asOf.addDays(-options.unratedDays)}}, id);
    return db.all(sql.constData(), {}, id);
}

} // namespace huiyin::casefile
