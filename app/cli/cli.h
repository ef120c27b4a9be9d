// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: one file a command, exit codes and formats are a contract (design, chapter 10).
#pragma once

#include "casefile/open_error.h"
#include "desk/desk.h"
#include "exchange/table_writer.h"

#include <QCommandLineParser>
#include <QStringList>

#include <functional>
#include <memory>

namespace huiyin::cli {

inline constexpr int done = 0;
inline constexpr int refused = 1;
inline constexpr int usage = 2;
inline constexpr int unusable = 3;

enum class Format : quint8 { Text, Csv, Json };

//! What every command is given.
struct Call {
    QStringList arguments; //!< positional, without the command's name
    const QCommandLineParser& options;
    Format format = Format::Text;
    desk::Environment environment;

    QString value(const char* option) const { return options.value(QLatin1String(option)); }
    bool has(const char* option) const { return options.isSet(QLatin1String(option)); }
};

//! One command: its name, what stands after it, its own options, what it does.
struct Command {
    const char* name;
    const char* arguments; //!< "FILE LEDGER"
    int least;             //!< positional arguments
    int most;
    std::vector<const char*> options; //!< "out=FILE" takes a value, "dry-run" does not
    const char* does;                 //!< QT_TRANSLATE_NOOP("Cli", ...)
    int (*run)(const Call&);
};

std::span<const Command> commands();

void print(const QByteArray& text);
void print(const QString& text);
//! The exit code when all is said: 3 and one line when standard output did not take what was printed.
int finish(int code);
//! One line to stderr: what, where, what to do. Line breaks inside become blanks.
void complain(const QString& line);
int fail(const casefile::OpenError& error);                               //!< 3
int fail(const exchange::ReadError& error);                               //!< 3
int fail(const lifecycle::Refusals& refusals, const QString& where = {}); //!< 1
int wrongUse(const QString& line);                                        //!< 2
int noSuchRules(const QString& id);                                       //!< 2

//! Prints rows in the format asked for; JSON is an array of objects whose keys are given beside the headings.
void printTable(const Call& call, const exchange::Table& table, const QStringList& keys);

using OpenedDesk = tl::expected<std::unique_ptr<desk::Desk>, casefile::OpenError>;
OpenedDesk openDesk(const Call& call, casefile::Access access);

//! A whole number within bounds; nothing and a complaint when it is none.
std::optional<int> numberOption(const Call& call, const char* option, int least, int most, bool& wrong);
inline constexpr int mostOfMany = 1'000'000'000; //!< bound of numbers that have no other
//! A date option; nothing and a complaint when it is no day of the calendar.
std::optional<QDate> dateOption(const Call& call, const char* option, bool& wrong);

int runNew(const Call&);
int runDemo(const Call&);
int runImport(const Call&);
int runRegisters(const Call&);
int runList(const Call&);
int runShow(const Call&);
int runApply(const Call&);
int runUndo(const Call&);
int runReport(const Call&);
int runConfrontation(const Call&);
int runPaper(const Call&);
int runAttach(const Call&);
int runLifecycle(const Call&);
int runDue(const Call&);
int runCheck(const Call&);
int runBackup(const Call&);
int runRestore(const Call&);
int runJournal(const Call&);
int runFields(const Call&);

} // namespace huiyin::cli
