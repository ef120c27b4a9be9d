// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import_ledger.h"

#include "casefile/transaction.h"
#include "desk/desk_parts.h"
#include "desk/importer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace huiyin::desk {

using lifecycle::Action;
using lifecycle::Command;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString kindKey(const QString& written)
{
    if (written.contains(QStringLiteral("议案")))
        return QStringLiteral("motion");
    if (written.contains(QStringLiteral("批评")))
        return QStringLiteral("criticism");
    if (written.contains(QStringLiteral("意见")) && !written.contains(QStringLiteral("建议")))
        return QStringLiteral("opinion");
    return QStringLiteral("suggestion");
}

bool saysClosed(const LedgerCase& row)
{
    static const QStringList words{QStringLiteral("办结"), QStringLiteral("已办结"), QStringLiteral("结案"),
                                   QStringLiteral("已结案")};
    return row.closedOn || words.contains(row.state.trimmed());
}

//! What a ledger's word for the state of a case asks of the import.
enum class SaidState : quint8 {
    Nothing,   //!< no word, or one that the other columns tell as well
    Withdrawn, //!< 撤回
    NotTaken,  //!< 不予立案, 并案: steps that need more than a ledger says
    Unknown,
};

SaidState saidState(const LedgerCase& row)
{
    const QString word = row.state.simplified().remove(u' ');
    const auto any = [&](std::initializer_list<const char16_t*> words) {
        return std::ranges::any_of(words, [&](const char16_t* one) { return word.contains(QStringView(one)); });
    };
    if (word.isEmpty())
        return SaidState::Nothing;
    if (any({u"撤回", u"撤案", u"撤销", u"已撤"}))
        return SaidState::Withdrawn;
    if (any({u"不予立案", u"不立案", u"未立案", u"不作为建议", u"转来信", u"并案", u"合并", u"并入"}))
        return SaidState::NotTaken;
    return any({u"登记", u"审查", u"立案", u"交办", u"签收", u"办理", u"在办", u"承办", u"退办", u"延期",
                u"答复", u"办复", u"复文", u"待评", u"评价", u"反馈", u"满意", u"重办", u"跟踪", u"落实",
                u"解决", u"办结", u"结案", u"完成", u"归档", u"逾期", u"超期", u"按期"})
               ? SaidState::Nothing
               : SaidState::Unknown;
}

} // namespace

Importer::Importer(Desk& desk, const ImportOptions& options)
    : desk_(desk)
    , options_(options)
    , moment_(desk.environment())
    , store_(desk.database())
    , words_(desk.database())
{
    moment_.asOf = desk.today();
    moment_.now = [now = desk.environment().now()] { return now; };
}

void Importer::problem(int row, const QString& column, const QString& value, const QString& reason, bool skipped)
{
    report_.problems.push_back({row, column, value, reason, skipped});
    if (skipped)
        ++report_.skipped;
}

//! Adds register rows through the batch's own journal entry.
RegisterWriter Importer::registers()
{
    return {*writer_, desk_.registers_, desk_.parts_->ids};
}

std::optional<UnitId> Importer::unitOf(const QString& written)
{
    const QString name = written.simplified().remove(u' ');
    const auto known = units_.constFind(name);
    if (known != units_.constEnd())
        return UnitId(*known);
    const auto match = resolveUnit(desk_.registers_, name, desk_.office_.place);
    UnitId unit(0);
    if (match) {
        unit = match->unit;
    } else {
        const QString full = fullNames_.value(name, name);
        const auto existing = desk_.registers_.findUnit(full);
        unit = existing ? *existing : registers().add({.id = UnitId(0), .name = full});
        if (!existing)
            report_.newUnits << full;
    }
    const QString taken = desk_.registers_.unitName(unit);
    if (taken != name)
        report_.unitNames.push_back({name, taken});
    units_.insert(name, unit.value());
    return unit;
}

