// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/case_words.h"

#include "desk/unit_names.h"
#include "domain/person_name.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace huiyin::desk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};
QString iso(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

//! Sets one key of a filter; false when the value is unknown.
bool setKey(const QString& key, const QString& value, const Desk& desk, CaseFilter& filter)
{
    const Registers& registers = desk.registers();
    const auto take = [](auto& member, const auto& found) {
        member = found;
        return found.has_value();
    };
    if (key == u"unit") {
        const auto match = resolveUnit(registers, value, desk.office().place);
        return take(filter.unit, match ? std::optional(match->unit) : std::nullopt);
    }
    if (key == u"category")
        return take(filter.category, registers.findCategory(value));
    if (key == u"delegation")
        return take(filter.delegation, registers.findDelegation(value));
    if (key == u"group")
        return take(filter.group, registers.findGroup(value));
    if (key == u"leader")
        return take(filter.leader, registers.findLeader(value, false));
    if (key == u"supervisor")
        return take(filter.supervisor, registers.findLeader(value, true));
    if (key == u"committee")
        return take(filter.committee, registers.findCommittee(value));
    if (key == u"deputy") {
        const auto found = registers.findDeputies(value);
        return take(filter.deputy, found.size() == 1 ? std::optional(found.front()->id) : std::nullopt);
    }
    if (key == u"class") {
        filter.replyClass = value == u"none" ? QString() : value;
        return true;
    }
    if (key == u"rating") {
        if (value == u"none") {
            filter.unrated = true;
            return true;
        }
        return take(filter.result, ratingFromText(value));
    }
    if (key == u"state") {
        const auto state = fromKey<CaseState>(value);
        if (state)
            filter.states.push_back(*state);
        return state.has_value();
    }
    if (key == u"session") {
        static const QRegularExpression form(QStringLiteral("^(\\d{1,2})-(\\d{1,2})$"));
        const auto match = form.match(value);
        filter.congress = match.captured(1).toInt();
        filter.session = match.captured(2).toInt();
        return match.hasMatch();
    }
    if (key == u"due-from" || key == u"due-to") {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        (key == u"due-from" ? filter.dueFrom : filter.dueTo) = date;
        return date.isValid();
    }
    if (const OwnField* field = registers.findOwnField(key)) {
        const auto said = value == u"none" ? QString() : field->valueOf(value);
        if (said)
            filter.own.push_back({field->id, *said});
        return said.has_value();
    }
    return false;
}

bool setWord(const QString& word, CaseFilter& filter)
{
    if (word == u"overdue")
        filter.overdue = true;
    else if (word == u"key")
        filter.key = true;
    else if (word == u"recess")
        filter.recess = true;
    else if (word == u"unrated")
        filter.unrated = true;
    else
        return false;
    return true;
}

//! A field of an entity as JSON, names in place of ids.
class JsonFields {
public:
    JsonFields(const Desk& desk, const Case& one, QJsonObject& object)
        : desk_(desk)
        , case_(one)
        , object_(object)
    {
    }

    void operator()(const char* name, const QString& text) { put(name, text); }
    void operator()(const char* name, const bool& flag) { put(name, flag); }
    void operator()(const char* name, const int& number) { put(name, number); }
    void operator()(const char* name, const qint64& number) { put(name, number); }
    void operator()(const char* name, const UnitId& id) { put(name, desk_.registers().unitName(id)); }
    void operator()(const char* name, const DeputyId& id) { put(name, desk_.registers().deputyLabel(id)); }
    void operator()(const char* name, const DelegationId& id) { put(name, desk_.registers().delegationName(id)); }
    void operator()(const char* name, const GroupId& id) { put(name, desk_.registers().groupName(id)); }
    void operator()(const char* name, const CategoryId& id) { put(name, desk_.registers().categoryName(id)); }
    void operator()(const char* name, const CommitteeId& id) { put(name, desk_.registers().committeeName(id)); }
    void operator()(const char* name, const LeaderId& id) { put(name, desk_.registers().leaderName(id)); }
    void operator()(const char* name, const OwnFieldId& id)
    {
        const OwnField* field = desk_.registers().ownField(id);
        put(name, field ? field->name : QString());
    }
    void operator()(const char* name, const UndertakingId& id)
    {
        for (const Undertaking& share : case_.undertakings) {
            if (share.id == id)
                put(name, desk_.registers().unitName(share.unit));
        }
    }
    void operator()(const char* name, const ConfrontationId& id)
    {
        const auto sitting = desk_.readSitting(id);
        put(name, sitting ? sitting->head.ref() : QString());
    }
    void operator()(const char* name, const PromiseId& id) // by its number within the case
    {
        const auto found = std::ranges::find(case_.promises, id, &Promise::id);
        put(name, found == case_.promises.end() ? 0 : found->position);
    }
    void operator()(const char* name, const HearingId& id) // by the confrontation in which it was held
    {
        for (const Hearing& hearing : case_.hearings) {
            if (hearing.id == id)
                (*this)(name, hearing.confrontation);
        }
    }
    void operator()(const char* name, const TextId& id)
    {
        for (const LongText& text : case_.texts) {
            if (text.id == id)
                put(name, text.content);
        }
    }
    void operator()(const char* name, const SuggestionId& id)
    {
        const auto line = desk_.lines(std::array{id});
        put(name, line.empty() ? QString() : line.front().number);
    }
    void operator()(const char* name, const QDate& date) { put(name, date.toString(Qt::ISODate)); }
    void operator()(const char* name, const Rating& rating) { put(name, ratingWord(rating)); }
    template <class Set>
    requires std::is_enum_v<Set>
    void operator()(const char* name, const Set& value) { put(name, keyOf(value)); }
    template <class T>
    void operator()(const char* name, const std::optional<T>& value)
    {
        if (value)
            (*this)(name, *value);
        else
            put(name, QJsonValue());
    }

private:
    void put(const char* name, const QJsonValue& value)
    {
        QString key = QString::fromLatin1(name);
        if (key.endsWith(QStringLiteral("_id")))
            key.chop(3);
        object_.insert(key, value);
    }
    const Desk& desk_;
    const Case& case_;
    QJsonObject& object_;
};

struct JsonTables {
    const Desk& desk;
    const Case& one;
    QJsonObject& object;
    template <class T>
    void operator()(const char* table, const std::vector<T>& rows)
    {
        if constexpr (!std::is_same_v<T, LongText>) { // texts stand where they belong
            QJsonArray array;
            for (const T& row : rows) {
                QJsonObject entry;
                T::fields(row, JsonFields(desk, one, entry));
                array.append(entry);
            }
            object.insert(QString::fromLatin1(table), array);
        }
    }
};

void addLine(QString& text, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        text += label + QStringLiteral("：") + value + u'\n';
}

QString ratingPair(const std::optional<Rating>& process, const std::optional<Rating>& result)
{
    const auto word = [](const std::optional<Rating>& rating) {
        return rating ? ratingWord(*rating) : QStringLiteral("—");
    };
    return word(process) + QStringLiteral(" / ") + word(result);
}

} // namespace

