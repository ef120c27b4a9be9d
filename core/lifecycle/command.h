// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "domain/id.h"
#include "domain/own_field.h"
#include "domain/rating.h"
#include "domain/suggestion_number.h"
#include "lifecycle/action.h"

#include <optional>
#include <vector>

namespace huiyin::lifecycle {

//! A promise as a reply makes it.
struct PromiseDraft {
    QString text;
    std::optional<QDate> due;
    QString person;
};

//! One action with its arguments. Which of them an action takes is said by fieldsOf(action); others must stay empty.
struct Command {
    Action action = Action::Submit;
    std::optional<QDate> on; //!< when it happened; only an imported ledger may leave it open
    QString by;              //!< the person who did it, as paper names him
    bool imported = false;   //!< a fact taken over from a ledger: steps that the ledger does not tell are not invented

    QString title, body, kind, source, publicity;
    std::optional<bool> secret, recess;
    std::optional<SuggestionNumber> number;
    std::optional<DeputyId> deputy;
    std::vector<DeputyId> cosigners;
    std::optional<DelegationId> delegation;
    std::optional<GroupId> group;
    std::optional<CategoryId> category;
    std::optional<UnitId> wanted;
    std::optional<QDate> received;
    std::vector<OwnEntry> own; //!< own fields of the office, by name

    std::optional<UnitId> unit, sole, lead, suggested;
    std::vector<UnitId> assist, separate, inform;
    QString role;
    std::optional<LeaderId> leader, supervisor;
    std::optional<CommitteeId> committee;
    std::optional<QDate> limit, until, due, notified, heard;

    QString reason, code, text, letter, signer, method, form, stage, place, people;
    QString classLetter;
    std::vector<PromiseDraft> promises;
    std::optional<Rating> process, result;
    QString collectedBy, how, signatories, evidence, person;
    std::optional<int> promise;
    QString decision, archiveNo, box, retention;
    std::optional<bool> unanimous, deputyPresent;
    std::optional<SuggestionId> into;

    std::optional<ConfrontationId> confrontation;
    QString why, dispute, claimed, view, finding, exchange, conclusion, media, clear;
    std::optional<int> point, issued, returned, valid, satisfied, basically, dissatisfied;
    std::optional<bool> redo, referred, notRedone;
    std::optional<QDate> day;
    QString time, chair, recorder, party, name, post, rank, rule, seed;
    std::optional<bool> onSite, absent, accepted;
    std::optional<int> drawn, percent;
};

} // namespace huiyin::lifecycle
