// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/work_calendar.h"
#include "casefile/look.h"
#include "casefile/open_error.h"
#include "desk/environment.h"
#include "desk/register_table.h"
#include "desk/registers.h"
#include "domain/case.h"
#include "domain/case_filter.h"
#include "domain/proceed.h"
#include "domain/sitting.h"
#include "lifecycle/command.h"
#include "lifecycle/refusal.h"
#include "lifecycle/rule_set.h"
#include "lifecycle/sitting.h"

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <span>
#include <utility>

namespace huiyin::casefile {
class Database;
class Transaction;
struct CheckReport;
struct OpenFile;
} // namespace huiyin::casefile

namespace huiyin::lifecycle {
struct ClassScheme;
}

namespace huiyin::desk {

struct ImportOptions;
struct ImportReport;
struct LedgerEntry;

//! What became of an action.
struct Applied {
    SuggestionId suggestion;
    SuggestionNumber ref;
    CaseState state;
    std::vector<lifecycle::Refusal> notices; //!< to be minded, though done
    JournalId entry;
};

//! What became of an action of a confrontation.
struct AppliedSitting {
    ConfrontationId confrontation;
    QString ref; //!< 2026-1
    SittingState state;
    std::vector<lifecycle::Refusal> notices;
    std::vector<Applied> cases; //!< put on the agenda by a draw, or put off by a cancellation
    JournalId entry;            //!< undoing it undoes what happened to the cases as well
};

//! A case that an action was not possible for, and why.
struct RefusedCase {
    SuggestionId suggestion;
    QString ref; //!< 18-4-12; empty when there is no such case
    lifecycle::Refusals why;
};

//! What became of one action on many cases.
struct AppliedTogether {
    std::vector<Applied> done;
    std::vector<RefusedCase> refused; //!< left as they were
    JournalId entry;                  //!< undoing it takes all of them back
};

//! A day of the office's own calendar: put in, or without a kind taken out, so that the official calendar holds again.
struct CalendarChange {
    QDate day;
    std::optional<calendar::DayKind> kind;
    QString name;
};

//! An open due date that another calendar gives differently.
struct MovedDue {
    SuggestionId suggestion;
    QString ref;
    QString title;
    QString unit; //!< empty where the office itself owes
    QString what; //!< "reply due"
    QDate before;
    QDate after;
};

struct ChangedCalendar {
    std::vector<MovedDue> moved;
    JournalId entry;
};

//! One line of the journal as a person reads it.
struct HistoryLine {
    JournalId id;
    QDateTime at;
    QString actor;
    QString action; //!< translated
    QString actionKey;
    std::optional<SuggestionNumber> ref;
    struct Change {
        QString field; //!< translated where a person knows it
        QString before;
        QString after;
        //! The field that an Amend would set to bring the old value back; None where it sets no such field.
        lifecycle::Field amends = lifecycle::Field::None;
    };
    std::vector<Change> changes;
    bool undone = false;
    bool isUndo = false;
    bool inBatch = false;
    int together = 1; //!< entries that are taken back with it, itself counted
};

inline constexpr qint64 maxAttachment = 20 * 1024 * 1024; //!< bytes; a scanned letter has one or two million

//! The door to one case file: reading for everyone, writing only through actions. Functions throw casefile::Error when
//! the file or the disk fails; people's mistakes come back as refusals.
class Desk {
public:
    static tl::expected<std::unique_ptr<Desk>, casefile::OpenError> open(const QString& path, casefile::Access access,
                                                                         Environment environment,
                                                                         casefile::Look look = casefile::Look::First);
    static tl::expected<std::unique_ptr<Desk>, casefile::OpenError> create(const QString& path, const Office& office,
                                                                           Environment environment);
    //! A file that is in memory only, until saveAs() puts it whole under a name.
    static tl::expected<std::unique_ptr<Desk>, casefile::OpenError> createDraft(const Office& office,
                                                                                Environment environment);
    //! A copy in memory of a file, which need not be writable: to see what would come of something.
    static tl::expected<std::unique_ptr<Desk>, casefile::OpenError> rehearse(const QString& path,
                                                                             Environment environment);
    ~Desk();

    QString path() const;
    bool isReadOnly() const;
    bool isUnchecked() const; //!< opened with Look::Later, and so large that its structure was not looked at
    QDate today() const { return environment_.today(); }
    const Environment& environment() const { return environment_; }
    const Office& office() const { return office_; }
    const Registers& registers() const { return registers_; }
    const lifecycle::RuleSet& officeRules() const;
    const lifecycle::RuleSet&
    rulesOf(const Case& one) const; //!< the rules under which it was assigned, else the office's
    const lifecycle::ClassScheme& schemeOf(const Case& one) const;
    const calendar::WorkCalendar& calendar() const;