//! A deputy by name: the one of the delegation where several bear it, else the first of them with a word that it was a
//! guess; a new one where nobody does.
DeputyId Importer::deputyOf(int row, const QString& name, const std::optional<DelegationId>& delegation)
{
    std::vector<const Deputy*> fitting;
    for (const Deputy* deputy : desk_.registers_.findDeputies(name)) {
        if (!delegation || !deputy->delegation || deputy->delegation == delegation)
            fitting.push_back(deputy);
    }
    if (fitting.size() > 1) {
        QStringList labels;
        for (const Deputy* deputy : fitting)
            labels << desk_.registers_.deputyLabel(deputy->id);
        problem(row, Words::tr("deputy"), name,
                Words::tr("Several bear this name (%1); the first was taken. Correct the case if it is another one.")
                    .arg(labels.join(u'、')),
                false);
    }
    if (!fitting.empty())
        return fitting.front()->id;
    report_.newDeputies << name;
    return registers().add({.id = DeputyId(0), .name = name, .delegation = delegation});
}

bool Importer::step(Draft& draft, const Command& given, const LedgerCase& row, const QString& column,
                    const QString& value)
{
    const Command command = lifecycle::withoutControls(given);
    const auto& head = draft.now.suggestion;
    const lifecycle::World world{
        .rules = desk_.rulesOf(draft.now),
        .scheme = desk_.schemeOf(draft.now),
        .calendar = desk_.parts_->calendar,
        .ids = desk_.parts_->ids,
        .today = moment_.today(),
        .nextSerial = draft.nextSerial,
        .nextIntake = draft.nextIntake,
        .congress = draft.congress,
        .session = draft.session,
        .ownFields = desk_.registers_.ownFields,
        .numberTaken = [&](const SuggestionNumber& number) { return !head.serial && store_.find(number).has_value(); },
        .unitName = [&](UnitId unit) { return desk_.registers_.unitName(unit); }};
    auto decision = lifecycle::decide(draft.now, command, world);
    if (!decision) {
        draft.refusal = LedgerProblem{row.row, column, value, lifecycle::lines(decision.error()), true};
        return false;
    }
    draft.now = std::move(decision->after);
    draft.steps << keyOf(command.action);
    return true;
}

bool Importer::begin(Draft& draft, const LedgerCase& row)
{
    Command submit{.action = Action::Submit, .on = row.receivedOn, .imported = true};
    submit.title = row.title;
    submit.body = row.body;
    submit.kind = row.kind.isEmpty() ? QString() : kindKey(row.kind);
    submit.recess = row.recess;
    if (!row.delegation.isEmpty())
        submit.delegation = registers().delegation(row.delegation);
    if (!row.group.isEmpty())
        submit.group = registers().group(row.group);
    if (!row.category.isEmpty())
        submit.category = registers().category(row.category);
    if (!row.lead.isEmpty())
        submit.deputy = deputyOf(row.row, row.lead, submit.delegation);
    for (const QString& name : row.cosigners) {
        const DeputyId deputy = deputyOf(row.row, name, {});
        if (deputy != submit.deputy)
            submit.cosigners.push_back(deputy);
    }
    submit.own = ownOf(row);
    using Series = SuggestionNumber::Series;
    if (row.serial)
        submit.number = SuggestionNumber::make(draft.congress, draft.session,
                                               row.recess ? Series::Recess : Series::Session, *row.serial);
    if (!step(draft, submit, row, Words::tr("number"), row.serial ? QString::number(*row.serial) : QString()))
        return false;
    draft.now.suggestion.note = row.note;
    draft.now.suggestion.key = row.key;
    return step(draft, {.action = Action::File, .on = row.receivedOn, .imported = true}, row, Words::tr("number"),
                QString());
}

//! What a row says in own fields, as far as they can hold it; the rest is told and left out.
std::vector<OwnEntry> Importer::ownOf(const LedgerCase& row)
{
    std::vector<OwnEntry> entries;
    for (const OwnEntry& said : row.own) {
        const OwnField* field = desk_.registers_.findOwnField(said.field);
        const auto value = field && !field->retired ? field->valueOf(said.value) : std::nullopt;
        if (value)
            entries.push_back({field->name, *value});
        else
            problem(row.row, said.field, said.value,
                    Words::tr("This cannot stand in the own field; the cell was left out."), false);
    }
    return entries;
}