QString readWhere(const QString& expression, const Desk& desk, CaseFilter& filter)
{
    static const QRegularExpression between(QStringLiteral("\\s+and\\s+|\\s*[,&，]\\s*"),
                                            QRegularExpression::CaseInsensitiveOption);
    for (const QString& part : expression.split(between, Qt::SkipEmptyParts)) {
        const QString term = part.trimmed();
        const auto equals = term.indexOf(u'=');
        const bool known = equals < 0
                               ? setWord(term, filter)
                               : setKey(term.left(equals).trimmed(), term.mid(equals + 1).trimmed(), desk, filter);
        if (!known)
            return Words::tr("“%1” is not understood. Write unit=, category=, delegation=, group=, leader=, "
                             "supervisor=, committee=, deputy=, class=, "
                             "rating=, state=, session=, due-from=, due-to= or the name of an own field and = with a "
                             "value of the "
                             "file, or overdue, key, recess, unrated, joined by and.")
                .arg(term);
    }
    return {};
}

std::vector<OwnEntry> ownEntries(const Case& one, const Registers& registers)
{
    std::vector<OwnEntry> entries;
    for (const OwnField& field : registers.ownFields) {
        const auto said = std::ranges::find(one.ownValues, field.id, &OwnValue::field);
        if (said != one.ownValues.end() && !said->value.isEmpty())
            entries.push_back({field.name, said->value});
    }
    return entries;
}

