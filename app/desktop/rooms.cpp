// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rooms.h"

#include "app/desktop/doors_of.h"
#include "app/desktop/import_doors.h"
#include "app/desktop/register_rooms.h"
#include "app/desktop/report_doors.h"
#include "app/desktop/report_later.h"
#include "app/desktop/show_paper.h"
#include "app/desktop/sitting_rooms.h"
#include "app/desktop/work_doors.h"
#include "app/guarded.h"
#include "confrontation/promises_page.h"
#include "confrontation/sittings_page.h"
#include "import/import_wizard.h"
#include "paper/case_history.h"
#include "paper/urging_letter.h"
#include "reports/report_page.h"

namespace huiyin {

namespace {

ui::TodayDoors todayDoorsOf(const std::shared_ptr<desk::Desk>& desk,
                            const std::function<void(const casefile::Error&)>& report, const Turn& turn)
{
    const auto guard = [&](auto door) { return inTurn(guarded(std::move(door), report), turn); };
    return {.progress = guard([desk](const Period& period) { return stats::unitProgress(*desk, period); }),
            .casesBehind = reportDoorsOf(desk, report, turn).casesBehind};
}

//! Writes in the thread that asks, with the desk to itself.
class DeskTurn {
public:
    DeskTurn(std::shared_ptr<desk::Desk> desk, Turn turn, std::function<void(const casefile::Error&)> report)
        : desk_(std::move(desk))
        , turn_(std::move(turn))
        , report_(std::move(report))
    {
    }

    //! What the work gives back; nothing when it was called off, a refusal when the file cannot be used.
    template <class Work>
    auto ask(const Proceed& wanted, Work work) const -> std::optional<std::invoke_result_t<Work, desk::Desk&>>
    {
        using Result = std::invoke_result_t<Work, desk::Desk&>;
        const std::lock_guard mine(*turn_);
        std::optional<Result> result;
        try {
            desk_->whileWanted(wanted, [&] { result = work(*desk_); });
        } catch (const casefile::Error& damage) {
            reportLater(report_, damage);
            result = fileUnusable<Result>();
        }
        return result;
    }

private:
    std::shared_ptr<desk::Desk> desk_;
    Turn turn_;
    std::function<void(const casefile::Error&)> report_;
};

} // namespace

ui::Rooms roomsOf(const std::shared_ptr<desk::Desk>& desk, const std::function<void(const casefile::Error&)>& report,
                  const Turn& turn, const std::shared_ptr<const Readers>& readers)
{
    ui::Rooms rooms;
    const ui::ReportDoors reports = reportDoorsOf(desk, report, turn, readers);
    rooms.today = todayDoorsOf(desk, report, turn);
    rooms.today.aside =
        readAside<ui::TodayDoors>(reports.aside.isWanted, readers, [](const Readers::Reader& reader, const auto& told) {
            return todayDoorsOf(reader, told, newTurn());
        });
    rooms.report = [doors = reports](QWidget* parent) {
        auto* page = new ui::ReportPage(doors, parent);
        if (auto* window = qobject_cast<ui::MainWindow*>(parent)) {
            QObject::connect(
                page, &ui::ReportPage::openCases, window,
                [window](const CaseFilter& filter, const QString& figure) { window->showCases(filter, figure); });
            QObject::connect(window, &ui::MainWindow::changed, page, &ui::ReportPage::follow);
            QObject::connect(window, &ui::MainWindow::reportWanted, page, &ui::ReportPage::choose);
        }
        return page;
    };
    rooms.confrontations = [doors = doorsOf(desk, report, turn), outside = sittingRoomsOf(desk)](QWidget* parent) {
        auto* page = new ui::SittingsPage(doors, outside, parent);
        if (auto* window = qobject_cast<ui::MainWindow*>(parent)) {
            QObject::connect(page, &ui::SittingsPage::changed, window, &ui::MainWindow::afterChange);
            QObject::connect(page, &ui::SittingsPage::caseWanted, window, &ui::MainWindow::openCase);
            QObject::connect(window, &ui::MainWindow::changed, page, &ui::SittingsPage::reload);
            QObject::connect(window, &ui::MainWindow::meetingWanted, page, &ui::SittingsPage::resume);
        }
        return page;
    };
    rooms.promises = [doors = doorsOf(desk, report, turn), ledger = ledgerPaperOf(desk)](QWidget* parent) {
        auto* page = new ui::PromisesPage(doors, ledger, parent);
        if (auto* window = qobject_cast<ui::MainWindow*>(parent)) {
            QObject::connect(page, &ui::PromisesPage::changed, window, &ui::MainWindow::afterChange);
            QObject::connect(page, &ui::PromisesPage::caseWanted, window, &ui::MainWindow::openCase);
            QObject::connect(window, &ui::MainWindow::changed, page, &ui::PromisesPage::follow);
            QObject::connect(window, &ui::MainWindow::overduePromisesWanted, page,
                             [page] { page->choose(ui::PromiseGroup::Overdue); });
        }
        return page;
    };
    rooms.registers = registersOf(doorsOf(desk, report, turn), desk, report, turn);
    rooms.urgingLetters = [desk](const std::vector<SuggestionId>& cases, const lifecycle::Command& urging,
                                 QWidget* window) {
        showPapers(
            desk, [=](const desk::Desk& reader) { return paper::urgingLetters(reader, cases, urging); }, window);
    };
    rooms.caseHistory = [desk](SuggestionId id, QWidget* window) {
        showPapers(
            desk,
            [id](const desk::Desk& reader) {
                std::vector<paper::Document> papers;
                if (const auto one = reader.readCase(id))
                    papers.push_back(paper::caseHistory(reader, *one));
                return papers;
            },
            window);
    };
    if (!desk->isReadOnly()) {
        rooms.undoBeside = [write = DeskTurn(desk, turn, report)](std::optional<JournalId> entry,
                                                                  const Proceed& wanted) {
            return write.ask(wanted, [&](desk::Desk& mine) { return mine.undo(entry); });
        };
        rooms.redoBeside = [write = DeskTurn(desk, turn, report)](const Proceed& wanted) {
            return write.ask(wanted, [](desk::Desk& mine) { return mine.redo(); });
        };
        rooms.applyBeside = [write = DeskTurn(desk, turn, report)](std::span<const SuggestionId> ids,
                                                                   const lifecycle::Command& command,
                                                                   desk::Desk::Others others, const Proceed& wanted) {
            return write.ask(wanted, [&](desk::Desk& mine) { return mine.applyTogether(ids, command, others); });
        };
    }
    rooms.work = workDoorsOf(desk);
    if (!desk->isReadOnly()) {
        rooms.import = [doors = importDoorsOf(desk, turn)](QWidget* parent, const QString& ledger) {
            auto* wizard = new ui::ImportWizard(doors, parent);
            if (!ledger.isEmpty())
                wizard->chooseFile(ledger);
            return wizard;
        };
        rooms.importRegister = [doors = importDoorsOf(desk, turn)](QWidget* parent, desk::RegisterKind kind) {
            auto* wizard = new ui::ImportWizard(doors, parent);
            wizard->chooseKind(kind);
            return wizard;
        };
    }
    return rooms;
}

} // namespace huiyin
