// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "lifecycle/class_scheme.h"
#include "lifecycle/rule_set.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace huiyin;
using namespace huiyin::lifecycle;
using calendar::Interval;

namespace {

const RuleSet& rules(const char* id)
{
    const RuleSet* found = ruleSet(QString::fromLatin1(id));
    REQUIRE(found);
    return *found;
}

std::vector<const Limit*> limitsOf(const RuleSet& set)
{
    return {&set.handOver,      &set.returnRequest, &set.reassign, &set.firstContact,
            &set.assistOpinion, &set.assistResend,  &set.reply,    &set.replyExtended,
            &set.oralReply,     &set.feedback,      &set.redo,     &set.noticeOfSession};
}

//! "5D/received", or "-" where the place sets no limit.
QString shortly(const Limit& limit)
{
    return limit.interval ? limit.interval->toString() + u'/' + clockStartKey(limit.start) : QStringLiteral("-");
}

} // namespace

TEST_CASE("the built-in rule sets are there, Shandong first", "[lifecycle]")
{
    REQUIRE(ruleSets().size() == 5);
    CHECK(&defaultRuleSet() == ruleSet(u"shandong-2017"));
    CHECK_FALSE(ruleSet(u"atlantis"));
}

TEST_CASE("the limits are those of domain.md 2.4", "[lifecycle]")
{
    struct Case {
        const char* id;
        const char* handOver;
        const char* returnRequest;
        const char* reassign;
        const char* firstContact;
        const char* assistOpinion;
        const char* assistResend;
        const char* reply;
        const char* replyExtended;
        const char* oralReply;
        const char* feedback;
        const char* redo;
    };
    const auto c = GENERATE(values<Case>({
        {"shandong-2017", "5D/received", "5D/received", "-", "-", "1M/received", "-", "3M/assigned", "6M/assigned",
         "3M/received", "-", "1M/received"},
        {"qingdao-2021", "5WD/received", "5WD/received", "-", "-", "1M/received", "-", "3M/assigned", "6M/assigned",
         "1M/received", "-", "-"},
        {"zhejiang-2016", "-", "10D/received", "-", "-", "2M/received", "-", "3M/received", "6M/received", "-", "-",
         "1M/received"},
        {"chongqing-2018", "10WD/received", "10WD/assigned", "10WD/received", "20WD/received", "30WD/received",
         "5WD/received", "3M/assigned", "6M/assigned", "-", "20WD/received", "2M/received"},
        {"henan-2017", "-", "10WD/assigned", "10WD/received", "-", "2M/received", "-", "3M/received", "6M/received",
         "-", "10WD/received", "1M/received"},
    }));
    const RuleSet& set = rules(c.id);
    QStringList found;
    for (const Limit* limit : limitsOf(set))
        found << shortly(*limit);
    const char* const wanted[] = {c.handOver,      c.returnRequest, c.reassign, c.firstContact,
                                  c.assistOpinion, c.assistResend,  c.reply,    c.replyExtended,
                                  c.oralReply,     c.feedback,      c.redo,     "5WD/received"};
    QStringList expected;
    for (const char* text : wanted)
        expected << QString::fromLatin1(text);
    CHECK(found == expected);
}

TEST_CASE("every limit names what it rests on, in Chinese and English", "[lifecycle]")
{
    int limits = 0;
    for (const RuleSet& set : ruleSets()) {
        for (const Limit* limit : limitsOf(set)) {
            CHECK((!limit->interval || !limit->articleZh.isEmpty()));
            CHECK(limit->articleZh.isEmpty() == limit->articleEn.isEmpty());
            limits += limit->interval.has_value();
        }
    }
    CHECK(limits == 40);
}

