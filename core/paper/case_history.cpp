// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/case_history.h"

#include "lifecycle/field.h"
#include "lifecycle/rule_set.h"
#include "paper/closure_paper.h"
#include "paper/history_steps.h"
#include "paper/sitting_papers.h"
#include "paper/sitting_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace huiyin::paper {

using lifecycle::Field;
using lifecycle::fieldLabel;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseHistory)
};

QString dayOf(const std::optional<QDate>& day)
{
    return day ? paperDate(*day) : QString();
}

Column column(const QString& heading, double weight, double minimum = 40)
{
    return {.heading = heading, .weight = weight, .minimum = minimum};
}
Column dayColumn(const QString& heading)
{
    return column(heading, 0.6, 88); // 2026年12月31日 on one line
}

Row rowOf(const QStringList& texts)
{
    Row row;
    for (const QString& text : texts)
        row << Cell{.text = orDash(text)};
    return row;
}

//! What there is to say, each on a line of its own.
QString lines(QStringList said)
{
    said.removeAll(QString());
    return said.join(u'\n');
}

//! Fills the parts of the history one by one; a part that the case does not have adds nothing, no heading either.
class Teller {
public:
    Teller(const desk::Desk& desk, const Case& one)
        : desk_(desk)
        , one_(one)
    {
    }

    void facts();
    void units() { part(Words::tr("Undertaking units"), unitTable()); }
    void steps() { part(Words::tr("Steps"), stepsOf(desk_, one_)); }
    void replies();
    void ratings() { part(Words::tr("Ratings by the deputies"), ratingTable()); }
    void extensions() { part(Words::tr("Extensions"), extensionTable()); }
    void redoOrders() { part(Words::tr("Orders to redo"), redoTable()); }
    void promises() { part(Words::tr("Promises"), promiseTable()); }
    void hearings();
    void attachments() { part(Words::tr("Attachments"), attachmentTable()); }
    QList<Block> blocks() && { return std::move(blocks_); }

private:
    void part(const QString& heading, const Table& table)
    {
        if (!table.rows.isEmpty())
            blocks_ << Heading{1, heading} << table;
    }
    QString unit(const std::optional<UndertakingId>& share) const { return unitOf(desk_, one_, share); }
    //! A case that was decided on holds no texts; what is new stands in it, what is old in the file.
    QString text(const std::optional<TextId>& id) const
    {
        const auto found = id ? std::ranges::find(one_.texts, *id, &LongText::id) : one_.texts.end();
        return found == one_.texts.end() ? desk_.text(id) : found->content;
    }
    QString deliveryRating(const Promise& promise) const;
    Table unitTable() const;
    Table ratingTable() const;
    Table extensionTable() const;
    Table redoTable() const;
    Table promiseTable() const;
    Table attachmentTable() const;

    const desk::Desk& desk_;
    const Case& one_;
    QList<Block> blocks_;
};

void Teller::facts()
{
    const Suggestion& head = one_.suggestion;
    const desk::Registers& registers = desk_.registers();
    Facts facts;
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.facts << Fact{label, value};
    };
    QStringList cosigners;
    for (const Cosigner& signer : one_.cosigners)
        cosigners << registers.deputyName(signer.deputy) + (signer.leftOn ? Words::tr(" (left)") : QString());
    add(fieldLabel(Field::Number), head.ref().toString());
    add(fieldLabel(Field::Title), head.title);
    add(Words::tr("Lead deputy"), leadName(desk_, one_));
    add(fieldLabel(Field::Cosigners), cosigners.join(u'、'));
    add(fieldLabel(Field::Delegation), head.delegation ? registers.delegationName(*head.delegation) : QString());
    add(fieldLabel(Field::Category), head.category ? registers.categoryName(*head.category) : QString());
    blocks_ << facts;

    facts = {.facts = {}, .pairsPerLine = 2};
    add(Words::tr("Received"), dayOf(head.receivedOn));
    add(Words::tr("Filed"), dayOf(head.filedOn));
    add(Words::tr("Assigned"), dayOf(head.outcome.assignedOn));
    add(Words::tr("Reply due"), dayOf(head.outcome.due));
    add(Words::tr("Last replied"), dayOf(head.outcome.repliedOn));
    add(Words::tr("Closed"), dayOf(head.closedOn));
    add(Words::tr("Archived"), dayOf(head.archivedOn));
    add(fieldLabel(Field::ArchiveNo), head.archiveNo);
    add(Words::tr("State"), labelOf(head.state));
    if (!facts.facts.isEmpty())
        blocks_ << facts;
    blocks_ << Facts{.facts = {Fact{Words::tr("Rules applied"), desk_.rulesOf(one_).name.text()}}};
}

