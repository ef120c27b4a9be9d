// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/open.h"

#include "casefile/backup.h"
#include "casefile/migrate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace huiyin::casefile {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Open)
};

tl::unexpected<OpenError> refuse(OpenError::Kind kind, const QString& what, const QString& remedy)
{
    return tl::unexpected(OpenError{kind, what, remedy});
}

//! What can be said of the file from its first hundred bytes, without letting SQLite touch it.
std::optional<OpenError> lookAtHead(const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return OpenError{OpenError::Kind::Missing, Words::tr("There is no file %1.").arg(name),
                         Words::tr("Check the name, or make a new case file.")};
    if (!info.isFile())
        return OpenError{OpenError::Kind::NotAFile,
                         (info.isDir() ? Words::tr("%1 is a folder, not a case file.")
                                       : Words::tr("%1 is a device, not a case file."))
                             .arg(name),
                         Words::tr("Choose a file that ends in .huiyin.")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return OpenError{OpenError::Kind::NotReadable,
                         Words::tr("%1 cannot be read: %2.").arg(name, file.errorString()),
                         Words::tr("Ask for the right to read it, or check the disk.")};
    if (file.size() == 0)
        return OpenError{OpenError::Kind::Empty, Words::tr("%1 is empty.").arg(name),
                         Words::tr("Restore the last backup; an empty file holds nothing.")};
    const QByteArray head = file.read(100);
    const auto bytes = reinterpret_cast<const uchar*>(head.constData());
    const bool isSqlite = head.size() == 100 && head.startsWith("SQLite format 3");
    if (!isSqlite || qFromBigEndian<qint32>(bytes + 68) != applicationId)
        return OpenError{OpenError::Kind::NotOurs, Words::tr("%1 is not a case file of Huiyin.").arg(name),
                         Words::tr("Choose a file that ends in .huiyin; a ledger is imported into one.")};
    quint32 pageSize = qFromBigEndian<quint16>(bytes + 16);
    if (pageSize == 1)
        pageSize = 65536;
    const qint64 pages = qFromBigEndian<quint32>(bytes + 28);
    const bool unfinished =
        QFileInfo(path + QStringLiteral("-journal")).size() > 0; // a crash amid a save: SQLite takes it back
    if (!unfinished && file.size() < pages * pageSize)
        return OpenError{
            OpenError::Kind::Damaged,
            Words::tr("%1 is cut off: %2 of %3 bytes are there.").arg(name).arg(file.size()).arg(pages * pageSize),
            Words::tr("Keep it as it is and restore the last backup.")};
    return std::nullopt;
}

OpenError newer(const QString& what)
{
    return {OpenError::Kind::Newer, what, Words::tr("Update Huiyin; nothing is read from the file until then.")};
}

std::optional<OpenError> lookAtContent(const Database& db, const QString& path, bool isUnchecked)
{
    const QString name = QDir::toNativeSeparators(path);
    // first: what a newer program means by its rows cannot be known, so none of them is read, and nothing is called
    // damage that is only new
    const int version = schemaVersion(db);
    if (version > newestSchema())
        return newer(Words::tr("%1 was written by a newer program (schema %2, this one knows %3).")
                         .arg(name)
                         .arg(version)
                         .arg(newestSchema()));
    if (const QString fault = isUnchecked ? QString() : structureFault(db); !fault.isEmpty())
        return OpenError{OpenError::Kind::Damaged, Words::tr("%1 is damaged: %2.").arg(name, fault),
                         Words::tr("Keep it as it is and restore the last backup.")};
    if (schemaText(db) == expectedSchemaText(version))
        return std::nullopt;
    if (const QStringList unknown = unknownColumns(db); version > 0 && !unknown.isEmpty())
        //: %2 is a table and its column
        return newer(
            Words::tr("%1 was written by a newer program: this one does not know its %2.").arg(name, unknown.first()));
    return OpenError{OpenError::Kind::SchemaChanged,
                     Words::tr("The tables of %1 were changed by another program.").arg(name),
                     Words::tr("Restore the last backup; do not open case files with database tools.")};
}

//! What every case file begins with.
void layOut(const Database& db)
{
    db.run(QByteArrayLiteral("PRAGMA application_id = ") + QByteArray::number(applicationId));
    migrate(db, schemaSteps());
}

} // namespace

QString structureFault(const Database& db)
{
    const QString found = db.word("PRAGMA quick_check(1)");
    return found == u"ok" ? QString() : found.simplified();
}

QString structureFault(const QString& path, const std::atomic_bool& stop)
{
    constexpr int stepsBetween = 100'000; // of SQLite's machine: some milliseconds
    try {
        const Database db(path, Database::Mode::Beside);
        sqlite3_progress_handler(
            db.handle(), stepsBetween,
            [](void* told) { return int(static_cast<const std::atomic_bool*>(told)->load()); },
            const_cast<std::atomic_bool*>(&stop));
        return structureFault(db);
    } catch (const Error& error) {
        return stop ? QString() : error.message();
    }
}

OpenError lockedBy(const QString& path, const LockHolder& holder)
{
    const QString name = QDir::toNativeSeparators(path);
    if (holder.diskIsFull)
        return {OpenError::Kind::Full, Words::tr("The disk of %1 is full; nothing was changed.").arg(name),
                Words::tr("Make room and try again.")};
    if (holder.folderRefuses)
        return {OpenError::Kind::ReadOnly, Words::tr("%1 cannot be written: its folder allows no new files.").arg(name),
                Words::tr("Copy it to a folder that can be written, or open it for reading only.")};
    if (!holder.known)
        return {OpenError::Kind::Locked, Words::tr("%1 is locked by another program.").arg(name),
                Words::tr("Close it there and try again.")};
    return {OpenError::Kind::Locked,
            Words::tr("%1 is in use on %2 (%3, process %4) since %5.")
                .arg(name, holder.host, holder.program)
                .arg(holder.pid)
                .arg(holder.since.toString(QStringLiteral("yyyy-MM-dd hh:mm"))),
            Words::tr("Close it there, or open it for reading only.")};
}

