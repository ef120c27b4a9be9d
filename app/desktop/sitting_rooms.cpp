// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sitting_rooms.h"

#include "app/desktop/show_paper.h"
#include "paper/sitting_papers.h"

#include <QMenu>

namespace huiyin {

ui::SittingRooms sittingRoomsOf(const std::shared_ptr<desk::Desk>& desk)
{
    const auto show = [desk](paper::PaperKind kind, ConfrontationId id, std::optional<SuggestionId> only,
                             QWidget* parent) {
        showPapers(
            desk,
            [=](const desk::Desk& reader) {
                std::vector<paper::Document> papers;
                if (auto source = paper::readSource(reader, id)) {
                    if (only) // of one case: asked for in meeting mode, before the room
                        paper::maskContacts(*source);
                    papers.push_back(paper::sittingDocument(kind, *source, only));
                }
                return papers;
            },
            parent);
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

std::function<void(QWidget*)> ledgerPaperOf(const std::shared_ptr<desk::Desk>& desk)
{
    return [desk](QWidget* parent) {
        showPapers(
            desk, [](const desk::Desk& reader) { return std::vector{paper::promiseLedger(reader)}; }, parent);
    };
}

} // namespace huiyin
