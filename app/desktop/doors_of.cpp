// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/doors_of.h"

#include "app/guarded.h"
#include "desk/photos.h"

#include <QDesktopServices>
#include <QUrl>

namespace huiyin {

ui::Doors doorsOf(const std::shared_ptr<desk::Desk>& desk, const std::function<void(const casefile::Error&)>& report,
                  const Turn& turn, const std::shared_ptr<const Readers>& readers)
{
    const auto guard = [&](auto door) { return inTurn(guarded(std::move(door), report), turn); };
    ui::Doors doors;
    doors.ids = guard([desk](const CaseFilter& filter) { return desk->ids(filter); });
    doors.first = guard([desk](const CaseFilter& filter, int most) { return desk->first(filter, most); });
    doors.count = guard([desk](const CaseFilter& filter) { return desk->count(filter); });
    doors.lines = guard([desk](std::span<const SuggestionId> ids) { return desk->lines(ids); });
    doors.find = guard([desk](const QString& ref) { return desk->find(ref); });
    doors.readCase = guard([desk](SuggestionId id) { return desk->readCase(id); });
    doors.text = guard([desk](std::optional<TextId> id) { return desk->text(id); });
    doors.confrontations = guard([desk] { return desk->confrontations(); });
    doors.readSitting = guard([desk](ConfrontationId id) { return desk->readSitting(id); });
    doors.agenda = guard([desk](ConfrontationId id) { return desk->agenda(id); });
    doors.selectedBy = guard([desk](const QString& rule) { return desk->selectedBy(rule); });
    doors.openPromises = guard([desk] { return desk::openPromises(*desk); });
    doors.promises = guard([desk] { return desk::allPromises(*desk); });
    doors.similar = guard(
        [desk](const QString& title, int limit) { return desk::similarCases(*desk, title, std::nullopt, limit); });
    doors.propose = guard([desk](const QString& title) { return desk::propose(*desk, title, std::nullopt); });
    doors.history = guard([desk](std::optional<SuggestionId> id, int limit) { return desk->history(id, limit); });

    doors.apply = guard(
        [desk](std::optional<SuggestionId> id, const lifecycle::Command& command) { return desk->apply(id, command); });
    doors.applyTogether =
        guard([desk](std::span<const SuggestionId> ids, const lifecycle::Command& command, desk::Desk::Others others) {
            return desk->applyTogether(ids, command, others);
        });
    doors.applySitting = guard([desk](std::optional<ConfrontationId> id, lifecycle::SittingAction action,
                                      const lifecycle::Command& command) { return desk->apply(id, action, command); });
    doors.attachPhoto = guard([desk](SuggestionId id, const QString& name, const QByteArray& content) {
        return desk::attachPhoto(*desk, id, name, content);
    });
    doors.attach = guard([desk](SuggestionId id, const QString& name, const QByteArray& content) {
        return desk->attach(id, name, content);
    });
    doors.detach = guard([desk](SuggestionId id, AttachmentId attachment) { return desk->detach(id, attachment); });
    doors.openOutside = [](const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    doors.attachmentContent =
        guard([desk](SuggestionId id, AttachmentId attachment) { return desk->attachmentContent(id, attachment); });
    doors.undo = guard([desk](std::optional<JournalId> entry) { return desk->undo(entry); });
    doors.lastUndoable = guard([desk] { return desk->lastUndoable(); });
    doors.redo = guard([desk] { return desk->redo(); });
    doors.lastRedoable = guard([desk] { return desk->lastRedoable(); });
    doors.addUnit = guard([desk](const Unit& unit) { return desk->addUnit(unit, {}); });
    doors.addDeputy = guard([desk](const Deputy& deputy) { return desk->addDeputy(deputy); });
    doors.ensureDelegation = guard([desk](const QString& name) { return std::optional(desk->ensureDelegation(name)); });
    doors.addOwnField = guard([desk](const QString& name, OwnKind kind, const QStringList& choices) {
        return desk->addOwnField(name, kind, choices);
    });
    doors.changeOwnField = guard([desk](OwnFieldId id, const QString& name, const QStringList& choices) {
        return desk->changeOwnField(id, name, choices);
    });
    doors.retireOwnField = guard([desk](OwnFieldId id, bool retired) { return desk->retireOwnField(id, retired); });
    doors.moveOwnField = guard([desk](OwnFieldId id, int places) { return desk->moveOwnField(id, places); });
    doors.ownValues = guard([desk](OwnFieldId id) { return desk->ownValues(id); });
    doors.ensureGroup = guard([desk](const QString& name) { return std::optional(desk->ensureGroup(name)); });
    doors.ensureCategory = guard([desk](const QString& name) { return std::optional(desk->ensureCategory(name)); });

    // these read what lies in memory and cannot fail
    doors.registers = [desk]() -> const desk::Registers& { return desk->registers(); };
    doors.office = [desk]() -> const desk::Office& { return desk->office(); };
    doors.officeRules = [desk]() -> const lifecycle::RuleSet& { return desk->officeRules(); };
    doors.rulesOf = [desk](const Case& one) -> const lifecycle::RuleSet& { return desk->rulesOf(one); };
    doors.schemeOf = [desk](const Case& one) -> const lifecycle::ClassScheme& { return desk->schemeOf(one); };
    doors.calendar = [desk]() -> const calendar::WorkCalendar& { return desk->calendar(); };
    doors.today = [desk] { return desk->today(); };
    doors.now = [desk] { return desk->environment().now(); };
    doors.path = [desk] { return desk->path(); };
    doors.isReadOnly = [desk] { return desk->isReadOnly(); };
    doors.aside =
        readAside<ui::Doors>(guard([desk] { return desk->isLarge(); }), readers,
                             [](const Readers::Reader& reader, const auto& told) { return doorsOf(reader, told); });
    return doors;
}

} // namespace huiyin
