// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/import_doors.h"

#include "app/desktop/ask_path.h"
#include "app/desktop/work_doors.h"
#include "app/report_damage.h"
#include "desk/copies.h"
#include "exchange/ledger_file.h"
#include "exchange/table_writer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace huiyin {

using ui::ImportChoice;
using ui::ImportOutcome;
using ui::LedgerLook;
using ui::WrittenFile; // lupdate loses the context after a qualified return type

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportDoors)
};

exchange::LedgerKind kindOf(ui::TableKind kind)
{
    return kind ? exchange::ledgerKindOf(*kind) : exchange::LedgerKind::Suggestions;
}

const QString ownKey = QStringLiteral("own:"); // and the name of an own field: what a column may be taken for

exchange::LedgerOptions readingOf(const ImportChoice& choice, QDate today, const QStringList& own)
{
    exchange::LedgerOptions options{
        .kind = kindOf(choice.kind), .sheet = choice.sheet, .map = {}, .year = today.year()};
    if (!choice.kind) {
        for (const QString& name : own)
            options.own.insert(exchange::plainHeading(name), name);
    }
    for (auto it = choice.fields.constBegin(); it != choice.fields.constEnd(); ++it) {
        if (it->startsWith(ownKey))
            options.own.insert(exchange::plainHeading(it.key()), it->mid(ownKey.size()));
        else if (const auto column = exchange::columnFromKey(it.value()))
            options.map.insert(exchange::plainHeading(it.key()), *column);
    }
    return options;
}

LedgerLook look(const ImportChoice& choice, QDate today, const QStringList& own)
{
    exchange::LedgerOptions reading = readingOf(choice, today, own);
    reading.askHeadings = true;
    const auto ledger = exchange::readLedger(choice.path, reading);
    if (!ledger)
        return {.failure = ledger.error().line()};
    const exchange::LedgerShape& shape = ledger->shape;
    LedgerLook found{.failure = {},
                     .sheet = shape.sheet,
                     .otherSheets = shape.otherSheets,
                     .headerRow = shape.headerRow,
                     .rows = ledger->rows,
                     .columns = {}};
    for (const exchange::ColumnUse& use : shape.columns)
        found.columns.push_back(
            {use.heading, use.own.isEmpty() ? exchange::columnKey(use.column) : ownKey + use.own, true});
    for (const QString& heading : shape.unknown)
        found.columns.push_back({heading, exchange::columnKey(exchange::Column::Ignored), false});
    return found;
}

std::vector<ui::FieldChoice> fieldsOf(ui::TableKind kind, const QStringList& own)
{
    std::vector<ui::FieldChoice> fields;
    for (const exchange::ColumnWords& words : exchange::columnWords(kindOf(kind))) {
        if (words.column == exchange::Column::Ignored)
            continue;
        const QString key = exchange::columnKey(words.column);
        if (std::ranges::find(fields, key, &ui::FieldChoice::key) == fields.end())
            fields.push_back({key, exchange::columnLabel(words.column)});
    }
    if (!kind) {
        for (const QString& name : own)
            //: a field that the office made for itself
            fields.push_back({ownKey + name, Words::tr("%1 (own field)").arg(name)});
    }
    fields.push_back({exchange::columnKey(exchange::Column::Ignored), Words::tr("– not taken –")});
    return fields;
}

QStringList ownNames(const desk::Desk& desk)
{
    QStringList names;
    for (const OwnField& field : desk.registers().usedOwnFields())
        names << field.name;
    return names;
}

QByteArray markOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

desk::ImportReport take(desk::Desk& desk, const exchange::Ledger& ledger, ui::TableKind kind,
                        const desk::ImportOptions& options)
{
    if (!kind)
        return desk::importLedger(desk, ledger.cases, options);
    if (*kind == desk::RegisterKind::Deputies)
        return desk::importDeputies(desk, ledger.deputies, options);
    if (*kind == desk::RegisterKind::Units)
        return desk::importUnits(desk, ledger.units, options);
    return desk::importRegister(desk, *kind, ledger.entries, options);
}

ImportOutcome runImport(desk::Desk& desk, const ImportChoice& choice, bool dryRun,
                        const ui::ImportDoors::Progress& progress)
{
    ImportOutcome outcome;
    outcome.seen = markOf(choice.path);
    if (!choice.seen.isEmpty() && choice.seen != outcome.seen)
        return {.failure = Words::tr("The file was changed after it was looked at. Go back and look at it again.")};
    const auto ledger = exchange::readLedger(choice.path, readingOf(choice, desk.today(), ownNames(desk)));
    if (!ledger)
        return {.failure = ledger.error().line()};
    if (!dryRun) { // a place that takes no copies was told when the file was opened; the import can be undone
        bool goesOn = true;
        const auto kept = desk::keepCopy(desk, copiesFolder(), [&](int, int) { return goesOn = progress(0, 0); });
        if (!kept && !goesOn) {
            outcome.report.cancelled = true;
            return outcome;
        }
    }
    outcome.report = take(desk, *ledger, choice.kind,
                          {.dryRun = dryRun,
                           .congress = choice.congress,
                           .session = choice.session,
                           .assignedOn = choice.assignedOn,
                           .borne = ledger->skippedNumbers,
                           .file = QFileInfo(choice.path).fileName(),
                           .fileHash = QString::fromLatin1(outcome.seen),
                           .progress = progress});
    auto& problems = outcome.report.problems;
    problems.insert(problems.end(), ledger->problems.begin(), ledger->problems.end());
    std::ranges::stable_sort(problems, {}, &desk::LedgerProblem::row);
    outcome.report.skipped += ledger->skipped();
    return outcome;
}

WrittenFile writeProblems(const std::vector<desk::LedgerProblem>& problems, const QString& path)
{
    exchange::Table table{.title = {},
                          .headings = {Words::tr("Row"), Words::tr("Column"), Words::tr("Value"), Words::tr("Reason"),
                                       Words::tr("Outcome")},
                          .rows = {}};
    for (const desk::LedgerProblem& problem : problems)
        table.rows.push_back({qint64(problem.row), problem.column, problem.value, problem.reason,
                              problem.skipped ? Words::tr("row left out") : Words::tr("cell not taken")});
    if (const auto written = exchange::writeCsv(table, path); !written)
        return {false, written.error().line()};
    return {true, Words::tr("✓ Written: %1").arg(path)};
}

} // namespace

ui::ImportDoors importDoorsOf(const std::shared_ptr<desk::Desk>& desk, const Turn& turn)
{
    ui::ImportDoors doors;
    doors.read = [desk, turn](const ImportChoice& choice) {
        const QStringList own = [&] {
            const std::scoped_lock mine(*turn);
            return ownNames(*desk);
        }();
        return look(choice, desk->today(), own);
    };
    doors.import = [desk, turn](const ImportChoice& choice, bool dryRun, const ui::ImportDoors::Progress& progress) {
        const std::scoped_lock mine(*turn);
        try {
            return runImport(*desk, choice, dryRun, progress);
        } catch (const casefile::Error& damage) { // told where the import was asked for, since nothing was kept of it
            return ImportOutcome{.failure = damageWords(damage, desk->path()), .report = {}, .seen = {}};
        }
    };
    doors.fields = [desk](ui::TableKind kind) { return fieldsOf(kind, ownNames(*desk)); };
    doors.writeProblems = writeProblems;
    doors.askLedger = askForLedger;
    doors.askPath = askWhereToWrite;
    // these read what lies in memory and cannot fail
    doors.office = [desk] { return desk->office(); };
    doors.today = [desk] { return desk->today(); };
    return doors;
}

} // namespace huiyin
