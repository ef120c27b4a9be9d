// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sitting_papers.h"

#include "desk/promise_ledger.h"
#include "domain/mask.h"
#include "lifecycle/derive_state.h"
#include "lifecycle/field.h"
#include "lifecycle/rewind.h"
#include "lifecycle/sitting.h"
#include "paper/closure_paper.h"
#include "paper/docx_file.h"
#include "paper/sitting_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace huiyin::paper {

using lifecycle::Field;
using lifecycle::fieldLabel;

namespace {

constexpr std::array kinds{
    Word{PaperKind::Notice, "notice", QT_TRANSLATE_NOOP("Word", "Notice of the session")},
    Word{PaperKind::Agenda, "agenda", QT_TRANSLATE_NOOP("Word", "Agenda")},
    Word{PaperKind::Attendance, "attendance", QT_TRANSLATE_NOOP("Word", "Attendance sheet")},
    Word{PaperKind::Record, "record", QT_TRANSLATE_NOOP("Word", "Record to be signed")},
    Word{PaperKind::Ballot, "ballot", QT_TRANSLATE_NOOP("Word", "Ballot paper")},
    Word{PaperKind::Count, "count", QT_TRANSLATE_NOOP("Word", "Count sheet")},
    Word{PaperKind::Minutes, "minutes", QT_TRANSLATE_NOOP("Word", "Minutes")},
    Word{PaperKind::Results, "results", QT_TRANSLATE_NOOP("Word", "List of results")},
    Word{PaperKind::Promises, "promises", QT_TRANSLATE_NOOP("Word", "Promise ledger")},
    Word{PaperKind::Public, "public", QT_TRANSLATE_NOOP("Word", "Public edition")},
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SittingPaper)
};

Column column(const QString& heading, double weight, Align align = Align::Left)
{
    return {.heading = heading, .align = align, .weight = weight, .minimum = 26};
}

Document begin(const SittingSource& source, const QString& title)
{
    Document document;
    document.runningHeader = sittingTitle(source);
    document.runningFooter = source.desk.office().name;
    document.titleLines = {sittingTitle(source), title};
    return document;
}

//! What is printed while the session goes on is a draft, and says so.
QString orDraft(const SittingSource& source, const QString& title)
{
    return source.sitting.head.state == SittingState::Finished ? title : Words::tr("%1 (draft)").arg(title);
}

void sign(Document& document, const SittingSource& source, const std::optional<QDate>& day)
{
    document.signature = {source.desk.office().name, paperDate(day.value_or(source.desk.today()))};
}

//! Three blocks for hands to sign, which stay together: a row of a table is never broken.
Table signatures()
{
    Table table;
    const QString room = QStringLiteral("\n\n\n") + Words::tr("Date:") + QStringLiteral("\n");
    for (const QString& who : {Words::tr("Deputy (signature)"), Words::tr("Undertaking unit (signature)"),
                               Words::tr("Congress office (signature)")})
        table.columns << column(who, 1, Align::Left);
    table.rows << Row{Cell{.text = room}, Cell{.text = room}, Cell{.text = room}};
    return table;
}

Facts sessionFacts(const SittingSource& source)
{
    const Confrontation& head = source.sitting.head;
    Facts facts;
    facts.facts << Fact{Words::tr("Time"), whenWords(head)} << Fact{fieldLabel(Field::Place), head.place}
                << Fact{fieldLabel(Field::Chair), orDash(head.chair)}
                << Fact{fieldLabel(Field::Recorder), orDash(head.recorder)};
    return facts;
}

