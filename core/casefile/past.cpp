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
        db_.run("DELETE FROM temp.suggestion WHERE id = :id", {{":id", id}});
        db_.run("DELETE FROM temp.undertaking WHERE suggestion_id = :id", {{":id", id}});
        insert("suggestion", one.suggestion, {});
        for (const Undertaking& share : one.undertakings)
            insert("undertaking", share, id);
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
    if (!day || db.number("SELECT count(*) FROM sqlite_temp_schema WHERE name = 'suggestion'") > 0)
        return;
    const auto changed = changedAfter(db, *day);
    if (changed.empty())
        return;
    Rewriter rewriter(db, *day);
    for (const SuggestionId id : changed)
        rewriter.then(id); // read from the file's own tables, before others stand in front of them
    stands_ = true;
    for (const char* table : {"suggestion", "undertaking"})
        db.run((QByteArrayLiteral("CREATE TEMP TABLE ") + table + " AS SELECT * FROM main." + table).constData());
    db.run("CREATE UNIQUE INDEX temp.past_suggestion ON suggestion (id)");
    db.run("CREATE INDEX temp.past_undertaking ON undertaking (suggestion_id)");
    for (const SuggestionId id : changed)
        rewriter.write(rewriter.then(id));
}

Past::~Past()
{
    if (!stands_)
        return;
    try {
        db_.run("DROP TABLE temp.undertaking");
        db_.run("DROP TABLE temp.suggestion");
    } catch (const Error&) { // the connection is of no use any more, and the first error is on its way
    }
}

} // namespace huiyin::casefile
