// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/json_command.h"

#include "casefile/change_log.h"
#include "casefile/transaction.h"
#include "desk/json_keys.h"
#include "desk/unit_names.h"
#include "domain/person_name.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huiyin::desk {

using lifecycle::Command;
using lifecycle::Field;
using lifecycle::FieldKind;
using lifecycle::Refusal;
using lifecycle::Refusals;
using lifecycle::Rule;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rule)
};

Refusal badValue(Field field, const QString& value, const QString& possible)
{
    return {Rule::UnknownValue, field, {lifecycle::fieldLabel(field), value, possible}};
}

//! A value as it stands in the line, with its quotation marks and brackets.
QString written(const QJsonValue& value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

//! What a value of another kind than text is refused with.
Refusal noText(Field field, const QJsonValue& value)
{
    return badValue(field, written(value), Words::tr("one text in quotation marks"));
}

//! A number without its congress and session, or one that is none.
QString numbersLook()
{
    return Words::tr("18-4-12 or 18-4-R3, counted from 1");
}

std::optional<QDate> readDate(const QJsonValue& value)
{
    const QString text = value.toString().trimmed();
    const QDate date = QDate::fromString(text, Qt::ISODate); // passes over what follows the day
    return date.isValid() && text.size() == 10 ? std::optional(date) : std::nullopt;
}

//! Writes one JSON value into the member that its field names.
class FieldReader {
public:
    FieldReader(const Desk& desk, Command& command, Refusals& refusals)
        : desk_(desk)
        , command_(command)
        , refusals_(refusals)
    {
    }

    void read(const lifecycle::FieldRow& row, const QJsonValue& value)
    {
        row_ = &row;
        std::visit([&](auto member) { take(member, value); }, row.member);
    }

private:
    void refuse(Refusal refusal) { refusals_.push_back(std::move(refusal)); }
    Field field() const { return row_->value; }

    void take(std::monostate, const QJsonValue&) {}

    void take(QString Command::*member, const QJsonValue& value)
    {
        if (!value.isString())
            return refuse(noText(field(), value));
        const QString text = value.toString();
        if (row_->kind == FieldKind::Choice) {
            QStringList keys;
            for (const lifecycle::Choice& choice : row_->choices) {
                keys << QString::fromLatin1(choice.key);
                if (text == QLatin1String(choice.key) || text == lifecycle::choiceLabel(choice)) {
                    command_.*member = keys.back();
                    return;
                }
            }
            return refuse(badValue(field(), text, keys.join(QStringLiteral(", "))));
        }
        if (field() == Field::Title && text.trimmed().isEmpty()) // said, and says nothing
            return refuse({Rule::Missing, field(), {lifecycle::fieldLabel(field())}});
        command_.*member = text;
    }

    void take(std::optional<QDate> Command::*member, const QJsonValue& value)
    {
        const auto date = readDate(value);
        if (!date)
            return refuse({Rule::BadDate, field(), {value.isString() ? value.toString() : written(value)}});
        command_.*member = date;
    }

    void take(std::optional<bool> Command::*member, const QJsonValue& value)
    {
        if (!value.isBool())
            return refuse(badValue(field(), written(value), Words::tr("true, false, without quotation marks")));
        command_.*member = value.toBool();
    }

    void take(std::optional<int> Command::*member, const QJsonValue& value)
    {
        if (!value.isDouble() || value.toInt(-1) < 0)
            return refuse(badValue(field(), written(value), Words::tr("0, 1, 2, …, without quotation marks")));
        command_.*member = value.toInt();
    }

    void take(std::optional<Rating> Command::*member, const QJsonValue& value)
    {
        if (!value.isString())
            return refuse(noText(field(), value));
        const auto rating = ratingFromText(value.toString());
        if (!rating)
            return refuse(badValue(field(), value.toString(), QStringLiteral("满意, 基本满意, 不满意")));
        command_.*member = rating;
    }

    void take(std::optional<SuggestionNumber> Command::*member, const QJsonValue& value)
    {
        const auto number = SuggestionNumber::parse(value.toString());
        if (!number || number->series() == SuggestionNumber::Series::Intake)
            return refuse(badValue(field(), value.isString() ? value.toString() : written(value), numbersLook()));
        command_.*member = number;
    }

    void take(std::optional<SuggestionId> Command::*member, const QJsonValue& value)
    {
        const QString ref = value.toVariant().toString(); // 12 or "18-4-12"
        const auto id = desk_.find(ref);
        if (!id)
            return refuse({Rule::NoSuchCase, field(), {ref.isEmpty() ? written(value) : ref}});
        command_.*member = id;
    }

    std::optional<UnitId> unitNamed(const QJsonValue& value)
    {
        if (!value.isString()) {
            refuse(noText(field(), value));
            return std::nullopt;
        }
        const QString name = value.toString();
        const auto found = resolveUnit(desk_.registers(), name, desk_.office().place);
        if (!found)
            refuse(lifecycle::unknownName(Rule::UnknownUnit, field(), name, desk_.registers().similarUnits(name)));
        return found ? std::optional(found->unit) : std::nullopt;
    }

    void take(std::optional<UnitId> Command::*member, const QJsonValue& value) { command_.*member = unitNamed(value); }

    void take(std::vector<UnitId> Command::*member, const QJsonValue& value)
    {
        for (const QJsonValue& name : value.isArray() ? value.toArray() : QJsonArray{value}) {
            if (const auto unit = unitNamed(name))
                (command_.*member).push_back(*unit);
        }
    }

    std::optional<DeputyId> deputyNamed(const QJsonValue& value)
    {
        if (!value.isString()) {
            refuse(noText(field(), value));
            return std::nullopt;
        }
        const QString written = value.toString();
        const auto found = desk_.registers().findDeputies(written);
        if (found.size() == 1)
            return found.front()->id;
        if (found.size() > 1) {
            QStringList labels;
            for (const Deputy* deputy : found)
                labels << desk_.registers().deputyLabel(deputy->id);
            refuse({Rule::WhichDeputy, field(), {written, labels.join(u'、')}});
            return std::nullopt;
        }
        refuse(
            lifecycle::unknownName(Rule::UnknownDeputy, field(), written, desk_.registers().similarDeputies(written)));
        return std::nullopt;
    }

    void take(std::optional<DeputyId> Command::*member, const QJsonValue& value)
    {
        command_.*member = deputyNamed(value);
    }

    void take(std::vector<DeputyId> Command::*member, const QJsonValue& value)
    {
        for (const QJsonValue& name : value.isArray() ? value.toArray() : QJsonArray{value}) {
            if (const auto deputy = deputyNamed(name))
                (command_.*member).push_back(*deputy);
        }
    }

    template <class AnyId, class Entities>
    void takeNamed(std::optional<AnyId> Command::*member, const QJsonValue& value, const std::optional<AnyId>& found,
                   const Entities& entities)
    {
        if (!value.isString())
            return refuse(noText(field(), value));
        if (!found) {
            QStringList names;
            for (const auto& entity : entities)
                names << entity.name;
            return refuse(
                badValue(field(), value.toString(),
                         names.isEmpty() ? QStringLiteral("—") : names.mid(0, 12).join(QStringLiteral("、"))));
        }
        command_.*member = found;
    }

    void take(std::optional<DelegationId> Command::*member, const QJsonValue& value)
    {
        takeNamed(member, value, desk_.registers().findDelegation(value.toString()), desk_.registers().delegations);
    }
    void take(std::optional<GroupId> Command::*member, const QJsonValue& value)
    {
        takeNamed(member, value, desk_.registers().findGroup(value.toString()), desk_.registers().groups);
    }
    void take(std::optional<CategoryId> Command::*member, const QJsonValue& value)
    {
        takeNamed(member, value, desk_.registers().findCategory(value.toString()), desk_.registers().categories);
    }
    void take(std::optional<LeaderId> Command::*member, const QJsonValue& value)
    {
        const bool congress =
            field() == Field::Supervisor; // two people may bear one name: who takes a case, and who supervises it
        std::vector<Leader> possible;
        for (const Leader& leader : desk_.registers().leaders) {
            if (leader.congress == congress)
                possible.push_back(leader);
        }
        takeNamed(member, value, desk_.registers().findLeader(value.toString(), congress), possible);
    }
    void take(std::optional<CommitteeId> Command::*member, const QJsonValue& value)
    {
        takeNamed(member, value, desk_.registers().findCommittee(value.toString()), desk_.registers().committees);
    }

    void take(std::optional<ConfrontationId> Command::*member, const QJsonValue& value)
    {
        const QString ref = value.toVariant().toString();
        command_.*member = desk_.findConfrontation(ref);
        if (command_.*member)
            return;
        QStringList known;
        for (const Confrontation& one : desk_.confrontations())
            known << one.ref();
        refuse({Rule::NoSuchConfrontation,
                field(),
                {ref, known.isEmpty() ? QStringLiteral("—") : known.mid(0, 12).join(u'、')}});
    }

    void take(std::vector<lifecycle::PromiseDraft> Command::*member, const QJsonValue& value)
    {
        for (const QJsonValue& entry : value.isArray() ? value.toArray() : QJsonArray{value}) {
            const QJsonObject object = entry.toObject();
            const QJsonValue dueValue = object.value(QLatin1String("due"));
            const auto due = readDate(dueValue);
            if (!due && !dueValue.toString().isEmpty()) // said, and no day
                return refuse({Rule::BadDate, field(), {dueValue.toString()}});
            if (!entry.isObject() || !due)
                return refuse({Rule::PromiseWithoutDate, field(), {object.value(QLatin1String("text")).toString()}});
            for (const QString& key : object.keys()) {
                if (key != u"text" && key != u"due" && key != u"person")
                    return refuse({Rule::UnknownField, field(), {QLatin1String(row_->key) + u'.' + key}});
            }
            (command_.*member)
                .push_back({object.value(QLatin1String("text")).toString(), due,
                            object.value(QLatin1String("person")).toString()});
        }
    }

    void take(std::vector<OwnEntry> Command::*member, const QJsonValue& value)
    {
        if (!value.isObject())
            return refuse(badValue(field(), written(value), QStringLiteral("{\"…\":\"…\"}")));
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            if (entry->isString() || entry->isDouble() || entry->isNull()) // null empties, as an empty text does
                (command_.*member).push_back({entry.key(), entry->isDouble() ? written(*entry) : entry->toString()});
            else
                refuse(noText(field(), *entry));
        }
    }

    const Desk& desk_;
    Command& command_;
    Refusals& refusals_;
    const lifecycle::FieldRow* row_ = nullptr;
};

