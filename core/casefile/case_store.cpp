// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/case_store.h"

#include <algorithm>

namespace huiyin::casefile {

namespace {

//! SELECT of all rows of one table that belong to a case, by entity type; made once.
template <class T>
const QByteArray& rowsOfCase(const char* table)
{
    static const QByteArray sql =
        "SELECT id, " + columnList<T>() + " FROM " + table + " WHERE suggestion_id = :suggestion ORDER BY id";
    return sql;
}

struct LoadTable {
    const Database& db;
    SuggestionId suggestion;
    bool texts;
    template <class T>
    void operator()(const char* table, std::vector<T>& rows) const
    {
        if (std::is_same_v<T, LongText> && !texts)
            return;
        rows = db.all(rowsOfCase<T>(table).constData(), {{":suggestion", suggestion}}, readEntity<T>);
    }
};

struct InsertTable {
    RowWriter& writer;
    SuggestionId suggestion;
    template <class T>
    void operator()(const char* table, const std::vector<T>& rows) const
    {
        for (const T& row : rows)
            writer.insert(table, row, suggestion);
    }
};

//! Rows are matched by id: what is new is inserted, what differs is updated, what is gone is removed.
template <class T>
void saveTable(const char* table, const std::vector<T>& before, const std::vector<T>& after, SuggestionId suggestion,
               RowWriter& writer)
{
    for (const T& row : after) {
        const auto old = std::ranges::find_if(before, [&](const T& other) { return other.id == row.id; });
        if (old == before.end())
            writer.insert(table, row, suggestion);
        else
            writer.update(table, *old, row, suggestion);
    }
    for (const T& row : before) {
        if (std::ranges::none_of(after, [&](const T& other) { return other.id == row.id; }))
            writer.remove(table, row, suggestion);
    }
}

const char* seriesKey(SuggestionNumber::Series series)
{
    switch (series) {
    case SuggestionNumber::Series::Session:
        return "session";
    case SuggestionNumber::Series::Recess:
        return "recess";
    case SuggestionNumber::Series::Intake:
        break;
    }
    return "intake";
}

} // namespace

std::optional<Case> CaseStore::load(SuggestionId id, Texts texts) const
{
    static const QByteArray sql = "SELECT id, " + columnList<Suggestion>() + " FROM suggestion WHERE id = :id";
    const auto head = db_.one(sql.constData(), {{":id", id}}, readEntity<Suggestion>);
    if (!head)
        return std::nullopt;
    Case found{.suggestion = *head};
    Case::tables(found, LoadTable{db_, id, texts == Texts::With});
    return found;
}

void CaseStore::save(const std::optional<Case>& before, const Case& after, RowWriter& writer) const
{
    const SuggestionId id = after.suggestion.id;
    if (!before) {
        writer.insert("suggestion", after.suggestion);
        Case::tables(after, InsertTable{writer, id});
        return;
    }
    writer.update("suggestion", before->suggestion, after.suggestion);
    // the tables of both, side by side: texts and shares before the rows that point to them
    saveTable("text", before->texts, after.texts, id, writer);
    saveTable("cosigner", before->cosigners, after.cosigners, id, writer);
    saveTable("undertaking", before->undertakings, after.undertakings, id, writer);
    saveTable("step", before->steps, after.steps, id, writer);
    saveTable("return_request", before->returnRequests, after.returnRequests, id, writer);
    saveTable("extension", before->extensions, after.extensions, id, writer);
    saveTable("contact", before->contacts, after.contacts, id, writer);
    saveTable("opinion", before->opinions, after.opinions, id, writer);
    saveTable("reply", before->replies, after.replies, id, writer);
    saveTable("opinion_form", before->forms, after.forms, id, writer);
    saveTable("feedback", before->feedbacks, after.feedbacks, id, writer);
    saveTable("redo_order", before->redoOrders, after.redoOrders, id, writer);
    saveTable("promise", before->promises, after.promises, id, writer);
    saveTable("attachment", before->attachments, after.attachments, id, writer);
    saveTable("hearing", before->hearings, after.hearings, id, writer);
    saveTable("hearing_point", before->points, after.points, id, writer);
    saveTable("certification", before->certifications, after.certifications, id, writer);
    saveTable("promise_note", before->promiseNotes, after.promiseNotes, id, writer);
    saveTable("inspection", before->inspections, after.inspections, id, writer);
    saveTable("key_item", before->keyItems, after.keyItems, id, writer);
    saveTable("own_value", before->ownValues, after.ownValues, id, writer);
}

std::optional<SuggestionId> CaseStore::find(const SuggestionNumber& number) const
{
    const auto read = [](const Row& row) { return row.id<SuggestionId>(0); };
    if (number.series() == SuggestionNumber::Series::Intake) {
        return db_.one(
            "SELECT id FROM suggestion WHERE congress = :congress AND session = :session AND intake_serial = :serial",
            {{":congress", number.congress()}, {":session", number.session()}, {":serial", number.serial()}}, read);
    }
    return db_.one(R"(
        SELECT id
          FROM suggestion
         WHERE congress = :congress AND session = :session AND recess = :recess AND serial = :serial)",
                   {{":congress", number.congress()},
                    {":session", number.session()},
                    {":recess", number.series() == SuggestionNumber::Series::Recess},
                    {":serial", number.serial()}},
                   read);
}

std::optional<SuggestionId> CaseStore::find(int congress, int session, const QString& title, const QString& lead) const
{
    return db_.one(R"(
        SELECT s.id
          FROM suggestion s
          LEFT JOIN deputy d ON d.id = s.lead_id
         WHERE s.congress = :congress AND s.session = :session AND s.title = :title AND coalesce(d.name, '') = :lead
           AND s.state <> 'discarded'
         ORDER BY s.id
         LIMIT 1)",
                   {{":congress", congress}, {":session", session}, {":title", title}, {":lead", lead}},
                   [](const Row& row) { return row.id<SuggestionId>(0); });
}

std::vector<SuggestionId> CaseStore::mergedInto(SuggestionId master) const
{
    return db_.all("SELECT id FROM suggestion WHERE merged_into_id = :master ORDER BY id", {{":master", master}},
                   [](const Row& row) { return row.id<SuggestionId>(0); });
}

QString CaseStore::text(TextId id) const
{
    return db_.word("SELECT content FROM text WHERE id = :id", {{":id", id}});
}

int CaseStore::nextSerial(int congress, int session, SuggestionNumber::Series series) const
{
    const qint64 next =
        db_.number("SELECT next FROM series WHERE congress = :congress AND session = :session AND kind = :kind",
                   {{":congress", congress}, {":session", session}, {":kind", QString::fromLatin1(seriesKey(series))}});
    return next > 0 ? int(next) : 1;
}

void CaseStore::serialTaken(const SuggestionNumber& number) const
{
    const QString kind = QString::fromLatin1(seriesKey(number.series()));
    const Bind congress(":congress", number.congress()), session(":session", number.session()), kindBind(":kind", kind);
    const int next = number.serial() + 1;
    db_.run("UPDATE series SET next = :next WHERE congress = :congress AND session = :session AND kind = :kind AND "
            "next < :next",
            {{":next", next}, congress, session, kindBind});
    if (db_.changes() > 0)
        return;
    db_.run(R"(
        INSERT INTO series (congress, session, kind, next)
        SELECT :congress, :session, :kind, :next
         WHERE NOT EXISTS (SELECT 1 FROM series WHERE congress = :congress AND session = :session AND kind = :kind))",
            {congress, session, kindBind, {":next", next}});
}

} // namespace huiyin::casefile
