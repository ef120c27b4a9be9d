// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/detail_tabs.h"

#include "desk/case_words.h"
#include "lifecycle/class_scheme.h"
#include "lifecycle/field.h"
#include "suggestions/case_words.h"
#include "suggestions/tab_parts.h"
#include "widgets/flow_layout.h"
#include "widgets/tag.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>

#include <algorithm>

namespace huiyin::ui {

using lifecycle::Field;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseTabs)
};

const QString none = QStringLiteral("—");

QString textOf(const Case& one, std::optional<TextId> id, const Doors& doors)
{
    if (!id)
        return {};
    const auto found = std::ranges::find(one.texts, *id, &LongText::id);
    return found != one.texts.end() ? found->content : doors.text(id);
}

const Undertaking* shareOf(const Case& one, UndertakingId id)
{
    const auto found = std::ranges::find(one.undertakings, id, &Undertaking::id);
    return found == one.undertakings.end() ? nullptr : &*found;
}

QString unitOf(const Case& one, UndertakingId id, const Doors& doors)
{
    const Undertaking* share = shareOf(one, id);
    return share ? doors.registers().unitName(share->unit) : QString();
}

Tone toneOf(Rating rating)
{
    switch (rating) {
    case Rating::Satisfied:
        return Tone::Green;
    case Rating::Basically:
        return Tone::Plain;
    case Rating::Dissatisfied:
        return Tone::Red;
    }
    Q_UNREACHABLE();
}

Tag classTag(const QString& letter, const lifecycle::ClassScheme& scheme)
{
    const lifecycle::ClassLetter* found = scheme.find(letter);
    if (letter.isEmpty())
        return {};
    return {found && found->solved    ? Tone::Green
            : found && found->tracked ? Tone::Amber
                                      : Tone::Plain,
            found ? letter + u' ' + bucketLabel(found->bucket) : letter};
}

//! How far a unit is; once it has answered, also when and with which class.
QString standing(const Undertaking& share, const lifecycle::ClassScheme& scheme, QDate today)
{
    QString words = labelOf(share.state);
    const Outcome& outcome = share.outcome;
    if (outcome.repliedOn)
        words += u'\n' + Words::tr("replied %1").arg(shortDay(outcome.repliedOn, today));
    if (!outcome.lastClass.isEmpty())
        words += u'\n' + classTag(outcome.lastClass, scheme).text;
    if (!outcome.certifiedClass.isEmpty())
        words += u'\n' + Words::tr("certified %1").arg(outcome.certifiedClass);
    return words;
}

QWidget* tagOr(const Tag& tag)
{
    return tag.isEmpty() ? static_cast<QWidget*>(label(none)) : new TagLabel(tag);
}

QWidget* ratingCell(const Feedback* feedback, bool replied)
{
    if (!feedback)
        return label(replied ? Words::tr("not rated") : none);
    auto* cell = new QWidget;
    auto* layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new QLabel((feedback->process ? ratingLabel(*feedback->process) : none) + QStringLiteral(" /")));
    if (feedback->result)
        layout->addWidget(new TagLabel({toneOf(*feedback->result), ratingLabel(*feedback->result)}));
    layout->addStretch();
    return cell;
}

} // namespace

