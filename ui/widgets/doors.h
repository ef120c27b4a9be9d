// SPDX-License-Identifier: GPL-3.0-or-later
// widgets: small parts that several places of the window share; knows the core down to desk, and no other room of ui.
#pragma once

#include <QString>
#include <QStringList>

#include "desk/desk.h"
#include "desk/neighbours.h"
#include "desk/promise_ledger.h"
#include "widgets/aside.h"

#include <functional>

namespace huiyin::ui {

//! What a window may do with a case file, as functions that never throw: app/ builds them over the desk and reports
//! damage itself (app/guarded.h). A door that cannot read gives back nothing; one that cannot write gives back a
//! refusal.
struct Doors {
    using Outcome = tl::expected<desk::Applied, lifecycle::Refusals>;

    std::function<std::vector<SuggestionId>(const CaseFilter&)> ids;
    std::function<std::vector<SuggestionId>(const CaseFilter&, int most)> first; //!< of ids, soon there for a few
    std::function<qint64(const CaseFilter&)> count;
    std::function<std::vector<CaseLine>(std::span<const SuggestionId>)> lines;
    std::function<std::optional<SuggestionId>(const QString& ref)> find;
    std::function<std::optional<Case>(SuggestionId)> readCase;
    std::function<QString(std::optional<TextId>)> text;
    std::function<std::vector<desk::SimilarCase>(const QString& title, int limit)> similar; //!< the likest first
    std::function<desk::Proposal(const QString& title)> propose;
    std::function<std::vector<desk::HistoryLine>(std::optional<SuggestionId>, int limit)> history;
    std::function<std::vector<Confrontation>()> confrontations; //!< the newest first
    std::function<std::optional<Sitting>(ConfrontationId)> readSitting;
    std::function<std::vector<AgendaLine>(ConfrontationId)> agenda;
    std::function<std::vector<SuggestionId>(const QString& rule)> selectedBy;
    std::function<desk::OpenPromises()> openPromises;
    std::function<std::vector<desk::LedgerPromise>()> promises; //!< the ledger: open ones first, by their day

    std::function<Outcome(std::optional<SuggestionId>, const lifecycle::Command&)> apply;
    using TogetherOutcome = tl::expected<desk::AppliedTogether, std::vector<desk::RefusedCase>>;
    std::function<TogetherOutcome(std::span<const SuggestionId>, const lifecycle::Command&, desk::Desk::Others)>
        applyTogether;
    //! The same in the thread that calls, as long as it is wanted; nothing when it was called off.
    using TogetherBeside = std::function<std::optional<TogetherOutcome>(
        std::span<const SuggestionId>, const lifecycle::Command&, desk::Desk::Others, const Proceed&)>;
    using SittingOutcome = tl::expected<desk::AppliedSitting, lifecycle::Refusals>;
    std::function<SittingOutcome(std::optional<ConfrontationId>, lifecycle::SittingAction, const lifecycle::Command&)>
        applySitting;
    std::function<Outcome(SuggestionId, const QString& name, const QByteArray& content)> attachPhoto;
    std::function<Outcome(SuggestionId, const QString& name, const QByteArray& content)> attach;
    std::function<Outcome(SuggestionId, AttachmentId)> detach;
    std::function<bool(const QString& path)> openOutside; //!< hands a file to the system's program for it
    std::function<std::optional<QByteArray>(SuggestionId, AttachmentId)> attachmentContent;
    std::function<Outcome(std::optional<JournalId>)> undo;
    std::function<std::optional<desk::HistoryLine>()> lastUndoable;
    std::function<Outcome()> redo;
    std::function<std::optional<desk::HistoryLine>()> lastRedoable;
    std::function<tl::expected<UnitId, lifecycle::Refusals>(const Unit&)> addUnit;
    std::function<tl::expected<DeputyId, lifecycle::Refusals>(const Deputy&)> addDeputy;
    std::function<std::optional<DelegationId>(const QString& name)> ensureDelegation;
    std::function<std::optional<GroupId>(const QString& name)> ensureGroup;
    std::function<std::optional<CategoryId>(const QString& name)> ensureCategory;

    //! Own fields of the office: desk::Desk says what each does.
    using OwnOutcome = tl::expected<void, lifecycle::Refusals>;
    std::function<tl::expected<OwnFieldId, lifecycle::Refusals>(const QString& name, OwnKind, const QStringList&)>
        addOwnField;
    std::function<OwnOutcome(OwnFieldId, const QString& name, const QStringList& choices)> changeOwnField;
    std::function<OwnOutcome(OwnFieldId, bool retired)> retireOwnField;
    std::function<OwnOutcome(OwnFieldId, int places)> moveOwnField;
    std::function<QStringList(OwnFieldId)> ownValues; //!< those that cases bear, the commonest first

    std::function<const desk::Registers&()> registers;
    std::function<const desk::Office&()> office;
    std::function<const lifecycle::RuleSet&()> officeRules;
    std::function<const lifecycle::RuleSet&(const Case&)> rulesOf;
    std::function<const lifecycle::ClassScheme&(const Case&)> schemeOf;
    std::function<const calendar::WorkCalendar&()> calendar;
    std::function<QDate()> today;
    std::function<QDateTime()> now; //!< the clock, for what is told about the moment

    std::function<QString()> path;
    std::function<bool()> isReadOnly;
    ReadAside<Doors> aside = {}; //!< without it every question is answered where it is asked
};

} // namespace huiyin::ui
