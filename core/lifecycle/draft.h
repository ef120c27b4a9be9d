// SPDX-License-Identifier: GPL-3.0-or-later
// Inside lifecycle: the sheet on which one decision is worked out.
#pragma once

#include "calendar/due_date.h"
#include "lifecycle/decide.h"

namespace huiyin::lifecycle {

struct Draft {
    const Command& command;
    const World& world;
    Case now;                    //!< the case as it will be
    std::optional<size_t> share; //!< index of the unit's share that the action concerns
    Refusals refusals;
    std::vector<Refusal> notices;

    Suggestion& head() { return now.suggestion; }
    Undertaking& theShare() { return now.undertakings[*share]; }

    void refuse(Rule rule, Field field = Field::None, QStringList arguments = {}, QString law = {})
    {
        refusals.push_back({rule, field, std::move(arguments), std::move(law)});
    }
    void notice(Rule rule, Field field = Field::None, QStringList arguments = {}, QString law = {})
    {
        notices.push_back({rule, field, std::move(arguments), std::move(law)});
    }
    //! A fact that a ledger brings is taken as it is, with a notice; what is entered today must satisfy the rule.
    void refuseUnlessImported(Rule rule, Field field = Field::None, QStringList arguments = {}, QString law = {})
    {
        if (command.imported)
            notice(rule, field, std::move(arguments), std::move(law));
        else
            refuse(rule, field, std::move(arguments), std::move(law));
    }

    //! What a refusal calls a unit; without names, the part that it has.
    QString nameOf(UnitId unit, Role role) const { return world.unitName ? world.unitName(unit) : labelOf(role); }

    //! The due date of a limit that starts on a day; nothing where the rule set has no such limit or the day is open.
    std::optional<calendar::DueDate> due(const Limit& limit, const std::optional<QDate>& from) const;
    TextId keepText(const QString& content);
    Step& addStep(); //!< a dated step with what every action says: action, date, person, share
};

QString isoDate(const std::optional<QDate>& date);

//! Takes over what the command says in own fields; refuses what a field cannot hold. Tells whether anything changed.
bool takeOwn(Draft& draft);
//! The class by its letter, as people write it; null, and refused, when the place has none.
const ClassLetter* findClass(Draft& draft);
//! Every unit with its part and how far it is, for a refusal; a dash where there is none.
QString sharesInWords(const Draft& draft);
//! Refuses a promised day that nobody of today will see through; five years are a term.
void checkPromiseDay(Draft& draft, const std::optional<QDate>& due, Field field);
//! The promises of the command, made by the draft's share.
void addPromises(Draft& draft, std::span<const PromiseDraft> promises);
//! Refuses a legal end that too few different people signed: one of each party that sits, or, where none sits, two.
void checkSignatories(Draft& draft);
//! Takes a case that can no longer be heard (withdrawn, merged, archived) off the agenda on which it stands: nobody
//! could conclude it, and the session could never end.
void leaveAgenda(Draft& draft);
//! Opens the next round for the draft's share, or for every answered one, with its own clock.
void giveRedo(Draft& draft, const QString& reason, const std::optional<QDate>& heard);

// One function an action; each works on a draft whose state, share and required fields have been checked.
void submit(Draft&);
void amend(Draft&);
void addCosigner(Draft&);
void leaveCosigners(Draft&);
void screen(Draft&);
void returnToDeputy(Draft&);
void resubmit(Draft&);
void notFile(Draft&);
void file(Draft&);
void merge(Draft&);
void unmerge(Draft&);
void withdraw(Draft&);
void discard(Draft&);
void bringBack(Draft&);
void propose(Draft&);
void assign(Draft&);
void addUnit(Draft&);
void signFor(Draft&);
void requestReturn(Draft&);
void acceptReturn(Draft&);
void refuseReturn(Draft&);
void contact(Draft&);
void giveOpinion(Draft&);
void demandOpinion(Draft&);
void requestExtension(Draft&);
void grantExtension(Draft&);
void refuseExtension(Draft&);
void reply(Draft&);
void sendForm(Draft&);
void rate(Draft&);
void orderRedo(Draft&);
void stopRedo(Draft&);
void followUp(Draft&);
void addPromise(Draft&);
void keepPromise(Draft&);
void movePromise(Draft&);
void breakPromise(Draft&);
void notePromise(Draft&);
void ratePromise(Draft&);
void urge(Draft&);
void setKey(Draft&);
void unsetKey(Draft&);
void reportKey(Draft&);
void inspect(Draft&);
void listHearing(Draft&);
void unlistHearing(Draft&);
void receiveReport(Draft&);
void notePoint(Draft&);
void dropPoint(Draft&);
void ballot(Draft&);
void certify(Draft&);
void concludeHearing(Draft&);
void postponeHearing(Draft&);
void disclose(Draft&);
void close(Draft&);
void reopen(Draft&);
void archive(Draft&);

} // namespace huiyin::lifecycle
