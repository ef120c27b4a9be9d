// SPDX-License-Identifier: GPL-3.0-or-later
// Three parties face to face over one case: what was claimed, said and found, and what follows from it at once
// (domain.md 2.10, 2.14).
#include "lifecycle/derive_state.h"
#include "lifecycle/draft.h"
#include "lifecycle/sitting.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace huiyin::lifecycle {

namespace {

//! The hearing that is still to be held; a case stands on one agenda at a time.
Hearing* listedHearing(Case& now)
{
    const auto found = std::ranges::find(now.hearings, HearingState::Listed, &Hearing::state);
    return found == now.hearings.end() ? nullptr : &*found;
}

Hearing* findHearing(Draft& draft)
{
    Hearing* hearing = listedHearing(draft.now);
    if (!hearing)
        draft.refuse(Rule::NotListed);
    return hearing;
}

//! The confrontation sits: what is said before it begins is a note, what is concluded after it ended nobody heard.
bool checkSitting(Draft& draft)
{
    const Sitting* sitting = draft.world.sitting;
    if (!sitting)
        draft.refuse(Rule::NotListed);
    else if (sitting->head.state != SittingState::Sitting)
        draft.refuse(Rule::NotSitting, Field::None, {sitting->head.ref(), labelOf(sitting->head.state)});
    else if (draft.command.on && sitting->head.begunOn && *draft.command.on < *sitting->head.begunOn)
        draft.refuse(Rule::DateBefore, Field::On,
                     {isoDate(draft.command.on), isoDate(sitting->head.begunOn), sitting->head.ref()});
    return draft.refusals.empty();
}

bool proposes(const Case& now, const std::optional<DeputyId>& deputy)
{
    if (!deputy)
        return false;
    return now.suggestion.lead == deputy || std::ranges::any_of(now.cosigners, [&](const Cosigner& signer) {
               return signer.deputy == *deputy && !signer.leftOn;
           });
}

bool isAnswering(const Undertaking& share)
{
    return answers(share.role) && share.state != UnitState::Returned;
}

//! Whether somebody of a party sits for the case who counts; which seats count is asked of each.
template <class Counts>
bool sits(const Draft& draft, Party party, Counts counts)
{
    return std::ranges::any_of(draft.world.sitting->attendance, [&](const Attendance& seat) {
        return seat.party == party && counts(seat) && sitsFor(draft.now, seat);
    });
}

bool isPresent(const Attendance& seat)
{
    return seat.present;
}

//! All three parties are there, or the chair decided to go on without one that is excused: two are no confrontation.
void checkParties(Draft& draft)
{
    QStringList missing;
    QStringList absent;
    for (const Word<Party>& party : wordTable(Party())) {
        if (sits(draft, party.value, isPresent))
            continue;
        absent << labelOf(party.value);
        if (!sits(draft, party.value, [](const Attendance& seat) { return seat.accepted && !seat.excuse.isEmpty(); }))
            missing << labelOf(party.value);
    }
    if (absent.size() > 1)
        missing = absent;
    if (!missing.isEmpty())
        draft.refuse(Rule::PartyMissing, Field::None, {missing.join(u'、')});
}

void checkPoints(Draft& draft, const Hearing& hearing)
{
    QStringList open;
    for (const HearingPoint& point : draft.now.points) {
        if (point.hearing == hearing.id && point.conclusion == PointConclusion::Open)
            open << QString::number(point.position);
    }
    if (!open.isEmpty())
        draft.refuse(Rule::PointOpen, Field::Conclusion, {open.join(u'、')});
}

//! The answered shares that a finding is about: the one of the unit named, or all.
std::vector<size_t> judgedShares(Draft& draft)
{
    std::vector<size_t> shares;
    for (size_t i = 0; i < draft.now.undertakings.size(); ++i) {
        const Undertaking& share = draft.now.undertakings[i];
        if (isAnswering(share) && share.state == UnitState::Replied &&
            (!draft.command.unit || share.unit == *draft.command.unit))
            shares.push_back(i);
    }
    return shares;
}

void certifyShares(Draft& draft, const Hearing& hearing, const ClassLetter& letter, const std::vector<size_t>& shares)
{
    for (const size_t i : shares) {
        const Undertaking& share = draft.now.undertakings[i];
        draft.now.certifications.push_back({.id = draft.world.ids.make<RecordId>(),
                                            .undertaking = share.id,
                                            .hearing = hearing.id,
                                            .round = share.round,
                                            .on = draft.command.on,
                                            .claimedClass = share.outcome.lastClass,
                                            .classLetter = letter.letter,
                                            .bucket = bucketKey(letter.bucket),
                                            .solved = letter.solved,
                                            .tracked = letter.tracked,
                                            .reason = draft.command.reason});
    }
}

//! A closed case of which three parties find that it is not settled is open again, whatever closed it.
void reopenClosed(Draft& draft)
{
    if (draft.head().milestone != Milestone::Closed)
        return;
    draft.head().milestone = Milestone::Handling;
    draft.head().closedOn.reset(); // the step of closing keeps the day
    draft.head().closedRated = false;
}

//! The share that promises, where one must be named.
void findPromisingShare(Draft& draft)
{
    std::vector<size_t> able;
    for (size_t i = 0; i < draft.now.undertakings.size(); ++i) {
        const Undertaking& share = draft.now.undertakings[i];
        if (isAnswering(share) && (!draft.command.unit || share.unit == *draft.command.unit))
            able.push_back(i);
    }
    if (able.size() == 1) {
        draft.share = able.front();
        return;
    }
    QStringList names;
    for (const size_t i : able)
        names << draft.nameOf(draft.now.undertakings[i].unit, draft.now.undertakings[i].role);
    if (able.empty())
        draft.refuse(Rule::NoSuchShare, Field::Unit, {labelOf(draft.command.action), sharesInWords(draft)});
    else
        draft.refuse(Rule::WhichUnit, Field::Unit, {names.join(u'、')});
}

//! The field of a point that can be emptied again, by its key; a point without words of its own is dropped instead.
QString* clearableOf(HearingPoint& point, const QString& key)
{
    const std::pair<QLatin1String, QString*> fields[] = {
        {QLatin1String("claimed"), &point.claimed},   {QLatin1String("view"), &point.view},
        {QLatin1String("finding"), &point.finding},   {QLatin1String("evidence"), &point.evidence},
        {QLatin1String("exchange"), &point.exchange}, {QLatin1String("person"), &point.person}};
    const auto found = std::ranges::find(fields, key, &std::pair<QLatin1String, QString*>::first);
    return found == std::end(fields) ? nullptr : found->second;
}

//! What the unit promises: as the conclusion says, and the points on which a promise was agreed, unless the conclusion
//! says the same of one.
std::vector<PromiseDraft> promisesOf(const Draft& draft, const Hearing& hearing)
{
    std::vector<PromiseDraft> promises = draft.command.promises;
    const size_t said = promises.size();
    for (const HearingPoint& point : draft.now.points) {
        if (point.hearing != hearing.id || point.conclusion != PointConclusion::Promised)
            continue;
        const bool isSaid =
            std::any_of(promises.begin(), promises.begin() + std::ptrdiff_t(said),
                        [&](const PromiseDraft& one) { return one.text.contains(point.text.trimmed()); });
        if (!isSaid)
            //: what a unit promises by settling a point in dispute; %1 is the point
            promises.push_back(
                {QCoreApplication::translate("Hearing", "Settle the disputed point “%1”").arg(point.text),
                 point.promisedOn, point.person});
    }
    return promises;
}

//! Who signs, each person once: brackets, posts, labels, spaces and stops are not part of a name.
QStringList signatoriesOf(const QString& written)
{
    static const QRegularExpression between(QStringLiteral("[、，,；;\\n\\t]+|\\s{2,}"));
    static const QRegularExpression besides(
        QStringLiteral("\\([^)]*\\)|^[^:]*:|[\\s。.\\d\\x{200b}-\\x{200d}\\x{feff}]+"));
    static const QString posts =
        QStringLiteral("副?(?:代表|局长|主任|书记|镇长|乡长|县长|市长|科长|处长|股长|主持人|委员|同志)");
    static const QRegularExpression post(QStringLiteral("^%1|%1$").arg(posts));
    QStringList names;
    for (const QString& part : written.split(between, Qt::SkipEmptyParts)) {
        QString plain = part.normalized(QString::NormalizationForm_KC).toUpper().remove(besides);
        if (const QString name = QString(plain).remove(post); !name.isEmpty()) // 代表 alone may stand for the deputy
            plain = name;
        if (!plain.isEmpty() && !names.contains(plain))
            names << plain;
    }
    return names;
}

} // namespace