Document notice(const SittingSource& source)
{
    const Confrontation& head = source.sitting.head;
    Document document = begin(source, Words::tr("Notice of the session"));
    document.titleLines = {Words::tr("Notice of %1").arg(sittingTitle(source))};
    QStringList deputies;
    QStringList units;
    for (const HeardCase& heard : source.cases) {
        deputies << leadName(source.desk, heard.one);
        units += unitNames(source.desk, heard.one).split(u'、', Qt::SkipEmptyParts);
    }
    for (QStringList* names : {&deputies, &units}) {
        names->removeDuplicates();
        names->removeAll(QString());
    }
    QStringList to{deputies.join(u'、'), units.join(u'、')};
    to.removeAll(QString());
    document.blocks << Paragraph{to.join(u'；') + Words::tr(":", "after the addressees of a letter"), false};
    document.blocks << Paragraph{Words::tr("To see how replies to deputies' suggestions are put into effect, a "
                                           "three-party confrontation of proposing deputies, undertaking units and "
                                           "the congress office is held on %1. It is announced as follows.")
                                     .arg(head.day ? paperDate(*head.day) : QString())};
    document.blocks << Heading{1, Words::tr("Time and place")};
    document.blocks << Paragraph{Words::tr("%1, %2. Chair: %3.").arg(whenWords(head), head.place, orDash(head.chair))};
    document.blocks << Heading{1, Words::tr("Who attends")};
    document.blocks << Paragraph{
        Words::tr("The lead deputy of each suggestion, the head of each undertaking unit, and the congress office. A "
                  "head who cannot come asks for leave in writing before the session and sends the deputy in charge.")};
    document.blocks << Heading{1, Words::tr("What to prepare")};
    document.blocks << Paragraph{
        Words::tr("Units hand in a written report on each case five working days before the session: what was "
                  "replied, what has been done since, what is still to be done and by when, with evidence.")};
    document.blocks << Heading{1, Words::tr("Cases")};
    Table table;
    table.columns << column(Words::tr("No."), 0.5) << column(Words::tr("Suggestion"), 4)
                  << column(Words::tr("Lead deputy"), 1.2) << column(Words::tr("Units"), 2);
    for (const HeardCase& heard : source.cases)
        table.rows << Row{Cell{.text = QString::number(heard.line.position)}, Cell{.text = titleOf(heard)},
                          Cell{.text = leadName(source.desk, heard.one)},
                          Cell{.text = unitNames(source.desk, heard.one)}};
    document.blocks << table;
    sign(document, source, head.noticeOn);
    document.annex << Heading{1, Words::tr("Reply slip"), false};
    Table slip;
    for (const QString& label : {Words::tr("Unit or deputy"), Words::tr("Name"), Words::tr("Post"),
                                 Words::tr("Telephone"), Words::tr("Comes / excused because")})
        slip.columns << column(label, 1);
    constexpr int emptyRows = 4;
    for (int i = 0; i < emptyRows; ++i)
        slip.rows << Row{Cell{.text = QStringLiteral(" \n ")}};
    document.annex << slip;
    return document;
}

Document agendaPaper(const SittingSource& source)
{
    Document document = begin(source, Words::tr("Agenda"));
    document.blocks << sessionFacts(source) << Spacer{};
    Table table;
    table.columns << column(Words::tr("No."), 0.5) << column(Words::tr("Suggestion"), 3)
                  << column(Words::tr("Lead deputy"), 1.1) << column(Words::tr("Units"), 1.6)
                  << column(Words::tr("Why it is heard"), 1.6) << column(Words::tr("Claimed"), 0.7)
                  << column(Words::tr("Rated"), 0.9);
    for (const HeardCase& heard : source.cases)
        table.rows << Row{Cell{.text = QString::number(heard.line.position)},
                          Cell{.text = titleOf(heard)},
                          Cell{.text = leadName(source.desk, heard.one)},
                          Cell{.text = unitNames(source.desk, heard.one)},
                          Cell{.text = heard.hearing.whyText.isEmpty()
                                           ? lifecycle::choiceLabel(Field::Why, heard.hearing.why)
                                           : heard.hearing.whyText},
                          Cell{.text = orDash(heard.one.suggestion.outcome.lastClass)},
                          Cell{.text = ratingWords(heard.one)}};
    document.blocks << table;
    for (const Draw& draw : source.sitting.draws)
        document.footnotes << Words::tr("Drawn by lot on %1: of %2 cases those whose SHA-256 of “%3:number” is "
                                        "smallest: %4.")
                                  .arg(draw.on ? paperDate(*draw.on) : QString())
                                  .arg(draw.pool.split(u' ', Qt::SkipEmptyParts).size())
                                  .arg(draw.seed, draw.drawn);
    return document;
}