//! Own fields of a case that is in the file already: what is empty there is filled in, what differs is told.
void Importer::completeOwn(Draft& draft, const LedgerCase& row)
{
    Command amend{.action = Action::Amend, .on = moment_.today(), .imported = true};
    //: the reason of an amendment that an import makes
    amend.reason = Words::tr("taken over from the ledger");
    for (const OwnEntry& said : ownOf(row)) {
        const OwnField* field = desk_.registers_.findOwnField(said.field);
        const auto here = std::ranges::find(draft.now.ownValues, field->id, &OwnValue::field);
        if (here == draft.now.ownValues.end() || here->value.isEmpty())
            amend.own.push_back(said);
        else if (here->value != said.value)
            problem(row.row, said.field, said.value, Words::tr("The file says %1; it stays as it is.").arg(here->value),
                    false);
    }
    if (amend.own.empty() || step(draft, amend, row, amend.own.front().field, amend.own.front().value))
        return;
    LedgerProblem refused = *std::exchange(draft.refusal, std::nullopt);
    problem(row.row, refused.column, refused.value, refused.reason, false);
}

//! Assignment as the ledger tells it: one unit is sole, or leads when others assist; several are separate.
bool Importer::assign(Draft& draft, const LedgerCase& row)
{
    if (row.leadUnits.isEmpty()) {
        if (!row.assistUnits.isEmpty())
            problem(row.row, Words::tr("unit"), row.assistUnits.join(u'、'),
                    Words::tr("Assisting units without a lead unit are not taken."), false);
        QStringList left;
        for (const auto& day : {row.assignedOn, row.repliedOn}) {
            if (day)
                left << day->toString(Qt::ISODate);
        }
        if (!row.replyClass.isEmpty())
            left << row.replyClass;
        if (!left.isEmpty())
            problem(row.row, Words::tr("unit"), {},
                    Words::tr("Without a unit the assignment and the reply are not taken: %1.").arg(left.join(u'、')),
                    false);
        return true;
    }
    if (!row.assignedOn && !options_.assignedOn && draft.now.suggestion.state == CaseState::Proposed &&
        row.replyClass.isEmpty() && !row.repliedOn)
        return true; // its units are known already, and the day is still missing
    Command assign{
        .action = Action::Assign, .on = row.assignedOn ? row.assignedOn : options_.assignedOn, .imported = true};
    for (const QString& name : row.leadUnits) {
        const auto unit = unitOf(name);
        if (row.leadUnits.size() > 1)
            assign.separate.push_back(*unit);
        else if (row.assistUnits.isEmpty())
            assign.sole = unit;
        else
            assign.lead = unit;
    }
    for (const QString& name : row.assistUnits) {
        const auto unit = unitOf(name);
        if (row.leadUnits.size() == 1 && unit != assign.lead &&
            std::ranges::find(assign.assist, *unit) == assign.assist.end())
            assign.assist.push_back(*unit);
    }
    if (assign.lead && assign.assist.empty())
        assign.sole = std::exchange(assign.lead, std::nullopt);
    if (!row.leader.isEmpty())
        assign.leader = registers().leader(row.leader, false);
    if (!row.supervisor.isEmpty())
        assign.supervisor = registers().leader(row.supervisor, true);
    if (!row.committee.isEmpty())
        assign.committee = registers().committee(row.committee);
    assign.limit = row.limitOn;
    if (!assign.on) {
        if (!row.replyClass.isEmpty() || row.repliedOn) {
            draft.refusal = LedgerProblem{
                row.row,
                Words::tr("assigned on"),
                {},
                Words::tr("A reply without a day of assignment cannot be counted; say the day with --assigned-on."),
                true};
            return false;
        }
        Command propose = assign; // the units are kept, and the day is asked for later
        propose.action = Action::Propose;
        propose.limit.reset();
        propose.leader.reset();
        propose.supervisor.reset();
        propose.committee.reset();
        problem(row.row, Words::tr("assigned on"), {},
                Words::tr("No day of assignment: the units are kept as proposed."), false);
        return step(draft, propose, row, Words::tr("unit"), row.leadUnits.join(u'、'));
    }
    return step(draft, assign, row, Words::tr("unit"), row.leadUnits.join(u'、'));
}

