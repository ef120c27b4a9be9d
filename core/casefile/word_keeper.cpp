// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/word_keeper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huiyin::casefile {

void WordKeeper::watch(SuggestionId id)
{
    if (!before_.contains(id))
        before_.emplace(id, searchText(db_, id));
}

void WordKeeper::watchNew(SuggestionId id)
{
    before_.emplace(id, QString());
}

void WordKeeper::watch(std::span<const SuggestionId> ids)
{
    for (const SuggestionId id : ids)
        watch(id);
}

void WordKeeper::settle()
{
    for (const auto& [id, before] : before_) {
        const QString after = searchText(db_, id); // empty when there is no such case
        if (after == before)
            continue;
        if (!before.isEmpty())
            unindexCase(db_, id, before);
        if (!after.isEmpty())
            indexCase(db_, id, after);
    }
    before_.clear();
}

std::vector<SuggestionId> casesNaming(const Database& db, UnitId unit)
{
    return db.all("SELECT DISTINCT suggestion_id FROM undertaking WHERE unit_id = :unit", {{":unit", unit}},
                  [](const Row& row) { return row.id<SuggestionId>(0); });
}

std::vector<SuggestionId> casesNaming(const Database& db, DeputyId deputy)
{
    return db.all(R"(
        SELECT id
          FROM suggestion
         WHERE lead_id = :deputy
         UNION
        SELECT suggestion_id
          FROM cosigner
         WHERE deputy_id = :deputy)",
                  {{":deputy", deputy}}, [](const Row& row) { return row.id<SuggestionId>(0); });
}

std::vector<SuggestionId> casesNaming(const Database& db, DelegationId delegation)
{
    return db.all("SELECT id FROM suggestion WHERE delegation_id = :delegation", {{":delegation", delegation}},
                  [](const Row& row) { return row.id<SuggestionId>(0); });
}

std::vector<SuggestionId> casesNaming(const Database& db, const QByteArray& changes)
{
    std::vector<SuggestionId> ids;
    for (const QJsonValue& value : QJsonDocument::fromJson(changes).array()) {
        const QJsonObject change = value.toObject();
        if (change.value(QLatin1String("o")).toString() != u"~")
            continue;
        const QString table = change.value(QLatin1String("t")).toString();
        const qint64 id = change.value(QLatin1String("i")).toInteger();
        const auto found = table == u"unit"         ? casesNaming(db, UnitId(id))
                           : table == u"deputy"     ? casesNaming(db, DeputyId(id))
                           : table == u"delegation" ? casesNaming(db, DelegationId(id))
                                                    : std::vector<SuggestionId>();
        ids.insert(ids.end(), found.begin(), found.end());
    }
    return ids;
}

} // namespace huiyin::casefile