Document attendancePaper(const SittingSource& source)
{
    Document document = begin(source, Words::tr("Attendance sheet"));
    document.blocks << sessionFacts(source) << Spacer{};
    constexpr int emptyRows = 3;
    for (const Word<Party>& party : wordTable(Party())) {
        Table table{.caption = labelOf(party.value), .columns = {}, .rows = {}, .totals = {}};
        table.columns << column(Words::tr("Name"), 1.2) << column(Words::tr("Unit"), 2)
                      << column(Words::tr("Post"), 1.4) << column(Words::tr("Rank"), 1)
                      << column(Words::tr("Signature"), 1.6);
        for (const Attendance& seat : source.sitting.attendance) {
            if (seat.party != party.value)
                continue;
            const QString unit = seat.body ? source.desk.registers().unitName(*seat.body) : QString();
            //: on the attendance sheet, instead of a signature
            const QString excused = seat.present ? QString() : Words::tr("excused: %1").arg(seat.excuse);
            table.rows << Row{Cell{.text = seatName(source.desk, seat)}, Cell{.text = unit}, Cell{.text = seat.post},
                              Cell{.text = seat.rank ? labelOf(*seat.rank) : QString()}, Cell{.text = excused}};
        }
        while (table.rows.size() < emptyRows)
            table.rows << Row{Cell{.text = QStringLiteral(" ")}};
        document.blocks << table << Spacer{};
    }
    return document;
}

//! 通过 or 未通过 by the office's rule; empty without a ballot.
QString ballotResult(const desk::Desk& desk, const Hearing& hearing)
{
    const int over = desk.officeRules().confrontation.ballotOver;
    const auto passed = ballotPassed(hearing, over);
    if (!passed)
        return {};
    return *passed ? Words::tr("passed") : Words::tr("not passed");
}

QString fieldOfBallot()
{
    return Words::tr("Ballot");
}

//! The votes and what they come to; empty without a ballot.
QString ballotWords(const desk::Desk& desk, const Hearing& hearing)
{
    if (!hearing.issued)
        return {};
    return Words::tr("issued %1, returned %2, valid %3: satisfied %4, basically satisfied "
                     "%5, dissatisfied %6")
               .arg(*hearing.issued)
               .arg(hearing.returned.value_or(0))
               .arg(hearing.valid.value_or(0))
               .arg(hearing.satisfied.value_or(0))
               .arg(hearing.basically.value_or(0))
               .arg(hearing.dissatisfied.value_or(0)) +
           QStringLiteral("；") + ballotResult(desk, hearing) +
           Words::tr(" (more than %1% satisfied or basically satisfied are needed)")
               .arg(desk.officeRules().confrontation.ballotOver);
}

//! How it ended, as a sentence; nothing where nothing was said beside the points.
QString outcomeSentence(const HeardCase& heard)
{
    const QString words = outcomeWords(heard);
    return words == orDash({}) ? QString() : asSentence(words);
}

//! Those of a party who came, or who stayed away with what they said and what the chair decided.
template <class Sits>
QString peopleOf(const SittingSource& source, Party party, bool present, Sits sits)
{
    QStringList names;
    for (const Attendance& seat : source.sitting.attendance) {
        if (seat.party != party || seat.present != present || !sits(seat))
            continue;
        QString name = seat.body ? source.desk.registers().unitName(*seat.body) : QString();
        name += seatName(source.desk, seat);
        if (!seat.post.isEmpty())
            name += QStringLiteral("（") + seat.post + QStringLiteral("）");
        if (!present && !seat.excuse.isEmpty())
            name += QStringLiteral("：") + seat.excuse;
        if (!present && seat.accepted)
            name += Words::tr(" (the chair decided to go on without)");
        names << name;
    }
    return names.join(u'、');
}

