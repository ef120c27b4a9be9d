// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/verify.h"

#include "casefile/attachment_store.h"
#include "casefile/case_store.h"
#include "casefile/census.h"
#include "casefile/migrate.h"
#include "casefile/register_store.h"
#include "casefile/search_index.h"
#include "casefile/stoppable.h"
#include "domain/sitting.h"
#include "lifecycle/derive_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace huiyin::casefile {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

constexpr int mostFaults = 50; // enough to see what happened

//! How far the look at a file is, counted in its cases; each part of the look has so many of them.
class Survey {
public:
    Survey(const Database& db, const Proceed& progress)
        : told_(db, progress)
        , cases_(int(std::max<qint64>(1, db.number("SELECT count(*) FROM suggestion"))))
    {
    }
    void nextPart() { told_.at(++part_ * cases_, parts * cases_); }
    void atCase(qint64 number) //!< of a part that goes through the cases
    {
        if (number % casesBetween == 0)
            told_.at(part_ * cases_ + int(number), parts * cases_);
    }

private:
    static constexpr int parts = 8; // structure, registers, heads, what hangs on them, derived, search, files, journal
    static constexpr int casesBetween = 100;
    Stoppable told_;
    int cases_;
    int part_ = 0;
};

template <class T>
void checkRows(const Database& db, const char* table, bool hasParent, CheckReport& report)
{
    const QByteArray sql = "SELECT id, " + columnList<T>() + ", hash" + (hasParent ? ", suggestion_id" : "") +
                           " FROM " + table + " ORDER BY id";
    const auto& columns = columnsOf<T>();
    db.each(sql.constData(), {}, [&](const Row& row) {
        ++report.rows;
        std::vector<Value> values;
        for (int i = 1; i <= int(columns.size()); ++i)
            values.push_back(row.value(i));
        const int hash = int(columns.size()) + 1;
        const std::optional<qint64> parent = hasParent ? std::optional(row.integer(hash + 1)) : std::nullopt;
        if (row.bytes(hash) != rowHash(table, row.integer(0), parent, columns, values) &&
            report.faults.size() < mostFaults)
            report.faults << Words::tr("Row %1 of table %2 was changed outside the program or by damage.")
                                 .arg(row.integer(0))
                                 .arg(QLatin1String(table));
    });
}

struct CheckTable {
    const Database& db;
    CheckReport& report;
    template <class T>
    void operator()(const char* table, const std::vector<T>&) const
    {
        checkRows<T>(db, table, true, report);
    }
};

void checkDerived(const Database& db, CheckReport& report, Survey& survey)
{
    const CaseStore store(db);
    const auto ids =
        db.all("SELECT id FROM suggestion ORDER BY id", {}, [](const Row& row) { return row.id<SuggestionId>(0); });
    for (const SuggestionId id : ids) {
        survey.atCase(++report.cases);
        const auto stored = store.load(id);
        Case derived = *stored;
        const auto master = stored->suggestion.mergedInto ? store.load(*stored->suggestion.mergedInto) : std::nullopt;
        lifecycle::summarise(derived, master ? &*master : nullptr);
        const bool sharesFollow = std::ranges::equal(
            derived.undertakings, stored->undertakings,
            [](const Undertaking& one, const Undertaking& other) { return valuesOf(one) == valuesOf(other); });
        if ((!sharesFollow || valuesOf(derived.suggestion) != valuesOf(stored->suggestion)) &&
            report.faults.size() < mostFaults)
            report.faults << Words::tr("Case %1: its state or outcome does not follow from its replies and ratings.")
                                 .arg(stored->suggestion.ref().toString());
    }
}

//! Contentless, the index cannot be read back; so each case must be found by the beginning of its own title.
void checkSearch(const Database& db, CheckReport& report, Survey& survey)
{
    struct Titled {
        qint64 id;
        QString title;
    };
    const auto cases = db.all("SELECT id, title FROM suggestion ORDER BY id", {}, [](const Row& row) {
        return Titled{row.integer(0), row.text(1)};
    });
    qint64 lost = 0;
    qint64 seen = 0;
    for (const Titled& titled : cases) {
        survey.atCase(++seen);
        const SearchQuery query = parseSearch(titled.title.left(4));
        if (!query.match.isEmpty() && db.number("SELECT count(*) FROM search WHERE search MATCH :match AND rowid = :id",
                                                {{":match", QString::fromUtf8(query.match)}, {":id", titled.id}}) != 1)
            ++lost;
    }
    if (lost > 0)
        report.faults << Words::tr("The search index misses %1 cases.").arg(lost);
}

} // namespace

CheckReport checkFile(const Database& db, const Proceed& progress)
{
    CheckReport report;
    Survey survey(db, progress);
    db.each("PRAGMA integrity_check(20)", {}, [&](const Row& row) {
        if (row.text(0) != u"ok")
            report.faults << Words::tr("Structure: %1").arg(row.text(0));
    });
    db.each("PRAGMA foreign_key_check", {}, [&](const Row& row) {
        report.faults << Words::tr("A row of %1 has lost what it belongs to.").arg(row.text(0));
    });
    if (schemaText(db) != expectedSchemaText(schemaVersion(db)))
        report.faults << Words::tr("The tables were changed by another program.");

    survey.nextPart();
    checkRows<Delegation>(db, "delegation", false, report);
    checkRows<DeputyGroup>(db, "deputy_group", false, report);
    checkRows<Committee>(db, "committee", false, report);
    checkRows<Category>(db, "category", false, report);
    checkRows<Leader>(db, "leader", false, report);
    checkRows<Deputy>(db, "deputy", false, report);
    checkRows<Unit>(db, "unit", false, report);
    checkRows<UnitAlias>(db, "unit_alias", false, report);
    checkRows<Confrontation>(db, "confrontation", false, report);
    checkRows<Attendance>(db, "attendance", false, report);
    checkRows<Draw>(db, "draw", false, report);
    checkRows<OwnField>(db, "own_field", false, report);
    survey.nextPart();
    checkRows<Suggestion>(db, "suggestion", false, report);
    survey.nextPart();
    const Case shape{.suggestion = blank<Suggestion>(0)};
    Case::tables(shape, CheckTable{db, report});
    survey.nextPart();
    if (report.faults.isEmpty()) // with damaged rows the derived ones would only repeat it
        checkDerived(db, report, survey);
    survey.nextPart();
    checkSearch(db, report, survey);
    survey.nextPart();
    report.faults << censusFaults(db, mostFaults) << attachmentFaults(db, mostFaults);

    survey.nextPart();
    report.chain = verifyChain(db);
    if (report.chain.broken)
        report.faults << Words::tr("The journal's chain breaks at entry %1.").arg(report.chain.broken->value());
    return report;
}

} // namespace huiyin::casefile