//! Writes the members that are given, names in place of ids.
class FieldWriter {
public:
    FieldWriter(const Desk& desk, const Command& command, QByteArray& json)
        : registers_(desk.registers())
        , desk_(desk)
        , command_(command)
        , json_(json)
    {
    }

    void write(const lifecycle::FieldRow& row)
    {
        json_ += ",\"" + QByteArray(row.key) + "\":";
        std::visit([&](auto member) { put(member); }, row.member);
    }

private:
    void put(std::monostate) { json_ += "null"; }
    void put(QString Command::*member) { casefile::appendJson(json_, command_.*member); }
    void put(std::optional<QDate> Command::*member)
    {
        casefile::appendJson(json_, (command_.*member)->toString(Qt::ISODate));
    }
    void put(std::optional<bool> Command::*member) { json_ += *(command_.*member) ? "true" : "false"; }
    void put(std::optional<int> Command::*member) { json_ += QByteArray::number(*(command_.*member)); }
    void put(std::optional<Rating> Command::*member) { casefile::appendJson(json_, ratingWord(*(command_.*member))); }
    void put(std::optional<SuggestionNumber> Command::*member)
    {
        casefile::appendJson(json_, (command_.*member)->toString());
    }
    void put(std::optional<SuggestionId> Command::*member)
    {
        const auto line = desk_.lines(std::array{*(command_.*member)});
        casefile::appendJson(json_, line.empty() ? QString() : line.front().number);
    }
    QString name(UnitId id) const { return registers_.unitName(id); }
    QString name(DeputyId id) const { return registers_.deputyLabel(id); }
    QString name(DelegationId id) const { return registers_.delegationName(id); }
    QString name(GroupId id) const { return registers_.groupName(id); }
    QString name(CategoryId id) const { return registers_.categoryName(id); }
    QString name(LeaderId id) const { return registers_.leaderName(id); }
    QString name(CommitteeId id) const { return registers_.committeeName(id); }
    QString name(ConfrontationId id) const
    {
        const auto sitting = desk_.readSitting(id);
        return sitting ? sitting->head.ref() : QString();
    }