//! The three parties, each with its people, and who stayed away.
template <class Sits>
Facts presence(const SittingSource& source, Sits sits)
{
    Facts people;
    QStringList absent;
    for (const Word<Party>& party : wordTable(Party())) {
        people.facts << Fact{labelOf(party.value), orDash(peopleOf(source, party.value, true, sits))};
        if (const QString names = peopleOf(source, party.value, false, sits); !names.isEmpty())
            absent << names;
    }
    if (!absent.isEmpty())
        people.facts << Fact{Words::tr("Excused"), absent.join(u'、')};
    return people;
}

void addRecord(Document& document, const SittingSource& source, const HeardCase& heard)
{
    const Suggestion& head = heard.one.suggestion;
    document.blocks << Heading{1, titleOf(heard), false};
    Facts facts = sessionFacts(source);
    facts.pairsPerLine = 2; // most records are one sheet with their signatures
    facts.facts << Fact{Words::tr("Lead deputy"), orDash(leadName(source.desk, heard.one))}
                << Fact{Words::tr("Units"), orDash(unitNames(source.desk, heard.one))}
                << Fact{Words::tr("Why it is heard"), heard.hearing.whyText.isEmpty()
                                                          ? lifecycle::choiceLabel(Field::Why, heard.hearing.why)
                                                          : heard.hearing.whyText}
                << Fact{Words::tr("Claimed | rated | certified"),
                        orDash(head.outcome.lastClass) + QStringLiteral(" | ") + ratingWords(heard.one) +
                            QStringLiteral(" | ") + orDash(heard.line.certified)};
    document.blocks << facts;
    const Facts people = presence(source, [&](const Attendance& seat) { return lifecycle::sitsFor(heard.one, seat); });
    QStringList there; // in one line, so that most records stay on one sheet
    for (const Fact& fact : people.facts)
        there << Words::tr("%1: %2", "who was there, in one line").arg(fact.label, fact.value);
    document.blocks << Facts{.facts = {Fact{Words::tr("Present"), there.join(QStringLiteral("；"))}}};
    for (const HearingPoint& point : heard.points) {
        document.blocks << Heading{2, Words::tr("Point %1: %2").arg(point.position).arg(point.text), false};
        Facts said;
        for (const auto& [field, text] :
             {std::pair{Field::Claimed, point.claimed}, std::pair{Field::View, point.view},
              std::pair{Field::Finding, point.finding}, std::pair{Field::Evidence, point.evidence},
              std::pair{Field::Exchange, point.exchange}}) {
            if (!text.isEmpty())
                said.facts << Fact{fieldLabel(field), text};
        }
        said.facts << Fact{fieldLabel(Field::Conclusion), conclusionWords(point)};
        document.blocks << said;
    }
    Facts outcome;
    if (const QString votes = ballotWords(source.desk, heard.hearing); !votes.isEmpty())
        outcome.facts << Fact{fieldOfBallot(), votes};
    outcome.facts << Fact{Words::tr("Outcome"), outcomeWords(heard)};
    if (const QString promises = promiseLines(heard); !promises.isEmpty())
        outcome.facts << Fact{fieldLabel(Field::Promises), promises};
    if (!heard.hearing.signatories.isEmpty())
        outcome.facts << Fact{fieldLabel(Field::Signatories), heard.hearing.signatories};
    outcome.tied = true; // nobody signs a page that says nothing
    document.blocks << Heading{2, Words::tr("Conclusion"), false} << outcome << Spacer{} << signatures();
}