TEST_CASE("a rule set is whole: sources, a known class scheme, reasons in both languages", "[lifecycle]")
{
    for (const RuleSet& set : ruleSets()) {
        INFO(set.id.toStdString());
        CHECK(set.validFrom.isValid());
        CHECK(set.sources.size() >= 2);
        CHECK_FALSE(set.sourceName().isEmpty());
        CHECK(set.source(u"dbf-2025"));
        CHECK_FALSE(set.source(u"nothing"));
        CHECK(classScheme(set.classScheme));
        CHECK_FALSE(set.name.en.isEmpty());
        CHECK_FALSE(set.closureNote.zh.isEmpty());
        CHECK_FALSE(set.closureNote.en.isEmpty());
        CHECK(set.exclusionReasons.size() >= 5);
        for (const auto* reasons : {&set.exclusionReasons, &set.unsolvedReasons}) {
            std::set<QString> codes;
            for (const ReasonCode& reason : *reasons) {
                CHECK_FALSE(reason.zh.isEmpty());
                CHECK_FALSE(reason.en.isEmpty());
                codes.insert(reason.code);
            }
            CHECK(codes.size() == reasons->size());
            CHECK(codes.contains(QStringLiteral("other")));
        }
        for (const char* code : {"funds", "planning", "outside-competence", "law", "conditions", "reference"})
            CHECK(set.unsolvedReason(QString::fromLatin1(code)));
        for (const char* code : {"personal", "forwarded-letter", "academic", "no-content"})
            CHECK(set.exclusionReason(QString::fromLatin1(code)));
    }
}

TEST_CASE("places differ as their rules do", "[lifecycle]")
{
    CHECK(rules("shandong-2017").extensionNeedsConsent);
    CHECK_FALSE(rules("henan-2017").extensionNeedsConsent);
    CHECK(rules("henan-2017").extensionTellDeputy);
    CHECK(rules("qingdao-2021").extensionTellDeputy);
    CHECK(rules("chongqing-2018").unreturnedLeaveBase);
    CHECK_FALSE(rules("shandong-2017").unreturnedLeaveBase);
    CHECK(rules("chongqing-2018").switches.twoRoundRedo);
    CHECK(rules("chongqing-2018").redoLimit == 1);
    CHECK(rules("shandong-2017").redoLimit == 2);
    CHECK(rules("zhejiang-2016").classScheme == QStringLiteral("zhejiang"));
}

TEST_CASE("the default for Shandong is rated and answered, and warns of the amendment", "[lifecycle]")
{
    const RuleSet& set = defaultRuleSet();
    CHECK(set.closingRule == ClosingRule::RatedSatisfied);
    CHECK(set.closureVariant == ClosureVariant::Answered);
    CHECK(set.roll() == calendar::Roll::Forward);
    CHECK(set.note.zh.contains(QStringLiteral("待核对2025年修改后的省实施办法")));
    CHECK(set.reply.article().contains(QStringLiteral("art. 51")));
    CHECK(set.returnRequest.articleZh == QStringLiteral("山东省条例（2017）第十二条"));
}

TEST_CASE("a rule set is written as it is read", "[lifecycle]")
{
    for (RuleSet set : ruleSets()) {
        const auto again = ruleSetFromJson(toJson(set));
        REQUIRE(again);
        CHECK(*again == set);
        CHECK(toJson(*again) == toJson(set));

        set.switches.ballot = !set.switches.ballot;
        set.reply.interval.reset();
        set.redo.start = ClockStart::SessionClosed;
        set.handOver = {.interval = Interval{3, calendar::Span::WorkingDays},
                        .start = ClockStart::SessionClosed,
                        .articleZh = QStringLiteral("本县办法"),
                        .articleEn = {},
                        .note = {}};
        set.closingRule = ClosingRule::Certified;
        set.rollToWorkday = false;
        set.confrontation = {.unratedDays = 45, .raisedSessions = 3, .ballotOver = 66};
        CHECK(ruleSetFromJson(toJson(set)) == set);

        QJsonObject older = QJsonDocument::fromJson(toJson(set)).object(); // as files of the first schema hold it
        older.remove(QStringLiteral("confrontation"));
        const auto usual = ruleSetFromJson(QJsonDocument(older).toJson());
        REQUIRE(usual);
        CHECK(usual->confrontation == lifecycle::ConfrontationRules());
    }
}

