// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sitting_rooms.h"

#include "app/desktop/ask_path.h"
#include "app/guarded.h"
#include "paper/sitting_papers.h"
#include "print/print_command.h"
#include "reports/paper_dialog.h"

#include <QCoreApplication>
#include <QMenu>

namespace huiyin {

using ui::Said; // lupdate loses the context after a qualified return type

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SittingRooms)
};

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

Said written(const paper::Document& document, const desk::Desk& desk, const QString& suffix, QWidget* parent)
{
    const QString name = document.titleLines.join(QString());
    const QString path = askWhereToWrite(parent, name, name + u'.' + suffix, suffix);
    if (path.isEmpty())
        return {};
    if (const auto done = paper::writePaper(document, path, desk); !done)
        return {false, done.error().what()};
    return {true, Words::tr("Written: %1").arg(path)};
}

void showPaper(const std::shared_ptr<desk::Desk>& desk, const paper::Document& document, QWidget* parent)
{
    const QString title = document.titleLines.join(u' ');
    const paper::Pages pages = paper::sittingPages(document);
    const ui::PaperDoors doors{
        .print = [=](QWidget* above) { return printed(pages, title, above); },
        .writePdf = [=](QWidget* above) { return written(document, *desk, QStringLiteral("pdf"), above); },
        .writeDocx = [=](QWidget* above) { return written(document, *desk, QStringLiteral("docx"), above); }};
    auto* dialog = new ui::PaperDialog(title, pages, doors, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

ui::SittingRooms sittingRoomsOf(const std::shared_ptr<desk::Desk>& desk,
                                const std::function<void(const casefile::Error&)>& report, const Turn& turn)
{
    using Made = std::optional<paper::Document>;
    const auto made =
        inTurn(guarded(
                   [desk](paper::PaperKind kind, ConfrontationId id, std::optional<SuggestionId> only) -> Made {
                       const auto source = paper::readSource(*desk, id);
                       return source ? Made(paper::sittingDocument(kind, *source, only)) : std::nullopt;
                   },
                   report),
               turn);
    const auto show = [desk, made](paper::PaperKind kind, ConfrontationId id, std::optional<SuggestionId> only,
                                   QWidget* parent) {
        if (const Made document = made(kind, id, only))
            showPaper(desk, *document, parent);
    };
    ui::SittingRooms rooms;
    rooms.fillPapers = [show](QMenu& menu, const Confrontation& about, QWidget* parent) {
        for (const Word<paper::PaperKind>& word : wordTable(paper::PaperKind()))
            menu.addAction(labelOf(word.value), parent,
                           [show, kind = word.value, id = about.id, parent] { show(kind, id, std::nullopt, parent); });
    };
    rooms.record = [show](SuggestionId suggestion, ConfrontationId about, QWidget* parent) {
        show(paper::PaperKind::Record, about, suggestion, parent);
    };
    return rooms;
}

std::function<void(QWidget*)> ledgerPaperOf(const std::shared_ptr<desk::Desk>& desk,
                                            const std::function<void(const casefile::Error&)>& report, const Turn& turn)
{
    const auto made = inTurn(
        guarded([desk]() -> std::optional<paper::Document> { return paper::promiseLedger(*desk); }, report), turn);
    return [desk, made](QWidget* parent) {
        if (const std::optional<paper::Document> document = made())
            showPaper(desk, *document, parent);
    };
}

} // namespace huiyin
