// SPDX-License-Identifier: GPL-3.0-or-later
// list, show, apply, undo: cases.
#include "app/cli/cli.h"

#include "desk/case_words.h"
#include "desk/json_command.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace huiyin::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
QString iso(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

} // namespace

int runList(const Call& call)
{
    const auto desk = openDesk(call, casefile::Access::Read);
    if (!desk)
        return fail(desk.error());
    CaseFilter filter{.search = call.value("search"), .overdue = call.has("overdue"), .sort = SortBy::Number};
    if (call.has("state")) {
        const auto state = fromKey<CaseState>(call.value("state"));
        if (!state) {
            QStringList keys;
            for (int i = 0; i < caseStateCount; ++i)
                keys << keyOf(CaseState(i));
            return wrongUse(Words::tr("There is no state %1. Possible: %2.")
                                .arg(call.value("state"), keys.join(QStringLiteral(", "))));
        }
        filter.states = {*state};
    }
    if (call.has("where")) {
        const auto wrong = desk::readWhere(call.value("where"), **desk, filter);
        if (!wrong.isEmpty())
            return wrongUse(wrong);
    }
    bool wrong = false;
    const auto limit = numberOption(call, "limit", 1, mostOfMany, wrong);
    if (wrong)
        return usage;
    auto ids = (*desk)->ids(filter);
    if (limit)
        ids.resize(std::min(ids.size(), size_t(*limit)), SuggestionId(0));

    exchange::Table table{.title = {},
                          .headings = {Words::tr("Number"), Words::tr("Title"), Words::tr("Lead deputy"),
                                       Words::tr("Delegation"), Words::tr("Category"), Words::tr("Unit"),
                                       Words::tr("State"), Words::tr("Assigned"), Words::tr("Due"),
                                       Words::tr("Replied"), Words::tr("Class"), Words::tr("Certified"),
                                       Words::tr("Rating")},
                          .rows = {}};
    QStringList keys{QStringLiteral("number"),     QStringLiteral("title"),       QStringLiteral("lead"),
                     QStringLiteral("delegation"), QStringLiteral("category"),    QStringLiteral("unit"),
                     QStringLiteral("state"),      QStringLiteral("assigned_on"), QStringLiteral("next_due"),
                     QStringLiteral("replied_on"), QStringLiteral("class"),       QStringLiteral("certified"),
                     QStringLiteral("rating")};
    const auto ownFields = (*desk)->registers().usedOwnFields();
    for (const OwnField& field : ownFields) {
        table.headings << field.name;
        keys << QStringLiteral("own:") + field.name; // never the key of another column
    }
    constexpr size_t portion = 500;
    for (size_t at = 0; at < ids.size(); at += portion) {
        for (const CaseLine& line : (*desk)->lines(std::span(ids).subspan(at, std::min(portion, ids.size() - at)))) {
            table.rows.push_back({line.number, line.title, line.lead, line.delegation, line.category, line.unit,
                                  call.format == Format::Json ? keyOf(line.state) : labelOf(line.state),
                                  iso(line.assignedOn), iso(line.nextDue), iso(line.repliedOn), line.replyClass,
                                  line.certifiedClass, line.result ? ratingWord(*line.result) : QString()});
            for (const OwnField& field : ownFields) {
                const auto said = line.own.find(field.id);
                table.rows.back().push_back(said == line.own.end() ? QString() : said->second);
            }
        }
    }
    printTable(call, table, keys);
    if (call.format == Format::Text)
        print(Words::tr("%n case(s)", nullptr, int(table.rows.size())));
    return done;
}

int runShow(const Call& call)
{
    const auto desk = openDesk(call, casefile::Access::Read);
    if (!desk)
        return fail(desk.error());
    const auto id = (*desk)->find(call.arguments[1]);
    const auto found = id ? (*desk)->readCase(*id) : std::nullopt;
    if (!found)
        return fail(lifecycle::Refusals{{lifecycle::Rule::NoSuchCase, lifecycle::Field::None, {call.arguments[1]}}});
    if (call.format == Format::Json)
        print(desk::caseJson(*found, **desk));
    else
        print(desk::caseText(*found, **desk));
    return done;
}