QString caseText(const Case& one, const Desk& desk)
{
    const Suggestion& head = one.suggestion;
    const Registers& registers = desk.registers();
    const auto named = [&](const auto& id, auto name) { return id ? (registers.*name)(*id) : QString(); };
    QString text = head.ref().toString() + u' ' + head.title + u'\n';
    addLine(text, Words::tr("State"), labelOf(head.state));
    addLine(text, Words::tr("Lead deputy"), named(head.lead, &Registers::deputyName));
    QStringList cosigners;
    for (const Cosigner& signer : one.cosigners)
        cosigners << registers.deputyName(signer.deputy) + (signer.leftOn ? Words::tr(" (left)") : QString());
    addLine(text, Words::tr("Co-signers"), cosigners.join(QStringLiteral("、")));
    addLine(text, Words::tr("Delegation"), named(head.delegation, &Registers::delegationName));
    addLine(text, Words::tr("Category"), named(head.category, &Registers::categoryName));
    addLine(text, Words::tr("Received"), iso(head.receivedOn));
    addLine(text, Words::tr("Assigned"), iso(head.outcome.assignedOn));
    addLine(text, Words::tr("Reply due"), iso(head.outcome.due));
    addLine(text, Words::tr("Next due"),
            head.nextDue ? iso(head.nextDue) + u' ' + labelOf(head.nextDueKind) : QString());
    addLine(text, Words::tr("Closed"), iso(head.closedOn));
    addLine(text, Words::tr("Rules"), desk.rulesOf(one).name.text());
    if (head.imported)
        text += Words::tr("Taken over from a ledger.") + u'\n';
    for (const OwnEntry& entry : ownEntries(one, desk.registers()))
        addLine(text, entry.field, entry.value);
    addLine(text, Words::tr("Text"), desk.text(head.body));
    for (const Undertaking& share : one.undertakings) {
        text += QStringLiteral("· %1 %2：%3\n")
                    .arg(labelOf(share.role), registers.unitName(share.unit), labelOf(share.state));
        for (const Reply& reply : one.replies) {
            if (reply.undertaking != share.id)
                continue;
            text += QStringLiteral("    %1 %2 %3 %4\n")
                        .arg(labelOf(reply.kind), iso(reply.on), reply.classLetter, reply.letterNo);
            addLine(text, QStringLiteral("      ") + Words::tr("Reply"), desk.text(reply.text));
        }
        for (const Feedback& feedback : one.feedbacks) {
            if (feedback.undertaking == share.id)
                text += QStringLiteral("    %1 %2 %3 %4\n")
                            .arg(Words::tr("Rating (process / result)"), iso(feedback.on),
                                 ratingPair(feedback.process, feedback.result), feedback.text);
        }
    }
    for (const Promise& promise : one.promises)
        text += QStringLiteral("· %1 %2：%3（%4）%5\n")
                    .arg(Words::tr("Promise"))
                    .arg(promise.position)
                    .arg(promise.text, iso(promise.due), labelOf(promise.state));
    text += Words::tr("Journal") + u'\n';
    for (const HistoryLine& line : desk.history(head.id, 500)) {
        QStringList changes;
        for (const auto& change : line.changes)
            changes << change.field + u' ' +
                           (change.before.isEmpty() ? QString() : change.before + QStringLiteral(" → ")) + change.after;
        text += QStringLiteral("  %1 %2 %3%4 %5\n")
                    .arg(line.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")), line.actor, line.action,
                         line.undone ? Words::tr(" (undone)") : QString(), changes.join(QStringLiteral("；")));
    }
    return text;
}

QByteArray caseJson(const Case& one, const Desk& desk)
{
    QJsonObject object;
    Suggestion::fields(one.suggestion, JsonFields(desk, one, object));
    object.insert(QStringLiteral("number"), one.suggestion.ref().toString());
    object.insert(QStringLiteral("state_label"), labelOf(one.suggestion.state));
    Case::tables(one, JsonTables{desk, one, object});
    QJsonObject own;
    for (const OwnEntry& entry : ownEntries(one, desk.registers()))
        own.insert(entry.field, entry.value);
    object.insert(QStringLiteral("own"), own);
    QJsonArray journal;
    for (const HistoryLine& line : desk.history(one.suggestion.id, 5000)) {
        QJsonArray changes;
        for (const auto& change : line.changes)
            changes.append(QJsonObject{{QStringLiteral("field"), change.field},
                                       {QStringLiteral("before"), change.before},
                                       {QStringLiteral("after"), change.after}});
        journal.append(QJsonObject{{QStringLiteral("entry"), QString::number(line.id.value())},
                                   {QStringLiteral("at"), line.at.toString(Qt::ISODateWithMs)},
                                   {QStringLiteral("actor"), line.actor},
                                   {QStringLiteral("action"), line.actionKey},
                                   {QStringLiteral("undone"), line.undone},
                                   {QStringLiteral("changes"), changes}});
    }
    object.insert(QStringLiteral("journal"), journal);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace huiyin::desk