Table Teller::unitTable() const
{
    Table table;
    table.columns << column(fieldLabel(Field::Unit), 2.2, 66) << column(fieldLabel(Field::Role), 0.6, 56)
                  << dayColumn(Words::tr("Reply due")) << dayColumn(Words::tr("Last replied"))
                  << column(Words::tr("Claimed"), 0.6, 56) << column(Words::tr("Rated"), 0.6, 56)
                  << column(Words::tr("Certified"), 0.6, 56);
    for (const Undertaking& share : one_.undertakings) {
        const Outcome& outcome = share.outcome;
        const bool isReturned = share.state == UnitState::Returned;
        table.rows << rowOf(
            {desk_.registers().unitName(share.unit), isReturned ? labelOf(share.state) : labelOf(share.role),
             dayOf(outcome.due), dayOf(outcome.repliedOn), outcome.lastClass,
             outcome.lastResult ? ratingLabel(*outcome.lastResult) : QString(), outcome.certifiedClass});
    }
    return table;
}

void Teller::replies()
{
    std::vector<const Reply*> inOrder;
    for (const Reply& reply : one_.replies)
        inOrder.push_back(&reply);
    std::ranges::stable_sort(inOrder, {}, [](const Reply* reply) { return reply->round; });
    if (!inOrder.empty())
        blocks_ << Heading{1, Words::tr("Replies")};
    for (const Reply* reply : inOrder) {
        //: heading of a reply: round, which kind (first, redo, follow-up)
        QStringList title{Words::tr("Round %1, %2").arg(reply->round).arg(labelOf(reply->kind)),
                          unit(reply->undertaking), dayOf(reply->on)};
        title.removeAll(QString());
        blocks_ << Heading{2, title.join(QStringLiteral("　"))};
        const auto* reason = desk_.rulesOf(one_).unsolvedReason(reply->reasonCode);
        QStringList parts{named(Words::tr("Class claimed"), reply->classLetter),
                          named(fieldLabel(Field::Letter), reply->letterNo),
                          named(fieldLabel(Field::Signer), reply->signer),
                          reply->method.isEmpty()
                              ? QString()
                              : named(fieldLabel(Field::Method), lifecycle::choiceLabel(Field::Method, reply->method)),
                          named(Words::tr("Reason"), reason ? reason->name() : reply->reasonCode)};
        parts.removeAll(QString());
        if (!parts.isEmpty())
            blocks_ << Paragraph{asSentence(parts.join(Words::tr("; ", "between the particulars of a step")))};
        if (const QString words = text(reply->text).trimmed(); !words.isEmpty())
            blocks_ << Paragraph{words};
    }
}

Table Teller::ratingTable() const
{
    const auto rating = [](const std::optional<Rating>& given) { return given ? ratingLabel(*given) : QString(); };
    Table table;
    table.columns << dayColumn(Words::tr("Day")) << column(Words::tr("Round"), 0.3, 36)
                  << column(fieldLabel(Field::Unit), 1.4, 66) << column(fieldLabel(Field::Deputy), 0.8, 46)
                  << column(Words::tr("Attitude"), 0.6, 56) << column(Words::tr("Result"), 0.6, 56)
                  << column(Words::tr("What the deputy says"), 2, 66);
    for (const Feedback& given : one_.feedbacks)
        table.rows << rowOf({dayOf(given.on), QString::number(given.round), unit(given.undertaking),
                             given.deputy ? desk_.registers().deputyName(*given.deputy) : leadName(desk_, one_),
                             rating(given.process), rating(given.result), given.text});
    return table;
}

Table Teller::extensionTable() const
{
    const auto decided = [](const Extension& asked) {
        const QString words = asked.decision == u"granted"   ? Words::tr("granted")
                              : asked.decision == u"refused" ? Words::tr("refused")
                                                             : Words::tr("not decided");
        return lines({words, dayOf(asked.decidedOn), asked.decisionText});
    };
    Table table;
    table.columns << dayColumn(Words::tr("Asked on")) << column(fieldLabel(Field::Unit), 1.2, 66)
                  << column(fieldLabel(Field::Reason), 2, 76) << column(Words::tr("Reply due"), 0.6, 118)
                  << column(Words::tr("Decision"), 0.6, 88);
    for (const Extension& asked : one_.extensions)
        table.rows << rowOf(
            {dayOf(asked.on), unit(asked.undertaking), asked.reason,
             lines({named(Words::tr("before"), dayOf(asked.oldDue)), named(Words::tr("wanted"), dayOf(asked.until))}),
             decided(asked)});
    return table;
}

Table Teller::redoTable() const
{
    Table table;
    table.columns << dayColumn(Words::tr("Day")) << column(Words::tr("Round"), 0.3, 36)
                  << column(fieldLabel(Field::Unit), 1.2, 66) << column(Words::tr("Order no."), 1, 66)
                  << column(fieldLabel(Field::Reason), 2, 80) << dayColumn(Words::tr("To be redone by"));
    for (const RedoOrder& order : one_.redoOrders)
        table.rows << rowOf({dayOf(order.on), QString::number(order.round), unit(order.undertaking), order.orderNo,
                             lines({order.reason, named(fieldLabel(Field::Heard), dayOf(order.heardOn))}),
                             dayOf(order.due)});
    return table;
}