//! Reply, rating and closing, as far as the ledger has them and the case does not.
bool Importer::outcome(Draft& draft, const LedgerCase& row)
{
    const auto isState = [&](CaseState state) { return draft.now.suggestion.state == state; };
    const bool awaitsReply = isState(CaseState::Assigned) || isState(CaseState::InHand);
    if (awaitsReply && !row.replyClass.isEmpty()) {
        Command reply{.action = Action::Reply, .on = row.repliedOn, .imported = true};
        reply.classLetter = row.replyClass;
        reply.text = row.replyText;
        reply.letter = row.letterNo;
        const auto shares = draft.now.undertakings; // each separate unit answers; a ledger has one row for all
        for (const Undertaking& share : shares) {
            if (!answers(share.role) || share.state == UnitState::Returned || share.state == UnitState::Replied)
                continue;
            reply.unit = share.unit;
            if (!step(draft, reply, row, Words::tr("reply"), row.replyClass))
                return false;
        }
        if (!row.repliedOn)
            problem(row.row, Words::tr("replied on"), {},
                    Words::tr("The reply bears no day: it counts as given on every day, and never as in time."), false);
    } else if (awaitsReply && row.repliedOn) {
        problem(row.row, Words::tr("replied on"), row.repliedOn->toString(Qt::ISODate),
                Words::tr("A reply without its class: the case stays unanswered."), false);
    }
    const bool mayBeRated = isState(CaseState::Replied) || isState(CaseState::AwaitingRating);
    if (mayBeRated && row.result) {
        Command rate{.action = Action::Rate, .on = row.ratedOn, .imported = true};
        rate.result = row.result;
        rate.process = row.process;
        if (!step(draft, rate, row, Words::tr("rating"), ratingWord(*row.result)))
            return false;
    } else if (row.result && !isState(CaseState::Rated) && !isState(CaseState::Closed) &&
               !isState(CaseState::Tracking) && !isState(CaseState::Archived)) {
        problem(row.row, Words::tr("rating"), ratingWord(*row.result),
                Words::tr("A rating without a reply is not taken."), false);
    }
    const bool mayClose = isState(CaseState::Replied) || isState(CaseState::Rated) ||
                          isState(CaseState::AwaitingRating) || isState(CaseState::Tracking);
    const bool isDone = isState(CaseState::Closed) || isState(CaseState::Archived);
    if (saysClosed(row) && !mayClose && !isDone && saidState(row) != SaidState::Withdrawn)
        problem(row.row, Words::tr("closing"), row.closedOn ? row.closedOn->toString(Qt::ISODate) : row.state,
                Words::tr("Not closed: there is no reply with its class."), false);
    if (saysClosed(row) && mayClose) {
        const Command close{.action = Action::Close, .on = row.closedOn, .imported = true};
        if (!step(draft, close, row, Words::tr("closing"), row.state)) {
            problem(row.row, Words::tr("closing"), row.state, Words::tr("Not closed: %1").arg(draft.refusal->reason),
                    false);
            draft.refusal.reset();
        }
    }
    return stated(draft, row);
}

//! The column of states, as far as it says more than the other columns.
bool Importer::stated(Draft& draft, const LedgerCase& row)
{
    switch (saidState(row)) {
    case SaidState::Nothing:
    case SaidState::NotTaken: // left out before anything was taken of the row
        return true;
    case SaidState::Unknown:
        problem(row.row, Words::tr("state"), row.state,
                Words::tr("This state is not known; what the other columns say was taken."), false);
        return true;
    case SaidState::Withdrawn:
        break;
    }
    if (draft.now.suggestion.withdrawnOn || draft.now.suggestion.milestone == Milestone::Withdrawn)
        return true;
    Command withdraw{.action = Action::Withdraw,
                     .on = row.closedOn ? row.closedOn : std::optional(moment_.today()),
                     .imported = true};
    withdraw.reason = row.state;
    withdraw.unanimous = true;
    if (!step(draft, withdraw, row, Words::tr("state"), row.state))
        return false;
    if (!row.closedOn)
        problem(row.row, Words::tr("state"), row.state,
                Words::tr("The ledger does not say when it was withdrawn; the day of the import stands for it."),
                false);
    return true;
}

