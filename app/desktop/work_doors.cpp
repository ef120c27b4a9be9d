// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/work_doors.h"

#include "app/desktop/ask_path.h"
#include "app/desktop/beside.h"
#include "app/desktop/doors_of.h"
#include "app/desktop/show_paper.h"
#include "desk/care.h"
#include "paper/list_paper.h"
#include "paper/sitting_papers.h"
#include "widgets/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace huiyin {

using ui::ShownTable;
using ui::WorkEnd; // lupdate loses the context after a qualified return type

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkDoors)
};

ShownTable rowsOf(const std::shared_ptr<desk::Desk>& reader, const ui::TableLater& rows, const Proceed& proceed)
{
    ShownTable shown;
    askReader([&](const auto& report) { return doorsOf(reader, report); },
              [&](const ui::Doors& doors) { shown = rows(doors, proceed); });
    return shown;
}

WorkEnd writeList(const std::shared_ptr<desk::Desk>& reader, const ui::TableLater& rows, const QString& path,
                  const Proceed& proceed)
{
    const ShownTable shown = rowsOf(reader, rows, proceed);
    const exchange::Table table = sheetOf(shown);
    const int all = int(table.rows.size());
    if (!proceed(all, all)) // the last moment: nothing stands at the place yet
        return {};
    if (const auto done = exchange::writeXlsx(table, path); !done)
        return {.done = false, .words = done.error().line(), .file = {}};
    return {.done = true,
            .words = Words::tr("%n case(s) exported: %1", nullptr, all).arg(QDir::toNativeSeparators(path)),
            .file = path};
}

} // namespace

exchange::Table sheetOf(const ShownTable& shown)
{
    exchange::Table table{.title = shown.title, .headings = shown.headings, .rows = {}};
    for (const QStringList& row : shown.rows)
        table.rows.emplace_back(row.begin(), row.end());
    return table;
}

QString copiesFolder()
{
    const QString set = ui::settings::copiesFolder.get();
    return set.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/backups")
               : set;
}

ui::WorkDoors workDoorsOf(const std::shared_ptr<desk::Desk>& desk)
{
    using Reader = std::shared_ptr<desk::Desk>;
    const QString path = desk->path();
    const desk::Environment environment = desk->environment();
    ui::WorkDoors doors;
    doors.backUp = [=](const QString& folder, const Proceed& proceed) {
        return beside(path, environment, proceed, [&](const Reader& reader, const Proceed& told) {
            const auto made = desk::backupFile(*reader, folder, told);
            if (!made)
                return WorkEnd{.done = false, .words = made.error().line(), .file = {}};
            return WorkEnd{.done = true,
                           .words = Words::tr("Backed up and verified: %1").arg(QDir::toNativeSeparators(*made)),
                           .file = *made};
        });
    };
    doors.check = [=](const Proceed& proceed) {
        return beside(path, environment, proceed, [&](const Reader& reader, const Proceed& told) {
            const QStringList faults = desk::checkFile(*reader, told).faults;
            if (!faults.isEmpty())
                return WorkEnd{.done = false, .words = faults.join(u'\n'), .file = {}};
            return WorkEnd{.done = true,
                           .words =
                               Words::tr("The case file is sound: structure, every row and the journal were checked."),
                           .file = {}};
        });
    };
    doors.writeList = [=](const ui::TableLater& rows, const QString& target, const Proceed& proceed) {
        return beside(path, environment, proceed,
                      [&](const Reader& reader, const Proceed& told) { return writeList(reader, rows, target, told); });
    };
    // the desk itself is only handed on to who shows the pages
    doors.layOutList = [=](const ui::TableLater& rows, const Proceed& proceed) -> ui::WorkDoors::Show {
        paper::Document document;
        paper::Pages pages;
        const WorkEnd end =
            beside(path, environment, proceed, [&](const Reader& reader, const Proceed& told) -> WorkEnd {
                const ShownTable shown = rowsOf(reader, rows, told);
                document =
                    paper::listDocument({shown.title, shown.notes, shown.headings, shown.rows}, reader->office().name);
                const int all = int(shown.rows.size());
                if (told(all, all))
                    pages = paper::sittingPages(document);
                return {.done = true, .words = {}, .file = {}};
            });
        if (!end.done)
            return {};
        return [desk, document, pages](QWidget* window) { showPages(desk, {document}, pages, window); };
    };
    doors.lookAtBackup = [=](const QString& backup) -> tl::expected<desk::CopyLook, QString> {
        tl::expected<desk::CopyLook, QString> found;
        const WorkEnd end = beside(path, environment, {}, [&](const Reader& reader, const Proceed&) -> WorkEnd {
            found = desk::lookAtCopy(backup, *reader).map_error([](const auto& error) { return error.line(); });
            return {.done = true, .words = {}, .file = {}};
        });
        return end.done ? found : tl::unexpected(end.words);
    };
    doors.copies = [path] { return desk::copiesOf(path, copiesFolder()); };
    doors.askPath = [](QWidget* parent, const QString& title, const QString& name, const QString& suffix) {
        return askWhereToWrite(parent, title, name + u'.' + suffix, suffix);
    };
    return doors;
}

} // namespace huiyin
