// SPDX-License-Identifier: GPL-3.0-or-later
// report: the closure report in every format, and the cases behind one of its numbers.
#include "app/cli/cli.h"

#include "app/report_table.h"
#include "casefile/whole_file.h"
#include "paper/closure_paper.h"
#include "paper/follow_paper.h"
#include "paper/pdf_file.h"
#include "paper/sitting_papers.h"
#include "stats/closure_report.h"
#include "stats/follow_report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace huiyin::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

//! Reads the options into a query; false after a complaint.
bool readQuery(const Call& call, const desk::Desk& desk, stats::ClosureQuery& query)
{
    bool wrong = false;
    query.period.asOf = call.environment.today();
    query.period.from = dateOption(call, "from", wrong);
    query.period.to = dateOption(call, "to", wrong);
    query.variant = desk.officeRules().closureVariant;
    if (call.has("variant")) {
        const QString key = call.value("variant");
        if (key == u"answered")
            query.variant = lifecycle::ClosureVariant::Answered;
        else if (key == u"solved")
            query.variant = lifecycle::ClosureVariant::Solved;
        else if (key == u"certified")
            query.variant = lifecycle::ClosureVariant::Certified;
        else {
            complain(Words::tr("There is no closure rate %1. Possible: answered, solved, certified.").arg(key));
            return false;
        }
    }
    if (call.has("by")) {
        const auto grouping = stats::groupingFromKey(call.value("by"));
        if (!grouping) {
            QStringList keys;
            for (const Grouping possible : stats::groupings())
                keys << stats::groupingKey(possible);
            complain(Words::tr("There is no grouping %1. Possible: %2.")
                         .arg(call.value("by"), keys.join(QStringLiteral(", "))));
            return false;
        }
        query.by = *grouping;
    }
    if (call.has("session")) {
        static const QRegularExpression form(QStringLiteral("^(\\d{1,2})-(\\d{1,2})$"));
        const auto match = form.match(call.value("session"));
        if (!match.hasMatch()) {
            complain(Words::tr("%1 is no session. Write congress and session as 18-4.").arg(call.value("session")));
            return false;
        }
        query.period.congress = match.captured(1).toInt();
        query.period.session = match.captured(2).toInt();
    }
    if (query.period.from && query.period.to && *query.period.from > *query.period.to) {
        complain(Words::tr("--from %1 lies after --to %2. Exchange the two days.")
                     .arg(call.value("from"), call.value("to")));
        return false;
    }
    return !wrong;
}

int listBehind(const Call& call, const desk::Desk& desk, const stats::ClosureQuery& query)
{
    const QString wanted = call.value("cases");
    const auto slash = wanted.endsWith(QStringLiteral("/of")) ? wanted.lastIndexOf(u'/', -4) : wanted.lastIndexOf(u'/');
    const auto filter =
        stats::casesBehind(desk, query, slash < 0 ? QString() : wanted.left(slash), wanted.mid(slash + 1));
    if (!filter)
        return wrongUse(Words::tr("The report has no number %1. Write GROUP/FIGURE, such as 县财政局/overdue, or a "
                                  "figure of the total: suggestions, replied, "
                                  "overdue, closed, class:A, rating:满意, or the id of a rate.")
                            .arg(wanted));
    const auto ids = desk.ids(*filter);
    exchange::Table table{.title = {},
                          .headings = {Words::tr("Number"), Words::tr("Title"), Words::tr("Unit"), Words::tr("State")},
                          .rows = {}};
    for (const CaseLine& line : desk.lines(ids))
        table.rows.push_back({line.number, line.title, line.unit, labelOf(line.state)});
    printTable(call, table,
               {QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("unit"), QStringLiteral("state")});
    return done;
}

int writeBytes(const QString& path, const QByteArray& bytes)
{
    if (const auto written = casefile::writeWhole(path, bytes); !written)
        return fail(exchange::ReadError{Words::tr("%1 cannot be written: %2.").arg(path, written.error().text),
                                        Words::tr("Choose another place.")});
    return done;
}

//! The table in the format that the name ends in, or the PDF of the document.
int writeFollow(const stats::FollowReport& report, const desk::Desk& desk, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"json")
        return writeBytes(path, stats::toJson(report));
    if (suffix == u"xlsx" || suffix == u"csv") {
        const exchange::Table table = followTable(report);
        const auto written = suffix == u"xlsx" ? exchange::writeXlsx(table, path) : exchange::writeCsv(table, path);
        return written ? done : fail(written.error());
    }
    if (suffix != u"pdf" && suffix != u"docx")
        return wrongUse(Words::tr("%1: the name must end in .pdf, .docx, .xlsx, .csv or .json.").arg(path));
    if (const auto written = paper::writePaper(paper::followDocument(report, desk.office()), path, desk); !written)
        return fail(exchange::ReadError{written.error().what(), Words::tr("Choose another place.")});
    return done;
}

//! What one figure counts: ROW/FIGURE, or a figure of the total.
int listCounted(const Call& call, const desk::Desk& desk, const stats::FollowReport& report)
{
    const QString wanted = call.value("cases");
    const auto slash = wanted.lastIndexOf(u'/');
    const QString key = slash < 0 ? QString() : wanted.left(slash);
    const auto row = std::ranges::find(report.rows, key, &stats::FollowRow::key);
    const bool hasRow = slash < 0 || row != report.rows.end();
    const stats::FollowRow& meant = slash < 0 || !hasRow ? report.total : *row;
    const auto figure = meant.figures.find(wanted.mid(slash + 1));
    if (!hasRow || figure == meant.figures.end()) {
        QStringList ids;
        for (const stats::FollowFigure& possible : stats::figuresOf(report.query.kind))
            ids << QString::fromLatin1(possible.id);
        return wrongUse(Words::tr("The report has no number %1. Write GROUP/FIGURE or a figure of the total: %2.")
                            .arg(wanted, ids.join(QStringLiteral(", "))));
    }
    exchange::Table table{
        .title = {},
        .headings = {Words::tr("Number"), Words::tr("Title"), Words::tr("Unit"), Words::tr("Promise")},
        .rows = {}};
    for (const stats::Behind& behind : figure->second) {
        const CaseLine line = desk.lines(std::array{behind.suggestion}).front();
        table.rows.push_back({line.number, line.title,
                              behind.unit ? desk.registers().unitName(*behind.unit) : line.unit,
                              behind.promise > 0 ? exchange::TableValue(qint64(behind.promise)) : QString()});
    }
    printTable(call, table,
               {QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("unit"), QStringLiteral("promise")});
    return done;
}