void Importer::write(const std::optional<Case>& before, const Draft& draft)
{
    const casefile::Database& db = desk_.database();
    const SuggestionId id = draft.now.suggestion.id;
    storeCase(db, before, draft.now, words_, desk_.rulesOf(draft.now), *writer_);
    QByteArray detail = "{\"ref\":";
    casefile::appendJson(detail, draft.now.suggestion.ref().toString());
    detail += ",\"row\":" + QByteArray::number(draft.row) + ",\"steps\":";
    casefile::appendJson(detail, draft.steps.join(u' '));
    detail += '}';
    writeEntry(db, desk_.parts_->ids, moment_, QStringLiteral("import"), *log_, detail, id, batch_);
    log_.emplace();
    writer_.emplace(db, *log_);
}

//! Units that a ledger names for a case that others handle already.
template <class Tell>
void Importer::tellOtherUnits(const Case& now, const QStringList& named, bool answering, const Tell& differs) const
{
    QStringList here;
    std::vector<UnitId> units;
    for (const Undertaking& share : now.undertakings) {
        if (share.state == UnitState::Returned || share.role == Role::Inform || answers(share.role) != answering)
            continue;
        units.push_back(share.unit);
        here << desk_.registers_.unitName(share.unit);
    }
    if (now.undertakings.empty())
        return; // not assigned yet: they are taken
    for (const QString& name : named) {
        const auto unit = resolveUnit(desk_.registers_, name, desk_.office().place);
        if (!unit || std::ranges::find(units, unit->unit) == units.end())
            return differs(Words::tr("unit"), named.join(u'、'), here.join(u'、'));
    }
}

//! What the file says differently; the first difference, or nothing.
std::vector<LedgerProblem> Importer::disagreements(const Case& now, const LedgerCase& row) const
{
    const Suggestion& head = now.suggestion;
    if (head.title != row.title)
        return {LedgerProblem{row.row, Words::tr("number"), head.ref().toString(),
                              Words::tr("This number belongs to “%1”.").arg(head.title), true}};
    std::vector<LedgerProblem> found;
    const auto differs = [&](const QString& column, const QString& value, const QString& here) {
        found.push_back(
            {row.row, column, value,
             Words::tr("The file says %1; it stays as it is.").arg(here.isEmpty() ? QStringLiteral("—") : here),
             false});
    };
    const auto differsInDay = [&](const QString& column, const std::optional<QDate>& day,
                                  std::initializer_list<std::optional<QDate>> here) {
        const auto isThere = [&](const std::optional<QDate>& one) { return one == day; };
        if (day && *here.begin() && std::ranges::none_of(here, isThere))
            differs(column, day->toString(Qt::ISODate), (*here.begin())->toString(Qt::ISODate));
    };
    const QString lead = head.lead ? desk_.registers_.deputyName(*head.lead) : QString();
    if (!row.lead.isEmpty() && lead != row.lead &&
        desk_.registers_.deputyLabel(head.lead.value_or(DeputyId(0))) != row.lead)
        differs(Words::tr("lead deputy"), row.lead, lead);
    const QString category = head.category ? desk_.registers_.categoryName(*head.category) : QString();
    if (!row.category.isEmpty() && category != row.category)
        differs(Words::tr("category"), row.category, category);
    tellOtherUnits(now, row.leadUnits, true, differs);
    tellOtherUnits(now, row.assistUnits, false, differs);
    const Outcome& outcome = head.outcome;
    differsInDay(Words::tr("assigned on"), row.assignedOn, {outcome.assignedOn});
    const auto* said = desk_.schemeOf(now).find(row.replyClass); // 已解决 is what the scheme calls A
    const QString letter = said ? said->letter : row.replyClass;
    if (!letter.isEmpty() && !outcome.lastClass.isEmpty() && outcome.lastClass != letter &&
        outcome.firstClass != letter)
        differs(Words::tr("reply"), row.replyClass, outcome.lastClass);
    differsInDay(Words::tr("replied on"), row.repliedOn, {outcome.firstRepliedOn, outcome.repliedOn});
    if (row.result && outcome.lastResult && row.result != outcome.lastResult && row.result != outcome.firstResult)
        differs(Words::tr("rating"), ratingWord(*row.result), ratingWord(*outcome.lastResult));
    return found;
}