    //! 18-4-12, 18-4-R3, 18-4-I7; a bare serial means the office's session.
    std::optional<SuggestionId> find(const QString& ref) const;
    std::optional<Case> readCase(SuggestionId id) const; //!< with its texts
    QString text(std::optional<TextId> id) const;
    std::vector<SuggestionId> ids(const CaseFilter& filter) const;
    std::vector<SuggestionId> first(const CaseFilter& filter, int most) const; //!< of ids(): soon there for a few
    qint64 count(const CaseFilter& filter) const;
    std::vector<std::pair<int, int>> sessions() const; //!< congress and session of the cases, the newest first
    bool isLarge() const; //!< so many cases that to list or to count them takes longer than a frame of the screen
    std::vector<SuggestionId> page(const CaseFilter& filter, std::optional<SuggestionId> below, int limit) const;
    std::vector<CaseLine> lines(std::span<const SuggestionId> ids) const;
    std::vector<HistoryLine> history(std::optional<SuggestionId> suggestion, int limit) const;
    casefile::CheckReport check() const;
    QStringList claimedClasses() const; //!< every class letter that a latest reply bears
    tl::expected<QString, casefile::OpenError> backup(const QString& folder) const;
    tl::expected<void, casefile::OpenError> saveAs(const QString& path) const;

    //! Applies one action in one transaction. Submit makes a case; every other action names one.
    tl::expected<Applied, lifecycle::Refusals> apply(std::optional<SuggestionId> suggestion,
                                                     const lifecycle::Command& command);
    enum class Others : quint8 { Wait, GoOn }; //!< what becomes of the other cases when one is refused
    //! Applies one action to each of the cases, in one transaction and as one step to undo. Refused: the cases that
    //! cannot take it; nothing was done, or with Others::GoOn not one of them can.
    tl::expected<AppliedTogether, std::vector<RefusedCase>>
    applyTogether(std::span<const SuggestionId> suggestions, const lifecycle::Command& command, Others others);
    //! The same inside a transaction that the caller holds (an import, many lines).
    tl::expected<Applied, lifecycle::Refusals> applyInside(std::optional<SuggestionId> suggestion,
                                                           const lifecycle::Command& command,
                                                           std::optional<JournalId> batch);

    std::vector<Confrontation> confrontations() const;                          //!< the newest first
    std::optional<ConfrontationId> findConfrontation(const QString& ref) const; //!< 2026-1
    std::optional<Sitting> readSitting(ConfrontationId id) const;
    std::vector<AgendaLine> agenda(ConfrontationId id) const;
    //! The cases that a rule of selection finds today (a key of Field::Why), in the order of their numbers.
    std::vector<SuggestionId> selectedBy(const QString& rule) const;
    bool isSelectedBy(const QString& rule, SuggestionId suggestion) const; //!< whether it finds this one
    //! Applies one action of a confrontation in one transaction. Plan makes one; every other action names one.
    tl::expected<AppliedSitting, lifecycle::Refusals> apply(std::optional<ConfrontationId> confrontation,
                                                            lifecycle::SittingAction action,
                                                            const lifecycle::Command& command);
    //! The same inside a transaction that the caller holds.
    tl::expected<AppliedSitting, lifecycle::Refusals> applyInside(std::optional<ConfrontationId> confrontation,
                                                                  lifecycle::SittingAction action,
                                                                  const lifecycle::Command& command);

    //! Puts a file to a case, whole and inside the case file (maxAttachment bytes at most), or takes it away again;
    //! both stand in the journal and can be taken back.
    tl::expected<Applied, lifecycle::Refusals> attach(SuggestionId suggestion, const QString& name,
                                                      const QByteArray& content);
    tl::expected<Applied, lifecycle::Refusals> detach(SuggestionId suggestion, AttachmentId attachment);
    std::optional<QByteArray> attachmentContent(SuggestionId suggestion, AttachmentId attachment) const;

    //! Takes back an entry of the journal, and with the first entry of a batch the whole batch. Later steps that build
    //! on it stand in the way. Nothing given: the newest entry that stands.
    tl::expected<Applied, lifecycle::Refusals> undo(std::optional<JournalId> entry);
    std::optional<HistoryLine> lastUndoable() const;
    //! Does again what was taken back last, while nothing else has been done since.
    tl::expected<Applied, lifecycle::Refusals> redo();
    std::optional<HistoryLine> lastRedoable() const; //!< the step that redo() would do again