bool sitsFor(const Case& now, const Attendance& seat)
{
    switch (seat.party) {
    case Party::Deputy:
        return now.suggestion.lead ? proposes(now, seat.person) : seat.person.has_value();
    case Party::Unit:
        return std::ranges::any_of(
            now.undertakings, [&](const Undertaking& share) { return isAnswering(share) && seat.body == share.unit; });
    case Party::Congress:
        return true;
    }
    Q_UNREACHABLE();
}

void checkSignatories(Draft& draft)
{
    const qsizetype named = signatoriesOf(draft.command.signatories).size();
    qsizetype needed = 2; // studied with the deputy and the unit
    if (const Sitting* sitting = draft.world.sitting; sitting && sitting->head.state == SittingState::Sitting) {
        const auto there = std::ranges::count_if(
            wordTable(Party()), [&](const Word<Party>& party) { return sits(draft, party.value, isPresent); });
        needed = std::max(needed, qsizetype(there));
    }
    if (named < needed)
        draft.refuse(Rule::SignatoriesMissing, Field::Signatories, {QString::number(named), QString::number(needed)});
}

void listHearing(Draft& draft)
{
    const Command& command = draft.command;
    const Sitting* sitting = draft.world.sitting;
    if (!sitting)
        return draft.refuse(Rule::NoSuchConfrontation, Field::Confrontation);
    if (sitting->head.state == SittingState::Finished || sitting->head.state == SittingState::Cancelled)
        draft.refuse(Rule::SittingOver, Field::Confrontation, {sitting->head.ref(), labelOf(sitting->head.state)});
    else if (std::ranges::any_of(draft.now.hearings, [&](const Hearing& hearing) {
                 return hearing.confrontation == sitting->head.id && hearing.state == HearingState::Settled;
             }))
        draft.refuse(Rule::HeardAlready, Field::Confrontation, {sitting->head.ref()});
    if (listedHearing(draft.now))
        draft.refuse(Rule::ListedAlready);
    if (command.why == u"chosen" && command.reason.isEmpty()) // a rule gives its own reason, a person must say his
        draft.refuse(Rule::Missing, Field::Reason, {fieldLabel(Field::Reason)});
    else if (command.why != u"chosen" && command.reason.isEmpty() && draft.world.foundByRule &&
             draft.refusals.empty() && !draft.world.foundByRule(command.why))
        draft.refuse(Rule::RuleDoesNotFind, Field::Why, {choiceLabel(Field::Why, command.why)});
    if (!draft.refusals.empty())
        return;
    if (sitting->head.state == SittingState::Noticed)
        draft.notice(Rule::NotTold, Field::None, {isoDate(sitting->head.noticeOn)});
    Hearing hearing{.id = draft.world.ids.make<HearingId>()};
    hearing.confrontation = sitting->head.id;
    hearing.position = draft.world.nextPosition;
    hearing.why = command.why;
    hearing.whyText = command.reason;
    draft.now.hearings.push_back(std::move(hearing));
    Step& step = draft.addStep();
    step.code = command.why;
    step.text = command.reason;
    step.document = sitting->head.ref();
    step.other = sitting->head.day;
}

