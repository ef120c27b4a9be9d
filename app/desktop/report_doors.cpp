// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report_doors.h"

#include "app/desktop/ask_path.h"
#include "app/desktop/doors_of.h"
#include "app/guarded.h"
#include "app/report_table.h"
#include "exchange/table_writer.h"
#include "paper/closure_paper.h"
#include "paper/follow_paper.h"
#include "paper/pdf_file.h"
#include "paper/sitting_papers.h"
#include "print/print_command.h"

#include <QCoreApplication>

namespace huiyin {

using ui::Said; // lupdate loses the context after a qualified return type

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportDoors)
};

Said written(const QString& path)
{
    return {true, Words::tr("Written: %1").arg(path)};
}

Said writePdf(const desk::Desk& desk, const stats::ClosureReport& report, const QString& path)
{
    const paper::Document document = paper::closureDocument(report, desk.office());
    const auto done = paper::writePdf(paper::closurePages(document), path,
                                      {.title = document.titleLines.join(u' '),
                                       .author = desk.office().name,
                                       .creator = QStringLiteral("Huiyin ") + QCoreApplication::applicationVersion(),
                                       .created = QDateTime(report.query.period.asOf, QTime(12, 0), Qt::UTC)});
    if (!done)
        return {false, done.error().what() + u' ' + Words::tr("Choose another place.")};
    return written(path);
}

Said writeTable(const exchange::Table& table, const QString& path)
{
    const auto done = path.endsWith(u".csv", Qt::CaseInsensitive) ? exchange::writeCsv(table, path)
                                                                  : exchange::writeXlsx(table, path);
    if (!done)
        return {false, done.error().line()};
    return written(path);
}

Said writeFollow(const desk::Desk& desk, const stats::FollowReport& report, const QString& path)
{
    if (!path.endsWith(u".pdf", Qt::CaseInsensitive))
        return writeTable(followTable(report), path);
    if (const auto done = paper::writePaper(paper::followDocument(report, desk.office()), path, desk); !done)
        return {false, done.error().what() + u' ' + Words::tr("Choose another place.")};
    return written(path);
}

Said print(const paper::Pages& pages, const QString& title, QWidget* parent)
{
    const ui::PrintResult result = ui::printCommand(pages, title, parent);
    switch (result.outcome) {
    case ui::Printed::Cancelled:
        return {};
    case ui::Printed::Sent:
        return {true, Words::tr("%n page(s) sent to %1", nullptr, result.pages).arg(result.printer)};
    case ui::Printed::Failed:
        return {false,
                Words::tr("%1 does not take the pages. See whether it is switched on, choose another printer, or "
                          "write a PDF.")
                    .arg(result.printer)};
    }
    Q_UNREACHABLE();
}

std::vector<ui::Sitting> sittings(const desk::Desk& desk)
{
    std::vector<ui::Sitting> found;
    for (const auto& [congress, session] : desk.sessions())
        found.push_back({congress, session});
    return found;
}

} // namespace

ui::ReportDoors reportDoorsOf(const std::shared_ptr<desk::Desk>& desk,
                              const std::function<void(const casefile::Error&)>& report, const Turn& turn,
                              const std::shared_ptr<const Readers>& readers)
{
    const auto guard = [&](auto door) { return inTurn(guarded(std::move(door), report), turn); };
    ui::ReportDoors doors;
    doors.report = guard([desk](const stats::ClosureQuery& query) -> std::optional<stats::ClosureReport> {
        return stats::closureReport(*desk, query);
    });
    doors.casesBehind = guard([desk](const stats::ClosureQuery& query, const QString& key, const QString& figure) {
        return stats::casesBehind(*desk, query, key, figure);
    });
    doors.sittings = guard([desk] { return sittings(*desk); });
    doors.writePdf = [desk](const stats::ClosureReport& counted, const QString& path) {
        return writePdf(*desk, counted, path);
    };
    doors.writeSheet = [](const stats::ClosureReport& counted, const QString& path) {
        return writeTable(reportTable(counted), path);
    };
    doors.follow = guard([desk](const stats::FollowQuery& query) -> std::optional<stats::FollowReport> {
        return stats::followReport(*desk, query);
    });
    doors.confrontations = guard([desk] { return desk->confrontations(); });
    doors.writeFollow = [desk](const stats::FollowReport& counted, const QString& path) {
        return writeFollow(*desk, counted, path);
    };
    doors.print = print;
    doors.askPath = askWhereToWrite;
    // these read what lies in memory and cannot fail
    doors.office = [desk] { return desk->office(); };
    doors.variant = [desk] { return desk->officeRules().closureVariant; };
    doors.today = [desk] { return desk->today(); };
    doors.aside = readAside<ui::ReportDoors>(
        guard([desk] { return desk->isLarge(); }), readers,
        [](const Readers::Reader& reader, const auto& told) { return reportDoorsOf(reader, told, newTurn()); });
    return doors;
}

} // namespace huiyin
