// SPDX-License-Identifier: GPL-3.0-or-later
// new, check, backup, restore, journal: care of the file.
#include "app/cli/cli.h"

#include "desk/care.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huiyin::cli {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

int runNew(const Call& call)
{
    desk::Office office{.name = call.value("office"),
                        .congress = call.value("congress").toInt(),
                        .session = call.value("session").toInt(),
                        .ruleSet = call.has("rules") ? call.value("rules") : lifecycle::defaultRuleSet().id,
                        .place = {}};
    if (office.name.trimmed().isEmpty() || office.congress < 1 || office.congress > 99 || office.session < 1 ||
        office.session > 99)
        return wrongUse(Words::tr("A new file needs --office NAME --congress N --session N (1 to 99)."));
    if (!lifecycle::ruleSet(office.ruleSet))
        return noSuchRules(office.ruleSet);
    const auto desk = desk::Desk::create(call.arguments[0], office, call.environment);
    if (!desk)
        return fail(desk.error());
    print(Words::tr("Made %1: %2, congress %3, session %4, rules %5.")
              .arg(QDir::toNativeSeparators(call.arguments[0]), office.name)
              .arg(office.congress)
              .arg(office.session)
              .arg((*desk)->officeRules().name.text()));
    return done;
}

int runCheck(const Call& call)
{
    const auto desk = openDesk(call, casefile::Access::Read);
    if (!desk)
        return fail(desk.error());
    const desk::CareReport report = desk::checkFile(**desk);
    if (call.format == Format::Json) {
        print(QJsonDocument(QJsonObject{{QStringLiteral("sound"), report.faults.isEmpty()},
                                        {QStringLiteral("cases"), report.cases},
                                        {QStringLiteral("rows"), report.rows},
                                        {QStringLiteral("journal_entries"), report.journalEntries},
                                        {QStringLiteral("journal_head"), report.journalHead},
                                        {QStringLiteral("faults"), QJsonArray::fromStringList(report.faults)}})
                  .toJson());
    } else {
        for (const QString& fault : report.faults)
            print(fault);
        if (report.faults.isEmpty())
            print(Words::tr("Sound: %1 cases, %2 rows, %3 journal entries, head %4.")
                      .arg(report.cases)
                      .arg(report.rows)
                      .arg(report.journalEntries)
                      .arg(report.journalHead));
    }
    if (report.faults.isEmpty())
        return done;
    complain(Words::tr("%1 has %2 faults. Keep it as it is and restore the last backup.")
                 .arg(QDir::toNativeSeparators(call.arguments[0]))
                 .arg(report.faults.size()));
    return unusable;
}

int runBackup(const Call& call)
{
    const auto desk = openDesk(call, casefile::Access::Read);
    if (!desk)
        return fail(desk.error());
    const auto copy = (*desk)->backup(call.arguments[1]);
    if (!copy)
        return fail(copy.error());
    print(Words::tr("Verified copy: %1").arg(QDir::toNativeSeparators(*copy)));
    return done;
}

int runRestore(const Call& call)
{
    const auto kept = desk::restoreFile(call.arguments[0], call.arguments[1], call.environment);
    if (!kept)
        return fail(kept.error());
    print(Words::tr("Restored %1.").arg(QDir::toNativeSeparators(call.arguments[1])));
    if (!kept->isEmpty())
        print(Words::tr("What stood there is kept as %1.").arg(QDir::toNativeSeparators(*kept)));
    return done;
}

int runJournal(const Call& call)
{
    const auto desk = openDesk(call, casefile::Access::Read);
    if (!desk)
        return fail(desk.error());
    if (call.has("verify")) {
        const desk::CareReport report = desk::verifyJournal(**desk);
        if (!report.faults.isEmpty()) {
            complain(report.faults.first());
            return unusable;
        }
        print(Words::tr("The chain holds: %1 entries, head %2.").arg(report.journalEntries).arg(report.journalHead));
        return done;
    }
    exchange::Table table{.title = {},
                          .headings = {Words::tr("Entry"), Words::tr("When"), Words::tr("Who"), Words::tr("What"),
                                       Words::tr("Case"), Words::tr("Changes"), Words::tr("Undone")},
                          .rows = {}};
    constexpr int usualLines = 200;
    bool wrong = false;
    const int limit = numberOption(call, "limit", 1, mostOfMany, wrong).value_or(usualLines);
    if (wrong)
        return usage;
    for (const desk::HistoryLine& line : (*desk)->history({}, limit)) {
        QStringList changes;
        for (const auto& change : line.changes)
            changes << change.field + u' ' +
                           (change.before.isEmpty() ? QString() : change.before + QStringLiteral(" → ")) + change.after;
        table.rows.push_back(
            {QString::number(line.id.value()), line.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")),
             line.actor, line.action, line.ref ? line.ref->toString() : QString(),
             changes.join(QStringLiteral("；")).left(200), line.undone ? Words::tr("undone") : QString()});
    }
    printTable(call, table,
               {QStringLiteral("entry"), QStringLiteral("at"), QStringLiteral("actor"), QStringLiteral("action"),
                QStringLiteral("ref"), QStringLiteral("changes"), QStringLiteral("undone")});
    return done;
}

} // namespace huiyin::cli
