// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/items.h"
#include "bench/rows.h"
#include "desk/import_ledger.h"
#include "exchange/ledger_file.h"
#include "exchange/table_writer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace huiyin::bench {

namespace {

void writeBook(int rows, const QString& path)
{
    exchange::Table table{.title = QStringLiteral("台账"),
                          .headings = {QStringLiteral("届"), QStringLiteral("次"), QStringLiteral("编号"),
                                       QStringLiteral("标题"), QStringLiteral("建议内容"), QStringLiteral("类别"),
                                       QStringLiteral("领衔代表"), QStringLiteral("代表团"), QStringLiteral("主办单位"),
                                       QStringLiteral("交办日期"), QStringLiteral("答复日期"),
                                       QStringLiteral("办理结果"), QStringLiteral("满意度")},
                          .rows = {}};
    const auto day = [](const std::optional<QDate>& date) {
        return date ? exchange::TableValue(*date) : exchange::TableValue(std::monostate());
    };
    for (int i = 0; i < rows; ++i) {
        const desk::LedgerCase one = ledgerCase(i);
        table.rows.push_back({qint64(*one.congress), qint64(*one.session), qint64(*one.serial), one.title, one.body,
                              one.category, one.lead, one.delegation, one.leadUnits.front(), day(one.assignedOn),
                              day(one.repliedOn), one.replyClass, one.result ? ratingWord(*one.result) : QString()});
    }
    if (!exchange::writeXlsx(table, path))
        wrong(QStringLiteral("no workbook can be written to %1").arg(path));
}

void takeIn(const QString& book, const QString& file, int rows)
{
    QFile::remove(file);
    const auto desk = emptyFile(file);
    const auto ledger = exchange::readLedger(book, {});
    if (!ledger)
        wrong(QStringLiteral("the workbook cannot be read"));
    const auto report = desk::importLedger(*desk, ledger->cases, {.file = book});
    if (report.created != rows)
        wrong(QStringLiteral("of %1 rows %2 were taken").arg(rows).arg(report.created));
}

void convert(const QString& office, const QString& book, const QString& folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(office,
                  {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder), QStringLiteral("--headless"),
                   QStringLiteral("--convert-to"), QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76"),
                   QStringLiteral("--outdir"), folder + QStringLiteral("/office"), book});
    constexpr int tenMinutes = 600'000;
    if (!process.waitForFinished(tenMinutes) || process.exitCode() != 0)
        wrong(QStringLiteral("LibreOffice: ") + QString::fromUtf8(process.readAll()));
}

} // namespace

void importAgainstOffice(int rows, const QString& folder, Results& results)
{
    Result result{.size = rows,
                  .item = QStringLiteral("import of a workbook into a new file"),
                  .other = QStringLiteral("LibreOffice converting it to csv"),
                  .times = {},
                  .aim = 3.0,
                  .note = {}};
    const QString book = folder + QStringLiteral("/book.xlsx");
    writeBook(rows, book);
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        result.note = QStringLiteral("LibreOffice is not installed");
    } else {
        convert(office, book, folder); // the first start makes its profile
        constexpr int rounds = 3;
        result.times = paired(
            rounds, [&] { takeIn(book, folder + QStringLiteral("/import.huiyin"), rows); },
            [&] { convert(office, book, folder); });
        const QFile converted(folder + QStringLiteral("/office/book.csv"));
        if (converted.size() < QFile(book).size() / 2)
            wrong(QStringLiteral("LibreOffice wrote %1 bytes of csv").arg(converted.size()));
    }
    results.add(result);
}

} // namespace huiyin::bench
