// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/past.h"

#include "casefile/case_store.h"
#include "casefile/field_values.h"
#include "lifecycle/derive_state.h"
#include "lifecycle/rewind.h"

#include <map>

namespace huiyin::casefile {

namespace {

//! Cases with a step after the day, the cases that are or were merged into them, and those into which they were merged.
std::vector<SuggestionId> changedAfter(const Database& db, QDate day)
{
    return db.all(R"(
        WITH changed (id) AS (SELECT DISTINCT suggestion_id FROM step WHERE on_date > :day)
        SELECT id FROM changed
        UNION
        SELECT s.id FROM changed c JOIN suggestion s ON s.merged_into_id = c.id
        UNION
        SELECT s.merged_into_id FROM changed c JOIN suggestion s ON s.id = c.id WHERE s.merged_into_id IS NOT NULL
         ORDER BY 1)",
                  {{":day", day}}, [](const Row& row) { return row.id<SuggestionId>(0); });
}

class Rewriter {
public:
    Rewriter(const Database& db, QDate day)
        : db_(db)
        , store_(db)
        , day_(day)
    {
    }

    //! The case on the day, worked out once; its master first, whose outcome it bears.
    const Case& then(SuggestionId id)
    {
        const auto known = cases_.find(id);
        if (known != cases_.end())
            return known->second;
        Case rewound = lifecycle::asOf(*store_.load(id), day_, [&](const QString& ref) {
            const auto number = SuggestionNumber::parse(ref);
            return number ? store_.find(*number) : std::nullopt;
        });
        const auto master = rewound.suggestion.mergedInto;
        lifecycle::summarise(rewound, master && *master != id ? &then(*master) : nullptr);
        return cases_.emplace(id, std::move(rewound)).first->second;
    }

    void write(const Case& one) const
    {
        const SuggestionId id = one.suggestion.id;
        db_.run("DELETE FROM temp.past_suggestion WHERE id = :id", {{":id", id}});
        db_.run("DELETE FROM temp.past_undertaking WHERE suggestion_id = :id", {{":id", id}});
        insert("past_suggestion", one.suggestion, {});
        for (const Undertaking& share : one.undertakings)
            insert("past_undertaking", share, id);
    }

private:
    template <class T>
    void insert(const char* table, const T& entity, std::optional<SuggestionId> parent) const
    {
        const auto values = valuesOf(entity);
        const QByteArray sql = QByteArrayLiteral("INSERT INTO temp.") + table + " (id, " +
                               (parent ? "suggestion_id, " : "") + columnList<T>() + ") VALUES (?" +
                               QByteArrayLiteral(", ?").repeated(int(values.size()) + (parent ? 1 : 0)) + ')';
        Statement statement = db_.prepare(sql.constData());
        int position = 0;
        statement.bindAt(++position, entity.id.value());
        if (parent)
            statement.bindAt(++position, parent->value());
        for (const Value& value : values)
            statement.bindAt(++position, value);
        statement.step();
    }

    const Database& db_;
    CaseStore store_;
    QDate day_;
    std::map<SuggestionId, Case> cases_;
};

} // namespace

Past::Past(const Database& db, std::optional<QDate> day)
    : db_(db)
{
    if (!day || hasTable("suggestion"))
        return;
    // worked out once for a day, until the next entry of the journal: a report asks again for each of its figures
    const QString key =
        QStringLiteral("%1 %2").arg(day->toString(Qt::ISODate)).arg(db.number("SELECT max(id) FROM journal"));
    if (!hasTable("past_of") || db.word("SELECT key FROM temp.past_of") != key)
        workOut(*day, key);
    if (!hasTable("past_suggestion"))
        return; // nothing was done since
    stands_ = true;
    db.run("ALTER TABLE temp.past_suggestion RENAME TO suggestion");
    db.run("ALTER TABLE temp.past_undertaking RENAME TO undertaking");
}

Past::~Past()
{
    if (!stands_)
        return;
    try {
        db_.run("ALTER TABLE temp.undertaking RENAME TO past_undertaking");
        db_.run("ALTER TABLE temp.suggestion RENAME TO past_suggestion");
    } catch (const Error&) { // the connection is of no use any more, and the first error is on its way
    }
}

bool Past::hasTable(const char* name) const
{
    return db_.number("SELECT count(*) FROM sqlite_temp_schema WHERE type = 'table' AND name = :name",
                      {{":name", QString::fromLatin1(name)}}) > 0;
}

void Past::workOut(QDate day, const QString& key) const
{
    for (const char* table : {"past_of", "past_suggestion", "past_undertaking"})
        db_.run((QByteArrayLiteral("DROP TABLE IF EXISTS temp.") + table).constData());
    const auto changed = changedAfter(db_, day);
    if (!changed.empty()) {
        for (const char* table : {"suggestion", "undertaking"})
            db_.run(
                (QByteArrayLiteral("CREATE TEMP TABLE past_") + table + " AS SELECT * FROM main." + table).constData());
        db_.run("CREATE UNIQUE INDEX temp.past_suggestion_by_id ON past_suggestion (id)");
        db_.run("CREATE INDEX temp.past_undertaking_by_case ON past_undertaking (suggestion_id)");
        Rewriter rewriter(db_, day);
        for (const SuggestionId id : changed)
            rewriter.write(rewriter.then(id));
    }
    db_.run("CREATE TEMP TABLE past_of AS SELECT :key AS key", {{":key", key}});
}

} // namespace huiyin::casefile