    template <class AnyId>
    void put(std::optional<AnyId> Command::*member)
    {
        casefile::appendJson(json_, name(*(command_.*member)));
    }
    template <class AnyId>
    void put(std::vector<AnyId> Command::*member)
    {
        json_ += '[';
        for (const AnyId id : command_.*member) {
            if (!json_.endsWith('['))
                json_ += ',';
            casefile::appendJson(json_, name(id));
        }
        json_ += ']';
    }
    void put(std::vector<lifecycle::PromiseDraft> Command::*member)
    {
        json_ += '[';
        for (const lifecycle::PromiseDraft& promise : command_.*member) {
            if (!json_.endsWith('['))
                json_ += ',';
            json_ += "{\"text\":";
            casefile::appendJson(json_, promise.text);
            json_ += ",\"due\":";
            casefile::appendJson(json_, promise.due ? promise.due->toString(Qt::ISODate) : QString());
            json_ += ",\"person\":";
            casefile::appendJson(json_, promise.person);
            json_ += '}';
        }
        json_ += ']';
    }

    void put(std::vector<OwnEntry> Command::*member)
    {
        json_ += '{';
        for (const OwnEntry& entry : command_.*member) {
            if (!json_.endsWith('{'))
                json_ += ',';
            casefile::appendJson(json_, entry.field);
            json_ += ':';
            casefile::appendJson(json_, entry.value);
        }
        json_ += '}';
    }

