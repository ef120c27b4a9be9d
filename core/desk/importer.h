// SPDX-License-Identifier: GPL-3.0-or-later
// Inside desk: the worker of an import, which holds what rows share.
#pragma once

#include "casefile/case_store.h"
#include "casefile/word_keeper.h"
#include "desk/import_ledger.h"
#include "desk/register_writer.h"
#include "desk/unit_names.h"
#include "lifecycle/decide.h"

#include <QHash>

#include <map>
#include <tuple>

namespace huiyin::desk {

//! What the journal keeps of where an import came from.
QString staysWords(const QString& shown); //!< why a row of a sheet changes nothing: what stands in the register
QByteArray importDetail(const ImportOptions& options, int rows);

class Importer {
public:
    Importer(Desk& desk, const ImportOptions& options);
    ImportReport run(const std::vector<LedgerCase>& rows);
    ImportReport run(const std::vector<LedgerDeputy>& rows);
    ImportReport run(const std::vector<LedgerUnit>& rows);
    using Differs = std::function<void(const RegisterColumn& column, const QString& given, const QString& stands)>;

private:
    //! One row on its way to a case.
    struct Draft {
        int row = 0;
        Case now;
        int congress = 0;
        int session = 0;
        int nextSerial = 1;
        int nextIntake = 1;
        QStringList steps = {};
        std::optional<LedgerProblem> refusal = {};
    };

    void take(const LedgerCase& row);
    void reserve(const std::vector<LedgerCase>& rows);
    bool begin(Draft& draft, const LedgerCase& row);
    bool assign(Draft& draft, const LedgerCase& row);
    bool outcome(Draft& draft, const LedgerCase& row);
    std::vector<OwnEntry> ownOf(const LedgerCase& row);
    void completeOwn(Draft& draft, const LedgerCase& row);
    bool stated(Draft& draft, const LedgerCase& row);
    bool step(Draft& draft, const lifecycle::Command& command, const LedgerCase& row, const QString& column,
              const QString& value);
    void write(const std::optional<Case>& before, const Draft& draft);
    std::vector<LedgerProblem> disagreements(const Case& now, const LedgerCase& row) const;
    template <class Tell>
    void tellOtherUnits(const Case& now, const QStringList& named, bool answering, const Tell& differs) const;
    std::optional<LedgerProblem> impossibleDay(const LedgerCase& row) const;
    void problem(int row, const QString& column, const QString& value, const QString& reason, bool skipped);
    void forgetRegisters();
    RegisterWriter registers();
    std::optional<UnitId> unitOf(const QString& written);
    DeputyId deputyOf(int row, const QString& name, const std::optional<DelegationId>& delegation);
    Differs differs(int row);
    template <class Rows, class Take>
    ImportReport runRegister(const Rows& rows, Take take);

    Desk& desk_;
    const ImportOptions& options_;
    Environment moment_; //!< an import happens at one time, however long it takes
    casefile::CaseStore store_;
    ImportReport report_;
    std::optional<casefile::ChangeLog> log_;
    std::optional<casefile::RowWriter> writer_;
    casefile::WordKeeper words_; //!< of the cases written and not yet in the index
    std::optional<JournalId> batch_;
    std::map<std::tuple<int, int, bool>, int> greatest_; //!< serial that the ledger bears, by congress, session, recess
    QHash<QString, QString> fullNames_;                  //!< written → full, for units that the register lacks
    QHash<QString, qint64> units_;                       //!< written → unit, for this import
};

} // namespace huiyin::desk
