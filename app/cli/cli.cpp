// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "paper/case_history.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>

namespace huiyin::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const std::vector<Command> table{
    {"new",
     "FILE --office NAME --congress N --session N",
     1,
     1,
     {"office=NAME", "congress=N", "session=N", "rules=ID"},
     QT_TRANSLATE_NOOP("Cli", "makes an empty case file"),
     runNew},
    {"demo",
     "FILE",
     1,
     1,
     {"cases=N", "years=N", "seed=N"},
     QT_TRANSLATE_NOOP("Cli", "makes a fictional county with cases in every state"),
     runDemo},
    {"import",
     "FILE LEDGER",
     2,
     2,
     {"kind=suggestions|deputies|units|delegations|groups|committees|categories|leaders|holidays", "sheet=NAME",
      "map=HEADING=FIELD,...", "congress=N", "session=N", "assigned-on=DATE", "dry-run"},
     QT_TRANSLATE_NOOP("Cli", "takes a ledger (xlsx, ods, csv) into the file"),
     runImport},
    {"registers",
     "FILE",
     1,
     1,
     {"kind=deputies|delegations|groups|units|committees|categories|leaders|holidays", "out=FILE", "check", "contact"},
     QT_TRANSLATE_NOOP("Cli", "lists a register or writes it to a sheet, and tells what does not fit"),
     runRegisters},
    {"list",
     "FILE",
     1,
     1,
     {"where=EXPR", "search=TEXT", "state=STATE", "overdue", "limit=N"},
     QT_TRANSLATE_NOOP("Cli", "lists cases"),
     runList},
    {"show", "FILE NUMBER", 2, 2, {}, QT_TRANSLATE_NOOP("Cli", "shows one case, whole, with its journal"), runShow},
    {"apply",
     "FILE ACTIONS.jsonl|-",
     2,
     2,
     {"keep-going"},
     QT_TRANSLATE_NOOP("Cli", "applies lifecycle actions, one JSON object a line"),
     runApply},
    {"undo",
     "FILE [ENTRY]",
     1,
     2,
     {},
     QT_TRANSLATE_NOOP("Cli", "takes back the last action, or one entry of the journal"),
     runUndo},
    {"report",
     "FILE closure|gap|confrontation|promises|key",
     2,
     2,
     {"by=GROUPING", "from=DATE", "to=DATE", "session=18-4", "variant=answered|solved|certified",
      "confrontation=NUMBER", "cohort=DATE", "out=FILE", "cases=[KEY/]FIGURE"},
     QT_TRANSLATE_NOOP("Cli", "prints a report, or the cases behind one of its numbers"),
     runReport},
    {"attach",
     "FILE NUMBER ATTACHMENT",
     3,
     3,
     {"photo"},
     QT_TRANSLATE_NOOP("Cli", "puts a file to a case; with --photo only what is a picture"),
     runAttach},
    {"confrontation",
     "FILE [NUMBER]",
     1,
     2,
     {"propose=all|RULE", "draws"},
     QT_TRANSLATE_NOOP("Cli",
                       "lists the confrontations, one with its agenda or its draws, or the cases that rules propose"),
     runConfrontation},
    {"paper",
     "FILE KIND --out FILE",
     2,
     3,
     {"confrontation=NUMBER", "case=NUMBER", "out=FILE"},
     QT_TRANSLATE_NOOP("Cli", "writes a paper of a confrontation as PDF or docx: notice, agenda, attendance, record, "
                              "ballot, count, minutes, results, promises, public; or the history of a case: history "
                              "NUMBER"),
     runPaper},
    {"fields",
     "FILE",
     1,
     1,
     {"add=NAME", "kind=text|date|choice|number", "choices=A,B,...", "rename=NAME", "change=NAME", "to=NEW",
      "retire=NAME", "restore=NAME"},
     QT_TRANSLATE_NOOP("Cli", "lists the office's own fields; adds one, renames it, gives it other choices, takes it "
                              "out of use or into use again"),
     runFields},
    {"lifecycle",
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("Cli", "prints the table of the lifecycle (--format markdown, dot, json)"),
     runLifecycle},
    {"due",
     "INTERVAL --from DATE",
     1,
     1,
     {"from=DATE", "rules=ID"},
     QT_TRANSLATE_NOOP("Cli", "computes a due date and explains each step (3M, 10WD, 5D)"),
     runDue},
    {"check",
     "FILE",
     1,
     1,
     {},
     QT_TRANSLATE_NOOP("Cli", "checks a file: structure, rows, journal, derived states, search"),
     runCheck},
    {"backup", "FILE FOLDER", 2, 2, {}, QT_TRANSLATE_NOOP("Cli", "makes a verified copy"), runBackup},
    {"restore",
     "BACKUP FILE",
     2,
     2,
     {},
     QT_TRANSLATE_NOOP("Cli", "puts a verified backup in the place of a file"),
     runRestore},
    {"journal",
     "FILE",
     1,
     1,
     {"verify", "limit=N"},
     QT_TRANSLATE_NOOP("Cli", "lists what was done, or verifies the chain"),
     runJournal},
};

