// SPDX-License-Identifier: GPL-3.0-or-later
// import: a ledger into the file.
#include "app/cli/cli.h"

#include "desk/import_ledger.h"
#include "exchange/ledger_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace huiyin::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex())
                                                                 : QString();
}

QString problemLine(const desk::LedgerProblem& problem)
{
    //: row, column heading, value, reason
    const QString form = problem.skipped ? Words::tr("Row %1 skipped, %2 “%3”: %4") : Words::tr("Row %1, %2 “%3”: %4");
    return form.arg(problem.row).arg(problem.column, problem.value, problem.reason);
}

void printText(const exchange::LedgerShape& shape, const desk::ImportReport& report,
               const std::vector<desk::LedgerProblem>& problems, int skipped, bool dryRun)
{
    print(Words::tr("Sheet “%1”, headings in row %2.").arg(shape.sheet).arg(shape.headerRow));
    if (!shape.unknown.isEmpty())
        print(Words::tr("Headings not known, left out: %1. Name them with --map HEADING=FIELD.")
                  .arg(shape.unknown.join(QStringLiteral("、"))));
    for (const desk::NameRule& rule : report.unitNames)
        //: as written, as taken
        print(Words::tr("Unit “%1” is taken as “%2”.").arg(rule.written, rule.taken));
    if (!report.newUnits.isEmpty())
        print(Words::tr("New units: %1").arg(report.newUnits.join(QStringLiteral("、"))));
    if (!report.newDeputies.isEmpty())
        print(Words::tr("%n new deputy(ies)", nullptr, int(report.newDeputies.size())));
    for (const QString& row : report.newRows)
        print(Words::tr("New: %1").arg(row));
    for (const QString& due : report.movedDues)
        print(Words::tr("Due date moved: %1").arg(due));
    for (const desk::LedgerProblem& problem : problems)
        print(problemLine(problem));
    print(Words::tr("Imported %1, completed %2, unchanged %3, skipped %4.")
              .arg(report.created)
              .arg(report.updated)
              .arg(report.unchanged)
              .arg(skipped));
    if (dryRun)
        print(Words::tr("Dry run: nothing was written."));
    else if (!report.entry)
        print(Words::tr("Nothing changed."));
    else
        print(Words::tr("One undo takes it back: huiyin-cli undo FILE %1").arg(report.entry->value()));
}

void printJson(const exchange::LedgerShape& shape, const desk::ImportReport& report,
               const std::vector<desk::LedgerProblem>& problems, int skipped, bool dryRun)
{
    QJsonArray rows, names, columns;
    for (const desk::LedgerProblem& problem : problems)
        rows.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("value"), problem.value},
                                {QStringLiteral("reason"), problem.reason},
                                {QStringLiteral("skipped"), problem.skipped}});
    for (const desk::NameRule& rule : report.unitNames)
        names.append(QJsonObject{{QStringLiteral("written"), rule.written}, {QStringLiteral("taken"), rule.taken}});
    for (const exchange::ColumnUse& use : shape.columns)
        columns.append(QJsonObject{{QStringLiteral("heading"), use.heading},
                                   {QStringLiteral("field"), exchange::columnKey(use.column)}});
    print(QJsonDocument(QJsonObject{{QStringLiteral("sheet"), shape.sheet},
                                    {QStringLiteral("header_row"), shape.headerRow},
                                    {QStringLiteral("columns"), columns},
                                    {QStringLiteral("unknown"), QJsonArray::fromStringList(shape.unknown)},
                                    {QStringLiteral("imported"), report.created},
                                    {QStringLiteral("completed"), report.updated},
                                    {QStringLiteral("unchanged"), report.unchanged},
                                    {QStringLiteral("skipped"), skipped},
                                    {QStringLiteral("dry_run"), dryRun},
                                    {QStringLiteral("unit_names"), names},
                                    {QStringLiteral("new_rows"), QJsonArray::fromStringList(report.newRows)},
                                    {QStringLiteral("moved_due_dates"), QJsonArray::fromStringList(report.movedDues)},
                                    {QStringLiteral("problems"), rows}})
              .toJson());
}

} // namespace

int runImport(const Call& call)
{
    exchange::LedgerOptions reading{.kind = exchange::LedgerKind::Suggestions,
                                    .sheet = call.value("sheet"),
                                    .map = {},
                                    .year = call.environment.today().year()};
    const QString kind = call.has("kind") ? call.value("kind") : QStringLiteral("suggestions");
    QStringList kinds;
    for (int i = 0; i < exchange::ledgerKindCount; ++i)
        kinds << exchange::ledgerKey(exchange::LedgerKind(i));
    const qsizetype found = kinds.indexOf(kind);
    if (found < 0)
        return wrongUse(Words::tr("There is no kind %1. Possible: %2.").arg(kind, kinds.join(QStringLiteral(", "))));
    reading.kind = exchange::LedgerKind(found);
    if (call.has("map")) {
        const auto map = exchange::parseColumnMap(call.value("map"));
        if (!map) {
            QStringList keys;
            for (const exchange::ColumnWords& words : exchange::columnWords(reading.kind))
                keys << exchange::columnKey(words.column);
            return wrongUse(
                Words::tr("--map: %1. Possible fields: %2.").arg(map.error(), keys.join(QStringLiteral(", "))));
        }
        reading.map = *map;
    }
    bool wrong = false;
    desk::ImportOptions options{.dryRun = call.has("dry-run"),
                                .congress = numberOption(call, "congress", 1, 99, wrong),
                                .session = numberOption(call, "session", 1, 99, wrong),
                                .assignedOn = dateOption(call, "assigned-on", wrong),
                                .file = QFileInfo(call.arguments[1]).fileName(),
                                .fileHash = hashOf(call.arguments[1])};
    if (wrong)
        return usage;

    // the file first: a ledger is not read for a file that cannot take it; a dry run takes it into a copy in memory,
    // and so needs neither the right to write nor the file for itself
    const auto desk = options.dryRun ? desk::Desk::rehearse(call.arguments[0], call.environment)
                                     : openDesk(call, casefile::Access::Write);
    if (!desk)
        return fail(desk.error());
    for (const OwnField& field : (*desk)->registers().usedOwnFields())
        reading.own.insert(exchange::plainHeading(field.name), field.name);
    const auto ledger = exchange::readLedger(call.arguments[1], reading);
    if (!ledger)
        return fail(ledger.error());
    desk::ImportReport report;
    switch (reading.kind) {
    case exchange::LedgerKind::Suggestions:
        options.borne = ledger->skippedNumbers;
        report = desk::importLedger(**desk, ledger->cases, options);
        break;
    case exchange::LedgerKind::Deputies:
        report = desk::importDeputies(**desk, ledger->deputies, options);
        break;
    case exchange::LedgerKind::Units:
        report = desk::importUnits(**desk, ledger->units, options);
        break;
    default:
        report = desk::importRegister(**desk, exchange::registerOf(reading.kind), ledger->entries, options);
        break;
    }
    auto problems = ledger->problems;
    const int skipped = report.skipped + ledger->skipped();
    problems.insert(problems.end(), report.problems.begin(), report.problems.end());
    std::ranges::stable_sort(problems, {}, &desk::LedgerProblem::row);
    if (call.format == Format::Json)
        printJson(ledger->shape, report, problems, skipped, options.dryRun);
    else
        printText(ledger->shape, report, problems, skipped, options.dryRun);
    return done;
}

} // namespace huiyin::cli