void fillContentTab(QVBoxLayout* page, const Case& one, const Doors& doors)
{
    clear(page);
    const Suggestion& now = one.suggestion;
    const desk::Registers& registers = doors.registers();
    const QString body = textOf(one, now.body, doors);
    page->addWidget(body.isEmpty() ? label(Words::tr("The text of the suggestion has not been entered."), "muted")
                                   : label(body));

    QStringList signers;
    for (const Cosigner& cosigner : one.cosigners) {
        const QString name = registers.deputyName(cosigner.deputy);
        //: a co-signer who has left the suggestion
        signers << (cosigner.leftOn ? Words::tr("%1 (left)").arg(name) : name);
    }
    if (!signers.isEmpty())
        fact(page, lifecycle::fieldLabel(Field::Cosigners), QString::number(signers.size()), signers.join(u'、'));
    QStringList facts;
    facts << lifecycle::choiceLabel(Field::Kind, now.kind);
    if (!now.source.isEmpty())
        facts << lifecycle::choiceLabel(Field::Source, now.source);
    if (now.wantedUnit)
        facts << lifecycle::fieldLabel(Field::Wanted) + QStringLiteral("：") + registers.unitName(*now.wantedUnit);
    if (now.leader)
        facts << lifecycle::fieldLabel(Field::Leader) + QStringLiteral("：") + registers.leaderName(*now.leader);
    if (now.supervisor)
        facts << lifecycle::fieldLabel(Field::Supervisor) + QStringLiteral("：") +
                     registers.leaderName(*now.supervisor);
    if (now.committee)
        facts << lifecycle::fieldLabel(Field::Committee) + QStringLiteral("：") +
                     registers.committeeName(*now.committee);
    if (!now.disclosure.isEmpty())
        facts << lifecycle::choiceLabel(Field::Decision, now.disclosure);
    if (!now.archiveNo.isEmpty())
        facts << lifecycle::fieldLabel(Field::ArchiveNo) + QStringLiteral("：") + now.archiveNo;
    for (const OwnEntry& entry : desk::ownEntries(one, registers))
        facts << entry.field + QStringLiteral("：") + entry.value;
    fact(page, Words::tr("About it"), joined(facts), now.note);
    page->addStretch();
}

void fillUnitsTab(QVBoxLayout* page, const Case& one, const Doors& doors)
{
    clear(page);
    const QDate today = doors.today();
    if (one.undertakings.empty()) {
        page->addWidget(label(Words::tr("It has not been assigned to a unit yet."), "muted"));
        page->addStretch();
        return;
    }
    const lifecycle::ClassScheme& scheme = doors.schemeOf(one);
    Grid grid(page,
              {Words::tr("Unit"), Words::tr("Part"), Words::tr("Stands at"), Words::tr("Signed for"), Words::tr("Due")},
              {3, 2, 2, 1, 1});
    for (const Undertaking& share : one.undertakings) {
        const auto due = share.role == Role::Assist          ? share.opinionBy
                         : share.round > 1 && share.roundDue ? share.roundDue
                                                             : share.outcome.due;
        grid.row({label(doors.registers().unitName(share.unit)), label(labelOf(share.role)),
                  label(standing(share, scheme, today)), label(shortDay(share.signedOn, today)),
                  label(shortDay(due, today))});
    }
    for (const Contact& contact : one.contacts)
        fact(page, Words::tr("Contact"),
             joined({shortDay(contact.on, today), lifecycle::choiceLabel(Field::Form, contact.form),
                     lifecycle::choiceLabel(Field::Stage, contact.stage), contact.place, contact.people}),
             contact.view);
    for (const Opinion& opinion : one.opinions)
        fact(page, Words::tr("Assist opinion"),
             joined({shortDay(opinion.on, today), unitOf(one, opinion.undertaking, doors), opinion.letterNo}),
             textOf(one, opinion.text, doors));
    const auto decided = [](const QString& decision) {
        return decision.isEmpty()                                  ? Words::tr("not decided yet")
               : decision == u"accepted" || decision == u"granted" ? Words::tr("agreed")
                                                                   : Words::tr("refused");
    };
    for (const ReturnRequest& request : one.returnRequests)
        fact(page, Words::tr("Request to return"),
             joined({shortDay(request.on, today), unitOf(one, request.undertaking, doors), decided(request.decision)}),
             request.reason);
    for (const Extension& extension : one.extensions)
        fact(page, Words::tr("Request for extension"),
             joined({shortDay(extension.on, today), unitOf(one, extension.undertaking, doors),
                     shortDay(extension.oldDue, today) + QStringLiteral(" → ") + shortDay(extension.until, today),
                     decided(extension.decision)}),
             extension.reason);
    page->addStretch();
}