void leaveAgenda(Draft& draft)
{
    Hearing* hearing = listedHearing(draft.now);
    if (!hearing || transition(Action::PostponeHearing).from.contains(deriveState(draft.now)))
        return;
    hearing->state = HearingState::Removed;
    hearing->settledOn = draft.command.on;
    hearing->reason = labelOf(draft.command.action);
    if (draft.world.sitting)
        draft.notice(Rule::OffAgenda, Field::None, {draft.world.sitting->head.ref()});
}

void unlistHearing(Draft& draft)
{
    Hearing* hearing = findHearing(draft);
    if (!hearing)
        return;
    if (const Sitting* sitting = draft.world.sitting; sitting && sitting->head.state == SittingState::Sitting)
        return draft.refuse(Rule::SittingBegun, Field::None, {sitting->head.ref()});
    hearing->state = HearingState::Removed;
    hearing->settledOn = draft.command.on;
    hearing->reason = draft.command.reason;
    draft.addStep().text = draft.command.reason;
}

void receiveReport(Draft& draft)
{
    Hearing* hearing = findHearing(draft);
    if (!hearing)
        return;
    hearing->reportOn = draft.command.on;
    hearing->reportNo = draft.command.letter;
    draft.addStep().document = draft.command.letter;
}

//! Writes what is given and leaves the rest as it stands: each field of the record is kept when it is left.
void notePoint(Draft& draft)
{
    const Command& command = draft.command;
    const Hearing* hearing = findHearing(draft);
    if (!hearing)
        return;
    HearingPoint* point = nullptr;
    int last = 0;
    for (HearingPoint& one : draft.now.points) {
        if (one.hearing != hearing->id)
            continue;
        last = std::max(last, one.position);
        if (command.point && one.position == *command.point)
            point = &one;
    }
    if (command.point && !point && *command.point != last + 1)
        return draft.refuse(Rule::NoSuchPoint, Field::Point, {QString::number(*command.point), QString::number(last)});
    const auto conclusion = fromKey<PointConclusion>(command.conclusion);
    if (conclusion == PointConclusion::Promised && !command.due && !(point && point->promisedOn))
        draft.refuse(Rule::PromiseWithoutDate, Field::Due, {point ? point->text : command.dispute});
    if (command.due && draft.world.sitting && draft.world.sitting->head.day &&
        *command.due < *draft.world.sitting->head.day)
        draft.refuse(Rule::PromiseBeforeSitting, Field::Due,
                     {isoDate(command.due), isoDate(draft.world.sitting->head.day)});
    checkPromiseDay(draft, command.due, Field::Due);
    if (!point && command.dispute.trimmed().isEmpty())
        draft.refuse(Rule::Missing, Field::Dispute, {fieldLabel(Field::Dispute)});
    if (!draft.refusals.empty())
        return;
    if (!point) {
        draft.now.points.push_back({.id = draft.world.ids.make<RecordId>(), .hearing = hearing->id});
        point = &draft.now.points.back();
        point->position = last + 1;
    }
    const HearingPoint before = *point;
    const auto write = [](QString& field, const QString& given) {
        if (!given.isEmpty())
            field = given;
    };
    write(point->text, command.dispute);
    write(point->claimed, command.claimed);
    write(point->view, command.view);
    write(point->finding, command.finding);
    write(point->evidence, command.evidence);
    write(point->exchange, command.exchange);
    write(point->person, command.person);
    if (QString* emptied = clearableOf(*point, command.clear))
        emptied->clear();
    if (conclusion)
        point->conclusion = *conclusion;
    if (command.due)
        point->promisedOn = command.due;
    const auto said = [](const HearingPoint& one) {
        return std::tie(one.text, one.claimed, one.view, one.finding, one.evidence, one.exchange, one.person,
                        one.conclusion, one.promisedOn);
    };
    if (said(before) == said(*point) && command.point && before.position == point->position && !before.text.isEmpty())
        draft.refuse(Rule::NothingSaid);
}