    tl::expected<UnitId, lifecycle::Refusals> addUnit(Unit unit, const QStringList& aliases);
    tl::expected<DeputyId, lifecycle::Refusals> addDeputy(Deputy deputy);
    DelegationId ensureDelegation(const QString& name);
    GroupId ensureGroup(const QString& name);
    CategoryId ensureCategory(const QString& name);
    CommitteeId ensureCommittee(const QString& name);
    LeaderId ensureLeader(const QString& name, bool congress, const QString& post = {});

    //! Changes a row of a register, or without a row puts a new one in; only the values given. A new name here corrects
    //! a slip of the pen and shows in every case: renameUnit() is for a unit that is called otherwise from a day on.
    tl::expected<qint64, lifecycle::Refusals> putRow(RegisterKind kind, std::optional<qint64> row,
                                                     const RegisterValues& values);
    //! Moves a row up or down in the order in which forms and reports list it.
    tl::expected<qint64, lifecycle::Refusals> moveRow(RegisterKind kind, qint64 row, int by);
    //! From a day on a unit bears another name: a row of its own takes over, old cases print the old name.
    tl::expected<qint64, lifecycle::Refusals> renameUnit(UnitId unit, const QString& name, QDate from);

    std::vector<calendar::DayRecord> officeDays() const; //!< the office's own days, over the official calendar
    //! The open due dates that a change of the calendar would move; nothing is written.
    tl::expected<std::vector<MovedDue>, lifecycle::Refusals> movedBy(std::span<const CalendarChange> changes) const;
    enum class Dues : quint8 { Move, Stay };
    //! Changes the office's calendar, and moves the open due dates if that was accepted; one step to undo.
    tl::expected<ChangedCalendar, lifecycle::Refusals> changeCalendar(std::span<const CalendarChange> changes,
                                                                      Dues dues);
    //! Own fields of the office (自定义字段): to add one, give it another name and other choices, take it out of use or
    //! into use again, or move it by so many places among the others. Each is one entry of the journal and can be taken
    //! back.
    tl::expected<OwnFieldId, lifecycle::Refusals> addOwnField(const QString& name, OwnKind kind,
                                                              const QStringList& choices = {});
    tl::expected<void, lifecycle::Refusals> changeOwnField(OwnFieldId id, const QString& name,
                                                           const QStringList& choices);
    tl::expected<void, lifecycle::Refusals> retireOwnField(OwnFieldId id, bool retired);
    tl::expected<void, lifecycle::Refusals> moveOwnField(OwnFieldId id, int places);
    QStringList ownValues(OwnFieldId id) const; //!< the forty that most cases bear, the commonest first

    //! What is called, in the thread that writes, while another connection holds the file: it may ask that one to let
    //! go.
    void whileWaiting(std::function<void()> ask);
    //! Reads or writes as long as it is wanted: every statement asks now and then, undo() and applyTogether() before
    //! each case. False when it was called off, and nothing of it was written. For a desk that one piece of work has to
    //! itself; damage is thrown.
    bool whileWanted(const Proceed& wanted, const std::function<void()>& work) const;

    //! Whether another connection has written to the file since this one read its registers.
    bool isOvertaken() const;

    //! For rooms between desk and ui that read in bulk (stats, exchange); ui never sees the connection.
    const casefile::Database& database() const;

private:
    friend class Importer;
    friend ImportReport importRegister(Desk&, RegisterKind, const std::vector<LedgerEntry>&, const ImportOptions&);
    struct Parts;
    struct RegisterEdit;
    explicit Desk(Environment environment);
    static tl::expected<std::unique_ptr<Desk>, casefile::OpenError>
    take(tl::expected<casefile::OpenFile, casefile::OpenError> file, const QString& path, Environment environment);
    void found(const Office& office);
    void loadOffice();
    void loadRegisters();
    void loadCalendar();
    tl::expected<void, lifecycle::Refusals> fileClosingPaper(Case& closed);
    Applied storeAttachments(const Case& before, const Case& after, const QString& action, const QString& name);
    lifecycle::Refusals refusedToWrite() const;
    void tellHowFar(int done, size_t all) const;
    void keep(casefile::Transaction& transaction);
    lifecycle::Refusals obstaclesToOwnName(const QString& name, std::optional<OwnFieldId> of) const;
    tl::expected<void, lifecycle::Refusals> keepOwnFields(const std::vector<OwnField>& after);

    Environment environment_;
    Office office_;
    Registers registers_;
    std::unique_ptr<Parts> parts_;
};

} // namespace huiyin::desk
