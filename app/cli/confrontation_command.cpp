// SPDX-License-Identifier: GPL-3.0-or-later
// confrontation: the sessions, one with its agenda, and what the rules of selection propose. paper: its papers.
#include "app/cli/cli.h"

#include "casefile/whole_file.h"
#include "desk/photos.h"
#include "lifecycle/field.h"
#include "paper/case_history.h"
#include "paper/sitting_papers.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace huiyin::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using exchange::TableValue;

TableValue dayValue(const std::optional<QDate>& day)
{
    return day ? TableValue(*day) : TableValue(QString());
}

int listSittings(const Call& call, const desk::Desk& desk)
{
    exchange::Table table{.title = {},
                          .headings = {Words::tr("Number"), Words::tr("Held on"), Words::tr("Place"),
                                       Words::tr("State"), Words::tr("Cases"), Words::tr("Settled"),
                                       Words::tr("Postponed")},
                          .rows = {}};
    for (const Confrontation& one : desk.confrontations()) {
        const auto agenda = desk.agenda(one.id);
        const auto count = [&](HearingState state) {
            return qint64(std::ranges::count(agenda, state, &AgendaLine::state));
        };
        table.rows.push_back({one.ref(), dayValue(one.day), one.place, labelOf(one.state),
                              qint64(agenda.size()) - count(HearingState::Removed), count(HearingState::Settled),
                              count(HearingState::Postponed)});
    }
    printTable(call, table,
               {QStringLiteral("number"), QStringLiteral("day"), QStringLiteral("place"), QStringLiteral("state"),
                QStringLiteral("cases"), QStringLiteral("settled"), QStringLiteral("postponed")});
    return done;
}

int showSitting(const Call& call, const desk::Desk& desk, ConfrontationId id)
{
    exchange::Table table{.title = {},
                          .headings = {Words::tr("No."), Words::tr("Number"), Words::tr("Title"), Words::tr("Unit"),
                                       Words::tr("Why"), Words::tr("Claimed"), Words::tr("Rated"),
                                       Words::tr("Certified"), Words::tr("State")},
                          .rows = {}};
    const auto source = paper::readSource(desk, id);
    for (const paper::HeardCase& heard : source->cases) {
        const CaseLine line = desk.lines(std::array{heard.line.suggestion}).front();
        const Outcome& then = heard.one.suggestion.outcome; // of a finished session as it was at its end
        table.rows.push_back({qint64(heard.line.position), line.number, line.title, line.unit,
                              lifecycle::choiceLabel(lifecycle::Field::Why, heard.line.why), then.lastClass,
                              then.lastResult ? ratingLabel(*then.lastResult) : QString(), heard.line.certified,
                              labelOf(heard.line.state)});
    }
    printTable(call, table,
               {QStringLiteral("position"), QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("unit"),
                QStringLiteral("why"), QStringLiteral("claimed"), QStringLiteral("rated"), QStringLiteral("certified"),
                QStringLiteral("state")});
    return done;
}

//! What was drawn by lot, with all that is needed to draw it again.
int showDraws(const Call& call, const desk::Desk& desk, ConfrontationId id)
{
    exchange::Table table{.title = {},
                          .headings = {Words::tr("Drawn on"), Words::tr("Rule"), Words::tr("Seed"), Words::tr("Drawn"),
                                       Words::tr("Pool")},
                          .rows = {}};
    const auto sitting = desk.readSitting(id);
    for (const Draw& draw : sitting->draws)
        table.rows.push_back({dayValue(draw.on), draw.rule, draw.seed, draw.drawn, draw.pool});
    printTable(call, table,
               {QStringLiteral("on"), QStringLiteral("rule"), QStringLiteral("seed"), QStringLiteral("drawn"),
                QStringLiteral("pool")});
    return done;
}

int propose(const Call& call, const desk::Desk& desk, const QString& wanted)
{
    QStringList keys;
    for (const lifecycle::Choice& choice : lifecycle::fieldRow(lifecycle::Field::Why).choices) {
        if (qstrcmp(choice.key, "chosen") != 0)
            keys << QString::fromLatin1(choice.key);
    }
    if (wanted != u"all" && !keys.contains(wanted))
        return wrongUse(Words::tr("There is no rule of selection %1. Possible: all, %2.")
                            .arg(wanted, keys.join(QStringLiteral(", "))));
    exchange::Table table{
        .title = {},
        .headings = {Words::tr("Rule"), Words::tr("Number"), Words::tr("Title"), Words::tr("Unit"), Words::tr("State")},
        .rows = {}};
    for (const QString& key : wanted == u"all" ? keys : QStringList{wanted}) {
        const auto ids = desk.selectedBy(key);
        for (const CaseLine& line : desk.lines(ids))
            table.rows.push_back({key, line.number, line.title, line.unit, labelOf(line.state)});
    }
    printTable(call, table,
               {QStringLiteral("rule"), QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("unit"),
                QStringLiteral("state")});
    return done;
}

//! The session that is named; the newest when none is. A complaint when there is none.
std::optional<ConfrontationId> namedSitting(const desk::Desk& desk, const QString& ref)
{
    const auto all = desk.confrontations();
    if (ref.isEmpty() && !all.empty())
        return all.front().id;
    if (const auto found = ref.isEmpty() ? std::nullopt : desk.findConfrontation(ref))
        return found;
    QStringList known;
    for (const Confrontation& one : all)
        known << one.ref();
    fail(lifecycle::Refusals{{lifecycle::Rule::NoSuchConfrontation,
                              lifecycle::Field::Confrontation,
                              {ref, known.isEmpty() ? QStringLiteral("—") : known.mid(0, 12).join(u'、')}}});
    return std::nullopt;
}

