// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sitting_rooms.h"

#include "app/desktop/show_paper.h"
#include "app/guarded.h"
#include "paper/sitting_papers.h"

#include <QMenu>

namespace huiyin {

ui::SittingRooms sittingRoomsOf(const std::shared_ptr<desk::Desk>& desk,
                                const std::function<void(const casefile::Error&)>& report, const Turn& turn)
{
    using Made = std::optional<paper::Document>;
    const auto made =
        inTurn(guarded(
                   [desk](paper::PaperKind kind, ConfrontationId id, std::optional<SuggestionId> only) -> Made {
                       auto source = paper::readSource(*desk, id);
                       if (source && only) // of one case: asked for in meeting mode, before the room
                           paper::maskContacts(*source);
                       return source ? Made(paper::sittingDocument(kind, *source, only)) : std::nullopt;
                   },
                   report),
               turn);
    const auto show = [desk, made](paper::PaperKind kind, ConfrontationId id, std::optional<SuggestionId> only,
                                   QWidget* parent) {
        if (const Made document = made(kind, id, only))
            showPapers(desk, {*document}, parent);
    };
    ui::SittingRooms rooms;
    rooms.fillPapers = [show](QMenu& menu, const Confrontation& about, QWidget* parent) {
        for (const Word<paper::PaperKind>& word : wordTable(paper::PaperKind())) {
            QAction* action =
                menu.addAction(labelOf(word.value), parent, [show, kind = word.value, id = about.id, parent] {
                    show(kind, id, std::nullopt, parent);
                });
            const auto early = paper::tooEarly(word.value, about);
            action->setEnabled(!early);
            if (early)
                action->setToolTip(early->line());
        }
        menu.setToolTipsVisible(true);
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
            showPapers(desk, {*document}, parent);
    };
}

} // namespace huiyin
