// SPDX-License-Identifier: GPL-3.0-or-later
// import: a ledger into the case file, looked at before it is taken. Knows desk; what a file holds it learns by doors.
#pragma once

#include <QHash>
#include <QString>

#include "desk/environment.h"
#include "desk/import_ledger.h"
#include "desk/register_table.h"

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace huiyin::ui {

//! What a table is about: suggestions, or a register.
using TableKind = std::optional<desk::RegisterKind>;

//! A field of the program that a column may be taken for.
struct FieldChoice {
    QString key;
    QString words;
};

//! A column as it was found.
struct FoundColumn {
    QString heading;
    QString field;           //!< key; that of "not taken" where the heading is not known
    bool recognised = false; //!< by its heading, or because a person said so
};

//! What a person says about a file.
struct ImportChoice {
    QString path;
    TableKind kind;                 //!< none: suggestions
    QString sheet;                  //!< empty: found by its headings
    QHash<QString, QString> fields; //!< heading → key of a field, before what is recognised
    std::optional<int> congress;    //!< of rows that do not say
    std::optional<int> session;
    std::optional<QDate> assignedOn; //!< of rows with a unit but no day
    QByteArray seen;                 //!< mark of the file that was previewed; a file changed since is refused
};

//! A file looked at, or why it cannot be read.
struct LedgerLook {
    QString failure;
    QString sheet;
    QStringList otherSheets; //!< that hold such a table too
    int headerRow = 0;
    int rows = 0;
    std::vector<FoundColumn> columns;

    bool isReadable() const { return failure.isEmpty(); }
};

//! What an import did or would do. The report's problems are those of the reading too, in the order of the rows.
struct ImportOutcome {
    QString failure;
    desk::ImportReport report;
    QByteArray seen;

    bool isDone() const { return failure.isEmpty(); }
};

struct WrittenFile {
    bool done = false;
    QString words;
};

//! What the dialog of imports may do; none of it throws. read and import are called in another thread, one at a time.
struct ImportDoors {
    using Progress = std::function<bool(int done, int all)>; //!< false: stop, and keep nothing

    std::function<LedgerLook(const ImportChoice&)> read;
    std::function<ImportOutcome(const ImportChoice&, bool dryRun, const Progress&)> import;
    std::function<std::vector<FieldChoice>(TableKind)> fields; //!< the last one is "not taken"
    std::function<WrittenFile(const std::vector<desk::LedgerProblem>&, const QString& path)> writeProblems;
    std::function<QString(QWidget* parent, const QString& title)> askLedger;
    std::function<QString(QWidget* parent, const QString& title, const QString& name, const QString& suffix)> askPath;
    std::function<desk::Office()> office;
    std::function<QDate()> today;
};

} // namespace huiyin::ui