int runApply(const Call& call)
{
    QFile input(call.arguments[1]);
    const bool opened =
        call.arguments[1] == u"-" ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(exchange::ReadError{Words::tr("%1 cannot be read: %2.").arg(call.arguments[1], input.errorString()),
                                        Words::tr("Check the name.")});
    const auto desk = openDesk(call, casefile::Access::Write);
    if (!desk)
        return fail(desk.error());
    const auto report = desk::applyLines(**desk, input, call.has("keep-going"));
    QJsonArray array;
    for (const auto& line : report.lines) {
        QJsonObject object{{QStringLiteral("line"), line.number}};
        if (line.applied) {
            QStringList notices;
            for (const auto& notice : line.applied->notices)
                notices << notice.line();
            object.insert(QStringLiteral("ref"), line.applied->ref.toString());
            object.insert(QStringLiteral("state"), keyOf(line.applied->state));
            object.insert(QStringLiteral("notices"), QJsonArray::fromStringList(notices));
            if (call.format == Format::Text) {
                //: line number, case, its state now
                print(Words::tr("Line %1: %2 is now “%3”.")
                          .arg(line.number)
                          .arg(line.applied->ref.toString(), labelOf(line.applied->state)));
                for (const QString& notice : notices)
                    print(QStringLiteral("  ") + Words::tr("Mind: %1").arg(notice));
            }
        } else if (line.sitting) {
            const desk::AppliedSitting& sitting = *line.sitting;
            QStringList notices;
            for (const auto& notice : sitting.notices)
                notices << notice.line();
            QStringList cases;
            for (const auto& one : sitting.cases)
                cases << one.ref.toString();
            object.insert(QStringLiteral("confrontation"), sitting.ref);
            object.insert(QStringLiteral("state"), keyOf(sitting.state));
            object.insert(QStringLiteral("cases"), QJsonArray::fromStringList(cases));
            object.insert(QStringLiteral("notices"), QJsonArray::fromStringList(notices));
            if (call.format == Format::Text) {
                //: line number, confrontation, its state now
                print(Words::tr("Line %1: confrontation %2 is now “%3”.")
                          .arg(line.number)
                          .arg(sitting.ref, labelOf(sitting.state)));
                if (!cases.isEmpty())
                    print(QStringLiteral("  ") + cases.join(QStringLiteral(", ")));
                for (const QString& notice : notices)
                    print(QStringLiteral("  ") + Words::tr("Mind: %1").arg(notice));
            }
        } else {
            QJsonArray rules;
            for (const auto& refusal : line.refusals)
                rules.append(lifecycle::ruleKey(refusal.rule));
            object.insert(QStringLiteral("refused"), rules);
            object.insert(QStringLiteral("reason"), lifecycle::lines(line.refusals));
            fail(line.refusals, Words::tr("Line %1").arg(line.number));
        }
        array.append(object);
    }
    if (call.format == Format::Json)
        print(QJsonDocument(QJsonObject{{QStringLiteral("applied"), report.kept ? report.applied : 0},
                                        {QStringLiteral("refused"), report.refused},
                                        {QStringLiteral("lines"), array}})
                  .toJson());
    else
        print(report.kept ? Words::tr("Applied %1, refused %2.").arg(report.applied).arg(report.refused)
                          : Words::tr("Nothing was kept: one line was refused. --keep-going keeps the others."));
    return report.refused > 0 ? refused : done;
}

int runUndo(const Call& call)
{
    const auto desk = openDesk(call, casefile::Access::Write);
    if (!desk)
        return fail(desk.error());
    std::optional<JournalId> entry;
    if (call.arguments.size() > 1) {
        bool isNumber = false;
        entry = JournalId(call.arguments[1].toLongLong(&isNumber));
        if (!isNumber)
            return wrongUse(Words::tr("%1 is no entry. `huiyin-cli journal FILE` lists them.").arg(call.arguments[1]));
    }
    const auto last = entry ? std::nullopt : (*desk)->lastUndoable();
    const auto undone = (*desk)->undo(entry);
    if (!undone)
        return fail(undone.error());
    //: action and case that were taken back
    print(last ? Words::tr("Undone: %1 %2").arg(last->action, last->ref ? last->ref->toString() : QString())
               : Words::tr("Undone."));
    return done;
}

} // namespace huiyin::cli
