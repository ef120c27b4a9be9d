// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/show_paper.h"

#include "app/desktop/ask_path.h"
#include "paper/sitting_papers.h"
#include "print/print_command.h"
#include "reports/paper_dialog.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace huiyin {

using ui::Said; // lupdate loses the context after a qualified return type

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShowPaper)
};

using Documents = std::vector<paper::Document>;

Said printed(const paper::Pages& pages, const QString& title, QWidget* parent)
{
    const ui::PrintResult result = ui::printCommand(pages, title, parent);
    switch (result.outcome) {
    case ui::Printed::Cancelled:
        return {};
    case ui::Printed::Sent:
        return {true, Words::tr("%n page(s) sent to %1", nullptr, result.pages).arg(result.printer)};
    case ui::Printed::Failed:
        return {false,
                Words::tr("%1 does not take the pages. Choose another printer, or write a PDF.").arg(result.printer)};
    }
    Q_UNREACHABLE();
}

paper::Pages pagesOf(const Documents& documents)
{
    paper::Pages all;
    for (const paper::Document& document : documents)
        all.pages += paper::sittingPages(document).pages;
    return all;
}

Said writtenPdf(const Documents& documents, const desk::Desk& desk, QWidget* parent)
{
    const QString name = documents.front().titleLines.join(QString());
    const QString path = askWhereToWrite(parent, name, name + QStringLiteral(".pdf"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return {};
    if (const auto done = paper::writePdf(pagesOf(documents), path, paper::pdfInfo(documents.front(), desk)); !done)
        return {false, done.error().what()};
    return {true, Words::tr("Written: %1").arg(path)};
}

//! Several papers become several files, numbered behind the name that was chosen.
Said writtenDocx(const Documents& documents, const desk::Desk& desk, QWidget* parent)
{
    const QString name = documents.front().titleLines.join(QString());
    const QString path = askWhereToWrite(parent, name, name + QStringLiteral(".docx"), QStringLiteral("docx"));
    if (path.isEmpty())
        return {};
    const QFileInfo chosen(path);
    QStringList paths;
    for (size_t i = 0; i < documents.size(); ++i) {
        const QString one =
            documents.size() == 1
                ? path
                : QStringLiteral("%1/%2-%3.docx").arg(chosen.path(), chosen.completeBaseName()).arg(i + 1);
        if (documents.size() > 1 && QFileInfo::exists(one))
            return {false, Words::tr("%1 is there already. Choose another name.").arg(one)};
        paths << one;
    }
    for (size_t i = 0; i < documents.size(); ++i) {
        if (const auto done = paper::writePaper(documents[i], paths[qsizetype(i)], desk); !done)
            return {false, done.error().what()};
    }
    return {true, Words::tr("Written: %1").arg(paths.join(QStringLiteral("、")))};
}

} // namespace

void showPapers(const std::shared_ptr<desk::Desk>& desk, const Documents& documents, QWidget* parent)
{
    showPages(desk, documents, pagesOf(documents), parent);
}

void showPages(const std::shared_ptr<desk::Desk>& desk, const Documents& documents, const paper::Pages& pages,
               QWidget* parent)
{
    const QString title = documents.front().titleLines.join(u' ');
    const ui::PaperDoors doors{.print = [=](QWidget* above) { return printed(pages, title, above); },
                               .writePdf = [=](QWidget* above) { return writtenPdf(documents, *desk, above); },
                               .writeDocx = [=](QWidget* above) { return writtenDocx(documents, *desk, above); }};
    auto* dialog = new ui::PaperDialog(title, pages, doors, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace huiyin