Document record(const SittingSource& source, std::optional<SuggestionId> only)
{
    Document document = begin(source, Words::tr("Record of the confrontation"));
    bool isFirst = true;
    for (const HeardCase& heard : source.cases) {
        if (only && heard.line.suggestion != *only)
            continue;
        if (!isFirst)
            document.blocks << PageBreak{};
        isFirst = false;
        addRecord(document, source, heard);
    }
    return document;
}

Document ballotPaper(const SittingSource& source)
{
    Document document = begin(source, Words::tr("Ballot paper"));
    document.blocks << Paragraph{
        Words::tr("Put a ✓ into one box of each line. A line with more or with none is void.")};
    Table table;
    table.columns << column(Words::tr("No."), 0.5) << column(Words::tr("Suggestion"), 4)
                  << column(Words::tr("Units"), 1.8);
    for (const Rating rating : {Rating::Satisfied, Rating::Basically, Rating::Dissatisfied})
        table.columns << column(ratingLabel(rating), 0.9, Align::Center);
    for (const HeardCase& heard : source.cases)
        table.rows << Row{Cell{.text = QString::number(heard.line.position)},
                          Cell{.text = titleOf(heard)},
                          Cell{.text = unitNames(source.desk, heard.one)},
                          Cell{.text = QStringLiteral("□")},
                          Cell{.text = QStringLiteral("□")},
                          Cell{.text = QStringLiteral("□")}};
    document.blocks << table;
    sign(document, source, source.sitting.head.day);
    return document;
}

Document countPaper(const SittingSource& source)
{
    Document document = begin(source, Words::tr("Count sheet"));
    Table table;
    table.columns << column(Words::tr("Suggestion"), 3.4);
    for (const Field field :
         {Field::Issued, Field::Returned, Field::Valid, Field::Satisfied, Field::Basically, Field::Dissatisfied})
        table.columns << column(fieldLabel(field), 0.9, Align::Right);
    table.columns << column(Words::tr("Result"), 0.9);
    for (const HeardCase& heard : source.cases) {
        const Hearing& hearing = heard.hearing;
        Row row{Cell{.text = titleOf(heard)}};
        for (const auto& count : {hearing.issued, hearing.returned, hearing.valid, hearing.satisfied, hearing.basically,
                                  hearing.dissatisfied})
            row << Cell{.text = count ? QString::number(*count) : QStringLiteral(" ")};
        row << Cell{.text = ballotResult(source.desk, hearing)};
        table.rows << row;
    }
    document.footnotes << Words::tr("A ballot passes when more than %1% of the valid votes are satisfied or basically "
                                    "satisfied.")
                              .arg(source.desk.officeRules().confrontation.ballotOver);
    document.blocks << table << Spacer{};
    Table hands;
    for (const QString& who : {Words::tr("Counted by"), Words::tr("Checked by"), Words::tr("Chair")})
        hands.columns << column(who, 1);
    hands.rows << Row{Cell{.text = QStringLiteral("\n\n ")}};
    document.blocks << hands;
    return document;
}

int countOf(const SittingSource& source, HearingState state)
{
    return int(std::ranges::count(source.cases, state, [](const HeardCase& heard) { return heard.hearing.state; }));
}