TEST_CASE("a rule set with a fault is refused with the place of the fault", "[lifecycle]")
{
    struct Case {
        const char* from;
        const char* to;
        const char* says;
    };
    const auto c = GENERATE(values<Case>({
        {R"("interval": "3M")", R"("interval": "3X")", "limits.oralReply.interval: 3X is no interval"},
        {R"("interval": "3M")", R"("interval": 3)", "limits.oralReply.interval: a text is expected"},
        {R"("start": "assigned")", R"("start": "soon")", "limits.reply.start: assigned, received"},
        {R"("reply": {)", R"("replies": {)", "limits.reply: is missing"},
        {R"("ballot": false)", R"("ballott": false)", "switches.ballot: is missing"},
        {R"("ballot": false)", R"("ballot": false, "vote": true)", "switches.vote: is not known here"},
        {R"("rule": "rated-satisfied")", R"("rule": "satisfied")", "closing.rule"},
        {R"("variant": "answered")", R"("variant": "closed")", "closing.variant"},
        {R"("version": 1)", R"("version": 1.5)", "version: a whole number"},
        {R"("validFrom": "2017-05-19")", R"("validFrom": "2017-05-32")", "validFrom: a date"},
        {R"("code": "promotion")", R"("code": "personal")", "exclusionReasons[3].code: personal is there twice"},
        {R"("ballotOver": 50)", R"("ballotOver": 100)", "confrontation.ballotOver: a whole number from 0"},
        {R"("redoLimit": 2)", R"("redoLimit": -1)", "redoLimit: a whole number from 0"},
        {R"("id": "shandong-2017")", R"("id": "shandong-2017", "color": "red")", "color: is not known here"},
    }));
    const QByteArray good = toJson(defaultRuleSet());
    QByteArray broken = good;
    REQUIRE(broken.indexOf(c.from) >= 0);
    broken.replace(broken.indexOf(c.from), qsizetype(strlen(c.from)), c.to);
    const auto read = ruleSetFromJson(broken);
    REQUIRE_FALSE(read);
    CHECK_THAT(read.error().toStdString(), ContainsSubstring(c.says));
}

TEST_CASE("text that is no rule set at all is refused", "[lifecycle]")
{
    for (const char* text : {"", "[]", "null", "{", "{}", "\xff\xfe"})
        CHECK_FALSE(ruleSetFromJson(text));
    CHECK_THAT(ruleSetFromJson("{}").error().toStdString(), ContainsSubstring("id: is missing"));
    CHECK_THAT(ruleSetFromJson("[]").error().toStdString(), ContainsSubstring("An object in braces"));
}

TEST_CASE("closing rules, variants and starts are read back from their keys", "[lifecycle]")
{
    for (const ClosingRule rule :
         {ClosingRule::Answered, ClosingRule::Rated, ClosingRule::RatedSatisfied, ClosingRule::Certified}) {
        CHECK(closingRuleFromKey(closingRuleKey(rule)) == rule);
        CHECK_FALSE(closingRuleLabel(rule).isEmpty());
    }
    for (const ClosureVariant variant : {ClosureVariant::Answered, ClosureVariant::Solved, ClosureVariant::Certified}) {
        CHECK(closureVariantFromKey(closureVariantKey(variant)) == variant);
        CHECK_FALSE(closureVariantLabel(variant).isEmpty());
    }
    for (const ClockStart start : {ClockStart::Assigned, ClockStart::Received, ClockStart::SessionClosed}) {
        CHECK(clockStartFromKey(clockStartKey(start)) == start);
        CHECK_FALSE(clockStartLabel(start).isEmpty());
    }
    CHECK_FALSE(closingRuleFromKey(u"solved"));
}
