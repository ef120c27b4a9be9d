// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/show_paper.h"

#include "app/desktop/ask_path.h"
#include "app/desktop/beside.h"
#include "paper/sitting_papers.h"
#include "print/print_command.h"
#include "reports/paper_dialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>

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

QString askPath(const Documents& documents, const QString& suffix, QWidget* parent)
{
    const QString name = documents.front().titleLines.join(QString());
    return askWhereToWrite(parent, name, name + u'.' + suffix, suffix);
}

ui::Writing writePdf(const Documents& documents, const paper::Pages& pages, const desk::Desk& desk, QWidget* parent)
{
    const QString path = askPath(documents, QStringLiteral("pdf"), parent);
    if (path.isEmpty())
        return {};
    return [path, pages, info = paper::pdfInfo(documents.front(), desk)]() -> Said {
        if (const auto done = paper::writePdf(pages, path, info); !done)
            return {false, done.error().what()};
        return {true, Words::tr("Written: %1").arg(path)};
    };
}

//! Of several papers each bears whom it is for, else its number.
QString nameOf(const paper::Document& document, size_t number)
{
    const QString count = QString::number(number);
    return document.addressee.isEmpty() ? count : count + u'-' + document.addressee;
}

//! Several papers become several files, numbered behind the name that was chosen.
ui::Writing writeDocx(const Documents& documents, const std::shared_ptr<desk::Desk>& desk, QWidget* parent)
{
    const QString path = askPath(documents, QStringLiteral("docx"), parent);
    if (path.isEmpty())
        return {};
    return [path, documents, desk]() -> Said {
        const QFileInfo chosen(path);
        QStringList paths;
        for (size_t i = 0; i < documents.size(); ++i) {
            const QString one = documents.size() == 1
                                    ? path
                                    : QStringLiteral("%1/%2-%3.docx")
                                          .arg(chosen.path(), chosen.completeBaseName(), nameOf(documents[i], i + 1));
            if (documents.size() > 1 && QFileInfo::exists(one))
                return {false, Words::tr("%1 is there already. Choose another name.").arg(one)};
            paths << one;
        }
        for (size_t i = 0; i < documents.size(); ++i) {
            if (const auto done = paper::writePaper(documents[i], paths[qsizetype(i)], *desk); !done)
                return {false, done.error().what()};
        }
        if (paths.size() > 1)
            return {true, Words::tr("%n file(s) written to %1", nullptr, int(paths.size())).arg(chosen.path())};
        return {true, Words::tr("Written: %1").arg(path)};
    };
}

} // namespace

void showPapers(const std::shared_ptr<desk::Desk>& desk, const MakePapers& make, QWidget* parent)
{
    struct Made {
        Documents documents;
        paper::Pages pages;
    };
    const auto made = std::make_shared<Made>();
    ui::WorkDialog::run(
        parent, Words::tr("Making the pages…"),
        [made, make, path = desk->path(), environment = desk->environment()](const Proceed& proceed) {
            using Reader = std::shared_ptr<desk::Desk>;
            return beside(path, environment, proceed, [&](const Reader& reader, const Proceed& told) -> ui::WorkEnd {
                made->documents = make(*reader);
                const int all = int(made->documents.size());
                for (int i = 0; i < all && told(i, all); ++i)
                    made->pages.pages += paper::sittingPages(made->documents[size_t(i)]).pages;
                return {.done = true, .words = {}, .file = {}};
            });
        },
        [made, desk, parent](const ui::WorkEnd& end) {
            if (end.done && !made->documents.empty())
                showPages(desk, made->documents, made->pages, parent);
            else if (!end.words.isEmpty())
                QMessageBox::critical(parent, Words::tr("The pages could not be made"), end.words);
        });
}

void showPages(const std::shared_ptr<desk::Desk>& desk, const Documents& documents, const paper::Pages& pages,
               QWidget* parent)
{
    const QString title = documents.front().titleLines.join(u' ');
    const ui::PaperDoors doors{.print = [=](QWidget* above) { return printed(pages, title, above); },
                               .writePdf = [=](QWidget* above) { return writePdf(documents, pages, *desk, above); },
                               .writeDocx = [=](QWidget* above) { return writeDocx(documents, desk, above); }};
    auto* dialog = new ui::PaperDialog(title, pages, doors, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace huiyin