Document minutes(const SittingSource& source)
{
    const Confrontation& head = source.sitting.head;
    Document document = begin(source, orDraft(source, Words::tr("Minutes")));
    document.blocks << sessionFacts(source);
    document.blocks << presence(source, [](const Attendance&) { return true; });
    document.blocks << Paragraph{Words::tr("%n case(s) stood on the agenda; ", nullptr, int(source.cases.size())) +
                                 Words::tr("%1 were settled, %2 postponed.")
                                     .arg(countOf(source, HearingState::Settled))
                                     .arg(countOf(source, HearingState::Postponed))};
    const auto isSettled = [](const HeardCase& heard) { return heard.hearing.state == HearingState::Settled; };
    document.blocks << Heading{1, Words::tr("What was concluded")};
    if (std::ranges::none_of(source.cases, isSettled))
        document.blocks << Paragraph{Words::tr("None.")};
    for (const HeardCase& heard : source.cases) {
        if (!isSettled(heard))
            continue;
        document.blocks << Heading{2, titleOf(heard)};
        QString words = Words::tr("Unit: %1. ").arg(orDash(unitNames(source.desk, heard.one))) + classWords(heard);
        if (const QString votes = ballotWords(source.desk, heard.hearing); !votes.isEmpty())
            words += fieldOfBallot() + QStringLiteral("：") + votes + QStringLiteral("。");
        for (const HearingPoint& point : heard.points)
            words += point.text + QStringLiteral("：") + conclusionWords(point) + QStringLiteral("。");
        words += outcomeSentence(heard);
        document.blocks << Paragraph{words};
        if (const QString promises = promiseLines(heard); !promises.isEmpty())
            document.blocks << Paragraph{Words::tr("Promised: ") + promises};
    }
    if (!std::ranges::all_of(source.cases, isSettled)) {
        document.blocks << Heading{1, Words::tr("What was postponed or is still to be heard")};
        for (const HeardCase& heard : source.cases) {
            if (!isSettled(heard))
                document.blocks << Heading{2, titleOf(heard)} << Paragraph{outcomeSentence(heard)};
        }
    }
    document.blocks << Spacer{}
                    << Paragraph{Words::tr("Sent to: the directors' meeting, the deputies and units concerned."),
                                 false};
    sign(document, source, head.finishedOn ? head.finishedOn : head.day);
    return document;
}

Document results(const SittingSource& source)
{
    Document document = begin(source, orDraft(source, Words::tr("List of results")));
    Table table;
    table.columns << column(Words::tr("No."), 0.5) << column(Words::tr("Suggestion"), 2.6)
                  << column(Words::tr("Units"), 1.4) << column(Words::tr("Claimed"), 0.7)
                  << column(Words::tr("Rated"), 0.9) << column(Words::tr("Certified"), 0.7)
                  << column(Words::tr("Outcome"), 2.2) << column(fieldLabel(Field::Promises), 2);
    for (const HeardCase& heard : source.cases)
        table.rows << Row{Cell{.text = QString::number(heard.line.position)},
                          Cell{.text = titleOf(heard)},
                          Cell{.text = unitNames(source.desk, heard.one)},
                          Cell{.text = orDash(heard.one.suggestion.outcome.lastClass)},
                          Cell{.text = ratingWords(heard.one)},
                          Cell{.text = orDash(heard.line.certified), .bold = true},
                          Cell{.text = outcomeWords(heard)},
                          Cell{.text = orDash(promiseLines(heard))}};
    document.blocks << table;
    document.landscape = true;
    sign(document, source, source.sitting.head.finishedOn ? source.sitting.head.finishedOn : source.sitting.head.day);
    return document;
}

//! What the public is told: the list without contact data, and of a case that must not be published only its number.
Document publicEdition(const SittingSource& source)
{
    Document document = begin(source, Words::tr("Results made public"));
    document.blocks << Paragraph{
        Words::tr("On %1 deputies, undertaking units and the congress office sat face to face at %2 over %3 "
                  "suggestions.")
            .arg(whenWords(source.sitting.head), withoutContacts(source.sitting.head.place))
            .arg(source.cases.size())};
    for (const HeardCase& heard : source.cases) {
        const Suggestion& head = heard.one.suggestion;
        const bool isClosed = head.publicity == u"closed" || head.disclosure == u"none" || head.secret;
        document.blocks << Heading{1, isClosed ? head.ref().toString() : titleOf(heard)};
        if (isClosed) {
            document.blocks << Paragraph{Words::tr("Not published.")};
            continue;
        }
        QString words = Words::tr("Lead deputy: %1. Units: %2. ")
                            .arg(orDash(leadName(source.desk, heard.one)), orDash(unitNames(source.desk, heard.one))) +
                        classWords(heard);
        const bool isPostponed = heard.hearing.state == HearingState::Postponed; // why is nobody's business
        words += isPostponed                     ? Words::tr("Postponed. ")
                 : heard.hearing.media.isEmpty() ? outcomeSentence(heard)
                                                 : asSentence(heard.hearing.media);
        if (const QString promises = promiseLines(heard); !promises.isEmpty())
            words += QStringLiteral("\n") + Words::tr("Promised: ") + promises;
        document.blocks << Paragraph{withoutContacts(words)};
    }
    sign(document, source, source.sitting.head.finishedOn ? source.sitting.head.finishedOn : source.sitting.head.day);
    return document;
}