    const Registers& registers_;
    const Desk& desk_;
    const Command& command_;
    QByteArray& json_;
};

} // namespace

tl::expected<CommandLine, Refusals> commandFromJson(const QByteArray& line, const Desk& desk)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return tl::unexpected(
            Refusals{{Rule::BadLine,
                      Field::None,
                      {error.error == QJsonParseError::NoError ? Words::tr("it is a list") : error.errorString()}}});
    if (const auto key = keySaidTwice(line))
        return tl::unexpected(Refusals{{Rule::SaidTwice, Field::None, {*key}}});
    const QJsonObject object = document.object();

    CommandLine parsed{
        .suggestion = {}, .ref = object.value(QLatin1String("ref")).toVariant().toString(), .command = {}};
    const QString actionKey = object.value(QLatin1String("action")).toString();
    const auto action = fromKey<lifecycle::Action>(actionKey);
    parsed.sitting = fromKey<lifecycle::SittingAction>(actionKey);
    if (!action && !parsed.sitting)
        return tl::unexpected(Refusals{{Rule::UnknownAction, Field::None, {actionKey}}});
    Refusals refusals;
    if (action) {
        parsed.command.action = *action;
        // a bare 18 may be meant as the congress as well: a line says the whole number
        const bool isWhole = object.value(QLatin1String("ref")).isString() && parsed.ref.contains(u'-');
        parsed.suggestion = isWhole ? desk.find(parsed.ref) : std::nullopt;
    }
    const bool isNew = action == lifecycle::Action::Submit;
    if (action && !isNew && !parsed.suggestion)
        refusals.push_back({Rule::NoSuchCase, Field::None, {parsed.ref}});
    if (isNew && !parsed.ref.isEmpty()) { // the paper bears a number
        parsed.command.number = SuggestionNumber::parse(parsed.ref);
        if (!parsed.command.number || parsed.command.number->series() == SuggestionNumber::Series::Intake)
            refusals.push_back(badValue(Field::Number, parsed.ref, numbersLook()));
    }

    FieldReader reader(desk, parsed.command, refusals);
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key() == u"ref" || entry.key() == u"action")
            continue;
        const auto field = lifecycle::fieldFromKey(entry.key());
        if (!field)
            refusals.push_back({Rule::UnknownField, Field::None, {entry.key()}});
        else
            reader.read(lifecycle::fieldRow(*field), entry.value());
    }
    if (!parsed.command.on && !object.contains(QLatin1String("on")))
        parsed.command.on = desk.today();
    if (!refusals.empty())
        return tl::unexpected(refusals);
    return parsed;
}

