// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/field.h"
#include "suggestions/case_words.h"
#include "suggestions/detail_tabs.h"
#include "suggestions/tab_parts.h"
#include "widgets/flow_layout.h"
#include "widgets/tag.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>

#include <algorithm>

namespace huiyin::ui {

using lifecycle::Field;
using lifecycle::fieldLabel;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseTabs)
};

const QString none = QStringLiteral("—");

QString said(Field field, const QString& text)
{
    return text.isEmpty() ? QString() : fieldLabel(field) + QStringLiteral("：") + text;
}

QString pointWords(const HearingPoint& point)
{
    QString concluded = labelOf(point.conclusion);
    if (point.promisedOn)
        concluded += u' ' + point.promisedOn->toString(Qt::ISODate);
    QStringList lines{QStringLiteral("%1. %2　【%3】").arg(point.position).arg(point.text, concluded),
                      said(Field::Claimed, point.claimed),
                      said(Field::View, point.view),
                      said(Field::Finding, point.finding),
                      said(Field::Evidence, point.evidence),
                      said(Field::Exchange, point.exchange),
                      said(Field::Person, point.person)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString ballotWords(const Hearing& hearing, const Doors& doors)
{
    if (!hearing.valid)
        return {};
    return Words::tr("Ballot: %1 valid; satisfied %2, basically %3, dissatisfied %4")
               .arg(*hearing.valid)
               .arg(hearing.satisfied.value_or(0))
               .arg(hearing.basically.value_or(0))
               .arg(hearing.dissatisfied.value_or(0)) +
           QStringLiteral(" · ") +
           (ballotPassed(hearing, doors.officeRules().confrontation.ballotOver).value_or(false)
                ? Words::tr("passed")
                : Words::tr("not passed"));
}

QString outcomeWords(const Case& one, const Hearing& hearing, const Doors& doors)
{
    QStringList lines{hearing.conclusion, hearing.reason, ballotWords(hearing, doors)};
    for (const Certification& found : one.certifications) {
        if (found.hearing != hearing.id)
            continue;
        const auto share = std::ranges::find(one.undertakings, found.undertaking, &Undertaking::id);
        const QString unit = share == one.undertakings.end()
                                 ? QString()
                                 : doors.registers().unitName(share->unit) + QStringLiteral("：");
        lines << unit + Words::tr("claimed %1, certified %2")
                            .arg(found.claimedClass.isEmpty() ? none : found.claimedClass, found.classLetter);
    }
    QStringList effects;
    if (hearing.redo)
        effects << fieldLabel(Field::Redo);
    if (hearing.referred)
        effects << fieldLabel(Field::Referred);
    if (hearing.redoStopped)
        effects << fieldLabel(Field::NotRedone);
    lines << effects.join(u'、') << said(Field::Media, hearing.media) << said(Field::Signatories, hearing.signatories);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

void fillHearingsTab(QVBoxLayout* page, const Case& one, const Doors& doors)
{
    clear(page);
    const QDate today = doors.today();
    if (one.hearings.empty() && one.inspections.empty())
        page->addWidget(
            label(Words::tr("It was never on the agenda of a confrontation, and no visit is recorded."), "muted"));
    for (const Hearing& hearing : one.hearings) {
        const auto sitting = doors.readSitting(hearing.confrontation);
        fact(
            page, sitting ? sitting->head.ref() : none,
            joined({sitting ? shortDay(sitting->head.day, today) : QString(), sitting ? sitting->head.place : QString(),
                    labelOf(hearing.state), lifecycle::choiceLabel(Field::Why, hearing.why)}),
            outcomeWords(one, hearing, doors));
        std::vector<HearingPoint> points;
        std::ranges::copy_if(one.points, std::back_inserter(points),
                             [&](const HearingPoint& point) { return point.hearing == hearing.id; });
        std::ranges::sort(points, {}, &HearingPoint::position);
        for (const HearingPoint& point : points)
            page->addWidget(label(pointWords(point)));
    }
    for (const Inspection& visit : one.inspections)
        fact(page, labelOf(lifecycle::Action::Inspect), joined({shortDay(visit.on, today), visit.place, visit.people}),
             joined({visit.finding, visit.next, visit.nextOn ? visit.nextOn->toString(Qt::ISODate) : QString()}));
    page->addStretch();
}

} // namespace huiyin::ui