void fillRoundsTab(QVBoxLayout* page, const Case& one, const Doors& doors)
{
    clear(page);
    const QDate today = doors.today();
    if (one.replies.empty()) {
        page->addWidget(label(Words::tr("No unit has replied yet."), "muted"));
        page->addStretch();
        return;
    }
    const lifecycle::ClassScheme& scheme = doors.schemeOf(one);
    Grid grid(page,
              {Words::tr("Round"), Words::tr("Unit claims"), Words::tr("Deputy (process / result)"),
               Words::tr("Three parties found")},
              {3, 3, 4, 3});
    for (const Reply& reply : one.replies) {
        const Feedback* feedback = nullptr;
        for (const Feedback& given : one.feedbacks) {
            if (given.undertaking == reply.undertaking && given.round == reply.round && given.decides)
                feedback = &given;
        }
        const bool isLast = &reply == &one.replies.back();
        grid.row({label(labelOf(reply.kind) + u' ' + shortDay(reply.on, today)),
                  tagOr(classTag(reply.classLetter, scheme)), ratingCell(feedback, true),
                  tagOr(isLast ? classTag(one.suggestion.outcome.certifiedClass, scheme) : Tag())});
    }
    for (const Reply& reply : one.replies) {
        QStringList note{unitOf(one, reply.undertaking, doors), shortDay(reply.on, today), reply.letterNo};
        if (!reply.signer.isEmpty())
            note << lifecycle::fieldLabel(Field::Signer) + u' ' + reply.signer;
        if (!reply.method.isEmpty())
            note << lifecycle::choiceLabel(Field::Method, reply.method);
        if (!reply.reasonCode.isEmpty()) {
            const lifecycle::ReasonCode* reason = doors.rulesOf(one).unsolvedReason(reply.reasonCode);
            note << (reason ? reason->name() : reply.reasonCode);
        }
        fact(page, labelOf(reply.kind), joined(note), textOf(one, reply.text, doors));
        for (const Feedback& given : one.feedbacks) {
            if (given.undertaking != reply.undertaking || given.round != reply.round)
                continue;
            const QString who = given.deputy ? doors.registers().deputyName(*given.deputy) : QString();
            fact(page, Words::tr("The deputy says"),
                 joined({who, shortDay(given.on, today), lifecycle::choiceLabel(Field::CollectedBy, given.collectedBy),
                         lifecycle::choiceLabel(Field::How, given.how)}),
                 given.text);
        }
        for (const RedoOrder& order : one.redoOrders) {
            if (order.undertaking == reply.undertaking && order.round == reply.round + 1)
                fact(page, Words::tr("Ordered to redo"),
                     joined({shortDay(order.on, today), order.orderNo,
                             Words::tr("by %1").arg(shortDay(order.due, today))}),
                     order.reason);
        }
    }
    page->addStretch();
}

void fillPromisesTab(QVBoxLayout* page, const Case& one, const Doors& doors)
{
    clear(page);
    const QDate today = doors.today();
    if (one.promises.empty()) {
        page->addWidget(label(Words::tr("No promise is recorded."), "muted"));
        page->addStretch();
        return;
    }
    Grid grid(page, {Words::tr("No."), Words::tr("Promise"), Words::tr("By when"), Words::tr("State")}, {0, 6, 2, 3});
    for (const Promise& promise : one.promises) {
        const PromiseStage stage = stageOf(promise, one.promiseNotes);
        Tag tag{Tone::Green, QStringLiteral("✓ ") + labelOf(stage)};
        if (promise.state == PromiseState::Broken)
            tag = {Tone::Red, QStringLiteral("● ") + labelOf(stage)};
        else if (promise.state == PromiseState::Open)
            tag = promise.due ? dueTag(*promise.due, today) : Tag{Tone::Plain, labelOf(stage)};
        const QString moved = promise.moves > 0 && promise.firstDue
                                  ? Words::tr("first promised for %1").arg(promise.firstDue->toString(Qt::ISODate))
                                  : QString();
        QString text = promise.text + u'\n' + joined({promise.person, promise.evidence, promise.explanation, moved});
        if (promise.state == PromiseState::Open)
            text += u'\n' + labelOf(stage);
        for (const PromiseNote& note : one.promiseNotes) {
            if (note.promise == promise.id)
                text += u'\n' + joined({labelOf(note.kind), shortDay(note.on, today), note.text,
                                        note.due ? note.due->toString(Qt::ISODate) : QString(),
                                        note.result ? ratingLabel(*note.result) : QString(), note.evidence});
        }
        grid.row({label(QString::number(promise.position)), label(text.trimmed()), label(shortDay(promise.due, today)),
                  tagOr(tag)});
    }
    page->addStretch();
}

} // namespace huiyin::ui