namespace {

QByteArray toJson(const Command& command, const QString& actionKey, const QString& ref, const Desk& desk)
{
    QByteArray json = "{\"ref\":";
    casefile::appendJson(json, ref);
    json += ",\"action\":";
    casefile::appendJson(json, actionKey);
    FieldWriter writer(desk, command, json);
    for (int i = 1; i < lifecycle::fieldCount; ++i) {
        const auto field = Field(i);
        // long texts stand in a table of their own; the journal's changes carry their seal
        if (field != Field::Body && lifecycle::isGiven(command, field))
            writer.write(lifecycle::fieldRow(field));
    }
    return json + '}';
}

} // namespace

QByteArray commandToJson(const Command& command, const SuggestionNumber& ref, const Desk& desk)
{
    return toJson(command, keyOf(command.action), ref.toString(), desk);
}

QByteArray commandToJson(const Command& command, lifecycle::SittingAction action, const QString& ref, const Desk& desk)
{
    return toJson(command, keyOf(action), ref, desk);
}

namespace {

constexpr qint64 longestLine = 1 << 20; //!< bytes; the longest suggestion has some ten thousand

//! What is left of a line of which the beginning has been read.
void passOver(QIODevice& input)
{
    while (!input.atEnd() && !input.readLine(longestLine + 1).endsWith('\n')) {
    }
}

} // namespace

LinesReport applyLines(Desk& desk, QIODevice& input, bool keepGoing)
{
    LinesReport report;
    if (desk.isReadOnly()) {
        report.lines.push_back({.number = 1, .applied = {}, .refusals = {{Rule::FileReadOnly}}});
        report.refused = 1;
        return report;
    }
    casefile::Transaction transaction(desk.database());
    int number = 0;
    const auto refuse = [&](Rule rule) {
        report.lines.push_back({.number = number, .applied = {}, .refusals = {{rule}}});
        ++report.refused;
    };
    while (!input.atEnd()) {
        const QByteArray read = input.readLine(longestLine + 1);
        const QByteArray line = read.trimmed();
        ++number;
        if (read.contains('\0')) { // another kind of file: nothing of it is kept
            refuse(Rule::NoActionFile);
            return report;
        }
        if (read.size() >= longestLine && !read.endsWith('\n')) {
            refuse(Rule::LineTooLong);
            if (!keepGoing)
                return report;
            passOver(input);
            continue;
        }
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        LinesReport::Line outcome{.number = number, .applied = {}, .refusals = {}};
        const auto parsed = commandFromJson(line, desk);
        if (!parsed) {
            outcome.refusals = parsed.error();
        } else {
            casefile::Savepoint savepoint(desk.database());
            const auto keep = [&](auto done, auto& place) {
                if (!done) {
                    outcome.refusals = done.error();
                    return;
                }
                place = *std::move(done);
                savepoint.keep();
            };
            if (parsed->sitting)
                keep(desk.applyInside(parsed->command.confrontation, *parsed->sitting, parsed->command),
                     outcome.sitting);
            else
                keep(desk.applyInside(parsed->suggestion, parsed->command, {}), outcome.applied);
        }
        ++(outcome.applied || outcome.sitting ? report.applied : report.refused);
        report.lines.push_back(std::move(outcome));
        if (report.refused > 0 && !keepGoing)
            return report; // the transaction rolls back
    }
    transaction.commit();
    report.kept = true;
    return report;
}

} // namespace huiyin::desk