int outputFailure = 0; // errno of the first print that standard output did not take

QString cellText(const exchange::TableValue& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    return {};
}

} // namespace

std::span<const Command> commands()
{
    return table;
}

//! UTF-8 without the controls that a terminal obeys, whatever an older file holds.
static QByteArray harmless(const QByteArray& text)
{
    QByteArray kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto byte = quint8(text[i]);
        const auto next = i + 1 < text.size() ? quint8(text[i + 1]) : quint8(0);
        const bool low = (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t') || byte == 0x7F;
        const bool high = byte == 0xC2 && next >= 0x80 && next < 0xA0;
        if (high)
            ++i;
        else if (!low)
            kept += text[i];
    }
    return kept;
}

void print(const QByteArray& text)
{
    const QByteArray shown = harmless(text);
    const size_t written = std::fwrite(shown.constData(), 1, size_t(shown.size()), stdout);
    if (written != size_t(shown.size()) && outputFailure == 0)
        outputFailure = errno;
}

void print(const QString& text)
{
    print(text.toUtf8());
    if (!text.endsWith(u'\n'))
        print(QByteArrayLiteral("\n"));
}

int finish(int code)
{
    if (std::fflush(stdout) != 0 && outputFailure == 0)
        outputFailure = errno;
    if (outputFailure == 0 || code != done) // what went wrong before has had its line
        return code;
    complain(Words::tr("The output cannot be written: %1. What the command changed in a file is kept.")
                 .arg(qt_error_string(outputFailure)));
    return unusable;
}

void complain(const QString& line)
{
    const QByteArray text = harmless(QString(line).replace(u'\n', u' ').toUtf8()) + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
}

int fail(const casefile::OpenError& error)
{
    complain(error.line());
    return unusable;
}

int fail(const exchange::ReadError& error)
{
    complain(error.line());
    return unusable;
}

int fail(const lifecycle::Refusals& refusals, const QString& where)
{
    complain((where.isEmpty() ? QString() : where + QStringLiteral(": ")) + lifecycle::lines(refusals));
    return refused;
}

int wrongUse(const QString& line)
{
    complain(line);
    return usage;
}

void printTable(const Call& call, const exchange::Table& rows, const QStringList& keys)
{
    switch (call.format) {
    case Format::Text:
        print(exchange::plainText(rows));
        return;
    case Format::Csv:
        print(exchange::csvText(rows));
        return;
    case Format::Json:
        break;
    }
    QJsonArray array;
    for (const auto& row : rows.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const auto& value = row[size_t(i)];
            if (const auto* number = std::get_if<qint64>(&value))
                object.insert(keys[i], *number);
            else if (std::holds_alternative<std::monostate>(value))
                object.insert(keys[i], QJsonValue());
            else
                object.insert(keys[i], cellText(value));
        }
        array.append(object);
    }
    print(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

OpenedDesk openDesk(const Call& call, casefile::Access access)
{
    desk::Environment environment = call.environment;
    if (access == casefile::Access::Write)
        environment.closingPaper = paper::caseHistoryPdf;
    return desk::Desk::open(call.arguments.value(0), access, std::move(environment));
}

int noSuchRules(const QString& id)
{
    QStringList ids;
    for (const lifecycle::RuleSet& rules : lifecycle::ruleSets())
        ids << rules.id;
    return wrongUse(Words::tr("There is no rule set %1. Possible: %2.").arg(id, ids.join(QStringLiteral(", "))));
}

std::optional<int> numberOption(const Call& call, const char* option, int least, int most, bool& wrong)
{
    if (!call.has(option))
        return std::nullopt;
    bool isNumber = false;
    const int number = call.value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        complain(Words::tr("--%1 %2 is not possible. Write a whole number from %3 to %4.")
                     .arg(QLatin1String(option), call.value(option))
                     .arg(least)
                     .arg(most));
        wrong = true;
        return std::nullopt;
    }
    return number;
}

std::optional<QDate> dateOption(const Call& call, const char* option, bool& wrong)
{
    if (!call.has(option))
        return std::nullopt;
    const QDate date = QDate::fromString(call.value(option), Qt::ISODate);
    if (!date.isValid()) {
        //: option and what was given
        complain(Words::tr("--%1 %2 is not a day of the calendar. Write it as 2026-03-16.")
                     .arg(QLatin1String(option), call.value(option)));
        wrong = true;
        return std::nullopt;
    }
    return date;
}

} // namespace huiyin::cli
