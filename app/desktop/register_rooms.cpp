// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/register_rooms.h"

#include "app/desktop/ask_path.h"
#include "app/desktop/work_doors.h"
#include "app/guarded.h"
#include "registers/registers_page.h"
#include "shell/main_window.h"

#include <QCoreApplication>

namespace huiyin {

ui::RegisterDoors registerDoorsOf(const std::shared_ptr<desk::Desk>& desk,
                                  const std::function<void(const casefile::Error&)>& report, const Turn& turn)
{
    const auto guard = [&](auto door) { return inTurn(guarded(std::move(door), report), turn); };
    ui::RegisterDoors doors;
    doors.rows = guard([desk](desk::RegisterKind kind) { return desk::registerRows(*desk, kind); });
    doors.faults = guard([desk] { return desk::registerFaults(*desk); });
    doors.structure = guard([desk] { return desk::structureOf(desk->registers(), desk->today()); });
    doors.put = guard([desk](desk::RegisterKind kind, std::optional<qint64> row, const desk::RegisterValues& values) {
        return desk->putRow(kind, row, values);
    });
    doors.move = guard([desk](desk::RegisterKind kind, qint64 row, int by) { return desk->moveRow(kind, row, by); });
    doors.renameUnit =
        guard([desk](UnitId unit, const QString& name, QDate from) { return desk->renameUnit(unit, name, from); });
    doors.movedBy = guard([desk](const std::vector<desk::CalendarChange>& changes) { return desk->movedBy(changes); });
    doors.changeCalendar = guard([desk](const std::vector<desk::CalendarChange>& changes, desk::Desk::Dues dues) {
        return desk->changeCalendar(changes, dues);
    });
    return doors;
}

//! Asks where, and writes the register as a sheet: it is small. What became of it; nothing when it was called off.
static QString exportTable(const ui::ShownTable& shown, QWidget* window)
{
    const QString path = askWhereToWrite(window, QCoreApplication::translate("Rooms", "Export the register"),
                                         shown.title + QStringLiteral(".xlsx"), QStringLiteral("xlsx"));
    if (path.isEmpty())
        return {};
    const auto done = exchange::writeXlsx(sheetOf(shown), path);
    return done ? QCoreApplication::translate("Rooms", "Written: %1").arg(path) : done.error().line();
}

std::function<QWidget*(QWidget*)> registersOf(const ui::Doors& doors, const std::shared_ptr<desk::Desk>& desk,
                                              const std::function<void(const casefile::Error&)>& report,
                                              const Turn& turn)
{
    ui::RegisterDoors registers = registerDoorsOf(desk, report, turn);
    registers.exportTable = exportTable;
    return [doors, registers](QWidget* parent) {
        auto* page = new ui::RegistersPage(doors, registers, parent);
        if (auto* window = qobject_cast<ui::MainWindow*>(parent)) {
            QObject::connect(page, &ui::RegistersPage::changed, window, &ui::MainWindow::afterChange);
            QObject::connect(page, &ui::RegistersPage::importWanted, window, &ui::MainWindow::importRegister);
            QObject::connect(page, &ui::RegistersPage::told, window, &ui::MainWindow::tell);
            QObject::connect(window, &ui::MainWindow::changed, page, &ui::RegistersPage::follow);
        }
        return page;
    };
}

} // namespace huiyin
