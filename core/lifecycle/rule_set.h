// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "calendar/due_date.h"
#include "calendar/interval.h"
#include "domain/local_name.h"

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace huiyin::lifecycle {

//! The day from which a limit is counted. Limits that hang on a paper of their own (redo order, opinion form, empty
//! assist opinion) begin when that paper is received and say Received.
enum class ClockStart : quint8 {
    Assigned,      //!< 交办之日
    Received,      //!< 收到之日
    SessionClosed, //!< 闭会之日
};
QString clockStartKey(ClockStart start);
QString clockStartLabel(ClockStart start); //!< translated: "from the day of assignment"
std::optional<ClockStart> clockStartFromKey(QStringView key);

//! One limit of a rule set; no interval where the place sets none ("promptly", or silence).
struct Limit {
    std::optional<calendar::Interval> interval;
    ClockStart start = ClockStart::Assigned;
    QString articleZh; //!< what it rests on: law and article, or the office's own practice
    QString articleEn;
    QString note; //!< what the bare interval does not say; empty if there is nothing to say

    QString article() const { return LocalName{articleZh, articleEn}.text(); }
    friend bool operator==(const Limit&, const Limit&) = default;
};

//! What closing demands: an answer, any rating, a rating that is not "dissatisfied", or the finding of three parties.
enum class ClosingRule : quint8 { Answered, Rated, RatedSatisfied, Certified };
QString closingRuleKey(ClosingRule rule);
QString closingRuleLabel(ClosingRule rule); //!< translated
std::optional<ClosingRule> closingRuleFromKey(QStringView key);

//! Which of the three closure rates a report shows first; each is always named (domain.md 2.11).
enum class ClosureVariant : quint8 { Answered, Solved, Certified };
QString closureVariantKey(ClosureVariant variant);
QString closureVariantLabel(ClosureVariant variant); //!< translated
std::optional<ClosureVariant> closureVariantFromKey(QStringView key);

//! Local practice over the one table.
struct Switches {
    bool preAssignment = false;                  //!< 预交办: units and deputies are asked before assignment
    bool committeeReview = false;                //!< a committee reads the draft reply
    bool countersign = false;                    //!< assisting units countersign the lead's letter
    bool twoRoundRedo = false;                   //!< after the second dissatisfied the office convenes, no third redo
    bool ballot = false;                         //!< 票决 in a confrontation
    bool contactBeforeReply = false;             //!< 先面商后答复
    bool assistBeforeReply = false;              //!< every assist opinion is in before the lead replies
    bool withdrawalUnanimous = false;            //!< a joint suggestion is withdrawn by all
    bool withdrawalBeforeAssignmentOnly = false; //!< later it is handled to its end
    bool lateReturnRefused = false;              //!< silence within the return window is acceptance

    friend bool operator==(const Switches&, const Switches&) = default;
};

//! What a confrontation chooses by, and when its ballot passes. No statute gives these numbers; an office sets its own.
struct ConfrontationRules {
    int unratedDays = 30;   //!< replied and not rated for so long
    int raisedSessions = 2; //!< the same matter in so many sessions one after the other
    int ballotOver = 50;    //!< satisfied and basically satisfied must be more than so many percent of the valid votes

    friend bool operator==(const ConfrontationRules&, const ConfrontationRules&) = default;
};

//! A law or rule that the set rests on.
struct RuleSource {
    QString code; //!< short name used inside the set: sd-2017
    LocalName name;
    QString number; //!< of the document, where known
    QDate date;     //!< of the version that was read

    friend bool operator==(const RuleSource&, const RuleSource&) = default;
};

//! A reason with a stable code: why not filed, or why not solved.
struct ReasonCode {
    QString code;
    QString zh;
    QString en;

    QString name() const { return LocalName{zh, en}.text(); }
    friend bool operator==(const ReasonCode&, const ReasonCode&) = default;
};

//! All that differs between places, as data. The case file stores its JSON; an old case keeps the one it was assigned
//! under.
struct RuleSet {
    QString id;
    int version = 1;
    LocalName name;
    LocalName place;
    QDate validFrom;
    LocalName note; //!< a warning to show with the set; empty if there is none
    std::vector<RuleSource> sources;

    // every limit in the life of a case (domain.md 2.4)
    Limit handOver;        //!< recess suggestion: office to unit 闭会期间交办
    Limit returnRequest;   //!< 退办
    Limit reassign;        //!< a returned case to its new unit 重新交办
    Limit firstContact;    //!< unit to deputy 首次联系
    Limit assistOpinion;   //!< 协办意见
    Limit assistResend;    //!< an empty assist opinion, sent again
    Limit reply;           //!< 答复
    Limit replyExtended;   //!< counts from the same day as reply, not from the consent
    Limit oralReply;       //!< points raised on visits and surveys
    Limit feedback;        //!< 代表反馈
    Limit redo;            //!< 重新办理
    Limit noticeOfSession; //!< counted back from a confrontation

    bool extensionNeedsConsent = true; //!< by the assigner
    bool extensionTellDeputy = false;
    bool unreturnedLeaveBase = false; //!< forms never returned leave the base of the satisfaction rate (Chongqing)
    ClosingRule closingRule = ClosingRule::RatedSatisfied;
    ClosureVariant closureVariant = ClosureVariant::Answered;
    LocalName closureNote; //!< why this rule and this variant
    QString classScheme;   //!< id of a ClassScheme
    Switches switches;
    ConfrontationRules confrontation;
    int redoLimit = 0; //!< rounds of redo after which the case goes to a confrontation; 0: none
    bool rollToWorkday = true;
    std::vector<ReasonCode> exclusionReasons; //!< why not filed (domain.md 2.5)
    std::vector<ReasonCode> unsolvedReasons;  //!< for classes that need a reason

    calendar::Roll roll() const { return rollToWorkday ? calendar::Roll::Forward : calendar::Roll::None; }
    QString sourceName() const;                                //!< the rule it rests on first, for a refusal to name
    const RuleSource* source(QStringView code) const;          //!< null if there is none
    const ReasonCode* exclusionReason(QStringView code) const; //!< null if there is none
    const ReasonCode* unsolvedReason(QStringView code) const;  //!< null if there is none

    friend bool operator==(const RuleSet&, const RuleSet&) = default;
};

//! Strict: an unknown, missing or wrong key is an error that names its path ("limits.reply.interval: ...").
tl::expected<RuleSet, QString> ruleSetFromJson(const QByteArray& json);
QByteArray toJson(const RuleSet& rules); //!< what ruleSetFromJson() reads; byte-equal for equal sets

const std::vector<RuleSet>& ruleSets(); //!< the built-in ones, the default first
const RuleSet* ruleSet(QStringView id); //!< null if there is none of that id
const RuleSet& defaultRuleSet();        //!< shandong-2017

} // namespace huiyin::lifecycle
