// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/print_command.h"

#include "paper/page_painter.h"

#include <QPageLayout>
#include <QPageRanges>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace huiyin::ui {

namespace {

constexpr double pointsPerInch = 72;

bool isWanted(const QPrinter& printer, int page)
{
    if (printer.printRange() != QPrinter::PageRange)
        return true;
    const QPageRanges ranges = printer.pageRanges();
    return ranges.isEmpty() || ranges.contains(page);
}

} // namespace

void setUp(QPrinter& printer, const paper::Pages& pages, const QString& title)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(pages.landscape() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(title);
}

std::optional<int> printPages(QPrinter& printer, const paper::Pages& pages)
{
    QPainter painter;
    int drawn = 0;
    for (int i = 0; i < pages.count(); ++i) {
        if (!isWanted(printer, i + 1))
            continue;
        const bool ready = drawn == 0 ? painter.begin(&printer) : printer.newPage();
        if (!ready)
            return std::nullopt;
        paper::paint(painter, pages.pages[i], printer.resolution() / pointsPerInch);
        ++drawn;
    }
    if (painter.isActive() && !painter.end())
        return std::nullopt;
    return drawn;
}

PrintResult printCommand(const paper::Pages& pages, const QString& title, QWidget* parent)
{
    // one printer for as long as the program runs: what was chosen is proposed again
    static std::unique_ptr<QPrinter> printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    setUp(*printer, pages, title);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                      QAbstractPrintDialog::PrintCollateCopies);
    dialog.setMinMax(1, pages.count());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const bool landscape = printer->pageLayout().orientation() == QPageLayout::Landscape;
    if (landscape != pages.landscape()) // the dialog lets it be turned, the pages do not turn with it
        printer->setPageOrientation(pages.landscape() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setFullPage(true);
    const QString name = printer->outputFileName().isEmpty() ? printer->printerName() : printer->outputFileName();
    const auto drawn = printPages(*printer, pages);
    if (!drawn)
        return {.outcome = Printed::Failed, .printer = name};
    return {.outcome = Printed::Sent, .printer = name, .pages = *drawn};
}

} // namespace huiyin::ui
