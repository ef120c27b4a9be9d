// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/ledger.h"

namespace huiyin::desk {

//! How an import is to be done.
struct ImportOptions {
    bool dryRun = false;         //!< everything is tried, nothing stays
    std::optional<int> congress; //!< of rows that do not say; else the office's
    std::optional<int> session;
    std::optional<QDate> assignedOn;     //!< of rows with a unit but no day of assignment
    std::vector<BorneNumber> borne = {}; //!< numbers of rows that could not be read: not given to others
    QString file;                        //!< name of the ledger, for the journal
    QString fileHash;
    std::function<bool(int done, int all)> progress = {}; //!< false stops: everything is taken back
};

//! A name of the ledger that was not taken as it stands.
struct NameRule {
    QString written;
    QString taken;
};

struct ImportReport {
    int rows = 0;
    int created = 0;
    int updated = 0;   //!< cases that had less than the ledger says
    int unchanged = 0; //!< cases that say the same already
    int skipped = 0;
    bool cancelled = false;
    std::vector<LedgerProblem> problems;
    std::vector<NameRule> unitNames; //!< 县住建局 → 县住房和城乡建设局
    QStringList newUnits;
    QStringList newDeputies;
    QStringList newRows;            //!< of other registers
    QStringList movedDues;          //!< by new days of the calendar, each in words
    std::optional<JournalId> entry; //!< what one undo takes back; none when nothing changed
};

//! Takes the rows of a ledger into the file in one transaction. Outcomes become a legal history (submitted, filed,
//! assigned, replied, rated, closed) that is marked as imported; steps that the ledger does not tell are not invented.
//! A case that is there already (by number) gets what it lacks; where the two disagree the file stays as it is and the
//! row is a problem. What cannot be taken is skipped with row, column, value and reason.
ImportReport importLedger(Desk& desk, const std::vector<LedgerCase>& rows, const ImportOptions& options);
ImportReport importDeputies(Desk& desk, const std::vector<LedgerDeputy>& rows, const ImportOptions& options);
//! The other registers. Days of the calendar move the due dates that rest on them.
ImportReport importRegister(Desk& desk, RegisterKind kind, const std::vector<LedgerEntry>& rows,
                            const ImportOptions& options);
ImportReport importUnits(Desk& desk, const std::vector<LedgerUnit>& rows, const ImportOptions& options);

} // namespace huiyin::desk