//! The first day of a row that cannot be: it lies ahead, or before what it follows.
std::optional<LedgerProblem> Importer::impossibleDay(const LedgerCase& row) const
{
    using lifecycle::Rule;
    const QDate today = moment_.today();
    const auto impossible = [&](const QString& column, const QDate& day, Rule rule, const QStringList& arguments) {
        return LedgerProblem{row.row, column, day.toString(Qt::ISODate),
                             lifecycle::Refusal{rule, lifecycle::Field::On, arguments}.line(), true};
    };
    struct Day {
        const std::optional<QDate>& on;
        QString column;
        const std::optional<QDate>& earliest;
        Action follows;
    };
    const std::optional<QDate> none;
    const auto& assigned = row.assignedOn ? row.assignedOn : options_.assignedOn;
    const std::array days{Day{row.receivedOn, Words::tr("received on"), none, Action::Submit},
                          Day{row.assignedOn, Words::tr("assigned on"), row.receivedOn, Action::Submit},
                          Day{row.repliedOn, Words::tr("replied on"), assigned, Action::Assign},
                          Day{row.ratedOn, Words::tr("rated on"), row.repliedOn ? row.repliedOn : assigned,
                              row.repliedOn ? Action::Reply : Action::Assign},
                          Day{row.closedOn, Words::tr("closed on"), row.repliedOn ? row.repliedOn : assigned,
                              row.repliedOn ? Action::Reply : Action::Assign}};
    for (const Day& day : days) {
        if (!day.on)
            continue;
        const QString said = day.on->toString(Qt::ISODate);
        if (*day.on > today)
            return impossible(day.column, *day.on, Rule::DateAfterToday, {said, today.toString(Qt::ISODate)});
        if (day.earliest && *day.on < *day.earliest)
            return impossible(day.column, *day.on, Rule::DateBefore,
                              {said, day.earliest->toString(Qt::ISODate), labelOf(day.follows)});
    }
    return std::nullopt;
}

void Importer::take(const LedgerCase& row)
{
    using Series = SuggestionNumber::Series;
    if (const auto found = impossibleDay(row)) {
        report_.problems.push_back(*found);
        ++report_.skipped;
        return;
    }
    if (saidState(row) == SaidState::NotTaken)
        return problem(
            row.row, Words::tr("state"), row.state,
            Words::tr("A ledger does not say enough for this state (the reason, or the case merged into); log the "
                      "case by hand, its number stays free."),
            true);
    Draft draft{.row = row.row,
                .now = {.suggestion = {.id = desk_.parts_->ids.make<SuggestionId>()}},
                .congress = row.congress.value_or(options_.congress.value_or(desk_.office_.congress)),
                .session = row.session.value_or(options_.session.value_or(desk_.office_.session))};
    std::optional<SuggestionId> existing;
    if (row.serial) {
        const auto number = SuggestionNumber::make(draft.congress, draft.session,
                                                   row.recess ? Series::Recess : Series::Session, *row.serial);
        if (!number)
            return problem(row.row, Words::tr("number"), QString::number(*row.serial),
                           Words::tr("There is no such number."), true);
        existing = store_.find(*number);
    } else {
        existing = store_.find(draft.congress, draft.session, row.title, row.lead); // known by title and lead deputy
    }
    std::optional<Case> before;
    if (existing) {
        before = store_.load(*existing);
        if (before->suggestion.state == CaseState::Discarded)
            return problem(row.row, Words::tr("number"), before->suggestion.ref().toString(),
                           Words::tr("This case is in the recycle bin. Bring it back from there first, or leave the "
                                     "row out: the number is not given again."),
                           true);
        for (LedgerProblem& found : disagreements(*before, row)) {
            const bool isOther = found.skipped;
            report_.problems.push_back(std::move(found));
            if (isOther) {
                ++report_.skipped;
                return;
            }
        }
        draft.now = *before;
        completeOwn(draft, row);
    }
    draft.nextSerial = store_.nextSerial(draft.congress, draft.session, row.recess ? Series::Recess : Series::Session);
    if (const auto borne = greatest_.find({draft.congress, draft.session, row.recess}); borne != greatest_.end())
        draft.nextSerial = std::max(draft.nextSerial, borne->second + 1);
    draft.nextIntake = existing ? 0 : store_.nextSerial(draft.congress, draft.session, Series::Intake);

    std::optional<casefile::Savepoint> savepoint(std::in_place,
                                                 desk_.database()); // register rows of a row that is skipped go with it
    const auto newUnits = report_.newUnits.size(), newDeputies = report_.newDeputies.size();
    const bool mayAssign =
        !existing || before->suggestion.state == CaseState::Filed || before->suggestion.state == CaseState::Proposed;
    const bool taken = (existing || begin(draft, row)) && (!mayAssign || assign(draft, row)) && outcome(draft, row);
    if (!taken) {
        report_.problems.push_back(*draft.refusal);
        ++report_.skipped;
        report_.newUnits.resize(newUnits);
        report_.newDeputies.resize(newDeputies);
        savepoint.reset(); // before the registers are read again
        return forgetRegisters();
    }
    if (draft.steps.isEmpty()) {
        ++report_.unchanged;
        savepoint->keep();
        return;
    }
    write(before, draft);
    savepoint->keep();
    ++(existing ? report_.updated : report_.created);
}

