// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "casefile/backup.h"
#include "casefile/case_query.h"
#include "casefile/office_store.h"
#include "casefile/register_store.h"
#include "casefile/sitting_store.h"
#include "casefile/transaction.h"
#include "casefile/verify.h"
#include "casefile/word_keeper.h"
#include "desk/desk_parts.h"
#include "desk/json_command.h"
#include "desk/register_writer.h"
#include "lifecycle/decide.h"
#include "lifecycle/derive_state.h"

#include <QFile>
#include <QRegularExpression>
#include <QScopedValueRollback>

#include <algorithm>

namespace huiyin::desk {

using lifecycle::Action;
using lifecycle::Refusals;
using lifecycle::Rule;

namespace {

constexpr qint64 epoch2020 = 1'577'836'800'000; // ids count milliseconds from here

void keepRules(const casefile::Database& db, casefile::ChangeLog& log, const lifecycle::RuleSet& rules)
{
    if (!casefile::hasRules(db, rules.id, rules.version))
        casefile::keepRules(db, log, rules.id, rules.version, lifecycle::toJson(rules));
}

//! What an empty file begins with: the fields of the usual five committees, and what fits none of them.
const QStringList usualCategories{QStringLiteral("内务司法"), QStringLiteral("财政经济"), QStringLiteral("教科文卫"),
                                  QStringLiteral("农业农村"), QStringLiteral("城建环保"), QStringLiteral("综合")};

} // namespace

QString placeOf(const QString& officeName)
{
    static const QRegularExpression place(QStringLiteral("^(.{1,8}?(?:自治县|县|市|区|旗))(?=人大|人民代表|$)"));
    return place.match(officeName).captured(1);
}

JournalId writeEntry(const casefile::Database& db, IdSource& ids, const Environment& environment, const QString& action,
                     const casefile::ChangeLog& log, const QByteArray& detail, std::optional<SuggestionId> suggestion,
                     std::optional<JournalId> batch, std::optional<JournalId> undoes)
{
    const casefile::JournalEntry entry{.id = ids.make<JournalId>(),
                                       .at = environment.now().toUTC(),
                                       .actor = environment.actor,
                                       .action = action,
                                       .suggestion = suggestion,
                                       .batch = batch,
                                       .undoes = undoes,
                                       .detail = detail,
                                       .changes = log.json()};
    casefile::append(db, entry);
    return entry.id;
}

void storeCase(const casefile::Database& db, const std::optional<Case>& before, const Case& after,
               casefile::WordKeeper& words, const lifecycle::RuleSet& rules, casefile::RowWriter& writer)
{
    using Series = SuggestionNumber::Series;
    const casefile::CaseStore store(db);
    const Suggestion& head = after.suggestion;
    before ? words.watch(head.id) : words.watchNew(head.id);
    store.save(before, after, writer);
    if (!before)
        store.serialTaken(*SuggestionNumber::make(head.congress, head.session, Series::Intake, head.intakeSerial));
    if (head.serial && (!before || head.serial != before->suggestion.serial))
        store.serialTaken(head.ref());
    if (!head.ruleSet.isEmpty() && (!before || head.ruleSet != before->suggestion.ruleSet))
        keepRules(db, writer.log(), rules);
    if (!before)
        return;
    for (const SuggestionId childId : store.mergedInto(head.id)) { // the master's answer is theirs too
        const auto child = store.load(childId);
        Case changed = *child;
        lifecycle::summarise(changed, &after);
        store.save(child, changed, writer);
    }
}

const lifecycle::RuleSet& Desk::Parts::rules(const QString& id, const QString& fallback) const
{
    for (const QString& wanted : {id, fallback}) {
        const auto stored = ruleSets.find(wanted);
        if (stored != ruleSets.end())
            return stored->second;
        if (const auto* builtIn = lifecycle::ruleSet(wanted))
            return *builtIn;
    }
    return lifecycle::defaultRuleSet();
}

Desk::Desk(Environment environment)
    : environment_(std::move(environment))
    , parts_(std::make_unique<Parts>())
{
}
Desk::~Desk() = default;

tl::expected<std::unique_ptr<Desk>, casefile::OpenError> Desk::open(const QString& path, casefile::Access access,
                                                                    Environment environment, casefile::Look look)
{
    const QDateTime now = environment.now();
    return take(casefile::openCaseFile(path, access, now, look), path, std::move(environment));
}

tl::expected<std::unique_ptr<Desk>, casefile::OpenError> Desk::rehearse(const QString& path, Environment environment)
{
    const QDateTime now = environment.now();
    return take(casefile::openCopy(path, now), path, std::move(environment));
}

tl::expected<std::unique_ptr<Desk>, casefile::OpenError>
Desk::take(tl::expected<casefile::OpenFile, casefile::OpenError> file, const QString& path, Environment environment)
{
    if (!file)
        return tl::unexpected(file.error());
    std::unique_ptr<Desk> desk(new Desk(std::move(environment))); // NOLINT: the constructor is private
    desk->parts_->file = std::move(*file);
    try {
        desk->parts_->readAt = desk->database().othersWrote();
        desk->loadOffice();
        desk->loadRegisters();
    } catch (const casefile::Error& error) {
        return tl::unexpected(casefile::openErrorOf(error, path));
    }
    return desk;
}

tl::expected<std::unique_ptr<Desk>, casefile::OpenError> Desk::create(const QString& path, const Office& office,
                                                                      Environment environment)
{
    auto file = casefile::createCaseFile(path, environment.now());
    if (!file)
        return tl::unexpected(file.error());
    std::unique_ptr<Desk> desk(new Desk(std::move(environment))); // NOLINT: the constructor is private
    desk->parts_->file = std::move(*file);
    try {
        desk->found(office);
    } catch (const casefile::Error& error) {
        desk.reset();
        QFile::remove(path); // ours, and nothing in it yet
        return tl::unexpected(casefile::openErrorOf(error, path));
    }
    return desk;
}

tl::expected<std::unique_ptr<Desk>, casefile::OpenError> Desk::createDraft(const Office& office,
                                                                           Environment environment)
{
    auto file = casefile::createDraft();
    if (!file)
        return tl::unexpected(file.error());
    std::unique_ptr<Desk> desk(new Desk(std::move(environment))); // NOLINT: the constructor is private
    desk->parts_->file = std::move(*file);
    try {
        desk->found(office);
    } catch (const casefile::Error& error) {
        return tl::unexpected(casefile::openErrorOf(error, {}));
    }
    return desk;
}

//! The first entry of an empty file: whose it is, by which rules, and what every office needs.
void Desk::found(const Office& office)
{
    const casefile::Database& db = database();
    casefile::Transaction transaction(db);
    casefile::setOfficeValue(db, "office", office.name);
    casefile::setOfficeValue(db, "place", office.place.isEmpty() ? placeOf(office.name) : office.place);
    casefile::setOfficeValue(db, "congress", QString::number(office.congress));
    casefile::setOfficeValue(db, "session", QString::number(office.session));
    casefile::setOfficeValue(db, "rule_set", office.ruleSet);
    QByteArray detail;
    for (const char* key : {"office", "place", "congress", "session", "rule_set"}) {
        detail += QByteArray(detail.isEmpty() ? "{" : ",") + '"' + key + "\":";
        casefile::appendJson(detail, casefile::officeValue(db, key));
    }
    detail += '}';
    loadOffice();
    casefile::ChangeLog log;
    keepRules(db, log, parts_->rules(office.ruleSet, {}));
    casefile::RowWriter rows(db, log);
    RegisterWriter registers(rows, registers_, parts_->ids);
    for (const QString& category : usualCategories)
        registers.category(category);
    writeEntry(db, parts_->ids, environment_, QStringLiteral("create"), log, detail);
    transaction.commit();
    loadRegisters();
}

void Desk::loadOffice()
{
    const casefile::Database& db = database();
    office_ = {.name = casefile::officeValue(db, "office"),
               .congress = casefile::officeValue(db, "congress").toInt(),
               .session = casefile::officeValue(db, "session").toInt(),
               .ruleSet = casefile::officeValue(db, "rule_set"),
               .place = casefile::officeValue(db, "place")};
    parts_->ids = IdSource([now = environment_.now] { return now().toMSecsSinceEpoch() - epoch2020; });
    parts_->ids.notBefore(casefile::greatestId(db));
    parts_->ruleSets.clear();
    for (const QByteArray& json : casefile::keptRules(db)) {
        const auto rules = lifecycle::ruleSetFromJson(json);
        if (!rules)
            throw casefile::Error(rules.error(), casefile::Error::Kind::Damaged);
        parts_->ruleSets.insert_or_assign(rules->id, *rules);
    }
    loadCalendar();
}

void Desk::loadRegisters()
{
    const casefile::Database& db = database();
    registers_.units = casefile::readRegister<Unit>(db);
    registers_.aliases = casefile::readRegister<UnitAlias>(db);
    registers_.deputies = casefile::readRegister<Deputy>(db);
    registers_.delegations = casefile::readRegister<Delegation>(db);
    registers_.groups = casefile::readRegister<DeputyGroup>(db);
    registers_.committees = casefile::readRegister<Committee>(db);
    registers_.categories = casefile::readRegister<Category>(db);
    registers_.leaders = casefile::readRegister<Leader>(db);
    registers_.ownFields = casefile::readRegister<OwnField>(db);
    std::ranges::stable_sort(registers_.ownFields, {}, &OwnField::position);
    registers_.index();
}

const casefile::Database& Desk::database() const
{
    return parts_->db();
}
QString Desk::path() const
{
    return database().path();
}
bool Desk::isReadOnly() const
{
    return database().isReadOnly();
}
bool Desk::isUnchecked() const
{
    return parts_->file.isUnchecked;
}
const lifecycle::RuleSet& Desk::officeRules() const
{
    return parts_->rules(office_.ruleSet, {});
}
const calendar::WorkCalendar& Desk::calendar() const
{
    return parts_->calendar;
}

const lifecycle::RuleSet& Desk::rulesOf(const Case& one) const
{
    return parts_->rules(one.suggestion.ruleSet, office_.ruleSet);
}

const lifecycle::ClassScheme& Desk::schemeOf(const Case& one) const
{
    const auto* scheme = lifecycle::classScheme(rulesOf(one).classScheme);
    return scheme ? *scheme : lifecycle::classSchemes().front();
}

std::optional<SuggestionId> Desk::find(const QString& ref) const
{
    auto number = SuggestionNumber::parse(ref);
    if (!number) { // 12 alone is of the session that the office works in
        bool isNumber = false;
        const int serial = ref.trimmed().toInt(&isNumber);
        if (isNumber)
            number =
                SuggestionNumber::make(office_.congress, office_.session, SuggestionNumber::Series::Session, serial);
    }
    return number ? casefile::CaseStore(database()).find(*number) : std::nullopt;
}

std::optional<Case> Desk::readCase(SuggestionId id) const
{
    return casefile::CaseStore(database()).load(id, casefile::Texts::With);
}
QString Desk::text(std::optional<TextId> id) const
{
    return id ? casefile::CaseStore(database()).text(*id) : QString();
}
std::vector<SuggestionId> Desk::ids(const CaseFilter& filter) const
{
    return casefile::caseIds(database(), filter, today());
}
std::vector<SuggestionId> Desk::first(const CaseFilter& filter, int most) const
{
    return casefile::firstCases(database(), filter, today(), most);
}
qint64 Desk::count(const CaseFilter& filter) const
{
    return casefile::countCases(database(), filter, today());
}
std::vector<std::pair<int, int>> Desk::sessions() const
{
    return casefile::caseSessions(database());
}
bool Desk::isLarge() const
{
    constexpr int atOnce = 5'000;
    return casefile::hasMoreCases(database(), atOnce);
}
void Desk::whileWaiting(std::function<void()> ask)
{
    parts_->file.db->whileWaiting(std::move(ask));
}
bool Desk::isOvertaken() const
{
    return database().othersWrote() != parts_->readAt;
}
bool Desk::whileWanted(const Proceed& wanted, const std::function<void()>& work) const
{
    casefile::Stoppable stoppable(database(), wanted);
    const QScopedValueRollback told(parts_->stoppable, &stoppable);
    try {
        work();
    } catch (const casefile::Error&) {
        if (!stoppable.wasStopped())
            throw;
    }
    return !stoppable.wasStopped();
}
//! What is kept is not called off any more: the person would be told that nothing of it is there.
void Desk::keep(casefile::Transaction& transaction)
{
    if (parts_->stoppable)
        parts_->stoppable->toTheEnd();
    transaction.commit();
}
//! Throws when the work was called off; the transaction takes back what was begun.
void Desk::tellHowFar(int done, size_t all) const
{
    if (parts_->stoppable)
        parts_->stoppable->at(done, int(all));
}
std::vector<CaseLine> Desk::lines(std::span<const SuggestionId> ids) const
{
    return casefile::caseLines(database(), ids);
}
QStringList Desk::claimedClasses() const
{
    return casefile::claimedClasses(database());
}
casefile::CheckReport Desk::check() const
{
    return casefile::checkFile(database());
}

std::vector<SuggestionId> Desk::page(const CaseFilter& filter, std::optional<SuggestionId> below, int limit) const
{
    return casefile::casePage(database(), filter, today(), below, limit);
}

tl::expected<QString, casefile::OpenError> Desk::backup(const QString& folder) const
{
    return casefile::backupTo(database(), folder, environment_.now());
}

tl::expected<void, casefile::OpenError> Desk::saveAs(const QString& path) const
{
    return casefile::saveAs(database(), path);
}

Refusals Desk::refusedToWrite() const
{
    return {{Rule::FileReadOnly}};
}

tl::expected<Applied, Refusals> Desk::apply(std::optional<SuggestionId> suggestion, const lifecycle::Command& command)
{
    if (isReadOnly())
        return tl::unexpected(refusedToWrite());
    casefile::Transaction transaction(database());
    auto applied = applyInside(suggestion, command, {});
    if (applied)
        transaction.commit();
    return applied;
}

tl::expected<AppliedTogether, std::vector<RefusedCase>>
Desk::applyTogether(std::span<const SuggestionId> suggestions, const lifecycle::Command& command, Others others)
{
    AppliedTogether together{.done = {}, .refused = {}, .entry = JournalId(0)};
    const auto refuse = [&](SuggestionId id, Refusals why) {
        const auto one = casefile::CaseStore(database()).load(id);
        together.refused.push_back({id, one ? one->suggestion.ref().toString() : QString(), std::move(why)});
    };
    if (isReadOnly()) {
        for (const SuggestionId id : suggestions)
            refuse(id, refusedToWrite());
        return tl::unexpected(std::move(together.refused));
    }
    casefile::Transaction transaction(database());
    std::optional<JournalId> first;
    int step = 0;
    for (const SuggestionId id : suggestions) {
        tellHowFar(step++, suggestions.size());
        auto applied = applyInside(id, command, first);
        if (!applied) {
            refuse(id, applied.error());
            continue;
        }
        first = first.value_or(applied->entry);
        together.done.push_back(std::move(*applied));
    }
    if (!first || (others == Others::Wait && !together.refused.empty()))
        return tl::unexpected(std::move(together.refused));
    keep(transaction);
    together.entry = *first;
    return together;
}

tl::expected<Applied, Refusals> Desk::applyInside(std::optional<SuggestionId> suggestion,
                                                  const lifecycle::Command& given, std::optional<JournalId> batch)
{
    const lifecycle::Command command = lifecycle::withoutControls(given);
    const casefile::Database& db = database();
    const casefile::CaseStore store(db);
    const bool isNew = command.action == Action::Submit;

    std::optional<Case> before;
    if (!isNew) {
        before = suggestion ? store.load(*suggestion) : std::nullopt;
        if (!before)
            return tl::unexpected(Refusals{{Rule::NoSuchCase,
                                            lifecycle::Field::None,
                                            {suggestion ? QString::number(suggestion->value()) : QString()}}});
    }
    Case start = before ? *before : Case{.suggestion = {.id = parts_->ids.make<SuggestionId>()}};
    const Suggestion& head = start.suggestion;
    const int congress = isNew ? (command.number ? command.number->congress() : office_.congress) : head.congress;
    const int session = isNew ? (command.number ? command.number->session() : office_.session) : head.session;
    const bool recess =
        isNew ? command.recess.value_or(command.number && command.number->series() == SuggestionNumber::Series::Recess)
              : head.recess;

    std::optional<Case> master;
    if (command.into)
        master = store.load(*command.into);
    else if (head.mergedInto)
        master = store.load(*head.mergedInto);
    // the confrontation that the command names, or before which the case stands
    std::optional<Sitting> sitting;
    if (const auto id = command.confrontation || !lifecycle::isListed(start)
                            ? command.confrontation
                            : casefile::confrontationAhead(db, head.id))
        sitting = casefile::loadSitting(db, *id);
    const auto children = isNew ? std::vector<SuggestionId>() : store.mergedInto(head.id);
    using Series = SuggestionNumber::Series;
    const lifecycle::World world{
        .rules = rulesOf(start),
        .scheme = schemeOf(start),
        .calendar = parts_->calendar,
        .ids = parts_->ids,
        .today = today(),
        .nextSerial = store.nextSerial(congress, session, recess ? Series::Recess : Series::Session),
        .nextIntake = isNew ? store.nextSerial(congress, session, Series::Intake) : 0,
        .congress = office_.congress,
        .session = office_.session,
        .master = master ? &*master : nullptr,
        .hasMerged = !children.empty(),
        .sitting = sitting ? &*sitting : nullptr,
        .nextPosition = sitting ? casefile::nextPosition(db, sitting->head.id) : 1,
        .foundByRule = [&](const QString& rule) { return isSelectedBy(rule, start.suggestion.id); },
        .ownFields = registers_.ownFields,
        .numberTaken = [&](const SuggestionNumber& number) { return store.find(number).has_value(); },
        .unitValid =
            [&](UnitId unit, QDate day) {
                const Unit* found = registers_.unit(unit);
                return !found || found->isValidOn(day);
            },
        .unitName = [&](UnitId unit) { return registers_.unitName(unit); }};
    auto decision = lifecycle::decide(start, command, world);
    if (!decision)
        return tl::unexpected(decision.error());
    Case& after = decision->after;
    const bool filesPaper = command.action == Action::Close && !command.imported && environment_.closingPaper;
    if (filesPaper) { // in the same entry: one undo takes both back
        if (const auto filed = fileClosingPaper(after); !filed)
            return tl::unexpected(filed.error());
    }

    casefile::ChangeLog log;
    casefile::RowWriter writer(db, log);
    casefile::WordKeeper words(db);
    storeCase(db, before, after, words, world.rules, writer);
    words.settle();
    const QByteArray detail = commandToJson(command, after.suggestion.ref(), *this);
    const JournalId entry =
        writeEntry(db, parts_->ids, environment_, keyOf(command.action), log, detail, after.suggestion.id, batch);
    return Applied{after.suggestion.id, after.suggestion.ref(), after.suggestion.state, std::move(decision->notices),
                   entry};
}

} // namespace huiyin::desk
