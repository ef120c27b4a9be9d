// SPDX-License-Identifier: GPL-3.0-or-later
// A rule set as text: what the case file keeps and what resources/rules/*.json say.
#include "domain/json_reader.h"
#include "lifecycle/rule_set.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <array>

namespace huiyin::lifecycle {

namespace {

struct LimitRow {
    const char* key;
    Limit RuleSet::*limit;
};

constexpr std::array limits{
    LimitRow{"handOver", &RuleSet::handOver},
    LimitRow{"returnRequest", &RuleSet::returnRequest},
    LimitRow{"reassign", &RuleSet::reassign},
    LimitRow{"firstContact", &RuleSet::firstContact},
    LimitRow{"assistOpinion", &RuleSet::assistOpinion},
    LimitRow{"assistResend", &RuleSet::assistResend},
    LimitRow{"reply", &RuleSet::reply},
    LimitRow{"replyExtended", &RuleSet::replyExtended},
    LimitRow{"oralReply", &RuleSet::oralReply},
    LimitRow{"feedback", &RuleSet::feedback},
    LimitRow{"redo", &RuleSet::redo},
    LimitRow{"noticeOfSession", &RuleSet::noticeOfSession},
};

struct SwitchRow {
    const char* key;
    bool Switches::*on;
};

constexpr std::array switches{
    SwitchRow{"preAssignment", &Switches::preAssignment},
    SwitchRow{"committeeReview", &Switches::committeeReview},
    SwitchRow{"countersign", &Switches::countersign},
    SwitchRow{"twoRoundRedo", &Switches::twoRoundRedo},
    SwitchRow{"ballot", &Switches::ballot},
    SwitchRow{"contactBeforeReply", &Switches::contactBeforeReply},
    SwitchRow{"assistBeforeReply", &Switches::assistBeforeReply},
    SwitchRow{"withdrawalUnanimous", &Switches::withdrawalUnanimous},
    SwitchRow{"withdrawalBeforeAssignmentOnly", &Switches::withdrawalBeforeAssignmentOnly},
    SwitchRow{"lateReturnRefused", &Switches::lateReturnRefused},
};
static_assert(sizeof(Switches) == switches.size() * sizeof(bool), "every switch is read and written");

constexpr int mostRedos = 99;
constexpr int mostDays = 999;
constexpr int mostSessions = 9;
constexpr int mostPercent = 99; //!< more than all votes can never be reached

QString say(const char* text)
{
    return QCoreApplication::translate("RuleSet", text);
}

Limit readLimit(JsonReader reader)
{
    Limit limit;
    if (reader.has("interval")) {
        const QString text = reader.text("interval");
        limit.interval = calendar::Interval::parse(text);
        if (!limit.interval)
            reader.fail("interval",
                        say(QT_TRANSLATE_NOOP("RuleSet", "%1 is no interval like 3M, 10WD or 5D")).arg(text));
    }
    if (limit.interval || reader.has("start")) {
        const auto start = clockStartFromKey(reader.text("start"));
        if (!start)
            reader.fail("start", say(QT_TRANSLATE_NOOP("RuleSet", "assigned, received or session-closed is expected")));
        limit.start = start.value_or(ClockStart::Assigned);
    }
    // a limit must name what it rests on; where there is none, the law may be silent too
    const LocalName article = limit.interval ? reader.name("article") : reader.optionalName("article");
    limit.articleZh = article.zh;
    limit.articleEn = article.en;
    limit.note = reader.optionalText("note");
    reader.finish();
    return limit;
}

std::vector<ReasonCode> readReasons(JsonReader& reader, const char* key)
{
    std::vector<ReasonCode> reasons;
    QSet<QString> seen;
    for (JsonReader& row : reader.objects(key)) {
        reasons.push_back({.code = row.text("code"), .zh = row.text("zh"), .en = row.optionalText("en")});
        row.finish();
        if (seen.contains(reasons.back().code))
            row.fail("code", say(QT_TRANSLATE_NOOP("RuleSet", "%1 is there twice")).arg(reasons.back().code));
        seen.insert(reasons.back().code);
    }
    return reasons;
}

void readSources(JsonReader& reader, RuleSet& rules)
{
    for (JsonReader& row : reader.objects("sources")) {
        RuleSource source{.code = row.text("code"),
                          .name = row.name("name"),
                          .number = row.optionalText("number"),
                          .date = row.date("date")};
        row.finish();
        if (rules.source(source.code))
            row.fail("code", say(QT_TRANSLATE_NOOP("RuleSet", "%1 is there twice")).arg(source.code));
        rules.sources.push_back(std::move(source));
    }
}

void readClosing(JsonReader reader, RuleSet& rules)
{
    const auto rule = closingRuleFromKey(reader.text("rule"));
    if (!rule)
        reader.fail("rule",
                    say(QT_TRANSLATE_NOOP("RuleSet", "answered, rated, rated-satisfied or certified is expected")));
    const auto variant = closureVariantFromKey(reader.text("variant"));
    if (!variant)
        reader.fail("variant", say(QT_TRANSLATE_NOOP("RuleSet", "answered, solved or certified is expected")));
    rules.closingRule = rule.value_or(ClosingRule::RatedSatisfied);
    rules.closureVariant = variant.value_or(ClosureVariant::Answered);
    rules.closureNote = reader.name("note");
    reader.finish();
}

void readConfrontation(JsonReader reader, ConfrontationRules& into)
{
    into.unratedDays = reader.number("unratedDays", 1, mostDays);
    into.raisedSessions = reader.number("raisedSessions", 2, mostSessions);
    into.ballotOver = reader.number("ballotOver", 0, mostPercent);
    reader.finish();
}

void readSwitches(JsonReader reader, Switches& into)
{
    for (const SwitchRow& row : switches)
        into.*row.on = reader.flag(row.key);
    reader.finish();
}

QJsonObject written(const LocalName& name)
{
    return {{QStringLiteral("zh"), name.zh}, {QStringLiteral("en"), name.en}};
}

QJsonObject written(const Limit& limit)
{
    QJsonObject object;
    if (limit.interval)
        object[QStringLiteral("interval")] = limit.interval->toString();
    if (limit.interval || limit.start != ClockStart::Assigned)
        object[QStringLiteral("start")] = clockStartKey(limit.start);
    if (const LocalName article{limit.articleZh, limit.articleEn}; !article.isEmpty())
        object[QStringLiteral("article")] = written(article);
    if (!limit.note.isEmpty())
        object[QStringLiteral("note")] = limit.note;
    return object;
}

QJsonArray written(const std::vector<ReasonCode>& reasons)
{
    QJsonArray array;
    for (const ReasonCode& reason : reasons)
        array.append(QJsonObject{{QStringLiteral("code"), reason.code},
                                 {QStringLiteral("zh"), reason.zh},
                                 {QStringLiteral("en"), reason.en}});
    return array;
}

QJsonArray written(const std::vector<RuleSource>& sources)
{
    QJsonArray array;
    for (const RuleSource& source : sources) {
        QJsonObject object{{QStringLiteral("code"), source.code},
                           {QStringLiteral("name"), written(source.name)},
                           {QStringLiteral("date"), source.date.toString(Qt::ISODate)}};
        if (!source.number.isEmpty())
            object[QStringLiteral("number")] = source.number;
        array.append(object);
    }
    return array;
}

QJsonObject written(const Switches& from)
{
    QJsonObject object;
    for (const SwitchRow& row : switches)
        object[QLatin1String(row.key)] = from.*row.on;
    return object;
}

QJsonObject writtenLimits(const RuleSet& rules)
{
    QJsonObject object;
    for (const LimitRow& row : limits)
        object[QLatin1String(row.key)] = written(rules.*row.limit);
    return object;
}

} // namespace

tl::expected<RuleSet, QString> ruleSetFromJson(const QByteArray& json)
{
    QString error;
    JsonReader reader(json, error);
    RuleSet rules;
    rules.id = reader.text("id");
    rules.version = reader.number("version", 1, 9999);
    rules.name = reader.name("name");
    rules.place = reader.name("place");
    rules.validFrom = reader.date("validFrom");
    rules.note = reader.optionalName("note");
    readSources(reader, rules);

    JsonReader times = reader.object("limits");
    for (const LimitRow& row : limits)
        rules.*row.limit = readLimit(times.object(row.key));
    times.finish();

    rules.extensionNeedsConsent = reader.flag("extensionNeedsConsent");
    rules.extensionTellDeputy = reader.flag("extensionTellDeputy");
    rules.unreturnedLeaveBase = reader.flag("unreturnedLeaveBase");
    readClosing(reader.object("closing"), rules);
    rules.classScheme = reader.text("classScheme");
    readSwitches(reader.object("switches"), rules.switches);
    if (reader.has("confrontation")) // files of the first schema have none
        readConfrontation(reader.object("confrontation"), rules.confrontation);
    rules.redoLimit = reader.number("redoLimit", 0, mostRedos);
    rules.rollToWorkday = reader.flag("rollToWorkday");
    rules.exclusionReasons = readReasons(reader, "exclusionReasons");
    rules.unsolvedReasons = readReasons(reader, "unsolvedReasons");
    reader.finish();
    if (!error.isEmpty())
        return tl::unexpected(error);
    return rules;
}

QByteArray toJson(const RuleSet& rules)
{
    QJsonObject object{
        {QStringLiteral("id"), rules.id},
        {QStringLiteral("version"), rules.version},
        {QStringLiteral("name"), written(rules.name)},
        {QStringLiteral("place"), written(rules.place)},
        {QStringLiteral("validFrom"), rules.validFrom.toString(Qt::ISODate)},
        {QStringLiteral("sources"), written(rules.sources)},
        {QStringLiteral("limits"), writtenLimits(rules)},
        {QStringLiteral("extensionNeedsConsent"), rules.extensionNeedsConsent},
        {QStringLiteral("extensionTellDeputy"), rules.extensionTellDeputy},
        {QStringLiteral("unreturnedLeaveBase"), rules.unreturnedLeaveBase},
        {QStringLiteral("closing"), QJsonObject{{QStringLiteral("rule"), closingRuleKey(rules.closingRule)},
                                                {QStringLiteral("variant"), closureVariantKey(rules.closureVariant)},
                                                {QStringLiteral("note"), written(rules.closureNote)}}},
        {QStringLiteral("classScheme"), rules.classScheme},
        {QStringLiteral("switches"), written(rules.switches)},
        {QStringLiteral("confrontation"),
         QJsonObject{{QStringLiteral("unratedDays"), rules.confrontation.unratedDays},
                     {QStringLiteral("raisedSessions"), rules.confrontation.raisedSessions},
                     {QStringLiteral("ballotOver"), rules.confrontation.ballotOver}}},
        {QStringLiteral("redoLimit"), rules.redoLimit},
        {QStringLiteral("rollToWorkday"), rules.rollToWorkday},
        {QStringLiteral("exclusionReasons"), written(rules.exclusionReasons)},
        {QStringLiteral("unsolvedReasons"), written(rules.unsolvedReasons)},
    };
    if (!rules.note.isEmpty())
        object[QStringLiteral("note")] = written(rules.note);
    return QJsonDocument(object).toJson();
}

} // namespace huiyin::lifecycle