//! After a row was taken back: what it had added to the registers is gone from the file, so it goes from memory too.
void Importer::forgetRegisters()
{
    if (log_->isEmpty())
        return;
    desk_.loadRegisters();
    units_.clear();
    log_.emplace();
    writer_.emplace(desk_.database(), *log_);
}

//! A number that the program gives must be none that the ledger bears anywhere, also on a row that is skipped: its
//! clerk will correct that row and bring it again.
void Importer::reserve(const std::vector<LedgerCase>& rows)
{
    const auto note = [&](const std::optional<int>& congress, const std::optional<int>& session, bool recess,
                          int serial) {
        int& greatest = greatest_[{congress.value_or(options_.congress.value_or(desk_.office_.congress)),
                                   session.value_or(options_.session.value_or(desk_.office_.session)), recess}];
        greatest = std::max(greatest, serial);
    };
    for (const LedgerCase& row : rows) {
        if (row.serial)
            note(row.congress, row.session, row.recess, *row.serial);
    }
    for (const BorneNumber& number : options_.borne)
        note(number.congress, number.session, number.recess, number.serial);
}

ImportReport Importer::run(const std::vector<LedgerCase>& rows)
{
    reserve(rows);
    report_.rows = int(rows.size());
    QStringList written;
    for (const LedgerCase& row : rows) {
        for (const QString& name : row.leadUnits + row.assistUnits)
            written << name.simplified().remove(u' ');
    }
    fullNames_ = fullNames(written, desk_.registers_, desk_.office_.place);

    const casefile::Database& db = desk_.database();
    {
        casefile::Transaction transaction(db);
        log_.emplace();
        writer_.emplace(db, *log_);
        QByteArray detail = "{\"file\":";
        casefile::appendJson(detail, options_.file);
        detail += ",\"sha256\":";
        casefile::appendJson(detail, options_.fileHash);
        detail += ",\"rows\":" + QByteArray::number(report_.rows) + '}';
        batch_ = writeEntry(db, desk_.parts_->ids, moment_, QStringLiteral("import"), *log_, detail);
        // Outside of the rows' savepoints: each of those would make the index write down what it has gathered.
        constexpr int settleEvery = 2'000;
        int sinceSettled = 0;
        int done = 0;
        for (const LedgerCase& row : rows) {
            take(row);
            if (++sinceSettled == settleEvery) {
                words_.settle();
                sinceSettled = 0;
            }
            if (options_.progress && (++done % 50 == 0 || done == report_.rows) &&
                !options_.progress(done, report_.rows)) {
                report_.cancelled = true;
                break;
            }
        }
        words_.settle();
        const bool changed = report_.created + report_.updated > 0;
        if (changed && !options_.dryRun && !report_.cancelled) {
            transaction.commit();
            report_.entry = batch_;
        }
    }
    if (!report_.entry)
        desk_.loadRegisters(); // nothing stayed, so nothing may stay in memory
    return report_;
}

ImportReport importLedger(Desk& desk, const std::vector<LedgerCase>& rows, const ImportOptions& options)
{
    return Importer(desk, options).run(rows);
}

} // namespace huiyin::desk