void dropPoint(Draft& draft)
{
    const Hearing* hearing = findHearing(draft);
    if (!hearing)
        return;
    const auto erased = std::erase_if(draft.now.points, [&](const HearingPoint& point) {
        return point.hearing == hearing->id && point.position == *draft.command.point;
    });
    if (erased == 0)
        draft.refuse(Rule::NoSuchPoint, Field::Point,
                     {QString::number(*draft.command.point), QString::number(draft.now.points.size())});
}

void ballot(Draft& draft)
{
    const Command& command = draft.command;
    Hearing* hearing = findHearing(draft);
    if (!hearing || !checkSitting(draft))
        return;
    if (*command.issued < 1)
        draft.refuse(Rule::BallotNone, Field::Issued);
    const int counted = *command.satisfied + *command.basically + *command.dissatisfied;
    if (*command.returned > *command.issued)
        draft.refuse(Rule::BallotTooMany, Field::Returned,
                     {fieldLabel(Field::Returned), QString::number(*command.returned), fieldLabel(Field::Issued),
                      QString::number(*command.issued)});
    if (*command.valid > *command.returned)
        draft.refuse(Rule::BallotTooMany, Field::Valid,
                     {fieldLabel(Field::Valid), QString::number(*command.valid), fieldLabel(Field::Returned),
                      QString::number(*command.returned)});
    if (counted != *command.valid)
        draft.refuse(Rule::BallotSum, Field::Valid, {QString::number(counted), QString::number(*command.valid)});
    if (!draft.refusals.empty())
        return;
    hearing->issued = command.issued;
    hearing->returned = command.returned;
    hearing->valid = command.valid;
    hearing->satisfied = command.satisfied;
    hearing->basically = command.basically;
    hearing->dissatisfied = command.dissatisfied;
    draft.addStep().text =
        QStringLiteral("%1/%2/%3").arg(*command.satisfied).arg(*command.basically).arg(*command.dissatisfied);
}

void certify(Draft& draft)
{
    const Hearing* hearing = findHearing(draft);
    if (!hearing || !checkSitting(draft))
        return;
    const ClassLetter* letter = findClass(draft);
    checkParties(draft);
    if (!letter || !draft.refusals.empty())
        return;
    if (!letter->solved)
        reopenClosed(draft);
    certifyShares(draft, *hearing, *letter, {*draft.share});
    Step& step = draft.addStep();
    step.code = letter->letter;
    step.text = draft.command.reason;
}

