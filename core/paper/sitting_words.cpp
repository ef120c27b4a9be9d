// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sitting_words.h"

#include "paper/closure_paper.h"

#include <QCoreApplication>

#include <algorithm>

namespace huiyin::paper {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SittingPaper)
};

QString withoutStop(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'。') || text.endsWith(u'.') || text.endsWith(u'；'))
        text.chop(1);
    return text;
}

//! By when the redo that the hearing ordered is owed.
std::optional<QDate> redoDue(const HeardCase& heard)
{
    std::optional<QDate> due;
    for (const RedoOrder& order : heard.one.redoOrders) {
        if (order.on == heard.hearing.settledOn)
            due = order.due;
    }
    return due;
}

} // namespace

QString asSentence(const QString& text)
{
    //: the full stop of a sentence
    return withoutStop(text) + Words::tr(". ");
}

QString classWords(const HeardCase& heard)
{
    const Outcome& outcome = heard.one.suggestion.outcome;
    QStringList parts;
    if (!outcome.lastClass.isEmpty())
        parts << Words::tr("claimed as class %1").arg(outcome.lastClass);
    if (outcome.lastResult)
        parts << Words::tr("rated “%1” by the deputy").arg(ratingLabel(*outcome.lastResult));
    if (!heard.line.certified.isEmpty())
        parts << Words::tr("certified as class %1 by the three parties").arg(heard.line.certified);
    return parts.isEmpty() ? QString() : asSentence(parts.join(Words::tr(", ")));
}

QString orDash(const QString& text)
{
    return text.trimmed().isEmpty() ? QStringLiteral("—") : text;
}

QString leadName(const desk::Desk& desk, const Case& one)
{
    if (one.suggestion.lead)
        return desk.registers().deputyName(*one.suggestion.lead);
    return one.suggestion.delegation ? desk.registers().delegationName(*one.suggestion.delegation) : QString();
}

QString unitNames(const desk::Desk& desk, const Case& one)
{
    QStringList names;
    for (const Undertaking& share : one.undertakings) {
        if (answers(share.role) && share.state != UnitState::Returned)
            names << desk.registers().unitName(share.unit);
    }
    return names.join(u'、');
}

QString seatName(const desk::Desk& desk, const Attendance& seat)
{
    return seat.name.isEmpty() && seat.person ? desk.registers().deputyName(*seat.person) : seat.name;
}

QString titleOf(const HeardCase& heard)
{
    return heard.one.suggestion.ref().toString() + QStringLiteral("　") + heard.one.suggestion.title;
}

QString whenWords(const Confrontation& head)
{
    const QString day = head.day ? paperDate(*head.day) : QStringLiteral("—");
    return head.time.isEmpty() ? day : day + u' ' + head.time;
}

QString ratingWords(const Case& one)
{
    const auto& result = one.suggestion.outcome.lastResult;
    return result ? ratingLabel(*result) : QStringLiteral("—");
}

QString conclusionWords(const HearingPoint& point)
{
    QString words = labelOf(point.conclusion);
    if (point.conclusion == PointConclusion::Promised && point.promisedOn)
        words += QStringLiteral("　") + paperDate(*point.promisedOn) + QStringLiteral("　") + point.person;
    return words.trimmed();
}

QString outcomeWords(const HeardCase& heard)
{
    const Hearing& hearing = heard.hearing;
    QStringList parts;
    if (hearing.state == HearingState::Postponed)
        parts << Words::tr("Postponed: %1").arg(hearing.reason);
    if (hearing.state == HearingState::Listed)
        parts << Words::tr("Not heard yet");
    if (!hearing.conclusion.isEmpty())
        parts << withoutStop(hearing.conclusion);
    if (hearing.redo) {
        const auto due = redoDue(heard);
        parts << (due ? Words::tr("To be redone by %1").arg(paperDate(*due)) : Words::tr("To be redone"));
    }
    if (hearing.referred)
        parts << Words::tr("Referred to the directors' meeting");
    if (hearing.redoStopped)
        parts << Words::tr("Agreed not to be redone again");
    return parts.isEmpty() ? QStringLiteral("—") : parts.join(QStringLiteral("；"));
}

QString promiseLines(const HeardCase& heard)
{
    QStringList lines;
    for (const Promise& promise : heard.one.promises) {
        if (heard.hearing.settledOn && promise.madeOn == heard.hearing.settledOn)
            lines << QStringLiteral("%1（%2%3）")
                         .arg(promise.text, promise.firstDue ? paperDate(*promise.firstDue) : QString(),
                              promise.person.isEmpty() ? QString() : QStringLiteral("，") + promise.person);
    }
    return lines.join(u'\n');
}

QString sittingTitle(const SittingSource& source)
{
    const Confrontation& head = source.sitting.head;
    const QString place = source.desk.office().place;
    //: %1 place, %2 year, %3 number within the year
    return Words::tr("%1 three-party confrontation %2 no. %3").arg(place).arg(head.year).arg(head.ordinal).trimmed();
}

} // namespace huiyin::paper