bool readFollowQuery(const Call& call, const desk::Desk& desk, stats::FollowQuery& query)
{
    bool wrong = false;
    query.asOf = call.environment.today();
    query.from = dateOption(call, "from", wrong);
    query.to = dateOption(call, "to", wrong);
    query.cohort = dateOption(call, "cohort", wrong);
    const auto possible = stats::groupingsOf(query.kind);
    query.by = possible.front();
    if (call.has("by")) {
        const auto by = fromKey<stats::FollowBy>(call.value("by"));
        QStringList keys;
        for (const stats::FollowBy one : possible)
            keys << keyOf(one);
        if (!by || !keys.contains(keyOf(*by))) {
            complain(Words::tr("There is no grouping %1. Possible: %2.")
                         .arg(call.value("by"), keys.join(QStringLiteral(", "))));
            return false;
        }
        query.by = *by;
    }
    if (call.has("confrontation")) {
        query.confrontation = desk.findConfrontation(call.value("confrontation"));
        if (!query.confrontation) {
            complain(Words::tr("There is no confrontation %1. huiyin-cli confrontation FILE lists them.")
                         .arg(call.value("confrontation")));
            return false;
        }
    }
    return !wrong;
}

int runFollowReport(const Call& call, stats::FollowKind kind)
{
    if (casefile::isSameFile(call.value("out"), call.arguments[0]))
        return wrongUse(Words::tr("--out %1 is the case file itself. Choose another name.").arg(call.value("out")));
    const auto desk = openDesk(call, casefile::Access::Read);
    if (!desk)
        return fail(desk.error());
    stats::FollowQuery query{.kind = kind};
    if (!readFollowQuery(call, **desk, query))
        return usage;
    const auto report = stats::followReport(**desk, query);
    if (call.has("cases"))
        return listCounted(call, **desk, report);
    if (call.has("out")) {
        const int result = writeFollow(report, **desk, call.value("out"));
        if (result == done)
            print(Words::tr("Written: %1").arg(call.value("out")));
        return result;
    }
    if (call.format == Format::Json)
        print(stats::toJson(report));
    else if (call.format == Format::Csv)
        print(exchange::csvText(followTable(report)));
    else
        print(exchange::plainText(followTable(report)));
    return done;
}

int writeOut(const Call& call, const desk::Desk& desk, const stats::ClosureReport& report, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"json")
        return writeBytes(path, stats::toJson(report));
    if (suffix == u"xlsx" || suffix == u"csv") {
        const exchange::Table table = reportTable(report);
        const auto written = suffix == u"xlsx" ? exchange::writeXlsx(table, path) : exchange::writeCsv(table, path);
        return written ? done : fail(written.error());
    }
    if (suffix != u"pdf")
        return wrongUse(Words::tr("%1: the name must end in .pdf, .xlsx, .csv or .json.").arg(path));
    const auto document = paper::closureDocument(report, desk.office());
    const auto written = paper::writePdf(paper::closurePages(document), path,
                                         {.title = document.titleLines.join(u' '),
                                          .author = desk.office().name,
                                          .creator = QStringLiteral("Huiyin ") + QCoreApplication::applicationVersion(),
                                          .created = QDateTime(call.environment.today(), QTime(12, 0), Qt::UTC)});
    if (!written)
        return fail(exchange::ReadError{written.error().what(), Words::tr("Choose another place.")});
    return done;
}

} // namespace

int runReport(const Call& call)
{
    if (const auto kind = fromKey<stats::FollowKind>(call.arguments[1]))
        return runFollowReport(call, *kind);
    if (call.arguments[1] != u"closure")
        return wrongUse(Words::tr("There is no report %1. Possible: closure, gap, confrontation, promises, key.")
                            .arg(call.arguments[1]));
    if (casefile::isSameFile(call.value("out"), call.arguments[0]))
        return wrongUse(Words::tr("--out %1 is the case file itself. Choose another name.").arg(call.value("out")));
    const auto desk = openDesk(call, casefile::Access::Read);
    if (!desk)
        return fail(desk.error());
    stats::ClosureQuery query;
    if (!readQuery(call, **desk, query))
        return usage;
    if (call.has("cases"))
        return listBehind(call, **desk, query);
    const auto report = stats::closureReport(**desk, query);
    if (call.has("out")) {
        const int result = writeOut(call, **desk, report, call.value("out"));
        if (result == done)
            print(Words::tr("Written: %1").arg(call.value("out")));
        return result;
    }
    if (call.format == Format::Json) {
        print(stats::toJson(report));
        return done;
    }
    const exchange::Table table = reportTable(report);
    if (call.format == Format::Csv) {
        print(exchange::csvText(table));
        return done;
    }
    print(exchange::plainText(table));
    for (const char* id : {"answered", "solved", "certified", "satisfied_or_basically"})
        print(stats::metric(QString::fromLatin1(id))->footnote());
    return done;
}

} // namespace huiyin::cli