void concludeHearing(Draft& draft)
{
    const Command& command = draft.command;
    Hearing* hearing = findHearing(draft);
    if (!hearing || !checkSitting(draft))
        return;
    checkParties(draft);
    checkPoints(draft, *hearing);
    const bool redo = command.redo.value_or(false);
    const bool notRedone = command.notRedone.value_or(false);
    const bool certifiedBefore = std::ranges::any_of(
        draft.now.certifications, [&](const Certification& one) { return one.hearing == hearing->id; });
    const auto promises = promisesOf(draft, *hearing);
    const bool decides = !command.classLetter.isEmpty() || !promises.empty() || redo || notRedone ||
                         command.referred.value_or(false) || !command.text.trimmed().isEmpty();
    if (!decides && !certifiedBefore)
        draft.refuse(Rule::NothingConcluded);
    const ClassLetter* letter = command.classLetter.isEmpty() ? nullptr : findClass(draft);
    if (redo && notRedone)
        draft.refuse(Rule::RedoAndNot, Field::Redo);
    if (redo && letter && letter->solved)
        draft.refuse(Rule::SolvedAndRedo, Field::Redo, {letter->letter});
    if (notRedone) { // a legal end: it says why, and who signed
        if (command.text.trimmed().isEmpty() && command.reason.trimmed().isEmpty())
            draft.refuse(Rule::Missing, Field::Text, {fieldLabel(Field::Text, command.action)});
        if (command.signatories.trimmed().isEmpty())
            draft.refuse(Rule::Missing, Field::Signatories, {fieldLabel(Field::Signatories)});
        else
            checkSignatories(draft);
    }
    if (notRedone && !isDissatisfied(draft.now)) {
        const CaseState state = deriveState(draft.now);
        if (draft.head().redoStopped)
            draft.refuse(Rule::RedoStopped, Field::NotRedone);
        else if (state == CaseState::Rated || state == CaseState::Tracking)
            draft.refuse(Rule::NotDissatisfied, Field::NotRedone);
        else // nobody has said yet what he thinks of the latest answer
            draft.refuse(Rule::OutOfTurn, Field::NotRedone,
                         {labelOf(Action::StopRedo), labelOf(state), labelOf(CaseState::Rated)});
    }
    const auto judged = judgedShares(draft);
    if ((letter || redo) && judged.empty())
        draft.refuse(Rule::NoSuchShare, Field::Unit, {labelOf(command.action), sharesInWords(draft)});
    if (!draft.refusals.empty())
        return;

    if (redo && draft.head().redoStopped)
        draft.notice(Rule::RedoStopped, Field::Redo);
    const int over = draft.world.rules.confrontation.ballotOver;
    if (letter && letter->solved && ballotPassed(*hearing, over) == false)
        draft.notice(Rule::BallotAgainst, Field::Class,
                     {QString::number(*hearing->satisfied + *hearing->basically), QString::number(*hearing->valid),
                      QString::number(over), letter->letter});
    const bool promisesStand = std::ranges::any_of(
        draft.now.promises, [](const Promise& promise) { return promise.state == PromiseState::Open; });
    if (letter && letter->needsPromise && promises.empty() && !promisesStand)
        draft.notice(Rule::PromiseMissing, Field::Promises, {letter->letter});
    if (redo || !promises.empty() || (letter && !letter->solved))
        reopenClosed(draft);
    if (letter)
        certifyShares(draft, *hearing, *letter, judged);
    if (!promises.empty()) {
        findPromisingShare(draft);
        if (draft.refusals.empty())
            addPromises(draft, promises);
        draft.share.reset();
        if (!draft.refusals.empty())
            return;
    }
    if (redo) {
        if (command.unit)
            draft.share = judged.front();
        giveRedo(draft, command.text.isEmpty() ? command.reason : command.text, command.on); // the deputy sat there
        draft.share.reset();
    }
    if (notRedone)
        draft.head().redoStopped = true;

    hearing->state = HearingState::Settled;
    hearing->settledOn = command.on;
    hearing->conclusion = command.text;
    hearing->certifiedClass = letter ? letter->letter : QString();
    hearing->redo = redo;
    hearing->redoStopped = notRedone;
    hearing->referred = command.referred.value_or(false);
    hearing->media = command.media;
    hearing->signatories = command.signatories;
    Step& step = draft.addStep();
    step.code = hearing->certifiedClass;
    step.text = command.text;
    step.people = command.signatories;
    step.document = draft.world.sitting->head.ref();
}

void postponeHearing(Draft& draft)
{
    Hearing* hearing = findHearing(draft);
    if (!hearing)
        return;
    hearing->state = HearingState::Postponed;
    hearing->settledOn = draft.command.on;
    hearing->reason = draft.command.reason;
    draft.addStep().text = draft.command.reason;
}

} // namespace huiyin::lifecycle