QString Teller::deliveryRating(const Promise& promise) const
{
    QString words;
    for (const PromiseNote& note : one_.promiseNotes) {
        if (note.promise == promise.id && note.result)
            words = named(Words::tr("Delivery rated"), ratingLabel(*note.result));
    }
    return words;
}

Table Teller::promiseTable() const
{
    Table table;
    table.columns << column(Words::tr("No."), 0.3, 36) << column(Words::tr("Promised"), 2.2, 80)
                  << column(Words::tr("Responsible"), 1.4, 80) << dayColumn(Words::tr("Made on"))
                  << dayColumn(Words::tr("Due")) << column(Words::tr("State"), 1.4, 64);
    for (const Promise& promise : one_.promises) {
        const bool isKept = promise.state == PromiseState::Kept;
        const QString first = promise.moves > 0 ? dayOf(promise.firstDue) : QString();
        table.rows << rowOf({QString::number(promise.position), promise.text,
                             lines({unit(promise.undertaking), promise.person}), dayOf(promise.madeOn),
                             lines({dayOf(promise.due), named(Words::tr("first"), first)}),
                             lines({labelOf(promise.state), dayOf(promise.settledOn),
                                    isKept ? promise.evidence : promise.explanation, deliveryRating(promise)})});
    }
    return table;
}

void Teller::hearings()
{
    bool isFirst = true;
    for (const Hearing& hearing : one_.hearings) {
        if (hearing.state == HearingState::Removed) // the step says so; nothing was heard
            continue;
        if (isFirst)
            blocks_ << Heading{1, Words::tr("Three-party confrontations")};
        isFirst = false;
        const HeardCase heard{.line = {.hearing = hearing.id,
                                       .suggestion = one_.suggestion.id,
                                       .certified = certifiedIn(hearing, one_.certifications)},
                              .one = one_,
                              .hearing = hearing,
                              .points = {}};
        const auto sitting = desk_.readSitting(hearing.confrontation);
        blocks_ << Heading{2, sitting ? sittingTitle({desk_, *sitting, {}}) : labelOf(hearing.state)};
        Facts facts;
        const auto add = [&](const QString& label, const QString& value) {
            if (!value.trimmed().isEmpty())
                facts.facts << Fact{label, value};
        };
        if (sitting) {
            add(Words::tr("Held on"), whenWords(sitting->head));
            add(fieldLabel(Field::Place), sitting->head.place);
        }
        add(Words::tr("Class certified"), heard.line.certified);
        add(Words::tr("Conclusion"), outcomeWords(heard));
        add(fieldLabel(Field::Signatories), hearing.signatories);
        blocks_ << facts;
        Table table;
        table.columns << column(Words::tr("No."), 0.3, 36) << column(fieldLabel(Field::Dispute), 2, 66)
                      << column(fieldLabel(Field::Claimed), 1.6, 66) << column(fieldLabel(Field::View), 1.6, 66)
                      << column(fieldLabel(Field::Finding), 1.6, 66) << column(fieldLabel(Field::Conclusion), 1.6, 66);
        for (const HearingPoint& point : one_.points) {
            if (point.hearing == hearing.id)
                table.rows << rowOf({QString::number(point.position), point.text, point.claimed, point.view,
                                     point.finding, conclusionWords(point)});
        }
        if (!table.rows.isEmpty())
            blocks_ << Spacer{6} << table;
    }
}

Table Teller::attachmentTable() const
{
    Table table;
    table.columns << column(Words::tr("No."), 0.3, 36) << column(Words::tr("Name of the file"), 5, 100)
                  << dayColumn(Words::tr("Added on"));
    for (const Attachment& file : one_.attachments)
        table.rows << rowOf({QString::number(table.rows.size() + 1), file.name, dayOf(file.addedOn)});
    return table;
}

} // namespace

Document caseHistory(const desk::Desk& desk, const Case& one, std::optional<QDate> day)
{
    const QString name = Words::tr("Handling of a deputies' suggestion: case history");
    Document document;
    document.landscape = false;
    document.runningHeader = one.suggestion.ref().toString() + QStringLiteral("　") + name;
    document.runningFooter = desk.office().name;
    document.titleLines = {desk.office().place, name};
    document.titleLines.removeAll(QString());
    document.subtitle = one.suggestion.ref().toString() + QStringLiteral("　") + one.suggestion.title;
    Teller teller(desk, one);
    teller.facts();
    teller.units();
    teller.steps();
    teller.replies();
    teller.ratings();
    teller.extensions();
    teller.redoOrders();
    teller.promises();
    teller.hearings();
    teller.attachments();
    document.blocks = std::move(teller).blocks();
    document.signature = {desk.office().name, paperDate(day.value_or(desk.today()))};
    return document;
}

QByteArray caseHistoryPdf(const desk::Desk& desk, const Case& one)
{
    const QDate day = one.suggestion.closedOn.value_or(desk.today());
    const Document document = caseHistory(desk, one, day);
    PdfInfo info = pdfInfo(document, desk);
    info.created = QDateTime(day, QTime(12, 0), Qt::UTC);
    return pdfBytes(sittingPages(document), info).value_or(QByteArray());
}

} // namespace huiyin::paper