OpenError openErrorOf(const Error& error, const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    switch (error.kind()) {
    case Error::Kind::Busy:
        return {OpenError::Kind::Locked, Words::tr("%1 is locked by another program.").arg(name),
                Words::tr("Close it there and try again.")};
    case Error::Kind::Full:
        return {OpenError::Kind::Full, Words::tr("The disk of %1 is full; nothing was changed.").arg(name),
                Words::tr("Make room and try again.")};
    case Error::Kind::ReadOnly:
        return {OpenError::Kind::ReadOnly, Words::tr("%1 cannot be written.").arg(name),
                Words::tr("Copy it to a folder that can be written, or open it for reading only.")};
    case Error::Kind::Damaged:
        return {OpenError::Kind::Damaged, Words::tr("%1 is damaged: %2.").arg(name, error.message()),
                Words::tr("Keep it as it is and restore the last backup.")};
    case Error::Kind::Other:
        break;
    }
    return {OpenError::Kind::Other, Words::tr("%1 cannot be used: %2.").arg(name, error.message()),
            Words::tr("Check the disk and the folder.")};
}

//! A save that was cut off leaves a journal from which SQLite takes the file back to what was kept last; that writes,
//! so a reader has it done once, unless somebody is at work on the file at this moment.
static void finishCutOffSave(const QString& real)
{
    const QFileInfo journal(real + QStringLiteral("-journal"));
    if (!journal.exists() || journal.size() == 0 || !QFileInfo(real).isWritable())
        return;
    LockHolder holder;
    const auto lock = FileLock::take(real, holder);
    if (lock)
        Database(real, Database::Mode::ReadWrite).number("SELECT count(*) FROM sqlite_schema");
}

tl::expected<OpenFile, OpenError> openCaseFile(const QString& path, Access access, const QDateTime& now, Look look)
{
    if (const auto refusal = lookAtHead(path))
        return tl::unexpected(*refusal);

    OpenFile open;
    const QString real = QFileInfo(path).canonicalFilePath(); // two names of one file must meet the same lock
    try {
        if (access == Access::Write) {
            if (!QFileInfo(real).isWritable())
                return refuse(OpenError::Kind::ReadOnly,
                              Words::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)),
                              Words::tr("Copy it to a folder that can be written, or open it for reading only."));
            LockHolder holder;
            open.lock = FileLock::take(real, holder);
            if (!open.lock)
                return tl::unexpected(lockedBy(path, holder));
        } else {
            finishCutOffSave(real);
        }
        open.db = std::make_unique<Database>(real, access == Access::Write ? Database::Mode::ReadWrite
                                                                           : Database::Mode::ReadOnly);
        open.isUnchecked = look == Look::Later && QFileInfo(real).size() > lookedAtFirst;
        if (const auto refusal = lookAtContent(*open.db, path, open.isUnchecked))
            return tl::unexpected(*refusal);
        const int version = schemaVersion(*open.db);
        if (version < newestSchema()) {
            if (access == Access::Read)
                return refuse(OpenError::Kind::ReadOnly,
                              Words::tr("%1 is of an older version and must be brought up to date first.")
                                  .arg(QDir::toNativeSeparators(path)),
                              Words::tr("Open it once for writing; a backup is made before."));
            const auto kept = backupTo(*open.db, QFileInfo(real).absolutePath(), now);
            if (!kept)
                return tl::unexpected(kept.error());
            open.migratedBackup = *kept;
            migrate(*open.db, schemaSteps());
        }
        if (access == Access::Write) // find out now, not at the first save
            open.db->run("PRAGMA journal_mode = DELETE");
    } catch (const Error& error) {
        return tl::unexpected(openErrorOf(error, path));
    }
    return open;
}

std::optional<OpenError> obstacleToNew(const QString& path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return OpenError{OpenError::Kind::Exists, Words::tr("%1 exists already.").arg(QDir::toNativeSeparators(path)),
                         Words::tr("Choose another name; nothing is overwritten.")};
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return OpenError{OpenError::Kind::ReadOnly,
                         Words::tr("The folder %1 cannot be written.").arg(QDir::toNativeSeparators(folder.filePath())),
                         Words::tr("Choose another folder.")};
    return std::nullopt;
}

tl::expected<OpenFile, OpenError> createCaseFile(const QString& path, const QDateTime&)
{
    if (const auto refusal = obstacleToNew(path))
        return tl::unexpected(*refusal);
    OpenFile open;
    try {
        LockHolder holder;
        open.lock = FileLock::take(path, holder);
        if (!open.lock)
            return tl::unexpected(lockedBy(path, holder));
        open.db = std::make_unique<Database>(path, Database::Mode::Create);
        open.db->run("PRAGMA journal_mode = DELETE");
        layOut(*open.db);
    } catch (const Error& error) {
        open.db.reset();
        QFile::remove(path); // ours, and nothing in it yet
        return tl::unexpected(openErrorOf(error, path));
    }
    return open;
}

tl::expected<OpenFile, OpenError> createDraft()
{
    OpenFile open;
    try {
        open.db = std::make_unique<Database>(QString(), Database::Mode::Memory);
        layOut(*open.db);
    } catch (const Error& error) {
        return tl::unexpected(openErrorOf(error, {}));
    }
    return open;
}

} // namespace huiyin::casefile