Document ledgerOf(const desk::Desk& desk, Document document, const std::vector<desk::LedgerPromise>& lines)
{
    Table table;
    table.columns << column(Words::tr("Suggestion"), 2.2) << column(Words::tr("Unit"), 1.4)
                  << column(fieldLabel(Field::Person), 0.9) << column(Words::tr("Promise"), 2.6)
                  << column(Words::tr("By"), 1.2) << column(Words::tr("State"), 1) << column(Words::tr("On"), 1.2)
                  << column(Words::tr("Progress, evidence or explanation"), 1.8);
    for (const desk::LedgerPromise& line : lines) {
        const Promise& promise = line.promise;
        QString state = labelOf(line.stage);
        if (line.isOverdue(desk.today()))
            //: a promise past its day, and how far it has come
            state = Words::tr("overdue, %1").arg(labelOf(line.stage));
        if (promise.moves > 0)
            //: how often the day of a promise was moved
            state += Words::tr(" (moved %1×)").arg(promise.moves);
        if (const auto rating = line.rating())
            //: the deputy's rating of a promise that was kept
            state += u'\n' + Words::tr("deputy: %1").arg(ratingLabel(*rating));
        const PromiseNote* progress = line.lastProgress();
        QString proof = promise.evidence.isEmpty() ? promise.explanation : promise.evidence;
        if (proof.isEmpty() && progress)
            proof = (progress->on ? paperDate(*progress->on) + QStringLiteral("：") : QString()) + progress->text;
        table.rows << Row{Cell{.text = line.number + u' ' + line.title},
                          Cell{.text = line.unit ? desk.registers().unitName(*line.unit) : QString()},
                          Cell{.text = promise.person},
                          Cell{.text = promise.text},
                          Cell{.text = promise.due ? paperDate(*promise.due) : QString()},
                          Cell{.text = state},
                          Cell{.text = promise.settledOn ? paperDate(*promise.settledOn) : QString()},
                          Cell{.text = proof}};
    }
    if (lines.empty())
        document.blocks << Paragraph{Words::tr("No promise has been recorded.")};
    else
        document.blocks << table;
    document.landscape = true;
    document.signature = {desk.office().name, paperDate(desk.today())};
    return document;
}

Case asOfDay(const desk::Desk& desk, const Case& one, QDate day)
{
    Case then = lifecycle::asOf(one, day, [&](const QString& ref) { return desk.find(ref); });
    lifecycle::summarise(then, nullptr);
    return then;
}

} // namespace

std::span<const Word<PaperKind>> wordTable(PaperKind)
{
    return kinds;
}

std::optional<SittingSource> readSource(const desk::Desk& desk, ConfrontationId id)
{
    auto sitting = desk.readSitting(id);
    if (!sitting)
        return std::nullopt;
    SittingSource source{.desk = desk, .sitting = std::move(*sitting), .cases = {}};
    for (const AgendaLine& line : desk.agenda(id)) {
        auto one = desk.readCase(line.suggestion);
        if (!one || line.state == HearingState::Removed)
            continue;
        const auto hearing = std::ranges::find(one->hearings, line.hearing, &Hearing::id);
        if (hearing == one->hearings.end())
            continue;
        HeardCase heard{.line = line, .one = *one, .hearing = *hearing, .points = {}};
        if (source.sitting.head.finishedOn) // what was signed says later what it said then
            heard.one = asOfDay(desk, *one, *source.sitting.head.finishedOn);
        for (const HearingPoint& point : one->points) {
            if (point.hearing == line.hearing)
                heard.points.push_back(point);
        }
        std::ranges::sort(heard.points, {}, &HearingPoint::position);
        source.cases.push_back(std::move(heard));
    }
    return source;
}

