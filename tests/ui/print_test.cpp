// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "paper/closure_paper.h"
#include "paper/ideograph.h"
#include "paper/page_painter.h"
#include "print/print_command.h"
#include "stats/closure_report.h"

#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>

#include <algorithm>

using namespace huiyin;
using namespace huiyin::test;

namespace {

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

//! What a page says, without blanks and in order of the characters. Digits are left out: a printer's PDF has no text
//! for figures of one width, which the program's own PDF mends; the ink is compared instead.
QString sorted(const QString& text)
{
    QString kept;
    for (const QChar c : paper::withUnifiedIdeographs(text).normalized(QString::NormalizationForm_KC)) { // ﬁ is f and i
        if (!c.isSpace() && !c.isDigit())
            kept += c;
    }
    std::ranges::sort(kept);
    return kept;
}

//! The page as the preview paints it, in grey cells of 4 mm or so.
QImage cells(const QImage& picture)
{
    return picture.convertToFormat(QImage::Format_Grayscale8)
        .scaled(52, 74, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage painted(const paper::Page& page, double dpi, double shift = 0)
{
    QImage picture((page.size * dpi / 72).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(shift, shift);
    paper::paint(painter, page, dpi / 72);
    return cells(picture);
}

double difference(const QImage& one, const QImage& other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    }
    return sum / (one.width() * one.height());
}

QString textOf(const paper::Page& page)
{
    QString text;
    for (const paper::Operation& operation : page.operations) {
        if (const auto* op = std::get_if<paper::TextOp>(&operation))
            text += op->text;
    }
    return text;
}

paper::Pages reportPages(DeskFixture& f)
{
    f.setToday(QDate(2026, 7, 1));
    for (int i = 0; i < 25; ++i)
        f.assigned();
    stats::ClosureQuery query;
    query.period.asOf = QDate(2026, 7, 1);
    const auto report = stats::closureReport(*f.desk, query);
    return paper::closurePages(paper::closureDocument(report, f.desk->office()));
}

} // namespace

TEST_CASE("a printer gets what the preview shows", "[ui]")
{
    DeskFixture f;
    const paper::Pages pages = reportPages(f);
    const QString file = f.folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    ui::setUp(printer, pages, QStringLiteral("report"));
    CHECK(ui::printPages(printer, pages) == pages.count());

    for (int i = 0; i < pages.count(); ++i) {
        const QString number = QString::number(i + 1);
        const QString printed = run(QStringLiteral("pdftotext"), {QStringLiteral("-f"), number, QStringLiteral("-l"),
                                                                  number, file, QStringLiteral("-")});
        CHECK(sorted(printed).toStdString() == sorted(textOf(pages.pages[i])).toStdString());
    }
    const QString info = run(QStringLiteral("pdfinfo"), {file});
    CHECK(info.contains(QStringLiteral("A4")));

    // the same ink in the same places: nothing was scaled or pushed by a printer's margin
    constexpr double dpi = 96;
    const QString stem = f.folder.filePath(QStringLiteral("page"));
    run(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-r"),
                                     QString::number(dpi), file, stem});
    const QImage printed = cells(QImage(stem + QStringLiteral(".png")));
    REQUIRE_FALSE(printed.isNull());
    const double same = difference(printed, painted(pages.pages[0], dpi));
    const double moved = difference(printed, painted(pages.pages[0], dpi, 10)); // by 2.6 mm
    CHECK(same < 1);
    CHECK(moved > 3 * same);
}

TEST_CASE("only the pages asked for are printed", "[ui]")
{
    DeskFixture f;
    paper::Pages pages = reportPages(f);
    pages.pages << pages.pages[0] << pages.pages[0];
    const QString file = f.folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    ui::setUp(printer, pages, QStringLiteral("report"));
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    CHECK(ui::printPages(printer, pages) == 2);
}

TEST_CASE("a printer that does not begin is told", "[ui]")
{
    DeskFixture f;
    const paper::Pages pages = reportPages(f);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(f.folder.filePath(QStringLiteral("no/such/folder/printed.pdf")));
    ui::setUp(printer, pages, QStringLiteral("report"));
    CHECK_FALSE(ui::printPages(printer, pages));
}