std::optional<paper::Document> documentOf(const Call& call, const desk::Desk& desk, paper::PaperKind kind, int& code)
{
    if (kind == paper::PaperKind::Promises && !call.has("confrontation"))
        return paper::promiseLedger(desk);
    code = refused;
    std::optional<SuggestionId> only;
    if (call.has("case")) {
        only = desk.find(call.value("case"));
        if (!only) {
            fail(lifecycle::Refusals{{lifecycle::Rule::NoSuchCase, lifecycle::Field::None, {call.value("case")}}});
            return std::nullopt;
        }
    }
    const auto id = namedSitting(desk, call.value("confrontation"));
    const auto source = id ? paper::readSource(desk, *id) : std::nullopt;
    if (!source)
        return std::nullopt;
    const auto isHeard = [&](const paper::HeardCase& heard) { return heard.line.suggestion == *only; };
    if (only && std::ranges::none_of(source->cases, isHeard)) {
        fail(lifecycle::Refusals{{lifecycle::Rule::NotListed}});
        return std::nullopt;
    }
    if (const auto early = paper::tooEarly(kind, source->sitting.head)) {
        fail(lifecycle::Refusals{*early});
        return std::nullopt;
    }
    return paper::sittingDocument(kind, *source, only);
}

std::optional<paper::Document> historyOf(const desk::Desk& desk, const QString& number, int& code)
{
    const auto id = desk.find(number);
    const auto one = id ? desk.readCase(*id) : std::nullopt;
    if (one)
        return paper::caseHistory(desk, *one);
    code = fail(lifecycle::Refusals{{lifecycle::Rule::NoSuchCase, lifecycle::Field::None, {number}}});
    return std::nullopt;
}

} // namespace

int runConfrontation(const Call& call)
{
    const auto desk = openDesk(call, casefile::Access::Read);
    if (!desk)
        return fail(desk.error());
    if (call.has("propose"))
        return propose(call, **desk, call.value("propose"));
    if (call.arguments.size() < 2 && !call.has("draws"))
        return listSittings(call, **desk);
    const auto id = namedSitting(**desk, call.arguments.value(1));
    if (!id)
        return refused;
    return call.has("draws") ? showDraws(call, **desk, *id) : showSitting(call, **desk, *id);
}

int runPaper(const Call& call)
{
    const QString history = QStringLiteral("history"); // of one case, no confrontation needed
    const auto kind = fromKey<paper::PaperKind>(call.arguments[1]);
    if (!kind && call.arguments[1] != history) {
        QStringList keys;
        for (const Word<paper::PaperKind>& word : wordTable(paper::PaperKind()))
            keys << QString::fromLatin1(word.key);
        keys << history;
        return wrongUse(
            Words::tr("There is no paper %1. Possible: %2.").arg(call.arguments[1], keys.join(QStringLiteral(", "))));
    }
    const QString number = call.arguments.value(2, call.value("case"));
    if (!kind && number.isEmpty())
        return wrongUse(Words::tr("Name the case whose history is wanted: paper FILE history NUMBER --out FILE."));
    if (kind && call.arguments.size() > 2)
        return wrongUse(
            Words::tr("Write: huiyin-cli %1 %2").arg(QStringLiteral("paper"), QStringLiteral("FILE KIND --out FILE")));
    const QString out = call.value("out");
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (suffix != u"pdf" && suffix != u"docx")
        return wrongUse(Words::tr("%1: the name must end in .pdf or .docx. Write --out FILE.").arg(out));
    if (casefile::isSameFile(out, call.arguments[0]))
        return wrongUse(Words::tr("--out %1 is the case file itself. Choose another name.").arg(out));
    const auto desk = openDesk(call, casefile::Access::Read);
    if (!desk)
        return fail(desk.error());
    int code = done;
    const auto document = kind ? documentOf(call, **desk, *kind, code) : historyOf(**desk, number, code);
    if (!document)
        return code;
    if (const auto written = paper::writePaper(*document, out, **desk); !written)
        return fail(exchange::ReadError{written.error().what(), Words::tr("Choose another place.")});
    print(Words::tr("Written: %1").arg(out));
    return done;
}

int runAttach(const Call& call)
{
    QFile file(call.arguments[2]);
    if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(exchange::ReadError{Words::tr("%1 cannot be read.").arg(call.arguments[2]),
                                        Words::tr("See whether the name is right.")});
    const auto desk = openDesk(call, casefile::Access::Write);
    if (!desk)
        return fail(desk.error());
    const auto one = (*desk)->find(call.arguments[1]);
    if (!one)
        return fail(lifecycle::Refusals{{lifecycle::Rule::NoSuchCase, lifecycle::Field::None, {call.arguments[1]}}});
    const QByteArray content = file.read(desk::maxAttachment + 1); // one byte more says that it is too large
    const QString name = QFileInfo(file).fileName();
    const auto attached =
        call.has("photo") ? desk::attachPhoto(**desk, *one, name, content) : (*desk)->attach(*one, name, content);
    if (!attached)
        return fail(attached.error());
    print(Words::tr("Attached to %1: %2").arg(attached->ref.toString(), name));
    return done;
}

} // namespace huiyin::cli