void maskContacts(SittingSource& source)
{
    const auto mask = [](QString& text) { text = maskedContacts(text); };
    for (HeardCase& heard : source.cases) {
        mask(heard.one.suggestion.title);
        for (QString* text : {&heard.hearing.whyText, &heard.hearing.conclusion, &heard.hearing.reason})
            mask(*text);
        for (HearingPoint& point : heard.points) {
            for (QString* text : {&point.text, &point.claimed, &point.view, &point.finding, &point.evidence,
                                  &point.exchange, &point.person})
                mask(*text);
        }
        for (Promise& promise : heard.one.promises)
            mask(promise.text);
    }
}

std::optional<lifecycle::Refusal> tooEarly(PaperKind kind, const Confrontation& about)
{
    std::vector<SittingState> needed;
    if (kind == PaperKind::Public)
        needed = {SittingState::Finished};
    else if (kind == PaperKind::Minutes || kind == PaperKind::Results)
        needed = {SittingState::Sitting, SittingState::Finished};
    if (needed.empty() || std::ranges::find(needed, about.state) != needed.end())
        return std::nullopt;
    QStringList states;
    for (const SittingState state : needed)
        states << labelOf(state);
    return lifecycle::Refusal{
        lifecycle::Rule::PaperTooEarly, Field::None, {labelOf(kind), labelOf(about.state), states.join(u'/')}};
}

Document sittingDocument(PaperKind kind, const SittingSource& source, std::optional<SuggestionId> only)
{
    switch (kind) {
    case PaperKind::Notice:
        return notice(source);
    case PaperKind::Agenda:
        return agendaPaper(source);
    case PaperKind::Attendance:
        return attendancePaper(source);
    case PaperKind::Record:
        return record(source, only);
    case PaperKind::Ballot:
        return ballotPaper(source);
    case PaperKind::Count:
        return countPaper(source);
    case PaperKind::Minutes:
        return minutes(source);
    case PaperKind::Results:
        return results(source);
    case PaperKind::Promises: {
        std::vector<Case> cases;
        for (const HeardCase& heard : source.cases)
            cases.push_back(heard.one);
        return ledgerOf(source.desk, begin(source, Words::tr("Promise ledger")), desk::promisesOf(cases));
    }
    case PaperKind::Public:
        return publicEdition(source);
    }
    Q_UNREACHABLE();
}

Document promiseLedger(const desk::Desk& desk)
{
    Document document;
    document.runningHeader = Words::tr("Promise ledger");
    document.runningFooter = desk.office().name;
    document.titleLines = {Words::tr("Promise ledger")};
    document.subtitle = Words::tr("as of %1").arg(paperDate(desk.today()));
    return ledgerOf(desk, std::move(document), desk::allPromises(desk));
}

Pages sittingPages(const Document& document)
{
    PageSetup setup;
    setup.sizes.table = 10.5;
    return layout(document, setup);
}

PdfInfo pdfInfo(const Document& document, const desk::Desk& desk)
{
    return {.title = document.titleLines.join(u' '),
            .author = desk.office().name,
            .creator = QStringLiteral("Huiyin ") + QCoreApplication::applicationVersion(),
            .created = QDateTime(desk.today(), QTime(12, 0), Qt::UTC)};
}

tl::expected<void, PdfError> writePaper(const Document& document, const QString& path, const desk::Desk& desk)
{
    const PdfInfo info = pdfInfo(document, desk);
    return path.endsWith(QStringLiteral(".docx"), Qt::CaseInsensitive) ? writeDocx(document, path, info)
                                                                       : writePdf(sittingPages(document), path, info);
}

} // namespace huiyin::paper
